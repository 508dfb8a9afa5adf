// What started the run: the runner's event file becomes one of a few kinds that the rest of the action tells apart.
import { readFileSync } from 'node:fs'
import { SetupError } from './setup-error.ts'

/** Where a pull request's branch lives, which decides what its runs' token may do. */
export type HeadRepository = 'same' | 'fork'

export interface PullRequestEvent {
  readonly kind: 'pull-request'
  readonly name: 'pull_request'
  readonly number: number
  /** The head that this run judges: the event's. The pull request may have moved on since. */
  readonly headSha: string
  readonly head: HeadRepository
  /** Dependabot's runs get a read-only token by default, though its branches are the repository's own. */
  readonly isDependabot: boolean
}

/** An event without a pull request: there is nothing to comment on. */
export interface CommitEvent {
  readonly kind: 'commit'
  readonly name: string
  /** Whether the gate knows this event; otherwise it judges the workspace and says so. */
  readonly isKnown: boolean
  /** Undefined where the runner did not say. */
  readonly sha: string | undefined
}

export type Event = PullRequestEvent | CommitEvent

type Environment = Readonly<Record<string, string | undefined>>
type Json = Readonly<Record<string, unknown>>

const COMMIT_EVENTS: readonly string[] = ['push', 'merge_group', 'schedule', 'workflow_dispatch']

/** On these events the workspace holds the base branch, and judging it would say nothing of the pull request. */
const BASE_EVENTS: readonly string[] = ['pull_request_target', 'workflow_run']

/** @throws SetupError where the runner's variables or its event file are not what GitHub writes */
export function readEvent(env: Environment): Event {
  const name = env.GITHUB_EVENT_NAME
  if (!name)
    throw new SetupError(
      'GITHUB_EVENT_NAME is not set, so this is no run of GitHub Actions. On any other machine use the command line: model-card-gate README.md',
    )
  if (BASE_EVENTS.includes(name))
    throw new SetupError(
      `The event ${name} is not supported yet: its workspace holds the base branch and not the pull request's cards. Use "on: pull_request".`,
    )
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  if (name === 'pull_request') return pullRequestEvent(payload, env.GITHUB_ACTOR)
  return {
    kind: 'commit',
    name,
    isKnown: COMMIT_EVENTS.includes(name),
    sha: env.GITHUB_SHA === '' ? undefined : env.GITHUB_SHA,
  }
}

function readPayload(file: string | undefined): Json {
  if (!file) throw new SetupError('GITHUB_EVENT_PATH is not set. The runner sets it; keep it in the step.')
  const text = readText(file)
  try {
    const payload: unknown = JSON.parse(text)
    if (isObject(payload)) return payload
  } catch {
    // Said below: where in the file it stops being JSON helps nobody.
  }
  throw new SetupError(
    `The event file ${file} is not a JSON object. GITHUB_EVENT_PATH must point to the file that the runner wrote.`,
  )
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = isObject(error) && 'code' in error ? String(error.code) : String(error)
    throw new SetupError(
      `The event file ${file} cannot be read (${reason}). GITHUB_EVENT_PATH must point to the file that the runner wrote.`,
    )
  }
}

function pullRequestEvent(payload: Json, actor: string | undefined): PullRequestEvent {
  const pullRequest = field(payload, 'pull_request', isObject, 'an object')
  const number = field(pullRequest, 'number', isNumber, 'a number', 'pull_request.')
  const head = field(pullRequest, 'head', isObject, 'an object', 'pull_request.')
  const base = field(pullRequest, 'base', isObject, 'an object', 'pull_request.')
  const headSha = field(head, 'sha', isSha, 'a commit SHA', 'pull_request.head.')
  const baseRepository = field(base, 'repo', isObject, 'an object', 'pull_request.base.')
  const author = isObject(pullRequest.user) ? pullRequest.user.login : undefined
  return {
    kind: 'pull-request',
    name: 'pull_request',
    number,
    headSha,
    head: headRepository(head.repo, baseRepository),
    isDependabot: actor === 'dependabot[bot]' || author === 'dependabot[bot]',
  }
}

/** GitHub sends null for the repository of a fork that was deleted. */
function headRepository(head: unknown, base: Json): HeadRepository {
  return isObject(head) && head.full_name === base.full_name ? 'same' : 'fork'
}

function field<T>(
  object: Json,
  name: string,
  is: (value: unknown) => value is T,
  what: string,
  prefix = '',
): T {
  const value = object[name]
  if (is(value)) return value
  throw new SetupError(
    `The event file lacks ${prefix}${name} (${what}). It is not what GitHub sends for the event pull_request; GITHUB_EVENT_NAME and GITHUB_EVENT_PATH must belong together.`,
  )
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

/** 40 hex digits, or 64 in a repository that uses SHA-256. */
function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
}
