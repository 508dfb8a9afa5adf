// The comment as one of the surfaces: whether there should be one, what it says, and how it gets there.
import { hasNothingToFix, renderComment, renderOutdated } from '../../report/comment.ts'
import type { Report } from '../../report/report.ts'
import type { Surroundings } from '../../report/surroundings.ts'
import type { Api } from '../api.ts'
import type { CommentMode } from '../inputs.ts'
import type { JudgedPullRequest } from '../pull-request.ts'
import type { Setup } from '../setup.ts'
import { type CommentOutcome, publishComment } from './live.ts'

/** Undefined where no comment is allowed; then the API is not called either. */
export async function commentOn(
  setup: Setup,
  { number, headSha }: JudgedPullRequest,
  report: Report,
  around: Surroundings,
  api: Api | undefined,
): Promise<CommentOutcome | undefined> {
  const { inputs, repository, run, commentKey: key, serverUrl } = setup
  if (inputs.comment === 'never') return undefined
  if (api === undefined) return NO_TOKEN
  const { id: runId, attempt, startedAt } = run
  const { owner, name: repo } = repository
  const commit = { serverUrl, owner, repo, sha: headSha }
  const wanted = isWanted(inputs.comment, report)
  const { patience } = api
  try {
    const client = await api.client()
    const mine = { headSha, runId, attempt, startedAt }
    const surroundings = { ...around, commit, run, startedAt, commentKey: key }
    const render = (replaced: { readonly isGreen: boolean } | undefined) =>
      renderComment(report, {
        ...surroundings,
        // Where none is asked for, one that is there shrinks to a line. Warnings that one is asked for stay in it.
        isHealed: replaced !== undefined && (!wanted || (hasNothingToFix(report) && !replaced.isGreen)),
      })
    const outdated = () => renderOutdated(surroundings)
    const task = { repository, number, mine, key, render, renderOutdated: outdated, wanted }
    return await publishComment(client, task, patience)
  } catch (error) {
    return { kind: 'failed', failure: patience.classify(error), during: 'preparing the comment' }
  }
}

/** Whether a comment is to be created. One that is there already is brought up to date in any case. */
function isWanted(mode: CommentMode, { verdict, counts, cards }: Report): boolean {
  if (cards.length === 0 && verdict === 'pass') return false
  switch (mode) {
    case 'always':
      return true
    case 'on-findings':
      return verdict === 'fail' || counts.error + counts.warning > 0
    case 'on-failure':
      return verdict === 'fail'
    case 'never':
      return false
  }
}

const NO_TOKEN: CommentOutcome = {
  kind: 'failed',
  failure: { kind: 'refused', status: 401, message: 'no token' },
  during: 'looking for a token',
}
