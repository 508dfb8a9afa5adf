// Lines and places of a text, whatever its line ends.
import { describe, expect, test } from '@jest/globals'
import { Lines, lineBreaks } from '../../../src/card/front-matter/lines.ts'
import { indexOfNonPrintable } from '../../../src/card/front-matter/non-printable.ts'

const TEXT = 'ab\ncd\r\nef\rgh\n\r\r\n\ni'
const LINES = ['ab', 'cd', 'ef', 'gh', '', '', '', 'i']

describe('lines', () => {
  test('end at a line feed, a carriage return or both', () => {
    const lines = new Lines(TEXT)
    expect(lines.count).toBe(8)
    expect(LINES.map((_, index) => lines.line(index + 1).text)).toEqual(LINES)
    for (let number = 1; number <= lines.count; number++) {
      const line = lines.line(number)
      expect(TEXT.slice(line.start, line.end)).toBe(line.text)
      expect(line.number).toBe(number)
    }
    expect(lineBreaks(TEXT)).toBe(7)
  })

  test('beyond the text are its first and its last', () => {
    const lines = new Lines(TEXT)
    for (const number of [1, 0, -5]) expect(lines.line(number)).toMatchObject({ number: 1, text: 'ab' })
    for (const number of [8, 9, 99]) expect(lines.line(number)).toMatchObject({ number: 8, text: 'i' })
  })

  test.each([
    ['', [''], 0],
    ['a', ['a'], 0],
    ['a\n', ['a', ''], 1],
    ['a\r', ['a', ''], 1],
    ['a\r\n', ['a', ''], 1],
    ['\n', ['', ''], 1],
    ['\r\n\r\n', ['', '', ''], 2],
  ])('of %j', (text, wanted, breaks) => {
    const lines = new Lines(text)
    expect(Array.from({ length: lines.count }, (_, index) => lines.line(index + 1).text)).toEqual(wanted)
    expect(lineBreaks(text)).toBe(breaks)
  })
})

describe('a place', () => {
  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 2, 3],
    [7, 3, 1],
    [9, 3, 3],
    [10, 4, 1],
    [13, 5, 1],
    [14, 6, 1],
    [16, 7, 1],
    [17, 8, 1],
    [18, 8, 2],
  ])('of offset %i is %i:%i', (offset, line, column) => {
    expect(new Lines(TEXT).point(offset)).toEqual({ line, column, offset })
    expect(new Lines(TEXT).lineNumberAt(offset)).toBe(line)
  })

  test('between a carriage return and its line feed there is none', () => {
    expect(new Lines(TEXT).point(6)).toEqual({ line: 2, column: 3, offset: 5 })
    expect(new Lines(TEXT).point(15)).toEqual({ line: 6, column: 1, offset: 14 })
  })

  test('is never outside the text', () => {
    const lines = new Lines(TEXT)
    expect(lines.point(-1)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(lines.point(99)).toEqual({ line: 8, column: 2, offset: 18 })
  })

  test('ends where it begins at the earliest', () => {
    const lines = new Lines(TEXT)
    expect(lines.position(1, 4)).toEqual({ start: lines.point(1), end: lines.point(4) })
    expect(lines.position(4, 1)).toEqual({ start: lines.point(4), end: lines.point(4) })
  })
})

describe('a character that js-yaml refuses', () => {
  test.each([
    ...['\0', '\x01', '\x08', '\x0B', '\x0C', '\x0E', '\x1F', '\x7F', '\x80', '\x84', '\x86', '\x9F'],
    ...[
      '\uFFFE',
      '\uFFFF',
      '\uD800',
      '\uDBFF',
      '\uDC00',
      '\uDFFF',
      '\uDC00\uD800',
      '\uD800a',
      '\uD800\uD800',
    ],
  ])('%j is found', (text) => {
    expect(indexOfNonPrintable(text)).toBe(0)
    expect(indexOfNonPrintable(`é👍${text}`)).toBe(3)
  })

  test.each([
    ...['', '\t', '\n', '\r', ' ', '~', '\x85', '\xA0', 'é', '\uD7FF', '\uE000', '\uFEFF', '\uFFFD'],
    ...['\uD800\uDC00', '\uDBFF\uDFFF', '👍👍'],
  ])('%j is none', (text) => {
    expect(indexOfNonPrintable(text)).toBeUndefined()
    expect(indexOfNonPrintable(`${text}\0`)).toBe(text.length)
  })
})
