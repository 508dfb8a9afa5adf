// What a line of Markdown begins with; what stands behind its end is another line's.
import { describe, expect, test } from '@jest/globals'
import { closesFence, fenceAt, isThematicBreak, markerAt } from '../../../src/card/body/line-start.ts'

test.each([
  ['***', true],
  ['- - -', true],
  ['_\t_\t_ \t', true],
  ['*****', true],
  ['**', false],
  ['**-', false],
  ['***a', false],
])('%j is a thematic break: %s', (line, isBreak) => {
  expect(isThematicBreak(`> ${line}\n***`, 2, 2 + line.length)).toBe(isBreak)
})

describe('the mark of a container', () => {
  const quote = { kind: 'quote', length: 1, canInterrupt: true }
  const item = (length: number, canInterrupt = true) => ({ kind: 'item', length, canInterrupt })
  const footnote = (length: number) => ({ kind: 'footnote', length, canInterrupt: true })
  test.each([
    ['> a', quote],
    ['>a', quote],
    ['- a', item(1)],
    ['+\ta', item(1)],
    ['*', item(1)],
    ['*a', undefined],
    ['1. a', item(2)],
    ['1)\ta', item(2)],
    ['1.', item(2)],
    ['0. a', item(2, false)],
    ['2. a', item(2, false)],
    ['9) a', item(2, false)],
    ['10. a', item(3, false)],
    ['123456789. a', item(10, false)],
    ['1234567890. a', undefined],
    ['1.a', undefined],
    ['1a b', undefined],
    ['1', undefined],
    ['[^a]: b', footnote(5)],
    ['[^a]:', footnote(5)],
    ['[^a\\]b]:c', footnote(8)],
    [`[^${'a'.repeat(999)}]: b`, footnote(1003)],
    [`[^${'a'.repeat(3000)}]: b`, undefined],
    ['[^a] b', undefined],
    ['[^a[b]: c', undefined],
    ['[^]: a', undefined],
    ['[^a b]: c', undefined],
    ['[a]: b', undefined],
    ['^a]: b', undefined],
    ['a', undefined],
    ['', undefined],
  ])('of %j', (line, marker) => {
    expect(markerAt(`x ${line}\n. -`, 2, 2 + line.length)).toEqual(marker)
  })

  test('ends where the line does', () => {
    expect(markerAt('12. a', 0, 1)).toBeUndefined()
    expect(markerAt('1.a', 0, 2)).toEqual(item(2))
  })
})

describe('a fence', () => {
  test.each([
    ['```', { mark: '`', length: 3 }],
    ['````` python', { mark: '`', length: 5 }],
    ['~~~', { mark: '~', length: 3 }],
    ['~~~ ` ~', { mark: '~', length: 3 }],
    ['```~', { mark: '`', length: 3 }],
    ['``` a`', undefined],
    ['``', undefined],
    ['~~', undefined],
    ['a', undefined],
    ['===', undefined],
    ['', undefined],
  ])('is opened by %j: %j', (line, fence) => {
    expect(fenceAt(`x ${line}\n\`\``, 2, 2 + line.length)).toEqual(fence)
    expect(fenceAt(`x ${line}`, 2, 2 + line.length)).toEqual(fence)
  })

  test.each([
    ['```', true],
    ['`````', true],
    ['``` \t', true],
    ['``', false],
    ['~~~', false],
    ['``` a', false],
    ['```~', false],
  ])('of three is closed by %j: %s', (line, closes) => {
    expect(closesFence({ mark: '`', length: 3 }, `x ${line}\na`, 2, 2 + line.length)).toBe(closes)
  })

  test('ends where the line does', () => {
    expect(fenceAt('`````', 0, 4)).toEqual({ mark: '`', length: 4 })
    expect(fenceAt('```a`', 0, 4)).toEqual({ mark: '`', length: 3 })
    expect(closesFence({ mark: '~', length: 4 }, '~~~~', 0, 3)).toBe(false)
  })
})
