// A card's own text in a message: one line, bounded, and never more than a code span.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Timestamp } from '../../src/card/front-matter/yaml-scalars.ts'
import { parseCard } from '../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../src/hub/additions.ts'
import { RULE_IDS, RULES } from '../../src/rules/rules.ts'
import { code, kindOf, kindsOf, oneOf, pathName, shorten } from '../../src/rules/wording.ts'

const CONTEXT = { options: {}, additions: NO_ADDITIONS, ruleIds: RULE_IDS }

test('a code span holds one line of bounded length', () => {
  expect(code('mit')).toBe('`mit`')
  expect(code('a `b`\nc')).toBe("`a 'b' c`")
  expect(code('')).toBe('` `')
  expect(code('x'.repeat(200))).toBe(`\`${'x'.repeat(80)}…\``)
  expect(code(`${'x'.repeat(79)}👍👍`)).toBe(`\`${'x'.repeat(79)}…\``)
})

test('a value is shown in one line, without blanks around it', () => {
  expect(shorten('  a \t\r\n b ')).toBe('a b')
  expect(code(' ')).toBe('` `')
  expect(shorten('x'.repeat(80))).toBe('x'.repeat(80))
  expect(shorten('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`)
})

test('of a text of any length only the beginning is looked at', () => {
  expect(shorten(`${' '.repeat(319)}ab`)).toBe('a')
  expect(shorten(`${' '.repeat(320)}ab`)).toBe('')
})

test('no half of a character is shown', () => {
  expect(shorten(`${'x'.repeat(78)}👍👍`)).toBe(`${'x'.repeat(78)}👍…`)
  expect(shorten(`${'x'.repeat(79)}👍👍`)).toBe(`${'x'.repeat(79)}…`)
  expect(shorten(`👍${'x'.repeat(90)}`)).toBe(`👍${'x'.repeat(78)}…`)
})

test.each([
  [null, 'nothing'],
  [undefined, 'nothing'],
  [[], 'a list'],
  [{}, 'a map'],
  [new Timestamp('2026-05-01'), 'a date'],
  [5, 'a number'],
  [true, 'the truth value `true`'],
  [false, 'the truth value `false`'],
  ['5', 'text'],
])('%j is %s', (value, kind) => {
  expect(kindOf(value)).toBe(kind)
})

test.each([
  [['string'], 'text'],
  [['array', 'object'], 'a list or a map'],
  [['number', 'null'], 'a number'],
  [['boolean'], '`true` or `false`'],
  [['null'], ''],
  [['integer'], 'integer'],
])('a schema that asks for %j wants %s', (types, kinds) => {
  expect(kindsOf(types)).toBe(kinds)
})

test('paths and choices read as people write them', () => {
  expect(pathName(['model-index', 0, 'results', 1, 'dataset', 'config'])).toBe(
    'model-index[0].results[1].dataset.config',
  )
  expect(oneOf(['a'])).toBe('`a`')
  expect(pathName(['a', 0, 1])).toBe('a[0][1]')
  expect(oneOf([])).toBe('')
  expect(oneOf(['a', 'b'], 'and')).toBe('`a` and `b`')
  expect(oneOf(['a', 'b', 'c'])).toBe('`a`, `b` or `c`')
})

test('whatever a card holds, a message has it in code spans only', () => {
  const evil = fc.constantFrom(
    '</p><script>',
    '@team',
    '`',
    '``',
    '\\n',
    '[x](y)',
    '|',
    '#12',
    '<!--',
    '\u202E',
    'é',
  )
  const words = fc.array(evil, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
  const keys = fc.constantFrom(
    'license',
    'language',
    'pipeline_tag',
    'library_name',
    'base_model',
    'datasets',
    'licence',
    'tags',
  )
  fc.assert(
    fc.property(keys, words, words, (key, value, own) => {
      const text = `---\n${key}: ${JSON.stringify(value)}\n${JSON.stringify(own)}: 1\n${JSON.stringify(own)}: 1\n---\n`
      const card = parseCard('README.md', text)
      for (const rule of RULES.filter(({ id }) => id.startsWith('metadata/'))) {
        for (const { message } of rule.check(card, CONTEXT)) {
          const outside = message.replace(/`[^`]*`/g, '')
          expect(outside).not.toMatch(/[`<>@|\\\u202E\n]|\[x\]|#12/)
        }
      }
    }),
    { seed: 19, numRuns: 500 },
  )
})
