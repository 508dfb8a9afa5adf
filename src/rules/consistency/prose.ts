// The sentences of a card that its author wrote: no code, no tables, no quotes of other cards.

import type { Position } from 'unist'
import type { Card } from '../../card/card.ts'
import { Lines } from '../../card/front-matter/lines.ts'

export interface Sentence {
  readonly text: string
  /** Where the line stands that holds it; asked for only where something is found. */
  readonly place: () => Position
  /** The heading of its section. */
  readonly heading: string
  /** How long all that its section says is, in UTF-16 code units. */
  readonly sectionLength: number
}

/** Longer lines are no prose that could be compared. */
const MAX_LINE = 4000

export function* sentences({ outline, text }: Card): Generator<Sentence> {
  let lines: Lines | undefined
  const lengths = sectionLengths(outline)
  for (const [index, block] of outline.blocks.entries()) {
    if ((block.kind !== 'text' && block.kind !== 'item') || block.quoted) continue
    const owner = outline.owners[index] ?? 0
    for (const [offset, line] of block.text.split('\n').entries()) {
      if (line.length > MAX_LINE) continue
      const place = () => {
        lines ??= new Lines(text)
        const { start, end } = lines.line(block.line + offset)
        return lines.position(start, end)
      }
      const heading = outline.sections[owner]?.heading?.text ?? ''
      const sectionLength = lengths.get(owner) ?? 0
      for (const sentence of line.split(/(?<=[.!?])\s/))
        yield { text: sentence, place, heading, sectionLength }
    }
  }
}

function sectionLengths({ blocks, owners }: Card['outline']): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>()
  for (const [index, { text }] of blocks.entries()) {
    const owner = owners[index] ?? 0
    lengths.set(owner, (lengths.get(owner) ?? 0) + text.length)
  }
  return lengths
}
