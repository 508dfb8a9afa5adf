// Reads a card: its front matter, its body as a Markdown tree, and what it documents.

import { parseMarkdown } from './body/parse-markdown.ts'
import { findExcess } from './body/reading-limits.ts'
import type { Card } from './card.ts'
import { readFrontMatter } from './front-matter/front-matter.ts'
import { readIgnores } from './ignores.ts'
import { buildOutline } from './sections/outline.ts'
import { readParts } from './sections/read-parts.ts'
import { type HeadingLexicon, headingLexicon } from './topics/headings/lexicon.ts'
import { readTopics } from './topics/read-topics.ts'
import type { Topic } from './topics/topics.ts'

export interface CardOptions {
  /** The policy's own headings for a topic, beside the built-in ones. */
  readonly headings?: Partial<Record<Topic, readonly string[]>>
}

/** The last lexicon made: all cards of a run have the same one, and making it takes longer than using it. */
let last: { readonly key: string; readonly lexicon: HeadingLexicon } | undefined

/**
 * Reads a card from its text. Any text at all yields a card; nothing is thrown.
 * @param path as the report will name it, with forward slashes
 * @param text the whole file, decoded as UTF-8
 */
export function parseCard(path: string, text: string, options: CardOptions = {}): Card {
  const frontMatter = readFrontMatter(text)
  const excess = findExcess(text, frontMatter.extent)
  const body = parseMarkdown(excess ? text.slice(0, excess.offset) : text, frontMatter.extent)
  const outline = buildOutline(readParts(body))
  const topics = readTopics(outline, lexiconOf(options))
  const card = { path, text, frontMatter, body, outline, ignores: readIgnores(text, body), topics }
  return excess ? { ...card, excess } : card
}

function lexiconOf({ headings = {} }: CardOptions): HeadingLexicon {
  const key = JSON.stringify(headings)
  if (last?.key !== key) last = { key, lexicon: headingLexicon(headings) }
  return last.lexicon
}
