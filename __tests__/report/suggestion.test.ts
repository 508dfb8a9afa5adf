// A correction as whole lines does to the card what the correction does, and touches no line more than it must.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Fix } from '../../src/report/report.ts'
import { wholeLines } from '../../src/report/suggestion.ts'

const CARD = ['---', 'licence: Apache 2.0', 'tags: a, b', 'language: en', '---', ''] as const
const fix = (line: number, column: number, endLine: number, endColumn: number, text: string): Fix => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
  text,
})

describe('a correction', () => {
  test('of a value is its whole line', () => {
    expect(wholeLines(fix(2, 1, 2, 20, 'license: apache-2.0'), CARD)).toEqual({
      first: 2,
      last: 2,
      lines: ['license: apache-2.0'],
    })
    expect(wholeLines(fix(2, 10, 2, 20, 'mit'), CARD)?.lines).toEqual(['licence: mit'])
  })

  test('of one line by many, and of many by one', () => {
    expect(wholeLines(fix(3, 6, 3, 11, '\n- a\n- b'), CARD)).toEqual({
      first: 3,
      last: 3,
      lines: ['tags:', '- a', '- b'],
    })
    expect(wholeLines(fix(2, 1, 3, 11, 'license: mit'), CARD)).toEqual({
      first: 2,
      last: 3,
      lines: ['license: mit'],
    })
  })

  test('that takes whole lines away leaves none in their place', () => {
    expect(wholeLines(fix(3, 1, 4, 1, ''), CARD)).toEqual({ first: 3, last: 3, lines: [] })
  })

  test('that puts a line in is shown with the line that it comes before', () => {
    expect(wholeLines(fix(2, 1, 2, 1, 'license: mit\n'), CARD)).toEqual({
      first: 2,
      last: 2,
      lines: ['license: mit', 'licence: Apache 2.0'],
    })
  })

  test('in a card with Windows line ends has none of them', () => {
    const lines = CARD.map((line) => `${line}\r`)
    expect(wholeLines(fix(2, 10, 2, 20, 'mit'), lines)?.lines).toEqual(['licence: mit'])
    expect(wholeLines(fix(3, 6, 3, 11, '\r\n- a\r\n- b'), lines)?.lines).toEqual(['tags:', '- a', '- b'])
  })

  test('of another text than this one is none', () => {
    expect(wholeLines(fix(2, 10, 2, 40, 'mit'), CARD)).toBeUndefined()
    expect(wholeLines(fix(9, 1, 9, 2, 'mit'), CARD)).toBeUndefined()
    expect(wholeLines(fix(5, 1, 7, 1, 'mit'), CARD)).toBeUndefined()
  })
})

test('any correction of any text, made by lines, is the correction', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '\n', '\n\n', ' '), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), text, (card, one, other, put) => {
      const [from, to] = [one % (card.length + 1), other % (card.length + 1)].sort((a, b) => a - b) as [
        number,
        number,
      ]
      const point = (offset: number) => {
        const before = card.slice(0, offset).split('\n')
        return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
      }
      const lines = card.split('\n')
      const found = wholeLines({ start: point(from), end: point(to), text: put }, lines)
      if (found === undefined) throw new Error('no lines')
      expect(found.first).toBeLessThanOrEqual(found.last)
      const mended = [...lines.slice(0, found.first - 1), ...found.lines, ...lines.slice(found.last)]
      expect(mended.join('\n')).toBe(card.slice(0, from) + put + card.slice(to))
    }),
    { seed: 11, numRuns: 1000 },
  )
})
