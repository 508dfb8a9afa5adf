// Cards judged in threads: what a thread that hangs, dies or never starts costs, and what it does not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type CardJudge, judgeSafely } from '../../src/judge/who-judges.ts'
import { cardPolicy } from '../../src/policy/card-policy.ts'
import { DEFAULT_POLICY } from '../../src/policy/policy.ts'
import { CardPool } from '../../src/threads/card-pool.ts'
import { AT_HAND, CHARACTERS_AT_HAND, type PoolOptions } from '../../src/threads/pool-options.ts'

const policy = cardPolicy(DEFAULT_POLICY, () => false)

/** A thread that does what a card's text says, and says of each other one that it has no findings. */
const OBEDIENT = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ text: padded, judging }) => {
  const text = padded.trim()
  if (text === 'hang') for (;;);
  if (text === 'wait') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 900)
  if (text === 'wait long') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000)
  if (text === 'wait for ever') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  if (text === 'exit') process.exit(7)
  if (text === 'throw') throw new Error('out of order')
  if (text === 'fill') for (const all = []; ; ) all.push(new Array(100_000).fill(text.length))
  const judged = { report: { path: judging.path, findings: [] }, isModel: true, problems: [] }
  parentPort.postMessage({ kind: 'judged', json: JSON.stringify(judged) })
})
parentPort.postMessage({ kind: 'ready' })
`

let folder: string
let pool: CardJudge

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-threads-'))
})

afterEach(async () => {
  await pool.close()
  rmSync(folder, { recursive: true, force: true })
})

function open(script: string, seconds = 30, more: Partial<PoolOptions> = {}): void {
  const file = path.join(folder, 'worker.mjs')
  writeFileSync(file, script)
  pool = new CardPool({ worker: pathToFileURL(file), threads: 2, longestHere: 0, seconds, ...more })
}

/** Each card's findings, by `text`, which is its name too. */
async function judged(...texts: readonly string[]) {
  const cards = await Promise.all(texts.map((text) => pool.judge(text, { path: text, policy })))
  return cards.map(({ report, problems }) => ({
    path: report.path,
    findings: report.findings.map(({ ruleId, severity, message }) => `${severity} ${ruleId} ${message}`),
    problems,
  }))
}

const CLEAN = (path: string) => ({ path, findings: [], problems: [] })

test('a card that takes too long is a finding, and the cards beside and after it are judged', async () => {
  open(OBEDIENT, 0.5)
  const [first, hung, ...rest] = await judged('a', 'hang', 'b', 'c', 'd', 'e', 'f')
  expect([first, ...rest]).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map(CLEAN))
  expect(hung).toEqual({
    path: 'hang',
    findings: [
      expect.stringMatching(/^error content\/readable The card was not judged: .* longer than 0.5 seconds\./),
    ],
    problems: [],
  })
})

test('a card that only got no processor is waited for, but not for ever', async () => {
  open(OBEDIENT, 0.3)
  const [waited, stuck] = await judged('wait', 'wait for ever')
  expect(waited).toEqual(CLEAN('wait'))
  expect(stuck?.findings).toEqual([expect.stringContaining('longer than 0.3 seconds')])
})

test('a thread that dies costs the card that it had in hand, and is a problem of the gate', async () => {
  open(OBEDIENT)
  const cards = await judged('a', 'exit', 'b', 'throw', 'c', 'd', 'e')
  expect(cards.filter(({ path }) => /^.$/.test(path))).toEqual(['a', 'b', 'c', 'd', 'e'].map(CLEAN))
  expect(cards.flatMap(({ problems }) => problems)).toEqual([
    'exit could not be judged: its thread ended with status 7. This is an error of the gate.',
    'throw could not be judged: out of order. This is an error of the gate.',
  ])
  for (const { findings } of cards.filter(({ path }) => path.length > 1))
    expect(findings).toEqual([expect.stringContaining('Please report it.')])
})

test('a card that takes all memory is a finding, and the others are judged', async () => {
  open(OBEDIENT)
  const [filled, ...rest] = await judged('fill', 'a', 'b', 'c')
  expect(rest).toEqual(['a', 'b', 'c'].map(CLEAN))
  expect(filled?.findings).toEqual([expect.stringContaining('took too much memory')])
})

test('where no thread can be started, the cards are judged all the same', async () => {
  open('this is no script')
  const cards = await judged('# Tern', '# Knot')
  for (const { findings, problems } of cards) {
    expect(problems).toEqual([])
    expect(findings).toContainEqual(expect.stringContaining('error metadata/front-matter'))
  }
})

test('short cards are judged here while the threads have enough to do, long ones wait for them', async () => {
  open(OBEDIENT, 30, { threads: 1, longestHere: 20 })
  const first = ['wait', ...Array.from({ length: AT_HAND - 1 }, (_, i) => `${i}`)]
  const long = 'a card that is longer than that'
  const cards = await judged(...first, '# Tern', long, '# Knot', '0123456789'.repeat(2))
  const byThread = cards.filter(({ findings }) => findings.length === 0).map((card) => card.path)
  expect(byThread).toEqual([...first, long])
  expect(cards.flatMap(({ problems }) => problems)).toEqual([])
})

test('no card waits in a thread for a long one', async () => {
  open(OBEDIENT)
  const long = (text: string) => text + ' '.repeat(CHARACTERS_AT_HAND)
  const order: string[] = []
  const each = [long('wait long'), long('wait'), long('a')].map(async (text) => {
    await judged(text)
    order.push(text.trim())
  })
  await Promise.all(each)
  expect(order).toEqual(['wait', 'a', 'wait long'])
})

test('what the run judges itself takes no time from the card of a thread', async () => {
  open(OBEDIENT, 0.8, { threads: 1, longestHere: 10_000 })
  const first = ['wait long', ...Array.from({ length: AT_HAND - 1 }, (_, i) => `${i}`)]
  const busy = (i: number) => `# Tern ${i}\n\n${'*a* `b` [c](d)\n'.repeat(200)}`
  // Once before, as the first time takes longest.
  await judgeSafely(busy(0), { path: 'README.md', policy })
  const inThread = judged(...first)
  let isAnswered = false
  void inThread.then(() => {
    isAnswered = true
  })
  // One after the other, as a run does.
  for (let i = 1; !isAnswered; i++) await judged(busy(i))
  expect((await inThread)[0]).toEqual(CLEAN('wait long'))
})

test('a closed pool starts no thread any more', async () => {
  open('this would be an error of the gate')
  await pool.close()
  const [late] = await judged('# Tern')
  expect(late?.problems).toEqual([])
  expect(late?.findings).toContainEqual(expect.stringContaining('error metadata/front-matter'))
})
