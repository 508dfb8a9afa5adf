// The built action, started as the runner starts it, against a GitHub that checks every request.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { exampleEvent, type PullRequestOptions, pullRequestEvent } from '../fake-github/events.ts'
import { type FakeGitHub, startFakeGitHub } from '../fake-github/fake-github.ts'
import { ACTIONS_BOT, addComment, type Json, moveHead, TOKEN } from '../fake-github/state.ts'
import { type ActionEnded, type ActionRun, DIST, Job } from './run-action.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(60_000)

const EXAMPLES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../examples')
const GOOD = readFileSync(path.join(EXAMPLES, 'good/README.md'), 'utf8')
const POOR = readFileSync(path.join(EXAMPLES, 'poor/README.md'), 'utf8')
const NUMBER = 2

let github: FakeGitHub
let job: Job
beforeEach(async () => {
  github = await startFakeGitHub()
  job = new Job()
})
afterEach(async () => {
  job.remove()
  await github.close()
})

type Options = Omit<ActionRun, 'github' | 'event'> & { readonly pullRequest?: PullRequestOptions }

/** One run on the pull request, as it stands in the fake unless it is not there yet. */
function runOnPullRequest({ pullRequest, ...options }: Options = {}): Promise<ActionEnded> {
  const payload = pullRequestEvent(pullRequest)
  if (!github.state.pullRequests.has(NUMBER))
    github.state.pullRequests.set(NUMBER, payload.pull_request as Json)
  return job.run({ github, event: { name: 'pull_request', payload }, ...options })
}

function readOnly(): void {
  github.state.tokens.set(TOKEN, { account: ACTIONS_BOT, contents: 'read', pullRequests: 'read' })
}

function bodies(): readonly string[] {
  return github.state.comments.map(({ body }) => body)
}

describe('a pull request', () => {
  test('with a poor card is red and has one comment; a second run updates it; the mended card turns it green', async () => {
    job.put('README.md', POOR)
    const first = await runOnPullRequest()
    expect(first).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail', cards: '1' } })
    expect(Number(first.outputs.errors)).toBeGreaterThan(0)
    const [comment, ...others] = github.state.comments
    expect(others).toEqual([])
    expect(comment?.author).toEqual(ACTIONS_BOT)
    expect(comment?.body).toMatch(/^### ❌ Model card gate: \d+ errors? .*to fix before merging/)
    expect(first.outputs['comment-id']).toBe(String(comment?.id))

    job.put('README.md', POOR.replace('licence: Apache 2.0', 'license: apache-2.0'))
    const second = await runOnPullRequest({ env: { GITHUB_RUN_ID: '43' } })
    expect(second).toMatchObject({
      status: 1,
      outputs: { verdict: 'fail', 'comment-id': String(comment?.id) },
    })
    expect(Number(second.outputs.errors)).toBeLessThan(Number(first.outputs.errors))
    expect(github.state.comments).toEqual([comment])
    expect(comment?.body).toContain('/actions/runs/43')

    job.put('README.md', GOOD)
    const third = await runOnPullRequest({ env: { GITHUB_RUN_ID: '44' } })
    expect(third).toMatchObject({
      status: 0,
      outputs: { verdict: 'pass', errors: '0', warnings: '0', 'comment-id': String(comment?.id) },
    })
    expect(github.state.comments).toEqual([comment])
    expect(comment?.body).toMatch(/^✅ /)
  })

  test('with a good card passes without a comment', async () => {
    job.put('README.md', GOOD)
    expect(await runOnPullRequest()).toMatchObject({
      status: 0,
      stderr: '',
      outputs: { verdict: 'pass', 'comment-id': '', 'report-file': '' },
    })
    expect(bodies()).toEqual([])
  })

  test('says in three lines of the log what happened, and no line of the card reaches the log', async () => {
    job.put('README.md', `${POOR}\n##[error]owned\n::error::owned\n::add-mask::owned\n`)
    const { log } = await runOnPullRequest()
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
    job.put('README.md', POOR)
    const { log, summary, outputs } = await runOnPullRequest({ inputs: { 'report-file': 'out/report.json' } })
    const report = JSON.parse(job.read('out/report.json'))
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
    job.put('README.md', POOR)
    const ended = await runOnPullRequest({ inputs })
    expect(ended).toMatchObject({ status, stderr: '' })
    expect(bodies()).toHaveLength(comments)
    expect(ended.summary).toContain('Model card gate:')
    expect(/^::error file=/m.test(ended.log)).toBe(inputs !== undefined && !('annotations' in inputs))
  })

  test('comment: never calls nothing of the API', async () => {
    job.put('README.md', POOR)
    await runOnPullRequest({ inputs: { comment: 'never' } })
    expect(github.requests).toEqual([])
  })

  test('comment: always comments on a good card too', async () => {
    job.put('README.md', GOOD)
    expect(await runOnPullRequest({ inputs: { comment: 'always' } })).toMatchObject({ status: 0 })
    expect(bodies()).toEqual([expect.stringMatching(/^✅ /)])
  })

  test('cards are looked for where the input says', async () => {
    job.put('README.md', POOR)
    job.put('models/a/README.md', GOOD)
    job.put('models/b/README.md', GOOD)
    expect(await runOnPullRequest({ inputs: { cards: 'models/*/README.md\n' } })).toMatchObject({
      status: 0,
      outputs: { cards: '2' },
    })
  })

  test('two uses with keys of their own have a comment each', async () => {
    job.put('README.md', POOR)
    await runOnPullRequest({ inputs: { 'comment-key': 'a' } })
    await runOnPullRequest({ inputs: { 'comment-key': 'b' } })
    await runOnPullRequest({ inputs: { 'comment-key': 'a' } })
    expect(bodies()).toHaveLength(2)
  })

  test('without a key of their own, jobs have a comment each', async () => {
    job.put('README.md', POOR)
    await runOnPullRequest({ env: { GITHUB_JOB: 'one' } })
    await runOnPullRequest({ env: { GITHUB_JOB: 'two' } })
    expect(bodies()).toHaveLength(2)
  })
})

describe('the comment', () => {
  test('that somebody else forged with our marker is left alone', async () => {
    job.put('README.md', POOR)
    await runOnPullRequest()
    const genuine = bodies()[0] ?? ''
    github.state.comments.length = 0
    const forger = { login: 'mallory', id: 666, type: 'User' } as const
    const forged = addComment(github.state, NUMBER, forger, genuine)

    job.put('README.md', GOOD)
    expect(await runOnPullRequest()).toMatchObject({ status: 0, stderr: '' })
    expect(github.state.comments).toEqual([forged])
    expect(forged.body).toBe(genuine)

    job.put('README.md', POOR)
    await runOnPullRequest()
    expect(github.state.comments).toHaveLength(2)
    expect(forged.body).toBe(genuine)
  })

  test('is one again where two runs have left two', async () => {
    job.put('README.md', POOR)
    await runOnPullRequest()
    const [first] = github.state.comments
    addComment(github.state, NUMBER, ACTIONS_BOT, first?.body ?? '')
    await runOnPullRequest()
    expect(github.state.comments).toEqual([first])
  })

  test('is left alone by a run whose head is no longer the head of the pull request', async () => {
    job.put('README.md', POOR)
    await runOnPullRequest()
    const before = bodies()
    moveHead(github.state, NUMBER, 'a'.repeat(40))
    job.put('README.md', GOOD)
    const stale = await runOnPullRequest()
    expect(stale).toMatchObject({ status: 0, outputs: { verdict: 'pass', 'comment-id': '' } })
    expect(stale.log).toContain('the pull request has a newer head than the one judged here')
    expect(bodies()).toEqual(before)
  })

  test.each([
    ['a fork', { from: 'fork' }, 'this pull request comes from a fork'],
    ['a fork that is gone', { from: 'deleted-fork' }, 'this pull request comes from a fork'],
    ['Dependabot', { author: 'dependabot[bot]' }, "this pull request is Dependabot's"],
    ['a branch of the repository', {}, 'the token may not write to pull requests'],
  ] as const)(
    'that may not be written for %s leaves the verdict and says why, once',
    async (_, pullRequest, words) => {
      readOnly()
      job.put('README.md', POOR)
      const bad = await runOnPullRequest({ pullRequest })
      expect(bad).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail', 'comment-id': '' } })
      expect(bad.log.split(words)).toHaveLength(2)
      expect(bad.log).toMatch(/^::warning title=Model Card Gate::The comment could not be posted: /m)
      expect(bad.summary).toContain('The comment could not be posted')
      expect(bad.log).toMatch(/^::error file=README\.md/m)

      // A good card needs no comment, so that there is nothing to refuse.
      job.put('README.md', GOOD)
      const good = await runOnPullRequest({ pullRequest })
      expect(good).toMatchObject({ status: 0, outputs: { verdict: 'pass' } })
      expect(good.log).not.toContain('::warning')
    },
  )

  test('without a token is missed with words, and nothing else changes', async () => {
    job.put('README.md', POOR)
    const ended = await runOnPullRequest({ inputs: { 'github-token': '' } })
    expect(ended).toMatchObject({ status: 1, outputs: { verdict: 'fail' } })
    expect(ended.log).toContain('the input github-token holds no token that GitHub accepts')
    expect(github.requests).toEqual([])
  })

  test('is asked for with the token of the input and of no one else', async () => {
    job.put('README.md', POOR)
    await runOnPullRequest()
    expect(new Set(github.requests.map(({ authorization }) => authorization))).toEqual(
      new Set([`token ${TOKEN}`]),
    )
  })
})

describe('an event without a pull request', () => {
  test.each(['push', 'merge_group', 'workflow_dispatch'])(
    '%s gives the verdict and calls nothing of the API',
    async (name) => {
      job.put('README.md', POOR)
      const ended = await job.run({ github, event: { name, payload: exampleEvent(name) } })
      expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail', 'comment-id': '' } })
      expect(ended.summary).toContain('Model card gate:')
      expect(ended.log).toContain(`Comment: none, the event ${name} has no pull request.`)
      expect(github.requests).toEqual([])
    },
  )

  test('does not even load the API client, and a pull request whose client is broken keeps its verdict', async () => {
    const dist = path.join(job.folder, 'dist')
    cpSync(DIST, dist, { recursive: true })
    writeFileSync(path.join(job.folder, 'package.json'), '{"type":"module"}')
    const chunks = readdirSync(path.join(dist, 'chunks')).map((name) => path.join(dist, 'chunks', name))
    const clients = chunks.filter((chunk) => readFileSync(chunk, 'utf8').includes('octokit-core.js'))
    expect(clients).toHaveLength(1)
    for (const client of clients) rmSync(client)

    job.put('README.md', POOR)
    const push = await job.run({ github, dist, event: { name: 'push', payload: exampleEvent('push') } })
    expect(push).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail' } })
    expect(push.log).not.toContain('::warning title=Model Card Gate::')
    const pullRequest = await runOnPullRequest({ dist })
    expect(pullRequest).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail' } })
    expect(pullRequest.log).toContain('an error of the gate while preparing the comment')
  })

  test('that is new to the gate is judged with a warning', async () => {
    job.put('README.md', GOOD)
    const ended = await job.run({
      github,
      event: { name: 'issue_comment', payload: exampleEvent('issue_comment') },
    })
    expect(ended.status).toBe(0)
    expect(ended.log).toContain('The event issue_comment is new to the gate')
  })
})

describe('what keeps the gate from its work', () => {
  test('an event file that is not JSON: exit status 2, and the file is named', async () => {
    job.put('README.md', GOOD)
    const ended = await job.run({ github, event: { name: 'pull_request', payload: '{"pull_request":' } })
    expect(ended).toMatchObject({ status: 2, stderr: '', outputs: {}, summary: '' })
    expect(ended.log).toMatch(
      /^::error title=Model Card Gate::The event file .*event\.json is not a JSON object\..*\n$/,
    )
  })

  test('an event file without the fields of its event: exit status 2, and the field is named', async () => {
    const ended = await job.run({ github, event: { name: 'pull_request', payload: { action: 'opened' } } })
    expect(ended).toMatchObject({ status: 2, stderr: '' })
    expect(ended.log).toContain('The event file lacks pull_request (an object)')
  })

  test.each([
    ['preset', 'Recommended', 'Write one of: hub, recommended, strict, launch.'],
    ['fail-on', 'errors', 'Write one of: error, warning, never.'],
    ['comment', 'yes', 'Write one of: on-findings, always, on-failure, never.'],
    ['annotations', 'true', 'Write one of: on, off.'],
  ])(
    'the input %s with a value it does not take: exit status 2, and the values it takes',
    async (name, value, words) => {
      job.put('README.md', GOOD)
      const ended = await runOnPullRequest({ inputs: { [name]: value } })
      expect(ended).toMatchObject({ status: 2, stderr: '', outputs: {} })
      expect(ended.log).toContain(`The input ${name} cannot be "${value}". ${words}`)
      expect(github.requests).toEqual([])
    },
  )

  test('a token with a line break: exit status 2, and the token is not repeated', async () => {
    const ended = await runOnPullRequest({ inputs: { 'github-token': 'ghs_first\nghs_second' } })
    expect(ended.status).toBe(2)
    expect(ended.log).not.toContain('ghs_')
  })

  test('outside a runner: exit status 2, and the way to the command line', async () => {
    const ended = await runOnPullRequest({ env: { GITHUB_EVENT_NAME: undefined } })
    expect(ended).toMatchObject({ status: 2, stderr: '' })
    expect(ended.log).toContain('model-card-gate README.md')
  })
})

describe('a workspace', () => {
  test('without a card fails and says where the gate looked', async () => {
    const ended = await runOnPullRequest({ inputs: { cards: 'models/*/README.md' } })
    expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail', cards: '0' } })
    expect(ended.log).toContain(
      'No model card found: nothing matches `models/*/README.md` (the input cards).',
    )
    expect(ended.log).toContain(`It looked in ${job.workspace}.`)
    expect(ended.summary).toContain('No model card found')
    expect(bodies()).toEqual([expect.stringContaining('No model card found')])
    expect(bodies()[0]).not.toContain(job.workspace)
  })

  test('without a checkout is told so', async () => {
    const empty = path.join(job.folder, 'empty')
    mkdirSync(empty)
    const ended = await runOnPullRequest({ env: { GITHUB_WORKSPACE: empty } })
    expect(ended.status).toBe(1)
    expect(ended.log).toContain('run actions/checkout before this step')
  })

  test('with a folder named README.md fails with a finding', async () => {
    job.put('README.md/notes.txt', 'not a card')
    expect(await runOnPullRequest()).toMatchObject({ status: 1, outputs: { verdict: 'fail', cards: '1' } })
  })
})

describe('a surface that cannot be written', () => {
  test.each([
    [
      'the report file',
      { inputs: { 'report-file': 'README.md/report.json' } },
      'The report file could not be written',
    ],
    [
      'the job summary',
      { env: { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' } },
      'The job summary could not be written',
    ],
    ['the outputs', { env: { GITHUB_OUTPUT: '/nowhere/output' } }, 'The outputs could not be written'],
  ])('%s is a warning, and everything else is as it was', async (_, options, words) => {
    job.put('README.md', POOR)
    const ended = await runOnPullRequest(options)
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(ended.log).toMatch(new RegExp(`^::warning title=Model Card Gate::${words}`, 'm'))
    expect(ended.log).toMatch(/^::error file=README\.md/m)
    expect(bodies()).toHaveLength(1)
  })

  test.each(['report.json', 'out/report.json'])(
    'a report file %s that a link in the checkout leads elsewhere is not written',
    async (file) => {
      const outside = path.join(job.folder, 'outside')
      mkdirSync(outside)
      writeFileSync(path.join(outside, 'report.json'), 'untouched')
      job.put('README.md', GOOD)
      if (file.includes('/')) symlinkSync(outside, path.join(job.workspace, 'out'))
      else symlinkSync(path.join(outside, 'report.json'), path.join(job.workspace, file))
      const ended = await runOnPullRequest({ inputs: { 'report-file': file } })
      expect(ended).toMatchObject({ status: 0, stderr: '', outputs: { 'report-file': '' } })
      expect(ended.log).toContain('is a symbolic link, which is not written through')
      expect(readFileSync(path.join(outside, 'report.json'), 'utf8')).toBe('untouched')
    },
  )

  test('outputs and summary that the runner does not ask for are not missed', async () => {
    job.put('README.md', GOOD)
    const ended = await runOnPullRequest({
      env: { GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined },
    })
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    expect(ended.log).not.toContain('::warning')
  })

  test("an output file that holds other steps' lines keeps them", async () => {
    job.put('README.md', GOOD)
    const output = path.join(job.folder, 'output')
    writeFileSync(output, 'earlier=1\n')
    await runOnPullRequest({ env: { GITHUB_OUTPUT: output } })
    expect(readFileSync(output, 'utf8')).toMatch(/^earlier=1\nverdict<<ghadelimiter_/)
  })
})
