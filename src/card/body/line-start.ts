// How a line of Markdown begins: how deep it is indented, which containers it opens, whether it is a fence.

/** What stands before a line's text. */
export interface LineStart {
  /** Marks of quotes, lists and footnotes. */
  readonly markers: number
  /** Whether one of them defines a footnote. */
  readonly footnote: boolean
  /** Columns of white space before and between the marks. */
  readonly indent: number
  /** Where the line's text begins. */
  readonly text: number
}

export interface Fence {
  readonly mark: string
  readonly length: number
}

const TAB = 9
const SPACE = 32
/** Longer labels of footnotes there are not. */
const LONGEST_LABEL = 1000

/** Reads the line from `start` up to `end`, its line break not included. */
export function lineStart(text: string, start: number, end: number): LineStart {
  let at = start
  let markers = 0
  let indent = 0
  let notBreak = ''
  let footnote = false
  for (;;) {
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code === SPACE) indent++
      else if (code === TAB) indent += 4
      else break
    }
    if (at >= end) break
    const mark = text.charAt(at)
    // Of `- - - a` no mark is a thematic break's if the first is not.
    if ((mark === '-' || mark === '*') && mark !== notBreak) {
      if (isThematicBreak(text, at, end, mark)) break
      notBreak = mark
    }
    const after = markerEnd(text, at, end)
    if (after === undefined) break
    markers++
    footnote ||= mark === '['
    at = after
  }
  return { markers, footnote, indent, text: at }
}

function isThematicBreak(text: string, start: number, end: number, mark: string): boolean {
  let marks = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (text[at] === mark) marks++
    else if (code !== SPACE && code !== TAB) return false
  }
  return marks >= 3
}

/** The offset behind the mark of a quote, list item or footnote at `at`; nothing where none stands there. */
function markerEnd(text: string, at: number, end: number): number | undefined {
  const code = text.charCodeAt(at)
  if (code === 62) return at + 1
  if (code === 42 || code === 43 || code === 45) return isBlankAt(text, at + 1, end) ? at + 1 : undefined
  if (code >= 48 && code <= 57) {
    let digits = at + 1
    while (digits < end && digits < at + 9 && isDigit(text.charCodeAt(digits))) digits++
    const closer = text[digits]
    return (closer === '.' || closer === ')') && isBlankAt(text, digits + 1, end) ? digits + 1 : undefined
  }
  if (code !== 91 || text[at + 1] !== '^') return undefined
  const label = text.slice(at + 2, Math.min(end, at + LONGEST_LABEL + 4)).search(/[[\]\s]/)
  const closer = at + 2 + label
  return label > 0 && text[closer] === ']' && text[closer + 1] === ':' ? closer + 2 : undefined
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
