// Follows which quotes, list items and footnotes are open from line to line: at most, where that is uncertain.
import { isThematicBreak, type Marker, markerAt } from './line-start.ts'

/** A container that may be open: a quote, or an item or footnote whose lines stand in so many columns. */
interface Container {
  readonly kind: Marker['kind']
  readonly columns: number
}

export interface LineOf {
  /** Marks of containers that the line opens. */
  readonly opened: number
  /** Whether one of them defines a footnote. */
  readonly footnote: boolean
  /** Whether it may end containers in a way that makes remark move what it has read so far. */
  readonly moves: boolean
  /** Whether it may go on with a paragraph although the marks of its containers are missing. */
  readonly lazy: boolean
  /** Where the line's text begins; its end where it has none. */
  readonly text: number
}

/** Events that remark keeps for a line, for the mark of a container that goes on, and for one that is new. */
const EVENTS = { line: 2, indent: 2, quote: 6, new: 10, footnote: 20 } as const

const TAB = 9
const SPACE = 32

/**
 * What is open after a line is never less than what remark has open: where a line may go on with a paragraph although
 * the marks of its containers are missing (a lazy line), they count as open, and what it may open does too.
 */
export class Containers {
  #open: Container[] = []
  /** What uncertain lines may have opened beside that. */
  #more = 0
  /** Whether no paragraph can be open, so that the next line cannot go on with one. */
  #ended = true
  /** Whether a paragraph is open for certain. */
  #paragraph = false
  /** Whether code or HTML may be open, which is no paragraph: up to a blank line, or to the end of its container. */
  #raw: 'no' | 'to blank line' | 'to container' = 'no'
  /** What remark has read so far. */
  #events = 0

  get depth(): number {
    return this.#open.length + this.#more
  }

  get events(): number {
    return this.#events
  }

  /** A fence at the margin ends all of them. */
  clear(): void {
    this.#open = []
    this.#more = 0
    this.#ended = true
    this.#paragraph = false
    this.#raw = 'no'
  }

  /** Reads the line from `start` up to `end`, its line break not included. */
  follow(text: string, start: number, end: number): LineOf {
    const cursor = new Cursor(text, start, end)
    const before = this.#open.length
    const matched = this.#match(cursor)
    this.#events += EVENTS.line
    const fresh = newContainers(cursor)
    const { first } = fresh
    for (const { kind } of fresh.containers)
      this.#events += kind === 'footnote' ? EVENTS.footnote : EVENTS.new
    const line = { opened: fresh.containers.length, footnote: fresh.footnote, text: cursor.at }
    if (cursor.atEnd && !first) {
      this.#shrink(matched)
      this.#ended = true
      this.#paragraph = false
      if (this.#raw === 'to blank line') this.#raw = 'no'
      return { ...line, moves: matched < before, lazy: false }
    }
    const ends = this.#ended || matched === before || endsParagraph(cursor)
    let moves = matched < before
    let lazy = !ends
    if (first) {
      const next = this.#open[matched]
      const isSibling = next?.kind === 'item' && first.kind === 'item'
      if (ends || first.interrupts || isSibling) {
        moves = isSibling && before > matched + 1
        lazy = false
        if (start === first.at && (this.#ended || first.interrupts)) this.#more = 0
        this.#shrink(matched)
        for (const container of fresh.containers) this.#open.push(container)
      } else {
        // Either goes on with the paragraph or opens something: both move nothing.
        moves = false
        this.#more += fresh.containers.length
      }
    } else if (ends) {
      if (cursor.at === start && (this.#ended || endsParagraph(cursor))) this.#more = 0
      this.#shrink(matched)
    } else if (this.#paragraph && isPlain(cursor)) moves = false
    this.#remember(cursor, first !== undefined)
    return { ...line, moves, lazy }
  }

  /** How many of what is open go on. */
  #match(cursor: Cursor): number {
    let matched = 0
    for (const { kind, columns } of this.#open) {
      cursor.skipBlanks()
      if (kind === 'quote') {
        if (cursor.blanks > 3 || cursor.code !== 62) break
        cursor.skipQuote()
        this.#events += EVENTS.quote
      } else {
        if (!cursor.atEnd && cursor.blanks < columns) break
        cursor.blanks -= Math.min(columns, cursor.blanks)
        this.#events += EVENTS.indent
      }
      matched++
    }
    cursor.skipBlanks()
    return matched
  }

  #shrink(length: number): void {
    if (length === this.#open.length) return
    this.#open.length = length
    this.#raw = 'no'
  }

  #remember(cursor: Cursor, begins: boolean): void {
    const goesOn = begins || this.#ended ? cursor.blanks < 4 : this.#paragraph
    if (this.#raw !== 'to container') this.#raw = rawAt(cursor) ?? this.#raw
    this.#paragraph = goesOn && isPlain(cursor) && this.#raw === 'no'
    this.#ended = cursor.atEnd || endsParagraph(cursor)
  }
}

/** A place in a line, with the columns of white space right before it that nothing has taken yet. */
class Cursor {
  blanks = 0
  at: number
  readonly text: string
  readonly start: number
  readonly end: number
  #column = 0

  constructor(text: string, start: number, end: number) {
    this.text = text
    this.at = start
    this.start = start
    this.end = end
  }

  get atEnd(): boolean {
    return this.at >= this.end
  }

  get code(): number {
    return this.at < this.end ? this.text.charCodeAt(this.at) : Number.NaN
  }

  skipBlanks(): void {
    for (; this.at < this.end; this.at++) {
      const code = this.text.charCodeAt(this.at)
      if (code !== SPACE && code !== TAB) return
      const columns = code === TAB ? 4 - (this.#column % 4) : 1
      this.#column += columns
      this.blanks += columns
    }
  }

  /** Goes behind a mark of so many characters. */
  skip(length: number): void {
    this.at += length
    this.#column += length
    this.blanks = 0
  }

  /** A quote's mark takes one blank behind it. */
  skipQuote(): void {
    this.skip(1)
    this.skipBlanks()
    if (this.blanks > 0) this.blanks--
  }
}

interface Fresh {
  readonly containers: readonly Container[]
  readonly footnote: boolean
  readonly first:
    | { readonly kind: Marker['kind']; readonly at: number; readonly interrupts: boolean }
    | undefined
}

/** The containers that begin where the cursor stands, which goes behind their marks. */
function newContainers(cursor: Cursor): Fresh {
  const containers: Container[] = []
  let first: Fresh['first']
  let footnote = false
  let notBreak = Number.NaN
  while (!cursor.atEnd && cursor.blanks < 4) {
    const { text, at, end, code, blanks: before } = cursor
    // Of `- - - a` no mark is a thematic break's if the first is not.
    if (code !== notBreak) {
      if ((code === 45 || code === 42) && isThematicBreak(text, at, end)) break
      notBreak = code
    }
    const marker = markerAt(text, at, end)
    if (!marker) break
    if (marker.kind === 'quote') {
      cursor.skipQuote()
      containers.push({ kind: 'quote', columns: 0 })
    } else {
      cursor.skip(marker.length)
      cursor.skipBlanks()
      footnote ||= marker.kind === 'footnote'
      containers.push({ kind: marker.kind, columns: columnsOf(marker, before, cursor) })
    }
    first ??= {
      kind: marker.kind,
      at,
      interrupts: marker.kind !== 'item' || (marker.canInterrupt && !cursor.atEnd),
    }
  }
  return { containers, footnote, first }
}

/** The columns that the lines of an item or footnote have to leave; takes the blanks behind its mark. */
function columnsOf({ kind, length }: Marker, before: number, cursor: Cursor): number {
  if (kind === 'footnote') {
    cursor.blanks = 0
    return 4
  }
  const behind = cursor.atEnd || cursor.blanks > 4 ? 1 : cursor.blanks
  cursor.blanks -= Math.min(behind, cursor.blanks)
  return before + length + behind
}

/** Whether what stands above certainly ends at this line, and leaves no paragraph open: a heading or a thematic break. */
function endsParagraph({ text, at, end, blanks, code }: Cursor): boolean {
  if (blanks > 3) return false
  if (code === 35) return /^#{1,6}(?:[ \t]|$)/.test(text.slice(at, Math.min(end, at + 7)))
  return (code === 42 || code === 45 || code === 95) && isThematicBreak(text, at, end)
}

/** What the line may open that is no paragraph. */
function rawAt({ text, at, end, code }: Cursor): 'to blank line' | 'to container' | undefined {
  if (code === 96 || code === 126) return 'to container'
  if (code !== 60) return undefined
  const isTag = /^<\/?(?!script|pre|style|textarea)[a-z]/i.test(text.slice(at, Math.min(end, at + 12)))
  return isTag ? 'to blank line' : 'to container'
}

/** What begins with none of these can be nothing but a paragraph's text, or go on with a paragraph. */
const BEGINS_BLOCK: ReadonlySet<number> = new Set(
  [...'#`~<=-:|*_+>[0123456789'].map((mark) => mark.charCodeAt(0)),
)

function isPlain(cursor: Cursor): boolean {
  return !cursor.atEnd && !BEGINS_BLOCK.has(cursor.code)
}
