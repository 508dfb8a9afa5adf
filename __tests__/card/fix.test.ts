// Edits are applied to the byte, and nothing else changes.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyFixes, type Edit } from '../../src/card/fix.ts'

function edit(from: number, to: number, text: string): Edit {
  return {
    start: { line: 1, column: from + 1, offset: from },
    end: { line: 1, column: to + 1, offset: to },
    text,
  }
}

describe('applyFixes', () => {
  test('replaces ranges in any order and leaves the rest', () => {
    expect(applyFixes('one two\r\n three', [edit(10, 15, '3'), edit(0, 3, '1')])).toEqual({
      text: '1 two\r\n 3',
      skipped: 0,
    })
  })

  test('inserts and deletes', () => {
    expect(applyFixes('abc', [edit(1, 1, '-'), edit(2, 3, '')]).text).toBe('a-b')
  })

  test('keeps the first of edits that overlap and counts the others', () => {
    expect(applyFixes('abcdef', [edit(2, 5, 'X'), edit(0, 3, 'Y'), edit(3, 4, 'Z')])).toEqual({
      text: 'YZef',
      skipped: 1,
    })
  })

  test('applies the same edit once', () => {
    expect(applyFixes('abc', [edit(0, 1, 'x'), edit(0, 1, 'x')])).toEqual({ text: 'xbc', skipped: 1 })
    expect(applyFixes('abc', [edit(1, 1, 'x'), edit(1, 1, 'x')])).toEqual({ text: 'axbc', skipped: 1 })
  })

  test.each<[string, readonly Edit[], string, number]>([
    ['at the beginning', [edit(0, 0, 'x')], 'xabc', 0],
    ['at the end', [edit(3, 3, 'x')], 'abcx', 0],
    ['of all of it', [edit(0, 3, 'x')], 'x', 0],
    ['of nothing by nothing', [edit(1, 1, '')], 'abc', 0],
    ['side by side', [edit(1, 2, 'y'), edit(0, 1, 'x'), edit(2, 3, 'z')], 'xyz', 0],
    ['right behind another', [edit(0, 1, 'x'), edit(1, 1, 'y')], 'xybc', 0],
    ['right before another', [edit(1, 2, 'y'), edit(1, 1, 'x')], 'axyc', 0],
    ['twice at two places', [edit(1, 1, 'x'), edit(2, 2, 'x')], 'axbxc', 0],
    ['twice at one place and once behind it', [edit(1, 1, 'x'), edit(1, 1, 'y'), edit(1, 2, 'z')], 'axzc', 1],
    ['within another', [edit(0, 3, 'x'), edit(1, 1, 'y')], 'x', 1],
    ['of a longer range from the same place', [edit(0, 2, 'x'), edit(0, 1, 'y')], 'ybc', 1],
    ['beyond the end by one', [edit(2, 4, 'x')], 'abc', 1],
    ['behind the end', [edit(4, 4, 'x')], 'abc', 1],
  ])('%s', (_, edits, text, skipped) => {
    expect(applyFixes('abc', edits)).toEqual({ text, skipped })
  })

  test('skips what has half a place', () => {
    const half = edit(1, 2, 'x')
    const line = { line: 1, column: 2 }
    const edits = [
      { ...half, start: line },
      { ...half, end: line },
    ]
    expect(applyFixes('abc', edits)).toEqual({ text: 'abc', skipped: 2 })
  })

  test('skips what has no place in the text', () => {
    const nowhere: Edit = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 }, text: 'x' }
    expect(applyFixes('abc', [nowhere, edit(2, 9, 'x'), edit(2, 1, 'x')])).toEqual({
      text: 'abc',
      skipped: 3,
    })
  })

  test('leaves every character outside of the ranges, whatever the edits', () => {
    const ranges = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom('', '<', '<>')), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 30 }), ranges, (text, edits) => {
        const { text: result } = applyFixes(
          text,
          edits.map(([from, length, replacement]) => edit(from, from + length, replacement)),
        )
        const untouched = [...text].filter((_, at) =>
          edits.every(([from, length]) => at < from || at >= from + length),
        )
        let at = 0
        for (const character of untouched) {
          at = result.indexOf(character, at) + 1
          expect(at).toBeGreaterThan(0)
        }
      }),
      { seed: 5, numRuns: 500 },
    )
  })
})
