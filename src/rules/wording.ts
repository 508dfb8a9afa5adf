// Words that all metadata rules share: how a value, its kind and its path are named in a message.

import type { Path } from '../card/front-matter/front-matter.ts'
import { Timestamp } from '../card/front-matter/yaml-scalars.ts'

/** Longest part of a card's value that a message shows, in UTF-16 code units. */
const SHOWN = 80

/** A card's own text as a code span of Markdown that nothing can leave. */
export function code(text: string): string {
  const plain = shorten(text).replaceAll('`', "'")
  return plain === '' ? '` `' : `\`${plain}\``
}

/** A value of the card in one line and of bounded length, for `actual` and for code spans. */
export function shorten(text: string): string {
  const line = text
    .slice(0, SHOWN * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= SHOWN) return line
  // No half of a surrogate pair.
  return `${line.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** `datasets[0]`, `model-index[0].name`: the way the Hub itself names places. */
export function pathName(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('')
}

/** Several values as "`a`, `b` or `c`". */
export function oneOf(values: readonly string[], conjunction = 'or'): string {
  const spans = values.map(code)
  const last = spans.at(-1) ?? ''
  return spans.length > 1 ? `${spans.slice(0, -1).join(', ')} ${conjunction} ${last}` : last
}

/** What kind of value it is, as people say it. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Timestamp) return 'a date'
  if (typeof value === 'number') return 'a number'
  if (typeof value === 'boolean') return `the truth value \`${value}\``
  return typeof value === 'object' ? 'a map' : 'text'
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map',
  number: 'a number',
  boolean: '`true` or `false`',
  null: 'nothing',
}

/** The kinds that a schema's `type` asks for, as people say them. */
export function kindsOf(types: readonly string[]): string {
  return types
    .filter((type) => type !== 'null')
    .map((type) => KINDS[type] ?? type)
    .join(' or ')
}

/** A size in bytes that is more than `most` MiB, so that the two do not read as the same. */
export function mebibytes(size: number, most: number): string {
  const rounded = (size / 2 ** 20).toFixed(1)
  return rounded === most.toFixed(1) ? `a little more than ${most} MiB` : `${rounded} MiB`
}
