// The review of the built action: findings on lines of the diff, with corrections to commit, said once.
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { workflowRunEvent } from '../fake-github/events.ts'
import { diffEntry } from '../fake-github/repositories.ts'
import { ACTIONS_BOT, moveHead, ownRepository } from '../fake-github/state.ts'
import { GOOD, NUMBER, openScene, POOR, type RunOptions, type Scene } from './action-scene.ts'
import { startProcess } from './run-action.ts'
import { WarmProcesses } from './warm-processes.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(120_000)

const REVIEWS = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
const COMMENTS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'

// What the runs have in common is compiled once; the first review, and two at once, are of processes as the runner starts them.
const warm = new WarmProcesses(1)
afterAll(() => warm.close())

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ start: warm.start })
})
afterEach(() => scene.close())

/** One run with a review, on a pull request that changes `base` into what is in the workspace. */
function run(base: string | undefined, options: RunOptions = {}) {
  const { inputs, ...rest } = options
  return scene.runOnPullRequest({
    stage: { base: base === undefined ? {} : { 'README.md': base }, head: scene.files() },
    inputs: { review: 'suggestions', ...inputs },
    ...rest,
  })
}

const comments = () => scene.github.state.reviewComments
const about = (words: string) => comments().filter(({ body }) => body.includes(words))
const posts = () => scene.github.requests.filter(({ operation }) => operation === REVIEWS)

const OFF = GOOD.replace('license: apache-2.0', 'licence: Apache 2.0')

describe('a review', () => {
  test('is one, beside the comment, with a suggestion where the correction is certain', async () => {
    scene.job.put('README.md', POOR)
    const ended = await run(undefined, { start: startProcess })
    expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail' } })
    const { reviews } = scene.github.state
    expect(reviews).toHaveLength(1)
    expect(reviews[0]?.author).toEqual(ACTIONS_BOT)
    expect(reviews[0]?.body).toMatch(
      /^\*\*Model card gate\*\*: \d+ findings on lines of this pull request, 3 of them with a correction that you can commit from here\. The whole report is in the \[gate's comment\]\(https:.*#issuecomment-\d+\)\.\n$/,
    )
    const licence = about('The Hub ignores `licence`')
    expect(licence).toHaveLength(1)
    expect(licence[0]).toMatchObject({ line: 2, startLine: undefined, path: 'README.md' })
    expect(licence[0]?.body).toContain('\n```suggestion\nlicense: apache-2.0\n```\n')
    expect(scene.bodies()).toHaveLength(1)
    expect(ended.log).toMatch(
      new RegExp(
        `^Comment: created, .*; review: ${comments().length} new comments on lines of the diff, https:`,
        'm',
      ),
    )
  })

  test('is there only where it is asked for', async () => {
    scene.job.put('README.md', POOR)
    const ended = await scene.runOnPullRequest()
    expect(ended.log).not.toContain('review:')
    expect(scene.github.requests.filter(({ operation }) => operation === COMMENTS)).toEqual([])
  })

  test('leaves lines that the diff does not show to the comment', async () => {
    scene.job.put('README.md', OFF.replace(/(## Limitations\n)/, '$1\nA new line of text.\n'))
    const ended = await run(OFF)
    expect(ended).toMatchObject({ status: 1, outputs: { verdict: 'fail' } })
    expect(scene.bodies()[0]).toContain('licence')
    expect(posts()).toEqual([])
    expect(ended.log).toContain('; review: nothing new to say')
  })

  test('on unchanged lines beside a change is there too', async () => {
    scene.job.put('README.md', OFF.replace('---\n', '---\n# a comment\n'))
    await run(OFF)
    expect(about('licence')).toHaveLength(1)
  })

  test.each([
    ['Windows line ends', POOR.replaceAll('\n', '\r\n')],
    ['no line end at its end', POOR.trimEnd()],
  ])('of a card with %s is on the right lines', async (_, text) => {
    scene.job.put('README.md', text)
    expect(await run(undefined)).toMatchObject({ status: 1, stderr: '' })
    expect(about('The Hub ignores `licence`')[0]).toMatchObject({ line: 2 })
    expect(about('The Hub ignores `licence`')[0]?.body).toContain('```suggestion\nlicense: apache-2.0\n```')
  })

  test('has 30 comments at most, the gravest, and says how many had no room', async () => {
    for (let index = 0; index < 4; index++) scene.job.put(`m${index}/README.md`, POOR)
    const ended = await scene.runOnPullRequest({
      inputs: { review: 'suggestions', cards: '**/README.md' },
    })
    expect(scene.github.state.reviews).toHaveLength(1)
    expect(comments()).toHaveLength(30)
    const icons = comments().map(({ body }) => body.slice(0, 1))
    expect(icons).toEqual([...icons].sort((a, b) => '❌⚠'.indexOf(a) - '❌⚠'.indexOf(b)))
    const left = /no room for (\d+) more findings/.exec(ended.log)?.[1]
    expect(scene.github.state.reviews[0]?.body).toContain(
      `${left} more findings on such lines had no room here.`,
    )
    expect(Number(left)).toBeGreaterThan(0)
  })

  test.each([
    ['without a patch', (patch: string) => (patch === '' ? '' : undefined)],
    ['with a patch that is cut off', (patch: string) => patch.slice(0, patch.length / 2)],
    ['with the patch of another version', (patch: string) => patch.replace('English', 'German')],
  ])('of a file that GitHub lists %s is none, and no line is guessed', async (_, change) => {
    scene.job.put('README.md', POOR)
    const patch = `@@ -0,0 +1,37 @@\n${POOR.trimEnd()
      .split('\n')
      .map((line) => `+${line}`)
      .join('\n')}`
    const listed = (text: string | undefined) => [
      diffEntry(ownRepository(scene.github.state), 'README.md', 'added', text),
    ]
    const inputs = { review: 'suggestions' }
    const ended = await scene.runOnPullRequest({
      stage: { head: scene.files(), listed: listed(change(patch)) },
      inputs,
    })
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(posts()).toEqual([])
    // The same scene with the right patch has a review.
    await scene.runOnPullRequest({ stage: { head: scene.files(), listed: listed(patch) }, inputs })
    expect(posts()).toHaveLength(1)
  })

  test('of a renamed card is on its new name', async () => {
    scene.job.put('models/a/README.md', OFF)
    const own = ownRepository(scene.github.state)
    const patch = '@@ -1,3 +1,3 @@\n ---\n-license: apache-2.0\n+licence: Apache 2.0\n'
    const [, , third = ''] = OFF.split('\n')
    const entry = diffEntry(own, 'models/a/README.md', 'renamed', `${patch} ${third}`)
    await scene.runOnPullRequest({
      stage: {
        base: { 'models/b/README.md': GOOD },
        head: scene.files(),
        listed: [{ ...entry, previous_filename: 'models/b/README.md' }],
      },
      inputs: { review: 'suggestions', cards: '**/README.md' },
    })
    expect(about('licence')[0]).toMatchObject({ path: 'models/a/README.md', line: 2 })
  })

  test.each(['pull_request_target', 'workflow_run'] as const)('is there on %s for a fork', async (name) => {
    const { headSha, payload } = scene.stage({ head: { 'README.md': POOR }, from: 'fork' })
    const event =
      name === 'workflow_run' ? { name, payload: workflowRunEvent({ headSha }) } : { name, payload }
    const ended = await scene.job.run({ github: scene.github, event, inputs: { review: 'suggestions' } })
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(about('The Hub ignores `licence`')).toHaveLength(1)
  })
})

describe('across pushes', () => {
  test('nothing is said twice, what is mended is said to be so once, and what is new is said', async () => {
    scene.job.put('README.md', POOR)
    await run(undefined)
    const before = comments().map(({ id }) => id)
    const mended = POOR.replace('licence: Apache 2.0', 'license: apache-2.0').replace('English', 'Englisch')
    scene.job.put('README.md', `${mended}\n## More\n\nTODO\n`)
    const ended = await run(undefined)
    const gone = about('**Mended**')
    expect(gone.map(({ line }) => line)).toContain(2)
    expect(gone[0]?.body).toContain('The Hub ignores `licence`')
    expect(gone[0]?.body).not.toContain('```suggestion')
    expect(before.every((id) => comments().some((comment) => comment.id === id))).toBe(true)
    expect(about('`Englisch`')).toHaveLength(1)
    expect(ended.log).toMatch(
      /; review: \d+ new comments? on lines of the diff, \d+ comments? said to be mended/,
    )

    const bodies = comments().map(({ body }) => body)
    const writes = () =>
      scene.github.requests.filter(({ operation }) => /^(POST|PATCH) .*pulls/.test(operation))
    const count = writes().length
    scene.job.put('LICENSE', 'x')
    await run(undefined)
    expect(comments().map(({ body }) => body)).toEqual(bodies)
    expect(writes()).toHaveLength(count)
  })

  test('a comment that is outdated while its finding stays is not posted a second time', async () => {
    const text = GOOD.replace(/^language: .*$/m, 'language: English')
    scene.job.put('README.md', text)
    await run(undefined)
    expect(about('`English`')).toHaveLength(1)
    scene.job.put('README.md', text.replace('language: English', 'language:  English # as before'))
    await run(undefined)
    expect(about('`English`').map(({ body }) => body.includes('**Mended**'))).toEqual([false])
  })

  test('more comments than a page holds are all looked at', async () => {
    scene.job.put('README.md', POOR)
    await run(undefined)
    const own = [...comments()]
    const noise = Array.from({ length: 150 }, (_, index) => ({
      ...(own[0] as (typeof own)[number]),
      id: 50_000 + index,
      author: { login: 'reader', id: 7, type: 'User' } as const,
      body: 'Nice.',
    }))
    comments().splice(0, comments().length, ...noise, ...own)
    await run(undefined)
    expect(comments()).toHaveLength(150 + own.length)
  })

  test('a comment that somebody else forged with our marker is left alone and counts for nothing', async () => {
    scene.job.put('README.md', OFF)
    await run(undefined)
    const [genuine] = about('licence')
    if (genuine === undefined) throw new Error('no comment')
    const forged = { ...genuine, author: { login: 'mallory', id: 666, type: 'User' } as const }
    comments().splice(0, comments().length, forged)
    await run(undefined)
    expect(about('licence')).toHaveLength(2)
    scene.job.put('README.md', GOOD)
    await run(undefined)
    expect(forged.body).toBe(genuine.body)
    expect(about('**Mended**')).toHaveLength(1)
  })

  test('of another use of the action nothing is touched', async () => {
    scene.job.put('README.md', OFF)
    await run(undefined, { inputs: { 'comment-key': 'one' } })
    scene.job.put('README.md', GOOD)
    await run(undefined, { inputs: { 'comment-key': 'two' } })
    expect(about('**Mended**')).toEqual([])
  })
})

describe('what GitHub refuses', () => {
  test('for a token that may only read is one warning that names the cause, and the verdict stands', async () => {
    scene.makeReadOnly()
    scene.job.put('README.md', POOR)
    const ended = await run(undefined, { pullRequest: { from: 'fork' } })
    expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail' } })
    expect(ended.log).toContain(
      '::warning title=Model Card Gate::The comment and the review could not be posted: this pull request comes from a fork',
    )
    expect(ended.log.split('::warning title=Model Card Gate::')).toHaveLength(2)
    expect(posts()).toEqual([])
  })

  test('without a comment beside it is said of the review alone', async () => {
    scene.makeReadOnly()
    scene.job.put('README.md', POOR)
    const ended = await run(undefined, { inputs: { comment: 'never' } })
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(ended.log).toContain('The review could not be posted: the token may not write to pull requests.')
    expect(ended.summary).toContain('The review could not be posted')
  })

  test('of one comment loses none of the others', async () => {
    scene.job.put('README.md', POOR)
    // The gate sees a diff that GitHub, when it comes to the review, has no more: line 2 is in no hunk.
    const held = scene.github.hold(REVIEWS)
    const running = run(undefined)
    await held.arrived
    const [entry] = scene.github.state.changedFiles.get(NUMBER) ?? []
    const rest = POOR.trimEnd().split('\n').slice(2)
    const patch = `@@ -0,0 +3,${rest.length} @@\n${rest.map((line) => `+${line}`).join('\n')}`
    scene.github.state.changedFiles.set(NUMBER, [{ ...entry, patch }])
    held.release()
    const ended = await running
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(about('licence')).toEqual([])
    expect(about('`English`')).toHaveLength(1)
    expect(ended.log).toMatch(/GitHub refused [12] comments?/)
    const lines = comments().map(({ line, body }) => `${line} ${body.slice(0, 40)}`)
    expect(new Set(lines).size).toBe(lines.length)
  })

  test('for a head that has moved is silence', async () => {
    scene.job.put('README.md', POOR)
    const held = scene.github.hold(REVIEWS)
    const running = run(undefined)
    await held.arrived
    moveHead(scene.github.state, NUMBER, 'a'.repeat(40))
    held.release()
    const ended = await running
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(comments()).toEqual([])
    expect(ended.log).toContain('; review: none, since the pull request has a newer head')
  })

  test('while its answer is lost is looked for, and not posted twice', async () => {
    scene.job.put('README.md', POOR)
    for (const kind of ['lost', 'lost-behind-502', 'truncated'] as const) {
      scene.github.failNext(REVIEWS, { kind })
      const ended = await run(undefined)
      expect(ended).toMatchObject({ status: 1, stderr: '' })
      expect(ended.log).not.toContain('could not be posted')
      expect(about('The Hub ignores `licence`')).toHaveLength(1)
      expect(scene.github.state.reviews).toHaveLength(1)
      scene.github.state.reviews.length = 0
      comments().length = 0
    }
  })

  test('of two runs at once on one head, one of each comment stays', async () => {
    scene.job.put('README.md', POOR)
    const staged = scene.stage({ head: scene.files() })
    const held = [scene.github.hold(REVIEWS), scene.github.hold(REVIEWS)]
    const inputs = { review: 'suggestions', comment: 'never' }
    const runs = ['51', '52'].map((id) =>
      scene.rerun(staged, { inputs, env: { GITHUB_RUN_ID: id }, start: startProcess }),
    )
    for (const { arrived } of held) await arrived
    for (const { release } of held) release()
    for (const ended of await Promise.all(runs)) expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(scene.github.state.reviews).toHaveLength(2)
    expect(about('The Hub ignores `licence`')).toHaveLength(1)
    expect(new Set(comments().map(({ body, line }) => `${line}${body}`)).size).toBe(comments().length)
  })
})
