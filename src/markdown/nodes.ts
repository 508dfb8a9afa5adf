// Builders of Markdown trees and their serialisation. Text given to `text` and `fold` must be ours, never a card's.
import type {
  AlignType,
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

export type Block = BlockContent

/** Words of ours. A card's text goes through escape.ts. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

export function strong(...children: PhrasingContent[]): PhrasingContent {
  return { type: 'strong', children }
}

/** A link where there is an address to go to, else the words alone. */
export function link(url: string | undefined, ...children: PhrasingContent[]): PhrasingContent[] {
  // A link in a link is no link: what is given holds none.
  return url === undefined ? children : [{ type: 'link', url, children: children as never }]
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

export function heading(depth: 3 | 4 | 5, ...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children }
}

/** `isLoose` where items hold more than one block. */
export function list(items: readonly (readonly Block[])[], isLoose = false): List {
  return {
    type: 'list',
    ordered: false,
    spread: isLoose,
    children: items.map((children) => ({ type: 'listItem', spread: isLoose, children: [...children] })),
  }
}

/** `1.`, `2.`, each item on lines of its own. */
export function numberedList(items: readonly (readonly Block[])[]): List {
  return { ...list(items), ordered: true, start: 1 }
}

/** The first row is the head. */
export function table(rows: readonly (readonly PhrasingContent[][])[]): Table {
  return {
    type: 'table',
    align: rows[0]?.map((): AlignType => 'left') ?? [],
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  }
}

/** Blocks that open on a click. The label is ours: letters, digits and plain punctuation, or it is left out. */
export function fold(label: string, blocks: readonly Block[]): Block[] {
  const words = label.replace(/[^A-Za-z0-9 ,.]/g, '')
  return [
    { type: 'html', value: `<details>\n<summary>${words}</summary>` },
    ...blocks,
    { type: 'html', value: '</details>' },
  ]
}

/** Blocks that open on a click on a heading. GitHub's style puts a heading beside the triangle. */
export function foldUnder(title: Heading, blocks: readonly Block[]): Block[] {
  return [
    { type: 'html', value: '<details>\n<summary>' },
    title,
    { type: 'html', value: '</summary>' },
    ...blocks,
    { type: 'html', value: '</details>' },
  ]
}

/** Small print. */
export function small(...children: PhrasingContent[]): Paragraph {
  return paragraph({ type: 'html', value: '<sub>' }, ...children, { type: 'html', value: '</sub>' })
}

/** The blocks as GitHub Flavored Markdown, with a line end at the end. */
export function toText(blocks: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...blocks] }
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    resourceLink: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  })
}
