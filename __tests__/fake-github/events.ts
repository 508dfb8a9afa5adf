// Events as GitHub really sent them, from @octokit/webhooks-examples, fitted to what a test needs.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Json } from './state.ts'

const FILE = createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json')
const EXAMPLES: readonly { readonly name: string; readonly examples: readonly Json[] }[] = JSON.parse(
  readFileSync(FILE, 'utf8'),
)

/** The first example of an event, of the given action where it has one. */
export function exampleEvent(name: string, action?: string): Json {
  const all = EXAMPLES.find((event) => event.name === name)?.examples ?? []
  const found = all.find((example) => action === undefined || example.action === action)
  if (found === undefined) throw new Error(`there is no example of ${name} ${action ?? ''}`)
  return found
}

export interface PullRequestOptions {
  /** Where the branch lives: in the repository itself, in a fork, or in a fork that was deleted since. */
  readonly from?: 'repository' | 'fork' | 'deleted-fork'
  readonly author?: string
  readonly headSha?: string
}

/** A `pull_request` event of the repository Codertocat/Hello-World, number 2. */
export function pullRequestEvent({ from = 'repository', author, headSha }: PullRequestOptions = {}): Json {
  const event = exampleEvent('pull_request', 'opened')
  const pullRequest = event.pull_request as Json
  const head = pullRequest.head as Json
  const user = author === undefined ? pullRequest.user : { ...(pullRequest.user as Json), login: author }
  const label = from === 'repository' ? head.label : 'contributor:changes'
  return {
    ...event,
    pull_request: {
      ...pullRequest,
      // The example is older than the field, which GitHub now always sends.
      auto_merge: null,
      user,
      head: {
        ...head,
        label,
        ...(headSha === undefined ? {} : { sha: headSha }),
        repo: headRepository(head, from),
      },
    },
  }
}

function headRepository(head: Json, from: NonNullable<PullRequestOptions['from']>): unknown {
  if (from === 'deleted-fork') return null
  const repository = head.repo as Json
  if (from === 'repository') return repository
  return { ...repository, id: 99_000_001, full_name: 'contributor/Hello-World', fork: true }
}

export interface WorkflowRunOptions {
  readonly headSha: string
  readonly headRepository?: string
  readonly startedBy?: string
  /** Whose run it was. */
  readonly repository?: string
}

/** A `workflow_run` event of Codertocat/Hello-World: a run for the branch `changes` came to its end. */
export function workflowRunEvent({
  headSha,
  headRepository = 'contributor/Hello-World',
  startedBy = 'pull_request',
  repository = 'Codertocat/Hello-World',
}: WorkflowRunOptions): Json {
  const event = exampleEvent('workflow_run', 'completed')
  const run = event.workflow_run as Json
  return {
    ...event,
    repository: {
      ...(event.repository as Json),
      full_name: 'Codertocat/Hello-World',
      default_branch: 'master',
    },
    workflow_run: {
      ...run,
      event: startedBy,
      head_sha: headSha,
      head_branch: 'changes',
      repository: { ...(run.repository as Json), full_name: repository },
      head_repository: { ...(run.head_repository as Json), full_name: headRepository },
    },
  }
}
