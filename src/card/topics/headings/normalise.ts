// Reduces a heading to what it says: parts, and their words, without case, marks, numbering and decoration.
import { UnicodePattern } from '../../unicode-pattern.ts'

/** A heading is read as a whole and by the parts that brackets, dashes, bars and colons set apart. */
export interface HeadingPart {
  readonly words: readonly string[]
  /** The words joined, for languages that do not set words apart. */
  readonly joined: string
}

const WORD = new UnicodePattern(String.raw`[\p{L}\p{N}\p{M}]+(?:['.][\p{L}\p{N}\p{M}]+)*`, 'gu')
/** Most headings are in ASCII, for which a plain pattern does. */
const ASCII = /^[ -~\s]*$/
const ASCII_WORD = /[a-z0-9]+(?:['.][a-z0-9]+)*/g
/** Most phrases are written as they are compared. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/
const PART_BREAK = /[()[\]{}【】（）「」|/／:：;；,，、・·•–—―]|(?:^|\s)-+(?=\s|$)/
const OPTIONAL = /\[\s*optional\s*\]/gi
/** Words before the name that add nothing: "Our model: usage". */
const LEADING = new Set([
  'model',
  'our',
  'the',
  'this',
  'my',
  'its',
  'a',
  'an',
  'le',
  'la',
  'les',
  'el',
  'los',
  'das',
  'die',
  'der',
])

/** The words of a phrase or of a part of a heading. */
export function words(text: string): string[] {
  if (PLAIN.test(text)) return text.split(' ')
  if (ASCII.test(text))
    return text.toLowerCase().replace(/&/g, ' and ').replace(/[-_]/g, ' ').match(ASCII_WORD) ?? []
  const plain = compatible(text)
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[-‐‑_]/g, ' ')
  return plain.match(WORD.for(plain)) ?? []
}

/** Each character in its plain form, apostrophes first: NFKC makes a space and an accent of "´". */
function compatible(text: string): string {
  return text.replace(/[‘’ʼ´]/g, "'").normalize('NFKC')
}

/** The parts of a heading, the whole first. */
export function headingParts(text: string): readonly HeadingPart[] {
  const clean = compatible(text).replace(OPTIONAL, ' ').trim()
  const pieces = clean.split(PART_BREAK).filter((piece) => piece.trim() !== '')
  const all = pieces.length > 1 ? [clean, ...pieces] : [clean]
  return all.map(part).filter(({ words: list }) => list.length > 0)
}

function part(text: string): HeadingPart {
  const list = withoutNumbering(words(text))
  return { words: list, joined: list.join('') }
}

/** "1. Usage", "3.2 Usage", "IV. Results", "一、使用方法", "A. Usage". */
function withoutNumbering(list: readonly string[]): readonly string[] {
  const [first = ''] = list
  const isNumber = /^(?:\d+(?:\.\d+)*|[ivx]{1,4}|[一二三四五六七八九十]+|[a-h])$/.test(first)
  return isNumber && list.length > 1 ? list.slice(1) : list
}

/** The words without an article or a "model" before them. */
export function withoutLeading(list: readonly string[]): readonly string[] {
  let from = 0
  while (from < list.length - 1 && LEADING.has(list[from] ?? '')) from++
  return list.slice(from)
}
