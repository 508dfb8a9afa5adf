// Reviews of a pull request and their comments on lines: one function for each call.
import { UnreadableAnswer } from '../api-failure.ts'
import type { Client } from '../client.ts'
import { fieldsOf } from '../json-object.ts'
import type { Repository } from '../setup.ts'

export interface LineComment {
  readonly id: number
  /** The login of who wrote it; undefined where the account is gone. */
  readonly author: string | undefined
  readonly body: string
  readonly path: string
  /** Where its last line is in the head of now; undefined once it is outdated. */
  readonly line: number | undefined
}

export interface LineCommentPage {
  readonly comments: readonly LineComment[]
  readonly hasNext: boolean
}

/** A comment on lines of the file after the change; `startLine` where it is about more than one. */
export interface NewLineComment {
  readonly path: string
  readonly startLine?: number
  readonly line: number
  readonly body: string
}

/** The most that GitHub gives a page: github/docs, "Using pagination in the REST API". */
const PAGE_SIZE = 100

/** One page, oldest first, counted from 1. GET /repos/{owner}/{repo}/pulls/{pull_number}/comments. */
export async function readLineComments(
  client: Client,
  { owner, name }: Repository,
  number: number,
  page: number,
): Promise<LineCommentPage> {
  const options = { owner, repo: name, pull_number: number, per_page: PAGE_SIZE, page }
  const { data, headers } = await client.rest.pulls.listReviewComments(options)
  if (!Array.isArray(data)) throw new UnreadableAnswer('the answer has no list of comments in it')
  return { comments: data.map(lineComment), hasNext: /<[^>]*>; rel="next"/.test(headers.link ?? '') }
}

/**
 * One review with all its comments, or nothing of it. POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews.
 * @returns its page, for people
 */
export async function createReview(
  client: Client,
  { owner, name }: Repository,
  number: number,
  commit: string,
  body: string,
  comments: readonly NewLineComment[],
): Promise<string> {
  const { data } = await client.rest.pulls.createReview({
    owner,
    repo: name,
    pull_number: number,
    commit_id: commit,
    // Without an event the review would be a draft that nobody else sees.
    event: 'COMMENT',
    body,
    comments: comments.map(({ path, startLine, line, body: text }) => ({
      path,
      line,
      side: 'RIGHT',
      body: text,
      ...(startLine !== undefined && { start_line: startLine, start_side: 'RIGHT' }),
    })),
  })
  const url: unknown = data?.html_url
  if (typeof url !== 'string') throw new UnreadableAnswer('the answer has no review in it')
  return url
}

/** PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}. */
export async function updateLineComment(
  client: Client,
  { owner, name }: Repository,
  id: number,
  body: string,
): Promise<void> {
  await client.rest.pulls.updateReviewComment({ owner, repo: name, comment_id: id, body })
}

/** DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}. */
export async function deleteLineComment(
  client: Client,
  { owner, name }: Repository,
  id: number,
): Promise<void> {
  await client.rest.pulls.deleteReviewComment({ owner, repo: name, comment_id: id })
}

function lineComment(data: unknown): LineComment {
  const { id, body, path, line, user } = fieldsOf(data)
  if (typeof id !== 'number' || typeof path !== 'string')
    throw new UnreadableAnswer('the answer has no comment in it')
  const { login } = fieldsOf(user)
  return {
    id,
    author: typeof login === 'string' ? login : undefined,
    body: typeof body === 'string' ? body : '',
    path,
    line: typeof line === 'number' ? line : undefined,
  }
}
