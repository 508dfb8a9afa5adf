// The three lines of the job's log: the verdict, where the report is, what became of the comment.
import type { Report } from '../report/report.ts'
import { amount } from '../report/words.ts'
import type { Published } from './publish.ts'
import type { Setup } from './setup.ts'

/** Only counts, words of ours and what the workflow itself wrote: a card's text never gets here. */
export function logLines(setup: Setup, report: Report, published: Published): readonly string[] {
  return [verdictLine(report), placesLine(setup, published), commentLine(setup, published)]
}

function verdictLine({ verdict, counts, cards }: Report): string {
  const found = [
    amount(counts.error, 'error'),
    amount(counts.warning, 'warning'),
    amount(counts.notice, 'notice'),
  ].join(', ')
  return `Model Card Gate: ${verdict}. ${amount(cards.length, 'card')} judged: ${found}.`
}

function placesLine({ inputs }: Setup, { summary, files }: Published): string {
  const places = [
    ...(summary ? ['the job summary'] : []),
    ...(inputs.annotations ? ['annotations'] : []),
    ...[files.reportFile, files.sarifFile].filter((file) => file !== undefined),
  ]
  if (places.length === 0) return 'The report is nowhere: name a file for it in the input report-file.'
  const badge = files.badgeFile === undefined ? '' : ` The badge is ${files.badgeFile}.`
  return `The report is in: ${places.join(', ')}.${badge}`
}

function commentLine(setup: Setup, published: Published): string {
  return `${commentWords(setup, published)}${reviewWords(setup, published)}`
}

function commentWords({ event, inputs }: Setup, { comment }: Published): string {
  if (event.kind === 'commit') return `Comment: none, the event ${event.name} has no pull request.`
  if (comment === undefined) return `Comment: none, as the input comment is ${inputs.comment}.`
  switch (comment.kind) {
    case 'created':
    case 'updated':
      return `Comment: ${comment.kind}, ${comment.url}`
    case 'none':
      return `Comment: none, as the input comment is ${inputs.comment} and none is there.`
    case 'stale':
      return 'Comment: left as it is, since the pull request has a newer head than the one judged here.'
    case 'yielded':
      return 'Comment: left as it is, since a run that started later has written it.'
    case 'failed':
      return 'Comment: failed, as the warning above says. The verdict stands.'
  }
}

function reviewWords({ event, inputs }: Setup, { review }: Published): string {
  if (inputs.review === 'off' || event.kind === 'commit' || review === undefined) return ''
  switch (review.kind) {
    case 'done': {
      const parts = [
        review.posted > 0
          ? `${amount(review.posted, 'new comment')} on lines of the diff`
          : 'nothing new to say',
        ...(review.mended > 0 ? [`${amount(review.mended, 'comment')} said to be mended`] : []),
        ...(review.left > 0 ? [`no room for ${amount(review.left, 'more finding')}`] : []),
        ...(review.refused > 0 ? [`GitHub refused ${amount(review.refused, 'comment')}`] : []),
        ...(review.url === undefined ? [] : [review.url]),
      ]
      return `; review: ${parts.join(', ')}`
    }
    case 'stale':
      return '; review: none, since the pull request has a newer head than the one judged here.'
    case 'unknown':
      return '; review: none, since GitHub did not say which lines the pull request changes.'
    case 'failed':
      return review.isPosted
        ? '; review: up to date but for comments on what is mended, as the warning above says.'
        : '; review: failed, as the warning above says.'
  }
}
