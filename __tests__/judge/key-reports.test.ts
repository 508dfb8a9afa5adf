// Where the report says that the four keys stand.
import { describe, expect, test } from '@jest/globals'
import { judgeCard, judgeNotACard } from '../../src/judge/judge-card.ts'
import { cardPolicy } from '../../src/policy/card-policy.ts'
import { DEFAULT_POLICY } from '../../src/policy/policy.ts'

const JUDGING = { path: 'README.md', policy: cardPolicy(DEFAULT_POLICY, () => false) }
const keysOf = (text: string) => judgeCard(text, JUDGING).report.metadata
const UNREAD = { state: 'unread' }
const MISSING = { state: 'missing' }

describe('the keys of a card', () => {
  test('have the line of the key, or are missing', () => {
    expect(keysOf('---\nlanguage:\n- en\n- de\nlicense: mit\n---\n# A\n')).toEqual({
      license: { state: 'present', line: 5 },
      pipeline_tag: MISSING,
      library_name: MISSING,
      language: { state: 'present', line: 2 },
    })
  })

  test('are missing where there is no front matter', () => {
    expect(keysOf('# A\n')?.license).toEqual(MISSING)
  })

  test.each([
    ['the Hub does not see the block', '\nx\n---\nlicense: mit\n---\n'],
    ['the block is no YAML', '---\nlanguage: en\nlicense: [mit\n---\n# A\n'],
  ])('are unread where %s', (_, text) => {
    expect(keysOf(text)?.license).toEqual(UNREAD)
  })

  test.each([
    ['a Space', '---\nsdk: gradio\n---\n'],
    ['a binary file', '---\nlicense: mit\n---\n\0'],
  ])('are none of the report’s business in the README of %s', (_, text) => {
    expect(keysOf(text)).toBeUndefined()
  })

  test('nor are they where there is no file', () => {
    expect(judgeNotACard({ kind: 'deleted', isLast: true }, JUDGING).metadata).toBeUndefined()
  })
})
