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

function placesLine({ inputs }: Setup, { summary, reportFile }: Published): string {
  const places = [
    ...(summary ? ['the job summary'] : []),
    ...(inputs.annotations ? ['annotations'] : []),
    ...(reportFile === undefined ? [] : [reportFile]),
  ]
  if (places.length === 0) return 'The report is nowhere: name a file for it in the input report-file.'
  return `The report is in: ${places.join(', ')}.`
}

function commentLine({ event, inputs }: Setup, { comment }: Published): string {
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
