// One card's text, under its policy, becomes its part of the report.

import type { Card } from '../card/card.ts'
import { parseCard } from '../card/parse-card.ts'
import { TOPICS, type Topic } from '../card/topics/topics.ts'
import type { CardPolicy } from '../policy/card-policy.ts'
import type { FailOn } from '../policy/policy.ts'
import { caseSeverity, isOn } from '../policy/severity.ts'
import {
  type CardReport,
  countFindings,
  type ReportFinding,
  type Severity,
  type TopicReport,
} from '../report/report.ts'
import { ignores } from '../rules/content/ignores.ts'
import { type NotACard, readable, unreadable } from '../rules/content/readable.ts'
import { frontMatter } from '../rules/metadata/front-matter.ts'
import { hub } from '../rules/metadata/hub.ts'
import {
  type Evidence,
  effortOf,
  type Finding,
  type Rule,
  type RuleId,
  type TextEdit,
} from '../rules/rule.ts'
import { RULE_IDS, RULES, ruleUrl } from '../rules/rules.ts'
import { applyIgnores, type RuleFinding } from './apply-ignores.ts'
import { keyReports } from './key-reports.ts'
import { launchChecklist, type Outcome } from './launch-checklist.ts'
import { limitFindings } from './limit-findings.ts'
import { nextSteps } from './next-steps.ts'

export interface Judging {
  readonly path: string
  readonly policy: CardPolicy
  readonly rules?: readonly Rule[]
  /** What is known of the card from elsewhere. */
  readonly evidence?: Evidence
}

export interface JudgedCard {
  readonly report: CardReport
  /** Whether the file describes a model, and was judged as one. */
  readonly isModel: boolean
  /** Errors of the gate itself, each a sentence for people. */
  readonly problems: readonly string[]
}

export function judgeCard(text: string, judging: Judging): JudgedCard {
  const { path, policy } = judging
  const { card, applicable, results } = runRules(text, judging)
  const broken = results.flatMap(({ rule, problem }) => (problem === undefined ? [] : [brokenRule(rule)]))
  const found = results.flatMap((result) => result.findings)
  const { kept, ignored, misuses } = applyIgnores(found, card.ignores, (finding) => isClosed(finding, policy))
  const told = applicable.some(({ id }) => id === ignores.id)
    ? misuses.map((finding) => ({ rule: ignores, finding }))
    : []
  const graded = limitFindings([...kept, ...told]).flatMap((finding) => grade(finding, policy) ?? [])
  const findings = [...broken, ...withoutEchoes(graded)]
  const report = cardReport(path, card, findings, scoreOf(applicable, findings), policy)
  const isLaunch = policy.preset.value === 'launch' && isModel(card)
  return {
    report: {
      ...report,
      ...(isText(text) && isModel(card) && { metadata: keyReports(card) }),
      ...(isLaunch && { checklist: launchChecklist((id) => outcomeOf(id, results, policy)) }),
      ...(ignored.length > 0 && { ignored }),
    },
    isModel: isModel(card),
    problems: results.flatMap(({ problem }) => problem ?? []),
  }
}

/** A rule is kept where it has no error and no warning; a notice costs nothing. */
function scoreOf(applicable: readonly Rule[], findings: readonly ReportFinding[]): CardReport['score'] {
  const failing = new Set(
    findings.filter(({ severity }) => severity !== 'notice').map(({ ruleId }) => ruleId),
  )
  const ids = applicable.map(({ id }) => id)
  const kept = ids.filter((id) => !failing.has(id))
  const broken = ids.filter((id) => failing.has(id))
  return { passed: kept.length, applicable: ids.length, kept, broken }
}

/** What a comment in the card silences is broken all the same. */
function outcomeOf(ruleId: RuleId, results: readonly RuleResult[], policy: CardPolicy): Outcome | undefined {
  const rule = RULES.find(({ id }) => id === ruleId)
  if (!rule || !isOn(rule, policy.preset.value, policy.rules[ruleId])) return 'off'
  const result = results.find((each) => each.rule.id === ruleId)
  if (!result) return undefined
  const isBroken = result.findings.some((finding) => grade(finding, policy) !== undefined)
  return isBroken || result.problem !== undefined ? 'broken' : 'kept'
}

/** The certain corrections of all that the policy minds, with their offsets. */
export function certainFixes(text: string, judging: Judging): readonly TextEdit[] {
  const { card, results } = runRules(text, judging)
  const found = results.flatMap(({ findings }) => findings)
  const { kept } = applyIgnores(found, card.ignores, (finding) => isClosed(finding, judging.policy))
  return kept.flatMap((each) => (grade(each, judging.policy) && each.finding.fix) ?? [])
}

/** By default a comment may ignore everything but what the Hub refuses or loses. */
function isClosed({ rule, finding }: RuleFinding, { rules }: CardPolicy): boolean {
  const { ignorable } = rules[rule.id]?.options ?? {}
  return typeof ignorable === 'boolean' ? !ignorable : rule.cases[finding.case]?.severity.hub === 'error'
}

/** What the Hub says of a line of which a rule of our own says it too, with the correction, is said once. */
function withoutEchoes(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  const own = findings.filter(({ ruleId }) => ruleId.startsWith('metadata/') && ruleId !== hub.id)
  const isEcho = ({ ruleId, severity, place }: ReportFinding) =>
    ruleId === hub.id &&
    own.some((other) => other.severity === severity && other.place?.start.line === place?.start.line)
  return findings.filter((finding) => !isEcho(finding))
}

function isModel({ frontMatter: { describes } }: Card): boolean {
  return describes === 'model'
}

function isText(text: string): boolean {
  return !text.includes('\0')
}

function runRules(text: string, { path, policy, rules = RULES, evidence }: Judging) {
  const card = parseCard(path, text, { headings: policyHeadings(policy) })
  // The README of a Space or a data set is none of our business: one notice says so.
  // Of a binary file there is nothing else to say.
  const candidates = !isText(text)
    ? rules.filter(({ id }) => id === readable.id)
    : isModel(card)
      ? rules
      : [frontMatter]
  const asked = candidates.filter((rule) => isOn(rule, policy.preset.value, policy.rules[rule.id]))
  const results = asked.flatMap((rule) => runRule(rule, card, policy, evidence) ?? [])
  return { card, applicable: results.map(({ rule }) => rule), results }
}

/** What stands in a card's place and cannot be one is one finding. */
export function judgeNotACard(entry: NotACard, { path, policy }: Judging): CardReport {
  const graded = grade({ rule: readable, finding: unreadable(entry) }, policy)
  const findings = graded ? [graded] : []
  return cardReport(path, undefined, findings, scoreOf([readable], findings), policy)
}

/** The headings that the policy's options of the section rules add to each topic. */
function policyHeadings({ rules }: CardPolicy): Partial<Record<Topic, readonly string[]>> {
  const added = TOPICS.map((topic) => [topic, rules[`section/${topic}`]?.options.headings])
  return Object.fromEntries(added.filter(([, headings]) => headings !== undefined))
}

interface RuleResult {
  readonly rule: Rule
  readonly findings: readonly RuleFinding[]
  /** Why the rule could not judge the card. */
  readonly problem?: string
}

/**
 * Nothing where the rule does not apply to the card. A bug in one rule costs that rule's findings on one card;
 * everything else goes on.
 */
function runRule(
  rule: Rule,
  card: Card,
  policy: CardPolicy,
  evidence: Evidence = {},
): RuleResult | undefined {
  try {
    const options = policy.rules[rule.id]?.options ?? {}
    const context = { options, additions: policy.hub, ruleIds: RULE_IDS, ...evidence }
    if (rule.applies?.(card, context) === false) return undefined
    return { rule, findings: [...rule.check(card, context)].map((finding) => ({ rule, finding })) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const problem = `The rule ${rule.id} failed on ${card.path}: ${reason}. This is an error of the gate.`
    return { rule, findings: [], problem }
  }
}

function brokenRule(rule: Rule): ReportFinding {
  const message = `An error of the gate kept \`${rule.id}\` from judging this card. Please report it.`
  return reportFinding(rule, { case: 'internal', message }, 'error')
}

/** The finding with the severity that the policy gives it; nothing where the policy has it off. */
function grade({ rule, finding }: RuleFinding, policy: CardPolicy): ReportFinding | undefined {
  const severity = caseSeverity(rule, finding.case, policy.preset.value, policy.rules[rule.id])
  return severity === 'off' ? undefined : reportFinding(rule, finding, severity)
}

function reportFinding(rule: Rule, finding: Finding, severity: Severity): ReportFinding {
  const { message, place, actual = null, expected = null, note = null, fix } = finding
  return {
    ruleId: rule.id,
    severity,
    message,
    place: place ? range(place) : null,
    actual,
    expected,
    note,
    url: ruleUrl(rule.id),
    fix: fix ? { ...range(fix), text: fix.text } : null,
    effort: effortOf(rule, finding),
  }
}

/** Line and column only: offsets are no part of the report. */
function range({ start, end }: NonNullable<Finding['place']>): NonNullable<ReportFinding['place']> {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  }
}

function cardReport(
  path: string,
  card: Card | undefined,
  findings: readonly ReportFinding[],
  score: CardReport['score'],
  { failOn }: CardPolicy,
): CardReport {
  return {
    path,
    verdict: verdictOn(findings, failOn.value),
    topics: topicReports(card),
    score,
    // What is no card at all asks for more than lines.
    next: card ? nextSteps(findings) : [],
    findings: [...findings].sort(byPlace),
  }
}

function topicReports(card: Card | undefined): CardReport['topics'] {
  const reports = TOPICS.map((topic): [string, TopicReport] => {
    const found = card?.topics[topic] ?? { state: 'missing' }
    return [topic, found.state === 'inline' ? { state: found.state, line: found.line } : found]
  })
  return Object.fromEntries(reports) as CardReport['topics']
}

export function verdictOn(findings: readonly ReportFinding[], failOn: FailOn): CardReport['verdict'] {
  const { error, warning } = countFindings(findings)
  return failOn !== 'never' && (error > 0 || (failOn === 'warning' && warning > 0)) ? 'fail' : 'pass'
}

/** A stable order: line, column, rule, message; what has no place comes first. */
function byPlace(a: ReportFinding, b: ReportFinding): number {
  const [from, to] = [a.place?.start ?? TOP, b.place?.start ?? TOP]
  return (
    from.line - to.line ||
    from.column - to.column ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  )
}

const TOP = { line: 0, column: 0 }

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
