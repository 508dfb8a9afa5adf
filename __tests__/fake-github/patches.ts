// Patches as GitHub writes them for a file of a pull request: hunks with three lines of context, and no file header.
import { type StructuredPatchHunk, structuredPatch } from 'diff'

/** Of larger changes GitHub gives no patch. */
const MAX_PATCH_LINES = 20_000
/** What would take the diff long is taken for too large. */
const MAX_EDITS = 3000

/** Undefined where the texts are the same or GitHub would show no lines. */
export function patchBetween(before: string, after: string): string | undefined {
  const hunks = hunksBetween(before, after, 3)
  const lines = (hunks ?? []).flatMap((hunk) => [header(hunk), ...hunk.lines])
  return lines.length === 0 || lines.length > MAX_PATCH_LINES ? undefined : lines.join('\n')
}

/** What a list of changed files says of how much a file changed; a file without a patch counts for one line. */
export function lineCounts(patch: string | undefined): Readonly<Record<string, number>> {
  if (patch === undefined) return { additions: 1, deletions: 0, changes: 1 }
  const count = (sign: string) => patch.split('\n').filter((line) => line.startsWith(sign)).length
  const [additions, deletions] = [count('+'), count('-')]
  return { additions, deletions, changes: additions + deletions }
}

export interface ShownHunk {
  /** The lines of the file after the change that the hunk shows: the first, and how many. */
  readonly start: number
  readonly count: number
  readonly text: string
}

export function shownHunks(patch: string): readonly ShownHunk[] {
  return patch.split(/^(?=@@ )/m).map((text) => {
    const [, start, count] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? []
    return { start: Number(start), count: Number(count ?? 1), text }
  })
}

/** Where a line is after a change; undefined where the change touched it. */
export function movedLine(before: string, after: string, line: number): number | undefined {
  const hunks = hunksBetween(before, after, 0)
  if (hunks === undefined) return undefined
  let moved = line
  for (const { oldStart, oldLines, newLines } of hunks) {
    if (line < oldStart) break
    if (line < oldStart + oldLines) return undefined
    moved += newLines - oldLines
  }
  return moved
}

function hunksBetween(before: string, after: string, context: number): StructuredPatchHunk[] | undefined {
  return structuredPatch('a', 'b', before, after, undefined, undefined, { context, maxEditLength: MAX_EDITS })
    ?.hunks
}

/** Git names line 0 where a side is empty, and leaves a count of one out. */
function header({ oldStart, oldLines, newStart, newLines }: StructuredPatchHunk): string {
  const range = (start: number, count: number) =>
    `${count === 0 ? start - 1 : start}${count === 1 ? '' : `,${count}`}`
  return `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`
}
