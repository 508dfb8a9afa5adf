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

/**
 * How every comment of ours begins. Other actions write under the same account, and some end their comments with what
 * a stranger wrote, which may be a marker: nobody but us writes both ends.
 */
const BEGINNING = /^(?:### (?:❌|⚠️|✅) |✅ \*\*)?Model card gate: /u

/** The marker as an HTML comment on one line. Texts in it are clipped: compare keys with `isKey`, which clips too. */
export function writeMarker({ key, headSha, runId, attempt, startedAt, isGreen }: Marker): string {
  return hiddenLine(NAME, { key, headSha, runId, startedAt, attempt, isGreen })
}

/** What the marker at the very end of a comment of ours says; undefined where none ends it, or it begins otherwise. */
export function readMarker(body: string): Marker | undefined {
  if (!BEGINNING.test(body)) return undefined
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
