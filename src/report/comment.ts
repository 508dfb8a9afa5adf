// The comment on the pull request: the report in Markdown, a last line, and the hidden marker.
import { link, paragraph, strong, text, toText } from '../markdown/nodes.ts'
import { remarkBlocks, renderBody } from './body.ts'
import { footer } from './footer.ts'
import { writeMarker } from './marker.ts'
import type { Report } from './report.ts'
import type { CommentSurroundings } from './surroundings.ts'
import { amount, hasOld, headline, listed } from './words.ts'

/** GitHub refuses 65,536 characters and more; some room is left for what it may add. */
export const MAX_COMMENT = 64_000

/**
 * The comment's body, never longer than `MAX_COMMENT` UTF-16 code units. A report with nothing to fix, and one that
 * passes where no comment is asked for any more, is one green line, and what there is to say of the run.
 */
export function renderComment(report: Report, around: CommentSurroundings): string {
  const isGreen = hasNothingToFix(report)
  const marker = markerLine(around, isGreen)
  const isLine = isGreen || (around.isHealed === true && report.verdict === 'pass')
  if (isLine) return greenLine(report, around) + marker
  const limit = MAX_COMMENT - marker.length
  const ending = footer(around, isGreen ? undefined : 'updated at every push')
  return renderBody(report, around, (text) => text.length <= limit, limit, ending).markdown + marker
}

/** Whether it passes without an error or a warning, so that its comment is a green line. */
export function hasNothingToFix({ verdict, counts }: Report): boolean {
  return verdict === 'pass' && counts.error + counts.warning === 0
}

/** What is left of a comment that was created for a commit which was no longer the head by then: one line. */
export function renderOutdated(around: CommentSurroundings): string {
  const line = 'Model card gate: the pull request has a newer head than the one judged here'
  return toText([paragraph(text(line)), ...footer(around)]) + markerLine(around, true)
}

function markerLine({ commentKey, commit, run, startedAt }: CommentSurroundings, isGreen: boolean): string {
  const { id: runId, attempt } = run
  const marker = { key: commentKey, headSha: commit.sha, runId, attempt, startedAt, isGreen }
  return `\n${writeMarker(marker)}\n`
}

/** Notices do not open a comment, so that a green line only says where they are. */
function greenLine(report: Report, around: CommentSurroundings): string {
  const { counts, cards } = report
  const isMended =
    around.isHealed === true && counts.error + counts.warning === 0 && cards.length > 0 && !hasOld(cards)
  const words = isMended ? 'all fixed' : headline(report, around.failOn)
  const ignored = cards.reduce((sum, card) => sum + (card.ignored?.length ?? 0), 0)
  const old = cards.reduce(
    (sum, { findings }) => sum + findings.filter((each) => each.new === false).length,
    0,
  )
  const rest = [
    listed(counts, ['warning', 'notice']),
    old > 0 ? `${amount(old, 'finding')} from before` : '',
    ignored > 0 ? amount(ignored, 'ignored rule') : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
  const page = around.summary ? [text(' in the '), ...link(around.run.url, text('job summary'))] : []
  const further = rest === '' ? [] : [text(` (${rest}`), ...page, text(')')]
  return toText([
    paragraph(text('✅ '), strong(text(`Model card gate: ${words}`)), ...further),
    ...remarkBlocks(around),
    ...footer(around),
  ])
}
