// The report for a terminal, in the manner of the linters people know.
import picocolors from 'picocolors'
import { clip, visibleLine } from '../markdown/visible.ts'
import { checklistLines } from './checklist-block.ts'
import { excerpt } from './excerpt.ts'
import { nextLines } from './next-block.ts'
import type { CardReport, Report, ReportFinding, Severity } from './report.ts'
import { padded, textWidth } from './text-width.ts'
import { amount, amounts, type FailOn, headline, SHOWN_TOPICS } from './words.ts'

export interface TerminalOptions {
  readonly colour: boolean
  /** Whether rules link to their documentation (OSC 8). */
  readonly hyperlinks?: boolean
  /** Errors only, and no cards without one. */
  readonly quiet?: boolean
  /** The cards' texts by path: with them a finding shows its line. */
  readonly sources?: ReadonlyMap<string, string>
  readonly failOn?: FailOn
}

/** A message longer than this pushes no rule to the right. */
const MESSAGE_COLUMN = 80
const MAX_MESSAGE = 1000

type Paint = ReturnType<typeof picocolors.createColors>

/** Cards with their findings, and a last line with the counts. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const paint = picocolors.createColors(options.colour)
  const isShown = ({ severity }: ReportFinding) => !options.quiet || severity === 'error'
  const parts = report.cards.flatMap((card) => {
    const findings = card.findings.filter(isShown)
    return options.quiet && findings.length === 0 ? [] : [cardText(card, findings, options, paint)]
  })
  const last = paintVerdict(report, paint)(terminalSummary(report, options.failOn))
  return [...parts, `${last}\n${options.quiet ? '' : pasteHint(report, paint)}`].join('\n')
}

/** Where the texts to paste are, which would bury the list here. */
function pasteHint({ cards }: Report, paint: Paint): string {
  const findings = cards.flatMap((card) => card.findings)
  const fixes = findings.filter(({ fix }) => fix !== null).length
  const notes = findings.filter(({ note }) => note !== null).length
  const hints = [
    ...(fixes > 0 ? [`--fix mends ${fixes} of them`] : []),
    ...(notes > 0 ? ['--format markdown shows what to paste'] : []),
  ]
  return hints.length > 0 ? paint.dim(`${hints.join('; ')}.\n`) : ''
}

/** One line: the verdict with its counts. */
export function terminalSummary(report: Report, failOn?: FailOn): string {
  const counts = amounts(report.counts) || 'no findings'
  return `Model card gate: ${headline(report, failOn)} (${counts} in ${amount(report.cards.length, 'card')}).`
}

function paintVerdict({ verdict, counts }: Report, paint: Paint): (text: string) => string {
  if (verdict === 'fail') return (text) => paint.bold(paint.red(text))
  return counts.error + counts.warning > 0
    ? (text) => paint.bold(paint.yellow(text))
    : (text) => paint.bold(paint.green(text))
}

function cardText(
  card: CardReport,
  findings: readonly ReportFinding[],
  options: TerminalOptions,
  paint: Paint,
): string {
  const rows = findings.map((finding) => row(finding))
  const widths = {
    place: widest(rows.map(({ place }) => place)),
    severity: widest(rows.map(({ severity }) => severity)),
    message: Math.min(MESSAGE_COLUMN, widest(rows.map(({ message }) => message))),
  }
  const source = options.sources?.get(card.path)?.split(/\r\n|\n|\r/)
  const lines = rows.flatMap((cells) => [
    rowText(cells, widths, options, paint),
    ...(source ? excerptText(cells.finding, source, widths.place, paint) : []),
  ])
  const ignored = options.quiet ? [] : ignoredLines(card, paint)
  const head = [paint.underline(visibleLine(card.path)), topicsLine(card, paint)]
  const further = [...nextLines(card.next), ...checklistLines(card.checklist)]
  const next = options.quiet ? [] : further.map((line) => paint.dim(line))
  return [...head, ...lines, ...next, ...ignored, ''].join('\n')
}

interface Row {
  readonly place: string
  readonly severity: Severity
  readonly message: string
  readonly finding: ReportFinding
}

function row(finding: ReportFinding): Row {
  const { place, severity, message } = finding
  return {
    place: place ? `${place.start.line}:${place.start.column}` : '-',
    severity,
    message: `${finding.new === false ? 'Not new: ' : ''}${visibleLine(clip(message, MAX_MESSAGE))}`,
    finding,
  }
}

function rowText(
  { place, severity, message, finding }: Row,
  widths: { readonly place: number; readonly severity: number; readonly message: number },
  { hyperlinks }: TerminalOptions,
  paint: Paint,
): string {
  const rule = paint.dim(visibleLine(finding.ruleId))
  return [
    ` ${paint.dim(place.padStart(widths.place))}`,
    SEVERITY_PAINT[severity](paint)(severity.padEnd(widths.severity)),
    padded(message, widths.message),
    hyperlinks ? hyperlink(finding.url, rule) : rule,
  ].join('  ')
}

const SEVERITY_PAINT: Readonly<Record<Severity, (paint: Paint) => (text: string) => string>> = {
  error: (paint) => paint.red,
  warning: (paint) => paint.yellow,
  notice: (paint) => paint.cyan,
}

function excerptText(
  finding: ReportFinding,
  source: readonly string[],
  width: number,
  paint: Paint,
): string[] {
  const shown = finding.place ? excerpt(source, finding.place) : undefined
  if (shown === undefined) return []
  const gutter = ' '.repeat(2 + width)
  const number = String(shown.line).padStart(width)
  const mark = SEVERITY_PAINT[finding.severity](paint)('^'.repeat(shown.width))
  return [
    `  ${paint.dim(`${number} |`)} ${shown.text}`,
    `${gutter} ${paint.dim('|')} ${' '.repeat(shown.indent)}${mark}`,
  ]
}

/** `usage present (41) · limitations placeholder (60) · ... · 11 of 14 rules kept` */
function topicsLine(card: CardReport, paint: Paint): string {
  const topics = SHOWN_TOPICS.map((topic) => {
    const report = card.topics[topic]
    return `${topic} ${report.state}${report.state === 'missing' ? '' : ` (${report.line})`}`
  })
  const { passed, applicable } = card.score
  return paint.dim(`  ${[...topics, `${passed} of ${amount(applicable, 'rule')} kept`].join(' · ')}`)
}

/** `  line 12 ignores section/bias (1 finding): reason` */
function ignoredLines({ ignored = [] }: CardReport, paint: Paint): string[] {
  return ignored.map(({ ruleId, line, reason, findings }) => {
    const silenced = `${visibleLine(ruleId)} (${amount(findings, 'finding')})`
    return paint.dim(`  line ${line} ignores ${silenced}: ${visibleLine(clip(reason, MAX_MESSAGE))}`)
  })
}

/** OSC 8, as terminals know it. The address is ours; were it not, a control character could end the sequence. */
function hyperlink(url: string, text: string): string {
  return /^[!-~]+$/.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text)), 0)
}
