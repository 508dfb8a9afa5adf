// One run of the command line, from its arguments to its exit status.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { judge, type Outcome } from '../gate.ts'
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts'
import { RULES } from '../rules/rules.ts'
import { workspace } from '../source/workspace.ts'
import { VERSION } from '../version.ts'
import { type Arguments, parseArguments, UsageError } from './arguments.ts'
import { explanation, helpText, ruleList } from './help.ts'
import { type Painting, render, summaryLine } from './output.ts'
import { progressLine } from './progress.ts'
import { cardGlobs } from './targets.ts'

export interface Terminal {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/** 0 pass, 1 fail, 2 the gate itself could not do its work. */
export type ExitStatus = 0 | 1 | 2

export async function run(terminal: Terminal): Promise<ExitStatus> {
  try {
    const args = parseArguments(terminal.argv)
    return about(args, terminal) ?? (await judgeCards(args, terminal))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    say(terminal, error.message)
    return 2
  }
}

/** Answers the options that ask about the tool and not about cards. */
function about(args: Arguments, { stdout }: Terminal): ExitStatus | undefined {
  if (args.help) stdout.write(helpText())
  else if (args.version) stdout.write(`${VERSION}\n`)
  else if (args.listRules) stdout.write(ruleList(RULES, policyOf(args).preset))
  else if (args.explain !== undefined) stdout.write(explain(args.explain))
  else return undefined
  return 0
}

function explain(id: string): string {
  const rule = RULES.find((candidate) => candidate.id === id)
  if (rule) return explanation(rule)
  throw new UsageError(`There is no rule "${id}". See model-card-gate --list-rules.`)
}

function policyOf(args: Arguments): Policy {
  return {
    ...DEFAULT_POLICY,
    ...(args.preset && { preset: args.preset }),
    ...(args.failOn && { failOn: args.failOn }),
  }
}

async function judgeCards(args: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const { globs, missing } = await cardGlobs(args.files, terminal.cwd)
  for (const file of missing)
    say(terminal, `${file} does not exist. Check the path; it is taken from ${terminal.cwd}.`)
  if (missing.length > 0 && globs.length === 0) return 2

  const policy = { ...policyOf(args), ...(globs.length > 0 && { cards: globs }) }
  const source = workspace(terminal.cwd, { confined: args.files.length === 0 })
  const onProgress = args.quiet ? undefined : progressLine(terminal.stderr)
  const outcome = await judge({ source, policy, ...(onProgress && { onProgress }) })
  for (const problem of outcome.problems) say(terminal, problem)

  const written = await publish(outcome, args, terminal)
  if (outcome.report.cards.length === 0 && outcome.problems.length === 0) {
    say(
      terminal,
      `No card found: nothing matches ${policy.cards.join(', ')} in ${source.place}. Name the card's file.`,
    )
  }
  if (!written || missing.length > 0 || outcome.problems.length > 0) return 2
  return outcome.report.verdict === 'pass' ? 0 : 1
}

/** Prints or writes the report; false where the file could not be written, and the report is then printed. */
async function publish(outcome: Outcome, args: Arguments, terminal: Terminal): Promise<boolean> {
  const painting: Painting = {
    format: args.format,
    quiet: args.quiet,
    colour: args.output === undefined && usesColour(args, terminal),
  }
  const text = render(outcome.report, painting)
  if (args.output === undefined) {
    terminal.stdout.write(text)
    return true
  }
  try {
    await writeFile(path.resolve(terminal.cwd, args.output), text)
    say(terminal, `${summaryLine(outcome.report)} The report is in ${args.output}.`)
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    say(
      terminal,
      `The report could not be written to ${args.output} (${reason}); it follows here. Name another file.`,
    )
    terminal.stdout.write(text)
    return false
  }
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
