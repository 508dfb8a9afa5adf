// Rules that compare a card with its repository: the same through the API as in a folder, and at a bounded price.
import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { Files } from '../fake-github/repositories.ts'
import { openScene, type Scene } from './action-scene.ts'
import { runCli } from './run-cli.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(120_000)

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.close())

const MIT =
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software.\nThe above copyright notice and this permission notice shall be included in all copies.\n'
const CARD =
  '---\nlicense: apache-2.0\n---\n\n# Tern\n\n![loss](plots/loss.png) [data](../../docs/data.md) [gone](gone.md)\n'
const FILES: Files = {
  'models/a/README.md': CARD,
  'models/a/LICENSE': MIT,
  'models/a/plots/Loss.png': 'png',
  'docs/data.md': '# Data\n',
}
const INPUTS = {
  cards: 'models/*/README.md',
  comment: 'never',
  annotations: 'off',
  'report-file': 'report.json',
}

function found(json: string, isNew?: boolean): readonly string[] {
  const { cards } = JSON.parse(json)
  return cards[0].findings
    .filter((finding: { new?: boolean }) => isNew === undefined || finding.new === isNew)
    .map(({ ruleId, message }: { ruleId: string; message: string }) => `${ruleId}: ${message}`)
    .filter((line: string) => /^(?:consistency\/license-file|content\/links)/.test(line))
}

const EXPECTED = [
  'consistency/license-file: `license` is `apache-2.0`, but the file `LICENSE` holds the text of `mit`. Make them say the same.',
  'content/links: The image `plots/loss.png` is not in the repository. Write `plots/Loss.png`.',
  'content/links: The link `gone.md` leads to nothing in the repository. Correct it, add what it names, or delete it.',
]

test('the API, the workspace and the command line find the same', async () => {
  await scene.runOnPullRequest({ stage: { head: FILES }, inputs: INPUTS })
  expect(found(scene.job.read('report.json'))).toEqual(EXPECTED)
  for (const [path, text] of Object.entries(FILES)) scene.job.put(path, String(text))
  await scene.runOnPullRequest({ stage: { head: FILES }, inputs: { ...INPUTS, source: 'workspace' } })
  expect(found(scene.job.read('report.json'))).toEqual(EXPECTED)
  const { stdout } = await runCli(['--format', 'json', 'models/a/README.md'], { cwd: scene.job.workspace })
  expect(found(stdout)).toEqual(EXPECTED)
})

test('only-new: what the repository looked like before counts for the card before', async () => {
  const base = {
    ...FILES,
    'models/a/LICENSE': 'Acme licence\n',
    'gone.md': '',
    'models/a/gone.md': '# Gone\n',
  }
  await scene.runOnPullRequest({ stage: { base, head: FILES }, inputs: { ...INPUTS, 'only-new': 'on' } })
  const report = scene.job.read('report.json')
  expect(found(report, true)).toEqual([EXPECTED[0], EXPECTED[2]])
  expect(found(report, false)).toEqual([EXPECTED[1]])
})

test('--since: what the repository looked like then counts for the card then', async () => {
  const git = (...args: readonly string[]) => {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
    execFileSync('git', [...identity, ...args], { cwd: scene.job.workspace })
  }
  for (const [path, text] of Object.entries(FILES)) scene.job.put(path, String(text))
  scene.job.put('models/a/LICENSE', 'Acme licence\n')
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'x')
  scene.job.put('models/a/LICENSE', MIT)
  const args = ['--format', 'json', '--since', 'HEAD', 'models/a/README.md']
  const { stdout } = await runCli(args, { cwd: scene.job.workspace })
  expect(found(stdout, true)).toEqual([EXPECTED[0]])
  expect(found(stdout, false)).toEqual(EXPECTED.slice(1))
})

test('a card is judged again where a file goes that it links to', async () => {
  const base = { ...FILES, 'models/a/gone.md': '# Gone\n', 'models/b/README.md': '# B\n' }
  const head = { ...FILES, 'models/b/README.md': '# B\n' }
  const ended = await scene.runOnPullRequest({ stage: { base, head }, inputs: INPUTS })
  expect(ended.outputs.cards).toBe('1')
  expect(found(scene.job.read('report.json'))).toEqual(EXPECTED)
})

test('1,000 cards, each with a licence of its own, take 40 calls of GraphQL and none for a path', async () => {
  const head: Record<string, string> = {}
  for (let index = 0; index < 1000; index++) {
    head[`models/${index}/README.md`] = `${CARD}\n${index}\n`
    head[`models/${index}/LICENSE`] = `${MIT}\n${index}\n`
  }
  const ended = await scene.runOnPullRequest({ stage: { head }, inputs: INPUTS })
  expect(ended.outputs.cards).toBe('1000')
  const asked = scene.github.requests.map(({ operation }) => operation)
  expect(asked.filter((operation) => operation.includes('graphql'))).toHaveLength(40)
  expect(asked.filter((operation) => operation.includes('/blobs/'))).toHaveLength(0)
  expect(asked.length).toBeLessThan(90)
})

test('where the rules are off, nothing beside the cards is read', async () => {
  const inputs = { ...INPUTS, preset: 'hub' }
  await scene.runOnPullRequest({ stage: { head: FILES }, inputs })
  const asked = scene.github.requests.map(({ operation }) => operation)
  expect(asked.filter((operation) => /graphql|blobs/.test(operation))).toHaveLength(1)
})
