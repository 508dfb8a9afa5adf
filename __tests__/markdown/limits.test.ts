// What is shown whole, what is cut and what is left out, at the very limits; and the words that stay words.
import { describe, expect, test } from '@jest/globals'
import { commitUrl, lineUrl, relativeUri } from '../../src/markdown/address.ts'
import { code, codeBlock, isCopiedAsIs, sentence, suggestionBlock } from '../../src/markdown/escape.ts'

const words = (value: string) => ({ type: 'text', value })
const span = (value: string) => ({ type: 'inlineCode', value })

describe('a block', () => {
  test('of 4000 characters is whole, one more is too many', () => {
    expect(codeBlock('x'.repeat(4000), 'yaml')).toEqual({
      type: 'code',
      lang: 'yaml',
      value: 'x'.repeat(4000),
    })
    expect(codeBlock('x'.repeat(4001), 'yaml')).toBeUndefined()
    expect(codeBlock('\n'.repeat(4001), 'yaml')).toBeUndefined()
    expect(codeBlock('\u200b'.repeat(500), 'yaml')?.value).toHaveLength(4000)
    expect(codeBlock('\u200b'.repeat(501), 'yaml')).toBeUndefined()
  })

  test('ends without line ends', () => {
    expect(codeBlock('a\n\nb\n\n\n', 'markdown')?.value).toBe('a\n\nb')
  })

  test('is copied as it is whatever its line ends', () => {
    expect(isCopiedAsIs('a\rb\r\nc')).toBe(true)
  })
})

describe('a suggestion', () => {
  test.each([
    [['a', ' b'], 'a\n b'],
    [['', 'a'], '\na'],
    [[], ''],
    [['x'.repeat(4000)], 'x'.repeat(4000)],
  ])('of %j', (lines, value) => {
    expect(suggestionBlock(lines)).toEqual({ type: 'code', lang: 'suggestion', value })
  })

  test.each([[['']], [['x'.repeat(4001)]], [['a\u00a0b']]])('cannot be %j', (lines) => {
    expect(suggestionBlock(lines)).toBeUndefined()
  })
})

describe('a sentence', () => {
  test.each([
    ['', []],
    ['a b', [words('a b')]],
    ['a  \n b', [words('a b')]],
    ['`a`', [span('a')]],
    ['`` ` ``', [span('`')]],
    ['` a`, `a `', [span(' a'), words(', '), span('a ')]],
    ['`  a  `', [span(' a ')]],
    ['` ab `', [span('ab')]],
    ['`a b `', [span('a b ')]],
    ['` a b`', [span(' a b')]],
    ['`\na\n`', [span('␊a␊')]],
    ['` a\nb `', [span('a␊b')]],
    ['`   `', [span('␠␠␠')]],
    ['`a` `b`', [span('a'), words(' '), span('b')]],
    ['`a`@b', [span('a'), words(' '), span('@b')]],
    ['1,024.1234% 12.5', [words('1,024.1234% 12.5')]],
    ['12.34567', [span('12.34567')]],
    ['2026-01-02', [words('2026-01-02')]],
    ['2026-01-021', [span('2026-01-021')]],
    ['12026-01-02', [span('12026-01-02')]],
    ['deadbee', [span('deadbee')]],
    ['deadbe deadbeefs xdeadbeef', [words('deadbe deadbeefs xdeadbeef')]],
    ['(a) "b" c:', [words('(a) "b" c:')]],
    ['(#1).', [words('('), span('#1'), words(').')]],
    ['a(b', [span('a(b')]],
    ['a - b & c', [words('a - b & c')]],
    ['e.g. i.e. a', [words('e.g. i.e. a')]],
    ['`עב` a', [words('\u200e\u2066'), span('עב'), words('\u2069 a')]],
  ])('%j', (message, nodes) => {
    expect(sentence(message)).toEqual(nodes)
  })

  test('of 1200 characters is whole, one more is cut', () => {
    const whole = `${'ab '.repeat(399)}abc`
    expect(sentence(whole)).toEqual([words(whole)])
    expect(sentence(`${whole} a`)).toEqual([words(`${'ab '.repeat(399)}ab…`)])
    expect(sentence(`${'ab '.repeat(399)}a\`c`)).toEqual([words('ab '.repeat(399)), span('a`c')])
    expect(sentence(`${'ab '.repeat(399)}\`bcd`)).toEqual([words('ab '.repeat(399)), span('b…')])
  })
})

test('an empty value is said in words', () => {
  expect(code('')).toEqual([words('(empty)')])
  expect(code('עב')).toEqual([words('\u200e\u2066'), span('עב'), words('\u2069')])
  expect(code('x'.repeat(160))).toEqual([span('x'.repeat(160))])
  expect(code('x'.repeat(161))).toEqual([span(`${'x'.repeat(159)}…`)])
})

describe('an address', () => {
  const commit = { serverUrl: `https://${'a'.repeat(1000)}`, owner: 'o', repo: 'r', sha: 's' }
  const bare = commitUrl(commit)?.length ?? 0

  test('of 2000 characters is one, a longer one is none', () => {
    expect(commitUrl({ ...commit, sha: 's'.repeat(2001 - bare) })).toHaveLength(2000)
    expect(commitUrl({ ...commit, sha: 's'.repeat(2002 - bare) })).toBeUndefined()
    expect(lineUrl({ ...commit, sha: 's'.repeat(2000) }, 'a', 1)).toBeUndefined()
  })

  test('of a path has nothing that means anything to Markdown', () => {
    expect(relativeUri("a*b/_c_(d)!~'\ud83d.md")).toBe('a%2Ab/%5Fc%5F%28d%29%21%7E%27%EF%BF%BD.md')
  })
})
