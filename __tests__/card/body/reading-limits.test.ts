// How far a body is read: all of a card that people write, and of any other only what is read in reasonable time.
import { describe, expect, test } from '@jest/globals'
import { HOSTILE } from '../../../bench/hostile/cards.mjs'
import { findExcess, MAX_DEPTH, MAX_WORK } from '../../../src/card/body/reading-limits.ts'
import { parseCard } from '../../../src/card/parse-card.ts'
import { readable } from '../../../src/rules/content/readable.ts'

const additions = { licenses: [], languages: [], pipelineTags: [], libraries: [] }
const CONTEXT = { options: {}, additions, ruleIds: [] }

function findings(text: string) {
  return [...readable.check(parseCard('README.md', text), CONTEXT)]
}

function counted(text: string) {
  const counts = { depth: 0, work: 0 }
  return { excess: findExcess(text, undefined, counts), ...counts }
}

describe('a card that people write is read to its end', () => {
  test.each([
    ['a paragraph of a megabyte', 'A model that finds terns in pictures. '.repeat(27_000)],
    [
      'a table of 2,500 results',
      `| set | score |\n|---|---|\n${'| beach, *cold* | **0.93** [1] |\n'.repeat(2500)}`,
    ],
    ['a list of 3,000 files', '- [`model.bin`](model.bin): the *weights*\n'.repeat(3000)],
    [
      'a log of 30,000 lines in a fence',
      `\`\`\`\n${'[INFO] *** loss `0.1` <step> | 1 ***\n'.repeat(30_000)}\`\`\`\n`,
    ],
    ['HTML of 3,000 lines', '<tr><td align="center"><b>tern</b></td></tr>\n'.repeat(3000)],
    ['500 underlined headings', 'Tern\n===\n\nIt finds terns.\n\n'.repeat(500)],
    ['20,000 lines', 'A model that finds terns in pictures.\n\n'.repeat(20_000)],
    ['50 lists in each other', Array.from({ length: 50 }, (_, i) => `${'  '.repeat(i)}- a\n`).join('')],
    ['500 lists in lists', '- a\n  - b\n    - c\n'.repeat(500)],
    ['a long thematic break', `${'- '.repeat(1000)}\n\n${'* '.repeat(1000)}\n`],
  ])('%s', (_, text) => {
    expect(counted(text).excess).toBeUndefined()
  })
})

describe('a body is read up to the line', () => {
  test.each([
    ['with too many quotes', `${'> '.repeat(MAX_DEPTH + 1)}a`],
    ['with too many lists', `${'+ - '.repeat(MAX_DEPTH)}a`],
    ['that nests lists by indentation', `${'- '.repeat(MAX_DEPTH)}a\n${' '.repeat(2 * MAX_DEPTH)}- b`],
  ])('%s', (_, line) => {
    expect(counted(`a\n\n${line}\n`).excess?.kind).toBe('depth')
    expect(counted(`a\n\n${line}\n`).excess?.offset).toBeGreaterThanOrEqual(3)
  })

  test('that is one list item too many', () => {
    const { excess } = counted('- a\n'.repeat(200_000))
    expect(excess?.kind).toBe('work')
    expect((excess?.offset ?? 1) % 4).toBe(0)
    expect(excess?.offset).toBeGreaterThan(4 * 5000)
  })

  test.each(['+ +\n', '- - a\n', '- a\n  - b\n'])('that ends too many lists: %j', (lines) => {
    const { excess } = counted(lines.repeat(20_000))
    expect(excess?.kind).toBe('work')
    expect((excess?.offset ?? 0) / lines.length).toBeLessThan(5000)
  })

  test.each([
    ['a table of results', '| set | accuracy |\n|---|---|\n', '| beach | **0.93** |\n'],
    ['a paragraph', '', 'It finds [terns](a.md) in *pictures*.\n'],
  ])('in the middle of %s that is too long', (_, head, row) => {
    const { excess } = counted(`${head}${row.repeat(2 ** 20 / row.length)}`)
    expect(excess?.kind).toBe('work')
    expect(excess?.offset).toBeGreaterThan(100_000)
    expect(((excess?.offset ?? 1) - head.length) % row.length).toBe(0)
    expect(
      counted(`${head}${row.repeat((excess?.offset ?? 0) / row.length)}`.slice(0, excess?.offset)).work,
    ).toBeLessThanOrEqual(MAX_WORK)
  })

  test.each([
    'closing brackets',
    'image brackets, then closing',
    'links with an open title',
    'asterisks that close',
    'two asterisks opened, then one closed',
    'growing runs of backticks',
    'open instructions',
    'emphasis in emphasis',
    'footnotes and calls',
    'definitions and references',
    'lists on one line',
    'setext headings',
    'setext headings of second rank',
    'hard breaks',
    'quotes apart',
    'quote then fence',
    'quote closed by break',
    'one quote, lazy lines',
    'footnote then para',
    'table no leading pipes',
    'growing runs of asterisks',
    'pairs of growing backticks',
    'one long run',
  ] as const)('where a megabyte of %s becomes too much', (shape) => {
    const text = String(HOSTILE[shape](2 ** 20))
    const { excess, work } = counted(text)
    expect(excess?.kind).toBe('work')
    expect(work).toBeGreaterThan(MAX_WORK)
  })
})

describe('what is counted', () => {
  test.each([
    ['quotes', (depth: number) => `${'> '.repeat(depth)}a`],
    ['lists', (depth: number) => `${'+ '.repeat(depth)}a`],
    ['quotes in lists', (depth: number) => `${'- > '.repeat(depth / 2)}${depth % 2 ? '- ' : ''}a`],
    [
      'lists by indentation',
      (depth: number) => Array.from({ length: depth }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
    ],
  ])('of %s the hundredth is read and the next one is not', (_, nested) => {
    expect(counted(nested(MAX_DEPTH))).toMatchObject({ excess: undefined, depth: MAX_DEPTH })
    expect(counted(nested(MAX_DEPTH + 1)).excess?.kind).toBe('depth')
  })

  test('a list that is ended again and again costs more than in proportion, one that goes on does not', () => {
    const times = (lines: string) => counted(lines.repeat(1600)).work / counted(lines.repeat(800)).work
    expect(times('- a\n\nb\n\n')).toBeGreaterThan(2.5)
    expect(times('> a\nb\n\n')).toBeGreaterThan(2.5)
    expect(times('- a\n')).toBeLessThan(2.2)
    expect(times('- a\n  b\n')).toBeLessThan(2.2)
    expect(times('a\n\n')).toBeCloseTo(2)
  })

  test('lazy lines cost more the longer their paragraph is', () => {
    const lazy = (lines: number) => counted(`> a\n${'b\n'.repeat(lines)}`).work
    expect(lazy(2000) / lazy(1000)).toBeGreaterThan(2.5)
    const apart = (times: number) => counted(`> a\n${'b\n'.repeat(10)}\n# c\n`.repeat(times)).work
    expect(apart(20) / apart(10)).toBeLessThan(2.4)
  })

  test('a row costs as much with a pipe before it as without', () => {
    const rows = (row: string) =>
      counted(`|a|\n|-|\n${row.repeat(100)}`).work - counted(`a\na\n${row.repeat(100)}`).work
    expect(rows('b\n')).toBeGreaterThan(1500)
  })
})

describe('code is known as code only where that is certain', () => {
  const hostile = `${']['.repeat(200_000)}\n`
  test.each([
    ['a fence in a comment', `<!--\n\`\`\`\n-->\n\n${hostile}`],
    ['a fence in a comment with blank lines', `<!--\n\n\`\`\`\n\n-->\n\n${hostile}`],
    ['a fence in an element', `<pre>\n\n\`\`\`\n</pre>\n\n${hostile}`],
    ['a fence below a tag', `<div>\n\`\`\`\n\n${hostile}`],
    ['a fence in a quote', `> \`\`\`\n${hostile}`],
    ['a fence in a list item', `- a\n\n  \`\`\`\n\n${hostile}`],
    ['a fence with a mark behind it', `\`\`\` \`\n\n${hostile}`],
    ['a fence that is closed', `\`\`\`\`\n\`\`\`\n\`\`\`\`\n${hostile}`],
  ])('%s', (_, text) => {
    expect(counted(text).excess?.kind).toBe('work')
  })
})

describe('a card that is read only in part', () => {
  const start = '---\nlicense: mit\n---\n\n# Tern\n\n## Limitations\n\nIt is not made for gulls.\n\n'
  const deep = `${'> '.repeat(500)}\n\n## Usage\n\n\`\`\`python\nprint(tern())\n\`\`\`\n`

  test('keeps its front matter and what stands before', () => {
    const card = parseCard('README.md', start + deep)
    expect(card.frontMatter.data.license).toBe('mit')
    expect(card.topics.limitations.state).toBe('present')
    expect(card.topics.usage.state).toBe('missing')
  })

  test('says where reading ended and what to do', () => {
    expect(findings(start + deep)).toMatchObject([
      {
        case: 'too-complex',
        place: { start: { line: 11, column: 1 } },
        message: expect.stringContaining('Nest'),
      },
    ])
    expect(findings(start + '![a](b "c '.repeat(30_000))).toMatchObject([
      { case: 'too-complex', message: expect.stringContaining('Move long lists') },
    ])
  })

  test('cannot pass by it', () => {
    expect(Object.values(readable.cases['too-complex'].severity)).toEqual([
      'error',
      'error',
      'error',
      'error',
    ])
  })
})
