// The built action where something is missing: events without a pull request, wrong inputs, no card, no disk.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { exampleEvent } from '../fake-github/events.ts'
import { GOOD, openScene, POOR, type Scene } from './action-scene.ts'
import { DIST } from './run-action.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(60_000)

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.close())

describe('an event without a pull request', () => {
  test.each(['push', 'merge_group', 'workflow_dispatch'])(
    '%s gives the verdict and calls nothing of the API',
    async (name) => {
      scene.job.put('README.md', POOR)
      const ended = await scene.job.run({
        github: scene.github,
        event: { name, payload: exampleEvent(name) },
      })
      expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail', 'comment-id': '' } })
      expect(ended.summary).toContain('Model card gate:')
      expect(ended.log).toContain(`Comment: none, the event ${name} has no pull request.`)
      expect(scene.github.requests).toEqual([])
    },
  )

  test('does not even load the API client', async () => {
    const dist = path.join(scene.job.folder, 'dist')
    cpSync(DIST, dist, { recursive: true })
    writeFileSync(path.join(scene.job.folder, 'package.json'), '{"type":"module"}')
    const chunks = readdirSync(path.join(dist, 'chunks')).map((name) => path.join(dist, 'chunks', name))
    const clients = chunks.filter((chunk) => readFileSync(chunk, 'utf8').includes('octokit-core.js'))
    expect(clients).toHaveLength(1)
    for (const client of clients) rmSync(client)

    scene.job.put('README.md', POOR)
    const push = await scene.job.run({
      github: scene.github,
      dist,
      event: { name: 'push', payload: exampleEvent('push') },
    })
    expect(push).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail' } })
    expect(push.log).not.toContain('title=Model Card Gate::')
  })

  test('that is new to the gate is judged with a warning', async () => {
    scene.job.put('README.md', GOOD)
    const ended = await scene.job.run({
      github: scene.github,
      event: { name: 'issue_comment', payload: exampleEvent('issue_comment') },
    })
    expect(ended.status).toBe(0)
    expect(ended.log).toContain('The event issue_comment is new to the gate')
  })
})

describe('what keeps the gate from its work', () => {
  test('an event file that is not JSON: exit status 2, and the file is named', async () => {
    scene.job.put('README.md', GOOD)
    const ended = await scene.job.run({
      github: scene.github,
      event: { name: 'pull_request', payload: '{"pull_request":' },
    })
    expect(ended).toMatchObject({ status: 2, stderr: '', outputs: {}, summary: '' })
    expect(ended.log).toMatch(
      /^::error title=Model Card Gate::The event file .*event\.json is not a JSON object\..*\n$/,
    )
  })

  test('an event file without the fields of its event: exit status 2, and the field is named', async () => {
    const ended = await scene.job.run({
      github: scene.github,
      event: { name: 'pull_request', payload: { action: 'opened' } },
    })
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
      scene.job.put('README.md', GOOD)
      const ended = await scene.runOnPullRequest({ inputs: { [name]: value } })
      expect(ended).toMatchObject({ status: 2, stderr: '', outputs: {} })
      expect(ended.log).toContain(`The input ${name} cannot be "${value}". ${words}`)
      expect(scene.github.requests).toEqual([])
    },
  )

  test('a token with a line break: exit status 2, and the token is not repeated', async () => {
    const ended = await scene.runOnPullRequest({ inputs: { 'github-token': 'ghs_first\nghs_second' } })
    expect(ended.status).toBe(2)
    expect(ended.log).not.toContain('ghs_')
  })

  test('outside a runner: exit status 2, and the way to the command line', async () => {
    const ended = await scene.runOnPullRequest({ env: { GITHUB_EVENT_NAME: undefined } })
    expect(ended).toMatchObject({ status: 2, stderr: '' })
    expect(ended.log).toContain('model-card-gate README.md')
  })
})

describe('a workspace', () => {
  test('without a card fails and says where the gate looked', async () => {
    const ended = await scene.runOnPullRequest({ inputs: { cards: 'models/*/README.md' } })
    expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail', cards: '0' } })
    expect(ended.log).toContain(
      'No model card found: nothing matches `models/*/README.md` (the input cards).',
    )
    expect(ended.log).toMatch(/It looked in Codertocat\/Hello-World at [0-9a-f]{7}\./)
    expect(ended.summary).toContain('No model card found')
    expect(scene.bodies()).toEqual([expect.stringContaining('No model card found')])
    const onDisk = await scene.runOnPullRequest({ inputs: { source: 'workspace' } })
    expect(onDisk.status).toBe(1)
    expect(onDisk.log).toContain(`It looked in ${scene.job.workspace}.`)
    expect(onDisk.summary + scene.bodies()).not.toContain(scene.job.workspace)
  })

  test('with a folder named README.md fails with a finding', async () => {
    scene.job.put('README.md/notes.txt', 'not a card')
    expect(await scene.runOnPullRequest()).toMatchObject({
      status: 1,
      outputs: { verdict: 'fail', cards: '1' },
    })
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
    scene.job.put('README.md', POOR)
    const ended = await scene.runOnPullRequest(options)
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(ended.log).toMatch(new RegExp(`^::warning title=Model Card Gate::${words}`, 'm'))
    expect(ended.log).toMatch(/^::error file=README\.md/m)
    expect(scene.bodies()).toHaveLength(1)
  })

  test.each(['report.json', 'out/report.json'])(
    'a report file %s that a link in the checkout leads elsewhere is not written',
    async (file) => {
      const outside = path.join(scene.job.folder, 'outside')
      mkdirSync(outside)
      writeFileSync(path.join(outside, 'report.json'), 'untouched')
      scene.job.put('README.md', GOOD)
      if (file.includes('/')) symlinkSync(outside, path.join(scene.job.workspace, 'out'))
      else symlinkSync(path.join(outside, 'report.json'), path.join(scene.job.workspace, file))
      const ended = await scene.runOnPullRequest({ inputs: { 'report-file': file } })
      expect(ended).toMatchObject({ status: 0, stderr: '', outputs: { 'report-file': '' } })
      expect(ended.log).toContain('is a symbolic link, which is not written through')
      expect(readFileSync(path.join(outside, 'report.json'), 'utf8')).toBe('untouched')
    },
  )

  test('a report file that would take the place of the card is not written', async () => {
    scene.job.put('README.md', GOOD)
    const ended = await scene.runOnPullRequest({ inputs: { 'report-file': './README.md' } })
    expect(ended).toMatchObject({ status: 0, outputs: { 'report-file': '' } })
    expect(ended.log).toContain('is a card that it is about')
    expect(readFileSync(path.join(scene.job.workspace, 'README.md'), 'utf8')).toBe(GOOD)
  })

  test('outputs and summary that the runner does not ask for are not missed', async () => {
    scene.job.put('README.md', GOOD)
    const ended = await scene.runOnPullRequest({
      env: { GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined },
    })
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    expect(ended.log).not.toContain('::warning')
  })

  test("an output file that holds other steps' lines keeps them", async () => {
    scene.job.put('README.md', GOOD)
    const output = path.join(scene.job.folder, 'output')
    writeFileSync(output, 'earlier=1\n')
    await scene.runOnPullRequest({ env: { GITHUB_OUTPUT: output } })
    expect(readFileSync(output, 'utf8')).toMatch(/^earlier=1\nverdict<<ghadelimiter_/)
  })
})
