// What a policy file may say, and what is said of one that cannot be followed.
import { describe, expect, test } from '@jest/globals'
import { PolicyError } from '../../src/policy/policy-error.ts'
import { readPolicyFile } from '../../src/policy/policy-file.ts'

/** The problems, one line each, as a person reads them. */
function complaint(text: string): string {
  try {
    readPolicyFile(text, 'policy.yml')
  } catch (error) {
    if (error instanceof PolicyError) return error.message
    throw error
  }
  throw new Error('the policy was accepted')
}

test('reads everything that a policy may say', () => {
  const { data } = readPolicyFile(
    `extends: [strict]
cards: [README.md, 'models/**/README.md']
fail-on: warning
rules:
  metadata/license: [error, { allow: [apache-2.0, mit] }]
  section/benchmark: off
hub:
  licenses: [acme-research-1.0]
schema: schemas/our-card.json
overrides:
  - cards: ['models/experimental/**']
    extends: hub
`,
    'policy.yml',
  )
  expect(data.rules?.['section/benchmark']).toBe('off')
  expect(data.overrides?.[0]?.extends).toBe('hub')
})

test.each([
  ['an empty file', ''],
  ['comments alone', '# nothing yet\n'],
  ['JSON', '{"rules": {"section/usage": "error"}}'],
])('accepts %s', (_, text) => {
  expect(() => readPolicyFile(text, 'policy.yml')).not.toThrow()
})

describe('names what is wrong, at its line and column', () => {
  test.each([
    ['preset: strict\n', 'policy.yml:1:1: There is no key `preset`. Did you mean `extends`?'],
    [
      'overrides:\n  - cards: [a]\n    preset: hub\n',
      'policy.yml:3:5: There is no key `preset`. Did you mean `extends`?',
    ],
    ['rules:\n  usage: error\n', 'policy.yml:2:3: There is no rule `usage`. Did you mean `section/usage`?'],
    [
      'rules:\n  section/usage: eror\n',
      'policy.yml:2:18: `rules.section/usage` has to be one of: off, notice, warning, error. Did you mean `error`?',
    ],
    [
      'fail-on: warn\n',
      'policy.yml:1:10: `fail-on` has to be one of: error, warning, never. Did you mean `warning`?',
    ],
    ['fail-on: info\n', 'policy.yml:1:10: `fail-on` has to be one of: error, warning, never.'],
    ['rule:\n  x: 1\n', 'policy.yml:1:1: There is no key `rule`. Did you mean `rules`?'],
    [
      'rules:\n  section/useage: error\n',
      'policy.yml:2:3: There is no rule `section/useage`. Did you mean `section/usage`?',
    ],
    [
      'rules:\n  section/usage: fatal\n',
      'policy.yml:2:18: `rules.section/usage` has to be one of: off, notice, warning, error.',
    ],
    [
      'rules:\n  section/usage: [error, { headigs: [a] }]\n',
      'policy.yml:2:28: There is no key `headigs`. Did you mean `headings`?',
    ],
    [
      'fail-on: errors\n',
      'policy.yml:1:10: `fail-on` has to be one of: error, warning, never. Did you mean `error`?',
    ],
    [
      'rules:\n  everything: error\n',
      'policy.yml:2:3: There is no rule `everything`. The rules are in https://github.com/model-card-gate/model-card-gate/blob/v1/docs/rules.md',
    ],
    ['fail-on: 3\n', 'policy.yml:1:10: `fail-on` has to be one of: error, warning, never.'],
    ['cards: README.md\n', 'policy.yml:1:8: `cards` has to be a list. Write `["README.md"]`.'],
    ['cards: 3\n', 'policy.yml:1:8: `cards` has to be a list.'],
    [
      'overrides:\n  - cards: [a.md]\n    extends: strickt\n',
      'policy.yml:3:14: `overrides.0.extends` has to be one of: hub, recommended, strict, launch. Did you mean `strict`?',
    ],
    ['fail-on: on\n', 'policy.yml:1:10: `fail-on` has to be one of: error, warning, never.'],
    ['- a\n', 'policy.yml:1:1: The policy has to be a map.'],
    [
      'fail-on: error\nfail-on: never\n',
      'policy.yml:2:1: This key stands here a second time. Remove one of the two.',
    ],
    ['overrides:\n  - extends: hub\n', 'policy.yml:2:5: `overrides.0` lacks `cards`.'],
  ])('%j', (text, said) => {
    expect(complaint(text)).toBe(said)
  })

  test('that it is not YAML', () => {
    expect(complaint('rules: [a\n')).toMatch(/^policy\.yml:\d+:\d+: This is not YAML: /)
    expect(complaint('a: !!python/tuple [1]\n')).toMatch(/^policy\.yml:1:4: This is not YAML: /)
  })

  test('every mistake at once, from top to bottom', () => {
    const said = complaint(
      'fail-on: x\ncard: [a]\nrules:\n  section/usage: [error, { heading: [a] }]\n  a/b: off\n',
    )
    expect(said.split('\n').map((line) => line.split(':')[1])).toEqual(['1', '2', '4', '5'])
  })

  test('of a text that is no YAML at all the first fault, in one short line', () => {
    const prose = `Licence of the model\n\n${'  A paragraph: with "quotes", and more: of it.\n'.repeat(200)}`
    expect(complaint(prose)).toMatch(/^policy\.yml:\d+:\d+: This is not YAML: .{1,140}$/)
  })

  test('an alias bomb', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((c, i) => `${c}: &${c} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`),
    ]
    expect(complaint(bomb.join('\n'))).toContain('Its aliases (`*name`) stand for too much')
  })
})

describe('a policy that nobody writes is refused in words, soon', () => {
  test.each([
    [
      'of 20,000 keys',
      Array.from({ length: 20_000 }, (_, i) => `a${i}: b`).join('\n'),
      /There is no key `a0`/,
    ],
    [
      'of one key 20,000 times',
      'extends: hub\n'.repeat(20_000),
      /^policy.yml:2:1: This key stands here a second time/,
    ],
    ['that nests too deep', `cards: ${'['.repeat(200_000)}`, /This is not YAML/],
    ['of quotes that are never closed', 'a: "b\n'.repeat(20_000), /This is not YAML/],
    ['whose aliases multiply', `a: &a [b]\n${'c: &c [*a,*a]\n'.repeat(2)}`, /second time/],
  ])('%s', (_, text, words) => {
    const said = complaint(text)
    expect(said).toMatch(words)
    expect(said.split('\n').length).toBeLessThan(60)
  })

  test('and says how many mistakes are left', () => {
    expect(complaint('extends: hub\n'.repeat(100))).toMatch(/There are 49 more mistakes/)
  })
})
