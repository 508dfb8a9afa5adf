// Reads raw HTML between Markdown as a viewer would: headings, summaries, tables, code and text.
import { attribute, type HtmlToken, htmlTokens } from '../body/html-tokens.ts'
import { PlainTextWriter } from '../body/plain-text.ts'
import { type Part, RANK, type Rows } from './block.ts'
import { paragraphParts } from './paragraph.ts'
import { tableParts } from './table.ts'

const INLINE = new Set(
  'a abbr b big cite code del em font i img ins kbd mark q s samp small span strike strong sub sup u var'.split(
    ' ',
  ),
)
/** A tag that is never closed makes no heading of all that follows. */
const LONGEST_HEADING = 200
const UNSEEN = new Set(['script', 'style', 'template', 'head'])

interface OpenHeading {
  readonly kind: 'html' | 'summary'
  readonly rank: number
  readonly line: number
  text: string
}

interface OpenTable {
  readonly line: number
  readonly rows: string[][]
  cell: boolean
}

/** Keeps state from one piece of HTML to the next, as tags may open in one and close in another. */
export class HtmlReader {
  #inComment = false
  #unseen = ''
  #heading: OpenHeading | undefined
  #table: OpenTable | undefined
  #pre: { readonly line: number; text: string } | undefined
  #writer: PlainTextWriter | undefined
  #bold = 0
  #inItem = false

  /** Whether Markdown that follows is hidden by a comment that is still open. */
  get hidden(): boolean {
    return this.#inComment
  }

  /** Ends what was left open by mistake and cannot hold the Markdown that follows. */
  *before(markdown: 'heading' | 'other'): Generator<Part> {
    if (this.#heading && this.#heading.text.trim() !== '') yield* this.#endHeading()
    if (markdown === 'other') return
    yield* this.#endPre()
    yield* this.#endTable()
  }

  /** Whether Markdown that follows belongs to an HTML element that takes text only: a heading or a table's cell. */
  takesText(text: string): boolean {
    if (this.#heading) {
      this.#heading.text = text
      return true
    }
    if (this.#table?.cell) {
      this.#addToCell(` ${text}`)
      return true
    }
    return false
  }

  *read(html: string, line: number): Generator<Part> {
    let from = 0
    if (this.#inComment) {
      const end = html.indexOf('-->')
      if (end < 0) return
      this.#inComment = false
      from = end + 3
    }
    const lineAt = lineCounter(html, line)
    for (const token of htmlTokens(html, from)) yield* this.#token(token, lineAt(token.offset))
    if (!this.#heading && !this.#pre) yield* this.#flush()
  }

  /** Ends what the document left open. */
  *finish(): Generator<Part> {
    yield* this.#endHeading()
    yield* this.#endPre()
    yield* this.#endTable()
    yield* this.#flush()
  }

  *#token(token: HtmlToken, line: number): Generator<Part> {
    if (token.kind === 'comment') {
      this.#inComment = !token.closed
      return
    }
    if (this.#unseen) {
      if (token.kind === 'close' && token.name === this.#unseen) this.#unseen = ''
      return
    }
    if (token.kind === 'text') this.#text(token.text, line)
    else if (token.kind === 'open') yield* this.#open(token.name, token.raw, line)
    else yield* this.#close(token.name)
  }

  #text(text: string, line: number): void {
    if (this.#pre) this.#pre.text += text
    else if (this.#heading) this.#heading.text += text
    else if (this.#table) {
      if (this.#table.cell) this.#addToCell(text)
    } else {
      if (!this.#writer && text.trim() === '') return
      // A run starts at its first letter, not at the line feeds before it.
      const lead = this.#writer ? 0 : text.length - text.trimStart().length
      this.#writer ??= new PlainTextWriter(line + (text.slice(0, lead).match(/\n/g)?.length ?? 0))
      this.#writer.write(text.slice(lead), { bold: this.#bold > 0 })
    }
  }

  *#open(name: string, raw: string, line: number): Generator<Part> {
    if (UNSEEN.has(name)) this.#unseen = name
    else if (name === 'b' || name === 'strong') this.#bold++
    else if (name === 'a') {
      if (!this.#pre) this.#runAt(line)?.link(attribute(raw, 'href'))
    } else if (name === 'img') this.#runAt(line)?.image(attribute(raw, 'src'), attribute(raw, 'alt'))
    else if (INLINE.has(name)) return
    else if (name === 'br') {
      if (this.#pre) this.#pre.text += '\n'
      else if (this.#heading || this.#table) this.#text(' ', line)
      else this.#writer?.endLine(false)
    } else {
      yield* this.#openBlock(name, line)
    }
  }

  /** The run of text that a link or an image belongs to; none in a heading or a table. */
  #runAt(line: number): PlainTextWriter | undefined {
    if (this.#table || this.#heading) return undefined
    this.#writer ??= new PlainTextWriter(line)
    return this.#writer
  }

  *#openBlock(name: string, line: number): Generator<Part> {
    // What stands in one heading or cell is one text, and what begins anew in it another word.
    if (this.#heading || this.#table) this.#text(' ', line)
    if (!this.#heading) yield* this.#flush()
    if (/^h[1-6]$/.test(name)) {
      yield* this.#endHeading()
      this.#heading = { kind: 'html', rank: Number(name[1]), line, text: '' }
    } else if (name === 'summary') {
      yield* this.#endHeading()
      this.#heading = { kind: 'summary', rank: RANK.summary, line, text: '' }
    } else if (name === 'pre') this.#pre = { line, text: '' }
    else if (name === 'table') this.#table ??= { line, rows: [], cell: false }
    else if (name === 'tr') this.#table?.rows.push([])
    else if (name === 'td' || name === 'th') this.#openCell()
    this.#inItem = name === 'li'
  }

  #openCell(): void {
    if (!this.#table) return
    if (this.#table.rows.length === 0) this.#table.rows.push([])
    this.#table.rows.at(-1)?.push('')
    this.#table.cell = true
  }

  #addToCell(text: string): void {
    const row = this.#table?.rows.at(-1)
    if (row && row.length > 0) row[row.length - 1] += text
  }

  *#close(name: string): Generator<Part> {
    if (name === 'b' || name === 'strong') this.#bold = Math.max(0, this.#bold - 1)
    else if (INLINE.has(name)) return
    else if (/^h[1-6]$/.test(name) || name === 'summary') yield* this.#endHeading()
    else if (name === 'pre') yield* this.#endPre()
    else if (name === 'table') yield* this.#endTable()
    else if (name === 'td' || name === 'th') {
      if (this.#table) this.#table.cell = false
    } else {
      yield* this.#flush()
      if (name === 'details') yield { is: 'end', of: 'summary' }
      if (name === 'li') this.#inItem = false
    }
  }

  *#endHeading(): Generator<Part> {
    const heading = this.#heading
    this.#heading = undefined
    const text = heading?.text.replace(/\s+/g, ' ').trim()
    if (!heading || !text) return
    if (text.length > LONGEST_HEADING) {
      const common = { text, line: heading.line, links: [], images: [], codeSpans: [] }
      yield { is: 'block', block: { kind: 'text', ...common } }
    } else {
      yield { is: 'heading', heading: { kind: heading.kind, text, rank: heading.rank, line: heading.line } }
    }
  }

  *#endPre(): Generator<Part> {
    const pre = this.#pre
    this.#pre = undefined
    if (!pre) return
    const common = { text: pre.text, line: pre.line, links: [], images: [], codeSpans: [] }
    yield { is: 'block', block: { kind: 'code', language: '', ...common } }
  }

  *#endTable(): Generator<Part> {
    const table = this.#table
    this.#table = undefined
    if (!table) return
    const rows: Rows = table.rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))
    yield* tableParts(
      rows,
      rows.map(() => table.line),
    )
  }

  *#flush(): Generator<Part> {
    const writer = this.#writer
    this.#writer = undefined
    if (!writer) return
    yield* paragraphParts(
      writer.finish(),
      this.#inItem ? { in: 'item', ordered: false, leads: false, alone: false } : { in: 'flow' },
    )
  }
}

/** Line of an offset, for offsets that only grow. */
function lineCounter(text: string, first: number): (offset: number) => number {
  let at = 0
  let line = first
  return (offset) => {
    for (; at < offset; at++) if (text[at] === '\n') line++
    return line
  }
}
