// Every fault at every call that a run makes: the verdict stands or there is none, nothing is lost, nothing is there twice.
import { afterAll, expect, jest, test } from '@jest/globals'
import { writeMarker } from '../../src/report/marker.ts'
import type { Report } from '../../src/report/report.ts'
import { workflowRunEvent } from '../fake-github/events.ts'
import * as faults from '../fake-github/faults.ts'
import { ACTIONS_BOT, addComment, type Json } from '../fake-github/state.ts'
import { read } from '../house/tracked-files.ts'
import { NUMBER, openScene, POOR, type Scene } from './action-scene.ts'
import type { ActionEnded, Start } from './run-action.ts'
import { WarmProcesses } from './warm-processes.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(300_000)

/** Faults that pass: the run ends as if there had been none. */
const PASSING: Readonly<Record<string, faults.Fault>> = {
  '403 secondary limit with retry-after': faults.secondaryLimit(1),
  '429 with retry-after': faults.tooManyRequests(1),
  '500': faults.SERVER_ERROR,
  '502 with a page of HTML': faults.BAD_GATEWAY,
  reset: faults.RESET,
  'slow answer': faults.slow(300),
  'truncated JSON': faults.TRUNCATED,
  'reset in the middle of the answer': faults.CUT,
  'an effect whose answer is lost': faults.LOST,
  'an effect behind 502': faults.LOST_BEHIND_502,
}

/** Faults that stay. */
const LASTING: Readonly<Record<string, faults.Fault>> = {
  '403 read-only': faults.READ_ONLY,
  '404': faults.NOT_FOUND,
  '422': faults.INVALID,
  'a limit that lasts an hour': faults.secondaryLimit(3600),
  '500 again and again': faults.SERVER_ERROR,
}

interface Call {
  readonly name: string
  readonly operation: string
  /** How many calls of that operation come before it. */
  readonly after?: number
  /**
   * What a fault that stays means: no verdict (`needed`), no comment or no review and words about it (`comment`,
   * `review`), the same of comments of an earlier review (`earlier review`), or nothing that a reader would miss
   * (`spared`).
   */
  readonly role: 'needed' | 'comment' | 'review' | 'earlier review' | 'spared'
  readonly scene?: 'first comment' | 'second stage'
}

const REPO = '/repos/{owner}/{repo}'
const PULL = `GET ${REPO}/pulls/{pull_number}`
const COMMENTS = `${REPO}/issues/{issue_number}/comments`
const COMMENT = `${REPO}/issues/comments/{comment_id}`
const LINE_COMMENT = `${REPO}/pulls/comments/{comment_id}`

const CALLS: readonly Call[] = [
  { name: 'the pull request', operation: PULL, role: 'needed' },
  {
    name: 'the pull request of a run',
    operation: `GET ${REPO}/pulls`,
    role: 'needed',
    scene: 'second stage',
  },
  { name: 'what is left of the rate limit', operation: 'GET /rate_limit', role: 'spared' },
  { name: "the base branch's tip", operation: `GET ${REPO}/git/ref/{ref}`, role: 'needed' },
  { name: 'the merge base', operation: `GET ${REPO}/compare/{basehead}`, role: 'needed' },
  { name: 'the list of changed files', operation: `GET ${REPO}/pulls/{pull_number}/files`, role: 'needed' },
  { name: 'the head after that list', operation: PULL, after: 1, role: 'needed' },
  { name: 'the tree with the policy', operation: `GET ${REPO}/git/trees/{tree_sha}`, role: 'needed' },
  { name: 'the policy file', operation: `GET ${REPO}/git/blobs/{file_sha}`, role: 'needed' },
  {
    name: 'the tree with the cards',
    operation: `GET ${REPO}/git/trees/{tree_sha}`,
    after: 1,
    role: 'needed',
  },
  { name: 'the cards', operation: 'POST /graphql files', role: 'needed' },
  { name: 'who the token is', operation: 'POST /graphql viewer', role: 'comment' },
  { name: 'the list of comments', operation: `GET ${COMMENTS}`, role: 'comment' },
  { name: 'the head after the comments', operation: PULL, after: 2, role: 'comment' },
  { name: 'creating the comment', operation: `POST ${COMMENTS}`, role: 'comment', scene: 'first comment' },
  { name: 'updating the comment', operation: `PATCH ${COMMENT}`, role: 'comment' },
  { name: 'what an update went over', operation: 'POST /graphql edits', role: 'spared' },
  { name: 'who the token is, for the review', operation: 'POST /graphql viewer', after: 1, role: 'review' },
  {
    name: 'the list of review comments',
    operation: `GET ${REPO}/pulls/{pull_number}/comments`,
    role: 'review',
  },
  { name: 'the head before the review', operation: PULL, after: 4, role: 'review' },
  { name: 'posting the review', operation: `POST ${REPO}/pulls/{pull_number}/reviews`, role: 'review' },
  { name: 'mending a review comment', operation: `PATCH ${LINE_COMMENT}`, role: 'earlier review' },
  {
    name: 'removing a double review comment',
    operation: `DELETE ${LINE_COMMENT}`,
    role: 'earlier review',
  },
  { name: 'removing a duplicate', operation: `DELETE ${COMMENT}`, role: 'spared' },
]

// Not in beforeAll, which tests side by side do not wait for.
const warm = new WarmProcesses(6)
afterAll(() => warm.close())

interface Ended extends ActionEnded {
  readonly report: Report | undefined
  readonly bodies: readonly string[]
  readonly before: readonly string[]
  /** The comments of reviews. */
  readonly onLines: readonly string[]
}

const OLD_COMMENT = `Model card gate: old\n${writeMarker({
  key: 'Model card/gate',
  headSha: 'c'.repeat(40),
  runId: '1',
  attempt: 1,
  startedAt: '2026-01-01T00:00:00.000Z',
  isGreen: false,
})}`

const isReview = ({ role }: Call) => role === 'review' || role === 'earlier review'

/** A review that was posted for the same head, of which a comment is there twice and one is about what is gone. */
async function stageReview(scene: Scene, run: () => Promise<ActionEnded>): Promise<void> {
  const { comments, reviewComments } = scene.github.state
  await run()
  comments.length = 0
  const [first] = reviewComments
  if (first === undefined) throw new Error('no review was posted')
  const gone = first.body.replace(/"finding":"\w+"/, `"finding":"${'0'.repeat(16)}"`)
  reviewComments.push({ ...first, id: 900_001 }, { ...first, id: 900_002, body: gone })
}

/** Two poor cards, a policy, and, unless it is to be the first, two comments of earlier runs. */
async function play(call: Call, sequence: readonly faults.Fault[], start?: Start): Promise<Ended> {
  const scene = await openScene()
  try {
    const head = { 'README.md': POOR, 'models/tern/README.md': `${POOR}\n` }
    const base = { '.github/model-card-gate.yml': 'extends: recommended\n' }
    const staged = scene.stage({ base, head: { ...base, ...head }, changedFiles: 450, from: fromOf(call) })
    const run = () =>
      scene.job.run({
        github: scene.github,
        event: eventOf(call, staged.headSha, staged.payload),
        inputs: {
          cards: 'README.md\nmodels/*/README.md',
          source: 'api',
          'only-new': 'on',
          'report-file': 'report.json',
          ...(isReview(call) && { review: 'suggestions' }),
        },
        ...(start && { start }),
      })
    if (call.role === 'earlier review') await stageReview(scene, run)
    if (call.scene !== 'first comment')
      for (let index = 0; index < 2; index++) addComment(scene.github.state, NUMBER, ACTIONS_BOT, OLD_COMMENT)
    const before = scene.bodies()
    const queue = [...Array<faults.Fault>(call.after ?? 0).fill(faults.NONE), ...sequence]
    scene.github.failNext(call.operation, ...queue)
    const ended = await run()
    // A fault that no call has met would show nothing.
    expect(scene.github.unmet(call.operation)).toBeLessThan(sequence.length)
    return { ...ended, report: reportOf(scene), bodies: scene.bodies(), before, onLines: onLines(scene) }
  } finally {
    await scene.close()
  }
}

const fromOf = ({ scene }: Call) => (scene === 'second stage' ? 'fork' : 'repository')

function eventOf({ scene }: Call, headSha: string, payload: Json) {
  return scene === 'second stage'
    ? { name: 'workflow_run', payload: workflowRunEvent({ headSha }) }
    : { name: 'pull_request', payload }
}

function onLines({ github }: Scene): readonly string[] {
  return github.state.reviewComments.map(({ path, line, body }) => `${path}:${line} ${body}`)
}

function reportOf({ job }: Scene): Report | undefined {
  try {
    return JSON.parse(job.read('report.json')) as Report
  } catch {
    return undefined
  }
}

/** The verdict is right, and the summary, the report file and the outputs hold everything. */
function expectWhole({ status, stderr, summary, outputs, report }: Ended): void {
  expect({ status, stderr, verdict: report?.verdict }).toEqual({ status: 1, stderr: '', verdict: 'fail' })
  expect(report?.cards.map(({ path }) => path)).toEqual(['README.md', 'models/tern/README.md'])
  const rules = report?.cards.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)) ?? []
  expect(rules.length).toBeGreaterThan(10)
  for (const rule of rules) expect(summary).toContain(rule)
  const errors = String(report?.counts.error)
  expect(outputs).toMatchObject({ verdict: 'fail', errors, 'report-file': 'report.json' })
}

function expectOneComment({ bodies, outputs, log, report }: Ended): void {
  expect(bodies).toHaveLength(1)
  expect(bodies[0]).toContain(report?.cards[0]?.findings[0]?.ruleId)
  expect(outputs['comment-id']).toMatch(/^\d+$/)
  expect(log).not.toContain('::warning title=Model Card Gate::')
}

function expectHeld(call: Call, isLasting: boolean, ended: Ended): void {
  const { role, operation } = call
  const { status, stderr, log, bodies, before, outputs, summary, onLines } = ended
  // A double that cannot be removed stays.
  const isDouble = isLasting && role === 'earlier review' && operation.startsWith('DELETE')
  expect(new Set(onLines).size).toBe(onLines.length - (isDouble ? 1 : 0))
  if (!isLasting) {
    expectWhole(ended)
    expectOneComment(ended)
    expect(onLines.length > 5).toBe(isReview(call))
    expect(onLines.filter((text) => text.includes('**Mended**'))).toHaveLength(
      role === 'earlier review' ? 1 : 0,
    )
    return
  }
  switch (role) {
    case 'needed':
      expect({ status, stderr, outputs, summary, bodies }).toEqual({
        status: 2,
        stderr: '',
        outputs: {},
        summary: '',
        bodies: before,
      })
      // One sentence that says what happened, and one that says what to do.
      expect(log).toMatch(
        /^::error title=Model Card Gate::.* while .*\. (Give the job "permissions: |Run the job again)/m,
      )
      expect(log.split('::error')).toHaveLength(2)
      return
    case 'comment':
      expectWhole(ended)
      expect(bodies).toEqual(before)
      expect(outputs['comment-id']).toBe('')
      expect(log.split('::warning title=Model Card Gate::The comment could not be posted: ')).toHaveLength(2)
      expect(log).toContain('Comment: failed, as the warning above says. The verdict stands.')
      return
    case 'review':
      expectWhole(ended)
      expect(bodies).toHaveLength(1)
      expect(log).toMatch(/; review: (failed, as the warning above says|.*GitHub refused \d+ comments)/)
      return
    case 'earlier review':
      expectWhole(ended)
      expect(bodies).toHaveLength(1)
      // A comment that is gone needs no words, and of a double nobody misses anything.
      if (isDouble || log.includes('; review: nothing new to say'))
        expect(log).not.toContain('::warning title')
      else {
        expect(log).toContain('::Review comments on what is mended could not be brought up to date: ')
        expect(log).toContain(
          '; review: up to date but for comments on what is mended, as the warning above says.',
        )
      }
      return
    case 'spared':
      expectWhole(ended)
      if (operation.startsWith('DELETE')) expect(bodies.slice(1)).toEqual(before.slice(1))
      else expectOneComment(ended)
      expect(log).not.toContain('::warning title=Model Card Gate::')
  }
}

/** What a fault that stays does: long enough for every repetition. */
const AGAIN_AND_AGAIN = 12

const CELLS = [
  ...Object.entries(PASSING).map(([name, fault]) => ({ name, faults: [fault], isLasting: false })),
  ...Object.entries(LASTING).map(([name, fault]) => ({
    name,
    faults: Array<faults.Fault>(AGAIN_AND_AGAIN).fill(fault),
    isLasting: true,
  })),
]

test('docs/github-api.md says how many faults are tried', () => {
  const text = read('docs/github-api.md').replace(/\s+/g, ' ')
  const all = CALLS.length * CELLS.length
  expect(text).toContain(`The tests try ${CELLS.length} faults at each of ${CALLS.length} calls`)
  expect(text).toContain(`Of these ${all}, ${all} hold`)
})

test.concurrent.each(CALLS.map((call): [string, Call] => [call.name, call]))(
  `%s: ${CELLS.length} faults tried, ${CELLS.length} held`,
  async (_, call) => {
    const row = CALLS.indexOf(call)
    const failed = await Promise.all(
      CELLS.map(async ({ name, faults: sequence, isLasting }, column) => {
        try {
          // One of each row, another in each, in a process of its own, as the runner starts it.
          const isDiagonal = column === row % CELLS.length
          const ended = await play(call, sequence, isDiagonal ? undefined : warm.start)
          expectHeld(call, isLasting, ended)
          return []
        } catch (error) {
          return [`${name}: ${error instanceof Error ? error.message : String(error)}`]
        }
      }),
    )
    expect(failed.flat()).toEqual([])
  },
)
