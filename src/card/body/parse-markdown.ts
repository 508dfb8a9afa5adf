// Parses a card's body with remark. The processor is built once; positions are those of the whole file.
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Extent } from '../front-matter/front-matter.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()

/**
 * The Markdown tree of a card.
 * @param text the whole file
 * @param frontMatter where the front matter stands, or what was meant as such; it is not part of the body
 */
export function parseMarkdown(text: string, frontMatter?: Extent): Root {
  return processor.parse(frontMatter ? blank(text, frontMatter) : text)
}

/** Spaces in place of the extent's characters, so that what follows keeps its line, column and offset. */
function blank(text: string, { start, end }: Extent): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
}
