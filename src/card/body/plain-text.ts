// Reads phrasing content as a viewer shows it: lines of text, and the links, images and code in them.
import type { Nodes, PhrasingContent } from 'mdast'
import { bareAddresses } from './bare-addresses.ts'
import { attribute, isComment, tagName } from './html-tokens.ts'

export interface Image {
  readonly url: string
  readonly alt: string
}

/** A line of the source, without marks. */
export interface Line {
  readonly text: string
  /** 1-based. */
  readonly line: number
  /** Characters that stand in bold, white space not counted. */
  readonly bold: number
}

/** What a reader sees of a paragraph. */
export interface PlainText {
  readonly lines: readonly Line[]
  readonly links: readonly string[]
  readonly images: readonly Image[]
  readonly codeSpans: readonly string[]
  /** Characters that stand inside links, white space not counted. */
  readonly linked: number
}

interface Step {
  readonly node: Nodes
  readonly bold: boolean
  readonly linked: boolean
}

/** Collects a paragraph piece by piece, from Markdown or from HTML. */
export class PlainTextWriter {
  readonly #lines: Line[] = []
  readonly #links: string[] = []
  readonly #images: Image[] = []
  readonly #codeSpans: string[] = []
  /** Where what is written next stands. */
  #at: number
  /** Where the line that it belongs to began: a tag or a link's target may go on over line breaks. */
  #line: number
  #text: string[] = []
  #bold = 0
  #linked = 0

  /** @param line where the paragraph starts, 1-based */
  constructor(line: number) {
    this.#at = line
    this.#line = line
  }

  /** What is written next stands in this line of the source. */
  reach(line: number): void {
    this.#at = line
    if (this.#text.length === 0) this.#line = line
  }

  /** Line feeds in `text` are the source's own. */
  write(text: string, { bold = false, linked = false }: Partial<Omit<Step, 'node'>> = {}): void {
    const pieces = /[\r\n]/.test(text) ? text.split(/\r\n|\n|\r/) : [text]
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) this.endLine(true)
      this.#text.push(piece)
      if (!bold && !linked) continue
      const length = piece.replace(/\s/g, '').length
      if (bold) this.#bold += length
      if (linked) this.#linked += length
    }
  }

  /** @param inSource whether the source has a line break here too */
  endLine(inSource: boolean): void {
    this.#lines.push({ text: this.#text.join(''), line: this.#line, bold: this.#bold })
    this.#text = []
    this.#bold = 0
    if (inSource) this.#at++
    this.#line = this.#at
  }

  link(url: string): void {
    if (url) this.#links.push(url)
  }

  image(url: string, alt: string): void {
    this.#images.push({ url, alt })
  }

  code(text: string): void {
    this.#codeSpans.push(text)
  }

  finish(): PlainText {
    this.endLine(false)
    return {
      lines: this.#lines,
      links: this.#links,
      images: this.#images,
      codeSpans: this.#codeSpans,
      linked: this.#linked,
    }
  }
}

/** Walks with a stack of its own, so that deep nesting cannot exhaust the call stack. */
export function plainText(nodes: readonly PhrasingContent[], line: number): PlainText {
  const writer = new PlainTextWriter(line)
  const stack: Step[] = []
  const push = (children: readonly Nodes[], style: Omit<Step, 'node'>) => {
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i]
      if (node) stack.push({ node, ...style })
    }
  }
  push(nodes, { bold: false, linked: false })
  let boldTags = 0
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node } = step
    if (node.position) writer.reach(node.position.start.line)
    const style = { bold: step.bold || boldTags > 0, linked: step.linked }
    if (node.type === 'text') {
      if (!style.linked) for (const url of bareAddresses(node.value)) writer.link(url)
      writer.write(node.value, style)
    } else if (node.type === 'inlineCode') {
      writer.code(node.value)
      writer.write(node.value, style)
    } else if (node.type === 'break') writer.endLine(true)
    else if (node.type === 'image') writer.image(node.url, node.alt ?? '')
    else if (node.type === 'imageReference') writer.image(node.identifier, node.alt ?? '')
    else if (node.type === 'html') boldTags = Math.max(0, boldTags + inlineTag(node.value, writer))
    else if ('children' in node) {
      if (node.type === 'link') writer.link(node.url)
      push(node.children, {
        bold: style.bold || node.type === 'strong',
        linked: style.linked || node.type === 'link' || node.type === 'linkReference',
      })
    }
  }
  return writer.finish()
}

/** Handles one inline tag and returns by how many levels of bold it changes the text after it. */
function inlineTag(raw: string, writer: PlainTextWriter): number {
  if (isComment(raw)) return 0
  const name = tagName(raw)
  if (name === 'b' || name === 'strong') return 1
  if (name === '/b' || name === '/strong') return -1
  if (name === 'br') writer.endLine(false)
  else if (name === 'img') writer.image(attribute(raw, 'src'), attribute(raw, 'alt'))
  else if (name === 'a') writer.link(attribute(raw, 'href'))
  return 0
}

/** The whole text with its lines as a viewer would break or join them. */
export function joinLines(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text.trim())
    .filter(Boolean)
    .join('\n')
}
