// The findings as annotations: at most ten a level, since GitHub keeps the first ten and drops the rest unseen.
import { clip, visibleLine } from '../markdown/visible.ts'
import type { Place, Report, ReportFinding, Severity } from './report.ts'
import { amount, SEVERITIES } from './words.ts'

export interface Annotation {
  readonly level: Severity
  /** Absent for an annotation of the whole run. */
  readonly path?: string
  /** 1-based, the last included. Columns are there only where both ends are on one line: GitHub drops others. */
  readonly place?: {
    readonly line: number
    readonly endLine: number
    readonly columns?: { readonly start: number; readonly end: number }
  }
  /** Plain text on one line. */
  readonly title: string
  /** Plain text on one line, at most 4,096 characters. */
  readonly message: string
}

/** The runner's own limits (actions/runner: ExecutionContext.cs). */
const MAX_PER_LEVEL = 10
/** Annotations of each level that there is still room for. */
export type Room = Readonly<Record<Severity, number>>
const WHOLE_ROOM: Room = { error: MAX_PER_LEVEL, warning: MAX_PER_LEVEL, notice: MAX_PER_LEVEL }
const MAX_MESSAGE = 4096
const MAX_TITLE = 255

/** What is left of the ten a level where a step has announced something already. */
export function roomBeside(announced: Readonly<Record<Severity, number>>): Room {
  const left = (level: Severity) => Math.max(0, MAX_PER_LEVEL - announced[level])
  return { error: left('error'), warning: left('warning'), notice: left('notice') }
}

/**
 * Errors first, then in the report's order. Where a level has more findings than there is room for, its last
 * annotation says how many more there are and where: `whole` ends the sentence "... are in".
 */
export function annotations(
  report: Report,
  whole = 'the job summary',
  room: Room = WHOLE_ROOM,
): readonly Annotation[] {
  return SEVERITIES.flatMap((level) => ofLevel(report, level, whole, room[level]))
}

function ofLevel({ cards }: Report, level: Severity, whole: string, room: number): Annotation[] {
  const shown: Annotation[] = []
  let total = 0
  for (const { path, findings } of cards) {
    for (const finding of findings) {
      if (finding.severity !== level || finding.new === false) continue
      total++
      if (shown.length < room) shown.push(annotation(path, finding))
    }
  }
  if (total <= room || room === 0) return shown
  const before = shown.slice(0, room - 1)
  const left = total - before.length
  const rest = before.length === 0 ? amount(left, level) : `${amount(left, `more ${level}`)} of ${total}`
  const message = `${rest} ${left === 1 ? 'is' : 'are'} in ${whole}.`
  return [...before, { level, title: 'Model card gate', message }]
}

function annotation(path: string, { ruleId, severity, message, place }: ReportFinding): Annotation {
  return {
    level: severity,
    path,
    ...(place && { place: lines(place) }),
    title: clip(visibleLine(ruleId), MAX_TITLE),
    message: clip(visibleLine(clip(message, MAX_MESSAGE + 1)), MAX_MESSAGE),
  }
}

/** A place that ends before the first column of a line ends on the line before. */
function lines({ start, end }: Place): NonNullable<Annotation['place']> {
  const lastLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  const endLine = Math.max(lastLine, start.line)
  if (start.line !== end.line) return { line: start.line, endLine }
  return {
    line: start.line,
    endLine,
    columns: { start: start.column, end: Math.max(start.column, end.column - 1) },
  }
}
