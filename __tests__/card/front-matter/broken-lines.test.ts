// Quotes and brackets that go on in lines without indentation, as js-yaml lets them.
import { describe, expect, test } from '@jest/globals'
import { joinBrokenLines } from '../../../src/card/front-matter/broken-lines.ts'
import { oracle, plain, read } from './as-js-yaml.ts'

const JOINED: Readonly<Record<string, string>> = {
  'a: "b\nc"': 'a: "b c"',
  "a: 'b\nc'": "a: 'b c'",
  'a: "b\n\nc"\nd: e': 'a: "b  c"\nd: e',
  'a: "b\r\nc"': 'a: "b  c"',
  "a: 'b''s\nc'": "a: 'b''s c'",
  'a: "b\\"\nc"': 'a: "b\\" c"',
  'a: [b,\nc]': 'a: [b, c]',
  'a: {b: c,\nd: e}': 'a: {b: c, d: e}',
  'a: [b, [c,\nd]]': 'a: [b, [c, d]]',
  'a: {b: [c,\nd], e: {\nf: g}}': 'a: {b: [c, d], e: { f: g}}',
  'a: [{b: c,\nd: e},\nf]': 'a: [{b: c, d: e}, f]',
  'a: ["b\n]",\nc]': 'a: ["b ]", c]',
  'a: ["]",\nc]': 'a: ["]", c]',
  "a: {b: '}',\nc: d}": "a: {b: '}', c: d}",
  'a: {b: "}",\nc: [\n"]", x"]}': 'a: {b: "}", c: [ "]", x"]}',
  'a: [b\'s, c"d,\ne]': 'a: [b\'s, c"d, e]',
  'a: [b,"]\nc"]': 'a: [b,"] c"]',
  'a: {"b":"}\nc"}': 'a: {"b":"} c"}',
  'a: [["]"], {"}": b},\nc]': 'a: [["]"], {"}": b}, c]',
  "a: ['b''\nc', d]": "a: ['b'' c', d]",
  'a: [b#c,\nd]': 'a: [b#c, d]',
  'a: "b\nc"\nd: "e\nf"\ng: [h,\ni]': 'a: "b c"\nd: "e f"\ng: [h, i]',
  'a:\n  b: "c\nd"\n  e: [f,\ng]': 'a:\n  b: "c d"\n  e: [f, g]',
  'x:\n- [a,\nb]\n- "c\nd"': 'x:\n- [a, b]\n- "c d"',
  '? "a\nb"\n: c': '? "a b"\n: c',
  'a: [b, # c\nd]': 'a: [b,     d]',
  'a: {b: c, # [\nd: e}': 'a: {b: c,     d: e}',
  'a: [ # c\nb\n]': 'a: [     b ]',
  'a: { # "\nb: c}': 'a: {     b: c}',
  'a: [b,\n# c ]\n  # d\ne # f\n]\ng: h': 'a: [b,             e     ]\ng: h',
  'a: [b # c\n, d # e\n]': 'a: [b     , d     ]',
  'a: [b # c\n\n, d]': 'a: [b      , d]',
  "a: ['b\\', c,\nd]": "a: ['b\\', c, d]",
  'a: ["", b, "",\nc]': 'a: ["", b, "", c]',
  'a: ["b # c",\nd]': 'a: ["b # c", d]',
}

describe('is joined, and then read as js-yaml reads it', () => {
  test.each(Object.entries(JOINED))('%j', (source, joined) => {
    expect(joinBrokenLines(source)).toBe(joined)
    expect(read(source).problems).toEqual([])
    expect(oracle(source)).toBeDefined()
    expect(plain(read(source).data)).toEqual(plain(oracle(source)?.value))
  })
})

describe('stays as it is where it is broken in earnest', () => {
  test.each([
    ...[
      'a: "b\nc',
      "a: 'b\nc\nd: e",
      'a: "b\\',
      'a: [b,\nc\nd: e',
      'a: {b: c,\nd: e',
      'a: [b, "c\nd: e',
      'a: [[b,\nc]',
    ],
    ...['a: [b # c\nd]', 'a: [b # c\n# d\ne]', 'a: [b,\n# c ]'],
  ])('%j', (source) => {
    expect(joinBrokenLines(source)).toBe(source)
    expect(oracle(source)).toBeUndefined()
    expect(read(source).problems).toMatchObject([{ kind: 'syntax' }])
  })
})

test.each([
  'a: [b]\nc: "d"',
  'a: |\n  "b\nc: d',
  'a: [b,\n c]\nd: "e\n f"',
  "a: 'b'''",
  'a: ""',
  'a: # [\n  b',
])('stays as it is where nothing is broken: %j', (source) => {
  expect(joinBrokenLines(source)).toBe(source)
})

test('forty of them are joined, and no more', () => {
  const source = Array.from({ length: 41 }, (_, index) => `a${index}: "b\nc"`)
  const joined = joinBrokenLines(source.join('\n')).split('\n')
  expect(joined.slice(38)).toEqual(['a38: "b c"', 'a39: "b c"', 'a40: "b', 'c"'])
})
