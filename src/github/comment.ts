// The life of the comment: look, decide, write, and look again, so that in the end one comment stands there.
import { isKey, type Marker, readMarker } from '../report/marker.ts'
import type { ApiFailure } from './api-failure.ts'
import {
  type Comment,
  createComment,
  deleteComment,
  readCommentPage,
  updateComment,
} from './calls/comments.ts'
import { readHeadSha } from './calls/pull-request.ts'
import { readViewer } from './calls/viewer.ts'
import type { Client } from './client.ts'
import { type Claim, type OwnComment, type Plan, planComment } from './comment-plan.ts'
import { CallFailed, type Patience } from './patience.ts'
import type { Repository } from './setup.ts'

export interface CommentTask {
  readonly repository: Repository
  /** The pull request's. */
  readonly number: number
  readonly mine: Claim
  /** Tells this action's comment from those of its other uses in the repository. */
  readonly key: string
  /** The whole comment, its marker included; `replaced` is the marker of the comment in whose place it goes. */
  readonly render: (replaced: Marker | undefined) => string
  /** Whether to create a comment where there is none. */
  readonly wanted: boolean
}

export type CommentOutcome =
  | Written
  /** None was asked for, and none was there. */
  | { readonly kind: 'none' }
  /** The pull request's head is no longer the one that was judged. */
  | { readonly kind: 'stale' }
  /** A run that started later has already said what it found on this head. */
  | { readonly kind: 'yielded' }
  /** `during`: what was being tried, in words that fit after "while". */
  | { readonly kind: 'failed'; readonly failure: ApiFailure; readonly during: string }

export interface Written {
  readonly kind: 'created' | 'updated'
  readonly id: number
  readonly url: string
}

/** 10,000 comments at a hundred a page. */
const MAX_PAGES = 100
/** Two that write again and again must not keep each other busy for ever. */
const MAX_ROUNDS = 8

/** Puts the report on the pull request. Whatever the API does becomes an outcome, never an exception. */
export async function publishComment(
  client: Client,
  task: CommentTask,
  patience: Patience,
): Promise<CommentOutcome> {
  const progress: Progress = { during: 'asking GitHub who the token belongs to', written: undefined }
  try {
    return await live(client, task, patience, progress)
  } catch (error) {
    // What stands on the pull request stands there, though the look after it failed.
    return progress.written ?? { kind: 'failed', failure: patience.classify(error), during: progress.during }
  }
}

interface Progress {
  during: string
  written: Written | undefined
}

async function live(
  client: Client,
  task: CommentTask,
  patience: Patience,
  progress: Progress,
): Promise<CommentOutcome> {
  const viewer = await patience.repeat(() => readViewer(client))
  let attempted: Written['kind'] = 'updated'
  let failures = 0
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    progress.during = 'reading the comments of the pull request'
    const plan = await look(client, task, patience, viewer)
    if (plan.kind !== 'create' && plan.kind !== 'update') {
      await removeAll(client, task, patience, plan.remove)
      return ending(plan, progress.written, attempted)
    }
    // A list that lags behind what was written must not lead to a second comment.
    if (plan.kind === 'create' && progress.written !== undefined) break
    attempted = plan.kind === 'create' ? 'created' : 'updated'
    progress.during = plan.kind === 'create' ? 'creating the comment' : 'updating the comment'
    try {
      progress.written = { kind: progress.written?.kind ?? attempted, ...(await write(client, task, plan)) }
      failures = 0
    } catch (error) {
      // Whether it took effect is seen by looking again, never guessed.
      const failure = patience.classify(error)
      const isGone = plan.kind === 'update' && failure.kind === 'refused' && failure.status === 404
      if (!isGone && !(await patience.waitAfter(failure, ++failures))) throw new CallFailed(failure)
    }
  }
  if (progress.written !== undefined) return progress.written
  throw new CallFailed({ kind: 'passing', message: 'other runs keep changing it' })
}

async function look(client: Client, task: CommentTask, patience: Patience, viewer: string): Promise<Plan> {
  const own: OwnComment[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { comments, hasNext } = await patience.repeat(() =>
      readCommentPage(client, task.repository, task.number, page),
    )
    own.push(...comments.flatMap((comment) => ownComment(comment, viewer, task) ?? []))
    if (!hasNext) break
  }
  if (own.length === 0 && !task.wanted) return { kind: 'nothing', remove: [] }
  // After the comments: whoever wrote one of another head that is there now judged an older head than this.
  const headSha = await patience.repeat(() => readHeadSha(client, task.repository, task.number))
  return planComment({ mine: task.mine, headSha, wanted: task.wanted, own })
}

/** By author and marker: anybody can write the marker, and the author writes other comments too. */
function ownComment(
  { id, url, author, body }: Comment,
  viewer: string,
  { key }: CommentTask,
): OwnComment | undefined {
  const marker = author === viewer ? readMarker(body) : undefined
  return marker && isKey(marker, key) ? { id, url, marker } : undefined
}

async function write(
  client: Client,
  { repository, number, render }: CommentTask,
  plan: Extract<Plan, { kind: 'create' | 'update' }>,
): Promise<Pick<Written, 'id' | 'url'>> {
  const { id, url } =
    plan.kind === 'update'
      ? await updateComment(client, repository, plan.comment.id, render(plan.comment.marker))
      : await createComment(client, repository, number, render(undefined))
  return { id, url }
}

/** A duplicate that cannot be removed is a blemish and no failure: the report is there. */
async function removeAll(
  client: Client,
  { repository }: CommentTask,
  patience: Patience,
  comments: readonly OwnComment[],
): Promise<void> {
  for (const { id } of comments) {
    try {
      await patience.repeat(() => deleteComment(client, repository, id))
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
    }
  }
}

function ending(
  plan: Exclude<Plan, { kind: 'create' | 'update' }>,
  written: Written | undefined,
  attempted: Written['kind'],
): CommentOutcome {
  switch (plan.kind) {
    case 'keep':
      return { kind: written?.kind ?? attempted, id: plan.comment.id, url: plan.comment.url }
    case 'yield':
      return { kind: 'yielded' }
    case 'stale':
      return written !== undefined && !plan.remove.some(({ id }) => id === written.id)
        ? written
        : { kind: 'stale' }
    case 'nothing':
      return { kind: 'none' }
  }
}
