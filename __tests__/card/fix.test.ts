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
