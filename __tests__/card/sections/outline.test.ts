// Which lines of a card are headings, where they stand, and what belongs to their sections.
import { describe, expect, test } from '@jest/globals'
import { parseMarkdown } from '../../../src/card/body/parse-markdown.ts'
import type { HeadingKind, Part } from '../../../src/card/sections/block.ts'
import { buildOutline } from '../../../src/card/sections/outline.ts'
import { readParts } from '../../../src/card/sections/read-parts.ts'

function outlineOf(text: string) {
  return buildOutline(readParts(parseMarkdown(text)))
}

function headingsOf(text: string): string[] {
  return outlineOf(text).sections.flatMap(({ heading }) =>
    heading ? [`${heading.line} ${heading.kind} ${heading.text}`] : [],
  )
}

describe('a heading', () => {
  test.each([
    ['ATX', '## Usage', '1 markdown Usage'],
    ['closed ATX', '## Limitations ##', '1 markdown Limitations'],
    ['setext', 'Usage\n-----', '1 markdown Usage'],
    ['HTML', '<h2 align="center">Usage</h2>', '1 html Usage'],
    ['HTML around Markdown', '<h2>\n\nUsage\n\n</h2>', '1 html Usage'],
    ['a bold line', '**Usage**\n\nText.', '1 bold Usage'],
    ['a bold line right above its text', '**Usage:**\nText.', '1 bold Usage:'],
    ['a bold line in HTML', '<b>Usage</b>\n\nText.', '1 bold Usage'],
    ['a short line that ends in a colon', 'Usage:\n\nText.', '1 colon Usage:'],
    ['a summary', '<details>\n<summary>Usage</summary>\n\nText.\n\n</details>', '2 summary Usage'],
    ['a line that lacks the space of a heading', '##Usage\n\nText.', '1 bold Usage'],
    ['a line behind a mark', '■ 使い方\n\nText.', '1 bold ■ 使い方'],
    ['a line in brackets', '【使用方法】\n\nText.', '1 bold 【使用方法】'],
    ['a usual heading on a line of its own', 'How to use\n\nText.', '1 bold How to use'],
    ['a single list item that ends in a colon', '* Usage:\n\n```\nrun\n```', '1 colon Usage:'],
    ['a heading in a list item', '1. ### Usage\n\n   Text.', '1 markdown Usage'],
    ['a heading in a quote', '> ## Usage\n> Text.', '1 markdown Usage'],
  ])('%s', (_, text, heading) => {
    expect(headingsOf(text)).toEqual([heading])
  })

  test('is the label of a card table, of the table and of its rows', () => {
    const text =
      '| Intended Use | Description |\n| --- | --- |\n| Primary users | People who sort many reviews |\n'
    expect(headingsOf(text)).toEqual(['1 label Intended Use', '3 label Primary users'])
  })

  test.each([
    ['code', '```md\n## Usage\n```'],
    ['indented code', '    ## Usage'],
    ['a one-line fence', '```text## Usage```'],
    ['an HTML comment', '<!--\n## Usage\n\n**Usage**\n-->'],
    ['a comment inside an element', '<div>\n<!-- hidden\n\n## Usage\n\n-->\n</div>'],
    ['a row of hashtags', '#llm #chat'],
    ['a step that ends in a colon', '2. Run code:\n\n```\nrun\n```'],
    ['a bold sentence', '**Do not use this model for medical advice.**'],
    ['bold words in a sentence', 'Some **usage** notes.'],
    [
      'a long line that ends in a colon',
      'You can use this model directly with a pipeline for text generation:\n\nText.',
    ],
    ['a results table', '| Metric | Value |\n| --- | --- |\n| F1 | 0.91 |\n'],
  ])('is not made by %s', (_, text) => {
    expect(headingsOf(text)).toEqual([])
  })

  test('is not a paragraph that a line of dashes below it makes one', () => {
    expect(headingsOf(`${'A long paragraph of many words. '.repeat(10)}\n---\n`)).toEqual([])
  })
})

describe('HTML that is never closed', () => {
  test('makes a heading where it stands', () => {
    expect(headingsOf('<h2>Usage\n\ntext\n\n## Citation\n')).toEqual(['1 html Usage', '5 markdown Citation'])
  })

  test('in a table does not swallow the sections that follow', () => {
    const { blocks } = outlineOf('<table>\n<tr><td>one\n\n## Usage\n\ntwo\n')
    expect(blocks.map(({ text }) => text)).toEqual(['one', 'two'])
  })
})

describe('a section', () => {
  test('holds the sections below it', () => {
    const { sections, blocks } = outlineOf('# A\n\n## B\n\none\n\n### C\n\ntwo\n\n## D\n\nthree\n')
    const b = sections.find(({ heading }) => heading?.text === 'B')
    expect(blocks.slice(b?.from, b?.end).map(({ text }) => text)).toEqual(['one', 'two'])
  })

  test('opened by a summary ends with its details block', () => {
    const { sections, blocks } = outlineOf('<details>\n<summary>B</summary>\n\none\n\n</details>\n\ntwo\n')
    const b = sections.find(({ heading }) => heading?.text === 'B')
    expect(blocks.slice(b?.from, b?.end).map(({ text }) => text)).toEqual(['one'])
  })

  test('does not hold a list of links to headings', () => {
    const { blocks } = outlineOf('# A\n\n- [Usage](#usage)\n  - [Install](#install)\n')
    expect(blocks).toEqual([])
  })
})

describe('a block', () => {
  test('of HTML is read as a viewer shows it', () => {
    const html =
      '<p>One &amp; two</p>\n<style>p { color: red }</style>\n<pre>run me</pre>\n<img src="a.png" alt="plot">'
    const { blocks } = outlineOf(html)
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'One & two'],
      ['code', 'run me'],
      ['text', ''],
    ])
    expect(blocks[2]?.images).toEqual([{ url: 'a.png', alt: 'plot' }])
  })

  test('of an HTML table keeps its rows', () => {
    const html = '<table><tr><th>Metric</th><th>Value</th></tr>\n<tr><td>F1</td><td>0.9</td></tr></table>'
    const [block] = outlineOf(html).blocks
    expect(block?.kind === 'table' && block.rows).toEqual([
      ['Metric', 'Value'],
      ['F1', '0.9'],
    ])
  })

  test('in a quote says so', () => {
    expect(outlineOf('> The model reaches 98 %.').blocks[0]?.quoted).toBe(true)
  })
})

describe('of parts', () => {
  const heading = (rank: number, kind: HeadingKind = 'markdown'): Part => ({
    is: 'heading',
    heading: { kind, rank, text: `h${rank}`, line: 1 },
  })
  const end = (of: HeadingKind): Part => ({ is: 'end', of })
  const block: Part = {
    is: 'block',
    block: { kind: 'text', text: 'x', line: 1, links: [], images: [], codeSpans: [] },
  }

  /** Each section as `rank parent from-end`, then the owners of the blocks. */
  test.each<[string, Part[], string[], number[]]>([
    ['nothing', [], ['- -1 0-0'], []],
    ['no heading', [block, block], ['- -1 0-2'], [0, 0]],
    ['a heading', [block, heading(1), block], ['- -1 0-1', '1 -1 1-2'], [0, 1]],
    [
      'a heading of the same rank',
      [heading(2), block, heading(2), block],
      ['- -1 0-0', '2 -1 0-1', '2 -1 1-2'],
      [1, 2],
    ],
    ['a deeper one', [heading(1), block, heading(2), block], ['- -1 0-0', '1 -1 0-2', '2 1 1-2'], [1, 2]],
    [
      'one above two',
      [heading(1), heading(2), heading(3), block, heading(2), block],
      ['- -1 0-0', '1 -1 0-2', '2 1 0-1', '3 2 0-1', '2 1 1-2'],
      [3, 4],
    ],
    ['a higher one', [heading(2), block, heading(1), block], ['- -1 0-0', '2 -1 0-1', '1 -1 1-2'], [1, 2]],
    [
      'an end',
      [heading(1), heading(7, 'summary'), block, end('summary'), block],
      ['- -1 0-0', '1 -1 0-2', '7 1 0-1'],
      [2, 1],
    ],
    [
      'an end with a deeper heading in it',
      [heading(7, 'summary'), heading(9, 'colon'), block, end('summary'), block],
      ['- -1 0-0', '7 -1 0-1', '9 1 0-1'],
      [2, 0],
    ],
    [
      'the end of the innermost',
      [heading(10, 'label'), heading(11, 'label'), block, end('label'), block],
      ['- -1 0-0', '10 -1 0-2', '11 1 0-1'],
      [2, 1],
    ],
    [
      'an end of what is not open',
      [heading(1), block, end('summary'), block],
      ['- -1 0-0', '1 -1 0-2'],
      [1, 1],
    ],
    ['text behind an end before any heading', [block, end('item'), block], ['- -1 0-2'], [0, 0]],
  ])('%s', (_, parts, sections, owners) => {
    const outline = buildOutline(parts)
    expect(
      outline.sections.map(
        (section) => `${section.heading?.rank ?? '-'} ${section.parent} ${section.from}-${section.end}`,
      ),
    ).toEqual(sections)
    expect(outline.owners).toEqual(owners)
    expect(outline.blocks).toHaveLength(owners.length)
  })
})
