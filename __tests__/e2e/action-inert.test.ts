// Commands to the runner, in the log of the built action: none comes of what others wrote, and each guard is needed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Files } from '../fake-github/repositories.ts'
import { openScene, POOR, type Scene } from './action-scene.ts'
import { DIST } from './run-action.ts'
import { buildWithout, type Removal } from './weakened-build.ts'

// A busy machine is no failure of the gate, and each test builds a bundle of its own.
jest.setTimeout(120_000)

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
})
afterEach(() => scene.close())

const COMMAND = '##[add-matcher]x.json'

interface Attack {
  readonly guard: Removal
  readonly head: Files
  readonly base?: Files
  /** What shows that the text was looked at at all. */
  readonly said: RegExp
}

const ATTACKS: Readonly<Record<string, Attack>> = {
  "a value of a card's front matter": {
    guard: {
      file: 'src/markdown/visible.ts',
      guard: '.replace(LEGACY_COMMAND,',
      instead: ".replace('nothing',",
    },
    head: { 'README.md': `---\nlicense: "${COMMAND}"\n---\n\n# Tern\n` },
    said: /^::error file=README\.md,line=2,.*`license` is/m,
  },
  "a card's path": {
    guard: {
      file: 'src/report/github.ts',
      guard: '&& COMMAND.test(path)',
      instead: '&& path === COMMAND.source',
    },
    head: { [`models/${COMMAND.replace('/', '')}/README.md`]: POOR },
    said: /^::error .*models\/##.*README\.md.*`licence`/m,
  },
  'a key of a policy': {
    guard: {
      file: 'src/github/runner.ts',
      guard: 'LEVELS[level](visibleBlock(message)',
      instead: 'LEVELS[level](message',
    },
    base: { '.github/model-card-gate.yml': `"${COMMAND}": 1\n` },
    head: { 'README.md': POOR },
    said: /^::error title=Model Card Gate::/m,
  },
}

describe.each(Object.entries(ATTACKS))('a command to the runner in %s', (_, { guard, head, base, said }) => {
  const log = async (dist: string) => {
    const stage = { head: { ...base, ...head }, ...(base && { base }) }
    const inputs = { cards: '**/README.md' }
    const ended = await scene.runOnPullRequest({ stage, inputs, dist })
    expect(ended.log).toMatch(said)
    return ended.log
  }

  test('is none in the log', async () => {
    expect(await log(DIST)).not.toContain('##[')
  })

  test('would be one without the guard', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'weakened-'))
    try {
      expect(await log(await buildWithout([guard], folder))).toContain(COMMAND)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
