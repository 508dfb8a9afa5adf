// The report on a terminal.
import { describe, expect, test } from '@jest/globals'
import { renderTerminal, terminalSummary } from '../../src/report/terminal.ts'
import { ALL_TOPICS, card, finding, place, report } from './sample-reports.ts'

const license = finding('metadata/license', 'error', '`license` is `Apache 2.0`. Write `apache-2.0`.', {
  place: place(2, 10, 20),
})
const title = finding('content/title', 'notice', 'The card has no title. Write one.')
const SAMPLE = report(card('README.md', ALL_TOPICS, [title, license]))
const PLAIN = { colour: false }
const lines = (text: string) => text.split('\n')
const withSource = (text: string, at: ReturnType<typeof place>) => {
  const given = report(
    card('README.md', ALL_TOPICS, [finding('metadata/tags', 'error', 'Wrong.', { place: at })]),
  )
  return lines(renderTerminal(given, { ...PLAIN, sources: new Map([['README.md', text]]) })).filter((line) =>
    line.includes(' | '),
  )
}

describe('pretty', () => {
  test('lists path, topics and aligned findings, and ends with the counts', () => {
    expect(renderTerminal(SAMPLE, PLAIN)).toBe(`README.md
  usage present (29) · limitations present (60) · benchmark present (48) · citation present (67) · 13 of 14 rules kept
    -  notice  The card has no title. Write one.               content/title
 2:10  error   \`license\` is \`Apache 2.0\`. Write \`apache-2.0\`.  metadata/license

  What to do next, the cheapest first:
  1. Set one value in the front matter: \`metadata/license\`.
  2. Write one section: \`content/title\`.

Model card gate: 1 error to fix before merging (1 error, 1 notice in 1 card).
`)
  })

  test('shows errors only when quiet, and no card without one', () => {
    const given = report(card('a.md', ALL_TOPICS, [title]), card('b.md', ALL_TOPICS, [title, license]))
    const text = renderTerminal(given, { ...PLAIN, quiet: true })
    expect(text).not.toContain('a.md')
    expect(text).not.toContain('content/title')
    expect(text).toContain('metadata/license')
  })

  test('has escapes only where colour is asked for', () => {
    expect(renderTerminal(SAMPLE, PLAIN)).not.toContain('\u001b')
    expect(renderTerminal(SAMPLE, { colour: true })).toContain('\u001b[31merror')
  })

  test('links rules where the terminal can', () => {
    const text = renderTerminal(SAMPLE, { ...PLAIN, hyperlinks: true })
    expect(text).toContain(`\u001b]8;;${license.url}\u001b\\metadata/license\u001b]8;;\u001b\\`)
  })

  test('aligns by columns of the terminal, not by characters', () => {
    const given = report(
      card('README.md', ALL_TOPICS, [
        finding('a/b', 'error', '`日本語`'),
        finding('a/b', 'error', '`abcdef`'),
      ]),
    )
    const [first = '', second = ''] = lines(renderTerminal(given, PLAIN)).slice(2)
    expect(second.indexOf('a/b') - first.indexOf('a/b')).toBe(3)
  })
})

describe('the excerpt', () => {
  test('marks the value under the line', () => {
    expect(withSource('---\nlicense: Apache 2.0\n---\n', place(2, 10, 20))).toEqual([
      '     2 | license: Apache 2.0',
      '       |          ^^^^^^^^^^',
    ])
  })

  test('marks wide characters by their width', () => {
    expect(withSource('言語: 日本語', place(1, 5, 8))).toEqual([
      '    1 | 言語: 日本語',
      '      |       ^^^^^^',
    ])
  })

  test('makes control characters visible, and marks them too', () => {
    expect(withSource('a\tb\u202ec', place(1, 4, 5))).toEqual(['    1 | a␉b[U+202E]c', '      |    ^^^^^^^^'])
  })

  test('shows a window of a long line', () => {
    const [text = '', mark = ''] = withSource(`${'x'.repeat(500)}VALUE${'y'.repeat(500)}`, place(1, 501, 506))
    expect(text.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('VALUE')
    expect(text.length).toBeLessThan(110)
  })

  test('marks to the end of the line where the value goes on', () => {
    expect(withSource('tags:\n- a\n- b', place(2, 1, 4, 3))).toEqual(['    2 | - a', '      | ^^^'])
  })

  test('is left out where the place is not in the text', () => {
    expect(withSource('one line', place(5))).toEqual([])
  })
})

test('the summary is one line', () => {
  expect(terminalSummary(report(card('README.md', ALL_TOPICS)))).toBe(
    'Model card gate: passed, nothing to fix (no findings in 1 card).',
  )
})
