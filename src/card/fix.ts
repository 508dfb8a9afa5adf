// Applies text edits to a card and leaves every other byte as it is.
import type { Position } from 'unist'

/** What to put in the place of a range of the text. Offsets are those of UTF-16 code units. */
export interface Edit extends Position {
  readonly text: string
}

/** What became of the edits: the text, and how many of them were not applied because they overlap an earlier one. */
export interface Applied {
  readonly text: string
  readonly skipped: number
}

/**
 * The text with the edits in it. Of edits that overlap, the first in order of place is applied; a second run mends
 * the rest. Edits without offsets or beyond the text are skipped.
 */
export function applyFixes(text: string, edits: readonly Edit[]): Applied {
  const ranges = edits
    .flatMap(({ start, end, text: replacement }) =>
      start.offset === undefined || end.offset === undefined
        ? []
        : [{ from: start.offset, to: end.offset, replacement }],
    )
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const parts: string[] = []
  let done = 0
  let applied = 0
  let insertedAt = -1
  for (const { from, to, replacement } of ranges) {
    const twiceAtOnePlace = from === to && from === insertedAt
    if (from < done || to < from || to > text.length || twiceAtOnePlace) continue
    parts.push(text.slice(done, from), replacement)
    done = to
    insertedAt = from
    applied++
  }
  parts.push(text.slice(done))
  return { text: parts.join(''), skipped: edits.length - applied }
}
