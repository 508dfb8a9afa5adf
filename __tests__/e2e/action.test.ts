// The built action on a pull request, started as the runner starts it, against a GitHub that checks every request.
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { ACTIONS_BOT } from '../fake-github/state.ts'
import { GOOD, openScene, POOR, type Scene } from './action-scene.ts'
import { type Start, startProcess } from './run-action.ts'
import { WarmProcesses } from './warm-processes.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(60_000)

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.close())

describe('a pull request', () => {
  test('with a poor card is red and has one comment; a second run updates it; the mended card turns it green', async () => {
    scene.job.put('README.md', POOR)
    const first = await scene.runOnPullRequest()
    expect(first).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail', cards: '1' } })
    expect(Number(first.outputs.errors)).toBeGreaterThan(0)
    const [comment, ...others] = scene.github.state.comments
    expect(others).toEqual([])
    expect(comment?.author).toEqual(ACTIONS_BOT)
    expect(comment?.body).toMatch(/^### ❌ Model card gate: \d+ errors? .*to fix before merging/)
    expect(first.outputs['comment-id']).toBe(String(comment?.id))

    scene.job.put('README.md', POOR.replace('licence: Apache 2.0', 'license: apache-2.0'))
    const second = await scene.runOnPullRequest({ env: { GITHUB_RUN_ID: '43' } })
    expect(second).toMatchObject({
      status: 1,
      outputs: { verdict: 'fail', 'comment-id': String(comment?.id) },
    })
    expect(Number(second.outputs.errors)).toBeLessThan(Number(first.outputs.errors))
    expect(scene.github.state.comments).toEqual([comment])
    expect(comment?.body).toContain('/actions/runs/43')

    scene.job.put('README.md', GOOD)
    const third = await scene.runOnPullRequest({ env: { GITHUB_RUN_ID: '44' } })
    expect(third).toMatchObject({
      status: 0,
      outputs: { verdict: 'pass', errors: '0', warnings: '0', 'comment-id': String(comment?.id) },
    })
    expect(scene.github.state.comments).toEqual([comment])
    expect(comment?.body).toMatch(/^✅ /)
  })

  test('with a good card passes without a comment', async () => {
    scene.job.put('README.md', GOOD)
    expect(await scene.runOnPullRequest()).toMatchObject({
      status: 0,
      stderr: '',
      outputs: { verdict: 'pass', 'comment-id': '', 'report-file': '' },
    })
    expect(scene.bodies()).toEqual([])
  })

  test('says in three lines of the log what happened, and no line of the card reaches the log', async () => {
    scene.job.put('README.md', `${POOR}\n##[error]owned\n::error::owned\n::add-mask::owned\n`)
    const { log } = await scene.runOnPullRequest()
    const lines = log.trimEnd().split('\n')
    const said = lines.filter((line) => !line.startsWith('::'))
    expect(said).toEqual([
      expect.stringMatching(
        /^Model Card Gate: fail\. 1 card judged: \d+ errors?, \d+ warnings?, \d+ notices?\.$/,
      ),
      'The report is in: the job summary, annotations.',
      'Comment: created, https://github.com/Codertocat/Hello-World/pull/2#issuecomment-1001',
    ])
    expect(lines.slice(-3)).toEqual(said)
    expect(log).not.toContain('owned')
  })

  test('writes annotations, summary and report file, and names the file in the outputs', async () => {
    scene.job.put('README.md', POOR)
    const { log, summary, outputs } = await scene.runOnPullRequest({
      inputs: { 'report-file': 'out/report.json' },
    })
    const report = JSON.parse(scene.job.read('out/report.json'))
    expect(report).toMatchObject({ version: 1, verdict: 'fail', cards: [{ path: 'README.md' }] })
    expect(outputs).toMatchObject({
      'report-file': 'out/report.json',
      errors: String(report.counts.error),
      warnings: String(report.counts.warning),
      notices: String(report.counts.notice),
    })
    expect(log).toMatch(/^::error file=README\.md,line=\d+,/m)
    expect(summary).toContain('Model card gate:')
    for (const { ruleId } of report.cards[0].findings) expect(summary).toContain(ruleId)
  })

  test.each([
    ['fail-on: never lets it pass with everything said', { 'fail-on': 'never' }, 0, 1],
    ['comment: never says it elsewhere', { comment: 'never' }, 1, 0],
    ['annotations: off', { annotations: 'off' }, 1, 1],
    ['preset: hub asks for less', { preset: 'hub' }, 1, 1],
  ])('%s', async (_, inputs, status, comments) => {
    scene.job.put('README.md', POOR)
    const ended = await scene.runOnPullRequest({ inputs })
    expect(ended).toMatchObject({ status, stderr: '' })
    expect(scene.bodies()).toHaveLength(comments)
    expect(ended.summary).toContain('Model card gate:')
    expect(/^::error file=/m.test(ended.log)).toBe(inputs !== undefined && !('annotations' in inputs))
  })

  test('comment: never only reads', async () => {
    scene.job.put('README.md', POOR)
    await scene.runOnPullRequest({ inputs: { comment: 'never' } })
    const operations = scene.github.requests.map(({ operation }) => operation)
    expect(operations.filter((operation) => !operation.startsWith('GET '))).toEqual([])
    expect(operations.filter((operation) => operation.includes('comments'))).toEqual([])
  })

  test('comment: always comments on a good card too', async () => {
    scene.job.put('README.md', GOOD)
    expect(await scene.runOnPullRequest({ inputs: { comment: 'always' } })).toMatchObject({ status: 0 })
    expect(scene.bodies()).toEqual([expect.stringMatching(/^✅ /)])
  })

  test('cards are looked for where the input says', async () => {
    scene.job.put('README.md', POOR)
    scene.job.put('models/a/README.md', GOOD)
    scene.job.put('models/b/README.md', GOOD)
    expect(await scene.runOnPullRequest({ inputs: { cards: 'models/*/README.md\n' } })).toMatchObject({
      status: 0,
      outputs: { cards: '2' },
    })
  })

  test('two uses with keys of their own have a comment each', async () => {
    scene.job.put('README.md', POOR)
    await scene.runOnPullRequest({ inputs: { 'comment-key': 'a' } })
    await scene.runOnPullRequest({ inputs: { 'comment-key': 'b' } })
    await scene.runOnPullRequest({ inputs: { 'comment-key': 'a' } })
    expect(scene.bodies()).toHaveLength(2)
  })

  test('without a key of their own, jobs have a comment each', async () => {
    scene.job.put('README.md', POOR)
    await scene.runOnPullRequest({ env: { GITHUB_JOB: 'one' } })
    await scene.runOnPullRequest({ env: { GITHUB_JOB: 'two' } })
    expect(scene.bodies()).toHaveLength(2)
  })
})

test('in a process that ran before for other tests, a run does what it does in one of its own', async () => {
  const warm = new WarmProcesses(1)
  try {
    const judged = async (start: Start) => {
      const { job, runOnPullRequest, bodies, close } = await openScene({ start })
      const runs = []
      for (const text of [POOR, undefined, GOOD]) {
        if (text) job.put('README.md', text)
        const inputs = { preset: text ? 'strict' : 'none', review: 'suggestions' }
        runs.push(await runOnPullRequest({ inputs }))
      }
      const said = bodies().map((body) => body.replace(/"startedAt":"[^"]+"/, ''))
      await close()
      return { runs, said }
    }
    const expected = await judged(startProcess)
    expect(expected.runs.map(({ status }) => status)).toEqual([1, 2, 0])
    for (let time = 0; time < 2; time++) expect(await judged(warm.start)).toEqual(expected)
  } finally {
    warm.close()
  }
})
