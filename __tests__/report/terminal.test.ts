// The report on a terminal.
import { describe, expect, test } from '@jest/globals'
import type { ReportFinding } from '../../src/report/report.ts'
import { renderTerminal, terminalSummary } from '../../src/report/terminal.ts'
import { textWidth, wrapped } from '../../src/report/text-width.ts'
import { ALL_TOPICS, card, finding, NO_TOPICS, place, report } from './sample-reports.ts'

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
  2. Change or add a few lines in one place: \`content/title\`.

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

  test('says that a section that is not there can be drafted, and of one that is to be filled in not', () => {
    const usage = finding('section/usage', 'error', 'No usage.')
    const shown = (found: typeof usage) => renderTerminal(report(card('a.md', ALL_TOPICS, [found])), PLAIN)
    expect(shown(usage)).toContain('\n--init adds drafts of what is missing.\n')
    expect(shown({ ...usage, place: place(3, 1, 9) })).not.toContain('--init')
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

describe('on a terminal', () => {
  const long = finding('metadata/license', 'error', `\`license\` is ${'so very '.repeat(30)}wrong.`, {
    place: place(2, 10, 20),
  })
  const source = `---\nlicense: ${'x'.repeat(300)}\n---\n`
  const shown = (columns: number) =>
    lines(
      renderTerminal(report(card('README.md', ALL_TOPICS, [title, long])), {
        ...PLAIN,
        columns,
        sources: new Map([['README.md', source]]),
      }),
    )

  test.each([60, 80, 120])(
    'of %i columns no line is longer, and messages stay in their column',
    (columns) => {
      const found = shown(columns).slice(0, -3)
      expect(found.filter((line) => line.length > columns)).toEqual([])
      const message = found.find((line) => line.includes('`license` is')) ?? ''
      const next = found[found.indexOf(message) + 1] ?? ''
      expect(next.search(/\S/)).toBe(message.indexOf('`license`'))
      expect(found.join('\n')).toContain('metadata/license')
    },
  )

  test('is one line a finding where there is none', () => {
    const text = renderTerminal(report(card('README.md', ALL_TOPICS, [long])), PLAIN)
    expect(lines(text)[2]).toMatch(/wrong\. {2}metadata\/license$/)
  })

  test('right-to-left text leaves the words beside it where they are', () => {
    const hebrew = finding('metadata/language', 'error', '`language` is `עברית`, 1 of 3.', {
      place: place(1, 12, 17),
    })
    const given = report(card('README.md', ALL_TOPICS, [hebrew]))
    const sources = new Map([['README.md', 'language: [עברית, en]']])
    const text = renderTerminal(given, { ...PLAIN, columns: 80, sources })
    expect(text).toContain('`\u200eעברית`\u200e, 1 of 3.')
    expect(text).toContain('language: [\u200eעברית\u200e, en]')
    expect(
      lines(text)
        .find((line) => line.includes('^^^'))
        ?.trim(),
    ).toBe('|            ^^^^^')
    expect(renderTerminal(given, { ...PLAIN, sources })).not.toContain('\u200e')
  })

  test('a window of wide characters is no wider than the terminal', () => {
    const wide = finding('a/b', 'error', 'x', { place: place(1, 101, 103) })
    const text = renderTerminal(report(card('README.md', ALL_TOPICS, [wide])), {
      ...PLAIN,
      columns: 60,
      sources: new Map([['README.md', '語'.repeat(300)]]),
    })
    const [shownLine = '', mark = ''] = lines(text).filter(
      (line) => line.includes(' | ') || line.includes('^'),
    )
    expect(textWidth(shownLine)).toBeLessThanOrEqual(60)
    expect(textWidth(shownLine)).toBeGreaterThan(50)
    expect(mark).toMatch(/\^{4}$/)
  })
})

describe('many cards', () => {
  const clean = (index: number) => card(`models/${index}/README.md`, ALL_TOPICS)

  test('with nothing to say of them are counted', () => {
    const given = report(
      ...Array.from({ length: 30 }, (_, index) => clean(index)),
      card('z.md', ALL_TOPICS, [title]),
    )
    const text = renderTerminal(given, PLAIN)
    expect(text).toContain('30 cards with nothing to fix.')
    expect(text).not.toContain('models/')
    expect(text).toContain('z.md')
    expect(renderTerminal(given, { ...PLAIN, quiet: true })).not.toContain('30 cards with nothing')
  })

  test('are listed where they are few', () => {
    expect(renderTerminal(report(clean(1), clean(2)), PLAIN)).toContain('models/2/README.md\n  usage present')
  })
})

test('a file that was not judged as a card has no topics', () => {
  const { metadata: _, ...gone } = card('gone.md', NO_TOPICS, [title])
  expect(renderTerminal(report(gone), PLAIN)).not.toContain('usage missing')
})

test('what --fix mends is told by severity, as the verdict counts', () => {
  const fix = { ...place(2, 10, 20), text: 'apache-2.0' }
  const mendable = { ...license, fix }
  const warned = finding('metadata/tags', 'warning', 'A list.', { fix })
  const given = (...findings: ReportFinding[]) =>
    renderTerminal(report(card('README.md', ALL_TOPICS, findings)), PLAIN)
  expect(given(mendable, title, warned, warned)).toContain('\n--fix mends 1 error and 2 warnings.\n')
  expect(given(mendable, { ...warned, new: false })).toContain(
    '\n--fix mends 1 error and 1 finding from before this change.\n',
  )
  expect(given(title, { ...warned, new: false })).not.toContain('--fix')
})

describe('what was there before the change', () => {
  const old = (ruleId: string) => finding(ruleId, 'warning', 'An old one.', { new: false, note: 'To paste.' })

  test('is no finding of it', () => {
    const given = report(card('README.md', ALL_TOPICS, [{ ...license, new: false }]))
    expect(terminalSummary(given)).toBe(
      'Model card gate: passed, nothing new to fix (no new findings in 1 card).',
    )
  })

  test('is counted in one line, so that it buries nothing that is new', () => {
    const before = ['a/1', 'a/2', 'a/2', 'a/3', 'a/4', 'a/5', 'a/6', 'a/7'].map(old)
    const text = renderTerminal(report(card('README.md', ALL_TOPICS, [...before, license])), PLAIN)
    expect(lines(text).slice(2, 4)).toEqual([
      ' 2:10  error  `license` is `Apache 2.0`. Write `apache-2.0`.  metadata/license',
      '  Not new, so not counted: 8 warnings (a/1, a/2, a/3, a/4, a/5, 2 more)',
    ])
    expect(text).not.toContain('An old one.')
    expect(text).not.toContain('what to paste')
  })

  test('is not said when quiet, nor of each of many cards', () => {
    const cards = Array.from({ length: 30 }, (_, index) => card(`${index}.md`, ALL_TOPICS, [old('a/1')]))
    expect(renderTerminal(report(...cards), PLAIN)).toContain('30 cards with nothing new to fix.')
    expect(renderTerminal(report(...cards), PLAIN)).not.toContain('.md')
    expect(renderTerminal(report(card('a.md', ALL_TOPICS, [old('a/1')])), { ...PLAIN, quiet: true })).toBe(
      'Model card gate: passed, nothing new to fix (no new findings in 1 card).\n',
    )
  })
})

test.each([
  ['abc', 3],
  ['日本', 4],
  ['✅', 2],
  ['👍🏽', 4],
  ['🇫🇷', 2],
  ['e\u0301', 1],
  ['한', 2],
  ['\u1112\u1161\u11ab', 2],
  ['a\u200eb', 2],
])('%s takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width)
})

test('text is broken at spaces, and within words that are too long', () => {
  expect(wrapped('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrapped('a 日本語日本 b', 4)).toEqual(['a', '日本', '語日', '本 b'])
  expect(wrapped('', 10)).toEqual([''])
})

test('the summary is one line', () => {
  expect(terminalSummary(report(card('README.md', ALL_TOPICS)))).toBe(
    'Model card gate: passed, nothing to fix (no findings in 1 card).',
  )
})
