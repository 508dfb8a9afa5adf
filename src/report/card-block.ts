// One card in Markdown: its path, its table of topics and metadata keys, and its findings by severity.
import type { BlockContent, Paragraph, PhrasingContent } from 'mdast'
import { lineUrl } from '../markdown/address.ts'
import { code } from '../markdown/escape.ts'
import { fold, foldUnder, heading, link, list, paragraph, strong, text } from '../markdown/nodes.ts'
import { checklistBlocks } from './checklist-block.ts'
import { type Extent, findingGroups } from './finding-groups.ts'
import { nextBlocks } from './next-block.ts'
import { type CardReport, countFindings } from './report.ts'
import { stateTable } from './state-table.ts'
import type { Surroundings } from './surroundings.ts'
import { amount, amounts } from './words.ts'

/** Ignored rules that are listed. */
const MAX_IGNORED = 20

/** How a card fares, the gravest first. */
export type Standing =
  | 'failing'
  /** Warnings that do not fail it, or errors that the policy lets pass. */
  | 'troubled'
  /** Nothing to fix, and something to know: a notice or an ignored rule. */
  | 'calm'
  /** Nothing but what the base branch had already. */
  | 'old'
  | 'clean'

export const STANDINGS: readonly Standing[] = ['failing', 'troubled', 'calm', 'old', 'clean']

export function standing(card: CardReport): Standing {
  if (card.verdict === 'fail') return 'failing'
  const { error, warning, notice } = countFindings(card.findings)
  if (error + warning > 0) return 'troubled'
  if (notice > 0 || card.ignored?.length) return 'calm'
  return card.findings.length > 0 ? 'old' : 'clean'
}

function icon(card: CardReport): string {
  const fares = standing(card)
  return fares === 'failing' ? '❌' : fares === 'troubled' ? '⚠️' : '✅'
}

/** `❌ path: 2 errors, 1 warning` on one line. */
export function cardLine(card: CardReport): Paragraph {
  return paragraph(...headWords(card))
}

function headWords(card: CardReport): PhrasingContent[] {
  const old = card.findings.length - countNew(card)
  const ignored = card.ignored?.length ?? 0
  const parts = [
    amounts(countFindings(card.findings)),
    old > 0 ? `${old} not new` : '',
    ignored > 0 ? `${ignored} ignored` : '',
  ].filter((part) => part !== '')
  return [
    text(`${icon(card)} `),
    ...code(card.path),
    ...(parts.length > 0 ? [text(`: ${parts.join(', ')}`)] : []),
  ]
}

function countNew(card: CardReport): number {
  const { error, warning, notice } = countFindings(card.findings)
  return error + warning + notice
}

/** The whole card, within the extent. */
export function cardBlocks(card: CardReport, around: Surroundings, extent: Extent): BlockContent[] {
  const { metadata, score } = card
  const kept = `${score.passed} of ${amount(score.applicable, 'rule')} kept.`
  const inner = [
    // Of a file that was not judged as a card, nothing of this is known.
    ...(metadata ? [stateTable(card, metadata, around)] : []),
    ...(extent.paste === 'none' ? [] : nextBlocks(card.next)),
    ...findingGroups(card, around, extent),
    ...(extent.paste === 'none' ? [] : checklistBlocks(card.checklist)),
    ...ignoredRules(card, around),
  ]
  // The headline has said how a card that stands alone fares.
  if (extent.isAlone) {
    const path = strong(...code(card.path))
    return [paragraph(path, ...(metadata ? [text(` · ${kept}`)] : [])), ...inner]
  }
  const title = heading(4, ...headWords(card))
  const blocks = [...(metadata ? [paragraph(text(kept))] : []), ...inner]
  return extent.isFolded ? foldUnder(title, blocks) : [title, ...blocks]
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
