// The hidden line at the end of a review comment: which finding it is about, and whether that is mended.
import type { Fingerprint } from './fingerprint.ts'
import { hiddenLine, readHiddenLine } from './hidden-line.ts'

export interface ReviewMarker extends Fingerprint {
  /** Tells the comments of several jobs apart. */
  readonly key: string
  /** The commit that it was written about, or at which the finding was gone. */
  readonly headSha: string
  readonly isMended: boolean
}

const NAME = 'model-card-gate-review'
/** How every review comment of ours begins, mended ones too: who only writes the end of another's makes none of ours. */
const BEGINNING = /^(?:❌|⚠️|ℹ️|✅) /u

export function writeReviewMarker({ key, headSha, finding, line, isMended }: ReviewMarker): string {
  return hiddenLine(NAME, { key, headSha, finding, line, isMended })
}

/** Undefined where none ends the body, or it does not begin as ours. `before`: what people see of it. */
export function readReviewMarker(
  body: string,
): { readonly marker: ReviewMarker; readonly before: string } | undefined {
  const read = BEGINNING.test(body) ? readHiddenLine(NAME, body) : undefined
  if (read === undefined) return undefined
  const { key, headSha, finding, line, isMended } = read.data
  if (typeof key !== 'string' || typeof headSha !== 'string') return undefined
  if (typeof finding !== 'string' || typeof line !== 'string' || typeof isMended !== 'boolean')
    return undefined
  return { marker: { key, headSha, finding, line, isMended }, before: read.before }
}
