// Attacks on the gate: each comes to nothing, and each succeeds against a build without the guard that stops it.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { workflowRunEvent } from '../fake-github/events.ts'
import { commitFiles, type Files } from '../fake-github/repositories.ts'
import { NUMBER } from '../fake-github/stage.ts'
import { type Json, moveHead, repositoryNamed } from '../fake-github/state.ts'
import { GOOD, openScene, POOR, type Scene } from './action-scene.ts'
import { type ActionEnded, DIST } from './run-action.ts'
import { WarmProcesses } from './warm-processes.ts'
import { buildWithout, type Removal } from './weakened-build.ts'

// A busy machine is no failure of the gate, and for each guard a bundle is built.
jest.setTimeout(120_000)

const warm = new WarmProcesses(1)
const builds = mkdtempSync(path.join(tmpdir(), 'weakened-'))
afterAll(() => {
  warm.close()
  rmSync(builds, { recursive: true, force: true })
})

let scene: Scene
beforeEach(async () => {
  scene = await openScene({ start: warm.start })
})
afterEach(() => scene.close())

const POLICY = '.github/model-card-gate.yml'
const NEVER = 'fail-on: never\n'
const SECRET = 'license: TOP-SECRET-VALUE\n'

interface Attack {
  readonly name: string
  readonly guard: readonly Removal[]
  readonly act: (dist: string) => Promise<ActionEnded>
  /** Whether it got what it wanted. */
  readonly succeeds: (ended: ActionEnded) => boolean
  /** What is said of it. */
  readonly words: string
}

function onPullRequest(dist: string, head: Files, base: Files, inputs = {}): Promise<ActionEnded> {
  return scene.runOnPullRequest({ dist, stage: { base, head }, inputs })
}

function onPush(dist: string, inputs = {}): Promise<ActionEnded> {
  return scene.job.run({ github: scene.github, dist, event: { name: 'push', payload: {} }, inputs })
}

/** A file beside the workspace, such as any other on the machine. */
function outside(name: string, text: string): string {
  const file = path.join(scene.job.folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

function link(name: string, target: string): void {
  const place = path.join(scene.job.workspace, name)
  mkdirSync(path.dirname(place), { recursive: true })
  symlinkSync(target, place)
}

/** The second stage, for a run that saw the head of the staged pull request. */
function afterRun(dist: string, arrange: (state: Scene['github']['state']) => void): Promise<ActionEnded> {
  const { headSha } = scene.stage({ base: { 'README.md': GOOD }, head: { 'README.md': GOOD }, from: 'fork' })
  arrange(scene.github.state)
  const payload = workflowRunEvent({ headSha })
  return scene.job.run({ github: scene.github, dist, event: { name: 'workflow_run', payload } })
}

const UNCONFINED: Removal = {
  file: 'src/github/subject.ts',
  guard: '{ confined: true }',
  instead: '{ confined: false }',
}
const FOLLOWED: readonly Removal[] = [
  {
    file: 'src/source/workspace.ts',
    guard: "if (stats.isSymbolicLink()) return { kind: 'symlink' }",
    instead: '',
  },
  { file: 'src/source/workspace.ts', guard: ' | constants.O_NOFOLLOW', instead: '' },
]
const OUTSIDE_IS_FINE: Removal = {
  file: 'src/source/read-text.ts',
  guard: 'if (depth < 0) return true',
  instead: '',
}
const passes = ({ status }: ActionEnded) => status === 0
const tells = ({ log, summary }: ActionEnded) => `${log}${summary}${scene.bodies()}`.includes('TOP-SECRET')

const ATTACKS: readonly Attack[] = [
  {
    name: 'a pull request that weakens the policy that judges it',
    guard: [
      { file: 'src/github/subject.ts', guard: 'treeish: tip }', instead: 'treeish: pullRequest.headSha }' },
    ],
    act: (dist) =>
      onPullRequest(dist, { 'README.md': POOR, [POLICY]: NEVER }, { [POLICY]: 'fail-on: error\n' }),
    succeeds: passes,
    words: 'This pull request changes the policy',
  },
  {
    name: 'a pull request that brings the first policy',
    guard: [
      { file: 'src/github/subject.ts', guard: 'treeish: tip }', instead: 'treeish: pullRequest.headSha }' },
    ],
    act: (dist) => onPullRequest(dist, { 'README.md': POOR, [POLICY]: NEVER }, {}),
    succeeds: passes,
    words: 'This pull request changes the policy',
  },
  {
    name: 'a policy that is a link out of the workspace',
    guard: FOLLOWED,
    act(dist) {
      scene.job.put('README.md', POOR)
      link(POLICY, outside('elsewhere.yml', NEVER))
      return onPush(dist)
    },
    succeeds: passes,
    words: `${POLICY} is a symbolic link`,
  },
  {
    name: 'a policy that is a link, through the API',
    guard: [
      { file: 'src/source/git-tree.ts', guard: "  if (mode === '120000') return 'symlink'\n", instead: '' },
    ],
    act: (dist) => onPullRequest(dist, { 'README.md': POOR }, { [POLICY]: { link: 'fail-on: never' } }),
    succeeds: passes,
    words: `${POLICY} is a symbolic link`,
  },
  {
    name: 'a schema that is a link out of the workspace',
    guard: FOLLOWED,
    act(dist) {
      scene.job.put('README.md', GOOD)
      scene.job.put(POLICY, 'schema: card.json\n')
      link('card.json', outside('elsewhere.json', '{"required":["TOP-SECRET"]}'))
      return onPush(dist)
    },
    succeeds: tells,
    words: 'card.json is a symbolic link',
  },
  {
    name: 'a schema beyond the workspace',
    guard: [UNCONFINED, OUTSIDE_IS_FINE],
    act(dist) {
      scene.job.put('README.md', GOOD)
      scene.job.put(POLICY, 'schema: ../elsewhere.json\n')
      outside('elsewhere.json', '{"required":["TOP-SECRET"]}')
      return onPush(dist)
    },
    succeeds: tells,
    words: '../elsewhere.json lies outside the repository',
  },
  {
    name: 'a card that is a link to a secret',
    guard: FOLLOWED,
    act(dist) {
      link('README.md', outside('secret', `---\n${SECRET}---\n`))
      return onPush(dist)
    },
    succeeds: tells,
    words: 'This is a symbolic link, or lies behind one',
  },
  {
    name: 'a card behind a folder that is a link to a secret',
    guard: [UNCONFINED],
    act(dist) {
      outside('secrets/README.md', `---\n${SECRET}---\n`)
      link('models', path.join(scene.job.folder, 'secrets'))
      return onPush(dist, { cards: 'models/README.md' })
    },
    succeeds: tells,
    words: 'This is a symbolic link, or lies behind one',
  },
  {
    name: 'a checkout that holds another card than the head of the pull request',
    guard: [
      {
        file: 'src/source/workspace-objects.ts',
        guard: ' && blobSha(entry.bytes, blob.sha) === blob.sha',
        instead: '',
      },
    ],
    act(dist) {
      scene.job.put('README.md', GOOD)
      return onPullRequest(dist, { 'README.md': POOR }, {})
    },
    succeeds: passes,
    words: 'to fix before merging',
  },
  {
    name: 'a push that takes the card out of the list of files while it is read',
    guard: [{ file: 'src/github/change.ts', guard: 'if (now !== headSha)', instead: 'if (false)' }],
    async act(dist) {
      const base = { 'README.md': GOOD }
      const staged = scene.stage({ base, head: { 'README.md': POOR } })
      const held = scene.github.hold('GET /repos/{owner}/{repo}/pulls/{pull_number}/files')
      const running = scene.rerun(staged, { dist })
      await held.arrived
      scene.stage({ base, head: { ...base, 'notes.txt': 'x' } })
      held.release()
      return running
    },
    succeeds: passes,
    words: 'got a new head while its files were listed',
  },
  {
    name: 'a card path with ..',
    guard: [UNCONFINED, OUTSIDE_IS_FINE],
    act(dist) {
      outside('secret/README.md', `---\n${SECRET}---\n`)
      scene.job.put(POLICY, 'cards: [../secret/README.md]\n')
      return onPush(dist)
    },
    succeeds: tells,
    words:
      'The cards `../secret/README.md` (.github/model-card-gate.yml, line 1) lie outside the repository.',
  },
  {
    name: 'policies that extend one another in a circle',
    guard: [
      {
        file: 'src/policy/resolve.ts',
        guard: 'if (trail.includes(name)) throw',
        instead: 'if (trail.includes(name)) return below; else if (false) throw',
      },
    ],
    act: (dist) =>
      onPullRequest(
        dist,
        { 'README.md': POOR },
        { [POLICY]: 'extends: a.yml\n', 'a.yml': `extends: ${POLICY}\n${NEVER}` },
      ),
    succeeds: passes,
    words: `These policies extend one another in a circle: ${POLICY} -> a.yml -> ${POLICY}.`,
  },
  {
    name: 'a circle over another repository',
    guard: [
      {
        file: 'src/policy/resolve.ts',
        guard: 'if (trail.includes(name)) throw',
        instead: 'if (trail.includes(name)) return below; else if (false) throw',
      },
    ],
    act(dist) {
      const shared = repositoryNamed(scene.github.state, 'acme/cards')
      commitFiles(
        shared,
        { 'a.yml': 'extends: b.yml\n', 'b.yml': `extends: acme/cards/a.yml@v1\n${NEVER}` },
        { branch: 'v1' },
      )
      return onPullRequest(dist, { 'README.md': POOR }, { [POLICY]: 'extends: acme/cards/a.yml@v1\n' })
    },
    succeeds: passes,
    words: 'acme/cards/a.yml@v1 -> acme/cards/b.yml@v1 -> acme/cards/a.yml@v1',
  },
  {
    name: 'a policy that extends one of a private repository, to fall back on nothing',
    guard: [
      {
        file: 'src/github/remote-policy.ts',
        guard: 'throw unreadable(file)',
        instead: "return 'fail-on: never'",
      },
    ],
    act(dist) {
      const secret = repositoryNamed(scene.github.state, 'acme/secret', true)
      commitFiles(secret, { 'strict.yml': 'extends: strict\n' }, { branch: 'main' })
      return onPullRequest(
        dist,
        { 'README.md': POOR },
        { [POLICY]: 'extends: acme/secret/strict.yml@main\n' },
      )
    },
    succeeds: passes,
    words: 'there is no acme/secret with main, or it is private and the token may not read it',
  },
  {
    name: 'workflow_run for a pull request of another repository',
    guard: [{ file: 'src/github/pull-request.ts', guard: 'each.repository === here && ', instead: '' }],
    act: (dist) =>
      afterRun(dist, (state) => change(state, { base: { repo: { full_name: 'mallory/Hello-World' } } })),
    succeeds: passes,
    words: 'No open pull request of Codertocat/Hello-World comes from that branch',
  },
  {
    name: 'workflow_run for a pull request from a branch of the same name elsewhere',
    guard: [
      {
        file: 'src/github/pull-request.ts',
        guard: ' && each.headRepository === headRepository',
        instead: '',
      },
    ],
    act: (dist) =>
      afterRun(dist, (state) => change(state, { head: { repo: { full_name: 'contributor/Other' } } })),
    succeeds: passes,
    words: 'No open pull request of Codertocat/Hello-World comes from that branch',
  },
  {
    name: 'workflow_run for a pull request with another head',
    guard: [{ file: 'src/github/pull-request.ts', guard: 'each.headSha === headSha', instead: 'each' }],
    act: (dist) =>
      afterRun(dist, (state) => {
        const head = commitFiles(repositoryNamed(state, 'contributor/Hello-World'), {
          'README.md': `${GOOD} `,
        })
        moveHead(state, NUMBER, head)
      }),
    succeeds: passes,
    words: 'which is no longer the head of pull request 2',
  },
  {
    name: 'a card that calls itself a Space so that nothing of it is judged',
    guard: [{ file: 'src/github/judge-subject.ts', guard: 'textBefore: textBefore(subject),', instead: '' }],
    act: (dist) => onPullRequest(dist, { 'README.md': '---\nsdk: gradio\n---\n' }, { 'README.md': GOOD }),
    succeeds: passes,
    words: 'This README described a model before and now describes a Space',
  },
  {
    name: 'a comment that ignores a rule which may not be ignored',
    guard: [
      {
        file: 'src/judge/judge-card.ts',
        guard: 'applyIgnores(found, card.ignores, (finding) => isClosed(finding, policy))',
        instead: 'applyIgnores(found, card.ignores, () => false)',
      },
    ],
    act: (dist) => onPullRequest(dist, { 'README.md': ignoring('metadata/license: we like it so') }, {}),
    succeeds: passes,
    words: 'metadata/license',
  },
  {
    name: 'a comment that ignores a rule without a reason',
    guard: [{ file: 'src/judge/apply-ignores.ts', guard: "reason !== '' && ", instead: '' }],
    act: (dist) =>
      onPullRequest(
        dist,
        { 'README.md': GOOD_BUT_USAGE.replace('# ', '<!-- model-card-gate-ignore section/usage: -->\n\n# ') },
        {},
      ),
    succeeds: passes,
    words: 'section/usage',
  },
]

/** The good card with a licence that the Hub refuses, and a comment before its first heading. */
function ignoring(what: string): string {
  const [, ...body] = GOOD.replace(/^license: .*$/m, 'license: my-own-one').split(/^(?=# )/m)
  const start = GOOD.replace(/^license: .*$/m, 'license: my-own-one').split(/^(?=# )/m)[0]
  return `${start}<!-- model-card-gate-ignore ${what} -->\n\n${body.join('')}`
}

const GOOD_BUT_USAGE = GOOD.split(/^(?=## )/m)
  .filter((section) => !/^## .*us(?:e|age|ing)/i.test(section))
  .join('')

/** Changes the staged pull request where GitHub would have another. */
function change({ pullRequests }: Scene['github']['state'], parts: Readonly<Record<string, Json>>): void {
  const old = pullRequests.get(NUMBER) as Json
  const merged = Object.entries(parts).map(([name, part]) => {
    const was = old[name] as Json
    return [name, { ...was, repo: { ...(was.repo as Json), ...(part.repo as Json) } }]
  })
  pullRequests.set(NUMBER, { ...old, ...Object.fromEntries(merged) })
}

const built = new Map<string, Promise<string>>()

/** The folder of a build without the guard, which several attacks may have in common. */
function weakened(guard: readonly Removal[]): Promise<string> {
  const key = JSON.stringify(guard)
  const dist = built.get(key) ?? buildWithout(guard, path.join(builds, String(built.size)))
  built.set(key, dist)
  return dist
}

describe.each(ATTACKS)('$name', ({ guard, act, succeeds, words }) => {
  test('comes to nothing, and is told', async () => {
    const ended = await act(DIST)
    expect(succeeds(ended)).toBe(false)
    expect(ended.status).not.toBe(0)
    expect(ended.stderr).toBe('')
    expect(`${ended.log}${ended.summary}`).toContain(words)
  })

  test('would succeed without the guard', async () => {
    expect(succeeds(await act(await weakened(guard)))).toBe(true)
  })
})
