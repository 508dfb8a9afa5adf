// Every fault at every call of the built action: the verdict stands, nothing is lost, nothing is there twice.
import { describe, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import type { FakeGitHub } from '../fake-github/fake-github.ts'
import * as faults from '../fake-github/faults.ts'
import { openScene, POOR } from './action-scene.ts'
import type { ActionEnded } from './run-action.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(60_000)

const CALLS = [
  'POST /graphql',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
] as const

/** Faults that pass: the comment is there in the end. */
const PASSING = {
  '403 secondary limit with retry-after': faults.secondaryLimit(1),
  '429': faults.tooManyRequests(1),
  '500': faults.SERVER_ERROR,
  '502': faults.BAD_GATEWAY,
  reset: faults.RESET,
  slow: faults.slow(300),
  'truncated JSON': faults.TRUNCATED,
  'a reset in the middle of the answer': faults.CUT,
  'an effect whose answer is lost': faults.LOST,
  'an effect behind 502': faults.LOST_BEHIND_502,
}

/** Faults that stay: the comment is not there, and a warning says so. */
const LASTING = {
  '403 read-only': faults.READ_ONLY,
  '404': faults.NOT_FOUND,
  '422': faults.INVALID,
  'a limit that lasts an hour': faults.secondaryLimit(3600),
  '500 again and again': faults.SERVER_ERROR,
}

interface Play {
  readonly github: FakeGitHub
  /** One run on the pull request with the poor card. */
  readonly run: () => Promise<ActionEnded & { readonly report: Report }>
}

/** Each test has a scene of its own, since tests wait side by side. */
async function play(act: (play: Play) => Promise<void>): Promise<void> {
  const scene = await openScene()
  const { github, job } = scene
  job.put('README.md', POOR)
  try {
    await act({
      github,
      async run() {
        const ended = await scene.runOnPullRequest({ inputs: { 'report-file': 'report.json' } })
        return { ...ended, report: JSON.parse(job.read('report.json')) as Report }
      },
    })
  } finally {
    await scene.close()
  }
}

/** The verdict is right, and the summary, the report file and the outputs hold everything. */
function expectWhole({ status, stderr, summary, outputs, report }: Awaited<ReturnType<Play['run']>>): void {
  expect({ status, stderr, verdict: report.verdict }).toEqual({ status: 1, stderr: '', verdict: 'fail' })
  const rules = report.cards.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
  expect(rules.length).toBeGreaterThan(0)
  for (const rule of rules) expect(summary).toContain(rule)
  expect(outputs).toMatchObject({
    verdict: 'fail',
    errors: String(report.counts.error),
    'report-file': 'report.json',
  })
}

async function arrange(call: string, { run }: Play): Promise<void> {
  // Only a comment that is there is updated.
  if (call.startsWith('PATCH')) await run()
}

/** What is read with it is needed for the verdict: without it there is none, which other tests show. */
const NEEDED = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'

describe.each(CALLS)('%s', (call) => {
  test.concurrent.each(Object.entries(PASSING))('%s, once: one comment, and it is whole', (_, fault) =>
    play(async (scene) => {
      await arrange(call, scene)
      const { github, run } = scene
      github.failNext(call, fault)
      const ended = await run()
      expectWhole(ended)
      expect(github.state.comments).toHaveLength(1)
      expect(github.state.comments[0]?.body).toContain(ended.report.cards[0]?.findings[0]?.ruleId)
      expect(ended.outputs['comment-id']).toBe(String(github.state.comments[0]?.id))
      expect(ended.log).not.toContain('::warning title=Model Card Gate::')
    }),
  )

  if (call === NEEDED) return
  test.concurrent.each(Object.entries(LASTING))(
    '%s: the verdict stands, and a warning says what is missing',
    (name, fault) =>
      play(async (scene) => {
        await arrange(call, scene)
        const { github, run } = scene
        const before = github.state.comments.map(({ body }) => body)
        github.failAlways(call, fault)
        const ended = await run()
        expectWhole(ended)
        expect(github.state.comments.map(({ body }) => body)).toEqual(before)
        expect(ended.outputs['comment-id']).toBe('')
        expect(ended.log).toContain('::warning title=Model Card Gate::The comment could not be posted: ')
        expect(ended.log.includes('rate limit')).toBe(name.includes('limit'))
      }),
  )
})
