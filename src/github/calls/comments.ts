// The comments of a pull request: one function for each call.
import { UnreadableAnswer } from '../api-failure.ts'
import type { Client } from '../client.ts'
import { isObject } from '../json-object.ts'
import type { Repository } from '../setup.ts'

export interface Comment {
  readonly id: number
  /** What GraphQL knows it by. */
  readonly nodeId: string
  /** The login of who wrote it; undefined where the account is gone. */
  readonly author: string | undefined
  readonly body: string
  /** Its page, for people. */
  readonly url: string
}

export interface CommentPage {
  readonly comments: readonly Comment[]
  /** The number of the last page. */
  readonly last: number
  /** The server's time, as HTTP writes it. */
  readonly date: string | undefined
}

/** The most that GitHub gives a page: github/docs, "Using pagination in the REST API". */
const PAGE_SIZE = 100

/**
 * One page, oldest first, counted from 1. GET /repos/{owner}/{repo}/issues/{issue_number}/comments.
 * @param options.since leaves out what was not changed since then, in ISO 8601
 */
export async function readCommentPage(
  client: Client,
  { owner, name }: Repository,
  number: number,
  { page, since }: { readonly page: number; readonly since?: string },
): Promise<CommentPage> {
  const { data, headers } = await client.rest.issues.listComments({
    owner,
    repo: name,
    issue_number: number,
    per_page: PAGE_SIZE,
    page,
    ...(since !== undefined && { since }),
  })
  if (!Array.isArray(data)) throw new UnreadableAnswer('the answer has no list of comments in it')
  return { comments: data.map(commentOf), last: lastPage(headers.link, page), date: headers.date }
}

/** GET /repos/{owner}/{repo}/issues/comments/{comment_id}. */
export async function readComment(client: Client, { owner, name }: Repository, id: number): Promise<Comment> {
  const { data } = await client.rest.issues.getComment({ owner, repo: name, comment_id: id })
  return commentOf(data)
}

/** The last page has no link to the last page. */
function lastPage(link: string | undefined, page: number): number {
  const found = /<[^>]*[?&]page=(\d+)[^>]*>; rel="last"/.exec(link ?? '')
  return found ? Number(found[1]) : page
}

/** POST /repos/{owner}/{repo}/issues/{issue_number}/comments. */
export async function createComment(
  client: Client,
  { owner, name }: Repository,
  number: number,
  body: string,
): Promise<Comment> {
  const { data } = await client.rest.issues.createComment({ owner, repo: name, issue_number: number, body })
  return commentOf(data)
}

/** PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}. */
export async function updateComment(
  client: Client,
  { owner, name }: Repository,
  id: number,
  body: string,
): Promise<Comment> {
  const { data } = await client.rest.issues.updateComment({ owner, repo: name, comment_id: id, body })
  return commentOf(data)
}

/** DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}. */
export async function deleteComment(client: Client, { owner, name }: Repository, id: number): Promise<void> {
  await client.rest.issues.deleteComment({ owner, repo: name, comment_id: id })
}

function commentOf(data: unknown): Comment {
  const { id, node_id: nodeId, body, html_url: url, user } = isObject(data) ? data : {}
  if (typeof id !== 'number' || typeof nodeId !== 'string' || typeof url !== 'string')
    throw new UnreadableAnswer('the answer has no comment in it')
  const author = isObject(user) && typeof user.login === 'string' ? user.login : undefined
  return { id, nodeId, author, body: typeof body === 'string' ? body : '', url }
}
