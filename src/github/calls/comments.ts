// The comments of a pull request: one function for each call.
import { UnreadableAnswer } from '../api-failure.ts'
import type { Client } from '../client.ts'
import type { Repository } from '../setup.ts'

export interface Comment {
  readonly id: number
  /** The login of who wrote it; undefined where the account is gone. */
  readonly author: string | undefined
  readonly body: string
  /** Its page, for people. */
  readonly url: string
}

export interface CommentPage {
  readonly comments: readonly Comment[]
  readonly hasNext: boolean
}

/** The most that GitHub gives a page: github/docs, "Using pagination in the REST API". */
const PAGE_SIZE = 100

/** One page, oldest first, counted from 1. GET /repos/{owner}/{repo}/issues/{issue_number}/comments. */
export async function readCommentPage(
  client: Client,
  { owner, name }: Repository,
  number: number,
  page: number,
): Promise<CommentPage> {
  const { data, headers } = await client.rest.issues.listComments({
    owner,
    repo: name,
    issue_number: number,
    per_page: PAGE_SIZE,
    page,
  })
  if (!Array.isArray(data)) throw new UnreadableAnswer('the answer has no list of comments in it')
  return { comments: data.map(readComment), hasNext: /<[^>]*>; rel="next"/.test(headers.link ?? '') }
}

/** POST /repos/{owner}/{repo}/issues/{issue_number}/comments. */
export async function createComment(
  client: Client,
  { owner, name }: Repository,
  number: number,
  body: string,
): Promise<Comment> {
  const { data } = await client.rest.issues.createComment({ owner, repo: name, issue_number: number, body })
  return readComment(data)
}

/** PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}. */
export async function updateComment(
  client: Client,
  { owner, name }: Repository,
  id: number,
  body: string,
): Promise<Comment> {
  const { data } = await client.rest.issues.updateComment({ owner, repo: name, comment_id: id, body })
  return readComment(data)
}

/** DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}. */
export async function deleteComment(client: Client, { owner, name }: Repository, id: number): Promise<void> {
  await client.rest.issues.deleteComment({ owner, repo: name, comment_id: id })
}

function readComment(data: unknown): Comment {
  const { id, body, html_url: url, user } = isObject(data) ? data : {}
  if (typeof id !== 'number' || typeof url !== 'string')
    throw new UnreadableAnswer('the answer has no comment in it')
  const author = isObject(user) && typeof user.login === 'string' ? user.login : undefined
  return { id, author, body: typeof body === 'string' ? body : '', url }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
