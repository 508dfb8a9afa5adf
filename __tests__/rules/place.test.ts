// Where a finding about a value stands, and which edits of a value are safe.
import { describe, expect, test } from '@jest/globals'
import { applyFixes } from '../../src/card/fix.ts'
import { readFrontMatter } from '../../src/card/front-matter/front-matter.ts'
import { placeOf, quote, replaceScalar, replaceWithList } from '../../src/rules/place.ts'
import type { TextEdit } from '../../src/rules/rule.ts'

const textOf = (yaml: string) => `---\n${yaml}\n---\n`

/** The text at the place of a finding about the value at a path. */
function shown(yaml: string, ...path: readonly (string | number)[]): string {
  const text = textOf(yaml)
  const { start, end } = placeOf(readFrontMatter(text), path)
  return text.slice(start.offset, end.offset)
}

describe('a finding stands', () => {
  test.each([
    ['at the value', 'a: b', ['a'], 'b'],
    ['at the value with its quotes', 'a: "b" # c', ['a'], '"b"'],
    ['at the key where nothing is written', 'a:\nb: c', ['a'], 'a'],
    ['at what is written for nothing', 'a: null', ['a'], 'null'],
    ['at the key of a list', 'a: [b, c]', ['a'], 'a'],
    ['at the key of a map', 'a:\n  b: c', ['a'], 'a'],
    ['at an item', 'a: [b, c]', ['a', 1], 'c'],
    ['at an item that is a list, which has no key', 'a: [b, [c]]', ['a', 1], '[c]'],
    ['at a value in a map in a list', 'a:\n- b: c', ['a', 0, 'b'], 'c'],
    ['at what holds a value that is not there', 'a:\n  b: c', ['a', 'x'], 'a'],
    ['at what holds what holds it', 'a:\n  b: c', ['a', 'x', 'y'], 'a'],
    ['at the item that lacks it', 'a:\n- b: c', ['a', 0, 'x'], 'b: c'],
    ['at the opening line where nothing holds it', 'a: b', ['x'], '---'],
    ['at the opening line for all of it', 'a: b', [], '---'],
  ])('%s: %j', (_, yaml, path, text) => {
    expect(shown(yaml, ...path)).toBe(text)
  })
})

type Edit = (frontMatter: ReturnType<typeof readFrontMatter>) => TextEdit | undefined

/** The front matter after the edit; nothing where it is not offered. */
function edited(yaml: string, edit: Edit): string | undefined {
  const text = textOf(yaml)
  const made = edit(readFrontMatter(text))
  return made && applyFixes(text, [made]).text.slice(4, -5)
}

test.each([
  ['a: x', 'a: new'],
  ["a: 'x' # c", "a: 'new' # c"],
  ['a:  "x"', 'a:  "new"'],
  ['a: &n x', 'a: &n new'],
  ['a: [x]', undefined],
  ['a: |\n  x', undefined],
  ['a: >\n  x', undefined],
  ['a:', undefined],
  ['b: &n x\na: *n', undefined],
  ['b: &n {a: x}\n<<: *n', undefined],
  ['b: x', undefined],
])('another scalar in the place of %j', (yaml, after) => {
  expect(edited(yaml, (frontMatter) => replaceScalar(frontMatter, ['a'], 'new'))).toBe(after)
})

test.each([
  ['apache-2.0', true],
  ['a/b', true],
  ['openrail++', true],
  ['_', true],
  ['', false],
  ['a b', false],
  ['a: b', false],
  ["it's", false],
  ['"a"', false],
  ['a\nb', false],
  ['ü', false],
])('%j is written without a doubt: %s', (value, isSafe) => {
  const after = edited('a: x', (frontMatter) => replaceScalar(frontMatter, ['a'], value))
  expect(after).toBe(isSafe ? `a: ${value}` : undefined)
})

const listed = (yaml: string, items: readonly string[], path: readonly (string | number)[] = ['a']) =>
  edited(yaml, (frontMatter) => replaceWithList(frontMatter, path, items))

test.each([
  ['a: x', 'a: [b, c]'],
  ['a: "x" # c', 'a: [b, c] # c'],
  ['a: |\n  x', undefined],
  ['a: [x]', undefined],
  ['a:', undefined],
  ['n: &n x\na: *n', undefined],
  ['n: x', undefined],
])('a list in the place of %j', (yaml, after) => {
  expect(listed(yaml, ['b', 'c'])).toBe(after)
})

test('no list in a list', () => {
  expect(listed('a: [x]', ['b'], ['a', 0])).toBeUndefined()
  expect(listed('a: {b: x}', ['c'], ['a', 'b'])).toBe('a: {b: [c]}')
  expect(listed('a:\n- b: x', ['c'], ['a', 0, 'b'])).toBe('a:\n- b: [c]')
})

test.each([
  [
    ['y', 'N', 'yes', 'No', 'ON', 'off', 'True', 'false', 'NULL'],
    '"y", "N", "yes", "No", "ON", "off", "True", "false", "NULL"',
  ],
  [['1', '2.0', '1.2.3'], '"1", "2.0", "1.2.3"'],
  [['yy', 'note', 'once', 'nope', 'nulls', 'v1', '1a', 'a1.0'], 'yy, note, once, nope, nulls, v1, 1a, a1.0'],
  [['a/b', 'c-d', 'e_f', 'g h', 'C++', 'x.y'], 'a/b, c-d, e_f, g h, C++, x.y'],
  [['cannot'], 'cannot'],
])('%j in a list', (items, written) => {
  expect(listed('a: x', items)).toBe(`a: [${written}]`)
})

test.each([['-a'], ['a: b'], ['a, b'], ['a#'], ['é'], ['"a"'], ['a', ''], [' a'], ['.5'], ['a\nb']])(
  'no list of %j %s',
  (...items) => {
    expect(listed('a: x', items)).toBeUndefined()
  },
)

test.each([
  ['a: 5', 'a: "5"'],
  ['a: no # c', 'a: "no" # c'],
  ["a: it's", `a: "it's"`],
  ['a: "5"', undefined],
  ["a: '5'", undefined],
  ['a: b"c', undefined],
  ['a: b\\c', undefined],
  ['a: b\n  c', undefined],
  ['a: [b]', undefined],
  ['a:', undefined],
  ['n: &n 5\na: *n', undefined],
  ['b: 5', undefined],
])('quotes around %j', (yaml, after) => {
  expect(edited(yaml, (frontMatter) => quote(frontMatter, ['a']))).toBe(after)
})

test('quotes are not put around lines that end in a carriage return', () => {
  expect(edited('a: b\r\n  c', (frontMatter) => quote(frontMatter, ['a']))).toBeUndefined()
  expect(edited('a: b\r  c', (frontMatter) => quote(frontMatter, ['a']))).toBeUndefined()
})
