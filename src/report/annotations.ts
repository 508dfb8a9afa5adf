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
const MAX_MESSAGE = 4096
const MAX_TITLE = 255

/**
 * Errors first, then in the report's order. Where a level has more than ten findings, its tenth annotation says
 * how many more there are and where: `whole` ends the sentence "... are in".
 */
export function annotations(report: Report, whole = 'the job summary'): readonly Annotation[] {
  return SEVERITIES.flatMap((level) => ofLevel(report, level, whole))
}

function ofLevel({ cards, counts }: Report, level: Severity, whole: string): Annotation[] {
  const shown: Annotation[] = []
  let total = 0
  for (const { path, findings } of cards) {
    for (const finding of findings) {
      if (finding.severity !== level || finding.new === false) continue
      total++
      if (shown.length < MAX_PER_LEVEL) shown.push(annotation(path, finding))
    }
  }
  if (total <= MAX_PER_LEVEL) return shown
  const left = total - MAX_PER_LEVEL + 1
  const message = `${amount(left, `more ${level}`)} of ${counts[level]} ${left === 1 ? 'is' : 'are'} in ${whole}.`
  return [...shown.slice(0, MAX_PER_LEVEL - 1), { level, title: 'Model card gate', message }]
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
