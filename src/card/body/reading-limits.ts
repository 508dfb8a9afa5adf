// How far a body can be read in a time that grows with its length: remark takes the square of it for some bodies.
import type { Extent } from '../front-matter/front-matter.ts'

import { Containers } from './containers.ts'
import { InlineWork } from './inline-work.ts'
import { closesFence, type Fence, fenceAt } from './line-start.ts'

/** Quotes and lists within each other; real cards have ten. */
export const MAX_DEPTH = 100

/** What reading a body may cost, in units of one to four microseconds of processor time: at most two seconds. */
export const MAX_WORK = 500_000

/** Costs in the same unit, measured with `npm run bench:hostile`. */
const COST = {
  character: 0.05,
  line: 6,
  text: 11,
  marker: 25,
  level: 8,
  blankLevel: 4,
  block: 15,
  lookup: 0.003,
  crowd: 0.002,
  event: 0.01,
  eventOfMany: 0.09,
  underline: 0.3,
  dash: 2,
  lazy: 0.03,
} as const

/** From so many events on moving one costs more: the list of them is too long for the young part of the memory. */
const MANY_EVENTS = 16_000

const NOTHING: Extent = { start: 0, end: 0 }

/** Where reading must end, an offset at the beginning of a line, and why. */
export interface Excess {
  readonly offset: number
  readonly kind: 'depth' | 'work'
}

/** What was counted in a body. */
export interface Counts {
  depth: number
  work: number
}

/**
 * The first line of a body that cannot be read in reasonable time; nothing where all of it can. It looks at each
 * character once or twice and is itself linear. What it counts is never less than what remark meets, but for a factor.
 * @param text the whole file
 * @param frontMatter what is no part of the body
 * @param counts what was counted, for who wants to know
 */
export function findExcess(
  text: string,
  frontMatter: Extent = NOTHING,
  counts: Counts = { depth: 0, work: 0 },
): Excess | undefined {
  const inline = new InlineWork(text, MAX_WORK)
  const lines = new BodyLines()
  const ends = new LineEnds(text)
  let labels = 0
  let work = 0
  /** The paragraph, or what may be one, up to the next blank line. */
  let paragraph: Line[] = []
  let excess: Excess | undefined
  const endParagraph = (end: number) => {
    const start = paragraph[0]?.start
    if (start !== undefined) work += inline.cost(start, end, labels)
    if (work > MAX_WORK) excess ??= { offset: lastReadable(paragraph, text, labels), kind: 'work' }
    paragraph = []
  }
  for (let start = 0, next = 0; start < text.length && !excess; start = next) {
    const end = ends.after(start)
    next = end + (text.startsWith('\r\n', end) ? 2 : 1)
    if (start >= frontMatter.start && start < frontMatter.end) continue
    const line = lines.read(text, start, end)
    work += line.work
    if (line.defines) {
      labels++
      work += labels * COST.lookup
    }
    counts.depth = Math.max(counts.depth, line.depth)
    if (line.depth > MAX_DEPTH) excess = { offset: start, kind: 'depth' }
    else if (work > MAX_WORK) {
      paragraph.push({ start, work: work - line.work })
      excess = { offset: lastReadable(paragraph, text, labels), kind: 'work' }
    } else {
      if (line.begins) endParagraph(start)
      if (line.isText) paragraph.push({ start, work: work - line.work })
    }
  }
  if (!excess) endParagraph(text.length)
  counts.work = work
  return excess
}

interface Line {
  readonly start: number
  /** What was counted before it, the marks of its own paragraph left out. */
  readonly work: number
}

/** The last of a paragraph's lines before which it can end and cost no more than may be. */
function lastReadable(lines: readonly Line[], text: string, labels: number): number {
  const first = lines[0]?.start ?? 0
  let readable = 0
  let tooMuch = lines.length
  while (tooMuch - readable > 1) {
    const middle = (readable + tooMuch) >> 1
    const { start, work } = lines[middle] ?? { start: first, work: 0 }
    // A counter of its own, as each is asked for places that only grow.
    const isReadable = work + new InlineWork(text, MAX_WORK).cost(first, start, labels) <= MAX_WORK
    if (isReadable) readable = middle
    else tooMuch = middle
  }
  return lines[readable]?.start ?? first
}

interface BodyLine {
  readonly depth: number
  readonly work: number
  /** Whether it may be part of a paragraph. */
  readonly isText: boolean
  /** Whether what stands above certainly ends there. */
  readonly begins: boolean
  /** Whether it may define a label. */
  readonly defines: boolean
}

/** Follows a body line by line. A line counts as code only where that is certain. */
class BodyLines {
  #fence: Fence | undefined
  /** Whether HTML may go on here, in which a fence is none. */
  #html = false
  /** What ends HTML that goes on over blank lines. */
  #closer: RegExp | undefined
  /** Whether the fences met so far were all certain; after another one, any may be an end or a beginning. */
  #certain = true
  readonly #containers = new Containers()
  /** Quotes, list items and footnotes so far: remark goes through what it has read when it ends one. */
  #opened = 0
  /** Lines that make a heading of what stands above them. */
  #underlines = 0
  #afterBlank = true
  /** Since the last blank line: remark goes back over them at each lazy line. */
  #lines = 0
  /** Whether a line since then may have made a table of what follows. */
  #table = false

  read(text: string, start: number, end: number): BodyLine {
    const size = (end - start) * COST.character + COST.line
    if (this.#fence) {
      const from = start + Math.min(3, text.slice(start, start + 4).search(/[^ ]|$/))
      if (closesFence(this.#fence, text, from, end)) this.#fence = undefined
      return { depth: 0, work: size, isText: false, begins: true, defines: false }
    }
    const { opened, footnote, moves, lazy, text: at } = this.#containers.follow(text, start, end)
    const { depth } = this.#containers
    const moved = moves ? this.#moving() : 0
    if (at >= end && opened === 0) {
      this.#afterBlank = true
      this.#lines = 0
      this.#table = false
      this.#html = this.#closer !== undefined
      const work = size + depth * COST.blankLevel + moved
      return { depth: 0, work, isText: false, begins: true, defines: false }
    }
    const first = text.charCodeAt(at)
    const underlines = (first === 61 || first === 45) && opened === 0 && !this.#afterBlank
    if (underlines) this.#underlines++
    this.#afterBlank = false
    this.#lines++
    this.#opened += opened
    const marker = COST.marker + this.#opened * COST.crowd
    const work =
      size +
      COST.text +
      moved +
      (lazy ? this.#lines * COST.lazy : 0) +
      opened * marker +
      depth * COST.level +
      (first === 45 && opened === 0 ? (end - at) * COST.dash : 0) +
      (underlines ? this.#underlines * COST.underline : 0)
    const fence = fenceAt(text, at, end)
    if (fence && this.#opensFence(at === start, fence)) {
      return { depth, work: work + COST.block, isText: false, begins: true, defines: false }
    }
    this.#followHtml(first === 60, text.slice(at, this.#closer || first === 60 ? end : at))
    this.#table ||= first === 45 || first === 58 || first === 124
    const isBlock = this.#table || first === 35 || first === 61 || first === 60
    return {
      depth,
      work: work + (isBlock ? COST.block : 0),
      isText: true,
      // A list item that stands at the margin and has text ends every paragraph.
      begins: opened > 0 && BULLETS.has(text.charCodeAt(start)) && at < end,
      defines: first === 91 || footnote,
    }
  }

  /** What it costs that remark moves all that it has read. */
  #moving(): number {
    const { events } = this.#containers
    return events * COST.event + Math.max(0, events - MANY_EVENTS) * COST.eventOfMany
  }

  #opensFence(atLineStart: boolean, fence: Fence): boolean {
    if (!atLineStart || this.#html) this.#certain = false
    if (!this.#certain) return false
    this.#fence = fence
    this.#containers.clear()
    this.#afterBlank = true
    return true
  }

  /** A tag's HTML ends at a blank line; that of a comment and the like at its end alone. */
  #followHtml(opens: boolean, line: string): void {
    if (opens) {
      this.#html = true
      this.#closer ??= CLOSERS.find(([opener]) => opener.test(line))?.[1]
    }
    if (this.#closer?.test(line)) this.#closer = undefined
  }
}

/** `*`, `+` and `-`. */
const BULLETS: ReadonlySet<number> = new Set([42, 43, 45])

/** The kinds of HTML that blank lines do not end (CommonMark 4.6, 1 to 5). */
const CLOSERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
]

/** Finds where lines end; asked for places that only grow. */
class LineEnds {
  readonly #text: string
  #feed = -1
  #return = -1

  constructor(text: string) {
    this.#text = text
  }

  after(start: number): number {
    if (this.#feed < start) this.#feed = this.#find('\n', start)
    if (this.#return < start) this.#return = this.#find('\r', start)
    return Math.min(this.#feed, this.#return)
  }

  #find(lineBreak: string, start: number): number {
    const at = this.#text.indexOf(lineBreak, start)
    return at < 0 ? this.#text.length : at
  }
}
