// The files that a workflow asks the built action for: the report, one for code scanning, and a badge.
import { existsSync, linkSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Log } from 'sarif'
import { exampleEvent } from '../fake-github/events.ts'
import { GOOD, openScene, POOR, type Scene } from './action-scene.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(60_000)

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.close())

const FILES = {
  'report-file': 'out/report.json',
  'sarif-file': 'out/cards.sarif',
  'badge-file': 'out/badge.svg',
}

function onPush(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  return scene.job.run({
    github: scene.github,
    event: { name: 'push', payload: exampleEvent('push') },
    inputs,
    env,
  })
}

describe('the files', () => {
  test('are all written, and say the same', async () => {
    scene.job.put('README.md', POOR)
    const ended = await onPush(FILES)
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    const report = JSON.parse(scene.job.read('out/report.json'))
    const [run] = (JSON.parse(scene.job.read('out/cards.sarif')) as Log).runs
    const findings: readonly { readonly ruleId: string }[] = report.cards[0].findings
    expect(run?.results?.map(({ ruleId }) => ruleId).sort()).toEqual(
      findings.map(({ ruleId }) => ruleId).sort(),
    )
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri: 'README.md',
      uriBaseId: '%SRCROOT%',
    })
    const { passed, applicable } = report.cards[0].score
    expect(scene.job.read('out/badge.svg')).toContain(`>failed, ${passed}/${applicable}</text>`)
    expect(ended.log).toContain(
      'The report is in: the job summary, annotations, out/report.json, out/cards.sarif. The badge is out/badge.svg.',
    )
  })

  test('a badge for shields.io is JSON', async () => {
    scene.job.put('README.md', GOOD)
    expect(await onPush({ 'badge-file': 'Badge.JSON' })).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(scene.job.read('Badge.JSON'))).toMatchObject({
      schemaVersion: 1,
      label: 'model card',
      message: expect.stringMatching(/^passed/),
    })
  })

  test.each([
    ['a badge of an unknown kind', { 'badge-file': 'badge.png' }, 'Its name must end in ".json"'],
    ['a badge without a kind', { 'badge-file': 'badge' }, 'Its name must end in ".json"'],
    [
      'two files of one name',
      { 'report-file': 'a/../x.json', 'badge-file': './x.json' },
      'must name different files',
    ],
    ['a name of two lines', { 'sarif-file': 'a\nb' }, 'The input sarif-file must be the path of one file'],
  ])('%s: exit status 2, and what to write instead', async (_, inputs, words) => {
    scene.job.put('README.md', GOOD)
    const ended = await onPush(inputs)
    expect(ended.status).toBe(2)
    expect(ended.log).toContain(words)
  })

  test('may lie in the folder of the runner for temporary files, and nowhere else outside the workspace', async () => {
    scene.job.put('README.md', POOR)
    const temp = path.join(scene.job.folder, 'temp')
    const [inside, outside] = [path.join(temp, 'report.json'), path.join(scene.job.folder, 'badge.svg')]
    const ended = await onPush(
      { 'report-file': inside, 'badge-file': outside, 'sarif-file': '../cards.sarif' },
      { RUNNER_TEMP: temp },
    )
    expect(ended).toMatchObject({
      status: 1,
      stderr: '',
      outputs: { verdict: 'fail', 'report-file': inside },
    })
    expect(existsSync(inside)).toBe(true)
    for (const [what, file] of [
      ['The badge', outside],
      ['The SARIF file', '../cards.sarif'],
    ] as const) {
      expect(ended.log).toContain(`::${what} could not be written: ${file} lies neither in the workspace nor`)
      expect(existsSync(path.resolve(scene.job.workspace, file))).toBe(false)
    }
  })

  test.each([
    ['sarif-file', 'The SARIF file'],
    ['badge-file', 'The badge'],
  ])('%s never takes the place of a card or follows a link of the checkout', async (input, what) => {
    scene.job.put('docs/card.json', POOR)
    symlinkSync('/tmp', path.join(scene.job.workspace, 'out'))
    linkSync(path.join(scene.job.workspace, 'docs/card.json'), path.join(scene.job.workspace, 'hard.json'))
    const name = `model-card-gate-${process.pid}.json`
    for (const file of ['./docs/card.json', 'hard.json', `out/${name}`]) {
      const ended = await onPush({ cards: 'docs/card.json', [input]: file })
      expect(ended).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail' } })
      expect(ended.log).toContain(`::warning title=Model Card Gate::${what} could not be written`)
    }
    expect(scene.job.read('docs/card.json')).toBe(POOR)
    expect(existsSync(path.join('/tmp', name))).toBe(false)
  })

  test('never take the place of the policy, of what it is made of, or of where it is looked for', async () => {
    const made = {
      '.github/model-card-gate.yml': 'extends: .github/base.yml\nschema: schema.json\n',
      '.github/base.yml': 'extends: recommended\n',
      'schema.json': '{}',
    }
    scene.job.put('README.md', POOR)
    for (const [file, text] of Object.entries(made)) scene.job.put(file, text)
    for (const file of [...Object.keys(made), '.github/model-card-gate.json']) {
      const ended = await onPush({ 'report-file': file })
      expect(ended).toMatchObject({ status: 1, stderr: '' })
      expect(ended.log).toContain(`The report file could not be written: ${file} is where the policy is read`)
    }
    for (const [file, text] of Object.entries(made)) expect(scene.job.read(file)).toBe(text)
  })
})

test('annotations leave room for what the step itself has to say, and the last one counts the rest', async () => {
  const many = Array.from({ length: 14 }, (_, index) => `m${index}/README.md`)
  for (const file of many) scene.job.put(file, GOOD.replace(/^license: .*$/m, 'license: Apache 2.0'))
  scene.job.put('other/README.md', POOR)
  scene.makeReadOnly()
  const ended = await scene.runOnPullRequest({
    inputs: { cards: '**/README.md', 'sarif-file': 'm1/README.md' },
  })
  for (const level of ['error', 'warning', 'notice']) {
    const lines = ended.log.split('\n').filter((line) => line.startsWith(`::${level} `))
    expect(lines.length).toBeLessThanOrEqual(10)
  }
  const errors = ended.log.split('\n').filter((line) => line.startsWith('::error '))
  expect(errors).toHaveLength(10)
  expect(errors[9]).toMatch(/::\d+ more errors of \d+ are in the job summary\.$/)
  const warnings = ended.log
    .split('\n')
    .filter((line) => line.startsWith('::warning title=Model Card Gate::'))
  expect(warnings).toHaveLength(2)
  expect(ended.log.indexOf('::warning title')).toBeLessThan(ended.log.indexOf('::error file'))
})
