// The lines of a card with certain corrections made in them, as whole lines to paste.
import type { Fix, ReportFinding } from './report.ts'

export interface Correction {
  /** The lines that it takes the place of, 1-based, the last included. */
  readonly first: number
  readonly last: number
  readonly text: string
}

/** More lines than this are no longer pasted at a glance. */
const MAX_LINES = 40

/**
 * The lines from the first to the last that the fixes touch, with all of them made. `lines` is the card's text, split
 * at its line ends. Undefined where fixes overlap, lie too far apart or are not those of this text.
 */
export function corrected(lines: readonly string[], fixes: readonly Fix[]): Correction | undefined {
  const ordered = [...fixes].sort(byPlace)
  const first = ordered[0]?.start.line
  const last = ordered.reduce((line, { end }) => Math.max(line, end.line), 0)
  if (first === undefined || last > lines.length || last - first >= MAX_LINES) return undefined
  const region = lines.slice(first - 1, last)
  const starts = region.map((_, index) =>
    region.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0),
  )
  const offset = ({ line, column }: Fix['start']) => (starts[line - first] ?? 0) + column - 1
  const source = region.join('\n')
  let text = ''
  let done = 0
  let previous: Fix | undefined
  for (const fix of ordered) {
    const [from, to] = [offset(fix.start), offset(fix.end)]
    if (from < done || to < from || to > source.length || isTwice(previous, fix)) return undefined
    text += source.slice(done, from) + fix.text
    done = to
    previous = fix
  }
  return { first, last, text: text + source.slice(done) }
}

/** Two insertions at one place have no order of their own. */
function isTwice(previous: Fix | undefined, { start }: Fix): boolean {
  return previous?.start.line === start.line && previous.start.column === start.column
}

function byPlace(a: Fix, b: Fix): number {
  return a.start.line - b.start.line || a.start.column - b.start.column
}

/** What one paste mends, where it is more than one finding. */
export interface JointCorrection extends Correction {
  readonly findings: ReadonlySet<ReportFinding>
}

/** All certain corrections of the front matter at once: the shortest way for who has several to make. */
export function jointCorrection(
  lines: readonly string[],
  findings: readonly ReportFinding[],
): JointCorrection | undefined {
  const mended = findings.filter(
    ({ ruleId, fix, new: isNew }) => fix !== null && isNew !== false && ruleId.startsWith('metadata/'),
  )
  if (mended.length < 2) return undefined
  const correction = corrected(
    lines,
    mended.flatMap(({ fix }) => fix ?? []),
  )
  return correction && { ...correction, findings: new Set(mended) }
}
