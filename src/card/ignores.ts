// Comments in a card that ask the gate to leave a rule's findings in their section alone.

import type { Root, RootContent } from 'mdast'
import { walk } from './body/walk.ts'
import { lineBreaks } from './front-matter/lines.ts'

/** `<!-- model-card-gate-ignore section/citation: the paper appears in May -->` */
export interface Ignore {
  /** The rule as it is written; it may be none that exists. */
  readonly ruleId: string
  /** Empty where none is given. */
  readonly reason: string
  /** The comment's own line, 1-based. */
  readonly line: number
  /** The lines of its section, both included; the whole card where it stands before the first heading. */
  readonly from: number
  readonly to: number
}

export const KEYWORD = 'model-card-gate-ignore'

interface Section {
  readonly depth: number
  readonly from: number
  to: number
}

/** In order of place. Comments in code are text and ask for nothing. `text` is the whole file that `body` was parsed from. */
export function readIgnores(text: string, body: Root): readonly Ignore[] {
  // Most cards have none, and walking a tree takes longer than this.
  if (!text.includes(KEYWORD)) return []
  const sections = sectionsOf(body.children)
  const found: Ignore[] = []
  walk(body, (node) => {
    if (node.type !== 'html') return
    const { value, position } = node
    const first = position?.start.line ?? 1
    for (const { text, line, isOpen } of comments(value)) {
      if (isOpen) continue
      const asked = readComment(text)
      if (!asked) continue
      const at = first + line
      const section = sectionAt(sections, at)
      found.push({ ...asked, line: at, from: section?.from ?? 1, to: section?.to ?? Number.MAX_SAFE_INTEGER })
    }
  })
  return found
}

/** The innermost section that holds the line: the last that begins before it, as one ends only where another begins. */
function sectionAt(sections: readonly Section[], line: number): Section | undefined {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle]?.from ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return sections[low - 1]
}

export function readComment(text: string): Pick<Ignore, 'ruleId' | 'reason'> | undefined {
  const trimmed = text.trim()
  const rest = trimmed.slice(KEYWORD.length)
  // `model-card-gate-ignore-next` and the like are not this keyword.
  if (!trimmed.startsWith(KEYWORD) || /^[\w-]/.test(rest)) return undefined
  const colon = rest.indexOf(':')
  const [ruleId, reason] = colon < 0 ? [rest, ''] : [rest.slice(0, colon), rest.slice(colon + 1)]
  return { ruleId: ruleId.trim(), reason: reason.trim().replace(/\s+/g, ' ') }
}

interface Comment {
  readonly text: string
  /** The line breaks before it. */
  readonly line: number
  /** Nothing closes it. */
  readonly isOpen: boolean
}

/** The comments in a piece of HTML. */
export function* comments(html: string): Generator<Comment> {
  let line = 0
  let counted = 0
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', counted)) {
    const end = html.indexOf('-->', start + 4)
    const isOpen = end < 0
    line += lineBreaks(html.slice(counted, start))
    const text = html.slice(start + 4, isOpen ? undefined : end)
    yield { text, line, isOpen }
    if (isOpen) return
    line += lineBreaks(text)
    counted = end + 3
  }
}

function sectionsOf(children: readonly RootContent[]): readonly Section[] {
  const sections: Section[] = []
  let open: Section[] = []
  for (const node of children) {
    if (node.type !== 'heading' || !node.position) continue
    const from = node.position.start.line
    for (const section of open) if (section.depth >= node.depth) section.to = from - 1
    open = open.filter(({ depth }) => depth < node.depth)
    const section = { depth: node.depth, from, to: Number.MAX_SAFE_INTEGER }
    open.push(section)
    sections.push(section)
  }
  return sections
}
