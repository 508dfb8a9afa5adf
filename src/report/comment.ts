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
 * mends an earlier red comment, is one green line, and what there is to say of the run.
 */
export function renderComment(report: Report, around: CommentSurroundings): string {
  const isGreen = report.verdict === 'pass' && report.counts.error + report.counts.warning === 0
  const marker = `\n${writeMarker({
    key: around.commentKey,
    headSha: around.commit.sha,
    runId: around.run.id,
    attempt: around.run.attempt,
    startedAt: around.startedAt,
    isGreen,
  })}\n`
  const isLine = isGreen || (around.isHealed === true && report.verdict === 'pass')
  if (isLine) return greenLine(report, around) + marker
  const limit = MAX_COMMENT - marker.length
  const ending = footer(around, isGreen ? undefined : 'updated at every push')
  return renderBody(report, around, (text) => text.length <= limit, limit, ending).markdown + marker
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
