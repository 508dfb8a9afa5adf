// A card's own text in a message: one line, bounded, and never more than a code span.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCard } from '../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../src/hub/additions.ts'
import { RULE_IDS, RULES } from '../../src/rules/rules.ts'
import { code, oneOf, pathName } from '../../src/rules/wording.ts'

const CONTEXT = { options: {}, additions: NO_ADDITIONS, ruleIds: RULE_IDS }

test('a code span holds one line of bounded length', () => {
  expect(code('mit')).toBe('`mit`')
  expect(code('a `b`\nc')).toBe("`a 'b' c`")
  expect(code('')).toBe('` `')
  expect(code('x'.repeat(200))).toBe(`\`${'x'.repeat(80)}…\``)
  expect(code(`${'x'.repeat(79)}👍👍`)).toBe(`\`${'x'.repeat(79)}…\``)
})

test('paths and choices read as people write them', () => {
  expect(pathName(['model-index', 0, 'results', 1, 'dataset', 'config'])).toBe(
    'model-index[0].results[1].dataset.config',
  )
  expect(oneOf(['a'])).toBe('`a`')
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
