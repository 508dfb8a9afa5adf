// One run of the action, from the runner's environment to the exit status.
import { access } from 'node:fs/promises'
import path from 'node:path'
import { judge } from '../gate.ts'
import type { Policy } from '../policy/policy.ts'
import { PolicyError } from '../policy/policy-error.ts'
import type { Report } from '../report/report.ts'
import type { Surroundings } from '../report/surroundings.ts'
import { RULES } from '../rules/rules.ts'
import type { Source } from '../source/source.ts'
import { workspace } from '../source/workspace.ts'
import { logLines } from './job-log.ts'
import { readPolicy } from './policy.ts'
import { publish } from './publish.ts'
import { announce, type Log, say } from './runner.ts'
import { readSetup, type Setup } from './setup.ts'
import { SetupError } from './setup-error.ts'

export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The job's log. */
  readonly log: Log
}

/** 0 pass, 1 fail, 2 the gate itself could not do its work. */
export type ExitStatus = 0 | 1 | 2

/** Never throws: what goes wrong is said in the log, and the exit status tells it from a verdict. */
export async function run({ env, log }: Runner): Promise<ExitStatus> {
  try {
    return await judgeAndPublish(readSetup(env, new Date()), log)
  } catch (error) {
    const isExpected = error instanceof SetupError || error instanceof PolicyError
    const message = error instanceof Error ? error.message : String(error)
    announce(log, 'error', isExpected ? message : `An error of the gate, please report it: ${message}`)
    return 2
  }
}

async function judgeAndPublish(setup: Setup, log: Log): Promise<ExitStatus> {
  if (setup.event.kind === 'commit' && !setup.event.isKnown)
    announce(
      log,
      'warning',
      `The event ${setup.event.name} is new to the gate; it judges what the workspace holds.`,
    )
  const policy = await readPolicy(setup.inputs)
  const source = workspace(setup.workspace, { confined: true })
  const { report, problems } = await judge({ source, policy })

  if (problems.length > 0) announce(log, 'error', problems.join('\n'))
  const hint = report.cards.length === 0 ? await noCard(policy, setup) : undefined
  if (hint !== undefined) announce(log, 'error', `${hint} It looked in ${setup.workspace}.`)
  const around = await surroundings({ setup, policy, report, source, problems, hint })
  const published = await publish({ setup, report, around, log })
  for (const line of logLines(setup, report, published)) say(log, line)
  // Last, when everything is said: nothing that a surface does can change it.
  if (problems.length > 0) return 2
  return report.verdict === 'pass' ? 0 : 1
}

/** Says where the gate looked, and what is likely to be missing. */
async function noCard({ cards }: Policy, { workspace: folder }: Setup): Promise<string> {
  const looked = cards.value.map((glob) => `\`${glob}\``).join(', ')
  const isCheckedOut = await access(path.join(folder, '.git')).then(
    () => true,
    () => false,
  )
  const remedy = isCheckedOut
    ? 'Add a model card, or say in the input `cards` where it is.'
    : 'The workspace holds no checkout: run actions/checkout before this step.'
  return `No model card found: nothing matches ${looked} (${cards.origin}). ${remedy}`
}

interface Judged {
  readonly setup: Setup
  readonly policy: Policy
  readonly report: Report
  readonly source: Source
  readonly problems: readonly string[]
  readonly hint: string | undefined
}

async function surroundings(judged: Judged): Promise<Surroundings> {
  const { setup, policy, report, source, problems, hint } = judged
  const { event, repository, run: thisRun, serverUrl } = setup
  const sha = event.kind === 'pull-request' ? event.headSha : event.sha
  const remarks = [
    ...(hint === undefined ? [] : [hint]),
    ...(problems.length === 0 ? [] : ["The gate could not do its whole work; the job's log says why."]),
  ]
  return {
    ...(sha !== undefined && {
      commit: { serverUrl, owner: repository.owner, repo: repository.name, sha },
    }),
    run: thisRun,
    startedAt: thisRun.startedAt,
    failOn: policy.failOn.value,
    reasons: Object.fromEntries(RULES.map(({ id, why }) => [id, why])),
    sources: await textsWithFixes(report, source),
    remarks,
  }
}

/** Cards whose corrections are shown as whole lines; more would not fit on any page. */
const MAX_TEXTS = 50

async function textsWithFixes({ cards }: Report, source: Source): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  const fixable = cards.filter(({ findings }) => findings.some(({ fix }) => fix !== null)).slice(0, MAX_TEXTS)
  for (const { path: file } of fixable) {
    const entry = await source.read(file)
    if (entry.kind === 'file')
      texts.set(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(entry.bytes))
  }
  return texts
}
