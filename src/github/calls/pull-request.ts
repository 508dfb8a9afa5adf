// Reads a pull request as it is now: the event's payload is frozen at the first run and stale in a re-run.
import { UnreadableAnswer } from '../api-failure.ts'
import type { Client } from '../client.ts'
import { fieldsOf } from '../json-object.ts'
import type { Repository } from '../setup.ts'

export interface PullRequest {
  readonly number: number
  /** `owner/name` of the repository that it goes to. */
  readonly repository: string
  /** The branch that it goes to. */
  readonly baseBranch: string
  readonly headSha: string
  /** `owner/name`; undefined where a fork was deleted. */
  readonly headRepository: string | undefined
  readonly author: string | undefined
  /** How many files it changes. */
  readonly changedFiles: number
}

/** One file that a pull request changes; `status` as GitHub names it. */
export interface ChangedFile {
  readonly path: string
  readonly status: string
  /** Where it was before it was renamed. */
  readonly previousPath: string | undefined
  /** Its hunks; undefined for binary files, and past GitHub's limits. */
  readonly patch: string | undefined
}

/** The most files that GitHub lists of one pull request, and how many on a page (GitHub's documentation). */
export const MAX_LISTED_FILES = 3000
export const FILES_PAGE = 100

/** GET /repos/{owner}/{repo}/pulls/{pull_number}. */
export async function readPullRequest(
  client: Client,
  { owner, name }: Repository,
  number: number,
): Promise<PullRequest> {
  const { data } = await client.rest.pulls.get({ owner, repo: name, pull_number: number })
  return pullRequest(data)
}

/** The SHA of the pull request's head as it is now. */
export async function readHeadSha(client: Client, repository: Repository, number: number): Promise<string> {
  return (await readPullRequest(client, repository, number)).headSha
}

/**
 * The numbers of the open pull requests from a branch. GET /repos/{owner}/{repo}/pulls.
 * @param head the owner of the branch's repository, a colon, the branch
 */
export async function findPullRequests(
  client: Client,
  { owner, name }: Repository,
  head: string,
): Promise<readonly number[]> {
  const { data } = await client.rest.pulls.list({ owner, repo: name, head, state: 'open', per_page: 100 })
  if (!Array.isArray(data)) throw new UnreadableAnswer('the answer has no list of pull requests in it')
  return data.flatMap(({ number }: { number?: unknown }) => (typeof number === 'number' ? [number] : []))
}

/** One page of the files, counted from 1. GET /repos/{owner}/{repo}/pulls/{pull_number}/files. */
export async function readChangedFiles(
  client: Client,
  { owner, name }: Repository,
  number: number,
  page: number,
): Promise<readonly ChangedFile[]> {
  const options = { owner, repo: name, pull_number: number, per_page: FILES_PAGE, page }
  const { data } = await client.rest.pulls.listFiles(options)
  if (!Array.isArray(data)) throw new UnreadableAnswer('the answer has no list of files in it')
  return data.map(changedFile)
}

function pullRequest(data: unknown): PullRequest {
  const { number, head, base, user, changed_files: changedFiles } = fieldsOf(data)
  const { ref: baseBranch } = fieldsOf(base)
  const { full_name: repository } = fieldsOf(fieldsOf(base).repo)
  const { full_name: headRepository } = fieldsOf(fieldsOf(head).repo)
  const { sha: headSha } = fieldsOf(head)
  const { login } = fieldsOf(user)
  if (
    typeof number !== 'number' ||
    typeof repository !== 'string' ||
    typeof baseBranch !== 'string' ||
    typeof headSha !== 'string' ||
    typeof changedFiles !== 'number'
  )
    throw new UnreadableAnswer('the answer has no pull request in it')
  return {
    number,
    repository,
    baseBranch,
    headSha,
    headRepository: typeof headRepository === 'string' ? headRepository : undefined,
    author: typeof login === 'string' ? login : undefined,
    changedFiles,
  }
}

function changedFile(data: unknown): ChangedFile {
  const { filename, status, previous_filename: previous, patch } = fieldsOf(data)
  if (typeof filename !== 'string' || typeof status !== 'string')
    throw new UnreadableAnswer('the answer has a file without a name in it')
  return {
    path: filename,
    status,
    previousPath: typeof previous === 'string' ? previous : undefined,
    patch: typeof patch === 'string' ? patch : undefined,
  }
}
