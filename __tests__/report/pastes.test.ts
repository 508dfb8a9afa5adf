// What a reader pastes is exactly what mends the card, and is shown once.
import { describe, expect, test } from '@jest/globals'
import { renderComment } from '../../src/report/comment.ts'
import { corrected } from '../../src/report/corrections.ts'
import type { ReportFinding } from '../../src/report/report.ts'
import { ALL_TOPICS, card, finding, place, report, SURROUNDINGS } from './sample-reports.ts'

const LINES = ['---', 'license: Apache 2.0', 'language: English', 'tags: a, b', '---']
const fix = (line: number, start: number, end: number, text: string) => ({ ...place(line, start, end), text })

describe('corrected lines', () => {
  test('hold every correction, also several on one line and one over several lines', () => {
    const fixes = [
      fix(2, 10, 20, 'apache-2.0'),
      fix(2, 1, 8, 'licence'),
      { ...place(3, 11, 5, 4), text: 'en\ntags' },
    ]
    expect(corrected(LINES, fixes)).toEqual({
      first: 2,
      last: 4,
      text: 'licence: apache-2.0\nlanguage: en\ntags: a, b',
    })
  })

  test('can lose a line', () => {
    expect(corrected(LINES, [{ ...place(2, 1, 1, 3), text: '' }])).toEqual({
      first: 2,
      last: 3,
      text: LINES[2],
    })
  })

  test.each([
    ['overlap', [fix(2, 1, 12, 'x'), fix(2, 10, 20, 'y')]],
    ['insert twice at one place', [fix(2, 1, 1, 'x'), fix(2, 1, 1, 'y')]],
    ['lie beyond the text', [fix(9, 1, 2, 'x')]],
    ['lie beyond the line', [fix(5, 1, 20, 'x')]],
    ['end before they start', [fix(2, 9, 3, 'x')]],
  ])('are none where the fixes %s', (_, fixes) => {
    expect(corrected(LINES, fixes)).toBeUndefined()
  })

  test('are none where they would span half a card', () => {
    const long = Array.from({ length: 100 }, () => 'a: b')
    expect(corrected(long, [fix(1, 1, 2, 'x'), fix(40, 1, 2, 'y')])).toBeDefined()
    expect(corrected(long, [fix(1, 1, 2, 'x'), fix(41, 1, 2, 'y')])).toBeUndefined()
  })
})

const comment = (findings: readonly ReportFinding[], lines: readonly string[] = LINES, around = {}) =>
  renderComment(report(card('README.md', ALL_TOPICS, findings)), {
    ...SURROUNDINGS,
    sources: new Map([['README.md', lines.join('\n')]]),
    ...around,
  })
const license = finding('metadata/license', 'error', '`license` is `Apache 2.0`. Write `apache-2.0`.', {
  place: place(2, 10, 20),
  fix: fix(2, 10, 20, 'apache-2.0'),
})
const language = finding('metadata/language', 'warning', '`language` is `English`. Write `en`.', {
  place: place(3, 11, 18),
  fix: fix(3, 11, 18, 'en'),
})

describe('several corrections', () => {
  const together = comment([license, language])

  test('of the front matter are one paste', () => {
    expect(together).toMatch(
      /To mend 2 findings at once, write \[lines 2 to 3\]\([^)]*#L2-L3\) as:\n\n```yaml\nlicense: apache-2.0\nlanguage: en\n```/,
    )
    expect(together.split('```')).toHaveLength(3)
  })

  test('count no old finding in', () => {
    expect(comment([license, { ...language, new: false }])).not.toContain('at once')
  })

  test('are shown each by itself where one paste cannot be made', () => {
    const overlapping = { ...language, fix: fix(2, 12, 20, 'x'), message: 'Wrong.' }
    const text = comment([license, overlapping])
    expect(text).not.toContain('at once')
    expect(text).toContain('Write line 2 as:\n\n  ```yaml\n  license: apache-2.0\n  ```')
  })

  test('too many to make by hand are named with the command that makes them', () => {
    const lines = Array.from({ length: 300 }, () => 'a: Apache 2.0')
    const many = Array.from({ length: 6 }, (_, index) => ({
      ...license,
      place: place(index * 50 + 1),
      fix: fix(index * 50 + 1, 4, 14, 'apache-2.0'),
    }))
    const text = comment(many, lines)
    expect(text).toContain(
      'On the command line `model-card-gate --fix` makes all 6 corrections that are certain at once.',
    )
    expect(text).not.toContain('```')
    expect(comment(many.slice(0, 4), lines)).not.toContain('--fix')
    // Those of the front matter that one paste mends are among what --fix makes.
    const twice = { ...license, place: place(2), fix: fix(2, 4, 14, 'mit') }
    const joint = many.map((finding) => ({ ...finding, ruleId: 'content/links' }))
    expect(comment([license, twice, ...joint], lines)).toContain('makes all 8 corrections')
  })
})

describe('a paste', () => {
  test('is left out where the message says as much', () => {
    expect(comment([license], [], { sources: undefined })).not.toContain('```')
    expect(comment([{ ...license, message: 'Wrong.' }], [], { sources: undefined })).toContain(
      'Write in its place:\n\n  ```yaml\n  apache-2.0\n  ```',
    )
  })

  test('of whole lines has no character that copying would change', () => {
    const hidden = ['---', 'license: Apache 2.0 # \u200bours', 'language: English']
    const text = comment([{ ...license, message: 'Wrong.' }], hidden)
    expect(text).toContain('Write in its place:\n\n  ```yaml\n  apache-2.0\n  ```')
    expect(comment([license, language], hidden)).not.toContain('at once')
  })

  test('with characters that nobody can see says that they are named', () => {
    const draft = { ...license, fix: null, note: '## Us\u200bage\n\nTODO\n' }
    expect(comment([draft])).toMatch(
      /## Us\[U\+200B\]age\n\n {2}TODO\n {2}```\n\n {2}Characters that nobody can see stand here by their names, such as `\[U\+200B\]`\. Leave them out\./,
    )
    expect(comment([{ ...draft, note: '## Usage\n\nTODO\n' }])).not.toContain('nobody can see')
  })
})

describe('a rule’s reason', () => {
  const reasons = { 'metadata/license': 'People ask (hub: x, 1; y). It is long.' }

  test('is said once in a list, and the rule is linked every time', () => {
    const again = { ...license, place: place(4), fix: null }
    const text = comment([license, again], LINES, { reasons })
    expect(text.split('People ask. ')).toHaveLength(2)
    expect(text.split('[`metadata/license`](')).toHaveLength(3)
  })

  test('ends at its first statement', () => {
    const long = { 'metadata/license': 'Who can try it tries it; the Hub links it (hub: x; y), and more.' }
    expect(comment([license], LINES, { reasons: long })).toContain(' · Who can try it tries it. [`')
  })
})
