// Which of several wishes counts.
import { describe, expect, test } from '@jest/globals'
import { cardPolicy } from '../../src/policy/card-policy.ts'
import { referenceTo } from '../../src/policy/reference.ts'
import { resolvePolicy, type Wishes } from '../../src/policy/resolve.ts'

const FILE = '.github/model-card-gate.yml'

function resolve(files: Readonly<Record<string, string>>, wishes: Omit<Wishes, 'origin'> = {}) {
  const path = FILE in files ? FILE : undefined
  return resolvePolicy(
    path,
    { readText: async (file) => files[file] },
    { ...wishes, origin: (key) => `the input ${key}` },
  )
}

test('nothing said means the preset recommended and README.md', async () => {
  const policy = await resolve({})
  expect(policy.preset.value).toBe('recommended')
  expect(policy.cards.value).toEqual(['README.md'])
})

describe('precedence', () => {
  test('the file wins over the preset it extends', async () => {
    const policy = await resolve({ [FILE]: 'extends: strict\nrules:\n  section/usage: notice\n' })
    expect(policy.preset).toEqual({ value: 'strict', origin: `${FILE}, line 1` })
    expect(policy.rules['section/usage']).toEqual({
      severity: 'notice',
      options: {},
      origin: `${FILE}, line 3`,
    })
  })

  test('the user wins over the file, and a preset of his is meant as it is', async () => {
    const policy = await resolve(
      { [FILE]: 'extends: strict\nfail-on: never\nrules:\n  section/usage: off\n' },
      { preset: 'hub', failOn: 'warning' },
    )
    expect(policy.preset).toEqual({ value: 'hub', origin: 'the input preset' })
    expect(policy.failOn).toEqual({ value: 'warning', origin: 'the input fail-on' })
    expect(policy.rules).toEqual({})
  })

  test('of several that are extended, the later wins, and the file over all', async () => {
    const policy = await resolve({
      [FILE]: 'extends: [hub, a.yml, b.yml]\nhub:\n  licenses: [c]\n',
      'a.yml': 'rules:\n  section/usage: notice\n  section/citation: error\nhub:\n  licenses: [a]\n',
      'b.yml': 'rules:\n  section/usage: warning\n',
    })
    expect(policy.preset.value).toBe('hub')
    expect(policy.rules['section/usage']?.severity).toBe('warning')
    expect(policy.rules['section/citation']?.severity).toBe('error')
    expect(policy.hub.licenses).toEqual(['a', 'c'])
  })
})

describe('overrides', () => {
  const policy = () =>
    resolve({
      [FILE]: `rules:
  section/usage: warning
overrides:
  - cards: ['a/**']
    extends: hub
  - cards: ['a/b/**']
    rules:
      section/citation: error
`,
    })

  test('one that names a preset starts anew from it', async () => {
    const card = cardPolicy(await policy(), ({ cards }) => cards[0] === 'a/**')
    expect(card.preset.value).toBe('hub')
    expect(card.rules).toEqual({})
  })

  test('a later one adds to an earlier one', async () => {
    const card = cardPolicy(await policy(), () => true)
    expect(card.preset.value).toBe('hub')
    expect(Object.keys(card.rules)).toEqual(['section/citation'])
  })

  test('a card that none names keeps the whole policy', async () => {
    const card = cardPolicy(await policy(), () => false)
    expect(card.rules['section/usage']?.severity).toBe('warning')
  })
})

describe('what cannot be followed', () => {
  test('a file that does not exist', async () => {
    await expect(resolve({ [FILE]: 'extends: strickt\n' })).rejects.toThrow(
      `${FILE}:1:1: \`extends\` names strickt, which is no preset (hub, recommended, strict, launch) and no file. Did you mean \`strict\`?`,
    )
    await expect(resolve({ [FILE]: 'rules: {}\nextends: team.yml\n' })).rejects.toThrow(
      `${FILE}:2:1: \`extends\` names team.yml, which is no preset (hub, recommended, strict, launch) and no file. Check the path`,
    )
    await expect(
      resolvePolicy('none.yml', { readText: async () => undefined }, { origin: String }),
    ).rejects.toThrow('none.yml: This policy file does not exist.')
  })

  test('policies that extend one another in a circle', async () => {
    await expect(resolve({ [FILE]: 'extends: a.yml\n', 'a.yml': `extends: ${FILE}\n` })).rejects.toThrow(
      `in a circle: ${FILE} -> a.yml -> ${FILE}`,
    )
  })

  test('a chain that is too long', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`${i}.yml`, `extends: ${i + 1}.yml\n`]),
    )
    await expect(resolve({ [FILE]: 'extends: 0.yml\n', ...chain })).rejects.toThrow('More than 5 policies')
  })
})

describe('a policy of another repository', () => {
  const resolveWith = (own: string, remote: Readonly<Record<string, string>>) =>
    resolvePolicy(
      FILE,
      {
        readText: async (file) => (file === FILE ? own : undefined),
        readRemote: async (file) => remote[referenceTo(file)] ?? '',
      },
      { origin: String },
    )

  test('is extended as one of this repository is, and says where each value comes from', async () => {
    const policy = await resolveWith('extends: acme/cards/base.yml@v1\nrules:\n  section/usage: notice\n', {
      'acme/cards/base.yml@v1': 'extends: strict\nfail-on: warning\nrules:\n  section/usage: error\n',
    })
    expect(policy.preset).toEqual({ value: 'strict', origin: 'acme/cards/base.yml@v1, line 1' })
    expect(policy.failOn).toEqual({ value: 'warning', origin: 'acme/cards/base.yml@v1, line 2' })
    expect(policy.rules['section/usage']?.severity).toBe('notice')
  })

  test('means files of its own repository, at the same revision', async () => {
    const policy = await resolveWith('extends: acme/cards/a/base.yml@v1\n', {
      'acme/cards/a/base.yml@v1': 'extends: b/more.yml\n',
      'acme/cards/b/more.yml@v1': 'fail-on: never\n',
    })
    expect(policy.failOn).toEqual({ value: 'never', origin: 'acme/cards/b/more.yml@v1, line 1' })
  })

  test('may not name a schema, which could be anybody’s', async () => {
    const remote = { 'acme/cards/base.yml@v1': 'extends: hub\nschema: card.json\n' }
    await expect(resolveWith('extends: acme/cards/base.yml@v1\n', remote)).rejects.toThrow(
      'acme/cards/base.yml@v1:2:1: A policy that other repositories extend cannot name a `schema`',
    )
  })

  test('needs a way to read it', async () => {
    const own = { [FILE]: 'extends: acme/cards/base.yml@v1\n' }
    await expect(resolve(own)).rejects.toThrow(
      `${FILE}: acme/cards/base.yml@v1 is a policy of another repository, and there is no token`,
    )
  })
})

test('a policy that is made of very many files is refused', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `${index}.yml`)
  const files = Object.fromEntries(names.map((name) => [name, 'extends: hub\n']))
  await expect(resolve({ ...files, [FILE]: `extends: [${names.join(', ')}]\n` })).rejects.toThrow(
    'made of more than 30 files',
  )
})

describe('a licence that no card can have', () => {
  test.each([
    [
      'rules:\n  metadata/license:\n    - error\n    - allow: [mit, apache2.0]\n',
      4,
      'apache2.0',
      'apache-2.0',
    ],
    ['rules:\n  metadata/license: [error, { deny: [GPL-3.0] }]\n', 2, 'GPL-3.0', 'gpl-3.0'],
    [
      'overrides:\n  - cards: [a]\n    rules:\n      metadata/license: [error, { allow: [MIT] }]\n',
      4,
      'MIT',
      'mit',
    ],
  ])('is a mistake of the policy with the one that was meant: %j', async (text, line, wrong, right) => {
    await expect(resolve({ [FILE]: text })).rejects.toThrow(
      `${FILE}:${line}:1: The Hub has no licence \`${wrong}\`. Write \`${right}\`.`,
    )
  })

  test.each([
    ['the Hub knows it', 'rules:\n  metadata/license: [error, { allow: [mit, other], deny: [gpl-3.0] }]\n'],
    [
      'the policy adds it to what the Hub knows',
      'hub:\n  licenses: [apache2.0]\nrules:\n  metadata/license: [error, { allow: [apache2.0] }]\n',
    ],
    ['nobody knows what was meant', 'rules:\n  metadata/license: [error, { allow: [acme-research-1.0] }]\n'],
    ['the rule has a severity alone', 'rules:\n  metadata/license: [error]\n  section/usage: off\n'],
  ])('is none where %s', async (_, text) => {
    await expect(resolve({ [FILE]: text })).resolves.toHaveProperty('preset')
  })
})
