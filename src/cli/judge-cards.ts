// Judges the cards that the arguments name, and says what came of it.
import path from 'node:path'
import { gatherEvidence } from '../facts/gather.ts'
import { repositoryNeeds } from '../facts/repository/needs.ts'
import { type JudgeOptions, judge } from '../gate.ts'
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts'
import type { Wishes } from '../policy/resolve.ts'
import { withRemarks } from '../report/report.ts'
import { workspace } from '../source/workspace.ts'
import { judgeInThreads } from '../threads/judge-in-threads.ts'
import type { Arguments } from './arguments.ts'
import { type FoundPolicy, findPolicy } from './find-policy.ts'
import type { OutputFile } from './output-file.ts'
import { progressLine } from './progress.ts'
import { publish } from './publish.ts'
import { repositories } from './repositories.ts'
import { cardGlobs } from './targets.ts'
import { type ExitStatus, say, type Terminal, write } from './terminal.ts'

/** Of so many cards the text is kept, to show the lines that findings are about. */
const MAX_EXCERPTED = 200

export async function judgeCards(args: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const { cwd } = terminal
  const { globs, missing } = cardGlobs(args.files, cwd)
  for (const file of missing)
    say(terminal, `${file} does not exist. Check the path; it is taken from ${cwd}.`)
  if (missing.length > 0 && globs.length === 0) return 2

  const found = await findPolicy(terminal, args.config, wishes(args, globs))
  const run = await withStandardInput(args, terminal, runOptions(found, cwd, globs.length > 0))
  if (globs.length === 0 && !args.stdin && !args.quiet && found.policy.overrides.length > 0) {
    const { tellIdleOverrides } = await import('./idle-overrides.ts')
    await tellIdleOverrides(found, run, terminal)
  }
  if (args.printPolicy) {
    const { printedPolicy } = await import('./print-policy.ts')
    await write(terminal.stdout, await printedPolicy(run))
    return 0
  }
  const output = await outputOf(args.output, run, found, terminal)
  // Of a piped card nobody knows what lies beside it, unless its path says so.
  const isAdrift = args.stdin !== undefined && args.stdin.path === undefined
  const around = isAdrift ? undefined : await repositoriesAround(run, found.root)
  const { evidenceFor, unanswered } = await gatherEvidence(found, { hubUrl: args.hubUrl, around })
  const baseOf = args.since === undefined ? undefined : await before(args.since, found.root, run)
  const judgeFor = judgeInThreads(terminal)
  // From here on files are written: whatever a mistake of the call could end is behind us.
  let isMended = true
  if (args.fix) {
    const { fixFiles } = await import('./fix-files.ts')
    if (args.fix === 'dry-run') {
      const { printPatches } = await import('./print-patch.ts')
      const printed = await printPatches((print) => fixFiles(run, print, terminal), output, terminal)
      if (!printed || missing.length > 0) return 2
      if ((await run.source.list(run.policy.cards.value)).length > 0) return 0
      say(terminal, noCard(run))
      return 1
    }
    isMended = await fixFiles(run, undefined, terminal)
  }
  const sources = new Map<string, string>()
  const onText = (file: string, text: string) => {
    if (sources.size < MAX_EXCERPTED) sources.set(file, text)
  }
  const onProgress = args.quiet ? undefined : progressLine(terminal)
  const options: JudgeOptions = {
    ...run,
    evidenceFor,
    judgeFor,
    onText,
    ...(baseOf && { baseOf, textBefore: async (file: string) => (await baseOf(file))?.text }),
    ...(onProgress && { onProgress }),
  }
  const { report: judged, problems } = await judge(options)
  const report = withRemarks(judged, unanswered())

  for (const sentence of problems) say(terminal, sentence)
  // In format pretty they stand above the verdict.
  if (args.format !== 'pretty' || output) for (const remark of report.remarks ?? []) say(terminal, remark)
  const written = await publish(
    report,
    { args, output },
    { failOn: run.policy.failOn.value, sources },
    terminal,
  )
  if (report.cards.length === 0 && problems.length === 0) say(terminal, noCard(run))
  if (!written || !isMended || missing.length > 0 || problems.length > 0) return 2
  return report.verdict === 'pass' ? 0 : 1
}

async function withStandardInput(
  { stdin }: Arguments,
  { cwd, stdin: open }: Terminal,
  run: RunOptions,
): Promise<RunOptions> {
  if (stdin === undefined) return run
  const { standardInput } = await import('./standard-input.ts')
  const card = stdin.path ?? 'README.md'
  return {
    ...run,
    source: await standardInput(open(), card, cwd),
    policy: { ...run.policy, cards: { value: [card], origin: 'the standard input' } },
  }
}

/**
 * Undefined where the report is printed.
 * @throws UsageError where the report could not be written, or would take the place of what it is made from
 */
async function outputOf(
  name: string | undefined,
  { source, policy }: RunOptions,
  { policyFiles, root }: FoundPolicy,
  { cwd }: Terminal,
): Promise<OutputFile | undefined> {
  if (name === undefined) return undefined
  const [{ outputFile }, { IS_CARD }] = await Promise.all([
    import('./output-file.ts'),
    import('../source/write-text.ts'),
  ])
  const cards = await source.list(policy.cards.value)
  return outputFile(name, { cwd, root }, [
    ...cards.map((card) => ({ path: path.resolve(source.place, card), as: IS_CARD })),
    ...policyFiles.map((file) => ({ path: file, as: 'holds the policy of this run' })),
  ])
}

async function before(revision: string, root: string, { source, policy, repositoryPath }: RunOptions) {
  const { cardsSince } = await import('./since.ts')
  const cards = await source.list(policy.cards.value)
  return cardsSince(root, revision, cards, repositoryPath, repositoryNeeds(policy))
}

/** Undefined where no rule that is on asks for anything. */
async function repositoriesAround({ source, policy }: RunOptions, root: string) {
  const needs = repositoryNeeds(policy)
  if (needs.size === 0) return undefined
  return repositories(source.place, root, needs)
}

export type RunOptions = Required<Pick<JudgeOptions, 'source' | 'policy' | 'repositoryPath'>>

function runOptions({ policy, root }: FoundPolicy, cwd: string, areNamed: boolean): RunOptions {
  // Without a file named, a policy that says which cards says it from the root of the repository.
  const folder = areNamed || policy.cards === DEFAULT_POLICY.cards ? cwd : root
  return {
    policy,
    source: workspace(folder, { confined: !areNamed }),
    repositoryPath: (file) => path.relative(root, path.resolve(folder, file)).split(path.sep).join('/'),
  }
}

function wishes({ preset, failOn }: Arguments, globs: readonly string[]): Wishes {
  return {
    ...(preset && { preset }),
    ...(failOn && { failOn }),
    ...(globs.length > 0 && { cards: globs }),
    origin: (key) => (key === 'cards' ? 'the files named' : `the option --${key}`),
  }
}

function noCard({
  policy,
  source,
}: {
  readonly policy: Policy
  readonly source: { readonly place: string }
}): string {
  const globs = policy.cards.value.join(', ')
  return `No card found: nothing matches ${globs} in ${source.place}. Name the card's file or a glob such as "**/README.md", or draft a card with --init.`
}
