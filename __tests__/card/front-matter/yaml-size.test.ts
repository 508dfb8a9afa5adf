// How much YAML is read: each limit, and one more.
import { describe, expect, test } from '@jest/globals'
import { type CST, Parser } from 'yaml'
import { isTooComplex } from '../../../src/card/front-matter/yaml-size.ts'
import { read } from './as-js-yaml.ts'

const tooComplex = (yaml: string) => isTooComplex([...new Parser().parse(yaml)])
const nested = (open: string, depth: number, close = '') => open.repeat(depth) + close.repeat(depth)

describe('a block nests sixty-four deep', () => {
  test.each<[string, (depth: number) => string]>([
    ['in brackets', (depth) => nested('[', depth, ']')],
    ['in braces', (depth) => nested('{', depth, '}')],
    ['in braces, by values', (depth) => nested('{a: ', depth, '}')],
    ['in braces, by keys', (depth) => `${nested('{? ', depth)}${'}'.repeat(depth)}`],
    ['in lists', (depth) => `${nested('- ', depth - 1)}b`],
    ['in questions', (depth) => `${nested('? ', depth - 1)}b`],
  ])('%s', (_, yaml) => {
    expect(tooComplex(yaml(60))).toBe(false)
    expect(tooComplex(yaml(67))).toBe(true)
  })

  test('and no deeper', () => {
    expect(tooComplex(nested('[', 64, ']'))).toBe(false)
    expect(tooComplex(nested('[', 65, ']'))).toBe(true)
    expect(read(`a: ${nested('[', 63, ']')}`).problems).toEqual([])
    expect(read(`a: ${nested('[', 64, ']')}`).problems).toMatchObject([{ kind: 'too-complex' }])
  })
})

describe('a block has a hundred and fifty thousand values', () => {
  const comment: CST.Token = { type: 'comment', offset: 0, indent: 0, source: '#' }
  test.each([
    [150_002, 0, false],
    [150_003, 0, true],
    [149_997, 5, false],
    [149_997, 6, true],
  ])('of which %i, but for three, stand behind another, and %i before it', (behind, before, expected) => {
    const end: CST.SourceToken[] = Array(behind).fill({ type: 'newline', offset: 0, indent: 0, source: '\n' })
    const scalar: CST.Token = { type: 'scalar', offset: 0, indent: 0, source: 'a', end }
    expect(isTooComplex([...Array<CST.Token>(before).fill(comment), scalar])).toBe(expected)
  })
})

test.each(['-\n', ':\n'])('a block has no more than that of lines with nothing but `%s`', (line) => {
  expect(tooComplex(line.repeat(149_998))).toBe(false)
  expect(tooComplex(line.repeat(150_001))).toBe(true)
})

describe('aliases repeat a hundred thousand values', () => {
  const items = (count: number) => Array(count).fill('x').join(', ')
  const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: x`).join(', ')
  const aliases = (count: number, name = 'a') => `z: [${Array(count).fill(`*${name}`).join(', ')}]`

  test.each<[string, string, string]>([
    ['of a list', `a: &a [${items(999)}]\n${aliases(100)}`, `a: &a [${items(999)}]\n${aliases(101)}`],
    ['of a map', `a: &a {${keys(999)}}\n${aliases(100)}`, `a: &a {${keys(1000)}}\n${aliases(100)}`],
    [
      'of lists in lists',
      `a: [&a [${items(98)}, []]]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n${aliases(109, 'b')}`,
      `a: [&a [${items(98)}, []]]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n${aliases(110, 'b')}`,
    ],
    [
      'of nothing',
      `a: &a [${items(499)}, &b , ${items(498)}]\n${aliases(100)}`,
      `a: &a [${items(499)}, &b , ${items(500)}]\n${aliases(100)}`,
    ],
  ])('%s', (_, enough, tooMany) => {
    expect(read(enough).problems).toEqual([])
    expect(read(tooMany).problems).toMatchObject([{ kind: 'too-complex' }])
  })

  test('a list or map that holds itself has no end', () => {
    expect(read('a: &a [*a]').problems).toMatchObject([{ kind: 'too-complex' }])
    expect(read('a: &a {b: *a}').problems).toMatchObject([{ kind: 'too-complex' }])
  })
})

describe('a long block', () => {
  const broken = 'a: "b\nc"\nd: '
  test('is read with quotes that go on without indentation up to a hundred thousand characters', () => {
    expect(read(broken.padEnd(100_000, 'x')).problems).toEqual([])
    expect(read(broken.padEnd(100_001, 'x')).problems).toMatchObject([{ kind: 'syntax', code: 'OPEN_QUOTE' }])
  })

  test('may have a mebibyte, whatever its characters', () => {
    expect(read('a: '.padEnd(2 ** 20, 'x')).problems).toEqual([])
    expect(read('a: '.padEnd(2 ** 20 + 1, 'x')).problems).toMatchObject([
      { kind: 'too-large', size: 2 ** 20 + 1 },
    ])
    expect(read(`a: ${'é'.repeat(2 ** 19)}`).problems).toMatchObject([
      { kind: 'too-large', size: 2 ** 20 + 3 },
    ])
  })

  test('that cannot be read says so of all of it', () => {
    const [problem] = read(`a: b\nc: ${nested('[', 65)}\n\nd: e`).problems
    expect(problem?.position).toMatchObject({ start: { line: 2, column: 1 }, end: { line: 5, column: 5 } })
  })
})
