// Decides what becomes of the comment, from what stands on the pull request. Decides only: comment.ts does it.
import type { Marker } from '../report/marker.ts'

/** Which run wrote a comment, and about which commit. */
export type Claim = Pick<Marker, 'headSha' | 'runId' | 'attempt' | 'startedAt'>

/** A comment of this action's own: by its author, with its key in the marker. */
export interface OwnComment {
  readonly id: number
  readonly url: string
  /** Which run wrote it, about which commit, and whether it says that there is nothing to fix. */
  readonly marker: Marker
}

export interface Situation {
  readonly mine: Claim
  /** The pull request's head, read after the comments were. */
  readonly headSha: string
  /** Whether a comment is asked for where there is none yet. One that is there is brought up to date in any case. */
  readonly wanted: boolean
  /** This action's own comments. */
  readonly own: readonly OwnComment[]
}

/** `remove`: own comments that must not stay beside the one that does. */
export type Plan =
  | { readonly kind: 'nothing'; readonly remove: readonly [] }
  | { readonly kind: 'create'; readonly remove: readonly [] }
  | { readonly kind: 'update'; readonly comment: OwnComment; readonly remove: readonly OwnComment[] }
  /** What is to be said stands there already. */
  | { readonly kind: 'keep'; readonly comment: OwnComment; readonly remove: readonly OwnComment[] }
  /** A run that started later has judged the same head. */
  | { readonly kind: 'yield'; readonly remove: readonly OwnComment[] }
  /** The pull request has moved on; what another run says of its new head is none of this run's business. */
  | { readonly kind: 'stale'; readonly remove: readonly OwnComment[] }

/** A pure function of the situation, so that of two runs that see the same comments both choose the same one. */
export function planComment({ mine, headSha, wanted, own }: Situation): Plan {
  const byAge = [...own].sort((a, b) => a.id - b.id)
  const others = (kept: OwnComment) => byAge.filter((comment) => comment !== kept)
  if (headSha !== mine.headSha) {
    const written = byAge.filter(({ marker }) => order(marker, mine) === 0)
    return { kind: 'stale', remove: written.length < byAge.length ? written : [] }
  }
  const latest = byAge
    .filter(({ marker }) => marker.headSha === mine.headSha)
    .reduce<OwnComment | undefined>(
      (best, comment) => (best === undefined || order(comment.marker, best.marker) > 0 ? comment : best),
      undefined,
    )
  if (latest !== undefined && order(latest.marker, mine) === 0)
    return { kind: 'keep', comment: latest, remove: others(latest) }
  if (latest !== undefined && order(latest.marker, mine) > 0) return { kind: 'yield', remove: others(latest) }
  // The oldest stays: it is the one that people have seen and linked to.
  const [oldest] = byAge
  if (oldest !== undefined) return { kind: 'update', comment: oldest, remove: others(oldest) }
  return wanted ? { kind: 'create', remove: [] } : { kind: 'nothing', remove: [] }
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
