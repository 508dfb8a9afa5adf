// Puts the report on every surface, each on its own: what one of them refuses, the others still carry.
import { sentence } from '../markdown/escape.ts'
import { paragraph, toText } from '../markdown/nodes.ts'
import { roomBeside } from '../report/annotations.ts'
import { renderGithub } from '../report/github.ts'
import type { Report } from '../report/report.ts'
import { renderSummary } from '../report/summary.ts'
import type { Surroundings } from '../report/surroundings.ts'
import type { Api } from './api.ts'
import { attempt } from './attempt.ts'
import type { KnownChange } from './change.ts'
import type { CommentOutcome } from './comment/live.ts'
import { commentOn } from './comment/surface.ts'
import type { JudgedPullRequest } from './pull-request.ts'
import { explainFailure, type Failed } from './refusal.ts'
import type { ReviewOutcome } from './review/live.ts'
import { annotate, announce, announcements, writeOutputs, writeSummary } from './runner.ts'
import type { Setup } from './setup.ts'
import { type WrittenFiles, writeFiles } from './written-files.ts'

export interface Publication {
  readonly setup: Setup
  /** Undefined where there is nothing to comment on. */
  readonly pullRequest: JudgedPullRequest | undefined
  /** What the pull request changes; undefined without one. */
  readonly change: KnownChange | undefined
  readonly report: Report
  /** From the root of the repository; no file that is written takes their place. */
  readonly policyFiles: readonly string[]
  /** What the Markdown surfaces need beside the report, but for the report file, which is written here. */
  readonly around: Surroundings
  /** Undefined without a token. */
  readonly api: Api | undefined
  /** Whether every rule could do its work. */
  readonly isWhole: boolean
}

/** What became of each surface. */
export interface Published {
  readonly files: WrittenFiles
  readonly summary: boolean
  /** Undefined where there is nothing to comment on or no comment is allowed. */
  readonly comment: CommentOutcome | undefined
  /** Undefined where no review was asked for, or nothing could come of it for the comment's reason. */
  readonly review: ReviewOutcome | undefined
}

/** Never throws: what fails is a warning in the log and changes nothing else. */
export async function publish(publication: Publication): Promise<Published> {
  const { setup, pullRequest, report, policyFiles, api } = publication
  const { inputs, summaryFile } = setup
  const files = await writeFiles(setup, report, policyFiles)
  const { reportFile } = files
  const known = { ...publication.around, ...(reportFile !== undefined && { reportFile }) }

  let summaryHolds: Surroundings['summary'] = 'part'
  const summary = await attempt('The job summary', summaryFile, () => {
    const { markdown, isWhole } = renderSummary(report, known)
    if (isWhole) summaryHolds = 'whole'
    return writeSummary(markdown)
  })
  const around = summary ? { ...known, summary: summaryHolds } : known
  const comment = pullRequest && (await commentOn(setup, pullRequest, report, around, api))
  const review = await reviewBeside(publication, around, comment)
  for (const explanation of pullRequest ? failures(comment, review, pullRequest, summary) : []) {
    announce('warning', explanation)
    if (summary && summaryFile !== undefined)
      await attempt('The job summary', summaryFile, () =>
        writeSummary(`\n${toText([paragraph(...sentence(explanation))])}\n`),
      )
  }
  if (comment?.isShared) announce('warning', SHARED_COMMENT)
  await attempt('The outputs', setup.outputFile, async () =>
    writeOutputs(outputs(report, reportFile, comment)),
  )
  // Last, since what else is announced takes of the same ten a level.
  if (inputs.annotations)
    annotate(renderGithub(report, wholeReport(summary, reportFile), roomBeside(announcements())))
  return { files, summary, comment, review }
}

/** A matrix has many jobs of one name, and a job may use the action more than once. */
const SHARED_COMMENT =
  'Another job or step of this run writes the same comment, so that only the one that started last is seen in it. Give each its own input comment-key; in a matrix, put a value of the matrix into it.'

/** The review, where it has a chance: what keeps the comment away for good keeps it away too. */
async function reviewBeside(
  { setup, pullRequest, change, report, isWhole, api }: Publication,
  around: Surroundings,
  comment: CommentOutcome | undefined,
): Promise<ReviewOutcome | undefined> {
  if (setup.inputs.review === 'off' || !pullRequest || !change || !api) return undefined
  if (comment?.kind === 'stale') return comment
  if (isRefusedAll(comment)) return comment
  const { reviewOf } = await import('./review/surface.ts')
  const commentUrl = comment?.kind === 'created' || comment?.kind === 'updated' ? comment.url : undefined
  return reviewOf({ setup, pullRequest, change, report, around, isWhole, api, commentUrl })
}

/** A token that may not write a comment may write no review either. */
function isRefusedAll(
  outcome: CommentOutcome | undefined,
): outcome is Extract<CommentOutcome, { kind: 'failed' }> {
  return (
    outcome?.kind === 'failed' &&
    outcome.failure.kind === 'refused' &&
    [401, 403].includes(outcome.failure.status)
  )
}

/** One sentence for one cause. */
function failures(
  comment: CommentOutcome | undefined,
  review: ReviewOutcome | undefined,
  pullRequest: JudgedPullRequest,
  summary: boolean,
): readonly string[] {
  const explain = (failed: Failed, what: string) => explainFailure(failed, pullRequest, summary, what)
  if (comment?.kind === 'failed' && comment === review)
    return [explain(comment, 'The comment and the review could not be posted')]
  return [
    ...(comment?.kind === 'failed' ? [explain(comment, 'The comment could not be posted')] : []),
    ...(review?.kind === 'failed' ? [explain(review, reviewFailure(review))] : []),
  ]
}

function reviewFailure({ isPosted }: Extract<ReviewOutcome, { kind: 'failed' }>): string {
  return isPosted
    ? 'Review comments on what is mended could not be brought up to date'
    : 'The review could not be posted'
}

/** Counts, enumerations and paths of the workflow's own: nothing of a card may reach another step's shell. */
export function outputs(report: Report, reportFile: string | undefined, comment: CommentOutcome | undefined) {
  const { verdict, counts, cards } = report
  return {
    verdict,
    errors: counts.error,
    warnings: counts.warning,
    notices: counts.notice,
    cards: cards.length,
    'report-file': reportFile ?? '',
    'comment-id': comment?.kind === 'created' || comment?.kind === 'updated' ? comment.id : '',
  }
}

/** Ends the sentence "the other findings are in ...". */
function wholeReport(summary: boolean, reportFile: string | undefined): string {
  if (summary) return 'the job summary'
  return reportFile === undefined
    ? 'a report file, once the input report-file names one'
    : `the file ${reportFile}`
}
