// What is plainly meant as a comment that ignores a rule and is none.

import leven from 'leven'
import type { Root } from 'mdast'
import { walk } from './body/walk.ts'
import { lineBreaks } from './front-matter/lines.ts'
import { comments, KEYWORD, readComment } from './ignores.ts'

export interface IgnoreSlip {
  /** Another keyword, a second rule in one comment, a comment without its end, or one in Markdown's way. */
  readonly kind: 'keyword' | 'second' | 'unclosed' | 'no-html'
  /** What stands for the keyword. */
  readonly keyword: string
  /** 1-based. */
  readonly line: number
}

/** Most cards have no such comment, and walking a tree takes longer than this. */
export function mayHaveSlips(text: string): boolean {
  return /(?:<!--|\]:)[^<>]{0,30}gate/i.test(text)
}

/** In order of place. */
export function readIgnoreSlips(body: Root): readonly IgnoreSlip[] {
  const found: IgnoreSlip[] = []
  walk(body, (node) => {
    const line = node.position?.start.line ?? 1
    if (node.type === 'html') found.push(...slipsOfHtml(node.value, line))
    // `[//]: # (…)`, which shows nothing either.
    else if (node.type === 'definition' && node.title && (readComment(node.title) || slipOf(node.title)))
      found.push({ kind: 'no-html', keyword: KEYWORD, line })
    return undefined
  })
  return found
}

function* slipsOfHtml(html: string, first: number): Generator<IgnoreSlip> {
  for (const { text, line, isOpen } of comments(html)) {
    const at = first + line
    const slip = slipOf(text)
    if (isOpen && (slip !== undefined || readComment(text)))
      yield { kind: 'unclosed', keyword: KEYWORD, line: at }
    else if (slip !== undefined) yield { kind: 'keyword', keyword: slip, line: at }
    else if (!isOpen && readComment(text)) yield* secondOf(text, at)
  }
}

function* secondOf(text: string, line: number): Generator<IgnoreSlip> {
  const colon = text.indexOf(':')
  const second = colon < 0 ? -1 : text.slice(colon).search(SECOND)
  if (second >= 0)
    yield { kind: 'second', keyword: KEYWORD, line: line + lineBreaks(text.slice(0, colon + second)) }
}

const SECOND = /model-card-gate-ignore\s{1,20}[a-z]{1,20}\/[a-z]/

/** So much of a comment's beginning can stand for the keyword, in UTF-16 code units. */
const LONGEST = 60
const MOST_WRONG = 3
const OTHER_WORD = /^modelcardgate(?:ignore|disable|skip|suppress|allow|off)[a-z]{0,12}$/

/** The keyword as it is misspelt; undefined where it is right or nothing like it. */
function slipOf(comment: string): string | undefined {
  if (readComment(comment)) return undefined
  const start = comment.trimStart().slice(0, LONGEST)
  const word = /^[^\s:=]*/.exec(start)?.[0] ?? ''
  // With a rule behind it the keyword may be written in several words.
  const rule = /[a-z]{1,20}\/[a-z]/i.exec(start)
  const words = rule ? start.slice(0, rule.index).replace(/[\s:=]+$/, '') : word
  const isNear = leven(letters(words), letters(KEYWORD), { maxDistance: MOST_WRONG + 1 }) <= MOST_WRONG
  if (isNear) return words
  return OTHER_WORD.test(letters(word)) ? word : undefined
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '').toLowerCase()
}
