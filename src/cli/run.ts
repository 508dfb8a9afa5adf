// One run of the command line, from its arguments to its exit status.
import { closestMatch } from 'leven'
import { CustomSchemaError } from '../hub/custom-schema-error.ts'
import { DEFAULT_POLICY } from '../policy/policy.ts'
import { PolicyError } from '../policy/policy-error.ts'
import { RULE_IDS, RULES } from '../rules/rules.ts'
import { UnusableFile } from '../source/read-text.ts'
import { RevisionError } from '../source/revision-error.ts'
import { ThreadCountError } from '../threads/thread-count.ts'
import { VERSION } from '../version.ts'
import { type Arguments, parseArguments, UsageError } from './arguments.ts'
import { explanation, helpText, ruleList } from './help.ts'
import { judgeCards } from './judge-cards.ts'
import { type ExitStatus, say, type Terminal } from './terminal.ts'

export async function run(terminal: Terminal): Promise<ExitStatus> {
  try {
    const args = parseArguments(terminal.argv)
    const status = about(args, terminal)
    if (status !== undefined) return status
    if (!args.init) return await judgeCards(args, terminal)
    const { init } = await import('./init/init.ts')
    return await init(args, terminal)
  } catch (error) {
    // A bug is no verdict: its trace is wanted, and the exit status is not that of a failed card.
    const sentences = isExpected(error)
      ? error.message
      : `An error of the gate, please report it. ${traceOf(error)}`
    for (const line of sentences.split('\n')) say(terminal, line)
    return 2
  }
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Mistakes of the call, of the policy and of the file system; anything else is a bug, and its trace is wanted. */
function isExpected(error: unknown): error is Error {
  const mistakes = [UsageError, PolicyError, CustomSchemaError, UnusableFile, RevisionError, ThreadCountError]
  return mistakes.some((kind) => error instanceof kind) || (error instanceof Error && 'syscall' in error)
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
  const near =
    RULE_IDS.find((known) => known.endsWith(`/${id}`)) ?? closestMatch(id, RULE_IDS, { maxDistance: 3 })
  const cure = near ? `Did you mean ${near}?` : 'See --list-rules.'
  throw new UsageError(`There is no rule "${id}". ${cure}`)
}
