// Decides what becomes of the review comments, from what was found and what stands there. Decides only: live.ts does it.
import type { Fingerprint } from '../../report/fingerprint.ts'
import type { ReviewMarker } from '../../report/review-marker.ts'

/** A finding of a judged card; `Lines` is where a comment on it can stand, absent where the diff does not show it. */
export interface Found<Lines> {
  readonly path: string
  readonly print: Fingerprint
  readonly lines?: Lines
}

/** A review comment of this action's own: by its author, with its key in the marker. */
export interface OwnLineComment {
  readonly id: number
  readonly path: string
  /** Undefined once it is outdated. */
  readonly line: number | undefined
  readonly marker: ReviewMarker
  /** What people see of it. */
  readonly before: string
}

export interface ReviewPlan<Lines> {
  /** Findings on lines of the diff that no comment says yet. */
  readonly post: readonly (Found<Lines> & { readonly lines: Lines })[]
  /** Comments on what is there no more. */
  readonly mend: readonly OwnLineComment[]
  /** What another run on the same head has said as well. */
  readonly remove: readonly OwnLineComment[]
}

/**
 * A comment is about a finding of the same card that says the same: of its own line first, then of the same text
 * elsewhere, then of any, since a line may be reworded and its finding stay. Each is used once. Of cards that were
 * not judged nothing is known, and their comments stay as they are.
 */
export function planReview<Lines extends { readonly line: number }>(
  found: readonly Found<Lines>[],
  own: readonly OwnLineComment[],
  judged: ReadonlySet<string>,
  headSha: string,
): ReviewPlan<Lines> {
  const open = own
    .filter(({ marker, path }) => !marker.isMended && judged.has(path))
    .sort((a, b) => a.id - b.id)
  const unsaid = new Set(found)
  const unmatched = new Set(open)
  for (const likeness of LIKENESSES) {
    const waiting = new Map<string, Found<Lines>[]>()
    for (const each of unsaid) {
      const key = likeness(each.path, each.print, each.lines?.line)
      const alike = waiting.get(key)
      if (alike) alike.push(each)
      else waiting.set(key, [each])
    }
    for (const comment of [...unmatched]) {
      const match = waiting.get(likeness(comment.path, comment.marker, comment.line))?.shift()
      if (match === undefined) continue
      unsaid.delete(match)
      unmatched.delete(comment)
    }
  }
  const said = new Set(open.filter((comment) => !unmatched.has(comment)).map(identity))
  // Two runs on one head that saw nothing of each other; whichever looks last sees both, and the older stays.
  const isDouble = (comment: OwnLineComment) =>
    comment.marker.headSha === headSha && said.has(identity(comment))
  const left = [...unmatched]
  return {
    post: [...unsaid].flatMap((each) => (each.lines === undefined ? [] : [{ ...each, lines: each.lines }])),
    mend: left.filter((comment) => !isDouble(comment)),
    remove: left.filter(isDouble),
  }
}

type Likeness = (path: string, print: Fingerprint, line: number | undefined) => string

const LIKENESSES: readonly Likeness[] = [
  (path, { finding, line }, at) => `${path}\n${finding}\n${line}\n${at ?? ''}`,
  (path, { finding, line }) => `${path}\n${finding}\n${line}`,
  (path, { finding }) => `${path}\n${finding}`,
]

function identity({ path, marker: { finding, line, headSha } }: OwnLineComment): string {
  return `${path}\n${finding}\n${line}\n${headSha}`
}
