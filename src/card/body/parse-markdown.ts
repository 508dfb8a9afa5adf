// Parses a card's body as remark does with GitHub's Markdown. Positions are those of the whole file.

import type { Root } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Extent } from '../front-matter/front-matter.ts'
import { lineBreaks } from '../front-matter/lines.ts'
import { movePositions } from './move-positions.ts'
import { tables, withTables } from './table-lines.ts'

/**
 * All of GitHub's Markdown but bare addresses: looking for these at every `h`, `w` and `@` takes as long as half of
 * the rest, so plain-text.ts finds them, where they count.
 */
const BODY: Options = {
  extensions: [gfmFootnote(), gfmStrikethrough(), gfmTaskListItem(), tables()],
  mdastExtensions: [
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ],
}
/** Where the Hub sees no front matter, what others take for it is still no text of the card. */
const WHOLE: Options = {
  extensions: [...(BODY.extensions ?? []), frontmatter()],
  mdastExtensions: [...(BODY.mdastExtensions ?? []), frontmatterFromMarkdown()],
}

/**
 * The Markdown tree of a card.
 * @param text the whole file
 * @param frontMatter where the front matter stands, or what was meant as such; it is not part of the body
 */
export function parseMarkdown(text: string, frontMatter?: Extent): Root {
  if (!frontMatter) return parseFile(text, WHOLE)
  const { start, end } = frontMatter
  // Mostly nothing stands before the block and a line ends where it does: then the body is parsed by itself.
  const endsLine = text[end] === '\r' || (text[end] === '\n' && text[end - 1] !== '\r')
  if (!endsLine || text.slice(0, start).trim() !== '') return parseFile(blank(text, frontMatter), BODY)
  const root = parse(text.slice(end), BODY)
  return movePositions(root, { lines: lineBreaks(text.slice(0, end)), offset: end })
}

/** The options are the same object each time, which spares putting the parser together anew. */
function parse(text: string, options: Options): Root {
  return withTables(text, () => fromMarkdown(text, options))
}

/** remark counts from behind a byte order mark. */
function parseFile(text: string, options: Options): Root {
  const root = parse(text, options)
  return text.startsWith('\uFEFF') ? movePositions(root, { lines: 0, columns: 1, offset: 1 }) : root
}

/** Spaces in place of the extent's characters, so that what follows keeps its line, column and offset. */
function blank(text: string, { start, end }: Extent): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
}
