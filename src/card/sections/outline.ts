// Builds the section tree: every section is a range of the card's blocks, so a subtree is a range too.
import type { Block, Heading, Outline, Part, Section } from './block.ts'

interface Open {
  readonly index: number
  readonly heading: Heading
}

type Draft = { -readonly [K in keyof Section]: Section[K] }

const PREAMBLE = 0

export function buildOutline(parts: Iterable<Part>): Outline {
  const blocks: Block[] = []
  const owners: number[] = []
  const sections: Draft[] = [{ heading: undefined, parent: -1, from: 0, end: 0 }]
  const stack: Open[] = []

  const pop = () => {
    const section = sections[stack.pop()?.index ?? -1]
    if (section) section.end = blocks.length
  }
  for (const part of parts) {
    if (part.is === 'block') {
      owners.push(stack.at(-1)?.index ?? PREAMBLE)
      blocks.push(part.block)
      if (sections.length === 1) endPreamble(sections, blocks.length)
    } else if (part.is === 'end') {
      if (!stack.some((open) => open.heading.kind === part.of)) continue
      while (stack.at(-1)?.heading.kind !== part.of) pop()
      pop()
    } else {
      const { heading } = part
      for (let top = stack.at(-1); top && top.heading.rank >= heading.rank; top = stack.at(-1)) pop()
      const parent = stack.at(-1)?.index ?? -1
      stack.push({ index: sections.length, heading })
      sections.push({ heading, parent, from: blocks.length, end: blocks.length })
    }
  }
  while (stack.length > 0) pop()
  return { blocks, sections, owners }
}

function endPreamble(sections: Draft[], end: number): void {
  const preamble = sections[PREAMBLE]
  if (preamble) preamble.end = end
}
