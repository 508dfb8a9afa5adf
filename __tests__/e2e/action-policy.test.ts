// The policy of a run: found at the base branch, built on others, with a schema and the Hub's own answer.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { commitFiles, type Files } from '../fake-github/repositories.ts'
import { repositoryNamed, TOKEN } from '../fake-github/state.ts'
import { GOOD, openScene, POOR, type Scene } from './action-scene.ts'
import { WarmProcesses } from './warm-processes.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(60_000)

// What the runs have in common is compiled once; action.test.ts starts the action as the runner does.
const warm = new WarmProcesses(1)
afterAll(() => warm.close())

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ start: warm.start })
})
afterEach(() => scene.close())

const POLICY = '.github/model-card-gate.yml'
const NEVER = 'fail-on: never\n'

function judge(base: Files, inputs: Readonly<Record<string, string>> = {}, card = POOR) {
  return scene.runOnPullRequest({ stage: { base, head: { ...base, 'README.md': card } }, inputs })
}

describe('the policy', () => {
  test.each([POLICY, '.github/model-card-gate.yaml', '.github/model-card-gate.json'])(
    'is found at %s',
    async (file) => {
      expect(await judge({ [file]: '{"fail-on": "never"}' })).toMatchObject({ status: 0 })
    },
  )

  test('is the one that the input config names, and inputs win over it', async () => {
    const base = { [POLICY]: 'fail-on: error\n', 'policies/lax.yml': NEVER }
    expect(await judge(base, { config: 'policies/lax.yml' })).toMatchObject({ status: 0 })
    expect(await judge(base, { config: 'policies/lax.yml', 'fail-on': 'error' })).toMatchObject({ status: 1 })
  })

  test.each([
    ['does not exist', { config: 'none.yml' }, {}, 'none.yml: This policy file does not exist.'],
    ['is a folder', { config: '.github' }, { [POLICY]: NEVER }, '.github is a folder.'],
    ['lies outside', { config: '../../etc/passwd' }, {}, '../../etc/passwd lies outside the repository'],
    [
      'has an unknown key',
      {},
      { [POLICY]: 'fail_on: never\n' },
      `${POLICY}:1:1: There is no key \`fail_on\`. Did you mean`,
    ],
  ])('that %s is exit status 2', async (_, inputs, base, words) => {
    const ended = await judge(base as Files, inputs as Record<string, string>)
    expect(ended).toMatchObject({ status: 2, stderr: '', outputs: {} })
    expect(ended.log).toContain(words)
  })

  test('sees its change named, whichever of its files is changed', async () => {
    const base = {
      [POLICY]: 'extends: policies/base.yml\nschema: card.json\n',
      'policies/base.yml': 'extends: hub\n',
      'card.json': '{}',
    }
    const head = { ...base, 'policies/base.yml': NEVER, 'card.json': '{"type":"object"}', 'README.md': GOOD }
    const ended = await scene.runOnPullRequest({ stage: { base, head } })
    expect(ended.summary).toContain('This pull request changes the policy (`card.json`, `policies/base.yml`)')
    expect(ended.log).toContain('::notice title=Model Card Gate::This pull request changes the policy')
    expect((await judge(base)).summary).not.toContain('changes the policy')
  })

  test('names its schema at the base branch too', async () => {
    const base = { [POLICY]: 'schema: card.json\n', 'card.json': '{"required":["team"]}' }
    const head = { ...base, 'card.json': '{}', 'README.md': GOOD }
    const ended = await scene.runOnPullRequest({ stage: { base, head } })
    expect(ended).toMatchObject({ status: 1 })
    expect(ended.summary).toContain('metadata/custom-schema')
  })
})

describe('a policy of another repository', () => {
  const EXTENDS = { [POLICY]: 'extends: acme/cards/policy.yml@v1\n' }
  const share = (files: Files) => {
    const shared = repositoryNamed(scene.github.state, 'acme/cards')
    commitFiles(shared, files, { branch: 'v1' })
  }

  test('is read through the API', async () => {
    share({ 'policy.yml': NEVER })
    expect(await judge(EXTENDS)).toMatchObject({ status: 0 })
  })

  test('can be named by the input config alone', async () => {
    share({ 'policy.yml': NEVER })
    const inputs = { config: 'acme/cards/policy.yml@v1' }
    expect(await judge({}, inputs)).toMatchObject({ status: 0 })
    const ended = await judge({}, { config: 'acme/cards/none.yml@v1' })
    expect(ended).toMatchObject({ status: 2, stderr: '' })
    expect(ended.log).toContain('acme/cards/none.yml@v1: This policy is not there')
  })

  test.each<[string, Files, string]>([
    ['that is not there', {}, 'acme/cards has no policy.yml at v1'],
    ['that is a link', { 'policy.yml': { link: 'x' } }, 'policy.yml is a symbolic link'],
    [
      'with a mistake',
      { 'policy.yml': 'preset: hub\n' },
      'acme/cards/policy.yml@v1:1:1: There is no key `preset`.',
    ],
  ])('%s is exit status 2', async (_, files, words) => {
    share(files)
    const ended = await judge(EXTENDS)
    expect(ended).toMatchObject({ status: 2, stderr: '', outputs: {} })
    expect(ended.log).toContain(words)
  })
})

describe('hub-check', () => {
  test('asks the Hub of the input for each card that is judged, and no one by default', async () => {
    const asked: string[] = []
    const hub = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      response.setHeader('content-type', 'application/json')
      response.end('{"errors":[],"warnings":[{"message":"the Hub minds"}]}')
    })
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`
    try {
      await judge({}, { 'hub-url': url }, GOOD)
      expect(asked).toEqual([])
      const ended = await judge({}, { 'hub-url': url, 'hub-check': 'on' }, GOOD)
      expect(asked).toEqual(['POST /api/validate-yaml'])
      expect(ended.summary).toContain('the Hub minds')
    } finally {
      hub.close()
    }
    const inputs = { 'hub-url': url, 'hub-check': 'on', 'report-file': 'report.json' }
    const skipped = await judge({}, inputs, GOOD)
    expect(skipped).toMatchObject({ status: 0 })
    const words = 'The Hub said nothing about 1 card: it could not be reached'
    expect(skipped.log).toContain(words)
    expect(skipped.summary.split(words)).toHaveLength(2)
    expect(JSON.parse(scene.job.read('report.json')).remarks).toEqual([expect.stringContaining(words)])
  })
})

test('the token is masked before anything else is said', async () => {
  const ended = await judge({}, {}, GOOD)
  expect(ended.log.split('\n')[0]).toBe(`::add-mask::${TOKEN}`)
  expect(ended.log.split(TOKEN)).toHaveLength(2)
})
