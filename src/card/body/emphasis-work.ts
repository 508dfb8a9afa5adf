// Estimates what the runs of `*`, `_` and `~` of one paragraph cost remark, by pairing them as it does.

/** Costs in the unit of inline-work.ts. One step back over what was read of the paragraph, in search of an opening run. */
export const STEP = 0.01
/** One run that could have opened and does not fit. */
const MISFIT = 0.1
/** One pair of marks, and what it leaves behind for the next pair around it. */
const PAIR = 8
const PAIR_MARKS = 8

/** Emphasis within each other; walks over the tree must not run out of stack. */
export const MAX_NESTED = 500

const ASTERISK = 42
const TILDE = 126

/** A run that may begin emphasis. */
interface Opener {
  readonly mark: number
  length: number
  readonly closes: boolean
  /** How many marks stand before it. */
  readonly at: number
  /** How deep what it holds so far is nested. */
  nested: number
}

/** What stands beside a run: a letter or the like, white space or the text's end, or punctuation. */
const LETTER = 0
const BLANK = 1
const PUNCTUATION = 2
type Neighbour = typeof LETTER | typeof BLANK | typeof PUNCTUATION

/** The runs of one paragraph, in order of place. */
export class EmphasisWork {
  readonly #text: string
  readonly #openers: Opener[] = []

  constructor(text: string) {
    this.#text = text
  }

  /**
   * The cost of the run from `start` up to `end`; infinite where it nests emphasis too deep.
   * @param marks how many marks stand before it
   */
  cost(start: number, end: number, marks: number): number {
    const mark = this.#text.charCodeAt(start)
    let length = end - start
    if (mark === TILDE && length > 2) return 0
    const { opens, closes } = sides(this.#text, start, end)
    let nested = 0
    let work = 0
    while (closes && length > 0) {
      const { index, open, misfits } = this.#opener(mark, length, opens)
      work += misfits * MISFIT
      if (!open) {
        work += marks * STEP
        break
      }
      for (const inner of this.#openers.splice(index + 1)) nested = Math.max(nested, inner.nested)
      nested = Math.max(nested, open.nested) + 1
      work += PAIR + (marks - open.at + nested * PAIR_MARKS) * STEP
      if (nested > MAX_NESTED) return Number.POSITIVE_INFINITY
      const used = Math.min(open.length, length, 2)
      open.length -= used
      length -= used
      if (open.length === 0) this.#openers.pop()
      const holder = this.#openers.at(-1)
      if (holder) holder.nested = Math.max(holder.nested, nested)
    }
    if (opens && length > 0) this.#openers.push({ mark, length, closes, at: marks, nested: 0 })
    return work
  }

  /** The nearest run that a run of so many marks closes, and how many nearer ones it does not. */
  #opener(mark: number, length: number, opens: boolean) {
    let index = this.#openers.length - 1
    let misfits = 0
    for (; index >= 0; index--, misfits++) {
      const open = this.#openers[index]
      if (open && fits(open, mark, length, opens)) return { index, open, misfits }
    }
    return { index, open: undefined, misfits }
  }
}

function fits(open: Opener, mark: number, length: number, opens: boolean): boolean {
  if (open.mark !== mark) return false
  if (mark === TILDE) return open.length === length
  return !(open.closes || opens) || length % 3 === 0 || (open.length + length) % 3 !== 0
}

/** Whether a run may open emphasis, and whether it may close some (CommonMark 6.2). */
function sides(text: string, start: number, end: number): { opens: boolean; closes: boolean } {
  const mark = text.charCodeAt(start)
  const before = neighbour(text, start - 1)
  const after = neighbour(text, end)
  const isTilde = mark === TILDE
  const left = after === LETTER || (after === PUNCTUATION && before !== LETTER)
  const right = before === LETTER || (before === PUNCTUATION && after !== LETTER)
  const opens = left || (!isTilde && text.charCodeAt(end) === TILDE)
  const closes = right || (!isTilde && text.charCodeAt(start - 1) === TILDE)
  if (mark === ASTERISK || isTilde) return { opens, closes }
  return { opens: opens && (before !== LETTER || !closes), closes: closes && (after !== LETTER || !opens) }
}

function neighbour(text: string, at: number): Neighbour {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code) || code === 32 || (code >= 9 && code <= 13)) return BLANK
  if (code < 128) return isAsciiPunctuation(code) ? PUNCTUATION : LETTER
  const character = text.charAt(at)
  if (/\s/.test(character)) return BLANK
  return /[\p{P}\p{S}]/u.test(character) ? PUNCTUATION : LETTER
}

function isAsciiPunctuation(code: number): boolean {
  if (code < 48) return code > 32
  return (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
}
