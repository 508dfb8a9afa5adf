// One run of the command line, from its arguments to its exit status.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { judge, type Outcome } from '../gate.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { PolicyError } from '../policy/policy-error.ts'
import type { Wishes } from '../policy/resolve.ts'
import { RULES } from '../rules/rules.ts'
import { workspace } from '../source/workspace.ts'
import { VERSION } from '../version.ts'
import { type Arguments, parseArguments, UsageError } from './arguments.ts'
import { findPolicy } from './find-policy.ts'
import { explanation, helpText, ruleList } from './help.ts'
import { type Painting, render } from './output.ts'
import { progressLine } from './progress.ts'
import { cardGlobs } from './targets.ts'

export interface Terminal {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/** Of so many cards the text is kept, to show the lines that findings are about. */
const MAX_EXCERPTED = 200

/** 0 pass, 1 fail, 2 the gate itself could not do its work. */
export type ExitStatus = 0 | 1 | 2

export async function run(terminal: Terminal): Promise<ExitStatus> {
  try {
    const args = parseArguments(terminal.argv)
    return about(args, terminal) ?? (await judgeCards(args, terminal))
  } catch (error) {
    if (!isExpected(error)) throw error
    for (const line of error.message.split('\n')) say(terminal, line)
    return 2
  }
}

/** Mistakes of the call, of the policy and of the file system; anything else is a bug, and its trace is wanted. */
function isExpected(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    error instanceof PolicyError ||
    (error instanceof Error && 'syscall' in error)
  )
}

/** Answers the options that ask about the tool and not about cards. */
function about(args: Arguments, { stdout }: Terminal): ExitStatus | undefined {
  if (args.help) stdout.write(helpText())
  else if (args.version) stdout.write(`${VERSION}\n`)
  else if (args.listRules) stdout.write(ruleList(RULES, args.preset ?? DEFAULT_POLICY.preset.value))
  else if (args.explain !== undefined) stdout.write(explain(args.explain))
  else return undefined
  return 0
}

function explain(id: string): string {
  const rule = RULES.find((candidate) => candidate.id === id)
  if (rule) return explanation(rule)
  throw new UsageError(`There is no rule "${id}". See model-card-gate --list-rules.`)
}

async function judgeCards(args: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const { cwd } = terminal
  const { globs, missing } = await cardGlobs(args.files, cwd)
  for (const file of missing)
    say(terminal, `${file} does not exist. Check the path; it is taken from ${cwd}.`)
  if (missing.length > 0 && globs.length === 0) return 2

  const { policy, root } = await findPolicy(cwd, args.config, wishes(args, globs))
  const named = globs.length > 0
  // Without a file named, the policy says which cards, from the root of the repository.
  const source = workspace(named || policy.cards === DEFAULT_POLICY.cards ? cwd : root, { confined: !named })
  const onProgress = args.quiet ? undefined : progressLine(terminal.stderr)
  const repositoryPath = (file: string) => slashed(path.relative(root, path.resolve(source.place, file)))
  const sources = new Map<string, string>()
  const onText = (file: string, text: string) => {
    if (sources.size < MAX_EXCERPTED) sources.set(file, text)
  }
  const outcome = await judge({ source, policy, repositoryPath, onText, ...(onProgress && { onProgress }) })
  for (const problem of outcome.problems) say(terminal, problem)

  const written = await publish(
    outcome,
    { ...painting(args, terminal), failOn: policy.failOn.value, sources },
    args,
    terminal,
  )
  if (outcome.report.cards.length === 0 && outcome.problems.length === 0) {
    const looked = policy.cards.value.join(', ')
    say(terminal, `No card found: nothing matches ${looked} in ${source.place}. Name the card's file.`)
  }
  if (!written || missing.length > 0 || outcome.problems.length > 0) return 2
  return outcome.report.verdict === 'pass' ? 0 : 1
}

function wishes({ preset, failOn }: Arguments, globs: readonly string[]): Wishes {
  return {
    ...(preset && { preset }),
    ...(failOn && { failOn }),
    ...(globs.length > 0 && { cards: globs }),
    origin: (key) => (key === 'cards' ? 'the files named' : `the option --${key}`),
  }
}

function slashed(file: string): string {
  return file.split(path.sep).join('/')
}

type Manner = Pick<Painting, 'format' | 'quiet' | 'colour' | 'hyperlinks' | 'reasons'>

function painting(args: Arguments, terminal: Terminal): Manner {
  const colour = args.output === undefined && usesColour(args, terminal)
  return {
    format: args.format,
    quiet: args.quiet,
    colour,
    hyperlinks: colour && terminal.stdout.isTTY === true && terminal.env.TERM_PROGRAM !== 'Apple_Terminal',
    reasons: Object.fromEntries(RULES.map(({ id, why }) => [id, why])),
  }
}

/** Prints or writes the report; false where the file could not be written, and the report is then printed. */
async function publish(
  { report }: Outcome,
  manner: Painting,
  { output }: Arguments,
  terminal: Terminal,
): Promise<boolean> {
  const text = await render(report, manner)
  if (output === undefined) {
    await write(terminal.stdout, text)
    return true
  }
  try {
    await writeFile(path.resolve(terminal.cwd, output), text)
    const { terminalSummary } = await import('../report/terminal.ts')
    say(terminal, `${terminalSummary(report, manner.failOn)} The report is in ${output}.`)
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    say(
      terminal,
      `The report could not be written to ${output} (${reason}); it follows here. Name another file.`,
    )
    await write(terminal.stdout, text)
    return false
  }
}

/** Waits until a slow reader has taken the text; one that went away, as `head` does, is no error of ours. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    )
    stream.write(text, () => resolve())
  })
}

/** Colour on a terminal only, unless FORCE_COLOR asks for it; NO_COLOR and --no-color win (no-color.org). */
function usesColour({ noColor }: Arguments, { env, stdout }: Terminal): boolean {
  if (noColor || env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

function say({ stderr }: Terminal, sentence: string): void {
  stderr.write(`model-card-gate: ${sentence}\n`)
}
