// What the fake GitHub does for reviews: all of a review or nothing of it, on lines that the diff shows.
import {
  type Answer,
  bodyText,
  type Call,
  forbidden,
  found,
  page,
  problem,
  refusal,
  whereOwn,
  whereReadable,
} from './answers.ts'
import { review, reviewComment } from './objects.ts'
import { movedLine, type ShownHunk, shownHunks } from './patches.ts'
import { textOf } from './repositories.ts'
import type { Account, Json, ReviewComment, State } from './state.ts'

const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'
const COMMENT = '/repos/{owner}/{repo}/pulls/comments/{comment_id}'

interface NewComment {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly side?: string
  readonly start_line?: number
  readonly start_side?: string
}

export const REVIEW_ROUTES: Readonly<Record<string, (state: State, call: Call) => Answer>> = {
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments': (state, call) =>
    whereReadable(state, call, () => {
      const own = state.reviewComments.filter(({ pull }) => pull === call.params.pull_number)
      return page(
        call,
        own.map((comment) => asObject(state, comment)),
      )
    }),

  [`GET ${REVIEWS}`]: (state, call) =>
    whereReadable(state, call, () => {
      const own = state.reviews.filter(({ pull }) => pull === call.params.pull_number)
      return page(
        call,
        own.map((each) => review(state, each)),
      )
    }),

  [`POST ${REVIEWS}`]: createReview,

  [`GET ${COMMENT}`]: (state, call) =>
    whereReadable(state, call, () => {
      const comment = commentOf(state, call)
      return found(comment && asObject(state, comment))
    }),

  [`PATCH ${COMMENT}`]: (state, call) =>
    whereOwn(state.reviewComments, call, (comment) => {
      const text = bodyText(call.body)
      const refused = refusal(text, 'PullRequestReviewComment')
      if (refused) return refused
      comment.body = text
      comment.updatedAt = new Date().toISOString()
      return { status: 200, body: asObject(state, comment) }
    }),

  [`DELETE ${COMMENT}`]: (state, call) =>
    whereOwn(state.reviewComments, call, (comment) => {
      state.reviewComments.splice(state.reviewComments.indexOf(comment), 1)
      return { status: 204 }
    }),
}

function createReview(state: State, { params, token, body }: Call): Answer {
  const pull = Number(params.pull_number)
  const pullRequest = state.pullRequests.get(pull)
  if (pullRequest === undefined) return problem(404, 'Not Found')
  if (token?.pullRequests !== 'write') return forbidden()
  const { commit_id: commit, body: text = '', event, comments = [] } = body as Readonly<Record<string, never>>
  // Without an event it would stay a draft that only its author sees.
  if (event !== 'COMMENT') return unprocessable('the fake takes reviews of the event COMMENT only')
  const head = String((pullRequest.head as Json).sha)
  const wanted: readonly NewComment[] = comments
  const faults = [
    ...(text === '' && wanted.length === 0 ? ['Review body is required'] : []),
    ...[text, ...wanted.map((comment) => comment.body)].flatMap((each) => lengthFault(each)),
    ...wanted.flatMap((comment) => lineFaults(state, pull, commit === undefined || commit === head, comment)),
  ]
  // All or nothing, and which of the comments it was is not said: parkerbxyz/suggest-changes#64.
  if (faults.length > 0) return unprocessable(faults.join(', and '))
  const submitted = submit(state, pull, token.account, String(commit ?? head), text, wanted)
  return { status: 200, body: review(state, submitted) }
}

function submit(
  state: State,
  pull: number,
  author: Account,
  commit: string,
  body: string,
  comments: readonly NewComment[],
) {
  const submittedAt = new Date().toISOString()
  const submitted = { id: state.nextId++, pull, author, body, commit, submittedAt }
  state.reviews.push(submitted)
  for (const { path, body: text, line = 0, start_line: startLine } of comments) {
    state.reviewComments.push({
      id: state.nextId++,
      reviewId: submitted.id,
      pull,
      author,
      body: text,
      path,
      diffHunk: hunkWith(state, pull, path, line)?.text ?? '',
      commit,
      startLine,
      line,
      createdAt: submittedAt,
      updatedAt: submittedAt,
    })
  }
  return submitted
}

function lengthFault(text: string): readonly string[] {
  return text.length > 65_536 ? ['Body is too long (maximum is 65536 characters)'] : []
}

/** parkerbxyz/suggest-changes#64 has GitHub's words. The diff is that of the head: other commits have other lines. */
function lineFaults(
  state: State,
  pull: number,
  isHead: boolean,
  { path, body, line, side, start_line: startLine, start_side: startSide }: NewComment,
): readonly string[] {
  const hunk = isHead && line !== undefined && side !== 'LEFT' ? hunkWith(state, pull, path, line) : undefined
  if (hunk === undefined) return ['Pull request review thread line must be part of the diff']
  if (body.trim() === '') return ['Body cannot be blank']
  if (startLine === undefined) return []
  if (startSide === 'LEFT' || startLine >= (line ?? 0))
    return ['Pull request review thread start line must precede the end line.']
  return startLine < hunk.start
    ? ['Pull request review thread start line must be part of the same hunk as the line.']
    : []
}

function hunkWith(state: State, pull: number, path: string, line: number): ShownHunk | undefined {
  const file = state.changedFiles.get(pull)?.find(({ filename }) => filename === path)
  if (typeof file?.patch !== 'string') return undefined
  return shownHunks(file.patch).find(({ start, count }) => line >= start && line < start + count)
}

function asObject(state: State, comment: ReviewComment): Json {
  return reviewComment(state, comment, currentLines(state, comment))
}

/** GitHub follows a comment's lines through later commits, until one of them changes a line or the diff loses it. */
function currentLines(state: State, { pull, path, commit, startLine, line }: ReviewComment) {
  const head = String((state.pullRequests.get(pull)?.head as Json | undefined)?.sha)
  const [before, after] = [fileAt(state, commit, path), fileAt(state, head, path)]
  if (before === undefined || after === undefined) return undefined
  const from = startLine === undefined ? undefined : movedLine(before, after, startLine)
  const to = movedLine(before, after, line)
  if (to === undefined || (startLine !== undefined && from === undefined)) return undefined
  return hunkWith(state, pull, path, to) && { startLine: from, line: to }
}

function fileAt({ repositories }: State, sha: string, path: string): string | undefined {
  for (const { commits } of repositories.values()) {
    const content = commits.get(sha)?.files[path]
    if (content !== undefined) return textOf(content)
  }
  return undefined
}

function commentOf(state: State, { params }: Call): ReviewComment | undefined {
  return state.reviewComments.find(({ id }) => id === params.comment_id)
}

function unprocessable(message: string): Answer {
  return problem(422, 'Unprocessable Entity', { errors: [message] })
}
