// Judges what a run is about: the cards in scope, by the policy from where it is safe, with what is to be said beside.

import { gatherEvidence } from '../facts/gather.ts'
import { repositoryNeeds } from '../facts/repository/needs.ts'
import { type RepositoryReader, repositoryReader } from '../facts/repository/repository-reader.ts'
import { type JudgeOptions, judge, type Outcome } from '../gate.ts'
import type { Policy } from '../policy/policy.ts'
import { type Report, withRemarks } from '../report/report.ts'
import type { Surroundings } from '../report/surroundings.ts'
import { namedPaths } from '../rules/links/named-paths.ts'
import { companionKind } from '../rules/repository.ts'
import { RULES } from '../rules/rules.ts'
import { changedPart } from '../source/changed.ts'
import { BATCH } from '../source/git-tree.ts'
import { sameFiles } from '../source/same-files.ts'
import type { Entry, Source } from '../source/source.ts'
import { ensureAffordable } from './budget.ts'
import { changedPolicy, readPolicy } from './policy.ts'
import type { Level } from './runner.ts'
import type { Setup } from './setup.ts'
import type { Subject } from './subject.ts'

export interface Judged extends Outcome {
  readonly around: Surroundings
  /** For the log: what a reader of the report should know of how it came about. */
  readonly remarks: readonly Remark[]
  /** Files of the repository that the policy was looked for in or made of, from its root. */
  readonly policyFiles: readonly string[]
}

interface Remark {
  readonly level: Level
  /** Sentences of ours; values stand in backticks. */
  readonly text: string
  /** What only the log adds: folders of the machine are nobody else's business. */
  readonly place?: string
}

/** @throws SetupError, PolicyError, UnusableFile, CustomSchemaError */
export async function judgeSubject(
  setup: Setup,
  subject: Subject,
  judgeFor: JudgeOptions['judgeFor'],
): Promise<Judged> {
  const { inputs } = setup
  const found = await readPolicy(inputs, subject)
  const { policy } = found
  const source = inScope(setup, subject)
  const around = repositoriesOf(subject, policy)
  const { evidenceFor, unanswered } = await gatherEvidence(found, {
    hubUrl: inputs.hubUrl,
    around: around.head?.around,
  })
  const paths = await source.list(policy.cards.value)
  await ensureBudget(subject, paths.length, (await around.head?.prepare(paths)) ?? 0)
  const texts = keptTexts()
  const baseOf = await beforeTheChange(subject, paths, texts.last, around.base)
  const remarks: Remark[] = []
  const hasOthers = paths.length === 0 && (await subject.cards.list(policy.cards.value)).length > 0
  const outcome = hasOthers
    ? untouched(remarks)
    : await judge({
        source,
        policy,
        evidenceFor,
        ...(judgeFor && { judgeFor }),
        onText: texts.keep,
        textBefore: textBefore(subject),
        ...(baseOf && { baseOf }),
      })

  if (subject.change?.kind === 'unknown') remarks.push({ level: 'warning', text: subject.change.reason })
  const changed = changedPolicy(subject, found.files())
  if (changed !== undefined) remarks.push({ level: 'notice', text: changed })
  if (subject.pullRequest === undefined) remarks.push(...withoutEffect(inputs, subject))
  const silence = unanswered()
  remarks.push(...silence.map((text) => ({ level: 'warning', text }) as const))
  if (paths.length === 0 && !hasOthers) remarks.push(noCard(policy, subject))
  const report = withRemarks(outcome.report, silence)
  return {
    ...outcome,
    report,
    remarks,
    policyFiles: found.files(),
    around: surroundings(setup, subject, policy, outcome, remarks, texts.all),
  }
}

/** In a pull request the cards that it touches, unless the workflow asks for all or nobody can tell. */
function inScope({ inputs }: Setup, { cards, change }: Subject): Source {
  if (change?.kind !== 'known') return cards
  const isCompanion = (name: string) => companionKind(name) !== undefined
  return changedPart(cards, change.change, { all: inputs.scope === 'all', isCompanion, namedPaths })
}

/** What stands around the cards, at the revision judged and before the change, read apart from the cards themselves. */
function repositoriesOf({ cards, tree, base }: Subject, policy: Policy) {
  const needs = repositoryNeeds(policy)
  const head = tree?.apart()
  const before = base?.apart()
  return {
    head: repositoryReader(head ?? cards, needs),
    base: before && repositoryReader(head ? sameFiles(before, head) : before, needs),
  }
}

/** Files are read in batches, cards and what stands beside them apart, and with only-new what was there before too. */
async function ensureBudget({ api, base }: Subject, cards: number, companions: number): Promise<void> {
  if (api === undefined) return
  const batches = Math.ceil(cards / BATCH.blobs) + Math.ceil(companions / BATCH.blobs)
  if (batches > 1) await ensureAffordable(api, { core: 0, graphql: batches * (base ? 2 : 1) })
}

function untouched(remarks: Remark[]): Outcome {
  remarks.push({
    level: 'notice',
    text: 'This pull request touches no model card, so that there is nothing to judge.',
  })
  const counts = { error: 0, warning: 0, notice: 0 }
  return { report: { version: 1, verdict: 'pass', counts, cards: [] }, problems: [] }
}

/** What the workflow asks for and only a pull request can give. */
function withoutEffect({ onlyNew, scope }: Setup['inputs'], { base }: Subject): readonly Remark[] {
  const texts = [
    ...(onlyNew && base === undefined
      ? ['The input `only-new` counts in pull requests and merge queues; here every finding does.']
      : []),
    ...(scope === 'changed'
      ? ['The input `scope: changed` counts in pull requests; here all cards are judged.']
      : []),
  ]
  return texts.map((text) => ({ level: 'notice', text }))
}

/** Characters of text that are kept, to show the lines that findings are about. */
const MAX_KEPT = 16_000_000

function keptTexts() {
  const all = new Map<string, string>()
  let left = MAX_KEPT
  let last = ''
  return {
    all,
    /** The text that was judged last. */
    last: () => last,
    keep(path: string, text: string) {
      last = text
      left -= text.length
      if (left >= 0) all.set(path, text)
    },
  }
}

/** A card's text at the tip of the base branch, under its old name; undefined without a pull request. */
function textBefore({ pullRequest, policySource, change }: Subject): NonNullable<JudgeOptions['textBefore']> {
  return async (path) => {
    if (pullRequest === undefined) return undefined
    const renames = change?.kind === 'known' ? change.change.renames : new Map<string, string>()
    return textOf(await policySource.read(renames.get(path) ?? path))
  }
}

function textOf(entry: Entry): string | undefined {
  return entry.kind === 'file' ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(entry.bytes) : undefined
}

/** Each card before the change, under its old name; undefined where nobody asked for only-new. */
async function beforeTheChange(
  { base, tree, change }: Subject,
  paths: readonly string[],
  textOfHead: () => string,
  repositories: RepositoryReader | undefined,
): Promise<JudgeOptions['baseOf']> {
  if (base === undefined) return undefined
  const renames = change?.kind === 'known' ? change.change.renames : new Map<string, string>()
  const oldPath = (path: string) => renames.get(path) ?? path
  const isSame = async (path: string) => {
    const now = await tree?.shaOf(path)
    return now !== undefined && now === (await base.shaOf(oldPath(path)))
  }
  const different: string[] = []
  for (const path of paths) if (!(await isSame(path))) different.push(oldPath(path))
  // So that they are read in batches.
  await base.list(different)
  await repositories?.prepare(paths.map(oldPath))
  const earlierText = async (path: string) => {
    if (await isSame(path)) return textOfHead()
    return textOf(await base.read(oldPath(path)))
  }
  return async (path) => {
    const text = await earlierText(path)
    if (text === undefined) return undefined
    return { text, repository: await repositories?.around(oldPath(path), text) }
  }
}

function noCard({ cards }: Policy, { cards: source }: Subject): Remark {
  const looked = cards.value.map((glob) => `\`${glob}\``).join(', ')
  const text = `No model card found: nothing matches ${looked} (${cards.origin}). Add a model card, or say in the input \`cards\` where it is.`
  return { level: 'error', text, place: `It looked in ${source.place}.` }
}

function surroundings(
  { repository, run, serverUrl }: Setup,
  { sha }: Subject,
  policy: Policy,
  { problems }: { readonly report: Report; readonly problems: readonly string[] },
  remarks: readonly Remark[],
  sources: ReadonlyMap<string, string>,
): Surroundings {
  const { owner, name: repo } = repository
  return {
    ...(sha !== undefined && { commit: { serverUrl, owner, repo, sha } }),
    run,
    startedAt: run.startedAt,
    failOn: policy.failOn.value,
    reasons: Object.fromEntries(RULES.map(({ id, why }) => [id, why])),
    sources,
    remarks: [
      ...remarks.map(({ text }) => text),
      ...(problems.length === 0 ? [] : ["The gate could not do its whole work; the job's log says why."]),
    ],
  }
}
