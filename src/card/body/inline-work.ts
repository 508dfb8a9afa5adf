// Estimates what the marks of one paragraph cost remark, which for some of them is more than their number.
import { EmphasisWork, MAX_NESTED, STEP } from './emphasis-work.ts'

/** Costs in the unit of reading-limits.ts. Measured with `npm run bench:hostile`. */
const MARK = 5
/** The same once more for each mark before it: remark moves and searches what it has read so far. */
const CROWD = 0.0002
/** One character read in search of an end that never comes. */
const CHARACTER = 0.03
/** What a mark costs more that may begin a table's cell. */
const CELL = 4
/** One label looked up in the list of those that are defined. */
const LOOKUP = 0.003

const IS_MARK = new Uint8Array(128)
for (const mark of '*_~[]()`<"\'!&|\\:@') IS_MARK[mark.charCodeAt(0)] = 1

/** One run over a text's paragraphs, in order of place. */
export class InlineWork {
  readonly #text: string
  readonly #budget: number
  /** For each text searched for, where it was found next; nothing is searched for twice. */
  readonly #found = new Map<string, number>()

  constructor(text: string, budget: number) {
    this.#text = text
    this.#budget = budget
  }

  /**
   * The cost of the paragraph from `start` up to `end`; once it is over the budget, of its beginning.
   * @param labels how many labels are defined
   */
  cost(start: number, end: number, labels: number): number {
    const text = this.#text
    const emphasis = new EmphasisWork(text)
    /** Open brackets: where each stands, and how many marks stand before it. */
    const brackets: { readonly at: number; readonly marks: number }[] = []
    let runs: Map<number, number[]> | undefined
    let marks = 0
    let work = 0
    /** Up to there it is code or HTML, which holds no marks. */
    let inside = start
    /** Parentheses that are open since a link's destination began. */
    let destination = 0
    let isLink = false
    for (let at = start; at < end && work < this.#budget; at++) {
      const code = text.charCodeAt(at)
      if (code > 127 || IS_MARK[code] === 0) {
        if (destination > 0 && (code === 32 || code === 10 || code === 9)) {
          destination = 0
          work += this.#title(at, end)
        }
        // Each word may begin an address, and for each remark looks back whether a link's text is open.
        const bracket = brackets.at(-1)
        if (bracket && code > 32 && text.charCodeAt(at - 1) <= 32) {
          marks += 2
          work += (marks - bracket.marks) * STEP
        }
        continue
      }
      work += MARK + marks * CROWD
      marks += 2
      switch (code) {
        case 124:
          work += CELL
          break
        case 92: // A backslash takes the meaning of what follows.
          at++
          break
        case 42:
        case 95:
        case 126: {
          let behind = at + 1
          while (behind < end && text.charCodeAt(behind) === code) behind++
          work += emphasis.cost(at, behind, marks)
          at = behind - 1
          break
        }
        case 91:
          brackets.push({ at, marks })
          break
        case 93: {
          if (brackets.length > MAX_NESTED) return Number.POSITIVE_INFINITY
          const open = brackets.pop()
          work += (open === undefined ? marks * STEP : (at - open.at) * CHARACTER) + labels * LOOKUP
          // The parenthesis behind it is the first that is counted.
          destination = 0
          isLink = text.charCodeAt(at + 1) === 40
          break
        }
        case 40:
          if (isLink || destination > 0) destination++
          isLink = false
          break
        case 41:
          if (destination > 0) destination--
          break
        case 96: {
          let behind = at + 1
          while (behind < end && text.charCodeAt(behind) === code) behind++
          if (at >= inside) {
            runs ??= backtickRuns(text, at, end)
            const close = next(runs.get(behind - at) ?? [], at)
            if (close === undefined) work += (end - at) * CHARACTER
            else inside = close + behind - at
          }
          at = behind - 1
          break
        }
        case 60:
          if (at >= inside) {
            const closer = htmlCloser(text, at)
            const close = closer === undefined ? at : this.#next(closer, at + 2)
            if (close < end) inside = close
            else work += (end - at) * CHARACTER
          }
          break
        default:
      }
    }
    return work
  }

  /** A title that is never closed is read up to the paragraph's end. */
  #title(at: number, end: number): number {
    let quote = at + 1
    while (quote < end && /\s/.test(this.#text.charAt(quote))) quote++
    const mark = this.#text.charAt(quote)
    if (mark !== '"' && mark !== "'" && mark !== '(') return 0
    const close = this.#next(mark === '(' ? ')' : mark, quote + 1)
    return (Math.min(close, end) - quote) * CHARACTER
  }

  /** Where `wanted` stands next; the end of all where it does not. Asked for places that only grow. */
  #next(wanted: string, from: number): number {
    let at = this.#found.get(wanted) ?? -1
    if (at < from) {
      at = this.#text.indexOf(wanted, from)
      if (at < 0) at = Number.MAX_SAFE_INTEGER
      this.#found.set(wanted, at)
    }
    return at
  }
}

/** Where the paragraph's runs of backticks stand, by their length. */
function backtickRuns(text: string, from: number, end: number): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (let at = text.indexOf('`', from); at >= 0 && at < end; at = text.indexOf('`', at)) {
    const start = at
    while (at < end && text.charCodeAt(at) === 96) at++
    const places = runs.get(at - start)
    if (places) places.push(start)
    else runs.set(at - start, [start])
  }
  return runs
}

/** The first of the places behind `at`. */
function next(places: readonly number[], at: number): number | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return places[low]
}

/** What ends the comment, instruction or declaration that begins at `at`; nothing for a tag, whose end is near. */
function htmlCloser(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at + 1)
  if (code === 63) return '?>'
  if (code !== 33) return undefined
  if (text.startsWith('--', at + 2)) return '-->'
  return text.startsWith('[CDATA[', at + 2) ? ']]>' : '>'
}
