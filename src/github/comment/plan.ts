// Decides what becomes of the comment, from what stands on the pull request. Decides only: comment.ts does it.
import type { Marker } from '../../report/marker.ts'

/** Which run wrote a comment, and about which commit. */
export type Claim = Pick<Marker, 'headSha' | 'runId' | 'attempt' | 'startedAt'>

/** What a run has said, whether it still stands there or was written over. */
export interface Version {
  /** Which run wrote it, about which commit, and whether it says that there is nothing to fix. */
  readonly marker: Marker
  readonly body: string
}

/** A comment of this action's own: by its author, with its key in the marker. */
export interface OwnComment extends Version {
  readonly id: number
  /** What GraphQL knows it by. */
  readonly nodeId: string
  readonly url: string
}

export interface Situation {
  readonly mine: Claim
  /** The pull request's head, read after the comments were. */
  readonly headSha: string
  /** Whether a comment is asked for where there is none yet. One that is there is brought up to date in any case. */
  readonly wanted: boolean
  /** This action's own comments. */
  readonly own: readonly OwnComment[]
  /** Earlier versions of the comment that this run has written to, as GitHub keeps them. */
  readonly buried: readonly Version[]
  /** What this run has written so far. */
  readonly wrote: 'nothing' | 'created' | 'updated'
}

export type Plan =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'create' }
  | { readonly kind: 'update'; readonly comment: OwnComment }
  /** Another run's words, which this one wrote over or found in a second comment, belong into the comment. */
  | { readonly kind: 'restore'; readonly comment: OwnComment; readonly version: Version }
  /** This run created the comment for a head that is none any more, and nobody has said anything of the new one. */
  | { readonly kind: 'outdate'; readonly comment: OwnComment }
  | Settled

/** What is to stand there stands there. `remove`: own comments beside it. */
export interface Settled {
  readonly kind: 'settled'
  readonly by: 'mine' | 'later' | 'newer-head'
  readonly comment: OwnComment | undefined
  readonly remove: readonly OwnComment[]
}

/**
 * Two runs at once must end with one comment, whichever call of whom comes first, though GitHub knows no write on a
 * condition. Three rules see to it, for every run alike:
 * - The oldest own comment is the one that stays: nobody removes it, and only it is written to. A removal can then
 *   never take away what another run is writing.
 * - What stands in it in the end is the latest word on the pull request's head: this run's, another comment's, or one
 *   that a slow write has buried, which GitHub keeps among the comment's edits.
 * - The others are removed only once that is so.
 */
export function planComment({ mine, headSha, wanted, own, buried, wrote }: Situation): Plan {
  const [oldest, ...others] = [...own].sort((a, b) => a.id - b.id)
  const isStale = headSha !== mine.headSha
  // Of the new head's comment this run knows nothing, and it has done nothing to it.
  if (isStale && (wrote === 'nothing' || oldest === undefined)) return settled('newer-head', undefined)
  if (oldest === undefined) return wanted ? { kind: 'create' } : { kind: 'nothing' }
  const best = latest([...own, ...buried].filter(({ marker }) => marker.headSha === headSha))
  if (!isStale && (best === undefined || order(mine, best.marker) >= 0)) {
    const stands = oldest.marker.headSha === headSha && order(oldest.marker, mine) === 0
    return stands ? settled('mine', oldest, others) : { kind: 'update', comment: oldest }
  }
  if (best === undefined) return withoutWord(mine, oldest, others, wrote)
  const stands = oldest.marker.headSha === headSha && order(oldest.marker, best.marker) === 0
  if (!stands) return { kind: 'restore', comment: oldest, version: best }
  return settled(isStale ? 'newer-head' : 'later', oldest, others)
}

/** The head is another one, and no run has said anything about that yet; perhaps none will. */
function withoutWord(
  mine: Claim,
  oldest: OwnComment,
  others: readonly OwnComment[],
  wrote: Situation['wrote'],
): Plan {
  const isMine = ({ marker }: OwnComment) => order(marker, mine) === 0
  if (wrote === 'created' && isMine(oldest) && !oldest.marker.isGreen)
    return { kind: 'outdate', comment: oldest }
  return settled('newer-head', oldest, others.filter(isMine))
}

function settled(
  by: Settled['by'],
  comment: OwnComment | undefined,
  remove: readonly OwnComment[] = [],
): Settled {
  return { kind: 'settled', by, comment, remove }
}

function latest(versions: readonly Version[]): Version | undefined {
  return versions.reduce<Version | undefined>(
    (best, version) => (best === undefined || order(version.marker, best.marker) > 0 ? version : best),
    undefined,
  )
}

/** Which of two runs started later: negative, zero or positive. Total, so that two runs never both win. */
export function order(a: Claim, b: Claim): number {
  return compare(a.startedAt, b.startedAt) || compareRunIds(a.runId, b.runId) || a.attempt - b.attempt
}

/** Run ids are decimal numbers that may outgrow what a double holds. */
function compareRunIds(a: string, b: string): number {
  return a.length - b.length || compare(a, b)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
