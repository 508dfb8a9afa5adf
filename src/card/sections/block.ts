// The pieces into which a card's body falls for judging: headings of any make, and blocks of content below them.
import type { Image } from '../body/plain-text.ts'

/**
 * How a heading is made. All but `markdown` and `html` are lines that merely act as headings: `bold` and `colon`
 * lines, a details block's `summary`, the `label` cell of a card table and the bold first line of a list `item`.
 */
export type HeadingKind = 'markdown' | 'html' | 'bold' | 'colon' | 'summary' | 'label' | 'item'

export interface Heading {
  readonly kind: HeadingKind
  /** As a reader sees it. */
  readonly text: string
  /** 1 to 6 for real headings; lines that act as headings come below those. */
  readonly rank: number
  /** 1-based. */
  readonly line: number
}

interface Common {
  /** As a reader sees it; the cells of a table are separated by tabs, its rows by line feeds. */
  readonly text: string
  /** 1-based. */
  readonly line: number
  readonly links: readonly string[]
  readonly images: readonly Image[]
  readonly codeSpans: readonly string[]
  /** Stands in a block quote: often another card's words on another model. */
  readonly quoted?: boolean
}

export type Rows = readonly (readonly string[])[]

export type Block =
  | (Common & { readonly kind: 'text' })
  | (Common & { readonly kind: 'item'; readonly ordered: boolean })
  | (Common & { readonly kind: 'code'; readonly language: string })
  | (Common & { readonly kind: 'table'; readonly rows: Rows })

/** The stream from which the section tree is built. */
export type Part =
  | { readonly is: 'heading'; readonly heading: Heading }
  | { readonly is: 'block'; readonly block: Block }
  /** What the last heading of this kind opened is over, as at the end of a details block or a table's row. */
  | { readonly is: 'end'; readonly of: HeadingKind }

export interface Section {
  /** Undefined for what stands before the first heading. */
  readonly heading: Heading | undefined
  /** Index of the section that holds this one, -1 for a top one. */
  readonly parent: number
  /** Its blocks, with those of the sections below it, are those from `from` up to, not including, `end`. */
  readonly from: number
  readonly end: number
}

/** The card's blocks in order, and its sections as ranges of them, in order of their headings. */
export interface Outline {
  readonly blocks: readonly Block[]
  /** The first is what stands before the first heading. */
  readonly sections: readonly Section[]
  /** For every block the innermost section that holds it. */
  readonly owners: readonly number[]
}

/** Ranks of lines that act as headings, below the six of real ones. */
export const RANK = { bold: 7, summary: 7, item: 8, colon: 9, label: 10, rowLabel: 11 } as const
