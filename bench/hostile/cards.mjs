// Cards that nobody writes by accident: each shape can be made at any size, and is the same every time.
import { blocks } from './blocks.mjs'
import { bytes, characters } from './characters.mjs'
import { frontMatter } from './front-matter.mjs'
import { html } from './html.mjs'
import { inline } from './inline.mjs'

/** Shape's name to what makes a card of about so many characters of it. */
export const HOSTILE = { ...blocks, ...inline, ...html, ...frontMatter, ...characters, ...bytes }
