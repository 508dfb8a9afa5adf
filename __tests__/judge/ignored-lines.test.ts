// Of many comments the right one covers a finding, and many findings do not cost their product with the comments.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readIgnores } from '../../src/card/ignores.ts'
import { parseCard } from '../../src/card/parse-card.ts'
import { IgnoredLines } from '../../src/judge/ignored-lines.ts'

const COMMENT = '<!-- model-card-gate-ignore section/usage: later -->\n'
const OTHER = '<!-- model-card-gate-ignore section/citation: later -->\n'
const anyBody = fc
  .array(fc.constantFrom('# a\n', '## b\n', '### c\n', 'text\n', COMMENT, OTHER), { maxLength: 30 })
  .map((parts) => parts.join('\n'))

describe('a finding on a line', () => {
  test('is covered by the first comment whose section holds the line', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const { ignores } = parseCard('README.md', body)
        const lines = new IgnoredLines(ignores)
        const count = body.split('\n').length
        for (let line = 1; line <= count; line++) {
          const first = ignores.find(
            ({ ruleId, from, to }) => ruleId === 'section/usage' && from <= line && line <= to,
          )
          expect(lines.covering('section/usage', line)).toBe(first)
        }
      }),
      { seed: 20261125, numRuns: 200 },
    )
  })
})

test('a comment holds for the innermost section around it', () => {
  const body = `# a\n\n## b\n\n${COMMENT}\n## c\n\ntext\n\n# d\n\n${COMMENT}`
  const { body: root } = parseCard('README.md', body)
  expect(readIgnores(body, root).map(({ line, from, to }) => [line, from, to])).toEqual([
    [5, 3, 6],
    [13, 11, Number.MAX_SAFE_INTEGER],
  ])
})
