// Everything a run knows, read once.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readSetup } from '../../src/github/setup.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-setup-'))
afterAll(() => rmSync(folder, { recursive: true }))
const EVENT = path.join(folder, 'event.json')
writeFileSync(EVENT, '{}')

const NOW = new Date('2026-03-01T10:00:00.000Z')
const ENV = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: EVENT,
  GITHUB_REPOSITORY: 'example-lab/tern',
  GITHUB_WORKSPACE: '/srv/tern',
  GITHUB_WORKFLOW: 'Model card',
  GITHUB_JOB: 'gate',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '3',
}

test('a run on an Enterprise server keeps to its addresses', () => {
  const setup = readSetup(
    {
      ...ENV,
      GITHUB_API_URL: 'https://git.example.com/api/v3/',
      GITHUB_SERVER_URL: 'https://git.example.com',
    },
    NOW,
  )
  expect(setup.apiUrl).toBe('https://git.example.com/api/v3')
  expect(setup.run).toEqual({
    id: '42',
    attempt: 3,
    startedAt: '2026-03-01T10:00:00.000Z',
    url: 'https://git.example.com/example-lab/tern/actions/runs/42',
  })
})

test('the comment key is the workflow and the job, unless the input says otherwise', () => {
  expect(readSetup(ENV, NOW).commentKey).toBe('Model card/gate')
  expect(readSetup({ ...ENV, 'INPUT_COMMENT-KEY': 'mine' }, NOW).commentKey).toBe('mine')
})

test('nothing of it can be changed later', () => {
  const setup = readSetup({ ...ENV, INPUT_CARDS: 'README.md' }, NOW)
  for (const part of [setup, setup.inputs, setup.inputs.cards, setup.event, setup.repository, setup.run])
    expect(Object.isFrozen(part)).toBe(true)
})

test.each([undefined, '', 'tern', 'example-lab/tern/more', '/tern'])(
  'a repository %p is refused',
  (repository) => {
    expect(() => readSetup({ ...ENV, GITHUB_REPOSITORY: repository }, NOW)).toThrow(
      'GITHUB_REPOSITORY is not of the form owner/name',
    )
  },
)
