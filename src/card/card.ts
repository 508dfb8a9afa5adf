// What a card is once it has been read: the one value that every rule looks at.
import type { Root } from 'mdast'
import type { Excess } from './body/reading-limits.ts'
import type { FrontMatter } from './front-matter/front-matter.ts'
import type { Ignore } from './ignores.ts'
import type { Outline } from './sections/block.ts'
import type { Topics } from './topics/topics.ts'

/** A Markdown file that describes a model. Everything in it is read-only and derived from `path` and `text`. */
export interface Card {
  /** Path as the report names it, with forward slashes. */
  readonly path: string
  /** The whole file, decoded as UTF-8, a byte order mark included. */
  readonly text: string
  /** The YAML block at the top, as the Hub's delimiter rule sees it, or what stands in its place. */
  readonly frontMatter: FrontMatter
  /** The body as a Markdown tree. Its positions are those of the file, front matter included. */
  readonly body: Root
  /** Where reading the body had to end, since it is too complex; absent where all of it was read. */
  readonly excess?: Excess
  /** The body as headings and blocks of content, each section a range of them. */
  readonly outline: Outline
  /** The comments that ask to leave a rule's findings alone, in order of place. */
  readonly ignores: readonly Ignore[]
  /** For every topic what the card says of it. */
  readonly topics: Topics
}
