// The comment of the built action: found by author and marker, updated in place, one in the end.
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { ACTIONS_BOT, addComment, moveHead, TOKEN } from '../fake-github/state.ts'
import { GOOD, NUMBER, openScene, POOR, type Scene } from './action-scene.ts'
import { startProcess } from './run-action.ts'
import { WarmProcesses } from './warm-processes.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(60_000)

/** A card that passes, with one warning: it has no citation. */
const WARNED = GOOD.replace(/## Citation[\s\S]*?(?=## License)/, '')

// What the runs have in common is compiled once; where two run at once, each has a process of its own, as with the runner.
const warm = new WarmProcesses(1)
afterAll(() => warm.close())

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ start: warm.start })
})
afterEach(() => scene.close())

describe('the comment', () => {
  test('that somebody else forged with our marker is left alone', async () => {
    scene.job.put('README.md', POOR)
    await scene.runOnPullRequest()
    const genuine = scene.bodies()[0] ?? ''
    scene.github.state.comments.length = 0
    const forger = { login: 'mallory', id: 666, type: 'User' } as const
    const forged = addComment(scene.github.state, NUMBER, forger, genuine)

    scene.job.put('README.md', GOOD)
    expect(await scene.runOnPullRequest()).toMatchObject({ status: 0, stderr: '' })
    expect(scene.github.state.comments).toEqual([forged])
    expect(forged.body).toBe(genuine)

    scene.job.put('README.md', POOR)
    await scene.runOnPullRequest()
    expect(scene.github.state.comments).toHaveLength(2)
    expect(forged.body).toBe(genuine)
  })

  test('of another action that ends with what somebody wrote, our marker, is left alone', async () => {
    scene.job.put('README.md', POOR)
    await scene.runOnPullRequest()
    const marker = /<!-- .* -->\n?$/.exec(scene.bodies()[0] ?? '')?.[0]
    scene.github.state.comments.length = 0
    const other = `Thank you. You wrote:\n\n${marker}`
    addComment(scene.github.state, NUMBER, ACTIONS_BOT, other)
    await scene.runOnPullRequest()
    expect(scene.bodies()).toEqual([other, expect.stringMatching(/^### ❌ Model card gate: /)])
  })

  test.each(['on-findings', 'always'])(
    'that is asked for with warnings holds them at every push: %s',
    async (comment) => {
      const inputs = { comment }
      for (const text of [POOR, WARNED, WARNED]) {
        scene.job.put('README.md', text)
        await scene.runOnPullRequest({ inputs })
      }
      expect(scene.bodies()).toEqual([expect.stringMatching(/^### ⚠️ .*: passed, with 1 warning\n/)])
      expect(scene.bodies()[0]).toContain('does not say how to cite the model')

      scene.job.put('README.md', GOOD)
      await scene.runOnPullRequest({ inputs })
      expect(scene.bodies()).toEqual([expect.stringMatching(/^✅ .*: all fixed/)])
    },
  )

  test('that is asked for on failure only shrinks to a line once the check passes', async () => {
    const inputs = { comment: 'on-failure' }
    for (const text of [POOR, WARNED]) {
      scene.job.put('README.md', text)
      await scene.runOnPullRequest({ inputs })
    }
    expect(scene.bodies()).toEqual([expect.stringMatching(/^✅ .*: passed, with 1 warning/)])
  })

  test('is one where two processes run at once and both are about to create it', async () => {
    scene.job.put('README.md', POOR)
    const held = [1, 2].map(() =>
      scene.github.hold('POST /repos/{owner}/{repo}/issues/{issue_number}/comments'),
    )
    const running = [1, 2].map(() => scene.runOnPullRequest({ start: startProcess }))
    await Promise.all(held.map(({ arrived }) => arrived))
    for (const { release } of held) release()
    for (const ended of await Promise.all(running))
      expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail' } })
    expect(scene.bodies()).toEqual([expect.stringMatching(/^### ❌ Model card gate: /)])
  })

  test('that the jobs of a matrix share is a warning that says what to do', async () => {
    scene.job.put('README.md', POOR)
    const env = { GITHUB_RUN_ID: '42' }
    expect((await scene.runOnPullRequest({ env })).log).not.toContain('comment-key')
    const second = await scene.runOnPullRequest({ env })
    expect(second).toMatchObject({ status: 1, outputs: { verdict: 'fail' } })
    expect(second.log).toMatch(/^::warning .*::Another job or step of this run .* its own input comment-key/m)
    const third = await scene.runOnPullRequest({ env, inputs: { 'comment-key': 'models-en' } })
    expect(third.log).not.toContain('comment-key')
    expect(scene.bodies()).toHaveLength(2)
  })

  test('is one again where two runs have left two', async () => {
    scene.job.put('README.md', POOR)
    await scene.runOnPullRequest()
    const [first] = scene.github.state.comments
    addComment(scene.github.state, NUMBER, ACTIONS_BOT, first?.body ?? '')
    await scene.runOnPullRequest()
    expect(scene.github.state.comments).toEqual([first])
  })

  test('is left alone by a run whose head is no longer the head of the pull request', async () => {
    scene.job.put('README.md', POOR)
    await scene.runOnPullRequest()
    const before = scene.bodies()
    scene.job.put('README.md', GOOD)
    const held = scene.github.hold('GET /repos/{owner}/{repo}/issues/{issue_number}/comments')
    const running = scene.runOnPullRequest()
    await held.arrived
    moveHead(scene.github.state, NUMBER, 'a'.repeat(40))
    held.release()
    const stale = await running
    expect(stale).toMatchObject({ status: 0, outputs: { verdict: 'pass', 'comment-id': '' } })
    expect(stale.log).toContain('the pull request has a newer head than the one judged here')
    expect(scene.bodies()).toEqual(before)
  })

  test.each([
    ['a fork', { from: 'fork' }, 'this pull request comes from a fork'],
    ['a fork that is gone', { from: 'deleted-fork' }, 'this pull request comes from a fork'],
    ['Dependabot', { author: 'dependabot[bot]' }, "this pull request is Dependabot's"],
    ['a branch of the repository', {}, 'the token may not write to pull requests'],
  ] as const)(
    'that may not be written for %s leaves the verdict and says why, once',
    async (_, pullRequest, words) => {
      scene.makeReadOnly()
      scene.job.put('README.md', POOR)
      const bad = await scene.runOnPullRequest({ pullRequest })
      expect(bad).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail', 'comment-id': '' } })
      expect(bad.log.split(words)).toHaveLength(2)
      expect(bad.log).toMatch(/^::warning title=Model Card Gate::The comment could not be posted: /m)
      expect(bad.summary).toContain('The comment could not be posted')
      expect(bad.log).toMatch(/^::error file=README\.md/m)

      // A good card needs no comment, so that there is nothing to refuse.
      scene.job.put('README.md', GOOD)
      const good = await scene.runOnPullRequest({ pullRequest })
      expect(good).toMatchObject({ status: 0, outputs: { verdict: 'pass' } })
      expect(good.log).not.toContain('::warning')
    },
  )

  test('is asked for with the token of the input and of no one else', async () => {
    scene.job.put('README.md', POOR)
    await scene.runOnPullRequest()
    expect(new Set(scene.github.requests.map(({ authorization }) => authorization))).toEqual(
      new Set([`token ${TOKEN}`]),
    )
  })
})
