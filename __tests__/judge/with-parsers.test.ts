// Parsers are ready before the rules run, for the card and for what it was before, and only where they are wanted.
import { expect, test } from '@jest/globals'
import { judge } from '../../src/gate.ts'
import { withParsers } from '../../src/judge/with-parsers.ts'
import { DEFAULT_POLICY, type Policy } from '../../src/policy/policy.ts'
import type { Source } from '../../src/source/source.ts'

const card = (code: string, more = '') => `# Tern\n${more}\n\`\`\`python\n${code}\n\`\`\`\n`

function source(text: string): Source {
  return {
    place: 'memory',
    list: async () => ['README.md'],
    read: async () => ({ kind: 'file', bytes: new TextEncoder().encode(text) }),
    folder: async () => ({ kind: 'closed' }),
  }
}

async function syntaxFaults(text: string, before?: string) {
  const { report } = await judge({
    source: source(text),
    policy: DEFAULT_POLICY,
    ...(before !== undefined && { baseOf: async () => ({ text: before }) }),
  })
  const findings = report.cards[0]?.findings.filter(({ ruleId }) => ruleId === 'content/usage-code') ?? []
  return findings.map(({ place, new: isNew }) => ({ line: place?.start.line, isNew }))
}

test('an example that does not parse is found by the whole gate', async () => {
  expect(await syntaxFaults(card('print('))).toEqual([{ line: 4, isNew: undefined }])
  expect(await syntaxFaults(card('print()'))).toEqual([])
})

test('a byte order mark before a card without front matter hides no example', async () => {
  expect(await syntaxFaults(`\uFEFF${card('print(')}`)).toEqual([{ line: 4, isNew: undefined }])
  expect(await syntaxFaults('\uFEFF```python\nprint(\n```\n')).toEqual([{ line: 2, isNew: undefined }])
})

test('a fault that was there before is not new', async () => {
  expect(await syntaxFaults(card('print(', '\nMore.\n'), card('print('))).toEqual([{ line: 6, isNew: false }])
  expect(await syntaxFaults(card('print('), card('print()'))).toEqual([{ line: 4, isNew: true }])
})

test('nothing is loaded where the policy has the rule off, or the card has no fence', async () => {
  const judging = { path: 'README.md', policy: { ...DEFAULT_POLICY, rules: {} } }
  const off: Policy = {
    ...DEFAULT_POLICY,
    rules: { 'content/usage-code': { severity: 'off', options: {}, origin: 'a test' } },
  }
  expect((await withParsers(card('print('), judging)).evidence?.parsers).toHaveProperty('python')
  expect((await withParsers('# Tern\n', judging)).evidence).toBeUndefined()
  expect((await withParsers(card('print('), { ...judging, policy: off })).evidence).toBeUndefined()
})
