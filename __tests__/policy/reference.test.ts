// Which texts name a policy of another repository.
import { expect, test } from '@jest/globals'
import { readReference, referenceTo } from '../../src/policy/reference.ts'

test.each([
  ['acme/cards/policy.yml@v1', { owner: 'acme', repo: 'cards', path: 'policy.yml', ref: 'v1' }],
  ['acme/.github/a/b c.yml@feat/x', { owner: 'acme', repo: '.github', path: 'a/b c.yml', ref: 'feat/x' }],
  [
    `acme/cards/p.yml@${'a'.repeat(40)}`,
    { owner: 'acme', repo: 'cards', path: 'p.yml', ref: 'a'.repeat(40) },
  ],
])('%s does', (text, reference) => {
  expect(readReference(text)).toEqual(reference)
  expect(referenceTo(reference)).toBe(text)
})

test.each([
  'policies/base.yml',
  'acme/cards/policy.yml',
  'acme/cards@v1',
  './acme/cards/policy.yml@v1',
  '../x/y@v1',
  'acme/../policy.yml@v1',
  'acme/cards/policy.yml@',
  'acme/cards/policy.yml@a b',
  'recommended',
])('%s does not', (text) => {
  expect(readReference(text)).toBeUndefined()
})
