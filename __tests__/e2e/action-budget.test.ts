// What a run costs of the token's rate limit, and that one which cannot be paid for is not begun.
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { Files } from '../fake-github/repositories.ts'
import { diffEntry } from '../fake-github/repositories.ts'
import { ownRepository } from '../fake-github/state.ts'
import { readDocument, tableWith } from '../house/document.ts'
import { GOOD, openScene, POOR, type Scene } from './action-scene.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(300_000)

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.close())

const ALL = { cards: 'models/*/README.md', comment: 'never', annotations: 'off' }

function manyCards(count: number, text = GOOD): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `models/${String(index).padStart(4, '0')}/README.md`,
      `${text}\n${index}\n`,
    ]),
  )
}

function count(operation: string): number {
  return scene.github.requests.filter((request) => request.operation.includes(operation)).length
}

test('the calls of a run with one card are as many as docs/github-api.md says', async () => {
  const poor = { base: { 'README.md': GOOD }, head: { 'README.md': POOR } }
  const good = { base: { 'README.md': POOR }, head: { 'README.md': GOOD } }
  const callsOf = async (stage: typeof poor, inputs: Readonly<Record<string, string>> = {}) => {
    const before = scene.github.requests.length
    await scene.runOnPullRequest({ stage, inputs })
    return scene.github.requests.length - before
  }
  const asked = [
    await callsOf(poor, { comment: 'never' }),
    await callsOf(good),
    await callsOf(poor),
    await callsOf({ ...poor, head: { 'README.md': `${POOR}\n` } }),
  ]
  scene.github.state.comments.length = 0
  asked.push(await callsOf(poor, { 'only-new': 'on' }))
  scene.github.state.comments.length = 0
  asked.push(await callsOf(poor, { review: 'suggestions' }))
  const { rows } = tableWith(readDocument('docs/github-api.md'), 'run', 'calls')
  expect(rows.map(([, calls]) => calls?.text)).toEqual(asked.map(String))
})

test('3,000 changed files with 1,000 new cards take 57 calls, and a heap of 160 MB is enough', async () => {
  const own = ownRepository(scene.github.state)
  const cards = manyCards(1000)
  const names = [...Object.keys(cards), ...Array.from({ length: 2000 }, (_, index) => `data/${index}.bin`)]
  const ended = await scene.runOnPullRequest({
    stage: { head: cards, listed: names.map((name) => diffEntry(own, name, 'added')) },
    inputs: ALL,
    env: { NODE_OPTIONS: '--max-old-space-size=160' },
  })
  expect(ended).toMatchObject({ stderr: '', outputs: { cards: '1000' } })
  const counts: Record<string, number> = {}
  for (const { operation } of scene.github.requests) {
    const name = operation.replace(/^.*\{repo\}/, '')
    counts[name] = (counts[name] ?? 0) + 1
  }
  expect(counts).toEqual({
    '/pulls/{pull_number}': 2,
    '/git/ref/{ref}': 1,
    '/pulls/{pull_number}/files': 30,
    '/git/trees/{tree_sha}': 2,
    'GET /rate_limit': 2,
    'POST /graphql': 20,
  })
  expect(scene.github.requests).toHaveLength(57)
})

test('what the workspace holds byte for byte is not asked for', async () => {
  const files = manyCards(120)
  for (const [path, text] of Object.entries(files)) scene.job.put(path, String(text))
  scene.job.put('models/0007/README.md', 'the merge commit has another\n')
  const ended = await scene.runOnPullRequest({ stage: { head: files }, inputs: ALL })
  expect(ended.outputs.cards).toBe('120')
  expect(count('POST /graphql')).toBe(0)
  expect(count('/blobs/')).toBe(1)
})

test.each<[string, string | Uint8Array]>([
  ['binary', new Uint8Array([0x89, 0x50, 0x00, 0x47])],
  ['in Latin-1', Buffer.from('---\nlicense: mit\n---\n# Modèle\n', 'latin1')],
  ['longer than GraphQL gives', `${GOOD}\n${'words '.repeat(100_000)}`],
  ['with a byte order mark', `\uFEFF${GOOD}`],
])('a card that is %s is judged by its own bytes', async (_, content) => {
  const head = { 'models/a/README.md': content, 'models/b/README.md': POOR }
  const inputs = { ...ALL, 'report-file': 'report.json' }
  scene.job.put('local/models/a/README.md', '')
  await scene.runOnPullRequest({ stage: { head }, inputs })
  const throughApi = JSON.parse(scene.job.read('report.json'))
  const { writeFileSync, mkdirSync } = await import('node:fs')
  for (const [path, text] of Object.entries(head)) {
    mkdirSync(`${scene.job.workspace}/${path.replace(/\/[^/]*$/, '')}`, { recursive: true })
    writeFileSync(`${scene.job.workspace}/${path}`, text)
  }
  await scene.runOnPullRequest({ stage: { head }, inputs: { ...inputs, source: 'workspace' } })
  expect(JSON.parse(scene.job.read('report.json'))).toEqual(throughApi)
})

test('a card too large to be one is not fetched', async () => {
  const head = { 'models/a/README.md': new Uint8Array(3 * 2 ** 20) }
  expect(await scene.runOnPullRequest({ stage: { head }, inputs: ALL })).toMatchObject({ status: 1 })
  expect(count('/blobs/') + count('graphql')).toBe(0)
})

test('a tree too large for one answer is read folder by folder', async () => {
  ownRepository(scene.github.state).treeLimit = 30
  const head = { ...manyCards(40), 'other/README.md': POOR }
  const ended = await scene.runOnPullRequest({ stage: { head }, inputs: ALL })
  expect(ended).toMatchObject({ outputs: { cards: '40' } })
})

test('a tree that would take hundreds of calls is refused, with a way out', async () => {
  ownRepository(scene.github.state).treeLimit = 1
  const ended = await scene.runOnPullRequest({ stage: { head: manyCards(250) }, inputs: ALL })
  expect(ended).toMatchObject({ status: 2, outputs: {} })
  expect(ended.log).toContain('set the input source to "workspace"')
  expect(count('/trees/')).toBeLessThanOrEqual(202)
})

test.each([
  ['the list of files', { listedFiles: 2500, cards: 1, rest: 24 }, 'calls'],
  ['the cards', { listedFiles: 0, cards: 700, rest: 60 }, 'points of GraphQL'],
])('a run that cannot pay for %s says so before it begins', async (_, { listedFiles, cards, rest }, what) => {
  const { state } = scene.github
  const own = ownRepository(state)
  state.rateLimit = { ...state.rateLimit, remaining: rest }
  state.graphqlLimit = { ...state.graphqlLimit, remaining: 12 }
  const head = manyCards(cards)
  const listed = Array.from({ length: listedFiles }, (_, index) =>
    diffEntry(own, `data/${index}.bin`, 'added'),
  )
  const stage = listedFiles > 0 ? { head, listed } : { head }
  const ended = await scene.runOnPullRequest({ stage, inputs: ALL })
  expect(ended).toMatchObject({ status: 2, stderr: '', outputs: {} })
  expect(ended.log).toMatch(
    new RegExp(
      `This run needs up to \\d+ ${what} to GitHub's API, and the token has \\d+ left until \\d\\d:\\d\\d UTC`,
    ),
  )
  expect(state.graphqlLimit.remaining).toBe(12)
  expect(state.rateLimit.remaining).toBeGreaterThan(5)
})

test('a server without rate limits is not asked twice', async () => {
  scene.github.failAlways('GET /rate_limit', {
    kind: 'answer',
    status: 404,
    message: 'Rate limiting is not enabled.',
  })
  const ended = await scene.runOnPullRequest({ stage: { head: manyCards(320) }, inputs: ALL })
  expect(ended).toMatchObject({ outputs: { cards: '320' } })
})
