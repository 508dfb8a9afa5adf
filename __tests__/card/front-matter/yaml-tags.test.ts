// Values with a tag, plain scalars and merge keys: read, or refused, as the Hub's js-yaml does.
import { describe, expect, test } from '@jest/globals'
import { oracle, plain, read } from './as-js-yaml.ts'

const READ = [
  // Without a tag.
  'a: [~, null, Null, NULL, nULL, nil]\nb:',
  'a: [true, True, TRUE, tRUE, trues, xtrue]\nb: [false, False, FALSE, fALSE, falsey, xfalse]',
  'a: [5, -5, +5, 007, 1_000, 5x, x5, +, "-"]',
  'a: [0b101, -0b1, 0b, 0b2, x0b1, 0b1x, 0B1]\nb: [0o17, +0o7, 0o, 0o8, x0o7, 0o7x, 0O7]',
  'a: [0x1F, -0xff, +0x1, 0x, 0xg, x0x1, 0x1g, 0X1]',
  'a: [1.5, -1.5, +1.5, 1., .5, 1.5.5, x1.5, 1.5x, "."]\nb: [-.5, +.5, -.5e3]',
  'a: [1e5, 1E5, 1e+5, 1.5e-5, 1.e5, .5e3, 1e, 1ex, e5, 1e5x]',
  'a: [.inf, .Inf, .INF, -.inf, +.inf, .iNF, .infx, x.inf, --.inf]',
  'a: [.nan, .NaN, .NAN, -.nan, .nAN, .nanx, x.nan]',
  `a: [1e400, -1e400, ${'9'.repeat(400)}, 0x${'f'.repeat(300)}]`,
  'a: [2026-01-20, 2026-1-20, 2026-01-2, 20260-01-20, 2026-01-20x, x2026-01-20]',
  'a:\n- 2026-1-2T3:04:05\n- 2026-01-02t03:04:05.\n- 2026-01-02   03:04:05.678\n- 2026-01-02\t03:04:05',
  'a:\n- 2026-1-2 3:04:05Z\n- 2026-1-2 3:04:05 Z\n- 2026-1-2 3:04:05 -5\n- 2026-1-2 3:04:05+05:30',
  'a:\n- 2026-1-2 3:4:05\n- 2026-1-2 3:04:5\n- 2026-1-2 3:04\n- 2026-1-2x3:04:05\n- 2026-1-2 3:04:05 z\n- 2026-1-2 3:04:05+5:3',
  'a:\n- x2026-1-2 3:04:05\n- 2026-1-2 3:04:05x\n- 2026-1-2 3:04:05.x\n- 2026-1-2 3:04:05Zx',
  // With one.
  'a: !!str 5\nb: !!str\nc: !!str ~\nd: !!str "x"\ne: !!str <<',
  'a: !!int 5\nb: !!int "-0x1F"\nc: !!int 012\nd: !<tag:yaml.org,2002:int> 5',
  'a: !!float 5\nb: !!float "1e3"\nc: !!float -.inf\nd: !!float .nan\ne: !!float -5',
  'a: !!bool true\nb: !!bool "False"\nc: !!null\nd: !!null ~\ne: !!null "null"',
  'a: !!timestamp 2026-01-20\nb: !!timestamp "2026-1-2 3:04:05"',
  'a: !!binary aGVsbG8h\nb: !!binary "aA=="\nc: !!binary |\n  aGVs\n  bG8h\nd: !!binary ""',
  'a: !!seq\nb: !!seq [x]\nc: !!map\nd: !!map {x: y}\ne: !!omap\nf: !!pairs\ng: !!set',
  'a: !!omap\n- x: 1\n- y: 2\nb: !!omap [z: 1]\nc: !!omap []',
  'a: !!pairs\n- x: 1\n- x: {y: 2}\nb: !!pairs []',
  'a: !!set {x, y}\nb: !!set\n  ? x\n  ? y\nc: !!set {}',
  'a: ! 5\nb: ! "x"\nc: ! [x]\nd: ! {x: y}',
  'a: &x !!int "5"\nb: *x\nc: !!pairs &y\n- k: v\nd: *y',
  // Keys.
  '!!int "1": a\n!!str 2: b\n!!str : c\n!!null : d',
  '&x : d',
  '? k\n: v\n? &x l\nm: *x',
  '&x k: 1\n"*x": 2\nl:\n  *x : 3',
  // Merges.
  'a: &a {x: 1}\n<<: *a',
  'a: &a {x: 1}\n!!merge <<: *a',
  'a: &a {x: 1}\n!!merge : *a',
  'a: &a {x: 1}\nb: {? <<: *a}\nc: {? !!merge <<: *a}',
  'a: &a {x: 1}\nb:\n  &k <<: *a\n  l: *k',
  'a: &a {x: 1}\n? <<\n: *a',
  'a: &a {x: 1}\nb:\n- ? &k <<\n  : *a\n- x: 1\n  ? ! <<\n  : *a',
  'a: &a {x: 1}\n!!str <<: *a\nb: {"<<": *a}\nc: {? "<<": *a}',
  'a: what?\n<<: {x: 1}',
  'a: what ?\n<<: {x: 1}',
  '{a: "?", <<: {x: 1}}',
]

test.each(READ)('js-yaml reads it, and we alike: %j', (yaml) => {
  const expected = oracle(yaml)
  expect(expected).toBeDefined()
  const { problems, data } = read(yaml)
  expect(problems).toEqual([])
  expect(plain(data)).toEqual(plain(expected?.value))
})

/** A tag that the value does not bear, with the columns on line 3 that are marked. */
const REFUSED: Readonly<Record<string, readonly [string, number, number]>> = {
  'text as a number': ['b: !!int x', 4, 9],
  'nothing as a number': ['b: !!int', 4, 9],
  'a fraction as a whole number': ['b: !!int 5.5', 4, 9],
  'too many digits': [`b: !!int ${'9'.repeat(400)}`, 4, 9],
  'text as a fraction': ['b: !!float x', 4, 11],
  'a hexadecimal number as a fraction': ['b: !!float 0x1F', 4, 11],
  'nothing as a fraction': ['b: !!float', 4, 11],
  'an exponent too large': ['b: !!float 1e400', 4, 11],
  'a word that YAML 1.1 had': ['b: !!bool yes', 4, 10],
  'nothing as a truth value': ['b: !!bool', 4, 10],
  'empty quotes as null': ['b: !!null ""', 4, 10],
  'text as a date': ['b: !!timestamp soon', 4, 15],
  'nothing as a date': ['b: !!timestamp', 4, 15],
  'another key as a merge': ['!!merge b: {}', 1, 8],
  'characters that are not of base64': ['b: !!binary "a b="', 4, 12],
  'half a group of base64': ['b: !!binary aGV', 4, 12],
  'nothing as bytes': ['b: !!binary', 4, 12],
  'text as a list': ['b: !!seq x', 4, 9],
  'a map as a list': ['b: !!seq {}', 4, 9],
  'text as a map': ['b: !!map x', 4, 9],
  'a list as a map': ['b: !!map []', 4, 9],
  'a list as text': ['b: !!str []', 4, 9],
  'a list as bytes': ['b: !!binary []', 4, 12],
  'text as an ordered map': ['b: !!omap x', 4, 10],
  'a map as an ordered map': ['b: !!omap {x: 1}', 4, 10],
  'an ordered map of texts': ['b: !!omap [x]', 4, 10],
  'an ordered map with nothing in it': ['b: !!omap [~]', 4, 10],
  'an ordered map of lists': ['b: !!omap [[x]]', 4, 10],
  'an ordered map of dates': ['b: !!omap [2026-01-20]', 4, 10],
  'an ordered map of bytes': ['b: !!omap [!!binary aGVs]', 4, 10],
  'an ordered map of empty maps': ['b: !!omap [{}]', 4, 10],
  'an ordered map of two keys at once': ['b: !!omap [{x: 1, y: 2}]', 4, 10],
  'an ordered map that repeats a key': ['b: !!omap [x: 1, x: 2]', 4, 10],
  'an ordered map that repeats a key through an alias': ['b: !!omap [&x {k: 1}, *x]', 4, 10],
  'pairs of texts': ['b: !!pairs [x]', 4, 11],
  'pairs of two keys at once': ['b: !!pairs [{x: 1, y: 2}]', 4, 11],
  'a set with values': ['b: !!set {x: 1, y}', 4, 9],
  'a list as a set': ['b: !!set [x]', 4, 9],
  'a value behind an anchor': ['b: !!int &x x', 4, 9],
  'a value that an anchor stands before': ['b: &x !!int x', 7, 12],
  'a verbatim tag': ['b: !<tag:yaml.org,2002:int> x', 4, 28],
  'a key': ['!!int b: x', 1, 6],
  'a value inside': ['b: {c: [!!int x]}', 9, 14],
  'a tag that nobody has': ['b: !!constructor x', 4, 17],
  'a tag of one’s own': ['b: !mine x', 4, 9],
}

test.each(Object.entries(REFUSED))('js-yaml refuses %s, and so do we', (_, [line, from, to]) => {
  expect(oracle(`a: 1\n${line}`)).toBeUndefined()
  expect(read(`a: 1\n${line}`).problems).toMatchObject([
    {
      kind: 'unknown-tag',
      position: { start: { line: 3, column: from }, end: { line: 3, column: to } },
    },
  ])
})

describe('a value with the wrong tag', () => {
  test('is told five thousand times and once more, with the tag', () => {
    const { problems } = read(`a:\n${'- !!int x\n'.repeat(6000)}- y`)
    expect(problems).toHaveLength(5001)
    expect(problems[0]).toMatchObject({ unfit: '!!int' })
  })

  test.each([
    ['a value inside', 'a: [!!int x]'],
    ['none at all', 'a: !!int'],
    ['none behind a tag that nobody has', 'a: !mine'],
    ['none behind what is no tag', `a: ${'!'.repeat(9)}`],
  ])('takes the key out of the data, with all that is told of it: %s', (_, line) => {
    const { problems, data, complete } = read(`${line}\nb: 1`)
    expect(problems).toHaveLength(1)
    expect(data).toEqual({ b: 1 })
    expect(complete).toBe(false)
  })

  test('is read as written where the tag alone is wrong', () => {
    expect(read('a: !mine x').data).toEqual({ a: 'x' })
    expect(read('a: !').data).toEqual({ a: null })
  })
})

test('Python is said to read a plain scalar otherwise only where it has no tag', () => {
  const { pythonReadings } = read('a: no\nb: !!str no\nno: 1\n? [on]\n: 2')
  expect(pythonReadings.map(({ source, path }) => [source, path])).toEqual([['no', ['a']]])
})
