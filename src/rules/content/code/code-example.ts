// Finds the code blocks of a card and knows where each of their lines stands in the file.
import type { Code } from 'mdast'
import type { Point, Position } from 'unist'
import { walk } from '../../../card/body/walk.ts'
import type { Card } from '../../../card/card.ts'
import { plainLabel } from './language-labels.ts'

export interface CodeExample {
  /** Of an indented block undefined, as it can have none; of a fence without one empty. */
  readonly label: string | undefined
  /** As the card spells it. */
  readonly spelled: string
  readonly text: string
  /** Stands in a block quote: often what a model wrote, or another card's words. */
  readonly isQuoted: boolean
  /** The line where the block begins, from its first mark to the line's end. */
  readonly opening: Position
  /** The place in the file from a line and a column of the text, both from 0, to the end of that line. */
  readonly placeOf: (line: number, column: number) => Position
}

/** Several rules ask for the same card. */
const known = new WeakMap<Card, readonly CodeExample[]>()

/** In order of place. */
export function codeExamples(card: Card): readonly CodeExample[] {
  const examples = known.get(card) ?? readExamples(card)
  known.set(card, examples)
  return examples
}

function readExamples({ body, text }: Card): readonly CodeExample[] {
  const found: CodeExample[] = []
  let lines: readonly string[] | undefined
  const lineAt = (number: number) => {
    lines ??= text.split(/\r\n|\r|\n/)
    return lines[number - 1] ?? ''
  }
  let quotedUntil = 0
  walk(body, (node) => {
    const { position } = node
    if (!position) return
    if (node.type === 'blockquote') quotedUntil = Math.max(quotedUntil, position.end.offset ?? 0)
    if (node.type !== 'code') return
    const isQuoted = (position.start.offset ?? 0) < quotedUntil
    found.push({ ...codeExample(node, position, lineAt, text), isQuoted })
  })
  return found
}

function codeExample(
  node: Code,
  { start }: Position,
  lineAt: (number: number) => string,
  source: string,
): Omit<CodeExample, 'isQuoted'> {
  const isFenced = /[`~]/.test(source[start.offset ?? 0] ?? '')
  const firstLine = start.line + (isFenced ? 1 : 0)
  const spelled = node.lang ?? ''
  return {
    label: isFenced ? plainLabel(spelled) : undefined,
    spelled,
    text: node.value,
    opening: { start, end: firstLineEnd(source, start) },
    placeOf(line, column) {
      const number = firstLine + line
      const inFile = lineAt(number)
      const shown = lineOf(node.value, line)
      // What stands before it in the file, such as the indentation of a list item, is no part of the block.
      const before = Math.max(0, inFile.length - shown.length)
      const from: Point = { line: number, column: Math.min(before + column, inFile.length) + 1 }
      return { start: from, end: { line: number, column: Math.max(from.column, inFile.length + 1) } }
    },
  }
}

function lineOf(text: string, line: number): string {
  return text.split('\n', line + 1)[line] ?? ''
}

function firstLineEnd(source: string, { line, column, offset = 0 }: Point): Point {
  LINE_END.lastIndex = offset
  const end = LINE_END.exec(source)?.index ?? source.length
  return { line, column: column + end - offset }
}

const LINE_END = /[\r\n]/g
