// Every event with every source and token: where cards and policy come from, what is called, what is published.
import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { exampleEvent, type PullRequestOptions, workflowRunEvent } from '../fake-github/events.ts'
import { secondaryLimit } from '../fake-github/faults.ts'
import { commitFiles, type Files } from '../fake-github/repositories.ts'
import { headShaOf } from '../fake-github/stage.ts'
import { ACTIONS_BOT, ownRepository, TOKEN, type Token } from '../fake-github/state.ts'
import { GOOD, openScene, POOR, type Scene } from './action-scene.ts'
import type { ActionEnded, Start } from './run-action.ts'
import { WarmProcesses } from './warm-processes.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(60_000)

// What the runs have in common is compiled once; of each event one test starts the action as the runner does.
const warm = new WarmProcesses(1)
afterAll(() => warm.close())

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.close())

const POLICY = '.github/model-card-gate.yml'
const NEVER = 'fail-on: never\n'
const WRITES: Token = { account: ACTIONS_BOT, contents: 'read', pullRequests: 'write' }
const READS: Token = { ...WRITES, pullRequests: 'read' }

/** The calls of the runs so far, short: the comment's own calls are the subject of other tests. */
function calls(): readonly string[] {
  return scene.github.requests
    .map(({ operation, path, query }) => {
      const short = path.replace(/^\/repos\//, '').replace(/[0-9a-f]{40}/g, (sha) => sha.slice(0, 7))
      return `${operation.split(' ')[0]} ${short}${query.page ? ` page ${query.page}` : ''}`
    })
    .filter((call) => !call.includes('/comments'))
}

interface Row {
  readonly event: 'pull_request' | 'pull_request_target' | 'workflow_run'
  readonly from?: PullRequestOptions['from']
  readonly author?: string
  readonly source?: 'auto' | 'workspace' | 'api'
  readonly token?: Token
  /** What the workspace holds; by default nothing was checked out. */
  readonly workspace?: 'head' | 'merge'
  /** Whether the base repository shows a fork's commits. */
  readonly shares?: boolean
  readonly status: number
  /** Where the card came from, by which of two texts was judged and which calls were made. */
  readonly reads: 'workspace' | 'base repository' | 'fork'
  readonly comments: 0 | 1
  readonly log?: string
}

const ROWS: readonly Row[] = [
  { event: 'pull_request', workspace: 'head', status: 1, reads: 'workspace', comments: 1 },
  { event: 'pull_request', workspace: 'merge', status: 1, reads: 'base repository', comments: 1 },
  { event: 'pull_request', status: 1, reads: 'base repository', comments: 1 },
  {
    event: 'pull_request',
    source: 'api',
    workspace: 'head',
    status: 1,
    reads: 'base repository',
    comments: 1,
  },
  {
    event: 'pull_request',
    source: 'workspace',
    workspace: 'head',
    status: 1,
    reads: 'workspace',
    comments: 1,
  },
  {
    event: 'pull_request',
    token: READS,
    status: 1,
    reads: 'base repository',
    comments: 0,
    log: 'the token may not write to pull requests',
  },
  {
    event: 'pull_request',
    from: 'fork',
    token: READS,
    status: 1,
    reads: 'base repository',
    comments: 0,
    log: 'this pull request comes from a fork',
  },
  {
    event: 'pull_request',
    from: 'fork',
    workspace: 'head',
    token: READS,
    status: 1,
    reads: 'workspace',
    comments: 0,
  },
  { event: 'pull_request', from: 'fork', shares: false, token: READS, status: 1, reads: 'fork', comments: 0 },
  {
    event: 'pull_request',
    from: 'deleted-fork',
    token: READS,
    status: 1,
    reads: 'base repository',
    comments: 0,
  },
  {
    event: 'pull_request',
    author: 'dependabot[bot]',
    token: READS,
    status: 1,
    reads: 'base repository',
    comments: 0,
    log: "this pull request is Dependabot's",
  },
  { event: 'pull_request_target', workspace: 'merge', status: 1, reads: 'base repository', comments: 1 },
  { event: 'pull_request_target', from: 'fork', status: 1, reads: 'base repository', comments: 1 },
  { event: 'pull_request_target', from: 'fork', shares: false, status: 1, reads: 'fork', comments: 1 },
  { event: 'workflow_run', status: 1, reads: 'base repository', comments: 1 },
  {
    event: 'workflow_run',
    from: 'fork',
    workspace: 'merge',
    status: 1,
    reads: 'base repository',
    comments: 1,
  },
  { event: 'workflow_run', from: 'fork', shares: false, status: 1, reads: 'fork', comments: 1 },
]

/** A run of the row's event. Only the head's card is poor; the base and the merge have good ones. */
function runRow(row: Row, head: Files, base: Files, start?: Start): Promise<ActionEnded> {
  const { event, from = 'repository', author, source, token = WRITES, workspace, shares = true } = row
  const { github, job } = scene
  github.state.tokens.set(TOKEN, token)
  ownRepository(github.state).sharesForks = shares
  const staged = scene.stage({ base, head, from, ...(author && { author }) })
  if (workspace === 'head') job.put('README.md', POOR)
  if (workspace === 'merge') job.put('README.md', GOOD)
  const headRepository = from === 'repository' ? 'Codertocat/Hello-World' : 'contributor/Hello-World'
  const payload =
    event === 'workflow_run' ? workflowRunEvent({ headSha: staged.headSha, headRepository }) : staged.payload
  const inputs = source ? { source } : {}
  return job.run({ github, event: { name: event, payload }, inputs, ...(start && { start }) })
}

/** All that is read before the comment, in order. */
function expectedReads({ event, source, reads }: Row): readonly unknown[] {
  const { state } = scene.github
  const here = 'GET Codertocat/Hello-World'
  const tip = ownRepository(state).branches.get('master')?.slice(0, 7)
  const head = headShaOf(state).slice(0, 7)
  const home = reads === 'fork' ? 'GET contributor/Hello-World' : here
  return [
    ...(event === 'workflow_run' ? [`${here}/pulls`] : []),
    `${here}/pulls/2`,
    `${here}/git/ref/heads%2Fmaster`,
    `${here}/pulls/2/files page 1`,
    `${here}/pulls/2`,
    `${here}/git/trees/${tip}`,
    ...(source === 'workspace' ? [] : [`${here}/git/trees/${head}`]),
    ...(reads === 'fork' ? [`${home}/git/trees/${head}`] : []),
    ...(reads === 'workspace' ? [] : [expect.stringMatching(`^${home}/git/blobs/`)]),
  ]
}

describe.each(ROWS)('$event, from $from, source $source, workspace $workspace, shared $shares', (row) => {
  test('judges the head by the policy of the base branch', async () => {
    const ended = await runRow(row, { 'README.md': POOR }, { 'README.md': GOOD })
    expect(ended).toMatchObject({ status: row.status, stderr: '', outputs: { verdict: 'fail', cards: '1' } })
    if (row.log) expect(ended.log).toContain(row.log)
    expect(scene.bodies()).toHaveLength(row.comments)
    expect(ended.summary).toContain('Model card gate:')

    expect(ended.log).toMatch(/^::error file=README\.md,/m)
    // What follows is the comment's: it begins by asking who the token is.
    expect(calls().slice(0, calls().indexOf('POST /graphql'))).toEqual(expectedReads(row))
  })

  test('takes no policy from the pull request, and says that it changes it', async () => {
    const head = { 'README.md': POOR, [POLICY]: NEVER }
    const strict = { 'README.md': GOOD, [POLICY]: 'fail-on: error\n' }
    const ended = await runRow(row, head, strict, warm.start)
    expect(ended).toMatchObject({ status: 1, outputs: { verdict: 'fail' } })
    const tip = ownRepository(scene.github.state).branches.get('master') ?? ''
    expect(ended.summary).toContain(`This pull request changes the policy (\`${POLICY}\`)`)
    expect(ended.summary).toContain(`\`master\` at \`${tip.slice(0, 7)}\``)
    const lax = { 'README.md': GOOD, [POLICY]: NEVER }
    expect(await runRow(row, head, lax, warm.start)).toMatchObject({ status: 0 })
  })
})

test('a run calls the API alone, with the token of the input', async () => {
  await scene.runOnPullRequest({ stage: { head: { 'README.md': POOR } } })
  expect(new Set(scene.github.requests.map(({ authorization }) => authorization))).toEqual(
    new Set([`token ${TOKEN}`]),
  )
})

describe('the pull request is read when the run runs', () => {
  test('so that a re-run with the old event judges the head of now', async () => {
    const old = scene.stage({ head: { 'README.md': POOR } })
    const now = scene.stage({ head: { 'README.md': GOOD } })
    expect(await scene.rerun(old)).toMatchObject({ status: 0, outputs: { verdict: 'pass' } })
    expect(now.headSha).not.toBe(old.headSha)
  })

  test('and its head is the same for the whole run', async () => {
    const first = scene.stage({ head: { 'README.md': POOR } })
    const held = scene.github.hold('GET /repos/{owner}/{repo}/git/trees/{tree_sha}')
    const running = scene.rerun(first)
    await held.arrived
    scene.stage({ head: { 'README.md': GOOD } })
    held.release()
    expect(await running).toMatchObject({ status: 1, outputs: { verdict: 'fail' } })
  })

  test('and the policy at the tip of its base branch of now', async () => {
    const head = { 'README.md': POOR }
    expect(await scene.runOnPullRequest({ stage: { head } })).toMatchObject({ status: 1 })
    expect(await scene.runOnPullRequest({ stage: { head, tip: { [POLICY]: NEVER } } })).toMatchObject({
      status: 0,
    })
  })
})

describe.each(['push', 'merge_group', 'schedule', 'workflow_dispatch'])('%s', (name) => {
  const payload = () => (name === 'schedule' ? { schedule: '0 0 * * *' } : exampleEvent(name))
  const run = (
    inputs: Readonly<Record<string, string>>,
    workspace: 'checkout' | 'empty',
    sha: string,
    start?: Start,
  ) =>
    scene.job.run({
      github: scene.github,
      event: { name, payload: payload() },
      inputs,
      ...(start && { start }),
      env: {
        GITHUB_SHA: sha,
        ...(workspace === 'empty' && { GITHUB_WORKSPACE: `${scene.job.folder}/nothing` }),
      },
    })
  const commit = (files: Files) => commitFiles(ownRepository(scene.github.state), files)

  test('judges the checkout by its own policy, without a call', async () => {
    scene.job.put('README.md', POOR)
    expect(await run({}, 'checkout', commit({}))).toMatchObject({ status: 1, outputs: { cards: '1' } })
    scene.job.put(POLICY, NEVER)
    expect(await run({}, 'checkout', commit({}))).toMatchObject({ status: 0, outputs: { cards: '1' } })
    expect(scene.github.requests).toEqual([])
  })

  test.each([
    ['without a checkout', {}, 'empty'],
    ['with source: api', { source: 'api' }, 'checkout'],
  ] as const)('%s judges the commit through the API', async (_, inputs, workspace) => {
    const judged = (files: Files) => run(inputs, workspace, commit(files), warm.start)
    expect(await judged({ 'README.md': POOR })).toMatchObject({ status: 1 })
    expect(await judged({ 'README.md': POOR, [POLICY]: NEVER })).toMatchObject({ status: 0 })
    expect(
      calls().filter((call) => !/^GET .*\/git\/(?:trees|blobs)\//.test(call) && call !== 'POST /graphql'),
    ).toEqual([])
    expect(scene.bodies()).toEqual([])
  })
})

test('an event that is new to the gate judges the workspace, whatever is in it', async () => {
  rmSync(`${scene.job.workspace}/.git`, { recursive: true })
  scene.job.put('README.md', POOR)
  const event = { name: 'issue_comment', payload: exampleEvent('issue_comment') }
  const ended = await scene.job.run({ github: scene.github, event })
  expect(ended).toMatchObject({ status: 1, outputs: { cards: '1' } })
  expect(ended.log).toContain('::warning title=Model Card Gate::The event issue_comment is new to the gate')
  expect(scene.github.requests).toEqual([])
})

describe('what keeps the gate from reading is exit status 2 and says why', () => {
  const inputs = (given: Readonly<Record<string, string>>) => ({
    inputs: given,
    stage: { head: { 'README.md': GOOD } },
  })

  test('no token', async () => {
    const ended = await scene.runOnPullRequest(inputs({ 'github-token': '' }))
    expect(ended).toMatchObject({ status: 2, stderr: '', outputs: {} })
    expect(ended.log).toContain('for that the gate needs a token')
    expect(scene.github.requests).toEqual([])
  })

  test.each(['pull_request_target', 'workflow_run'] as const)('source: workspace on %s', async (event) => {
    const row: Row = { event, source: 'workspace', status: 2, reads: 'fork', comments: 0 }
    const ended = await runRow(row, { 'README.md': GOOD }, {})
    expect(ended).toMatchObject({ status: 2, outputs: {} })
    expect(ended.log).toContain(`On ${event} the workspace holds the base branch`)
    expect(scene.github.requests).toEqual([])
  })

  test('a fork whose commits nobody shows', async () => {
    ownRepository(scene.github.state).sharesForks = false
    const staged = scene.stage({ head: { 'README.md': GOOD }, from: 'fork' })
    scene.github.state.repositories.delete('contributor/Hello-World')
    const ended = await scene.rerun(staged)
    expect(ended).toMatchObject({ status: 2, stderr: '', outputs: {} })
    expect(ended.log).toContain(
      `The commit ${staged.headSha.slice(0, 7)} can be read neither in Codertocat/Hello-World nor in contributor/Hello-World`,
    )
  })

  test('a private repository whose files the token may not read', async () => {
    await scene.close()
    scene = await openScene({ isPrivate: true })
    scene.github.state.tokens.set(TOKEN, { ...WRITES, contents: 'none' })
    const ended = await scene.runOnPullRequest(inputs({}))
    expect(ended).toMatchObject({ status: 2, outputs: {} })
    expect(ended.log).toContain('permissions: contents: read')
  })

  test.each([
    'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  ])('GitHub that answers 502 for ever to %s', async (operation) => {
    scene.github.failAlways(operation, { kind: 'answer', status: 502, message: 'Bad Gateway' })
    const ended = await scene.runOnPullRequest(inputs({}))
    expect(ended).toMatchObject({ status: 2, stderr: '', outputs: {} })
    expect(ended.log).toContain('GitHub gave no usable answer while reading')
  })

  test('a rate limit that lasts', async () => {
    scene.github.failAlways('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', secondaryLimit(3600))
    const ended = await scene.runOnPullRequest(inputs({}))
    expect(ended).toMatchObject({ status: 2, stderr: '', outputs: {} })
    expect(ended.log).toContain("GitHub's rate limit was reached while reading the files of")
  })

  test('and a fault that passes is waited for', async () => {
    for (const operation of [
      'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    ])
      scene.github.failNext(operation, { kind: 'reset' }, { kind: 'truncated' })
    expect(await scene.runOnPullRequest(inputs({}))).toMatchObject({
      status: 0,
      outputs: { verdict: 'pass' },
    })
  })
})
