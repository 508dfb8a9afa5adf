// One run of the action, from the runner's environment to the exit status.
import type { JudgeOptions } from '../gate.ts'
import { CustomSchemaError } from '../hub/custom-schema-error.ts'
import { PolicyError } from '../policy/policy-error.ts'
import { UnusableFile } from '../source/read-text.ts'
import { judgeInThreads } from '../threads/judge-in-threads.ts'
import { ThreadCountError } from '../threads/thread-count.ts'
import { logLines } from './job-log.ts'
import { judgeSubject } from './judge-subject.ts'
import { publish } from './publish.ts'
import { announce, mask, say } from './runner.ts'
import { readSetup, type Setup } from './setup.ts'
import { SetupError } from './setup-error.ts'
import { readSubject } from './subject.ts'

/** 0 pass, 1 fail, 2 the gate itself could not do its work. */
export type ExitStatus = 0 | 1 | 2

/** `worker`: the script of the threads in which many cards are judged. Never throws: what goes wrong is said in the log, and the exit status tells it from a verdict. */
export async function run(
  env: Readonly<Record<string, string | undefined>>,
  worker: URL,
): Promise<ExitStatus> {
  try {
    return await judgeAndPublish(readSetup(env, new Date()), judgeInThreads({ worker, env }))
  } catch (error) {
    if (!isExpected(error)) return crashed(error)
    announce('error', error.message)
    return 2
  }
}

/** Says what broke in the gate itself. */
export function crashed(error: unknown): 2 {
  const message = error instanceof Error ? error.message : String(error)
  announce('error', `An error of the gate, please report it: ${message}`)
  return 2
}

function isExpected(error: unknown): error is Error {
  return [SetupError, PolicyError, CustomSchemaError, UnusableFile, ThreadCountError].some(
    (kind) => error instanceof kind,
  )
}

async function judgeAndPublish(setup: Setup, judgeFor: JudgeOptions['judgeFor']): Promise<ExitStatus> {
  const { event, inputs } = setup
  if (inputs.token !== undefined) mask(inputs.token)
  if (event.kind === 'commit' && !event.isKnown)
    announce('warning', `The event ${event.name} is new to the gate; it judges what the workspace holds.`)
  const subject = await readSubject(setup)
  const { report, problems, remarks, policyFiles, around } = await judgeSubject(setup, subject, judgeFor)

  if (problems.length > 0) announce('error', problems.join('\n'))
  for (const { level, text, place } of remarks) announce(level, place ? `${text} ${place}` : text)
  const { pullRequest, change, api } = subject
  const isWhole = problems.length === 0
  const published = await publish({
    setup,
    pullRequest,
    change,
    report,
    policyFiles,
    around,
    isWhole,
    api,
  })
  for (const line of logLines(setup, report, published)) say(line)
  // Last, when everything is said: nothing that a surface does can change it.
  if (problems.length > 0) return 2
  return report.verdict === 'pass' ? 0 : 1
}
