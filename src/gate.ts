// The pipeline: source -> cards -> findings -> verdict. It knows no GitHub and no console.
import type { Card } from './card/card.ts'
import { parseCard } from './card/parse-card.ts'
import { TOPICS } from './card/topics/topics.ts'
import type { FailOn, Policy } from './policy/policy.ts'
import type { CardReport, Counts, Report, ReportFinding, Severity, TopicReport } from './report/report.ts'
import { readable, unreadable } from './rules/content/readable.ts'
import { frontMatter } from './rules/metadata/front-matter.ts'
import type { Finding, Rule } from './rules/rule.ts'
import { RULES, ruleUrl } from './rules/rules.ts'
import type { Entry, Source } from './source/source.ts'

/** Cards that one run judges at most. */
export const MAX_CARDS = 10_000

export interface Outcome {
  readonly report: Report
  /** What kept the gate from its whole work, each a sentence for people; where there is one, the exit status is 2. */
  readonly problems: readonly string[]
}

export interface JudgeOptions {
  readonly source: Source
  readonly policy: Policy
  readonly rules?: readonly Rule[]
  /** Called after each card. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Judges every card that the policy names. The report's order depends on the cards alone. */
export async function judge({ source, policy, rules = RULES, onProgress }: JudgeOptions): Promise<Outcome> {
  const paths = await source.list(policy.cards)
  const problems: string[] = []
  const judged = paths.slice(0, MAX_CARDS)
  if (paths.length > judged.length) {
    problems.push(
      `${paths.length} cards match and one run judges at most ${MAX_CARDS}: the last ${paths.length - MAX_CARDS} were left out. Name fewer cards a run.`,
    )
  }
  const cards: CardReport[] = []
  for (const [index, path] of judged.entries()) {
    const entry = await source.read(path)
    if (entry.kind === 'unreadable') problems.push(`${path} could not be read: ${entry.reason}.`)
    else if (entry.kind === 'missing') problems.push(`${path} is not there.`)
    else cards.push(judgeEntry(path, entry, policy, rules, problems))
    onProgress?.(index + 1, judged.length)
  }
  return { report: buildReport(cards), problems }
}

function judgeEntry(
  path: string,
  entry: Exclude<Entry, { kind: 'unreadable' | 'missing' }>,
  policy: Policy,
  rules: readonly Rule[],
  problems: string[],
): CardReport {
  if (entry.kind === 'file') {
    // The byte order mark stays: the Hub's delimiter rule sees it.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(entry.bytes)
    return judgeText(path, text, policy, rules, problems)
  }
  const finding = grade(readable, unreadable(entry), policy)
  return cardReport({ path, findings: finding ? [finding] : [], passed: 0, applicable: 1 }, policy.failOn)
}

/** Judges one card's text. What goes wrong inside a rule becomes a finding and is told in `problems`. */
export function judgeText(
  path: string,
  text: string,
  policy: Policy,
  rules: readonly Rule[],
  problems: string[],
): CardReport {
  const card = parseCard(path, text)
  // The README of a Space or a data set is none of our business: one notice says so.
  const applicable = (card.frontMatter.describes === 'model' ? rules : [frontMatter]).filter((rule) =>
    Object.values(rule.cases).some(({ severity }) => severity[policy.preset] !== 'off'),
  )
  const findings: ReportFinding[] = []
  let passed = 0
  for (const rule of applicable) {
    const own = runRule(rule, card, policy, problems)
    if (own.every(({ severity }) => severity === 'notice')) passed++
    findings.push(...own)
  }
  return cardReport({ path, card, findings, passed, applicable: applicable.length }, policy.failOn)
}

/** A bug in one rule is one finding on one card; everything else goes on. */
function runRule(rule: Rule, card: Card, policy: Policy, problems: string[]): ReportFinding[] {
  try {
    const found = [...rule.check(card, { options: {}, additions: policy.hub })]
    return found.flatMap((finding) => grade(rule, finding, policy) ?? [])
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    problems.push(`The rule ${rule.id} failed on ${card.path}: ${reason}. This is an error of the gate.`)
    const message = `An error of the gate kept \`${rule.id}\` from judging this card. Please report it.`
    return [reportFinding(rule, { case: 'internal', message }, 'error')]
  }
}

/** The finding with the severity that the policy gives it; nothing where the policy has it off. */
function grade(rule: Rule, finding: Finding, policy: Policy): ReportFinding | undefined {
  const severity = rule.cases[finding.case]?.severity[policy.preset]
  if (severity === undefined) throw new Error(`it has no case "${finding.case}"`)
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
  }
}

/** Line and column only: offsets are no part of the report. */
function range({ start, end }: NonNullable<Finding['place']>): NonNullable<ReportFinding['place']> {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  }
}

interface JudgedCard {
  readonly path: string
  /** Absent where what stands at the path cannot be a card. */
  readonly card?: Card
  readonly findings: readonly ReportFinding[]
  readonly passed: number
  readonly applicable: number
}

function cardReport({ path, card, findings, passed, applicable }: JudgedCard, failOn: FailOn): CardReport {
  return {
    path,
    verdict: fails(count(findings), failOn) ? 'fail' : 'pass',
    topics: topicReports(card),
    score: { passed, applicable },
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

function buildReport(cards: readonly CardReport[]): Report {
  const counts = count(cards.flatMap(({ findings }) => findings))
  const failed = cards.length === 0 || cards.some(({ verdict }) => verdict === 'fail')
  return { version: 1, verdict: failed ? 'fail' : 'pass', counts, cards }
}

function count(findings: readonly ReportFinding[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

function fails(counts: Counts, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return counts.error > 0 || (failOn === 'warning' && counts.warning > 0)
}

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
