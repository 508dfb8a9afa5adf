// The command line over many cards: the report is the same whatever the number of threads.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCli } from './run-cli.ts'

const CARDS = 120
const FAULTS = [
  'license: MIT',
  'licence: mit',
  'license: [',
  'license: mit\npipeline_tag: chat',
  'license: mit',
]
const POLICY = 'schema: team.json\noverrides:\n  - cards: ["cards/1*/**"]\n    extends: strict\n'
const SCHEMA = JSON.stringify({ $ref: 'parts.json' })

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-many-'))
  const put = (file: string, text: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  for (let card = 0; card < CARDS; card++) {
    const fault = FAULTS[card % FAULTS.length] ?? ''
    put(`cards/${card}/README.md`, `---\n${fault}\n---\n\n# Tern ${card}\n\n## Limitations\n\nTODO\n`)
  }
  put('cards/binary/README.md', new Uint8Array([80, 75, 0, 1]))
  put('cards/long/README.md', `# Tern\n\n${'A line of words that says nothing.\n'.repeat(6000)}`)
  mkdirSync(path.join(folder, '.git'))
  put('.github/model-card-gate.yml', POLICY)
  put('team.json', SCHEMA)
  put('parts.json', JSON.stringify({ type: 'object', required: ['team'] }))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(threads: number) {
  const env = { MODEL_CARD_GATE_THREADS: String(threads) }
  return runCli(['cards/*/README.md', '--format', 'json'], { cwd: folder, env })
}

test('with one, two and four threads it is the same, byte for byte', async () => {
  const [one, two, four] = [await report(1), await report(2), await report(4)]
  expect(one.status).toBe(1)
  expect(JSON.parse(one.stdout).cards).toHaveLength(CARDS + 2)
  expect(one.stdout).toContain('"metadata/custom-schema"')
  expect(two).toEqual(one)
  expect(four).toEqual(one)
}, 60_000)
