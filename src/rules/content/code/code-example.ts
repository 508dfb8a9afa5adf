// Finds the code blocks of a card and knows where each of their lines stands in the file.
import type { Code } from 'mdast'
import type { Point, Position } from 'unist'
import { visit } from 'unist-util-visit'
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

/** In order of place. */
export function codeExamples({ body, text }: Card): readonly CodeExample[] {
  const found: CodeExample[] = []
  let lines: readonly string[] | undefined
  let quotedUntil = 0
  visit(body, (node) => {
    const { position } = node
    if (!position) return
    if (node.type === 'blockquote') quotedUntil = Math.max(quotedUntil, position.end.offset ?? 0)
    if (node.type !== 'code') return
    lines ??= text.split(/\r\n|\r|\n/)
    const isQuoted = (position.start.offset ?? 0) < quotedUntil
    found.push({ ...codeExample(node, position, lines, text), isQuoted })
  })
  return found
}

function codeExample(
  node: Code,
  { start }: Position,
  file: readonly string[],
  source: string,
): Omit<CodeExample, 'isQuoted'> {
  const isFenced = /[`~]/.test(source[start.offset ?? 0] ?? '')
  const firstLine = start.line + (isFenced ? 1 : 0)
  const spelled = node.lang ?? ''
  return {
    label: isFenced ? plainLabel(spelled) : undefined,
    spelled,
    text: node.value,
    opening: { start, end: lineEnd(file, start) },
    placeOf(line, column) {
      const number = firstLine + line
      const inFile = file[number - 1] ?? ''
      const shown = lineOf(node.value, line)
      // What stands before it in the file, such as the indentation of a list item, is no part of the block.
      const before = Math.max(0, inFile.length - shown.length)
      const from: Point = { line: number, column: Math.min(before + column, inFile.length) + 1 }
      return { start: from, end: lineEnd(file, from) }
    },
  }
}

function lineOf(text: string, line: number): string {
  return text.split('\n', line + 1)[line] ?? ''
}

function lineEnd(file: readonly string[], { line, column }: Point): Point {
  return { line, column: Math.max(column, (file[line - 1] ?? '').length + 1) }
}
