// Finds the front matter that an author meant where the Hub's delimiter rule sees none, and says why it sees none.
import type { Position } from 'unist'
import {
  type Before,
  delimiterShape,
  isBlank,
  keyOf,
  looksLikeCloser,
  looksLikeYaml,
  shapeBefore,
  tellsFrontMatter,
} from './line-shape.ts'
import type { Line, Lines } from './lines.ts'

/** One reason why the Hub does not see a block. `replacement` is the text that mends the place, where it is certain. */
export type NearMiss = { readonly position: Position; readonly replacement?: string } & (
  | { readonly kind: 'before'; readonly what: Before }
  | { readonly kind: 'opener' | 'closer'; readonly shape: string }
  | { readonly kind: 'no-opener' | 'empty' | 'carriage-return' | 'git-lfs' }
  /** `closer` is the line in the card's text down to which the Hub reads the block, where there is one. */
  | { readonly kind: 'unclosed'; readonly closer?: Position }
  /** The Hub sees the block; its Python client does not. */
  | { readonly kind: 'byte-order-mark' }
  /** The Hub sees the first block only. */
  | { readonly kind: 'second-block' }
)

/** UTF-16 offsets of a block that was meant, and why the Hub does not see it. */
export interface MeantBlock {
  readonly start: number
  readonly end: number
  readonly contentStart: number
  readonly contentEnd: number
  /** False for a Git LFS pointer, whose content is elsewhere. */
  readonly isYaml: boolean
  readonly nearMisses: readonly NearMiss[]
}

interface Opening {
  /** The line that opens the block; absent where the block begins with its first key. */
  readonly opener?: Line
  /** Number of the first line of the block's content. */
  readonly content: number
  /** A fence or comment that stands in the delimiters' place: then it is all that is wrong. */
  readonly wrapper?: Line
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, which says too that no pointer is larger. */
const MAX_LFS_POINTER = 1024
const LFS_POINTER = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//

/** The block that was meant; nothing where there is no sign of one. Takes time linear in the text's length. */
export function findMeantBlock(text: string, lines: Lines): MeantBlock | undefined {
  const top = firstFilled(lines, 1)
  if (!top) return undefined
  if (text.length < MAX_LFS_POINTER && LFS_POINTER.test(top.text)) return lfsPointer(text, lines, top)
  const opening = findOpening(lines, top)
  if (!opening) return undefined
  const first = opening.opener ?? lines.line(opening.content)
  const closing = findClosing(lines, opening)
  const contentStart = keyBehind(opening.opener) ?? lines.line(opening.content).start
  const contentEnd = Math.max(contentStart, closing.contentEnd)
  const nearMisses = [
    ...(first.number > top.number ? [before(lines, top)] : []),
    ...(opening.wrapper ? [] : [...openerMisses(lines, opening, first), ...closing.nearMisses]),
  ]
  const missed = nearMisses.length > 0 ? nearMisses : otherMisses(text, lines, first)
  const { start } = opening.wrapper ?? first
  return { start, end: closing.end, contentStart, contentEnd, isYaml: true, nearMisses: missed }
}

/** A further block right behind the one that the Hub sees, in whose last line `line` lies. */
export function findSecondBlock(lines: Lines, line: number): NearMiss | undefined {
  const opener = firstFilled(lines, line + 1)
  if (!opener || !delimiterShape(opener.text)) return undefined
  const content = firstFilled(lines, opener.number + 1)
  if (!content || !tellsFrontMatter(content.text)) return undefined
  const closing = findClosing(lines, { opener, content: opener.number + 1 })
  if (!closing.closed) return undefined
  return { kind: 'second-block', position: whole(lines, opener) }
}

function lfsPointer(text: string, lines: Lines, top: Line): MeantBlock {
  const nearMisses: NearMiss[] = [{ kind: 'git-lfs', position: whole(lines, top) }]
  return { start: 0, end: text.length, contentStart: 0, contentEnd: 0, isYaml: false, nearMisses }
}

function findOpening(lines: Lines, top: Line): Opening | undefined {
  if (delimiterShape(top.text) && opensBlock(lines, top, keyOf))
    return { opener: top, content: top.number + 1 }
  if (tellsFrontMatter(top.text)) return { content: top.number }
  let fenced = false
  // A fence hides what it holds, unless it wraps the front matter itself: then nothing but titles stand before it.
  let onlyTitles = true
  for (let number = top.number; number <= lines.count; number++) {
    const line = lines.line(number)
    if (isBlank(line.text)) continue
    const shape = shapeBefore(line.text)
    if (shape === 'fence') {
      fenced = !fenced
      const inside = fenced && onlyTitles ? firstFilled(lines, number + 1) : undefined
      if (inside && tellsFrontMatter(inside.text)) return { content: inside.number, wrapper: line }
      continue
    }
    const opens = delimiterShape(line.text) && opensBlock(lines, line, tells)
    if (opens && (!fenced || onlyTitles)) return { opener: line, content: number + 1 }
    if (shape === 'comment' && onlyTitles) {
      const inside = line.text.trim() === '<!--' ? firstFilled(lines, number + 1) : undefined
      if (inside && tellsFrontMatter(inside.text)) return { content: inside.number, wrapper: line }
    } else if (shape !== 'heading' && !fenced) onlyTitles = false
  }
  return undefined
}

function tells(line: string): string | undefined {
  return tellsFrontMatter(line) ? line : undefined
}

/** Whether what follows an opener is front matter: a key, or for one at the top a closer with nothing between. */
function opensBlock(lines: Lines, opener: Line, key: (line: string) => string | undefined): boolean {
  if (keyBehind(opener) !== undefined) return true
  let next = firstFilled(lines, opener.number + 1)
  while (next?.text.startsWith('#') && !next.text.startsWith('# ')) next = firstFilled(lines, next.number + 1)
  if (next?.text.startsWith('# ')) next = firstFilled(lines, next.number + 1)
  if (!next) return false
  if (key(next.text) !== undefined) return true
  return (
    key === keyOf && next.number === opener.number + 1 && next.text.startsWith('---') && opener.text === '---'
  )
}

/** The offset of a key that stands in the line of the opener. */
function keyBehind(opener: Line | undefined): number | undefined {
  if (!opener || delimiterShape(opener.text) !== 'text-behind') return undefined
  const at = opener.text.search(/[^\s-]/)
  return keyOf(opener.text.slice(at)) === undefined ? undefined : opener.start + at
}

interface Closing {
  readonly closed: boolean
  readonly contentEnd: number
  readonly end: number
  readonly nearMisses: readonly NearMiss[]
}

function findClosing(lines: Lines, { opener, content }: Opening): Closing {
  let last = lines.line(Math.max(content - 1, 1))
  let near: Line | undefined
  let isTitle = false
  for (let number = content; number <= lines.count; number++) {
    const line = lines.line(number)
    const shape = delimiterShape(line.text)
    if (shape === 'exact' || shape === 'blank-behind') return closedBy(lines, opener, content, line)
    if (!near && looksLikeCloser(line.text)) near = line
    if (!looksLikeYaml(line.text) && line !== near) break
    if (near && line.number > near.number && /^#{1,6} /.test(line.text)) break
    // A `#` line with a blank one behind it may be the title; whether it is shows only where nothing closes the block.
    if (/^#{1,6} /.test(line.text) && isBlank(lines.line(number + 1).text)) isTitle = true
    else if (!isBlank(line.text)) isTitle = false
    if (!near && !isBlank(line.text) && !isTitle && !isHeading(lines, line)) last = line
    if (!near && isHeading(lines, line)) break
  }
  if (near) {
    const nearMisses: NearMiss[] = [closerMiss(lines, near)]
    return { closed: true, contentEnd: lines.line(near.number - 1).end, end: near.end, nearMisses }
  }
  const nearMisses: NearMiss[] =
    opener || last.number > content ? [{ kind: 'unclosed', position: whole(lines, last) }] : []
  return { closed: false, contentEnd: last.end, end: last.end, nearMisses }
}

function closedBy(lines: Lines, opener: Line | undefined, content: number, line: Line): Closing {
  const empty = line.number === content && opener?.text === '---'
  const nearMisses: NearMiss[] = empty ? [{ kind: 'empty', position: whole(lines, opener) }] : []
  return { closed: true, contentEnd: lines.line(line.number - 1).end, end: line.end, nearMisses }
}

/** A `#` line behind a blank one: in a block that nothing closes it is the card's title, not a YAML comment. */
function isHeading(lines: Lines, line: Line): boolean {
  return /^#{1,6} /.test(line.text) && isBlank(lines.line(line.number - 1).text)
}

function before(lines: Lines, top: Line): NearMiss {
  return { kind: 'before', what: shapeBefore(top.text), position: whole(lines, top) }
}

function openerMisses(lines: Lines, { opener }: Opening, first: Line): NearMiss[] {
  if (!opener) return [{ kind: 'no-opener', position: whole(lines, first) }]
  const shape = delimiterShape(opener.text)
  // Blanks before the opener are fine with the Hub; behind it they are not.
  const harmless = shape === 'exact' || (shape === 'indented' && opener.text.endsWith('---'))
  if (!shape || harmless) return []
  const position = whole(lines, opener)
  return [{ kind: 'opener', shape, position, ...(shape !== 'text-behind' && { replacement: '---' }) }]
}

function closerMiss(lines: Lines, line: Line): NearMiss {
  const shape = delimiterShape(line.text) ?? 'other-mark'
  return {
    kind: 'closer',
    shape,
    position: whole(lines, line),
    ...(shape !== 'text-behind' && { replacement: '---' }),
  }
}

/** A block that looks right and is not: something nobody sees is in the way. */
function otherMisses(text: string, lines: Lines, first: Line): NearMiss[] {
  if (first.start > 0 && text.slice(0, first.start).trim() !== '') {
    return [{ kind: 'before', what: 'text', position: whole(lines, lines.line(1)) }]
  }
  return [{ kind: 'carriage-return', position: whole(lines, first) }]
}

function firstFilled(lines: Lines, from: number): Line | undefined {
  for (let number = from; number <= lines.count; number++) {
    const line = lines.line(number)
    if (!isBlank(line.text)) return line
  }
  return undefined
}

function whole(lines: Lines, line: Line): Position {
  return lines.position(line.start, line.end)
}
