// The recipes in docs/recipes: each workflow's step is run on the event that it is for, each script as it stands there.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { parse } from 'yaml'
import { exampleEvent, workflowRunEvent } from '../fake-github/events.ts'
import { commitFiles, type Files } from '../fake-github/repositories.ts'
import { FORK } from '../fake-github/stage.ts'
import { ownRepository, repositoryNamed } from '../fake-github/state.ts'
import { readDocument } from '../house/document.ts'
import { GOOD, openScene, POOR, type Scene } from './action-scene.ts'
import type { ActionEnded } from './run-action.ts'
import { ROOT } from './run-cli.ts'
import { WarmProcesses } from './warm-processes.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(60_000)

const RECIPES = readdirSync(path.join(ROOT, 'docs/recipes')).filter((file) => file !== 'README.md')
const tried = new Set<string>()

/** The text under the comment that names its file, as `# .github/model-card-gate.yml`. */
function fileIn(recipe: string, file: string): string {
  tried.add(recipe)
  const fences = readDocument(`docs/recipes/${recipe}`).fences
  const found = fences.find(({ text }) => text.startsWith(`# ${file}`))
  if (!found) throw new Error(`${recipe} shows no ${file}`)
  return found.text
}

/** The inputs of the gate's step in a workflow that the recipe shows. */
function inputsIn(recipe: string, workflow = '.github/workflows/model-card.yml') {
  const { jobs } = parse(fileIn(recipe, workflow)) as {
    readonly jobs: Readonly<
      Record<string, { readonly steps: readonly { readonly uses?: string; readonly with?: object }[] }>
    >
  }
  const step = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses?.startsWith('model-card-gate/model-card-gate@'))
  if (!step) throw new Error(`${recipe} has no step of the gate in ${workflow}`)
  const entries = Object.entries(step.with ?? {})
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}

// What the runs have in common is compiled once; action.test.ts starts the action as the runner does.
const warm = new WarmProcesses(1)
afterAll(() => warm.close())

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ start: warm.start })
})
afterEach(() => scene.close())

function onPullRequest(inputs: Readonly<Record<string, string>>, base: Files, head: Files) {
  return scene.runOnPullRequest({ stage: { base, head }, inputs })
}

function onEvent(name: string, inputs: Readonly<Record<string, string>>, sha: string): Promise<ActionEnded> {
  const payload = name === 'schedule' ? { schedule: '17 5 * * 1' } : exampleEvent(name)
  rmSync(path.join(scene.job.workspace, '.git'), { recursive: true, force: true })
  return scene.job.run({
    github: scene.github,
    event: { name, payload },
    inputs,
    env: { GITHUB_SHA: sha },
  })
}

const OLD: Files = { 'README.md': POOR }
const TOUCHED: Files = { 'README.md': `${POOR}\nOne more line.\n` }

describe('pull-request.md', () => {
  test('blocks a poor card with one comment, and turns green with the card', async () => {
    const inputs = inputsIn('pull-request.md')
    expect(await onPullRequest(inputs, {}, { 'README.md': POOR })).toMatchObject({ status: 1 })
    expect(scene.bodies()).toHaveLength(1)
    expect(await onPullRequest(inputs, {}, { 'README.md': GOOD })).toMatchObject({ status: 0 })
    expect(scene.bodies()).toEqual([expect.not.stringContaining('to fix before merging')])
  })

  test('looks on without blocking', async () => {
    const [, second] = readDocument('docs/recipes/pull-request.md').fences
    expect(second?.text).toContain('fail-on: never')
    const ended = await onPullRequest({ 'fail-on': 'never' }, {}, { 'README.md': POOR })
    expect(ended).toMatchObject({ status: 0 })
    expect(scene.bodies()).toHaveLength(1)
  })
})

test('forks.md comments on a pull request from a fork', async () => {
  const inputs = inputsIn('forks.md')
  const stage = { base: { 'README.md': GOOD }, head: { 'README.md': POOR }, from: 'fork' } as const
  const ended = await scene.runOnPullRequest({ stage, inputs, event: 'pull_request_target' })
  expect(ended).toMatchObject({ status: 1 })
  expect(scene.bodies()).toHaveLength(1)
})

test('forks-in-two-stages.md judges in the first stage and comments in the second', async () => {
  const stage = { base: { 'README.md': GOOD }, head: { 'README.md': POOR }, from: 'fork' } as const
  const first = inputsIn('forks-in-two-stages.md')
  expect(await scene.runOnPullRequest({ stage, inputs: first })).toMatchObject({ status: 1 })
  expect(scene.bodies()).toEqual([])
  const { headSha } = scene.stage(stage)
  const second = await scene.job.run({
    github: scene.github,
    event: { name: 'workflow_run', payload: workflowRunEvent({ headSha, headRepository: FORK }) },
    inputs: inputsIn('forks-in-two-stages.md', '.github/workflows/model-card-comment.yml'),
  })
  expect(second).toMatchObject({
    status: 0,
    outputs: { verdict: 'pass', errors: expect.not.stringMatching(/^0$/) },
  })
  expect(scene.bodies()).toHaveLength(1)
})

test('many-cards.md holds each card to its own policy, and looks at all of them now and then', async () => {
  const policy = fileIn('many-cards.md', '.github/model-card-gate.yml')
  const cards = {
    '.github/model-card-gate.yml': policy,
    'models/experimental/a/README.md': '---\nlicense: mit\n---\n\n# Tern\n',
    'models/flagship/b/README.md': GOOD,
    'models/c/README.md': GOOD,
    'README.md': POOR,
  }
  const inputs = inputsIn('many-cards.md')
  expect(await onPullRequest(inputs, cards, cards)).toMatchObject({ status: 0, outputs: { cards: '0' } })
  const changed = { ...cards, 'models/c/README.md': POOR, 'models/experimental/a/README.md': '# Tern\n' }
  const ended = await onPullRequest(inputs, cards, changed)
  expect(ended).toMatchObject({ status: 1, outputs: { cards: '2' } })
  const sha = commitFiles(ownRepository(scene.github.state), cards)
  const all = inputsIn('many-cards.md', '.github/workflows/all-model-cards.yml')
  expect(await onEvent('schedule', all, sha)).toMatchObject({ status: 0, outputs: { cards: '3' } })
})

test('old-cards.md lets a pull request answer for what it brings in', async () => {
  const inputs = inputsIn('old-cards.md')
  expect(await onPullRequest(inputs, OLD, TOUCHED)).toMatchObject({ status: 0, outputs: { errors: '0' } })
  const worse = { 'README.md': POOR.replace(/^---\n/, '---\nbase_model: not an id\n') }
  expect(await onPullRequest(inputs, OLD, worse)).toMatchObject({ status: 1, outputs: { errors: '1' } })
})

test('launch.md shows the checklist and blocks nothing', async () => {
  const inputs = inputsIn('launch.md', '.github/workflows/launch.yml')
  const sha = commitFiles(ownRepository(scene.github.state), { 'README.md': POOR })
  const { status, summary } = await onEvent('workflow_dispatch', inputs, sha)
  expect(status).toBe(0)
  expect(summary).toMatch(/Launch checklist: \d+ of \d+ done/)
  expect(summary).toContain('⬜ `thumbnail`')
  const files = { 'README.md': POOR, '.github/launch.yml': fileIn('launch.md', '.github/launch.yml') }
  const own = commitFiles(ownRepository(scene.github.state), files)
  const without = { config: '.github/launch.yml', 'fail-on': 'never' }
  const ended = await onEvent('workflow_dispatch', without, own)
  expect(ended.summary).toContain('Launch checklist')
  expect(ended.summary).not.toContain('⬜ `thumbnail`')
})

test('required-check.md answers in the pull request and in the queue', async () => {
  const inputs = inputsIn('required-check.md')
  expect(Object.keys(parse(fileIn('required-check.md', '.github/workflows/model-card.yml')).on)).toEqual([
    'pull_request',
    'merge_group',
  ])
  expect(await onPullRequest(inputs, {}, { 'README.md': GOOD })).toMatchObject({ status: 0 })
  const own = ownRepository(scene.github.state)
  for (const [card, status] of [
    [GOOD, 0],
    [POOR, 1],
  ] as const)
    expect(await onEvent('merge_group', inputs, commitFiles(own, { 'README.md': card }))).toMatchObject({
      status,
    })
})

test('code-scanning.md leaves a file to upload where the gate fails, with every card in it', async () => {
  const recipe = fileIn('code-scanning.md', '.github/workflows/model-card.yml')
  const [, gate, upload] = parse(recipe).jobs.gate.steps
  expect(upload).toMatchObject({ if: 'always()', with: { sarif_file: gate.with['sarif-file'] } })
  const policy = { '.github/model-card-gate.yml': "cards: ['**/README.md']\n" }
  const head = { ...policy, 'a/README.md': POOR, 'b/README.md': POOR, 'x.txt': 'x' }
  const ended = await onPullRequest(inputsIn('code-scanning.md'), { ...head, 'x.txt': '' }, head)
  expect(ended).toMatchObject({ status: 1, outputs: { cards: '2' } })
  expect(ended.log).not.toMatch(/^::error file=/m)
  const { results } = JSON.parse(scene.job.read(gate.with['sarif-file'])).runs[0]
  const places = results.map(
    (result: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
      result.locations[0].physicalLocation.artifactLocation.uri,
  )
  expect(new Set(places)).toEqual(new Set(['a/README.md', 'b/README.md']))
})

test('organisation.md shares one policy by a file and by the workflow alone', async () => {
  const shared = repositoryNamed(scene.github.state, 'acme/cards')
  commitFiles(
    shared,
    { 'policy.yml': fileIn('organisation.md', 'policy.yml in acme/cards') },
    { branch: 'v1' },
  )
  const head = { 'README.md': GOOD.replace(/^license: .*$/m, 'license: openrail') }
  const allowed = 'does not allow the licence `openrail`'
  const byFile = { '.github/model-card-gate.yml': fileIn('organisation.md', '.github/model-card-gate.yml') }
  const inputs = inputsIn('organisation.md')
  for (const ended of [
    await onPullRequest({}, byFile, { ...byFile, ...head }),
    await onPullRequest(inputs, {}, head),
  ]) {
    expect(ended).toMatchObject({ status: 1 })
    expect(ended.summary).toContain(allowed)
  }
})

describe('on a machine of one’s own', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'recipes-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const IDENTITY = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', [...IDENTITY, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

  /** The project as a release has it, with the tag that the recipes name. */
  function release(name: string): string {
    const place = path.join(folder, name)
    mkdirSync(place)
    for (const file of ['dist', 'package.json', '.pre-commit-hooks.yaml'])
      cpSync(path.join(ROOT, file), path.join(place, file), { recursive: true })
    git(place, 'init', '-q', '-b', 'main')
    git(place, 'add', '-A')
    git(place, 'commit', '-q', '-m', 'release')
    git(place, 'branch', 'v1')
    return place
  }

  function repository(card: string): string {
    const place = path.join(folder, 'model')
    mkdirSync(place)
    git(place, 'init', '-q', '-b', 'main')
    writeFileSync(path.join(place, 'README.md'), card)
    git(place, 'add', '-A')
    git(place, 'commit', '-q', '-m', 'card')
    return place
  }

  function put(place: string, file: string, text: string): void {
    writeFileSync(path.join(place, file), text)
    git(place, 'add', '-A')
  }

  const bash = (script: string, cwd: string, env: Readonly<Record<string, string>> = {}) =>
    spawnSync('bash', ['-e', '-c', script], {
      cwd,
      encoding: 'utf8',
      env: { PATH: `${path.dirname(process.execPath)}:${process.env.PATH}`, HOME: folder, ...env },
    })

  const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0
  const withPreCommit = hasPreCommit ? test : test.skip

  withPreCommit('pre-commit.md works with the real pre-commit', () => {
    const config = fileIn('pre-commit.md', '.pre-commit-config.yaml')
    const model = repository(GOOD)
    const local = config.replace('https://github.com/model-card-gate/model-card-gate', release('gate'))
    put(model, '.pre-commit-config.yaml', local)
    const run = () =>
      bash('pre-commit run --color never', model, { PRE_COMMIT_HOME: path.join(folder, 'home') })
    put(model, 'README.md', `${GOOD}\nOne more line.\n`)
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('Passed') })
    put(model, 'README.md', POOR)
    expect(run()).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/README\.md[\s\S]*metadata\/language/),
    })
  })

  test('pre-commit.md works with git’s own hook', () => {
    tried.add('pre-commit.md')
    const script = readDocument('docs/recipes/pre-commit.md').fences.find(({ language }) => language === 'sh')
    const model = repository(GOOD)
    release('model-card-gate')
    expect(bash(script?.text ?? '', model)).toMatchObject({ status: 0 })
    const commit = () => bash(`git ${IDENTITY.map((word) => `'${word}'`).join(' ')} commit -q -m x`, model)
    put(model, 'README.md', `${GOOD}\nOne more line.\n`)
    expect(commit()).toMatchObject({ status: 0 })
    put(model, 'README.md', POOR)
    const refused = commit()
    expect(`${refused.stdout}${refused.stderr}`).toContain('metadata/language')
    expect(refused.status).toBe(1)
  })

  test('any-ci.md runs as a job of GitLab does', () => {
    const job = parse(fileIn('any-ci.md', '.gitlab-ci.yml'))['model-card']
    const gate = release('gate')
    const model = repository(GOOD)
    const base = git(model, 'rev-parse', 'HEAD').trim()
    const run = () => {
      rmSync(path.join(folder, 'model-card-gate'), { recursive: true, force: true })
      return bash(job.script.join('\n'), model, {
        CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `url.file://${gate}.insteadOf`,
        GIT_CONFIG_VALUE_0: 'https://github.com/model-card-gate/model-card-gate',
      })
    }
    expect(run()).toMatchObject({ status: 0 })
    put(model, 'README.md', POOR)
    const failed = run()
    expect(failed).toMatchObject({ status: 1 })
    expect(failed.stdout).toContain('metadata/language')
    const [kept] = job.artifacts.paths
    expect(execFileSync('git', ['status', '--short'], { cwd: model, encoding: 'utf8' })).toContain(kept)
  })
})

test('every recipe was tried', () => {
  expect([...tried].sort()).toEqual(RECIPES.sort())
})
