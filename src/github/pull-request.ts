// The pull request that a run judges, as it is now. Its head's SHA is fixed here for the whole run.
import type { Api } from './api.ts'
import { findPullRequests, type PullRequest, readPullRequest } from './calls/pull-request.ts'
import type { PullRequestEvent, WorkflowRunEvent } from './event.ts'
import type { Repository, Setup } from './setup.ts'
import { SetupError } from './setup-error.ts'

export interface JudgedPullRequest extends PullRequest {
  readonly event: 'pull_request' | 'pull_request_target' | 'workflow_run'
  /** Where its branch lives, which decides what the token of a `pull_request` run may do. */
  readonly head: 'same' | 'fork'
  /** Dependabot's runs get a read-only token by default, though its branches are the repository's own. */
  readonly isDependabot: boolean
}

/** @throws SetupError where it cannot be read, or is not the one that the run belongs to */
export async function judgedPullRequest(
  { repository, actor }: Setup,
  event: PullRequestEvent | WorkflowRunEvent,
  api: Api,
): Promise<JudgedPullRequest> {
  const found =
    event.kind === 'pull-request'
      ? await read(api, repository, event.number)
      : await ofRun(api, repository, event)
  return {
    ...found,
    event: event.name,
    head: found.headRepository === found.repository ? 'same' : 'fork',
    isDependabot: actor === 'dependabot[bot]' || found.author === 'dependabot[bot]',
  }
}

function read(api: Api, repository: Repository, number: number): Promise<PullRequest> {
  return api.ask(`reading pull request ${number}`, (client) => readPullRequest(client, repository, number))
}

/**
 * The pull request that the first stage ran for. What the event says of pull requests is not asked: for a fork it says
 * nothing, and otherwise it can name those of other repositories. GitHub is asked by the branch, and what it answers
 * has to be of this repository, from that branch's repository, and at the very commit that the first stage saw.
 */
async function ofRun(api: Api, repository: Repository, event: WorkflowRunEvent): Promise<PullRequest> {
  const { startedBy, headBranch, headSha, headRepository } = event
  const here = `${repository.owner}/${repository.name}`
  if (!startedBy.startsWith('pull_request'))
    throw new SetupError(
      `The run that this one follows was started by ${startedBy} and belongs to no pull request. Give the job "if: startsWith(github.event.workflow_run.event, 'pull_request')".`,
    )
  if (headRepository === undefined)
    throw new SetupError(
      'The repository that the pull request came from is gone, so that it cannot be judged.',
    )
  const head = `${headRepository.split('/')[0]}:${headBranch}`
  const numbers = await api.ask('looking for the pull request of the run', (client) =>
    findPullRequests(client, repository, head),
  )
  const seen: PullRequest[] = []
  for (const number of numbers) seen.push(await read(api, repository, number))
  const own = seen.filter((each) => each.repository === here && each.headRepository === headRepository)
  const found = own.find((each) => each.headSha === headSha)
  if (found) return found
  const short = headSha.slice(0, 7)
  throw new SetupError(
    own.length > 0
      ? `The run that this one follows saw ${short}, which is no longer the head of pull request ${own[0]?.number}. The run for its new head will judge it.`
      : `No open pull request of ${here} comes from that branch at ${short}, the commit that the run saw. Nothing is judged.`,
  )
}
