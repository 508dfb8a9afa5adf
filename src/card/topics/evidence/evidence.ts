// How far a block of content documents a topic, and what is looked at to tell.
import type { Block } from '../../sections/block.ts'

/** A block as the evidence for every topic reads it. */
export interface Reading {
  readonly block: Block
  /** What its author wrote: without a template's passages, unfilled lines and labels that have no value. */
  readonly text: string
  readonly before: Block | undefined
  /** Whether the text has letters or marks that English does not need: other languages are looked for only then. */
  readonly isBeyondAscii: boolean
}

/** No content on the topic, or none at all. */
export const NOTHING = 0
/** The author says something here; enough where a topic takes any statement below a heading of its own. */
export const STATEMENT = 1
/** Content on the topic below a heading that names it, though not elsewhere. */
export const BELOW_NAME = 2
/** Content of the topic's own kind: enough below a heading that names another topic too, or only hints. */
export const KIND = 3
/** Content that documents the topic wherever it stands. */
export const ANYWHERE = 4

export type Grade = typeof NOTHING | typeof STATEMENT | typeof BELOW_NAME | typeof KIND | typeof ANYWHERE
