// The place of a finding that is about a line, and not about a part of it.
import type { Position } from 'unist'

/** Where the line begins; 1-based. */
export function atLine(line: number): Position {
  return { start: { line, column: 1 }, end: { line, column: 1 } }
}
