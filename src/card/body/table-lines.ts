// Which lines of a Markdown text may belong to a table, so that the parser tries no other line as the head of one.

import { gfmTable } from 'micromark-extension-gfm-table'
import type { Code, Construct, Extension, TokenizeContext } from 'micromark-util-types'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const DASH = 45

/**
 * By number (1-based) every line that may be the head, the delimiter row or a row of a table: the line above each that
 * may be a delimiter row (`|---|:-:|`, whatever stands before it: it may lie in a quote or a list), that line, and
 * those below it up to an empty one.
 */
export function tableLines(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  const hasReturns = text.includes('\r')
  let isBelow = false
  let number = 1
  for (let start = 0; start <= text.length; number++) {
    const end = hasReturns ? endOfLine(text, start) : endAt(text.indexOf('\n', start), text)
    if (endsInDashes(text, start, end)) {
      found.add(number - 1)
      isBelow = true
    } else if (isBelow && isBlank(text, start, end)) isBelow = false
    if (isBelow) found.add(number)
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  return found
}

/** Where the line ends that begins at `start`, with any of the three line endings. */
function endOfLine(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return at
  }
  return text.length
}

function endAt(found: number, text: string): number {
  return found < 0 ? text.length : found
}

/** Whether of the marks of a delimiter row at the end of the line one is a dash. */
function endsInDashes(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at)
    if (code === DASH) return true
    // Bar, colon, blank, tab.
    if (code !== 124 && code !== 58 && code !== 32 && code !== 9) return false
  }
  return false
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 9) return false
  }
  return true
}

const NONE: ReadonlySet<number> = new Set()
/** Those of the text that is being parsed. */
let lines = NONE

/**
 * GitHub's tables. The extension alone reads every line of every paragraph as the head of a table, to find in the next
 * line that it is none, which takes a good part of all parsing. Only what `withTables` parses has tables.
 */
export function tables(): Extension {
  const table = gfmTable().flow?.null as Construct
  const tokenize: Construct['tokenize'] = function (this: TokenizeContext, effects, ok, nok) {
    return (code: Code) =>
      lines.has(this.now().line) ? table.tokenize.call(this, effects, ok, nok)(code) : nok(code)
  }
  return { flow: { null: { ...table, tokenize } } }
}

/** Parses the text, which `parse` does before it returns, with its tables. */
export function withTables<Tree>(text: string, parse: () => Tree): Tree {
  lines = tableLines(text)
  try {
    return parse()
  } finally {
    lines = NONE
  }
}
