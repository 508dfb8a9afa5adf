// The gate for programs: the same findings as the command line's, from texts alone.
import { expect, test } from '@jest/globals'
import { checkCard, checkCards, fixCard, listRules, PolicyError } from '../src/api.ts'
import { memory } from '../src/source/memory.ts'
import { runCli } from './e2e/run-cli.ts'
import { read } from './house/tracked-files.ts'

const POOR = read('examples/poor/README.md')

test('says what the command line says', async () => {
  const { stdout } = await runCli(['--format', 'json', 'examples/poor/README.md'])
  const [expected] = JSON.parse(stdout).cards
  const { path: _, ...card } = await checkCard(POOR, { path: 'examples/poor/README.md', files: {} })
  expect(JSON.parse(JSON.stringify(card))).toMatchObject({
    verdict: expected.verdict,
    topics: expected.topics,
    findings: expected.findings,
  })
})

test('follows preset, failOn and policy, and overrides by path', async () => {
  expect(await checkCard('# Tern\n', { preset: 'hub' })).toMatchObject({ verdict: 'pass' })
  expect(await checkCard('# Tern\n', { preset: 'hub', failOn: 'warning' })).toMatchObject({ verdict: 'fail' })
  const policy = 'extends: strict\noverrides:\n  - cards: [a/**]\n    extends: hub\n'
  const report = await checkCards({ 'a/README.md': '# Tern\n', 'b/README.md': '# Tern\n' }, { policy })
  expect(report.cards.map(({ path, verdict }) => [path, verdict])).toEqual([
    ['a/README.md', 'pass'],
    ['b/README.md', 'fail'],
  ])
})

test('a policy with a mistake is an error that says where', async () => {
  const wrong = checkCard('# Tern\n', { policy: { rules: { 'section/usag': 'error' } } })
  await expect(wrong).rejects.toThrow(PolicyError)
  await expect(wrong).rejects.toThrow('Did you mean `section/usage`?')
  await expect(checkCard('# Tern\n', { policy: 'a: [' })).rejects.toThrow('This is not YAML')
  await expect(checkCard('# Tern\n', { policy: 'extends: none.yml\n' })).rejects.toThrow('none.yml')
  expect(
    await checkCard('# Tern\n', { policy: 'extends: b.yml\n', files: { 'b.yml': 'extends: hub\n' } }),
  ).toMatchObject({ verdict: 'pass' })
})

test('no card makes it throw', async () => {
  for (const text of ['', '\0', '---\n', '\ud800', '---\na: *b\n---\n', 'x'.repeat(3_000_000)])
    expect(await checkCard(text)).toHaveProperty('verdict')
})

test('a file named with glob characters is that file', async () => {
  expect(await checkCard('# Tern\n', { path: '[a]/README.md', preset: 'hub' })).toMatchObject({
    path: '[a]/README.md',
  })
})

test('fixCard mends what is certain, once', async () => {
  const { text, made } = await fixCard(POOR)
  expect(made).toBeGreaterThan(0)
  expect(text).toContain('license: apache-2.0')
  expect(await fixCard(text)).toEqual({ text, made: 0 })
})

test('listRules describes every rule', () => {
  const rules = listRules()
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { url, cases } of rules) {
    expect(url).toContain('docs/rules.md#')
    for (const { severity } of Object.values(cases)) expect(Object.keys(severity)).toContain('recommended')
  }
})

test('files in memory stand in folders as on disk', async () => {
  const source = memory(
    new Map([
      ['a/b/c.md', 'x'],
      ['a/d.md', 'y'],
    ]),
  )
  expect(await source.list(['**/*.md'])).toEqual(['a/b/c.md', 'a/d.md'])
  expect(await source.folder('a')).toEqual({
    kind: 'folder',
    entries: [
      { name: 'b', kind: 'directory' },
      { name: 'd.md', kind: 'file' },
    ],
  })
  expect(await source.folder('x')).toEqual({ kind: 'missing' })
  expect(await source.read('a')).toEqual({ kind: 'directory' })
  expect(await source.read('x')).toEqual({ kind: 'missing' })
})
