// Cards that nobody writes by accident: each shape can be made at any size, and is the same every time.
import { blocks } from './blocks.mjs'
import { bytes, characters } from './characters.mjs'
import { code } from './code.mjs'
import { frontMatter } from './front-matter.mjs'
import { html } from './html.mjs'
import { inline } from './inline.mjs'
import { lazyLines } from './lazy-lines.mjs'
import { prose } from './prose.mjs'
import { runs } from './runs.mjs'
import { tags } from './tags.mjs'
import { yamlShapes } from './yaml.mjs'

/** Shape's name to what makes a card of about so many characters of it. */
export const HOSTILE = {
  ...blocks,
  ...lazyLines,
  ...inline,
  ...runs,
  ...html,
  ...tags,
  ...code,
  ...prose,
  ...frontMatter,
  ...yamlShapes,
  ...characters,
  ...bytes,
}
