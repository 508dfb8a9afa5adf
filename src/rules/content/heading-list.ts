// The real headings of a card in order of place, with their levels, as its outline is seen by readers and screen readers.
import { toString as textOf } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { htmlTokens } from '../../card/body/html-tokens.ts'
import type { Card } from '../../card/card.ts'

export interface RealHeading {
  readonly level: number
  /** Without markup; empty where it has none. */
  readonly text: string
  readonly place: Position
  readonly make: 'hashes' | 'underline' | 'html'
  /** Holds a picture, which may say what no text says. */
  readonly hasImage: boolean
}

/** Headings at the top of the tree: those in lists and quotes are no part of the card's own outline. */
export function realHeadings({ body, text }: Card): readonly RealHeading[] {
  return body.children.flatMap((node): readonly RealHeading[] => {
    if (!node.position) return []
    if (node.type === 'html') return htmlHeadings(node.value, node.position)
    if (node.type !== 'heading') return []
    const { start } = node.position
    return [
      {
        level: node.depth,
        text: textOf(node).trim(),
        place: node.position,
        make: text[start.offset ?? 0] === '#' ? 'hashes' : 'underline',
        hasImage: node.children.some(({ type }) => type !== 'text'),
      },
    ]
  })
}

function htmlHeadings(html: string, place: Position): readonly RealHeading[] {
  const headings: RealHeading[] = []
  for (const token of htmlTokens(html)) {
    const level = token.kind === 'open' ? /^h([1-6])$/.exec(token.name)?.[1] : undefined
    // What stands in it is read nowhere: its level is all that is needed.
    if (level) headings.push({ level: Number(level), text: '', place, make: 'html', hasImage: false })
  }
  return headings
}
