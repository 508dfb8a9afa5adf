// Which cards are judged in a thread, and what one that ends its thread leaves of the others.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { cardPolicy } from '../../src/policy/card-policy.ts'
import { DEFAULT_POLICY } from '../../src/policy/policy.ts'
import { judgeInThreads } from '../../src/threads/judge-in-threads.ts'

const policy = cardPolicy(DEFAULT_POLICY, () => false)

/** Ends at the first card. */
const MORTAL = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', () => process.exit(7))
parentPort.postMessage({ kind: 'ready' })
`

let folder: string
let worker: URL

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-threads-'))
  const file = path.join(folder, 'worker.mjs')
  writeFileSync(file, MORTAL)
  worker = pathToFileURL(file)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The reports as they are printed, and the cards that ended a thread. */
async function judged(texts: readonly string[]) {
  const judge = judgeInThreads({ worker, env: {} })(texts.length)
  const cards = await Promise.all(
    texts.map((text, i) => judge.judge(text, { path: `${i}/README.md`, policy })),
  )
  await judge.close()
  return {
    reports: cards.map(({ report }) => JSON.stringify(report)),
    ended: cards.flatMap(({ problems }, i) => (problems.length > 0 ? [i] : [])),
  }
}

const LONGEST = 64 * 1024

test('a card of more than 64 KiB is judged in a thread, one of just that length is not', async () => {
  const card = (length: number) => '# Tern\n'.padEnd(length, 'a')
  expect((await judged([card(LONGEST), card(LONGEST + 1)])).ended).toEqual([1])
})

test('a card that ends its thread leaves the reports of twenty others as they are without it', async () => {
  const others = Array.from(
    { length: 20 },
    (_, i) => `---\nlicense: mit\n---\n\n# Tern ${i}\n\n## Usage\n\nSee it.\n`,
  )
  const alone = await judged(others)
  const together = await judged([...others, '# Tern\n'.padEnd(LONGEST + 1, 'a')])
  expect(together.ended).toEqual([20])
  expect(together.reports.slice(0, 20)).toEqual(alone.reports)
})

test.each(['0', '17', '1000', '-1', '2.5', '1e1', '0x2', 'two', 'NaN', 'Infinity'])(
  '%s is no number of threads, and is not taken for none',
  (text) => {
    const env = { MODEL_CARD_GATE_THREADS: text }
    expect(() => judgeInThreads({ worker, env })).toThrow(
      `MODEL_CARD_GATE_THREADS in the environment cannot be "${text}". Write a whole number from 1 to 16, or unset it.`,
    )
  },
)

test.each(['1', ' 2 ', '16', '', ' ', undefined])('%j is, or is nothing', async (text) => {
  const env = { MODEL_CARD_GATE_THREADS: text }
  await judgeInThreads({ worker, env })(1000).close()
})
