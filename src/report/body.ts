// The whole report in Markdown, and less and less of it until it fits: what gives way are whole parts, never half a one.
import type { BlockContent, PhrasingContent } from 'mdast'
import { lineUrl } from '../markdown/address.ts'
import { code, sentence } from '../markdown/escape.ts'
import { fold, heading, link, list, paragraph, text, toText } from '../markdown/nodes.ts'
import { cardBlocks, cardIcon, cardLine, type Extent } from './card-block.ts'
import type { CardReport, Report } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { amount, besides, headline } from './words.ts'

/** How much of a report is shown. */
interface Layout {
  /** Findings a card at most; 0 lists the cards only. */
  readonly findings: number
  readonly paste: Extent['paste']
  /** Cards at most. */
  readonly cards: number
}

const MOST = Number.POSITIVE_INFINITY

/** From the whole to almost nothing. The last is short whatever the report holds. */
const LAYOUTS: readonly Layout[] = [
  { findings: MOST, paste: 'all', cards: MOST },
  ...[MOST, 300, 200, 150, 100, 70, 50, 30, 20].map((findings) => layout(findings, 'open')),
  ...[50, 20, 10, 5, 3, 1].map((findings) => layout(findings, 'none')),
  ...[MOST, 2000, 1000, 500, 300, 200, 100, 50, 20, 10, 0].map((cards) => layout(0, 'none', cards)),
]

function layout(findings: number, paste: Layout['paste'], cards = MOST): Layout {
  return { findings, paste, cards }
}

/** Cards that stand open; where more need work, all but the first stand behind a click. */
const OPEN_CARDS = 2

/** Blocks and their text for the largest layout whose text is accepted. */
export function renderBody(
  report: Report,
  around: Surroundings,
  fits: (markdown: string) => boolean,
  limit = MOST,
  ending: readonly BlockContent[] = [],
): string {
  let markdown = ''
  for (const layout of LAYOUTS) {
    if (leastLength(report, layout, around) > limit) continue
    markdown = toText([
      ...opening(report, around),
      ...cards(report, around, layout),
      ...leftOut(report, around, layout),
      ...ending,
    ])
    if (fits(markdown)) break
  }
  return markdown
}

/** What a layout takes at least, so that a report of thousands of findings is not laid out in vain. */
function leastLength(report: Report, layout: Layout, { commit }: Surroundings): number {
  let length = 0
  for (const { path, findings } of report.cards.slice(0, layout.cards)) {
    length += Math.min(path.length, 160)
    const address = (commit && lineUrl(commit, path, 1)?.length) ?? 0
    for (const { message, place, url } of findings.slice(0, layout.findings))
      length += Math.min(message.length, 160) + url.length + (place ? address : 0)
  }
  return length
}

function opening(report: Report, { failOn, remarks = [] }: Surroundings): BlockContent[] {
  const icon = report.verdict === 'fail' ? '❌' : report.counts.error + report.counts.warning > 0 ? '⚠️' : '✅'
  const more = [besides(report, failOn), cardsInWords(report)].filter((words) => words !== '').join(' ')
  return [
    heading(3, text(`${icon} Model card gate: ${headline(report, failOn)}`)),
    ...(more === '' ? [] : [paragraph(text(more))]),
    ...remarks.slice(0, 20).map((remark) => paragraph(...sentence(remark))),
  ]
}

function cardsInWords({ cards }: Report): string {
  if (cards.length < 2) return ''
  const troubled = cards.filter(isTroubled).length
  if (troubled === 0) return `All ${cards.length} cards are fine.`
  return `${troubled} of ${cards.length} cards ${troubled === 1 ? 'needs' : 'need'} work.`
}

function isTroubled({ findings }: CardReport): boolean {
  return findings.some(({ severity }) => severity !== 'notice')
}

/** Failing cards first, then those with warnings; those with nothing to fix share one fold. */
function cards(report: Report, around: Surroundings, layout: Layout): BlockContent[] {
  const ranked = ['❌', '⚠️', '✅'].flatMap((icon) => report.cards.filter((card) => cardIcon(card) === icon))
  const shown = ranked.slice(0, layout.cards)
  if (layout.findings === 0) return shown.length === 0 ? [] : [list(shown.map((card) => [cardLine(card)]))]
  if (report.cards.length === 1)
    return shown.flatMap((card) => cardBlocks(card, around, extent(layout, false, true)))
  const troubled = shown.filter(isTroubled)
  const calm = shown.filter((card) => !isTroubled(card))
  const isMany = troubled.length > OPEN_CARDS
  return [
    ...troubled.flatMap((card, index) => cardBlocks(card, around, extent(layout, isMany && index > 0))),
    ...calmCards(calm, around, layout),
  ]
}

function calmCards(calm: readonly CardReport[], around: Surroundings, layout: Layout): BlockContent[] {
  const noted = calm.filter(({ findings }) => findings.length > 0)
  const clean = calm.filter(({ findings }) => findings.length === 0)
  return [
    ...noted.flatMap((card) => cardBlocks(card, around, extent(layout, true))),
    ...(clean.length > 0
      ? fold(`${amount(clean.length, 'card')} with nothing to fix`, [
          list(clean.map((card) => [cardLine(card)])),
        ])
      : []),
  ]
}

function extent({ findings, paste }: Layout, isFolded: boolean, isAlone = false): Extent {
  return { findings, paste, isFolded, isAlone }
}

/** Says what is not here and where it is. */
function leftOut(report: Report, around: Surroundings, { findings, paste, cards }: Layout): BlockContent[] {
  const hidden = report.cards.reduce((sum, card) => sum + Math.max(0, card.findings.length - findings), 0)
  const parts = [
    ...(cards < report.cards.length ? [amount(report.cards.length - cards, 'card')] : []),
    ...(hidden > 0 ? [amount(hidden, 'finding')] : []),
    ...(paste === 'all' || findings === 0 ? [] : ['texts to paste']),
  ]
  if (parts.length === 0) return []
  const words = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join()
  return [paragraph(text(`Left out to keep within GitHub's limit: ${words}. `), ...wholeReport(around))]
}

function wholeReport({ run, reportFile }: Surroundings): PhrasingContent[] {
  const places: PhrasingContent[][] = []
  if (run) places.push([text('the '), ...link(run.url, text('job summary'))])
  if (reportFile !== undefined) places.push([text('the report file '), ...code(reportFile)])
  if (places.length === 0) return [text('The JSON report has them all.')]
  const joined = places.flatMap((place, index) => (index === 0 ? place : [text(' and in '), ...place]))
  return [text('The whole report is in '), ...joined, text('.')]
}
