// How many columns of a terminal a text takes, and texts fitted into columns.
import { isRightToLeft } from '../markdown/visible.ts'

/** East Asian wide and full-width characters (Unicode: EastAsianWidth.txt, the ranges in use) and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
/** Two of them make a flag, which takes two columns. */
const HALF_FLAG = /[\u{1f1e6}-\u{1f1ff}]/u
/** Marks, joiners, direction marks and the inner letters of Hangul syllables. */
const ZERO = /[\p{M}\u1160-\u11ff\u200b-\u200f\u2060-\u2069]/u
const PRINTABLE_ASCII = /^[ -~]*$/

/** Columns, for a text without line ends and control characters. */
export function textWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  if (ZERO.test(character)) return 0
  return WIDE.test(character) && !HALF_FLAG.test(character) ? 2 : 1
}

/** The text with spaces up to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}

/** The text in lines of at most `width` columns, broken at spaces; a word that is longer is broken where it must be. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const wide = textWidth(word)
    if (line !== '' && used + 1 + wide <= width) {
      line += ` ${word}`
      used += 1 + wide
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = wide > width ? broken(word, width) : [word]
    line = pieces.pop() ?? ''
    used = textWidth(line)
    lines.push(...pieces)
  }
  return [...lines, line]
}

function broken(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const wide = characterWidth(character)
    if (used + wide > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += wide
  }
  return [...pieces, piece]
}

const LEFT_TO_RIGHT_MARK = '\u200e'

/**
 * A line of ours that quotes right-to-left text, with marks after its backticks: a terminal that reorders such text
 * leaves the numbers and words beside it where they are. Other texts come back as they are.
 */
export function leftToRight(text: string): string {
  return isRightToLeft(text)
    ? LEFT_TO_RIGHT_MARK + text.replace(/`/g, `\`${LEFT_TO_RIGHT_MARK}`) + LEFT_TO_RIGHT_MARK
    : text
}
