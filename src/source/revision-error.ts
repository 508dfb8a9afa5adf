// The error of a revision that git does not know: whoever only tells it from others need not load what starts git.

/** The revision cannot be read; the message says how to get it. */
export class RevisionError extends Error {
  override readonly name = 'RevisionError'
}
