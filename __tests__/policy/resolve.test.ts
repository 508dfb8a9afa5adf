// Which of several wishes counts.
import { describe, expect, test } from '@jest/globals'
import { cardPolicy } from '../../src/policy/card-policy.ts'
import { resolvePolicy, type Wishes } from '../../src/policy/resolve.ts'

const FILE = '.github/model-card-gate.yml'

function resolve(files: Readonly<Record<string, string>>, wishes: Omit<Wishes, 'origin'> = {}) {
  const path = FILE in files ? FILE : undefined
  return resolvePolicy(path, async (file) => files[file], { ...wishes, origin: (key) => `the input ${key}` })
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
      `${FILE}: \`extends\` names strickt, which is no preset (hub, recommended, strict, launch) and no file.`,
    )
    await expect(resolvePolicy('none.yml', async () => undefined, { origin: String })).rejects.toThrow(
      'none.yml: This policy file does not exist.',
    )
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
