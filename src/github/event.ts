// What started the run: the runner's event file becomes one of a few kinds that the rest of the action tells apart.
import { readFileSync } from 'node:fs'
import { isObject, type JsonObject } from './json-object.ts'
import { SetupError } from './setup-error.ts'

/** An event about one pull request. Of what its payload says only the number is believed: a re-run gets the old one. */
export interface PullRequestEvent {
  readonly kind: 'pull-request'
  readonly name: 'pull_request' | 'pull_request_target'
  readonly number: number
}

/** The second stage for forks: a run that was started because another one, of some pull request, came to its end. */
export interface WorkflowRunEvent {
  readonly kind: 'workflow-run'
  readonly name: 'workflow_run'
  /** The event that started the first run. */
  readonly startedBy: string
  readonly headSha: string
  readonly headBranch: string
  /** `owner/name` of the repository that the head's branch is in; undefined where that one was deleted. */
  readonly headRepository: string | undefined
  readonly defaultBranch: string
}

/** An event without a pull request: there is nothing to comment on. */
export interface CommitEvent {
  readonly kind: 'commit'
  readonly name: string
  /** Whether the gate knows this event; otherwise it judges the workspace and says so. */
  readonly isKnown: boolean
  /** Undefined where the runner did not say. */
  readonly sha: string | undefined
  /** The commit that a merge group is put on; undefined on all other events. */
  readonly baseSha?: string
}

export type Event = PullRequestEvent | WorkflowRunEvent | CommitEvent

type Environment = Readonly<Record<string, string | undefined>>

const COMMIT_EVENTS: readonly string[] = ['push', 'merge_group', 'schedule', 'workflow_dispatch']

/** @throws SetupError where the runner's variables or its event file are not what GitHub writes */
export function readEvent(env: Environment): Event {
  const name = env.GITHUB_EVENT_NAME
  if (!name)
    throw new SetupError(
      'GITHUB_EVENT_NAME is not set, so this is no run of GitHub Actions. On any other machine use the command line: model-card-gate README.md',
    )
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  const field = fieldOf(payload, name)
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return { kind: 'pull-request', name, number: field(['pull_request', 'number'], isNumber, 'a number') }
    case 'workflow_run':
      return workflowRunEvent(field, env.GITHUB_REPOSITORY)
    default:
      return {
        kind: 'commit',
        name,
        isKnown: COMMIT_EVENTS.includes(name),
        sha: isSha(env.GITHUB_SHA) ? env.GITHUB_SHA : undefined,
        ...(name === 'merge_group' ? mergeGroup(payload) : {}),
      }
  }
}

function mergeGroup({ merge_group: group }: JsonObject): Pick<CommitEvent, 'baseSha'> {
  return isObject(group) && isSha(group.base_sha) ? { baseSha: group.base_sha } : {}
}

function workflowRunEvent(field: Field, repository: string | undefined): WorkflowRunEvent {
  const name = field(['workflow_run', 'repository', 'full_name'], isText, 'a text')
  if (name !== repository)
    throw new SetupError(
      `The event file is about a run in ${name}, and this one is in ${repository ?? 'no repository'}. Only runs of the same repository are followed.`,
    )
  const head = field(['workflow_run', 'head_repository'], isObjectOrNull, 'an object')
  return {
    kind: 'workflow-run',
    name: 'workflow_run',
    startedBy: field(['workflow_run', 'event'], isText, 'a text'),
    headSha: field(['workflow_run', 'head_sha'], isSha, 'a commit SHA'),
    headBranch: field(['workflow_run', 'head_branch'], isText, 'a text'),
    headRepository: isText(head?.full_name) ? head.full_name : undefined,
    defaultBranch: field(['repository', 'default_branch'], isText, 'a text'),
  }
}

function readPayload(file: string | undefined): JsonObject {
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

/** Reads the value at a path of keys; the first thing on the way that is not what GitHub sends is named. */
type Field = <T>(path: readonly string[], is: (value: unknown) => value is T, what: string) => T

function fieldOf(payload: JsonObject, event: string): Field {
  return (path, is, what) => {
    let value: unknown = payload
    for (const [index, key] of path.entries()) {
      value = isObject(value) ? value[key] : undefined
      const isLast = index === path.length - 1
      if (isLast ? is(value) : isObject(value)) continue
      throw new SetupError(
        `The event file lacks ${path.slice(0, index + 1).join('.')} (${isLast ? what : 'an object'}). It is not what GitHub sends for the event ${event}; GITHUB_EVENT_NAME and GITHUB_EVENT_PATH must belong together.`,
      )
    }
    return value as never
  }
}

function isObjectOrNull(value: unknown): value is JsonObject | null {
  return value === null || isObject(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

/** 40 hex digits, or 64 in a repository that uses SHA-256. */
export function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
}
