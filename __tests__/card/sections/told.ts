// What a reader meets in a card, one line of text for each heading, block and end.
import { parseMarkdown } from '../../../src/card/body/parse-markdown.ts'
import type { Block, Part } from '../../../src/card/sections/block.ts'
import { readParts } from '../../../src/card/sections/read-parts.ts'

/** Such as `3 markdown/2 Usage`, `5 text: "Two\nlines" -> a.md !b.png(alt) \`code\`` and `end of summary`. */
export function told(markdown: string): string[] {
  return Array.from(readParts(parseMarkdown(markdown)), partAsText)
}

export function partAsText(part: Part): string {
  if (part.is === 'end') return `end of ${part.of}`
  if (part.is === 'block') return blockAsText(part.block)
  const { line, kind, rank, text } = part.heading
  return `${line} ${kind}/${rank} ${text}`
}

function blockAsText(block: Block): string {
  const { kind, line, text, links, images, codeSpans, quoted } = block
  const detail =
    kind === 'item' ? (block.ordered ? ' ordered' : '') : kind === 'code' ? ` ${block.language}` : ''
  const rows = kind === 'table' ? ` ${block.rows.length}x${block.rows[0]?.length}` : ''
  return [
    `${line} ${quoted ? 'quoted ' : ''}${kind}${detail.trimEnd()}${rows}: ${JSON.stringify(text)}`,
    ...(links.length > 0 ? ['->', ...links] : []),
    ...images.map(({ url, alt }) => `!${url}(${alt})`),
    ...codeSpans.map((code) => `\`${code}\``),
  ].join(' ')
}
