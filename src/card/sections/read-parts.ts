// Walks the Markdown tree of a card's body and tells, in order, what a reader meets: headings and blocks.
import type {
  Heading as HeadingNode,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Root,
  RootContent,
  Table,
} from 'mdast'
import { joinLines, plainText } from '../body/plain-text.ts'
import type { Part } from './block.ts'
import { HtmlReader } from './html-reader.ts'
import { paragraphParts, type Setting } from './paragraph.ts'
import { tableParts } from './table.ts'

type Step =
  | { readonly node: Nodes; readonly setting: Setting; readonly quoted: boolean }
  | { readonly part: Part }

/** Counts the work done, so that a test can hold it to the text's length. */
export interface PartsWork {
  /** Nodes of the tree below the root that were walked, not counting phrasing content. */
  nodes: number
}

/** A setext underline below a paragraph makes a heading of it, often by accident (`text` and then `---`). */
const LONGEST_HEADING = 200

/** Walks with a stack of its own, so that deep nesting cannot exhaust the call stack. */
export function* readParts(root: Root, work?: PartsWork): Generator<Part> {
  const html = new HtmlReader()
  const stack: Step[] = []
  pushNodes(root.children, false, stack)
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('part' in step) {
      yield step.part
      continue
    }
    const { node, setting, quoted } = step
    if (work) work.nodes++
    if (node.type === 'html') yield* html.read(node.value, lineOf(node))
    else if (html.hidden) continue
    else if (node.type === 'list') pushList(node, quoted, stack)
    else if (node.type === 'blockquote') pushNodes(node.children, true, stack)
    else if (node.type === 'footnoteDefinition') pushNodes(node.children, quoted, stack)
    else {
      yield* html.before(node.type === 'heading' ? 'heading' : 'other')
      for (const part of leafParts(node, setting, html)) yield quoted ? asQuoted(part) : part
    }
  }
  yield* html.finish()
}

function leafParts(node: Nodes, setting: Setting, html: HtmlReader): Iterable<Part> {
  if (node.type === 'heading') return headingParts(node)
  if (node.type === 'paragraph') return textParts(node, setting, html)
  if (node.type === 'code') return [codePart(node.value, node.lang ?? '', lineOf(node))]
  if (node.type === 'table') return gfmTableParts(node)
  return []
}

function asQuoted(part: Part): Part {
  return part.is === 'block' ? { is: 'block', block: { ...part.block, quoted: true } } : part
}

function pushNodes(nodes: readonly RootContent[], quoted: boolean, stack: Step[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]
    if (node) stack.push({ node, setting: { in: 'flow' }, quoted })
  }
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}

function* headingParts(node: HeadingNode): Generator<Part> {
  const line = lineOf(node)
  const plain = plainText(node.children, line)
  const text = joinLines(plain.lines).replace(/\s+/g, ' ')
  if (text.length > LONGEST_HEADING) yield* paragraphParts(plain, { in: 'flow' })
  else if (text !== '') yield { is: 'heading', heading: { kind: 'markdown', text, rank: node.depth, line } }
  if (text === '' && plain.images.length > 0) yield* paragraphParts(plain, { in: 'flow' })
}

function* textParts(node: Paragraph, setting: Setting, html: HtmlReader): Generator<Part> {
  const plain = plainText(node.children, lineOf(node))
  if (html.takesText(joinLines(plain.lines))) return
  yield* paragraphParts(plain, setting)
}

function codePart(text: string, language: string, line: number): Part {
  return { is: 'block', block: { kind: 'code', language, text, line, links: [], images: [], codeSpans: [] } }
}

function* gfmTableParts(node: Table): Generator<Part> {
  const links: string[] = []
  const rows = node.children.map((row) =>
    row.children.map((cell) => {
      const plain = plainText(cell.children, lineOf(cell))
      links.push(...plain.links)
      return joinLines(plain.lines).replace(/\s+/g, ' ')
    }),
  )
  yield* tableParts(rows, node.children.map(lineOf), links)
}

function pushList(list: List, quoted: boolean, stack: Step[]): void {
  for (let i = list.children.length - 1; i >= 0; i--) {
    const item = list.children[i]
    if (item) pushItem(item, list, quoted, stack)
  }
}

function pushItem(item: ListItem, list: List, quoted: boolean, stack: Step[]): void {
  const leads = item.children.length > 1
  const alone = list.children.length === 1 && !leads
  if (leads) stack.push({ part: { is: 'end', of: 'item' } })
  for (let i = item.children.length - 1; i >= 0; i--) {
    const node = item.children[i]
    if (!node) continue
    stack.push({
      node,
      setting: { in: 'item', ordered: list.ordered === true, leads: leads && i === 0, alone },
      quoted,
    })
  }
}
