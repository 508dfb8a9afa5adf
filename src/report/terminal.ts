// The report for a terminal, in the manner of the linters people know.
import picocolors from 'picocolors'
import { clip, visibleLine } from '../markdown/visible.ts'
import { checklistLines } from './checklist-block.ts'
import { nextLines } from './next-block.ts'
import { type CardReport, countAll, type Report, type ReportFinding } from './report.ts'
import { type Paint, rows } from './terminal-row.ts'
import { leftToRight, wrapped } from './text-width.ts'
import { amount, amounts, type FailOn, hasOld, headline, listed, SHOWN_TOPICS } from './words.ts'

export interface TerminalOptions {
  readonly colour: boolean
  /** Whether rules link to their documentation (OSC 8). */
  readonly hyperlinks?: boolean
  /** Errors only, and no cards without one. */
  readonly quiet?: boolean
  /** The cards' texts by path: with them a finding shows its line. */
  readonly sources?: ReadonlyMap<string, string>
  readonly failOn?: FailOn
  /** How wide the terminal is; absent where the report goes to a file or a pipe. */
  readonly columns?: number
}

/** A reason longer than this is cut. */
const MAX_REASON = 1000
/** Where there are more cards, those with nothing to say of them are counted and not listed. */
const FEW_CARDS = 20
/** Of what was there before the change so many rules are named. */
const MAX_OLD_RULES = 5

/** Cards with their findings, and a last line with the counts. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const paint = picocolors.createColors(options.colour)
  const isShown = (finding: ReportFinding) =>
    isNew(finding) && (!options.quiet || finding.severity === 'error')
  const isMany = report.cards.length > FEW_CARDS
  const isListed = (card: CardReport) =>
    card.findings.some(isShown) || (!options.quiet && (!isMany || card.ignored !== undefined))
  const listed = report.cards.filter(isListed)
  const parts = listed.map((card) => cardText(card, card.findings.filter(isShown), options, paint))
  const left = options.quiet ? 0 : report.cards.length - listed.length
  if (left > 0)
    parts.push(
      paint.dim(`${amount(left, 'card')} with ${hasOld(report.cards) ? 'nothing new' : 'nothing'} to fix.\n`),
    )
  for (const remark of report.remarks ?? []) parts.push(`${paint.yellow(visibleLine(remark))}\n`)
  const last = paintVerdict(report, paint)(terminalSummary(report, options.failOn))
  return [...parts, `${last}\n${options.quiet ? '' : pasteHint(report, paint)}`].join('\n')
}

/** Where the texts to paste are, which would bury the list here. */
function pasteHint({ cards }: Report, paint: Paint): string {
  const all = cards.flatMap((card) => card.findings)
  const findings = all.filter(isNew)
  const notes = findings.filter(({ note }) => note !== null).length
  // A section that is not there has no place.
  const drafts = findings.filter(({ ruleId, place }) => ruleId.startsWith('section/') && !place).length
  const hints = [
    ...fixHint(all.filter(({ fix }) => fix !== null)),
    ...(notes > 0 ? ['--format markdown shows what to paste'] : []),
    ...(drafts > 0 ? ['--init adds drafts of what is missing'] : []),
  ]
  return hints.length > 0 ? paint.dim(`${hints.join('; ')}.\n`) : ''
}

/** By severity, since the verdict counts by it; what was there before the change is mended too. */
function fixHint(fixable: readonly ReportFinding[]): string[] {
  const fresh = fixable.filter(isNew)
  if (fresh.length === 0) return []
  const old = fixable.length - fresh.length
  return [
    `--fix mends ${listed(countAll(fresh))}${old > 0 ? ` and ${amount(old, 'finding')} from before this change` : ''}`,
  ]
}

/** What was there before the change is counted in one line: listed, it would bury what the change brings in. */
function isNew(finding: ReportFinding): boolean {
  return finding.new !== false
}

/** One line: the verdict with its counts. */
export function terminalSummary(report: Report, failOn?: FailOn): string {
  return `Model card gate: ${verdictWords(report, failOn)}`
}

/** The same without the name, where that stands before it already. */
export function verdictWords(report: Report, failOn?: FailOn): string {
  if (report.cards.length === 0) return `${headline(report, failOn)}.`
  const counts = amounts(report.counts) || (hasOld(report.cards) ? 'no new findings' : 'no findings')
  return `${headline(report, failOn)} (${counts} in ${amount(report.cards.length, 'card')}).`
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
  const { columns, hyperlinks = false } = options
  const source = options.sources?.get(card.path)?.split(/\r\n|\n|\r/)
  const lines = rows(findings, { paint, hyperlinks, columns, source })
  const path = columns === undefined ? visibleLine(card.path) : leftToRight(visibleLine(card.path))
  const fitted = (line: string) => paragraph(line, columns).map((part) => paint.dim(part))
  // Of a file that was not judged as a card there are no topics to tell of.
  const topics = card.metadata ? fitted(topicsLine(card)) : []
  const further = [
    ...oldLines(card),
    ...nextLines(card.next),
    ...checklistLines(card.checklist),
    ...ignoredLines(card),
  ]
  const rest = options.quiet ? [] : further.flatMap(fitted)
  return [paint.underline(path), ...topics, ...lines, ...rest, ''].join('\n')
}

/** An indented line in as many lines as it takes, the further ones indented a little more. */
function paragraph(line: string, columns: number | undefined): readonly string[] {
  if (columns === undefined) return [line]
  const indent = /^ */.exec(line)?.[0] ?? ''
  const [first = '', ...further] = wrapped(line.slice(indent.length), columns - indent.length - 2)
  return [indent + first, ...further.map((part) => `${indent}  ${part}`)]
}

/** `usage present (41) · limitations placeholder (60) · ... · 11 of 14 rules kept` */
function topicsLine(card: CardReport): string {
  const topics = SHOWN_TOPICS.map((topic) => {
    const report = card.topics[topic]
    return `${topic} ${report.state}${report.state === 'missing' ? '' : ` (${report.line})`}`
  })
  const { passed, applicable } = card.score
  return `  ${[...topics, `${passed} of ${amount(applicable, 'rule')} kept`].join(' · ')}`
}

/** `  Not new, so not counted: 2 errors, 1 notice (metadata/license, content/title)` */
function oldLines({ findings }: CardReport): string[] {
  const old = findings.filter((finding) => !isNew(finding))
  if (old.length === 0) return []
  const ruleIds = [...new Set(old.map(({ ruleId }) => visibleLine(ruleId)))]
  const left = ruleIds.length - MAX_OLD_RULES
  const rules = [...ruleIds.slice(0, MAX_OLD_RULES), ...(left > 0 ? [`${left} more`] : [])].join(', ')
  return [`  Not new, so not counted: ${amounts(countAll(old))} (${rules})`]
}

/** `  line 12 ignores section/bias (1 finding): reason`, set apart from what stands above. */
function ignoredLines({ ignored = [] }: CardReport): string[] {
  if (ignored.length === 0) return []
  const lines = ignored.map(({ ruleId, line, reason, findings }) => {
    const silenced = `${visibleLine(ruleId)} (${amount(findings, 'finding')})`
    return `  line ${line} ignores ${silenced}: ${visibleLine(clip(reason, MAX_REASON))}`
  })
  return ['', ...lines]
}
