// The hidden line at a comment's end, by which a later run knows the comment, who wrote it and about which commit.
import { asHidden, hiddenLine, readHiddenLine } from './hidden-line.ts'

export interface Marker {
  /** Tells the comments of several jobs apart. */
  readonly key: string
  readonly headSha: string
  readonly runId: string
  readonly attempt: number
  /** When the run started, in ISO 8601, UTC. */
  readonly startedAt: string
  /** Whether the comment says that there is nothing to fix. */
  readonly isGreen: boolean
}

const NAME = 'model-card-gate'

/** The marker as an HTML comment on one line. Texts in it are clipped: compare keys with `isKey`, which clips too. */
export function writeMarker({ key, headSha, runId, attempt, startedAt, isGreen }: Marker): string {
  return hiddenLine(NAME, { key, headSha, runId, startedAt, attempt, isGreen })
}

/** What the marker at the very end of a comment's body says; undefined where none, or only a part of one, ends it. */
export function readMarker(body: string): Marker | undefined {
  const { key, headSha, runId, attempt, startedAt, isGreen } = readHiddenLine(NAME, body)?.data ?? {}
  if (typeof key !== 'string' || typeof headSha !== 'string') return undefined
  if (typeof runId !== 'string' || typeof startedAt !== 'string' || typeof isGreen !== 'boolean')
    return undefined
  if (typeof attempt !== 'number' || !Number.isSafeInteger(attempt)) return undefined
  return { key, headSha, runId, attempt, startedAt, isGreen }
}

/** Whether the marker is that of a comment with this key. */
export function isKey({ key }: { readonly key: string }, wanted: string): boolean {
  return key === asHidden(wanted)
}
