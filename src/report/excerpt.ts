// The line of a card that a finding is about, with a mark under the value.
import { visibleLine, withoutCommands } from '../markdown/visible.ts'
import type { Place } from './report.ts'
import { leftToRight, textWidth } from './text-width.ts'

export interface Excerpt {
  readonly line: number
  readonly text: string
  /** Columns before the mark, and of the mark. */
  readonly indent: number
  readonly width: number
}

/** Columns of a line that are shown where nobody says how many there are, and those that stand before the value. */
const COLUMNS = 90
const BEFORE = 30

/**
 * Undefined where the place is not in the text. `lines` is the card's text, split at its line ends; `columns` is how
 * wide the excerpt may be on a terminal, absent where it goes elsewhere.
 */
export function excerpt(
  lines: readonly string[],
  { start, end }: Place,
  columns?: number,
): Excerpt | undefined {
  const source = lines[start.line - 1]
  if (source === undefined || start.column > source.length + 1) return undefined
  const at = start.column - 1
  const { from, to } = window(source, at, columns ?? COLUMNS)
  const valueEnd = end.line > start.line ? to : Math.max(at, Math.min(end.column - 1, to))
  // Cut first and made visible after: a visible character takes more places than one.
  const lead = from > 0 ? '…' : ''
  const before = lead + visibleLine(source.slice(from, at))
  const value = visibleLine(source.slice(at, valueEnd))
  const after = visibleLine(source.slice(valueEnd, to)) + (to < source.length ? '…' : '')
  const parts = [before, value, after]
  const text = (columns === undefined ? parts : parts.map(leftToRight)).join('')
  return {
    line: start.line,
    text: withoutCommands(text),
    indent: textWidth(before),
    width: Math.max(1, textWidth(value)),
  }
}

interface Window {
  readonly from: number
  readonly to: number
}

/** The part of the line around `at` that fits, in UTF-16 offsets: some of it before, the rest after. */
function window(source: string, at: number, columns: number): Window {
  const room = Math.max(10, columns - 2)
  const after = source.slice(at, at + room)
  const rest = spanOf([...after], room).columns
  const before = [...source.slice(Math.max(0, at - room), at)].reverse()
  const head = spanOf(before, Math.max(Math.min(BEFORE, room >> 1), room - rest))
  const tail = spanOf([...after], room - head.columns)
  return { from: at - head.units, to: at + tail.units }
}

/** How many of the characters fit into the columns. */
function spanOf(characters: readonly string[], limit: number) {
  let units = 0
  let columns = 0
  for (const character of characters) {
    const width = textWidth(visibleLine(character))
    if (columns + width > limit) break
    units += character.length
    columns += width
  }
  return { units, columns }
}
