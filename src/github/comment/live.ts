// The life of the comment: look, decide, write, and look again, so that in the end one comment stands there.
import { isKey, type Marker, readMarker } from '../../report/marker.ts'
import type { ApiFailure } from '../api-failure.ts'
import { readCommentEdits } from '../calls/comment-edits.ts'
import { createComment, deleteComment, updateComment } from '../calls/comments.ts'
import { readHeadSha } from '../calls/pull-request.ts'
import { readViewer } from '../calls/viewer.ts'
import type { Client } from '../client.ts'
import { CallFailed, type Patience } from '../patience.ts'
import type { Repository } from '../setup.ts'
import { OwnComments } from './own.ts'
import { type Claim, type OwnComment, type Plan, planComment, type Situation, type Version } from './plan.ts'

export interface CommentTask {
  readonly repository: Repository
  /** The pull request's. */
  readonly number: number
  readonly mine: Claim
  /** Tells this action's comment from those of its other uses in the repository. */
  readonly key: string
  /** The whole comment, its marker included; `replaced` is the marker of the comment in whose place it goes. */
  readonly render: (replaced: Marker | undefined) => string
  /** The same comment once its commit is no longer the head: a line that says so. */
  readonly renderOutdated: () => string
  /** Whether to create a comment where there is none. */
  readonly wanted: boolean
}

export type CommentOutcome = Became & {
  /** Whether another job or step of the very same run has written to this comment too. */
  readonly isShared?: boolean
}

type Became =
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

/** Two that write again and again must not keep each other busy for ever. */
const MAX_ROUNDS = 8

/** Puts the report on the pull request. Whatever the API does becomes an outcome, never an exception. */
export async function publishComment(
  client: Client,
  task: CommentTask,
  patience: Patience,
): Promise<CommentOutcome> {
  const life = new CommentLife(client, task, patience)
  try {
    const became = await life.live()
    return life.isShared ? { ...became, isShared: true } : became
  } catch (error) {
    // What stands on the pull request stands there, though the look after it failed.
    return life.written ?? { kind: 'failed', failure: patience.classify(error), during: life.during }
  }
}

class CommentLife {
  during = 'asking GitHub who the token belongs to'
  /** The comment with this run's report in it. */
  written: Written | undefined
  isShared = false
  readonly #client: Client
  readonly #task: CommentTask
  readonly #patience: Patience
  #viewer = ''
  /** The comment that this run has written over, whatever was answered. */
  #touched: number | undefined
  #attempted: Situation['wrote'] = 'nothing'

  constructor(client: Client, task: CommentTask, patience: Patience) {
    this.#client = client
    this.#task = task
    this.#patience = patience
  }

  async live(): Promise<Became> {
    const viewer = await this.#patience.repeat(() => readViewer(this.#client))
    this.#viewer = viewer
    const comments = new OwnComments(this.#client, this.#patience, { ...this.#task, viewer })
    let failures = 0
    const gone = new Set<number>()
    for (let round = 1; round <= MAX_ROUNDS; round++) {
      this.during = 'reading the comments of the pull request'
      const plan = await this.#look(comments)
      if (plan.kind === 'nothing') return { kind: 'none' }
      if (plan.kind === 'settled') return this.#settle(plan)
      // A list that lags behind what was written must not lead to a second comment.
      if (plan.kind === 'create' && this.written !== undefined) break
      this.during = plan.kind === 'create' ? 'creating the comment' : 'updating the comment'
      try {
        await this.#patience.once(() => this.#write(plan))
        failures = 0
      } catch (error) {
        // Whether it took effect is seen by looking again, never guessed.
        const failure = this.#patience.classify(error)
        const isMissing = failure.kind === 'refused' && failure.status === 404
        // Removed since the look, once; again it is there, and not for this token.
        const isGone = plan.kind !== 'create' && isMissing && !gone.has(plan.comment.id)
        if (isGone) gone.add(plan.comment.id)
        if (!isGone && !(await this.#patience.waitAfter(failure, ++failures))) throw new CallFailed(failure)
      }
    }
    if (this.written !== undefined) return this.written
    throw new CallFailed({ kind: 'passing', message: 'other runs keep changing it' })
  }

  async #look(comments: OwnComments): Promise<Plan> {
    const { mine, wanted, repository, number } = this.#task
    const own = await comments.look()
    if (own.length === 0 && !wanted) return { kind: 'nothing' }
    const buried = await this.#buried(own)
    this.isShared ||= [...own, ...buried].some(({ marker }) => isBesides(marker, mine))
    // After the comments: whoever wrote one of another head that is there now judged an older head than this.
    const headSha = await this.#patience.repeat(() => readHeadSha(this.#client, repository, number))
    const wrote = this.written?.kind ?? this.#attempted
    return planComment({ mine, headSha, wanted, own, buried, wrote })
  }

  /**
   * A write may have gone over what another run wrote since this one looked. GitHub keeps that; where it does not
   * give it, the comment is as good as without this look.
   */
  async #buried(own: readonly OwnComment[]): Promise<readonly Version[]> {
    const written = own.find(({ id }) => id === this.#touched)
    if (written === undefined) return []
    try {
      const bodies = await this.#patience.repeat(() =>
        readCommentEdits(this.#client, written.nodeId, this.#viewer),
      )
      return bodies.flatMap((body) => {
        const marker = readMarker(body)
        return marker && isKey(marker, this.#task.key) ? [{ marker, body }] : []
      })
    } catch (error) {
      if (error instanceof CallFailed) return []
      throw error
    }
  }

  async #write(plan: Exclude<Plan, { kind: 'nothing' | 'settled' }>): Promise<void> {
    const { repository, number, render, renderOutdated } = this.#task
    switch (plan.kind) {
      case 'create': {
        this.#attempted = 'created'
        this.#keepWritten('created', await createComment(this.#client, repository, number, render(undefined)))
        return
      }
      case 'update': {
        const { id, marker } = plan.comment
        this.#touch(id)
        this.#keepWritten('updated', await updateComment(this.#client, repository, id, render(marker)))
        return
      }
      case 'restore':
      case 'outdate': {
        const { id } = plan.comment
        this.#touch(id)
        const body = plan.kind === 'restore' ? plan.version.body : renderOutdated()
        await updateComment(this.#client, repository, id, body)
      }
    }
  }

  #touch(id: number): void {
    this.#touched = id
    if (this.written === undefined) this.#attempted = 'updated'
  }

  #keepWritten(kind: Written['kind'], { id, url }: Pick<Written, 'id' | 'url'>): void {
    this.written = { kind: this.written?.kind ?? kind, id, url }
  }

  async #settle(plan: Extract<Plan, { kind: 'settled' }>): Promise<Became> {
    await this.#removeAll(plan.remove)
    if (plan.by === 'newer-head') return { kind: 'stale' }
    if (plan.by === 'later' || plan.comment === undefined) return { kind: 'yielded' }
    const { id, url } = plan.comment
    const kind = this.written?.kind ?? (this.#attempted === 'created' ? 'created' : 'updated')
    return { kind, id, url }
  }

  /** A duplicate that cannot be removed is a blemish and no failure: the report is there. */
  async #removeAll(comments: readonly OwnComment[]): Promise<void> {
    for (const { id } of comments) {
      try {
        await this.#patience.repeat(() => deleteComment(this.#client, this.#task.repository, id))
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error
      }
    }
  }
}

/** Whether both are of one run of the workflow, and of different uses of the action in it. */
function isBesides(other: Claim, mine: Claim): boolean {
  const isSameRun = other.runId === mine.runId && other.attempt === mine.attempt
  return isSameRun && other.startedAt !== mine.startedAt
}
