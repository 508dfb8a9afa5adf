// Says why a comment or a review could not be posted, in words that tell a fork from a missing permission.
import { type ApiFailure, hindrance } from './api-failure.ts'
import type { JudgedPullRequest } from './pull-request.ts'

/** What decides which permissions a run's token can have. */
export type TokenOrigin = Pick<JudgedPullRequest, 'head' | 'isDependabot' | 'event'>

/** A call that did not work. `during`: in words that fit after "while". */
export interface Failed {
  readonly failure: ApiFailure
  readonly during: string
}

/**
 * @param hasSummary whether the job summary holds the report
 * @param what what could not be done, as a sentence without its full stop
 * @returns a few sentences: what happened, why, what to do
 */
export function explainFailure(
  { failure, during }: Failed,
  pullRequest: TokenOrigin,
  hasSummary: boolean,
  what = 'The comment could not be posted',
): string {
  const rest = hasSummary
    ? 'The verdict stands; the whole report is in the job summary.'
    : 'The verdict stands.'
  return `${what}: ${cause(failure, during, pullRequest)} ${rest}`
}

function cause(failure: ApiFailure, during: string, pullRequest: TokenOrigin): string {
  if (failure.kind === 'refused') return refusal(failure.status, failure.message, during, pullRequest)
  return hindrance(failure, during)
}

function refusal(status: number, message: string, during: string, pullRequest: TokenOrigin): string {
  if (status === 401)
    return 'the input github-token holds no token that GitHub accepts. Leave the input out, or give it a valid token.'
  if (status === 403 && /not accessible by/i.test(message)) return lackOfPermission(pullRequest)
  if (status === 404)
    return `GitHub found no such pull request for this token while ${during}. Give the job "permissions: pull-requests: write".`
  return `GitHub refused it while ${during}: ${status} ${message}.`
}

/** github/docs, "Permissions for the GITHUB_TOKEN"; ctrf-io/github-test-reporter#130 shows what a wrong guess costs. */
function lackOfPermission({ head, isDependabot, event }: TokenOrigin): string {
  if (head === 'fork' && event === 'pull_request')
    return 'this pull request comes from a fork, and GitHub gives its runs a token that may only read. Nothing is wrong with the workflow or the pull request.'
  if (isDependabot)
    return 'this pull request is Dependabot\'s, and GitHub gives its runs a token that may only read. To have the comment, give the job "permissions: pull-requests: write".'
  return 'the token may not write to pull requests. Give the job "permissions: pull-requests: write".'
}
