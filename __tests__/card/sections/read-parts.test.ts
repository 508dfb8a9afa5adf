// What a reader meets in Markdown, in order: headings, blocks and where what a heading opened is over.
import { describe, expect, test } from '@jest/globals'
import { parseMarkdown } from '../../../src/card/body/parse-markdown.ts'
import { type PartsWork, readParts } from '../../../src/card/sections/read-parts.ts'
import { told } from './told.ts'

type Row = readonly [markdown: string, told: readonly string[]]

const LONGEST = 'a'.repeat(200)

describe('a Markdown heading', () => {
  test.each<Row>([
    ['\n### Title with *em*,  `code` and\tmore', ['2 markdown/3 Title with em, code and more']],
    ['Head\nline two\n---', ['1 markdown/2 Head line two']],
    [`# ${LONGEST}`, [`1 markdown/1 ${LONGEST}`]],
    [`# ${LONGEST}a`, [`1 text: "${LONGEST}a"`]],
    [`${LONGEST} b\n**Usage**\n---`, [`1 text: "${LONGEST} b"`, '2 bold/7 Usage']],
    ['# [a](b.md) ![c](d.png)', ['1 markdown/1 a']],
    ['# ![a](b.png)', ['1 text: "" !b.png(a)']],
    ['# [](b.md)', []],
    ['##', []],
  ])('%j', (markdown, lines) => {
    expect(told(markdown)).toEqual(lines)
  })
})

describe('a block', () => {
  test.each<Row>([
    ['```py\nx\n```', ['1 code py: "x"']],
    ['\n```\nx\n```', ['2 code: "x"']],
    ['    a', ['1 code: "a"']],
    ['a\n\n---\n\nb', ['1 text: "a"', '5 text: "b"']],
    ['[^1]: Note.\n\na[^1]', ['1 text: "Note."', '3 text: "a"']],
    [
      '> ## H\n> a\n> - b\n> ```sh\n> c\n> ```\n> > d\n\ne',
      [
        '1 markdown/2 H',
        '2 quoted text: "a"',
        '3 quoted item: "b"',
        '4 quoted code sh: "c"',
        '7 quoted text: "d"',
        '9 text: "e"',
      ],
    ],
    ['> |a|b|\n> |-|-|\n> |1|2|', ['1 quoted table 2x2: "a\\tb\\n1\\t2"']],
    ['> a[^1]\n>\n> [^1]: Note.', ['1 quoted text: "a"', '3 quoted text: "Note."']],
    [
      '|a|b|\n|-|-|\n|[x](y.md)|*z*  `c`|\n|**k**|![i](j.png)|',
      ['1 table 3x2: "a\\tb\\nx\\tz c\\nk\\t" -> y.md'],
    ],
  ])('%j', (markdown, lines) => {
    expect(told(markdown)).toEqual(lines)
  })
})

describe('a list', () => {
  test.each<Row>([
    ['- a\n- b\n  - c\n\nd', ['1 item: "a"', '2 item: "b"', '3 item: "c"', 'end of item', '5 text: "d"']],
    ['1. a\n2. b', ['1 item ordered: "a"', '2 item ordered: "b"']],
    ['- a\n\n  b\n\n  > c', ['1 item: "a"', '3 item: "b"', '5 quoted text: "c"', 'end of item']],
    ['- ```\n  a\n  ```', ['1 code: "a"']],
    ['- [x] a\n- [ ] b', ['1 item: "a"', '2 item: "b"']],
    ['- - a', ['1 item: "a"']],
    ['-', []],
    [
      '- **A**\n\n  b\n- **C**\n\n  d',
      ['1 item/8 A', '3 item: "b"', 'end of item', '4 item/8 C', '6 item: "d"', 'end of item'],
    ],
    ['> - a\n>\n>   b', ['1 quoted item: "a"', '3 quoted item: "b"', 'end of item']],
  ])('%j', (markdown, lines) => {
    expect(told(markdown)).toEqual(lines)
  })
})

describe('HTML', () => {
  test.each<Row>([
    ['<div>a\n\n## B\n\n</div>', ['1 text: "a"', '3 markdown/2 B']],
    ['> <p>a</p>', ['1 text: "a"']],
    ['- <p>a</p>', ['1 text: "a"']],
    ['<div>\n<!-- a\n\n> b\n\n- c\n\n[^1]: d\n\n    e\n', []],
    ['<h2>\n\nA', ['1 html/2 A']],
    ['<h2>\n\n```\na\n```', ['3 code: "a"']],
  ])('%j', (markdown, lines) => {
    expect(told(markdown)).toEqual(lines)
  })
})

test('the nodes that were walked are counted, phrasing content aside', () => {
  const work: PartsWork = { nodes: 0 }
  Array.from(readParts(parseMarkdown('# A\n\n*b* c\n\n- d\n- e\n\n> f'), work))
  // The heading, two paragraphs, the list with a paragraph in each item, the quote with one.
  expect(work.nodes).toBe(7)
})
