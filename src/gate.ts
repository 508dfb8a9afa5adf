// The pipeline: source -> cards -> findings -> verdict. It knows no GitHub and no console.
import { parseCard } from './card/parse-card.ts'
import { countFindings, type Judging, judgeCard, judgeNotACard, verdictOn } from './judge/judge-card.ts'
import { type JudgedText, markNew } from './judge/only-new.ts'
import { withParsers } from './judge/with-parsers.ts'
import { type CardPolicy, cardPolicy } from './policy/card-policy.ts'
import type { Override, Policy } from './policy/policy.ts'
import type { CardReport, Report } from './report/report.ts'
import type { RepositoryEvidence } from './rules/repository.ts'
import type { Evidence, EvidenceFor, Rule } from './rules/rule.ts'
import { globMatcher } from './source/globs.ts'
import type { Source } from './source/source.ts'

/** Cards that one run judges at most. */
export const MAX_CARDS = 10_000

export interface Outcome {
  readonly report: Report
  /** What kept the gate from its whole work, each a sentence for people; where there is one, the exit status is 2. */
  readonly problems: readonly string[]
}

/** A card as it was before a change. */
export interface EarlierCard {
  readonly text: string
  /** The repository around it, as it was then. */
  readonly repository?: RepositoryEvidence | undefined
}

export interface JudgeOptions {
  readonly source: Source
  readonly policy: Policy
  readonly rules?: readonly Rule[]
  /** The path of a card from the repository's root, where the source's paths start elsewhere; overrides go by it. */
  readonly repositoryPath?: (path: string) => string
  /** What is known of a card from elsewhere: the repository's own schema, the Hub's answer. */
  readonly evidenceFor?: EvidenceFor
  /**
   * Only what a change made counts: gives the card before the change, undefined where it is new. It is judged by the
   * same policy.
   */
  readonly baseOf?: (path: string) => Promise<EarlierCard | undefined>
  /**
   * Gives a card's text before the change under review, where there is one. A file that described a model then and
   * says now that it does not is judged for that: else nothing of it would be.
   */
  readonly textBefore?: (path: string) => Promise<string | undefined>
  /** Given each card's text, for surfaces that show lines of it. */
  readonly onText?: (path: string, text: string) => void
  /** Called after each card. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Judges every card that the policy names. The report's order depends on the cards alone. */
export async function judge(options: JudgeOptions): Promise<Outcome> {
  const { source, policy, rules, repositoryPath = (path) => path } = options
  const paths = await source.list(policy.cards.value)
  const policyFor = await cardPolicies(policy)
  const problems: string[] = []
  const judged = paths.slice(0, MAX_CARDS)
  if (paths.length > judged.length) {
    problems.push(
      `${paths.length} cards match and one run judges at most ${MAX_CARDS}: the last ${paths.length - MAX_CARDS} were left out. Name fewer cards a run.`,
    )
  }
  const cards: CardReport[] = []
  for (const [index, path] of judged.entries()) {
    const judging = { path, policy: policyFor(repositoryPath(path)), ...(rules && { rules }) }
    const entry = await source.read(path)
    switch (entry.kind) {
      case 'unreadable':
        problems.push(`${path} could not be read: ${entry.reason}.`)
        cards.push(judgeNotACard(entry, judging))
        break
      case 'missing':
        problems.push(`${path} is not there.`)
        break
      case 'file': {
        const text = UTF8.decode(entry.bytes)
        options.onText?.(path, text)
        const evidence = await options.evidenceFor?.(path, text)
        const informed = await withParsers(text, { ...judging, ...(evidence && { evidence }) })
        const judged = judgeCard(text, informed)
        const before = judged.isModel ? undefined : await options.textBefore?.(path)
        const { report, problems: own } =
          before === undefined
            ? judged
            : judgeCard(text, {
                ...informed,
                evidence: { ...informed.evidence, wasModel: describesModel(path, before) },
              })
        cards.push(
          options.baseOf ? await markAgainst(await options.baseOf(path), { report, text }, informed) : report,
        )
        problems.push(...own)
        break
      }
      default:
        cards.push(judgeNotACard(entry, judging))
    }
    options.onProgress?.(index + 1, judged.length)
  }
  return { report: buildReport(cards), problems }
}

function describesModel(path: string, text: string): boolean {
  return parseCard(path, text).frontMatter.describes === 'model'
}

async function markAgainst(
  before: EarlierCard | undefined,
  head: JudgedText,
  judging: Judging,
): Promise<CardReport> {
  const base = before && {
    text: before.text,
    report: judgeCard(before.text, await withParsers(before.text, earlier(judging, before))).report,
  }
  const report = markNew(head, base)
  return { ...report, verdict: verdictOn(report.findings, judging.policy.failOn.value) }
}

/** The Hub was asked about the card as it is now, and the repository around it may have been another. */
function earlier({ evidence = {}, ...judging }: Judging, { repository }: EarlierCard): Judging {
  const { customSchema } = evidence
  const known: Evidence = { ...(customSchema && { customSchema }), ...(repository && { repository }) }
  return { ...judging, evidence: known }
}

/** The byte order mark stays: the Hub's delimiter rule sees it. Making a decoder takes longer than decoding a card. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The policy by card: overrides are compared with its path from the repository's root. */
export async function cardPolicies(policy: Policy): Promise<(path: string) => CardPolicy> {
  const matchers = new Map<Override, (path: string) => boolean>()
  for (const override of policy.overrides) matchers.set(override, await globMatcher(override.cards))
  return (path) => cardPolicy(policy, (override) => matchers.get(override)?.(path) ?? false)
}

function buildReport(cards: readonly CardReport[]): Report {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { findings } of cards) {
    const { error, warning, notice } = countFindings(findings)
    counts.error += error
    counts.warning += warning
    counts.notice += notice
  }
  const failed = cards.length === 0 || cards.some(({ verdict }) => verdict === 'fail')
  return { version: 1, verdict: failed ? 'fail' : 'pass', counts, cards }
}
