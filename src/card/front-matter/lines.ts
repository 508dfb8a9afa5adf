// Where an offset lies: 1-based line and column, as unified counts them.
import type { Point, Position } from 'unist'

/** One line of a text. `end` excludes the line break; both are UTF-16 offsets. */
export interface Line {
  /** 1-based. */
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The lines of a text, broken at `\n`, `\r\n` and `\r`. */
export class Lines {
  readonly #text: string
  readonly #starts: readonly number[]

  constructor(text: string) {
    const starts = [0]
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
    this.#text = text
    this.#starts = starts
  }

  get count(): number {
    return this.#starts.length
  }

  /** The line with this 1-based number; numbers beyond the text give its first or last line. */
  line(number: number): Line {
    const index = Math.min(Math.max(number, 1), this.count) - 1
    const start = this.#starts[index] ?? 0
    let end = this.#starts[index + 1] ?? this.#text.length
    if (index + 1 < this.count) {
      end--
      if (this.#text[end] === '\n' && end > start && this.#text[end - 1] === '\r') end--
    }
    return { number: index + 1, start, end, text: this.#text.slice(start, end) }
  }

  /** The number of the line in which the offset lies. */
  lineNumberAt(offset: number): number {
    let low = 0
    let high = this.count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  point(offset: number): Point {
    const inside = Math.min(Math.max(offset, 0), this.#text.length)
    const line = this.lineNumberAt(inside)
    // Between `\r` and `\n` there is no place.
    const bounded = Math.min(inside, this.line(line).end)
    return { line, column: bounded - (this.#starts[line - 1] ?? 0) + 1, offset: bounded }
  }

  /** The place from `start` up to, not including, `end`. */
  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(Math.max(start, end)) }
  }
}

/** How many lines a text has beside its first, counted without an index of them. */
export function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}
