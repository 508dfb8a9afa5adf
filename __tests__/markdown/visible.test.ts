// What a reader cannot see is shown, and what a runner would obey is broken.
import { describe, expect, test } from '@jest/globals'
import {
  clip,
  isRightToLeft,
  visibleBlock,
  visibleLine,
  withoutCommands,
} from '../../src/markdown/visible.ts'

describe('a line', () => {
  test.each([
    ['a\r\nb\nc\rd', 'a␊b␊c␍d'],
    ['\u0000\t\u007f', '␀␉␡'],
    ['\u202e\u{e0041}\ud83d', '[U+202E][U+E0041][U+D83D]'],
    ['\u0085', '[U+0085]'],
  ])('%j', (text, shown) => {
    expect(visibleLine(text)).toBe(shown)
  })
})

test('a block keeps its lines and tabs', () => {
  expect(visibleBlock('a\r\nb\rc\n\td\u000b\u200b')).toBe('a\nb\nc\n\td␋[U+200B]')
})

describe('a command to the runner', () => {
  test.each([
    ['a ##[error] b ##[group]', 'a ##\u200b[error] b ##\u200b[group]'],
    ['::error::a', '\u200b::error::a'],
    ['a\n  ::set-output::b', 'a\n  \u200b::set-output::b'],
    ['a ::error::b', 'a ::error::b'],
    [':::a', ':::a'],
  ])('%j is none any more', (text, shown) => {
    expect(withoutCommands(text)).toBe(shown)
  })
})

describe('a text that is cut', () => {
  test.each([
    ['abcd', 4, 'abcd'],
    ['abcde', 4, 'abc…'],
    ['ab😀de', 4, 'ab…'],
    ['ab\u200dde', 4, 'ab…'],
    ['a\ud83d\ude00\u200dbc', 4, 'a\ud83d\ude00…'],
  ])('%j to %d', (text, limit, shown) => {
    expect(clip(text, limit)).toBe(shown)
  })
})

test('what runs from right to left', () => {
  expect(['א', 'ش', '\u200f', '\u{1e900}'].map(isRightToLeft)).toEqual([true, true, true, true])
  expect(['a', '字', '👍', ''].map(isRightToLeft)).toEqual([false, false, false, false])
})
