// Reads BibTeX entries as BibTeX itself does, in one pass, and says where the first fault of each stands.

export interface BibtexField {
  /** In lower case. */
  readonly name: string
  /** Without the braces or quotes around it; names of @string macros as they are. */
  readonly value: string
  /** Offset of the name. */
  readonly at: number
}

export interface BibtexFault {
  /** Offset. */
  readonly at: number
  readonly kind: 'no-key' | 'no-comma' | 'no-equals' | 'no-value' | 'open-brace' | 'open-quote'
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

/** Entries that are no references. */
const OTHER = new Set(['comment', 'preamble', 'string'])
const BEGIN = /@[ \t]{0,4}([A-Za-z]{2,30})\s{0,8}[{(]/g

/** The references of a text; what stands between entries is a comment to BibTeX. */
export function readBibtex(text: string): readonly BibtexEntry[] {
  const entries: BibtexEntry[] = []
  const begin = new RegExp(BEGIN)
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const type = (found[1] ?? '').toLowerCase()
    const reader = new EntryReader(text, begin.lastIndex, found[0].endsWith('(') ? ')' : '}')
    if (OTHER.has(type)) continue
    entries.push({ type, at: found.index, ...reader.read() })
    begin.lastIndex = reader.at
  }
  return entries
}

class EntryReader {
  at: number
  readonly #text: string
  readonly #close: string

  constructor(text: string, from: number, close: string) {
    this.#text = text
    this.at = from
    this.#close = close
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
      if (next === undefined) return { key, fields, fault: { at: this.at, kind: 'open-brace' } }
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
    if (name === '') return { at, kind: this.#text[at] === undefined ? 'open-brace' : 'no-equals' }
    this.#space()
    if (this.#text[this.at] !== '=') return { at, kind: 'no-equals' }
    const value: string[] = []
    do {
      this.at++
      this.#space()
      const piece = this.#value()
      if (typeof piece !== 'string') return piece
      value.push(piece)
      this.#space()
    } while (this.#text[this.at] === '#')
    return { name, value: value.join(''), at }
  }

  #value(): string | BibtexFault {
    const at = this.at
    const first = this.#text[at]
    if (first === '{' || first === '"') return this.#delimited(first)
    const bare = this.#until(/[\s,#{}()"=]/g)
    return bare === '' ? { at, kind: 'no-value' } : bare
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
