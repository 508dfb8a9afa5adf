// Why there is no comment, in words for people.
import { describe, expect, test } from '@jest/globals'
import type { ApiFailure } from '../../src/github/api-failure.ts'
import { explainFailure, type TokenOrigin } from '../../src/github/refusal.ts'

const SAME: TokenOrigin = { event: 'pull_request', head: 'same', isDependabot: false }
const READ_ONLY: ApiFailure = {
  kind: 'refused',
  status: 403,
  message: 'Resource not accessible by integration',
}

function explain(failure: ApiFailure, origin: TokenOrigin = SAME): string {
  return explainFailure({ failure, during: 'creating the comment' }, origin, true)
}

describe('a read-only token', () => {
  test("of a fork is nobody's fault, and no permission is asked for", () => {
    const words = explain(READ_ONLY, { ...SAME, head: 'fork' })
    expect(words).toContain('comes from a fork')
    expect(words).not.toContain('permissions:')
  })

  test.each(['pull_request_target', 'workflow_run'] as const)(
    'of %s for a fork lacks a permission, since there the token is not the fork’s',
    (event) => {
      const words = explain(READ_ONLY, { ...SAME, head: 'fork', event })
      expect(words).not.toContain('fork')
      expect(words).toContain('pull-requests: write')
    },
  )

  test('of Dependabot can be raised', () => {
    const words = explain(READ_ONLY, { ...SAME, isDependabot: true })
    expect(words).toContain("Dependabot's")
    expect(words).toContain('pull-requests: write')
  })

  test('of a branch of the repository names the missing permission and no fork', () => {
    const words = explain(READ_ONLY)
    expect(words).toContain('pull-requests: write')
    expect(words).not.toContain('fork')
  })
})

test.each<[string, ApiFailure, string]>([
  [
    'another 403 is told as GitHub told it',
    { kind: 'refused', status: 403, message: 'Issue is locked' },
    '403 Issue is locked',
  ],
  [
    '401 points at the token',
    { kind: 'refused', status: 401, message: 'Bad credentials' },
    'the input github-token',
  ],
  [
    '404 points at the permission',
    { kind: 'refused', status: 404, message: 'Not Found' },
    'pull-requests: write',
  ],
  [
    '422 is told as GitHub told it',
    { kind: 'refused', status: 422, message: 'Validation Failed' },
    '422 Validation Failed',
  ],
  ['a limit says to come back', { kind: 'limited', waitMs: 1, message: 'x' }, 'rate limit'],
  [
    'an outage says to come back',
    { kind: 'passing', message: 'Bad Gateway' },
    '(Bad Gateway). Run the job again later.',
  ],
  ['a bug says so', { kind: 'internal', message: 'x is undefined' }, 'Please report it.'],
])('%s', (_, failure, words) => {
  expect(explain(failure)).toContain(words)
  expect(explain(failure)).toContain('The verdict stands; the whole report is in the job summary.')
})

test('a summary that is not there is not promised', () => {
  const outcome = { kind: 'failed', failure: READ_ONLY, during: 'creating the comment' } as const
  expect(explainFailure(outcome, SAME, false)).not.toContain('job summary')
})
