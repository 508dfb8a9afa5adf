// What stands in a review, and that nothing in it is alive.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Code } from 'mdast'
import {
  isOfferable,
  renderMended,
  renderReview,
  renderReviewComment,
} from '../../src/report/review-comment.ts'
import { readReviewMarker } from '../../src/report/review-marker.ts'
import { anyText, commands, foreign, parse, quoted } from '../markdown/hostile-text.ts'
import { finding, place, SURROUNDINGS } from './sample-reports.ts'

const MARKER = {
  key: 'model card / gate',
  headSha: SURROUNDINGS.commit.sha,
  finding: '0123456789abcdef',
  line: 'fedcba9876543210',
  isMended: false,
}
const LICENSE = finding(
  'metadata/license',
  'error',
  '`license` is `MIT`, which the Hub refuses. Write `mit`.',
  {
    place: place(4, 10, 13),
    fix: { ...place(4, 10, 13), text: 'mit' },
  },
)
const comment = (given = LICENSE, suggestion: readonly string[] | undefined = ['license: mit']) =>
  renderReviewComment(
    { path: 'README.md', lines: undefined, around: SURROUNDINGS },
    given,
    suggestion,
    MARKER,
  )
const blocks = (markdown: string) =>
  parse(markdown).children.filter((node): node is Code => node.type === 'code')

describe('a comment on a line', () => {
  test('says what is wrong, why, and offers the line', () => {
    expect(comment()).toBe(
      [
        '❌ `license` is `MIT`, which the Hub refuses. Write `mit`.\\',
        'The Hub refuses a push whose license is not in its list. [`metadata/license`](https://github.com/model-card-gate/model-card-gate/blob/v1/docs/rules.md#metadatalicense)',
        '',
        '```suggestion',
        'license: mit',
        '```',
        '',
        '<!-- model-card-gate-review {"version":1,"key":"model card \\u002f gate","headSha":"5f1d7c0a9b3e4d2f8a6c1b0e9d7f5a3c2b1e0d4f","finding":"0123456789abcdef","line":"fedcba9876543210","isMended":false} -->',
        '',
      ].join('\n'),
    )
    expect(readReviewMarker(comment())?.marker).toEqual(MARKER)
    expect(readReviewMarker(`Another tool quotes:\n\n${comment()}`)).toBeUndefined()
  })

  test('deletes lines by an empty suggestion', () => {
    expect(comment(LICENSE, [])).toContain('\n```suggestion\n```\n')
  })

  test('fences a suggestion by more backticks than stand in it', () => {
    const [block] = blocks(comment(LICENSE, ['````', 'x', '````']))
    expect(block).toMatchObject({ lang: 'suggestion', value: '````\nx\n````' })
    expect(comment(LICENSE, ['````', 'x', '````'])).toContain('\n`````suggestion\n')
  })

  test.each([
    ['a character that nobody sees', ['license: m\u200bit']],
    ['a command to the runner', ['##[error]license: mit']],
    ['a control character', ['license: \u0007mit']],
    ['one empty line', ['']],
    ['more than a reader can see', ['x'.repeat(5000)]],
  ])('offers no suggestion with %s, since it would not be put in letter by letter', (_, lines) => {
    expect(isOfferable(lines)).toBe(false)
    expect(comment(LICENSE, lines)).not.toContain('suggestion')
  })

  test('keeps what else there is to paste', () => {
    const [offered, pasted] = blocks(comment({ ...LICENSE, note: '# Title\n\ntext' }))
    expect(offered).toMatchObject({ lang: 'suggestion' })
    expect(pasted).toMatchObject({ value: '# Title\n\ntext' })
  })
})

describe('a mended comment', () => {
  test('says so first, keeps what it said, and offers nothing any more', () => {
    const before = readReviewMarker(comment())?.before ?? ''
    const commit = { ...SURROUNDINGS.commit, sha: 'b'.repeat(40) }
    const mended = renderMended(before, commit, MARKER)
    expect(mended).toMatch(/^✅ \*\*Mended\*\*: no longer found at \[`bbbbbbb`\]\(https:\/\/github\.com\//)
    expect(mended).toContain('❌ `license` is `MIT`')
    expect(blocks(mended).map(({ lang, value }) => [lang, value])).toEqual([['text', 'license: mit']])
    expect(readReviewMarker(mended)?.marker).toEqual({ ...MARKER, headSha: commit.sha, isMended: true })
  })

  test('lets go of what it said where both would be too long', () => {
    const mended = renderMended('x'.repeat(64_000), SURROUNDINGS.commit, MARKER)
    expect(mended.length).toBeLessThan(1000)
    expect(readReviewMarker(mended)?.marker.isMended).toBe(true)
  })
})

test('a review says what it holds, what it has no room for, and where all is', () => {
  const whole = { words: 'job summary', url: 'https://github.com/example-lab/tern/actions/runs/1' }
  expect(renderReview({ comments: 30, suggestions: 12, left: 7 }, whole)).toBe(
    '**Model card gate**: 30 findings on lines of this pull request, 12 of them with a correction that you can commit from here. 7 more findings on such lines had no room here. The whole report is in the [job summary](https://github.com/example-lab/tern/actions/runs/1).\n',
  )
  expect(renderReview({ comments: 1, suggestions: 0, left: 0 }, whole)).toMatch(
    /: 1 finding on lines of this pull request\. The whole report/,
  )
})

test('any text of a card is only code, and a suggestion is letter by letter what was given', () => {
  const addresses = ['https://github.com/model-card-gate/', 'https://github.com/example-lab/tern/']
  fc.assert(
    fc.property(anyText, anyText, fc.array(anyText, { maxLength: 3 }), (value, note, texts) => {
      const lines = texts.flatMap((text) => text.split('\n'))
      const given = { ...LICENSE, message: `\`license\` is ${quoted(value)}. ${value}`, note, actual: value }
      const written = comment(given, lines)
      expect(foreign(written, addresses)).toEqual([])
      expect(commands(written)).toEqual([])
      const suggestions = blocks(written).filter(({ lang }) => lang === 'suggestion')
      expect(suggestions.map((block) => block.value)).toEqual(isOfferable(lines) ? [lines.join('\n')] : [])
      const read = readReviewMarker(written)
      expect(read?.marker).toEqual(MARKER)
      const mended = renderMended(read?.before ?? '', SURROUNDINGS.commit, MARKER)
      expect(foreign(mended, addresses)).toEqual([])
      expect(blocks(mended).filter(({ lang }) => lang === 'suggestion')).toEqual([])
    }),
    { seed: 13, numRuns: 300 },
  )
})
