// A card's findings in Markdown: grouped by severity, what can wait behind a click, and what is old apart.
import type { BlockContent, List } from 'mdast'
import { lineUrl } from '../markdown/address.ts'
import { code, codeBlock, isCopiedAsIs } from '../markdown/escape.ts'
import { fold, link, list, paragraph, strong, text } from '../markdown/nodes.ts'
import { type JointCorrection, jointCorrection } from './corrections.ts'
import {
  findingBlocks,
  isSaid,
  linesInWords,
  type Paste,
  SHORT_PASTE,
  type Subject,
} from './finding-block.ts'
import type { CardReport, ReportFinding, Severity } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { amount, capitalised, SEVERITIES } from './words.ts'

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
  /** Whether other cards need work too, so that what can wait does. */
  readonly isOneOfMany: boolean
}

/** Findings of one severity that stand open; further ones are behind a click. */
const OPEN_FINDINGS = 10
/** Warnings and notices stand open only where the whole card has this many findings at most. */
const FEW_FINDINGS = 4
/** From so many corrections on, making them by hand is no longer the shortest way. */
const MANY_FIXES = 5

/** The findings within the extent. */
export function findingGroups(card: CardReport, around: Surroundings, extent: Extent): BlockContent[] {
  const lines = around.sources?.get(card.path)?.split(/\r\n|\n|\r/)
  const joint = extent.paste === 'none' ? undefined : usableJoint(card, lines)
  const added = card.findings.filter((finding) => finding.new !== false)
  const apart = added.filter((finding) => finding.fix !== null && !joint?.findings.has(finding)).length
  const view: View = {
    card,
    extent,
    joint,
    subject: { path: card.path, lines, around },
    hasHint: apart >= MANY_FIXES,
  }
  const old = card.findings.filter((finding) => finding.new === false)
  const blocks: BlockContent[] = [
    ...(joint ? jointBlocks(joint, view.subject) : []),
    // Where there are several kinds of work, the steps above have named it.
    ...(view.hasHint && card.next.length < 2
      ? [fixHint(added.filter(({ fix }) => fix !== null).length)]
      : []),
  ]
  let room = extent.findings
  for (const severity of SEVERITIES) {
    const all = added.filter((finding) => finding.severity === severity)
    const shown = all.slice(0, room)
    room -= shown.length
    if (shown.length > 0) blocks.push(...group(severity, shown, all.length, view))
  }
  const shownOld = old.slice(0, room)
  if (shownOld.length > 0) {
    const label = `${amount(old.length, 'finding')} from before this change`
    blocks.push(...fold(label, [findingList(shownOld, false, view)]))
  }
  const left = card.findings.length - (extent.findings - room) - shownOld.length
  if (left > 0 && !extent.isAlone)
    blocks.push(paragraph(text(`${amount(left, 'finding')} of this card left out here.`)))
  return blocks
}

interface View {
  readonly card: CardReport
  readonly extent: Extent
  readonly joint: JointCorrection | undefined
  readonly subject: Subject
  /** Whether the command line is named as the shorter way. */
  readonly hasHint: boolean
}

function usableJoint(
  { findings }: CardReport,
  lines: readonly string[] | undefined,
): JointCorrection | undefined {
  const joint = lines && jointCorrection(lines, findings)
  return joint && codeBlock(joint.text, 'yaml') && isCopiedAsIs(joint.text) ? joint : undefined
}

/** One paste for all corrections of the front matter. */
function jointBlocks(
  { first, last, text: mended, findings }: JointCorrection,
  { path, around }: Subject,
): BlockContent[] {
  const block = codeBlock(mended, 'yaml')
  if (block === undefined) return []
  const aim = `To mend ${findings.size} findings at once, write `
  const lines = linesInWords(first, last)
  if (last - first >= SHORT_PASTE) return fold(`${aim}${lines} as`, [block])
  const address = around.commit && lineUrl(around.commit, path, first, last)
  return [paragraph(text(aim), ...link(address, text(lines)), text(' as:')), block]
}

/** What only the command line does at once. */
function fixHint(corrections: number): BlockContent {
  return paragraph(
    text('On the command line '),
    ...code('model-card-gate --fix'),
    text(` makes all ${corrections} corrections that are certain at once.`),
  )
}

function group(
  severity: Severity,
  shown: readonly ReportFinding[],
  total: number,
  view: View,
): BlockContent[] {
  const title = amount(total, severity)
  const { card, extent } = view
  if (severity !== 'error' && (card.findings.length > FEW_FINDINGS || extent.isOneOfMany))
    return fold(title, [findingList(shown, false, view)])
  const further = shown.slice(OPEN_FINDINGS)
  return [
    paragraph(strong(text(capitalised(title)))),
    findingList(shown.slice(0, OPEN_FINDINGS), true, view),
    ...(further.length > 0
      ? fold(`${amount(further.length, `more ${severity}`)}`, [findingList(further, false, view)])
      : []),
  ]
}

function findingList(findings: readonly ReportFinding[], isOpen: boolean, view: View): List {
  const told = new Set<string>()
  const items = findings.map((finding) => {
    const hasReason = !told.has(finding.ruleId)
    told.add(finding.ruleId)
    return findingBlocks(view.subject, finding, {
      paste: pasteOf(finding, view.extent, isOpen),
      hasReason,
      isMended: view.joint?.findings.has(finding) === true || (view.hasHint && isSaid(finding)),
    })
  })
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
