// Puts a pull request on the fake GitHub with all that belongs to it: branches, commits, the list of its files.
import { type PullRequestOptions, pullRequestEvent } from './events.ts'
import { changedFiles, commitFiles, type Files } from './repositories.ts'
import { type Json, ownRepository, repositoryNamed, type State } from './state.ts'

/** Of the example event that all of them are made from. */
export const NUMBER = 2
export const BASE_BRANCH = 'master'
export const HEAD_BRANCH = 'changes'
export const FORK = 'contributor/Hello-World'

export interface Stage extends PullRequestOptions {
  /** The files where the pull request left its base branch; none by default. */
  readonly base?: Files
  /** The files at the base branch's tip, where others have changed it since. */
  readonly tip?: Files
  readonly head: Files
  /** GitHub's list of changed files, where it is not to be what the commits say. */
  readonly listed?: readonly Json[]
  /** The number of changed files, where it is not to be that of the list. */
  readonly changedFiles?: number
}

export interface Staged {
  readonly headSha: string
  /** The base branch's tip. */
  readonly tipSha: string
  /** Where the pull request left the base branch. */
  readonly mergeBase: string
  /** The event's payload. */
  readonly payload: Json
}

/** Staging it again is a push to its branch. */
export function stagePullRequest(state: State, stage: Stage): Staged {
  const { base = {}, tip, head, ...options } = stage
  const own = ownRepository(state)
  const mergeBase = commitFiles(own, base, { branch: BASE_BRANCH })
  const tipSha = tip ? commitFiles(own, tip, { branch: BASE_BRANCH, parent: mergeBase }) : mergeBase
  const home = options.from === 'repository' || !options.from ? own : repositoryNamed(state, FORK)
  const headSha = commitFiles(home, head, { branch: HEAD_BRANCH, parent: mergeBase })
  const listed = stage.listed ?? changedFiles(own, base, head)
  const payload = pullRequestEvent({ ...options, headSha })
  const pullRequest = payload.pull_request as Json
  state.pullRequests.set(NUMBER, { ...pullRequest, changed_files: stage.changedFiles ?? listed.length })
  state.changedFiles.set(NUMBER, listed)
  return { headSha, tipSha, mergeBase, payload }
}

/** The head of the pull request as it is now. */
export function headShaOf(state: State): string {
  const head = state.pullRequests.get(NUMBER)?.head as Json | undefined
  if (head === undefined) throw new Error('no pull request is staged')
  return String(head.sha)
}
