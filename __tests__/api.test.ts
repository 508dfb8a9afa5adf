// The gate for programs: the same findings as the command line's, from texts alone.
import { runInNewContext } from 'node:vm'
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

/** What it says is in none of its own keys. */
class Wishes {
  get preset() {
    return 'nope'
  }
}

test.each<[string, unknown, string]>([
  [
    'a preset',
    { preset: 'x' },
    'The option preset cannot be "x". Write one of: hub, recommended, strict, launch.',
  ],
  ['failOn', { failOn: 'warn' }, 'The option failOn cannot be "warn". Write one of: error, warning, never.'],
  ['null for an option', { preset: null }, 'The option preset cannot be null. Write one of:'],
  ['a policy', { policy: null }, 'The option policy cannot be null. Write what a policy file would say'],
  ['a policy', { policy: ['strict'] }, 'The option policy cannot be a list.'],
  [
    'files',
    { files: 'LICENSE' },
    'The option files cannot be "LICENSE". Write a plain object of texts by path.',
  ],
  ['files', { files: new Map([['LICENSE', 'MIT']]) }, 'The option files cannot be an object (Map).'],
  ['one of the files', { files: { LICENSE: 3 } }, 'files["LICENSE"] has to be a text, and is 3.'],
  ['a path', { path: '' }, 'The option path cannot be "".'],
  ['an option', { presets: 'hub' }, 'There is no option "presets". Did you mean preset?'],
  ['an option', { 'fail-on': 'never' }, 'There is no option "fail-on". Did you mean failOn?'],
  ['an option', { strict: true }, 'There is no option "strict". Possible are: preset, failOn, policy, files'],
  ['files', { files: new Set(['LICENSE']) }, 'The option files cannot be an object (Set).'],
  ['files', { files: new URLSearchParams() }, 'The option files cannot be an object (URLSearchParams).'],
  ['a policy', { policy: new Uint8Array() }, 'The option policy cannot be an object (Uint8Array).'],
  [
    'failOn',
    { failOn: { constructor: { name: Symbol('x') } } },
    'The option failOn cannot be an object (Object).',
  ],
  ['a long value', { preset: 'x'.repeat(121) }, `The option preset cannot be "${'x'.repeat(120)}…".`],
  ['the options', new Set(), 'The options have to be a plain object, and are an object (Set).'],
  ['the options', new Date(), 'The options have to be a plain object, and are an object (Date).'],
  ['the options', new Wishes(), 'The options have to be a plain object, and are an object (Wishes).'],
  [
    'the options',
    Object.create({ preset: 'nope' }),
    'The options have to be a plain object, and are an object that inherits from another.',
  ],
  [
    'the options',
    Object.create(Object.create(null, { preset: { value: 'nope' } })),
    'The options have to be a plain object, and are an object that inherits from another.',
  ],
  ['the options', null, 'The options have to be a plain object, and are null.'],
  ['the options', 'strict', 'The options have to be a plain object, and are "strict".'],
])('a slip in %s is an error of the call: %j', async (_, options, message) => {
  const refusal = new TypeError(message)
  for (const call of [checkCard, fixCard]) {
    const error = await call('# Tern\n', options as never).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toContain(String(refusal))
  }
  const error = await checkCards({ 'README.md': '' }, options as never).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(TypeError)
})

test('a card that is no text is an error of the call', async () => {
  for (const text of [undefined, null, 3, Buffer.from('# Tern')] as never[])
    for (const call of [checkCard, fixCard])
      await expect(call(text)).rejects.toThrow(/^A card has to be a text, and is /)
  for (const cards of [undefined, null, '# Tern', ['# Tern']] as never[])
    await expect(checkCards(cards)).rejects.toThrow(
      'cards has to be a plain object of texts by path, and is ',
    )
  await expect(checkCards({ 'a.md': undefined } as never)).rejects.toThrow(
    'cards["a.md"] has to be a text, and is undefined.',
  )
  await expect(checkCards({}, { path: 'a.md' } as never)).rejects.toThrow('There is no option "path".')
})

test.each<[string, object]>([
  ['without a prototype', Object.assign(Object.create(null), { preset: 'hub' })],
  ['of another realm', runInNewContext("({ preset: 'hub' })")],
])('options %s are plain ones', async (_, options) => {
  expect(await checkCard('# Tern\n', options)).toMatchObject({ verdict: 'pass' })
})

test('an option that is undefined is not given', async () => {
  const none = { preset: undefined, failOn: undefined, policy: undefined, files: undefined, path: undefined }
  expect(await checkCard('# Tern\n', none as never)).toEqual(await checkCard('# Tern\n'))
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
