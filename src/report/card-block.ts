// One card in Markdown: its path, its table of topics and metadata keys, and its findings by severity.
import type { BlockContent, List, Paragraph, PhrasingContent, Table } from 'mdast'
import { lineUrl } from '../markdown/address.ts'
import { code } from '../markdown/escape.ts'
import { fold, heading, link, list, paragraph, strong, table, text } from '../markdown/nodes.ts'
import { checklistBlocks } from './checklist-block.ts'
import { findingBlocks, type Paste } from './finding-block.ts'
import { nextBlocks } from './next-block.ts'
import type { CardReport, ReportFinding, Severity, TopicReport } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { amount, amounts, countFindings, SEVERITIES, SHOWN_TOPICS } from './words.ts'

/** How much of a card is shown. */
export interface Extent {
  /** Findings at most, the gravest first. */
  readonly findings: number
  /** Which findings come with the text to paste: all, the errors that stand open, or none. */
  readonly paste: 'all' | 'open' | 'none'
  /** Whether table and findings stand behind a click. */
  readonly isFolded: boolean
  /** Whether the report has no other card. */
  readonly isAlone: boolean
}

/** Findings of one severity that stand open; further ones are behind a click. */
const OPEN_FINDINGS = 10
/** Warnings and notices stand open only where the whole card has this many findings at most. */
const FEW_FINDINGS = 4

/** Ignored rules that are listed. */
const MAX_IGNORED = 20

const ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

export function cardIcon(card: CardReport): string {
  const worst = worstOf(card.findings.filter((finding) => finding.new !== false))
  if (card.verdict === 'fail') return '❌'
  return worst === 'error' || worst === 'warning' ? '⚠️' : '✅'
}

/** `❌ path: 2 errors, 1 warning` on one line. */
export function cardLine(card: CardReport): Paragraph {
  const counts = amounts(countFindings(card))
  return paragraph(text(`${cardIcon(card)} `), ...code(card.path), text(counts === '' ? '' : `: ${counts}`))
}

/** The whole card, within the extent. */
export function cardBlocks(card: CardReport, around: Surroundings, extent: Extent): BlockContent[] {
  const counts = amounts(countFindings(card)) || 'nothing to fix'
  const { passed, applicable } = card.score
  const score = `${passed} of ${amount(applicable, 'rule')} kept`
  const inner = [
    stateTable(card, around),
    ...(extent.paste === 'none' ? [] : [...nextBlocks(card.next), ...checklistBlocks(card.checklist)]),
    ...findingGroups(card, around, extent),
    ...ignoredRules(card, around),
  ]
  // The headline has said how a card that stands alone fares.
  if (extent.isAlone) return [heading(4, ...code(card.path)), paragraph(text(`${score}.`)), ...inner]
  const head = heading(4, text(`${cardIcon(card)} `), ...code(card.path))
  if (extent.isFolded) return [head, ...fold(`${counts}, ${score}`, inner)]
  return [head, paragraph(text(`${capitalised(counts)}. ${score}.`)), ...inner]
}

/** The four topics beside the four metadata keys. It holds words of ours only: a card's text could break a cell. */
function stateTable(card: CardReport, around: Surroundings): Table {
  const head = [[text('Sections')], [text('Metadata')]]
  const rows = SHOWN_TOPICS.map((topic, index) => {
    const key = METADATA_KEYS[index]
    return [topicState(card, topic, around), key === undefined ? [] : keyState(card, key, around)]
  })
  return table([head, ...rows])
}

/** In the order in which they stand beside the topics. */
const METADATA_KEYS = [
  { name: 'license', ruleId: 'metadata/license' },
  { name: 'pipeline_tag', ruleId: 'metadata/pipeline-tag' },
  { name: 'library_name', ruleId: 'metadata/library-name' },
  { name: 'language', ruleId: 'metadata/language' },
] as const

/** Stands where no rule of the policy minds a state that is not the best one. */
const NO_ICON = '➖'

function topicState(
  card: CardReport,
  topic: (typeof SHOWN_TOPICS)[number],
  around: Surroundings,
): PhrasingContent[] {
  const report: TopicReport = card.topics[topic]
  const worst = worstOf(card.findings.filter(({ ruleId }) => ruleId === `section/${topic}`))
  const icon = worst ? ICONS[worst] : report.state === 'present' ? '✅' : NO_ICON
  const line = report.state === 'missing' ? [] : atLine(card, report.line, around)
  return [text(`${icon} ${capitalised(topic)}: ${report.state}`), ...line]
}

const KEY_STATES: Readonly<Record<Severity, string>> = {
  error: 'to fix',
  warning: 'to check',
  notice: 'see below',
}

/** A key of which nothing is said is fine, unless the front matter could not be read at all. */
function keyState(
  card: CardReport,
  key: (typeof METADATA_KEYS)[number],
  around: Surroundings,
): PhrasingContent[] {
  const own = card.findings.filter((finding) => isAbout(finding, key))
  const worst = worstOf(own)
  const isUnread = card.findings.some(
    (finding) => finding.ruleId === 'metadata/front-matter' && finding.severity !== 'notice',
  )
  const icon = worst ? ICONS[worst] : isUnread ? NO_ICON : '✅'
  const state = worst ? KEY_STATES[worst] : isUnread ? 'not read' : 'fine'
  const place = own.find(({ severity }) => severity === worst)?.place
  const line = place ? atLine(card, place.start.line, around) : []
  return [text(`${icon} `), ...code(key.name), text(`: ${state}`), ...line]
}

/** The key's own rule, a slip that should have been this key, or any rule of metadata whose message begins with it. */
function isAbout(
  { ruleId, expected, message }: ReportFinding,
  { name, ruleId: own }: (typeof METADATA_KEYS)[number],
): boolean {
  if (ruleId === 'metadata/unknown-key') return expected?.includes(name) === true
  return ruleId === own || (ruleId.startsWith('metadata/') && /^`(\w+)[`.[]/.exec(message)?.[1] === name)
}

function atLine({ path }: CardReport, line: number, { commit }: Surroundings): PhrasingContent[] {
  return [text(', '), ...link(commit && lineUrl(commit, path, line), text(`line ${line}`))]
}

function findingGroups(card: CardReport, around: Surroundings, extent: Extent): BlockContent[] {
  const blocks: BlockContent[] = []
  const added = card.findings.filter((finding) => finding.new !== false)
  const old = card.findings.filter((finding) => finding.new === false)
  let room = extent.findings
  for (const severity of SEVERITIES) {
    const all = added.filter((finding) => finding.severity === severity)
    const shown = all.slice(0, room)
    room -= shown.length
    if (shown.length > 0) blocks.push(...group(card, severity, shown, all.length, around, extent))
  }
  const shownOld = old.slice(0, room)
  if (shownOld.length > 0) {
    const label = `${amount(old.length, 'finding')} already on the base branch`
    blocks.push(...fold(label, [findingList(card, shownOld, around, extent)]))
  }
  const left = card.findings.length - (extent.findings - room) - shownOld.length
  if (left > 0 && !extent.isAlone)
    blocks.push(paragraph(text(`${amount(left, 'finding')} of this card left out here.`)))
  return blocks
}

/** What the card's own comments silenced: a reviewer has to see it, though nothing counts it. */
function ignoredRules(card: CardReport, around: Surroundings): BlockContent[] {
  const { ignored = [] } = card
  if (ignored.length === 0) return []
  const items = ignored
    .slice(0, MAX_IGNORED)
    .map(({ ruleId, line, reason, findings }) => [
      paragraph(
        ...link(around.commit && lineUrl(around.commit, card.path, line), text(`Line ${line}`)),
        text(' · '),
        ...code(ruleId),
        text(`, ${amount(findings, 'finding')}, with the reason `),
        ...code(reason),
      ),
    ])
  const left = ignored.length - items.length
  const more = left > 0 ? [paragraph(text(`${left} more are in the JSON report.`))] : []
  return fold(`${amount(ignored.length, 'rule')} ignored by comments in the card`, [list(items), ...more])
}

function group(
  card: CardReport,
  severity: Severity,
  shown: readonly ReportFinding[],
  total: number,
  around: Surroundings,
  extent: Extent,
): BlockContent[] {
  const title = amount(total, severity)
  if (severity !== 'error' && card.findings.length > FEW_FINDINGS)
    return fold(title, [findingList(card, shown, around, extent)])
  const open = findingList(card, shown.slice(0, OPEN_FINDINGS), around, extent, true)
  const further = shown.slice(OPEN_FINDINGS)
  return [
    paragraph(strong(text(capitalised(title)))),
    open,
    ...(further.length > 0
      ? fold(`${amount(further.length, `more ${severity}`)}`, [findingList(card, further, around, extent)])
      : []),
  ]
}

function findingList(
  card: CardReport,
  findings: readonly ReportFinding[],
  around: Surroundings,
  extent: Extent,
  isOpen = false,
): List {
  const items = findings.map((finding) =>
    findingBlocks(card.path, finding, around, pasteOf(finding, extent, isOpen)),
  )
  return list(
    items,
    items.some((item) => item.length > 1),
  )
}

function pasteOf({ severity }: ReportFinding, { paste }: Extent, isOpen: boolean): Paste {
  if (paste === 'none') return 'none'
  if (severity === 'error') return isOpen || paste === 'all' ? 'open' : 'none'
  return paste === 'all' ? 'folded' : 'none'
}

function worstOf(findings: readonly ReportFinding[]): Severity | undefined {
  return SEVERITIES.find((level) => findings.some(({ severity }) => severity === level))
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
