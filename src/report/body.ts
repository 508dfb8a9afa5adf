// The whole report in Markdown, or as much of it as fits.
import type { BlockContent, PhrasingContent } from 'mdast'
import { code, sentence } from '../markdown/escape.ts'
import { fold, heading, link, list, paragraph, text, toText } from '../markdown/nodes.ts'
import { cardBlocks, cardLine, STANDINGS, type Standing, standing } from './card-block.ts'
import { type Layout, steps } from './layouts.ts'
import type { CardReport, Report } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { amount, besides, headline } from './words.ts'

/** Remarks stand in every layout, so that they must be short however they are spelt. */
const MAX_REMARKS = 5
/** Cards that stand open; where more need work, all but the first stand behind a click. */
const OPEN_CARDS = 2
/** Cards of which a line stands open. */
const OPEN_LINES = 20

export interface Body {
  readonly markdown: string
  /** Whether nothing was left out. */
  readonly isWhole: boolean
}

/**
 * The report and then `ending`, in the first layout whose text `fits`.
 * `limit`: UTF-16 code units that cannot be exceeded in any case; it only saves work.
 */
export function renderBody(
  report: Report,
  around: Surroundings,
  fits: (markdown: string) => boolean,
  limit: number,
  ending: readonly BlockContent[],
): Body {
  const standings = report.cards.map((card) => ({ card, fares: standing(card) }))
  const ranked = STANDINGS.flatMap((rank) => standings.filter(({ fares }) => fares === rank))
  const cards = ranked.map(({ card }) => card)
  const start = opening(report, ranked, around)
  const possible = steps(cards, around, limit)
  let body: Body = { markdown: '', isWhole: false }
  let stretch = 0
  for (const [index, { layout, least }] of possible.entries()) {
    // By what the last one took, this one cannot fit either: laying out a megabyte takes seconds.
    if (least * stretch > limit && index < possible.length - 1) continue
    const missing = leftOut(cards, around, layout)
    const blocks = [...start, ...cardsInLayout(ranked, around, layout), ...missing, ...ending]
    body = { markdown: toText(blocks), isWhole: missing.length === 0 }
    if (fits(body.markdown)) break
    stretch = (CAUTION * body.markdown.length) / Math.max(1, least)
  }
  return body
}

/** Layouts differ in what they take beside the least, so that one is not ruled out by another's measure alone. */
const CAUTION = 0.7

interface Ranked {
  readonly card: CardReport
  readonly fares: Standing
}

function opening(report: Report, ranked: readonly Ranked[], around: Surroundings): BlockContent[] {
  const { failOn } = around
  const icon = report.verdict === 'fail' ? '❌' : report.counts.error + report.counts.warning > 0 ? '⚠️' : '✅'
  const more = [besides(report, failOn), cardsInWords(ranked)].filter((words) => words !== '').join(' ')
  return [
    heading(3, text(`${icon} Model card gate: ${headline(report, failOn)}`)),
    ...(more === '' ? [] : [paragraph(text(more))]),
    ...remarkBlocks(around),
  ]
}

export function remarkBlocks({ remarks = [] }: Surroundings): BlockContent[] {
  return remarks.slice(0, MAX_REMARKS).map((remark) => paragraph(...sentence(remark)))
}

function cardsInWords(ranked: readonly Ranked[]): string {
  if (ranked.length < 2) return ''
  const troubled = ranked.filter(needsWork).length
  if (troubled === 0)
    return ranked.some(({ fares }) => fares === 'old') ? '' : `All ${ranked.length} cards are fine.`
  return `${troubled} of ${ranked.length} cards ${troubled === 1 ? 'needs' : 'need'} work.`
}

function needsWork({ fares }: Ranked): boolean {
  return fares === 'failing' || fares === 'troubled'
}

/** Failing cards first, then those with warnings; those in which nothing counts share one fold. */
function cardsInLayout(ranked: readonly Ranked[], around: Surroundings, layout: Layout): BlockContent[] {
  const [only] = ranked
  const extent = { ...layout, isFolded: false, isAlone: true, isOneOfMany: false }
  if (only && ranked.length === 1 && layout.detailed > 0) return cardBlocks(only.card, around, extent)
  const isMany = ranked.filter(needsWork).length > OPEN_CARDS
  const detailed = ranked.slice(0, Math.min(layout.detailed, layout.cards))
  const asLines = ranked.slice(detailed.length, layout.cards)
  const inDetail = (each: Ranked, index: number) => {
    const isFolded = !needsWork(each) || (isMany && index > 0)
    const paste = layout.opensFirst && index === 0 ? 'open' : layout.paste
    return cardBlocks(each.card, around, { ...extent, paste, isFolded, isAlone: false, isOneOfMany: isMany })
  }
  const quietBlocks = detailed.filter(({ fares }) => fares === 'old').flatMap(inDetail)
  const quietLines = [...detailed.filter(({ fares }) => fares === 'clean'), ...asLines.filter(isQuiet)]
  return [
    ...detailed.filter((each) => !isQuiet(each)).flatMap(inDetail),
    ...cardLines(asLines.filter((each) => !isQuiet(each))),
    ...quietCards(ranked.slice(0, layout.cards).filter(isQuiet), [
      ...quietBlocks,
      ...(quietLines.length > 0 ? [list(quietLines.map(({ card }) => [cardLine(card)]))] : []),
    ]),
  ]
}

/** Nothing new is said of it and nothing was silenced. */
function isQuiet({ fares }: Ranked): boolean {
  return fares === 'old' || fares === 'clean'
}

function cardLines(ranked: readonly Ranked[]): BlockContent[] {
  const lines = ranked.map(({ card }) => [cardLine(card)])
  const further = lines.slice(OPEN_LINES)
  return [
    ...(lines.length > 0 ? [list(lines.slice(0, OPEN_LINES))] : []),
    ...(further.length > 0 ? fold(amount(further.length, 'more card'), [list(further)]) : []),
  ]
}

function quietCards(quiet: readonly Ranked[], blocks: readonly BlockContent[]): BlockContent[] {
  if (quiet.length === 0) return []
  const isNew = quiet.some(({ fares }) => fares === 'old') ? 'new ' : ''
  return fold(`${amount(quiet.length, 'card')} with nothing ${isNew}to fix`, blocks)
}

/** Says what is not here and where it is. */
function leftOut(
  ranked: readonly CardReport[],
  around: Surroundings,
  { detailed, findings, paste, cards }: Layout,
): BlockContent[] {
  const hidden = ranked.reduce((sum, card, index) => {
    const shown = index < Math.min(detailed, cards) ? findings : 0
    return sum + Math.max(0, card.findings.length - shown)
  }, 0)
  const parts = [
    ...(cards < ranked.length ? [amount(ranked.length - cards, 'card')] : []),
    ...(hidden > 0 ? [amount(hidden, 'finding')] : []),
    ...(paste === 'all' || detailed === 0 ? [] : ['texts to paste']),
  ]
  if (parts.length === 0) return []
  const words = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join()
  return [paragraph(text(`Left out to keep within GitHub's limit: ${words}. `), ...wholeReport(around))]
}

function wholeReport({ run, summary, reportFile }: Surroundings): PhrasingContent[] {
  const page = run && summary ? link(run.url, text('job summary')) : undefined
  const file = reportFile === undefined ? undefined : [text('the report file '), ...code(reportFile)]
  if (page && summary === 'whole') {
    const both = file ? [text(' and in '), ...file] : []
    return [text('The whole report is in the '), ...page, ...both, text('.')]
  }
  const more = page ? [text('More is in the '), ...page, text('. ')] : []
  if (file) return [...more, text('The whole report is in '), ...file, text('.')]
  return [
    ...more,
    text('Set the input '),
    ...code('report-file'),
    text(' to have the whole report as a file.'),
  ]
}
