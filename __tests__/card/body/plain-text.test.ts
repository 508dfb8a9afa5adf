// What a reader sees of phrasing content: lines, links, images and code.
import { describe, expect, test } from '@jest/globals'
import type { Paragraph } from 'mdast'
import { parseMarkdown } from '../../../src/card/body/parse-markdown.ts'
import { joinLines, PlainTextWriter, plainText } from '../../../src/card/body/plain-text.ts'

function read(markdown: string, line = 1) {
  const text = '\n'.repeat(line - 1) + markdown
  const [paragraph] = parseMarkdown(text, { start: 0, end: 0 }).children as readonly Paragraph[]
  return plainText(paragraph?.children ?? [], line)
}

/** The lines, each with its number and how much of it is bold. */
const lines = (markdown: string) =>
  read(markdown, 7).lines.map(({ line, text, bold }) => `${line} ${text} ${bold}`)

describe('lines', () => {
  test.each([
    ['a\nb', ['7 a 0', '8 b 0']],
    ['a  \nb', ['7 a 0', '8 b 0']],
    ['a\r\nb', ['7 a 0', '8 b 0']],
    ['a\rb', ['7 a 0', '8 b 0']],
    ['a<br>b\nc', ['7 a 0', '7 b 0', '8 c 0']],
    ['*a* `b` [c](d) ~~e~~', ['7 a b c e 0']],
    ['a <!-- b --> c', ['7 a  c 0']],
    ['a <!--\nb\n--> c\nd', ['7 a  c 0', '10 d 0']],
    ['a `b\nc` d\ne', ['7 a b 0', '8 c d 0', '9 e 0']],
    ['a [b](c\n"d") e<br>f\n`g\nh`\ni', ['7 a b e 0', '8 f 0', '9 g 0', '10 h 0', '11 i 0']],
    ['<a\nhref="b">\n**c**', ['8  0', '9 c 1']],
    ['a\n> b', ['7 a 0']],
    ['![a](b)c', ['7 c 0']],
    ['a *b\\\nc*\nd', ['7 a b 0', '8 c 0', '9 d 0']],
    ['a <br>', ['7 a  0', '7  0']],
    ['a<br>\nb', ['7 a 0', '7  0', '8 b 0']],
    ['<br-x>a <q>b</q>', ['7 a b 0']],
  ])('of %j', (markdown, expected) => {
    expect(lines(markdown)).toEqual(expected)
  })

  test('of which some are bold, white space not counted', () => {
    expect(lines('a **b c** d')).toEqual(['7 a b c d 2'])
    expect(lines('**a *b* `c`**')).toEqual(['7 a b c 3'])
    expect(lines('**a\nb c** d')).toEqual(['7 a 1', '8 b c d 2'])
    expect(lines('<b>a</b> b <strong>c</strong> d')).toEqual(['7 a b c d 2'])
    expect(lines('<b><b>a</b> b</b> c')).toEqual(['7 a b c 2'])
    expect(lines('</b>a <b>b</b> c')).toEqual(['7 a b c 1'])
    expect(lines('<i>a</i> <bold>b</bold>')).toEqual(['7 a b 0'])
  })

  test('are joined without those that are empty', () => {
    expect(joinLines(read(' a<br> <br>b ').lines)).toBe('a\nb')
  })
})

describe('links', () => {
  test.each([
    ['[a](b) <cd:e> [f][g]\n\n[g]: h', ['b', 'cd:e'], 6],
    ['<a href="b">c</a> <a name="d">e</a>', ['b'], 0],
    ['https://example.org/a b', ['https://example.org/a'], 0],
    ['[https://example.org b c](d)', ['d'], 21],
    ['[**a b**](c)', ['c'], 2],
    ['[f https://example.org][f]\n\n[f]: g', [], 20],
    ['[![a](b)](c)', ['c'], 0],
    ['*https://example.org/a*', ['https://example.org/a'], 0],
    ['<br title="a" href="b"><q href="c">d</q><!-- <a href="e"> -->', [], 0],
    ['[^1] a\n\n[^1]: b', [], 0],
  ])('of %j', (markdown, links, linked) => {
    expect(read(markdown)).toMatchObject({ links, linked })
  })

  test('that lead nowhere are none', () => {
    expect(read('[a]() <a href="">b</a>')).toMatchObject({ links: [], linked: 1 })
  })
})

test('images with what they show', () => {
  const url = (name: string, alt = '') => ({ url: name, alt })
  expect(
    read('![a *b*](c) ![](d) ![e][f] ![g] <img src="h" alt="i"> <img>\n\n[f]: j\n[g]: k').images,
  ).toEqual([url('c', 'a b'), url('d'), url('f', 'e'), url('g', 'g'), url('h', 'i'), url('')])
})

test('code is text and stands by itself too', () => {
  expect(read('a `b` **`c d`**')).toMatchObject({
    codeSpans: ['b', 'c d'],
    lines: [{ text: 'a b c d', line: 1, bold: 2 }],
  })
})

test('a text may be written piece by piece', () => {
  const writer = new PlainTextWriter(3)
  writer.write('a')
  writer.write(' b\nc ', { bold: true })
  writer.write(' d e', { linked: true })
  expect(writer.finish()).toEqual({
    lines: [
      { text: 'a b', line: 3, bold: 1 },
      { text: 'c  d e', line: 4, bold: 1 },
    ],
    links: [],
    images: [],
    codeSpans: [],
    linked: 2,
  })
})

test('deep nesting does not exhaust the stack', () => {
  let node: Paragraph['children'][number] = { type: 'text', value: 'a' }
  for (let depth = 0; depth < 20_000; depth++) node = { type: 'emphasis', children: [node] }
  expect(plainText([node], 1).lines).toEqual([{ text: 'a', line: 1, bold: 0 }])
})
