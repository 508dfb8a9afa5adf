// A Markdown document of the project, read the way its readers use it: fences, tables, links, anchors.
import type { Code, Html, Nodes, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { read } from './tracked-files.ts'

export interface Fence {
  readonly language: string
  readonly text: string
  /** 1-based line of the fence's first line of text. */
  readonly line: number
}

/** A cell's text without markup, and what stands in it as code. */
export interface Cell {
  readonly text: string
  readonly codes: readonly string[]
}

export interface TableOf {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Document {
  readonly fences: readonly Fence[]
  readonly tables: readonly TableOf[]
  /** Every piece of inline code. */
  readonly codes: readonly string[]
  /** Every target of a link or an image, those in HTML too. */
  readonly targets: readonly string[]
  /** What `#...` can name, as GitHub makes it. */
  readonly anchors: ReadonlySet<string>
}

const processor = unified().use(remarkParse).use(remarkGfm)

/** A document is asked for its anchors as often as it is linked to, and docs/rules.md is long. */
const parsed = new Map<string, Document>()

export function readDocument(file: string): Document {
  const document = parsed.get(file) ?? parseDocument(read(file))
  parsed.set(file, document)
  return document
}

export function parseDocument(text: string): Document {
  const fences: Fence[] = []
  const tables: TableOf[] = []
  const codes: string[] = []
  const targets: string[] = []
  const headings: string[] = []
  const anchors: string[] = []
  visit(processor.parse(text), (node: Nodes) => {
    if (node.type === 'code') fences.push(fence(node))
    else if (node.type === 'table') tables.push(table(node))
    else if (node.type === 'inlineCode') codes.push(node.value)
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      targets.push(node.url)
    else if (node.type === 'heading') headings.push(textOf(node))
    else if (node.type === 'html') {
      targets.push(...attributes(node, /\s(?:href|src|srcset)="([^"\s]*)/g))
      anchors.push(...attributes(node, /\s(?:id|name)="([^"]*)"/g))
    }
  })
  return { fences, tables, codes, targets, anchors: new Set([...anchors, ...slugs(headings)]) }
}

function fence(node: Code): Fence {
  return { language: node.lang ?? '', text: node.value, line: (node.position?.start.line ?? 0) + 1 }
}

function table(node: Table): TableOf {
  const [head, ...body] = node.children.map(({ children }) =>
    children.map((cell) => {
      const found: string[] = []
      visit(cell, 'inlineCode', ({ value }) => {
        found.push(value)
      })
      return { text: textOf(cell), codes: found }
    }),
  )
  return { columns: (head ?? []).map(({ text }) => text), rows: body }
}

function attributes(node: Html, pattern: RegExp): readonly string[] {
  return [...node.value.matchAll(pattern)].map(([, value]) => value ?? '')
}

/** GitHub's anchors: lower case, no punctuation, a hyphen for a space, a number where one is taken. */
function slugs(headings: readonly string[]): readonly string[] {
  const taken = new Map<string, number>()
  return headings.map((heading) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-')
    const before = taken.get(slug) ?? 0
    taken.set(slug, before + 1)
    return before === 0 ? slug : `${slug}-${before}`
  })
}

/** The table that has exactly these columns. */
export function tableWith(document: Document, ...columns: readonly string[]): TableOf {
  const found = document.tables.find((table) => table.columns.join('|') === columns.join('|'))
  if (!found) throw new Error(`There is no table with the columns ${columns.join(', ')}.`)
  return found
}
