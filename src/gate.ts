// The pipeline: source -> cards -> findings -> verdict. It knows no GitHub and no console.
import { parseCard } from './card/parse-card.ts'
import { type Judging, judgeNotACard, verdictOn } from './judge/judge-card.ts'
import { type JudgedText, markNew } from './judge/only-new.ts'
import { partSharer } from './judge/shared-parts.ts'
import { type CardJudge, JUDGE_HERE } from './judge/who-judges.ts'
import { type CardPolicy, cardPolicy } from './policy/card-policy.ts'
import type { Override, Policy } from './policy/policy.ts'
import { type CardReport, countFindings, type Report } from './report/report.ts'
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
  /** Who judges so many cards; by default they are judged here, one after the other. */
  readonly judgeFor?: (cards: number) => CardJudge
  /** Given each card's text, in the order of the cards, for surfaces that show lines of it. */
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
  const judges = options.judgeFor?.(judged.length) ?? JUDGE_HERE
  const results: CardResult[] = []
  const withSharedParts = partSharer()
  let done = 0
  try {
    await inParallel(judges.width, judged, async (path, index, next) => {
      const judging = { path, policy: policyFor(repositoryPath(path)), ...(rules && { rules }) }
      const { report, problems } = await judgeOne(options, judges, judging, next)
      results[index] = { problems, ...(report && { report: withSharedParts(report) }) }
      options.onProgress?.(++done, judged.length)
    })
  } finally {
    await judges.close()
  }
  problems.push(...results.flatMap((result) => result.problems))
  return { report: buildReport(results.flatMap(({ report }) => report ?? [])), problems }
}

interface CardResult {
  /** Undefined where there is no card. */
  readonly report?: CardReport
  readonly problems: readonly string[]
}

/** `onRead` is called once all is read that is read in the order of the cards. */
async function judgeOne(
  options: JudgeOptions,
  judges: CardJudge,
  judging: Judging,
  onRead: () => void,
): Promise<CardResult> {
  const { path } = judging
  const entry = await options.source.read(path)
  if (entry.kind === 'missing') return { problems: [`${path} is not there.`] }
  if (entry.kind !== 'file') {
    const problems = entry.kind === 'unreadable' ? [`${path} could not be read: ${entry.reason}.`] : []
    return { report: judgeNotACard(entry, judging), problems }
  }
  const text = UTF8.decode(entry.bytes)
  options.onText?.(path, text)
  const evidence = await options.evidenceFor?.(path, text)
  const known = { ...judging, ...(evidence && { evidence }) }
  const base = options.baseOf && { card: await options.baseOf(path) }
  onRead()
  const judged = await judges.judge(text, known)
  const before = judged.isModel ? undefined : await options.textBefore?.(path)
  const { report, problems } =
    before === undefined
      ? judged
      : await judges.judge(text, {
          ...judging,
          evidence: { ...evidence, wasModel: describesModel(path, before) },
        })
  const marked = base ? await markAgainst(base.card, { report, text }, known, judges) : report
  return { report: marked, problems }
}

/**
 * Does the work for every item, for at most `width` of them at once. The next one begins when the one before it calls
 * `next`, so that what is done until then is done in order.
 */
async function inParallel<Item>(
  width: number,
  items: readonly Item[],
  work: (item: Item, index: number, next: () => void) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>()
  for (const [index, item] of items.entries()) {
    await new Promise<void>((resolve, reject) => {
      const run = work(item, index, resolve).finally(() => running.delete(run))
      running.add(run)
      run.then(resolve, reject)
    })
    while (running.size >= width) await Promise.race(running)
  }
  await Promise.all(running)
}

function describesModel(path: string, text: string): boolean {
  return parseCard(path, text).frontMatter.describes === 'model'
}

async function markAgainst(
  before: EarlierCard | undefined,
  head: JudgedText,
  judging: Judging,
  judges: CardJudge,
): Promise<CardReport> {
  const base = before && {
    text: before.text,
    report: (await judges.judge(before.text, earlier(judging, before))).report,
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
  const counts = countFindings(cards.flatMap(({ findings }) => findings))
  const failed = cards.length === 0 || cards.some(({ verdict }) => verdict === 'fail')
  return { version: 1, verdict: failed ? 'fail' : 'pass', counts, cards }
}
