// How a line of Markdown begins: whether with the mark of a container, a thematic break or a fence.

/** The mark of a container. */
export interface Marker {
  readonly kind: 'quote' | 'item' | 'footnote'
  readonly length: number
  /** Whether it ends a paragraph above it where text stands behind it. */
  readonly canInterrupt: boolean
}

export interface Fence {
  readonly mark: string
  readonly length: number
}

const TAB = 9
const SPACE = 32
/** Longer labels of footnotes there are not. */
const LONGEST_LABEL = 2010
const LABEL = /^\[\^(?:\\.|[^[\]\s\\])+\]:/

/** Whether the line is one of `***`, `- - -` and the like from `start` on. */
export function isThematicBreak(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(start)
  let marks = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === mark) marks++
    else if (code !== SPACE && code !== TAB) return false
  }
  return marks >= 3
}

/** The mark of a quote, list item or footnote at `at`; nothing where none stands there. */
export function markerAt(text: string, at: number, end: number): Marker | undefined {
  const code = text.charCodeAt(at)
  if (code === 62) return { kind: 'quote', length: 1, canInterrupt: true }
  if (code === 42 || code === 43 || code === 45)
    return isBlankAt(text, at + 1, end) ? { kind: 'item', length: 1, canInterrupt: true } : undefined
  if (isDigit(code)) {
    let digits = at + 1
    while (digits < end && digits < at + 9 && isDigit(text.charCodeAt(digits))) digits++
    const closer = text[digits]
    if ((closer !== '.' && closer !== ')') || !isBlankAt(text, digits + 1, end)) return undefined
    return { kind: 'item', length: digits + 1 - at, canInterrupt: code === 49 && digits === at + 1 }
  }
  if (code !== 91 || text[at + 1] !== '^') return undefined
  const [label] = LABEL.exec(text.slice(at, Math.min(end, at + LONGEST_LABEL))) ?? []
  return label === undefined ? undefined : { kind: 'footnote', length: label.length, canInterrupt: true }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isBlankAt(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  return at >= end || code === SPACE || code === TAB
}

/** The fence that the line opens from `at` on; nothing where it opens none. */
export function fenceAt(text: string, at: number, end: number): Fence | undefined {
  const mark = text.charAt(at)
  if (mark !== '`' && mark !== '~') return undefined
  let behind = at
  while (behind < end && text[behind] === mark) behind++
  const length = behind - at
  if (length < 3) return undefined
  if (mark === '`') {
    const next = text.indexOf('`', behind)
    if (next >= 0 && next < end) return undefined
  }
  return { mark, length }
}

/** Whether the line, from its first letter at `at`, closes the fence. */
export function closesFence({ mark, length }: Fence, text: string, at: number, end: number): boolean {
  let behind = at
  while (behind < end && text[behind] === mark) behind++
  return behind - at >= length && text.slice(behind, end).trim() === ''
}
