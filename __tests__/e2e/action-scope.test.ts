// Which cards of a pull request are judged, and which findings count.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { exampleEvent } from '../fake-github/events.ts'
import { commitFiles, diffEntry, type Files } from '../fake-github/repositories.ts'
import type { Stage } from '../fake-github/stage.ts'
import { type Json, ownRepository } from '../fake-github/state.ts'
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

const ALL = { cards: '**/README.md' }

async function judged(stage: Stage, inputs: Readonly<Record<string, string>> = ALL) {
  const ended = await scene.runOnPullRequest({ stage, inputs: { ...inputs, 'report-file': 'report.json' } })
  const report: Report | undefined =
    ended.status === 2 ? undefined : JSON.parse(scene.job.read('report.json'))
  const findings = report?.cards.flatMap((card) => card.findings) ?? []
  return { ...ended, paths: report?.cards.map(({ path }) => path), findings }
}

const BASE: Files = { 'a/README.md': POOR, 'b/README.md': POOR, 'b/config.json': '{}', 'src/x.py': '1' }

describe('scope: changed', () => {
  test.each<[string, Files, readonly string[], number]>([
    ['a changed card', { ...BASE, 'a/README.md': GOOD }, ['a/README.md'], 0],
    ['an added card', { ...BASE, 'c/README.md': POOR }, ['c/README.md'], 1],
    ['a card beside a changed config', { ...BASE, 'b/config.json': '{"a":1}' }, ['b/README.md'], 1],
    ['a card beside a new licence', { ...BASE, 'a/LICENSE': 'MIT' }, ['a/README.md'], 1],
    ['a card beside a new citation', { ...BASE, 'a/CITATION.cff': 'x' }, ['a/README.md'], 1],
    [
      'a card that became a folder',
      { ...omit(BASE, 'a/README.md'), 'a/README.md/x.txt': '' },
      ['a/README.md'],
      1,
    ],
    ['a card that became a link', { ...BASE, 'a/README.md': { link: '../b/README.md' } }, ['a/README.md'], 1],
    [
      'a card in a folder that became a link',
      { ...omit(BASE, 'a/README.md'), a: { link: 'b' } },
      ['a/README.md'],
      1,
    ],
  ])('judges %s and no other', async (_, head, paths, status) => {
    const cards = 'a/README.md\nb/README.md\nc/README.md'
    expect(await judged({ base: BASE, head }, { cards })).toMatchObject({ status, paths })
  })

  test('that touches no card passes with a notice and no comment', async () => {
    const ended = await judged({ base: BASE, head: { ...BASE, 'src/x.py': '2' } })
    expect(ended).toMatchObject({ status: 0, outputs: { verdict: 'pass', cards: '0', 'comment-id': '' } })
    expect(ended.log).toContain('::notice title=Model Card Gate::This pull request touches no model card')
    expect(ended.summary).toContain('touches no model card')
    expect(scene.bodies()).toEqual([])
  })

  test('that touches no card any more turns the comment green', async () => {
    await judged({ base: BASE, head: { ...BASE, 'a/README.md': `${POOR}\n` } })
    expect(scene.bodies()).toEqual([expect.stringMatching(/^### ❌/)])
    expect(await judged({ base: BASE, head: { ...BASE, 'src/x.py': '2' } })).toMatchObject({ status: 0 })
    expect(scene.bodies()).toEqual([
      expect.stringContaining('✅ **Model card gate: no model card to judge**'),
    ])
  })

  test('in a repository without any card fails and says where it looked', async () => {
    const ended = await judged({ base: { 'src/x.py': '1' }, head: { 'src/x.py': '2' } })
    expect(ended).toMatchObject({ status: 1, outputs: { verdict: 'fail', cards: '0' } })
    expect(ended.log).toContain('No model card found: nothing matches `**/README.md` (the input cards).')
  })

  test('scope: all judges all of them', async () => {
    const head = { ...BASE, 'src/x.py': '2' }
    const ended = await judged({ base: BASE, head }, { ...ALL, scope: 'all' })
    expect(ended).toMatchObject({ status: 1, paths: ['a/README.md', 'b/README.md'] })
  })
})

describe('a deleted card', () => {
  const DELETED = expect.objectContaining({ ruleId: 'content/readable', place: null })

  test.each(['changed', 'all'])('is a warning with scope: %s', async (scope) => {
    const base = { 'a/README.md': GOOD, 'b/README.md': GOOD }
    const ended = await judged({ base, head: { 'b/README.md': GOOD } }, { ...ALL, scope })
    expect(ended).toMatchObject({ status: 0, outputs: { verdict: 'pass', warnings: '1', errors: '0' } })
    expect(ended.findings).toEqual(expect.arrayContaining([DELETED]))
    expect(ended.paths).toContain('a/README.md')
  })

  test('that was the last one is an error', async () => {
    const ended = await judged({ base: { 'README.md': GOOD }, head: { 'src/x.py': '' } }, {})
    expect(ended).toMatchObject({ status: 1, outputs: { verdict: 'fail', errors: '1' } })
    expect(ended.findings).toEqual([
      expect.objectContaining({ message: expect.stringContaining('no card is left') }),
    ])
  })

  test('that was renamed to another card is judged there, and to something else is deleted', async () => {
    const base = { 'a/README.md': GOOD, 'b/README.md': GOOD }
    const moved = await judged({ base, head: { 'c/README.md': GOOD, 'b/README.md': GOOD } })
    expect(moved).toMatchObject({ status: 0, paths: ['c/README.md'], findings: [] })
    const gone = await judged({ base, head: { 'a/OLD.md': GOOD, 'b/README.md': GOOD } })
    expect(gone).toMatchObject({ paths: ['a/README.md'], findings: [{ severity: 'warning' }] })
  })
})

describe('a pull request that GitHub cannot list', () => {
  test('since it changes more than 3,000 files has all its cards judged, and that is said', async () => {
    const ended = await judged({ base: BASE, head: { ...BASE, 'src/x.py': '2' }, changedFiles: 3001 })
    expect(ended).toMatchObject({ status: 1, paths: ['a/README.md', 'b/README.md'] })
    expect(ended.log).toContain(
      'changes 3001 files and GitHub lists at most 3000 of them, so that all cards are judged',
    )
    expect(ended.summary).toContain('so that all cards are judged')
    const calls = scene.github.requests.filter(({ operation }) => operation.endsWith('/files'))
    expect(calls).toEqual([])
  })

  test('with 3,000 files is listed in thirty calls', async () => {
    const own = ownRepository(scene.github.state)
    const listed = Array.from({ length: 2999 }, (_, index) => diffEntry(own, `data/${index}.bin`, 'added'))
    const head = { ...BASE, 'a/README.md': GOOD }
    const ended = await judged({
      base: BASE,
      head,
      listed: [...listed, diffEntry(own, 'a/README.md', 'modified')],
    })
    expect(ended).toMatchObject({ status: 0, paths: ['a/README.md'] })
    expect(scene.github.requests.filter(({ operation }) => operation.endsWith('/files'))).toHaveLength(30)
    expect(scene.github.requests.length).toBeLessThanOrEqual(45)
  })

  test('since its head moved meanwhile has all its cards judged', async () => {
    const stage = { base: BASE, head: { ...BASE, 'b/README.md': GOOD, 'a/README.md': `${POOR} ` } }
    const staged = scene.stage(stage)
    const held = scene.github.hold('GET /repos/{owner}/{repo}/pulls/{pull_number}/files')
    const running = scene.rerun(staged, { inputs: ALL })
    await held.arrived
    scene.stage({ base: BASE, head: { ...BASE, 'src/x.py': '2' } })
    held.release()
    const ended = await running
    expect(ended).toMatchObject({ status: 1, outputs: { cards: '2' } })
    expect(ended.log).toContain('got a new head while its files were listed')
  })
})

describe('only-new', () => {
  const ON = { ...ALL, 'only-new': 'on', scope: 'all' }
  /** One line more; nothing else of it changes. */
  const MOVED = POOR.replace(/\n# /, '\n\n# ')

  test('forgives what the base branch has, wherever it stands by now', async () => {
    expect(MOVED).not.toBe(POOR)
    const old = await judged({ base: BASE, head: { ...BASE, 'a/README.md': MOVED } }, ON)
    expect(old).toMatchObject({ status: 0, outputs: { verdict: 'pass', errors: '0' } })
    expect(old.findings.length).toBeGreaterThan(0)
    for (const finding of old.findings) expect(finding.new).toBe(false)
  })

  test('counts all findings of a new card, and a renamed card is compared with its old path', async () => {
    const added = await judged({ base: BASE, head: { ...BASE, 'c/README.md': POOR } }, ON)
    expect(added).toMatchObject({ status: 1, outputs: { verdict: 'fail' } })
    const renamed = { ...omit(BASE, 'a/README.md'), 'c/README.md': POOR }
    expect(await judged({ base: BASE, head: renamed }, ON)).toMatchObject({ status: 0 })
  })

  test('compares with where the pull request left its base branch, not with the tip', async () => {
    // The tip has lost its faults since; the pull request did not make them.
    const tip = { ...BASE, 'a/README.md': GOOD, 'b/README.md': GOOD }
    const head = { ...BASE, 'a/README.md': MOVED }
    expect(await judged({ base: BASE, tip, head }, ON)).toMatchObject({ status: 0 })
    expect(scene.github.requests.filter(({ operation }) => operation.includes('/compare/'))).toHaveLength(1)
  })

  test('asks for no text that is the same in both', async () => {
    await judged({ base: BASE, head: { ...BASE, 'a/README.md': GOOD } }, ON)
    // The head's two cards, and the base's one that differs: GOOD once, POOR once.
    const blobs = scene.github.requests.filter(({ operation }) => operation.includes('/blobs/'))
    expect(new Set(blobs.map(({ path }) => path)).size).toBeLessThanOrEqual(2)
  })

  test.each([true, false])(
    'in a merge queue compares with what the group is put on (checkout: %s)',
    async (isCheckedOut) => {
      const own = ownRepository(scene.github.state)
      const before = { 'README.md': POOR }
      const baseSha = commitFiles(own, before, { branch: 'master' })
      const judgeGroup = (card: string) => {
        const sha = commitFiles(own, { 'README.md': card }, { branch: 'queue', parent: baseSha })
        if (isCheckedOut) scene.job.put('README.md', card)
        else rmSync(path.join(scene.job.workspace, '.git'), { recursive: true, force: true })
        const example = exampleEvent('merge_group')
        const group = { ...(example.merge_group as Json), base_sha: baseSha, head_sha: sha }
        return scene.job.run({
          github: scene.github,
          event: { name: 'merge_group', payload: { ...example, merge_group: group } },
          inputs: { 'only-new': 'on' },
          env: { GITHUB_SHA: sha },
        })
      }
      expect(await judgeGroup(`${POOR}\nMore.\n`)).toMatchObject({ status: 0, outputs: { errors: '0' } })
      const worse = POOR.replace(/^---\n/, '---\nbase_model: not an id\n')
      expect(await judgeGroup(worse)).toMatchObject({ status: 1, outputs: { errors: '1' } })
    },
  )

  test('outside a pull request says that it has nothing to compare with', async () => {
    scene.job.put('README.md', GOOD)
    const event = { name: 'push', payload: {} }
    const ended = await scene.job.run({
      github: scene.github,
      event,
      inputs: { 'only-new': 'on', scope: 'changed' },
    })
    expect(ended.status).toBe(0)
    expect(ended.log).toContain('The input `only-new` counts in pull requests and merge queues')
    expect(ended.log).toContain('The input `scope: changed` counts in pull requests')
  })
})

function omit(files: Files, path: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path))
}
