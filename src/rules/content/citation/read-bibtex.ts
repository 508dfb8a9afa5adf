// Reads BibTeX entries in one pass and says where the first fault of each stands. It is as strict as BibTeX, but for a
// backslash, which takes its next mark along here: `"Schr\"oder"` is read on, as most programs do.

export interface BibtexField {
  /** In lower case. */
  readonly name: string
  /** Without the braces or quotes around it, joined where it is joined; of an abbreviation what @string has for it. */
  readonly value: string
  /** Offset of the name. */
  readonly at: number
}

export interface BibtexFault {
  /** Offset. */
  readonly at: number
  readonly kind: 'no-key' | 'no-comma' | 'no-equals' | 'no-value' | 'bare-value' | 'open-brace' | 'open-quote'
}

export interface BibtexEntry {
  /** In lower case, without the `@`. */
  readonly type: string
  readonly key: string
  /** Offset of the `@`. */
  readonly at: number
  readonly fields: readonly BibtexField[]
  readonly fault?: BibtexFault
}

const BEGIN = /@[ \t]{0,4}([A-Za-z]{2,30})\s{0,8}[{(]/g
/** Abbreviations that every style of BibTeX defines. */
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i
/** Styles, and lists that readers have of their own, define abbreviations for what stands in these. */
const ABBREVIATED = new Set(['journal', 'booktitle', 'publisher', 'series'])

/** The references of a text; what stands between entries is a comment to BibTeX. */
export function readBibtex(text: string): readonly BibtexEntry[] {
  const entries: BibtexEntry[] = []
  const strings = new Map<string, string>()
  const begin = new RegExp(BEGIN)
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    if (isCommentedOut(text, found.index)) continue
    const type = (found[1] ?? '').toLowerCase()
    const reader = new EntryReader(text, begin.lastIndex, found[0].endsWith('(') ? ')' : '}', strings)
    if (type === 'string') reader.readString()
    else if (type === 'comment' || type === 'preamble') reader.skip()
    else entries.push({ type, at: found.index, ...reader.read() })
    begin.lastIndex = reader.at
  }
  return entries
}

/** Behind `%`, which is a comment to most programs that read BibTeX. */
function isCommentedOut(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at) + 1
  return text.slice(from, at).trimStart().startsWith('%')
}

class EntryReader {
  at: number
  readonly #text: string
  readonly #close: string
  readonly #strings: Map<string, string>

  constructor(text: string, from: number, close: string, strings: Map<string, string>) {
    this.#text = text
    this.at = from
    this.#close = close
    this.#strings = strings
  }

  /** An abbreviation, for the entries below it. */
  readString(): void {
    const from = this.at
    this.#space()
    const field = this.#field()
    if ('kind' in field) this.at = from
    else this.#strings.set(field.name, field.value)
  }

  /** What is in no entry, where it is closed. */
  skip(): void {
    const from = this.at
    if (this.#close === ')') return
    this.at--
    if (typeof this.#delimited('{') !== 'string') this.at = from
  }

  read(): Omit<BibtexEntry, 'type' | 'at'> {
    const fields: BibtexField[] = []
    this.#space()
    const start = this.at
    const key = this.#until(/[\s,={}"]/g)
    this.#space()
    if (key === '' || this.#text[this.at] === '=')
      return { key: '', fields, fault: { at: start, kind: 'no-key' } }
    for (;;) {
      this.#space()
      const next = this.#text[this.at]
      if (next === this.#close) {
        this.at++
        return { key, fields }
      }
      if (this.#isOver()) return { key, fields, fault: this.#openBrace() }
      if (next !== ',') return { key, fields, fault: { at: this.at, kind: 'no-comma' } }
      this.at++
      this.#space()
      if (this.#text[this.at] === this.#close) continue
      const field = this.#field()
      if ('kind' in field) return { key, fields, fault: field }
      fields.push(field)
    }
  }

  #field(): BibtexField | BibtexFault {
    const at = this.at
    const name = this.#until(/[^\w:.+/-]/g).toLowerCase()
    if (name === '') return this.#isOver() ? this.#openBrace() : { at, kind: 'no-equals' }
    this.#space()
    if (this.#text[this.at] !== '=') return { at, kind: 'no-equals' }
    const value: string[] = []
    do {
      this.at++
      this.#space()
      const piece = this.#value(name)
      if (typeof piece !== 'string') return piece
      value.push(piece)
      this.#space()
    } while (this.#text[this.at] === '#')
    return { name, value: value.join(''), at }
  }

  #value(field: string): string | BibtexFault {
    const at = this.at
    const first = this.#text[at]
    if (first === '{' || first === '"') return this.#delimited(first)
    const bare = this.#until(/[\s,#{}()"=]/g)
    if (bare === '') return { at, kind: 'no-value' }
    const isName = !/^\d/.test(bare)
    const meant = isName ? this.#strings.get(bare.toLowerCase()) : undefined
    if (meant !== undefined) return meant
    const isKnown = isName ? MONTHS.test(bare) || ABBREVIATED.has(field) : /^\d+$/.test(bare)
    return isKnown ? bare : { at, kind: 'bare-value' }
  }

  /** Braces nest; in quotes a quote counts only outside of braces. */
  #delimited(mark: '{' | '"'): string | BibtexFault {
    const at = this.at
    let depth = 0
    for (this.at++; this.at < this.#text.length; this.at++) {
      const character = this.#text[this.at]
      if (character === '\\') this.at++
      else if (character === '{') depth++
      else if (depth === 0 && character === (mark === '{' ? '}' : '"')) {
        this.at++
        return this.#text.slice(at + 1, this.at - 1)
      } else if (character === '}') depth--
      if (depth < 0) break
    }
    return { at, kind: mark === '{' ? 'open-brace' : 'open-quote' }
  }

  /** At the end of the text, or where the next entry begins. */
  #isOver(): boolean {
    const next = this.#text[this.at]
    return next === undefined || next === '@'
  }

  /** Behind the last thing that was read. */
  #openBrace(): BibtexFault {
    return { at: this.#text.slice(0, this.at).trimEnd().length, kind: 'open-brace' }
  }

  /** The text up to a mark, at which reading goes on. */
  #until(mark: RegExp): string {
    const from = this.at
    mark.lastIndex = from
    const found = mark.exec(this.#text)
    this.at = found ? found.index : this.#text.length
    return this.#text.slice(from, this.at)
  }

  #space(): void {
    while (/\s/.test(this.#text[this.at] ?? '')) this.at++
  }
}
