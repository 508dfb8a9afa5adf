// What stands in a review: its own words, a comment on a line, and the comment once its finding is mended.
import type { BlockContent, PhrasingContent } from 'mdast'
import { type Commit, commitUrl } from '../markdown/address.ts'
import { code, sentence, suggestionBlock } from '../markdown/escape.ts'
import { link, paragraph, strong, text, toText } from '../markdown/nodes.ts'
import { MAX_COMMENT } from './comment.ts'
import { pasteBlocks, type Subject, why } from './finding-block.ts'
import type { ReportFinding } from './report.ts'
import { type ReviewMarker, writeReviewMarker } from './review-marker.ts'
import { ICONS } from './state-table.ts'
import { amount } from './words.ts'

const VIEW = { paste: 'open', hasReason: true, isMended: false } as const

/**
 * A comment on the lines of a finding. `suggestion`: the lines in their place, where GitHub may offer these; it is
 * left out where they cannot be written letter by letter, and then stands there as text to paste.
 */
export function renderReviewComment(
  subject: Subject,
  finding: ReportFinding,
  suggestion: readonly string[] | undefined,
  marker: ReviewMarker,
): string {
  const offered = suggestion && suggestionBlock(suggestion)
  const blocks: BlockContent[] = [
    paragraph(
      text(`${ICONS[finding.severity]} `),
      ...sentence(finding.message),
      { type: 'break' },
      ...why(finding, subject.around, true),
    ),
    ...(offered
      ? [offered, ...pasteBlocks(subject, finding, { ...VIEW, isMended: true })]
      : pasteBlocks(subject, finding, VIEW)),
  ]
  return `${toText(blocks)}\n${writeReviewMarker(marker)}\n`
}

/** Whether the lines can be offered as a suggestion. */
export function isOfferable(suggestion: readonly string[] | undefined): boolean {
  return suggestion !== undefined && suggestionBlock(suggestion) !== undefined
}

/** `before`: what the comment said. It stays to be read, but nothing in it can be applied any more. */
export function renderMended(before: string, commit: Commit, marker: ReviewMarker): string {
  const short = commit.sha.slice(0, 7)
  const first = paragraph(
    text('✅ '),
    strong(text('Mended')),
    text(': no longer found at '),
    ...link(commitUrl(commit), ...code(short)),
    text('.'),
  )
  const history = before.trimEnd().replace(/^([ >]*`{3,})suggestion$/gm, '$1text')
  const end = `\n${writeReviewMarker({ ...marker, isMended: true, headSha: commit.sha })}\n`
  const whole = `${toText([first])}\n${history}\n${end}`
  return whole.length <= MAX_COMMENT ? whole : toText([first]) + end
}

export interface ReviewCounts {
  /** Comments in this review, and how many of them hold a suggestion. */
  readonly comments: number
  readonly suggestions: number
  /** Findings on lines of the diff that this review has no room for. */
  readonly left: number
}

/** The review's own words. `whole`: where the whole report is. */
export function renderReview(
  { comments, suggestions, left }: ReviewCounts,
  whole: { readonly words: string; readonly url: string },
): string {
  const rest = left === 0 ? '' : ` ${amount(left, 'more finding')} on such lines had no room here.`
  const offered =
    suggestions === 0 ? '' : `, ${suggestions} of them with a correction that you can commit from here`
  const words: PhrasingContent[] = [
    strong(text('Model card gate')),
    text(
      `: ${amount(comments, 'finding')} on lines of this pull request${offered}.${rest} The whole report is in the `,
    ),
    ...link(whole.url, text(whole.words)),
    text('.'),
  ]
  return toText([paragraph(...words)])
}
