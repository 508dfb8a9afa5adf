// The line of a card that a finding is about, with a mark under the value.
import { visibleLine, withoutCommands } from '../markdown/visible.ts'
import type { Place } from './report.ts'
import { textWidth } from './text-width.ts'

export interface Excerpt {
  readonly line: number
  readonly text: string
  /** Columns before the mark, and of the mark. */
  readonly indent: number
  readonly width: number
}

/** UTF-16 code units shown at most, and how many of them stand before the value. */
const MAX_TEXT = 90
const BEFORE = 30

/** Undefined where the place is not in the text. `lines` is the card's text, split at its line ends. */
export function excerpt(lines: readonly string[], { start, end }: Place): Excerpt | undefined {
  const source = lines[start.line - 1]
  if (source === undefined || start.column > source.length + 1) return undefined
  const from =
    source.length <= MAX_TEXT ? 0 : Math.max(0, Math.min(start.column - 1 - BEFORE, source.length - MAX_TEXT))
  const to = Math.min(source.length, from + MAX_TEXT)
  const valueEnd = end.line > start.line ? to : Math.max(start.column - 1, Math.min(end.column - 1, to))
  // Cut first and made visible after: a visible character takes more places than one.
  const before = visibleLine(source.slice(from, start.column - 1))
  const value = visibleLine(source.slice(start.column - 1, valueEnd))
  const after = visibleLine(source.slice(Math.max(valueEnd, start.column - 1), to))
  const lead = from > 0 ? '…' : ''
  return {
    line: start.line,
    text: withoutCommands(`${lead}${before}${value}${after}${to < source.length ? '…' : ''}`),
    indent: textWidth(lead + before),
    width: Math.max(1, textWidth(value)),
  }
}
