// One finding on a terminal: place, severity, message and rule in columns, and the line of the card below.
import type picocolors from 'picocolors'
import { clip, visibleLine } from '../markdown/visible.ts'
import { excerpt } from './excerpt.ts'
import type { ReportFinding, Severity } from './report.ts'
import { leftToRight, padded, textWidth, wrapped } from './text-width.ts'

export type Paint = ReturnType<typeof picocolors.createColors>

export interface RowOptions {
  readonly paint: Paint
  /** Whether rules link to their documentation (OSC 8). */
  readonly hyperlinks: boolean
  /** Columns of the terminal; undefined where the report goes to a file or a pipe, and lines are as long as they are. */
  readonly columns: number | undefined
  /** The card's text, split at its line ends; undefined where no excerpts are wanted. */
  readonly source: readonly string[] | undefined
}

/** A message longer than this pushes no rule to the right. */
const MESSAGE_COLUMN = 80
const MAX_MESSAGE = 1000
/** On a narrower terminal than this a line may be longer than it. */
const MIN_MESSAGE = 30

/** The lines of all findings of one card, in columns. */
export function rows(findings: readonly ReportFinding[], options: RowOptions): string[] {
  const cells = findings.map(row)
  const place = widest(cells.map((each) => each.place))
  const severity = widest(cells.map((each) => each.severity))
  const start = 1 + place + 2 + severity + 2
  const room = options.columns && Math.max(MIN_MESSAGE, options.columns - start)
  const longest = Math.min(MESSAGE_COLUMN, widest(cells.map((each) => each.message)))
  const message = room
    ? Math.min(longest, room - 2 - widest(cells.map(({ finding }) => finding.ruleId)))
    : longest
  const widths = { place, severity, message, start, room }
  return cells.flatMap((each) => [...rowLines(each, widths, options), ...excerptLines(each, place, options)])
}

interface Row {
  readonly place: string
  readonly severity: Severity
  readonly message: string
  readonly finding: ReportFinding
}

interface Widths {
  readonly place: number
  readonly severity: number
  /** The column of messages, at the end of which rules stand. */
  readonly message: number
  /** Where messages start. */
  readonly start: number
  /** How wide message and rule may be together. */
  readonly room: number | undefined
}

function row(finding: ReportFinding): Row {
  const { place, severity, message } = finding
  return {
    place: place ? `${place.start.line}:${place.start.column}` : '-',
    severity,
    message: visibleLine(clip(message, MAX_MESSAGE)),
    finding,
  }
}

function rowLines({ place, severity, message, finding }: Row, widths: Widths, options: RowOptions): string[] {
  const { paint, hyperlinks } = options
  const rule = visibleLine(finding.ruleId)
  const shownRule = hyperlinks ? hyperlink(finding.url, paint.dim(rule)) : paint.dim(rule)
  const first = [
    ` ${paint.dim(place.padStart(widths.place))}`,
    SEVERITY_PAINT[severity](paint)(severity.padEnd(widths.severity)),
  ].join('  ')
  const lines = widths.room ? wrapped(message, widths.room) : [message]
  const last = lines.at(-1) ?? ''
  const aligned = lines.length === 1 ? padded(last, widths.message) : last
  const fits = widths.room === undefined || textWidth(aligned) + 2 + textWidth(rule) <= widths.room
  const shown = options.columns === undefined ? lines : lines.map(leftToRight)
  const body = fits
    ? [...shown.slice(0, -1), `${shown.at(-1) ?? ''}${padding(aligned, last)}  ${shownRule}`]
    : [...shown, shownRule]
  return body.map((line, index) => (index === 0 ? `${first}  ${line}` : `${' '.repeat(widths.start)}${line}`))
}

function padding(aligned: string, text: string): string {
  return aligned.slice(text.length)
}

export const SEVERITY_PAINT: Readonly<Record<Severity, (paint: Paint) => (text: string) => string>> = {
  error: (paint) => paint.red,
  warning: (paint) => paint.yellow,
  notice: (paint) => paint.cyan,
}

function excerptLines({ finding }: Row, width: number, options: RowOptions): string[] {
  const { paint, source, columns } = options
  const gutter = ' '.repeat(2 + width)
  const room = columns && Math.max(MIN_MESSAGE, columns - gutter.length - 3)
  const shown = source && finding.place ? excerpt(source, finding.place, room) : undefined
  if (shown === undefined) return []
  const number = String(shown.line).padStart(width)
  const mark = SEVERITY_PAINT[finding.severity](paint)('^'.repeat(shown.width))
  return [
    `  ${paint.dim(`${number} |`)} ${shown.text}`,
    `${gutter} ${paint.dim('|')} ${' '.repeat(shown.indent)}${mark}`,
  ]
}

/** OSC 8, as terminals know it. The address is ours; were it not, a control character could end the sequence. */
function hyperlink(url: string, text: string): string {
  return /^[!-~]+$/.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text)), 0)
}
