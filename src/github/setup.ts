// Everything a run knows before it starts work, read once from the runner's environment and frozen.
import { type Event, readEvent } from './event.ts'
import { type Inputs, parseInputs } from './inputs.ts'
import { SetupError } from './setup-error.ts'

export interface Repository {
  readonly owner: string
  readonly name: string
}

export interface Setup {
  readonly inputs: Inputs
  readonly event: Event
  readonly repository: Repository
  /** The login of who started the run. */
  readonly actor: string | undefined
  /** Absolute path of the folder with the checkout. */
  readonly workspace: string
  /** Absolute path of the runner's folder for temporary files; undefined outside a runner. */
  readonly temp: string | undefined
  /** Without a slash at the end, as are the other addresses. */
  readonly apiUrl: string
  readonly graphqlUrl: string | undefined
  readonly serverUrl: string
  readonly run: {
    readonly id: string
    /** 1 for the first, one more for each re-run. */
    readonly attempt: number
    /** When this run of the action started, in ISO 8601 with milliseconds. */
    readonly startedAt: string
    readonly url: string
  }
  /** Tells this action's comment from those of its other uses in the repository. */
  readonly commentKey: string
  /** The runner's files; undefined outside a runner. */
  readonly outputFile: string | undefined
  readonly summaryFile: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** @throws SetupError */
export function readSetup(env: Environment, now: Date): Setup {
  const inputs = parseInputs(env)
  const event = readEvent(env)
  const repository = readRepository(env.GITHUB_REPOSITORY)
  const serverUrl = address(env.GITHUB_SERVER_URL, 'https://github.com')
  const id = env.GITHUB_RUN_ID ?? '0'
  const attempt = Number(env.GITHUB_RUN_ATTEMPT ?? 1)
  return deepFreeze({
    inputs,
    event,
    repository,
    actor: env.GITHUB_ACTOR || undefined,
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    temp: env.RUNNER_TEMP || undefined,
    apiUrl: address(env.GITHUB_API_URL, 'https://api.github.com'),
    graphqlUrl: env.GITHUB_GRAPHQL_URL || undefined,
    serverUrl,
    run: {
      id,
      attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
      startedAt: now.toISOString(),
      url: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${id}`,
    },
    // No step id is to be had: bufbuild/buf-action#52.
    commentKey: inputs.commentKey ?? `${env.GITHUB_WORKFLOW ?? ''}/${env.GITHUB_JOB ?? ''}`,
    outputFile: env.GITHUB_OUTPUT || undefined,
    summaryFile: env.GITHUB_STEP_SUMMARY || undefined,
  })
}

function readRepository(text: string | undefined): Repository {
  const [owner, name, ...rest] = (text ?? '').split('/')
  if (!owner || !name || rest.length > 0)
    throw new SetupError(
      'GITHUB_REPOSITORY is not of the form owner/name. The runner sets it; keep it as it is.',
    )
  return { owner, name }
}

function address(text: string | undefined, fallback: string): string {
  return (text || fallback).replace(/\/$/, '')
}

function deepFreeze<T extends object>(object: T): T {
  for (const value of Object.values(object))
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) deepFreeze(value)
  return Object.freeze(object)
}
