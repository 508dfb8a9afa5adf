// The whole report in Markdown, or as much of it as fits.
import type { BlockContent, PhrasingContent } from 'mdast'
import { code, sentence } from '../markdown/escape.ts'
import { fold, heading, link, list, paragraph, text, toText } from '../markdown/nodes.ts'
import { cardBlocks, cardIcon, cardLine } from './card-block.ts'
import { type Layout, layouts } from './layouts.ts'
import type { CardReport, Report } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { amount, besides, headline } from './words.ts'

/** Remarks stand in every layout, so that they must be short however they are spelt. */
const MAX_REMARKS = 5

/** Cards that stand open; where more need work, all but the first stand behind a click. */
const OPEN_CARDS = 2

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
): string {
  const ranked = ['❌', '⚠️', '✅'].flatMap((icon) => report.cards.filter((card) => cardIcon(card) === icon))
  const start = opening(report, around)
  let markdown = ''
  for (const layout of layouts(ranked, around, limit)) {
    const middle = [...cards(ranked, around, layout), ...leftOut(ranked, around, layout)]
    markdown = toText([...start, ...middle, ...ending])
    if (fits(markdown)) break
  }
  return markdown
}

function opening(report: Report, { failOn, remarks = [] }: Surroundings): BlockContent[] {
  const icon = report.verdict === 'fail' ? '❌' : report.counts.error + report.counts.warning > 0 ? '⚠️' : '✅'
  const more = [besides(report, failOn), cardsInWords(report)].filter((words) => words !== '').join(' ')
  return [
    heading(3, text(`${icon} Model card gate: ${headline(report, failOn)}`)),
    ...(more === '' ? [] : [paragraph(text(more))]),
    ...remarks.slice(0, MAX_REMARKS).map((remark) => paragraph(...sentence(remark))),
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
function cards(ranked: readonly CardReport[], around: Surroundings, layout: Layout): BlockContent[] {
  const [only] = ranked
  if (only && ranked.length === 1 && layout.detailed > 0)
    return cardBlocks(only, around, { ...layout, isFolded: false, isAlone: true })
  const shown = ranked.slice(0, layout.cards)
  const clean = shown.filter(isClean)
  const others = shown.filter((card) => !isClean(card))
  const isMany = others.length > OPEN_CARDS
  const listed = others.slice(layout.detailed).map((card) => [cardLine(card)])
  return [
    ...others.slice(0, layout.detailed).flatMap((card, index) => {
      const isFolded = !isTroubled(card) || (isMany && index > 0)
      return cardBlocks(card, around, { ...layout, isFolded, isAlone: false })
    }),
    ...(listed.length === 0 ? [] : [list(listed)]),
    ...(clean.length === 0 ? [] : cleanCards(clean)),
  ]
}

/** Nothing is said of it and nothing was silenced. */
function isClean({ findings, ignored = [] }: CardReport): boolean {
  return findings.length + ignored.length === 0
}

function cleanCards(clean: readonly CardReport[]): BlockContent[] {
  return fold(`${amount(clean.length, 'card')} with nothing to fix`, [
    list(clean.map((card) => [cardLine(card)])),
  ])
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

function wholeReport({ run, reportFile }: Surroundings): PhrasingContent[] {
  const places: PhrasingContent[][] = []
  if (run) places.push([text('the '), ...link(run.url, text('job summary'))])
  if (reportFile !== undefined) places.push([text('the report file '), ...code(reportFile)])
  if (places.length === 0)
    return [text('Set the input '), ...code('report-file'), text(' to have the whole report as a file.')]
  const joined = places.flatMap((place, index) => (index === 0 ? place : [text(' and in '), ...place]))
  return [text('The whole report is in '), ...joined, text('.')]
}
