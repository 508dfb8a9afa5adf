// A card's own heading, as Markdown to paste: at its level and in its make, so that no second one appears beside it.
import type { Heading } from '../../card/sections/block.ts'

/** Marks of list items and quotes that a heading can stand behind. */
const BEFORE = /^(?:[-*+>]\s{1,4}|\d{1,9}[.)]\s{1,4})+/
const LONGEST_LINE = 300

/**
 * @param line the source line on which the heading starts
 * @returns undefined where a line of its own would not be that heading: in a table's cell, or before an item's text
 */
export function headingAsWritten({ kind, text, rank }: Heading, line: string): string | undefined {
  if (kind === 'label' || kind === 'item') return undefined
  const source = line.trim().replace(BEFORE, '')
  const isWhole = source.length <= LONGEST_LINE
  if (kind === 'markdown' || kind === 'html') {
    if (isWhole && (/^#{1,6}\s/.test(source) || isElement(source, `h${rank}`))) return source
    return `${'#'.repeat(rank)} ${text}`
  }
  if (kind === 'summary')
    return isWhole && isElement(source, 'summary') ? source : `<summary>${text}</summary>`
  if (kind === 'colon') return text
  return isWhole && source.includes(text) ? source : `**${text}**`
}

function isElement(source: string, name: string): boolean {
  const lower = source.toLowerCase()
  return lower.startsWith(`<${name}`) && lower.indexOf(`</${name}>`) === source.length - name.length - 3
}
