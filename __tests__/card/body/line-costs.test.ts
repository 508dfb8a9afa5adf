// What the lines of a body are reckoned to cost: which cost more than others, and which no more for what stands above.
import { describe, expect, test } from '@jest/globals'
import { findExcess, MAX_WORK } from '../../../src/card/body/reading-limits.ts'

function counted(text: string, frontMatter?: { readonly start: number; readonly end: number }) {
  const counts = { depth: 0, work: 0 }
  return { excess: findExcess(text, frontMatter, counts), ...counts }
}

const work = (text: string) => counted(text).work
const depth = (text: string) => counted(text).depth

test('nothing costs nothing, and a line the same whatever ends it', () => {
  expect(work('')).toBe(0)
  expect(work('\n')).toBeGreaterThan(0)
  expect(work('\n')).toBeLessThan(work('a'))
  for (const lines of [
    ['a', 'b'],
    ['', '', ''],
    ['a', '', 'b', ''],
  ]) {
    expect(work(lines.join('\r'))).toBe(work(lines.join('\n')))
    expect(work(lines.join('\r\n'))).toBe(work(lines.join('\n')))
  }
})

test('front matter costs nothing and nests nothing', () => {
  const front = `---\n${'> '.repeat(200)}\n---`
  expect(counted(`\n${front}\nb`, { start: 1, end: 1 + front.length })).toEqual({
    excess: undefined,
    depth: 0,
    work: work('\n') + work('b'),
  })
  expect(counted(`${front}\nb`, { start: 0, end: front.length }).work).toBe(work('b'))
})

describe('a line costs more', () => {
  test.each(['# ', '=', '<', '|', ':-', '--', '~~~'])('%j than text', (line) => {
    expect(work(line)).toBeGreaterThan(work('b'.repeat(line.length)) + 10)
  })

  test('the longer its dashes are, but not behind the mark of a quote', () => {
    const longer = (start: string, mark: string) =>
      work(start + mark.repeat(200)) - work(start + mark.repeat(100))
    expect(longer('', '-')).toBeGreaterThan(longer('', 'b') + 100)
    expect(longer('> ', '-')).toBeCloseTo(longer('> ', 'b'))
    expect(longer('\n', '-')).toBeCloseTo(longer('', '-'))
  })

  test('the more it opens and stands in', () => {
    expect(work('- a')).toBeGreaterThan(work('  a') + 20)
    expect(work('- a\n  b') - work('- a')).toBeGreaterThan(work('  b') + 5)
    const blank = (text: string) => work(`${text}\n\n`) - work(text)
    expect(blank('- - - a')).toBeGreaterThan(blank('- a') + 2)
    expect(blank('- a')).toBeGreaterThan(blank('a') + 2)
  })

  /** What it costs that a list of so many items ends. */
  const ends = (items: number) =>
    work(`${'- a\n'.repeat(items)}\nb`) - work(`${'- a\n'.repeat(items)}\n`) - work('b')

  test('where it ends a long list, and yet more where that is very long', () => {
    expect(ends(2000)).toBeGreaterThan(4 * ends(1000))
    expect(ends(2000)).toBeLessThan(20 * ends(1000))
  })

  test('where it ends what is open, the more so the more was read before', () => {
    expect(ends(100)).toBeGreaterThan(2 * ends(40))
    expect(ends(100)).toBeLessThan(100)
    const blank = (lines: string) => work(`${lines}\n`) - work(lines)
    expect(blank('> a\n'.repeat(100))).toBeGreaterThan(blank('> a\n') + 5)
  })

  test('where it is lazy, the more so the longer its paragraph is', () => {
    const lazy = (lines: number) => work(`> a${'\nb'.repeat(lines)}`) - work(`> a${'\nb'.repeat(lines - 1)}`)
    expect(lazy(1)).toBeGreaterThan(work('b'))
    expect(lazy(20)).toBeGreaterThan(lazy(10) + 0.1)
    expect(lazy(20)).toBeLessThan(lazy(10) + work('b'))
  })

  test('the longer it is, by little', () => {
    expect(work('b'.repeat(200))).toBeGreaterThan(work('b'.repeat(100)))
    expect(work('b'.repeat(200))).toBeLessThan(work('b'.repeat(100)) + work('b'))
  })

  test('the more was opened before', () => {
    expect(work('- a\n- a') - work('- a')).toBeGreaterThan(work('- a'))
  })

  test('in a table, whatever it begins with', () => {
    for (const head of ['|a|\n|-|', 'a\n:-', 'a\n-|'])
      expect(work(`${head}\nb`) - work(head)).toBeGreaterThan(work('b') + 10)
  })

  test('where it underlines, and each time more', () => {
    const underline = (mark: string) => work(`a\n${mark}`) - work('a') - work(mark)
    for (const mark of ['=', '==', '--']) {
      expect(underline(mark)).toBeGreaterThan(0.1)
      expect(underline(mark)).toBeLessThan(1)
    }
    const times = (count: number) => work('a\n=\n\n'.repeat(count))
    expect(times(3) - times(2)).toBeGreaterThan(times(2) - times(1) + 0.1)
    expect(work('a\nb\n=') - work('a\n=')).toBeCloseTo(work('b'), 6)
    expect(work('- =\n- =')).toBeCloseTo(2 * work('- ='), 1)
  })

  test('the more labels are defined', () => {
    const both = (one: string, other: string) =>
      work(`${one}\n\n${other}`) - work(one) - work('\n') - work(other)
    expect(both('[a]: b', '[b]: c')).toBeGreaterThan(0.004)
    expect(both('[a]: b', 'c]')).toBeGreaterThan(0.002)
    expect(both('a', 'c]')).toBeCloseTo(0, 6)
    const calls = (definition: string) => work(`${definition}\n\n${'a] '.repeat(50)}`) - work(definition)
    expect(calls('[^a]: b')).toBeGreaterThan(calls('1. b') + 0.1)
    expect(both('[a]: b', '[b]: c')).toBeLessThan(1)
  })
})

describe('a line costs no more for what stands above', () => {
  const blocks = ['a', '*b*', '```\n[a]\n```', '~~~\n~~~', '<!-- a -->', '# a', '=', '--', '|a|\n|-|', '<p>']
  test.each(blocks)('where that is %j and a blank line', (above) => {
    for (const below of [...blocks, '[a] b'])
      expect(work(`${above}\n\n${below}`)).toBeCloseTo(work(above) + work('\n') + work(below), 6)
  })

  test.each([
    ['a', '```'],
    ['a', '~~~\nb'],
    ['```\n```', 'a'],
    ['```\n```', '='],
    ['~~~\n[a]: b\n~~~', '[a]'],
    ['', '```'],
  ])('where that is %j and it begins %j', (above, below) => {
    expect(work(`${above}\n${below}`)).toBeCloseTo(work(`${above}\n`) + work(below), 6)
  })
})

describe('what is looked for in vain is looked for up to', () => {
  /** What it costs that `<?` is not closed in this line. */
  const reads = (line: string) => work(`<?\n${line}`) - work('<?') - work(line)
  const rest = 'b'.repeat(100)

  test.each([`- ${rest}`, `* ${rest}`, `+ ${rest}`, `\n${rest}`])('a line that begins anew: %j', (line) => {
    expect(Math.abs(reads(line))).toBeLessThan(0.5)
  })

  test.each([
    rest,
    `> ${rest}`,
    `1. ${rest}`,
    `  - ${rest}`,
    `-${' '.repeat(100)}`,
    `-${rest}`,
    '*'.repeat(100),
  ])('and past one that may go on: %j', (line) => {
    expect(reads(line)).toBeGreaterThan(2)
  })
})

describe('marks in code nest nothing', () => {
  test.each([
    ['```\n> a', 0],
    ['```\n\n> a', 0],
    ['```\nabc\n> a', 0],
    ['```\n```\n> a', 1],
    ['```\n   ```\n> a', 1],
    ['```\n    ```\n> a', 0],
    ['a\n```\n> a', 0],
    ['~~~\n```\n> a', 0],
    ['```\n```\n```\n> a', 0],
    [' ```\n> a', 1],
    [' ```\n\n```\n> a', 1],
    ['> ```\n\n```\n- > a', 2],
    ['<p>\n```\n> a', 1],
    ['<p>\n\n```\n> a', 0],
    ['<!-- a -->\n\n```\n> a', 0],
    ['<!-- a\nb -->\n\n```\n> a', 0],
    ['<!--\n\n```\n> a', 1],
    ['a <!--\n\n```\n> a', 0],
    ['<?\n\n```\n> a', 1],
    ['<!A\n\n```\n> a', 1],
    ['<![CDATA[\n\n```\n> a', 1],
    ['<style>\n\n```\n> a', 1],
    ['<style>\n\n</style>\n\n```\n> a', 0],
  ])('in %j they nest %d deep', (text, deep) => {
    expect(depth(text)).toBe(deep)
  })
})

describe('where it becomes too much', () => {
  test('in quotes the hundredth is read, and the line with one more is not', () => {
    const quotes = (count: number) => counted(`a\n\n${'> '.repeat(count)}b\n`)
    expect(quotes(100)).toMatchObject({ excess: undefined, depth: 100 })
    expect(quotes(101)).toMatchObject({ excess: { kind: 'depth', offset: 3 }, depth: 101 })
  })

  test.each(['', 'a'])('in lines of %j', (line) => {
    const cost = work(`${line}\n`)
    const { excess } = counted(`${line}\n`.repeat(MAX_WORK / cost + 100))
    expect(excess).toEqual({ kind: 'work', offset: (line.length + 1) * Math.floor(MAX_WORK / cost) })
  })

  test('in a paragraph of many marks', () => {
    const line = `${'"'.repeat(60)}\n`
    const text = line.repeat(1000)
    const { kind, offset = 0 } = counted(text).excess ?? {}
    expect(kind).toBe('work')
    expect(offset % line.length).toBe(0)
    expect(work(text.slice(0, offset))).toBeLessThanOrEqual(MAX_WORK)
    expect(work(text.slice(0, offset + line.length))).toBeGreaterThan(MAX_WORK)
  })
})
