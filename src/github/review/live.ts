// The life of the review: look, decide, post what is new as one review, and say of what is mended that it is.
import type { Commit } from '../../markdown/address.ts'
import { isKey } from '../../report/marker.ts'
import { renderMended } from '../../report/review-comment.ts'
import { readReviewMarker } from '../../report/review-marker.ts'
import type { ApiFailure } from '../api-failure.ts'
import { readHeadSha } from '../calls/pull-request.ts'
import {
  createReview,
  deleteLineComment,
  type LineComment,
  type NewLineComment,
  readLineComments,
  updateLineComment,
} from '../calls/reviews.ts'
import { readViewer } from '../calls/viewer.ts'
import type { Client } from '../client.ts'
import { CallFailed, type Patience } from '../patience.ts'
import type { Repository } from '../setup.ts'
import { type Found, type OwnLineComment, planReview, type ReviewPlan } from './plan.ts'

export interface Lines {
  readonly startLine?: number
  readonly line: number
  readonly hasSuggestion: boolean
  readonly render: () => string
}

export interface ReviewTask {
  readonly repository: Repository
  /** The pull request's. */
  readonly number: number
  /** What was judged. */
  readonly commit: Commit
  /** Tells this action's comments from those of its other uses in the repository. */
  readonly key: string
  /** All findings of the judged cards, the gravest first. */
  readonly found: readonly Found<Lines>[]
  readonly judged: ReadonlySet<string>
  /** Whether what was not found is not there: not so where a rule could not do its work. */
  readonly isWhole: boolean
  /** The review's own words. */
  readonly render: (counts: { comments: number; suggestions: number; left: number }) => string
}

export type ReviewOutcome =
  | {
      readonly kind: 'done'
      readonly posted: number
      readonly mended: number
      /** Comments that GitHub refused, though its own diff shows their lines. */
      readonly refused: number
      /** Findings on lines of the diff that had no room. */
      readonly left: number
      /** The review's page; undefined where none was posted. */
      readonly url: string | undefined
    }
  /** The pull request's head is no longer the one that was judged. */
  | { readonly kind: 'stale' }
  /** GitHub did not say what the pull request changes. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'failed'
      readonly failure: ApiFailure
      /** What was being tried, in words that fit after "while". */
      readonly during: string
      /** Whether all that is new was said, so that only comments on what is mended do not say so. */
      readonly isPosted?: boolean
    }

/** More in one review fail or are refused (reviewdog: service/github/github.go). */
export const MAX_COMMENTS = 30
/** 10,000 comments at a hundred a page. */
const MAX_PAGES = 100
/** Refusals after which no smaller part of a review is tried. */
const MAX_REFUSALS = 20

type Posting = ReviewPlan<Lines>['post'][number]

/** Whatever the API does becomes an outcome, never an exception. */
export async function publishReview(
  client: Client,
  task: ReviewTask,
  patience: Patience,
): Promise<ReviewOutcome> {
  const progress = { during: 'asking GitHub who the token belongs to', isPosted: false }
  try {
    return await live(client, task, patience, progress)
  } catch (error) {
    return { kind: 'failed', failure: patience.classify(error), ...progress }
  }
}

async function live(
  client: Client,
  task: ReviewTask,
  patience: Patience,
  progress: { during: string; isPosted: boolean },
): Promise<ReviewOutcome> {
  const viewer = await patience.repeat(() => readViewer(client))
  const look = async () => {
    progress.during = 'reading the review comments of the pull request'
    const own = await ownComments(client, task, patience, viewer)
    return planReview(task.found, own, task.judged, task.commit.sha)
  }
  const isStale = async () =>
    (await patience.repeat(() => readHeadSha(client, task.repository, task.number))) !== task.commit.sha

  let plan = await look()
  if (plan.post.length + plan.mend.length + plan.remove.length === 0) return done({})
  if (await isStale()) return { kind: 'stale' }
  const wanted = plan.post.slice(0, MAX_COMMENTS)
  const left = plan.post.length - wanted.length
  let queue: readonly (readonly Posting[])[] = wanted.length > 0 ? [wanted] : []
  let [posted, refused, refusals, failures] = [0, 0, 0, 0]
  let url: string | undefined
  while (queue.length > 0) {
    const [batch = [], ...rest] = queue
    queue = rest
    progress.during = 'posting the review'
    try {
      url = await patience.once(() => post(client, task, batch, left))
      posted += batch.length
      failures = 0
    } catch (error) {
      const failure = patience.classify(error)
      if (failure.kind === 'refused' && failure.status === 422) {
        // All or nothing, and GitHub does not say which comment it minds: halves tell, and lose no other.
        if (await isStale()) return { kind: 'stale' }
        if (batch.length > 1 && ++refusals < MAX_REFUSALS) queue = [...halves(batch), ...queue]
        else refused += batch.length
        continue
      }
      if (!(await patience.waitAfter(failure, ++failures))) throw new CallFailed(failure)
      // Whether it took effect is seen by looking again, never guessed.
      const unsaid = new Set((await look()).post.map(identity))
      const missing = batch.filter((each) => unsaid.has(identity(each)))
      posted += batch.length - missing.length
      if (missing.length > 0) queue = [missing, ...queue]
    }
  }
  if (posted > 0) plan = { ...plan, remove: (await look()).remove }
  progress.isPosted = true
  progress.during = 'bringing review comments up to date'
  await removeAll(client, task, patience, plan.remove)
  const mended = task.isWhole ? await mendAll(client, task, patience, plan.mend) : 0
  return done({ posted, mended, refused, left, url })
}

function done(counts: Partial<Omit<Extract<ReviewOutcome, { kind: 'done' }>, 'kind'>>): ReviewOutcome {
  return { kind: 'done', posted: 0, mended: 0, refused: 0, left: 0, url: undefined, ...counts }
}

function halves(batch: readonly Posting[]): readonly (readonly Posting[])[] {
  const middle = Math.ceil(batch.length / 2)
  return [batch.slice(0, middle), batch.slice(middle)]
}

/** Of two that agree in all of it, it does not matter which one is there. */
function identity({ path, print, lines }: Posting): string {
  return `${path}\n${print.finding}\n${print.line}\n${lines.line}`
}

function post(
  client: Client,
  { repository, number, commit, render }: ReviewTask,
  batch: readonly Posting[],
  left: number,
): Promise<string> {
  const comments = batch.map(
    ({ path, lines }): NewLineComment => ({
      path,
      line: lines.line,
      body: lines.render(),
      ...(lines.startLine !== undefined && { startLine: lines.startLine }),
    }),
  )
  const suggestions = batch.filter(({ lines }) => lines.hasSuggestion).length
  const body = render({ comments: batch.length, suggestions, left })
  return createReview(client, repository, number, commit.sha, body, comments)
}

async function ownComments(
  client: Client,
  task: ReviewTask,
  patience: Patience,
  viewer: string,
): Promise<readonly OwnLineComment[]> {
  const own: OwnLineComment[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { comments, hasNext } = await patience.repeat(() =>
      readLineComments(client, task.repository, task.number, page),
    )
    own.push(...comments.flatMap((comment) => ownComment(comment, viewer, task) ?? []))
    if (!hasNext) break
  }
  return own
}

/** By author and marker: anybody can write the marker, and the author writes other comments too. */
function ownComment(
  { id, author, body, path, line }: LineComment,
  viewer: string,
  { key }: ReviewTask,
): OwnLineComment | undefined {
  const read = author === viewer ? readReviewMarker(body) : undefined
  return read && isKey(read.marker, key) ? { id, path, line, ...read } : undefined
}

/** An edit may be made twice: it says the same. */
async function mendAll(
  client: Client,
  { repository, commit }: ReviewTask,
  patience: Patience,
  comments: readonly OwnLineComment[],
): Promise<number> {
  let mended = 0
  for (const { id, before, marker } of comments) {
    const body = renderMended(before, commit, marker)
    try {
      await patience.repeat(() => updateLineComment(client, repository, id, body))
      mended++
    } catch (error) {
      // One that somebody deleted needs no edit.
      const failure = patience.classify(error)
      if (failure.kind !== 'refused' || failure.status !== 404) throw error
    }
  }
  return mended
}

/** A duplicate that cannot be removed is a blemish and no failure. */
async function removeAll(
  client: Client,
  { repository }: ReviewTask,
  patience: Patience,
  comments: readonly OwnLineComment[],
): Promise<void> {
  for (const { id } of comments) {
    try {
      await patience.repeat(() => deleteLineComment(client, repository, id))
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
    }
  }
}
