// Moves a tree that was parsed from a part of a file to where that part stands in the file.
import type { Root } from 'mdast'
import type { Point } from 'unist'
import { walk } from './walk.ts'

/** How much stands before the part, which begins at the end of a line, or in the first line of the file. */
export interface Distance {
  /** Line breaks. */
  readonly lines: number
  /** UTF-16 code units that stand in the part's first line. */
  readonly columns?: number
  /** UTF-16 code units. */
  readonly offset: number
}

/** Changes the tree's own points, of which no two nodes share one; the root still begins where the file does. */
export function movePositions(root: Root, { lines, columns = 0, offset }: Distance): Root {
  const move = (point: Point | undefined) => {
    if (point === undefined) return
    if (point.line === 1) point.column += columns
    point.line += lines
    if (point.offset !== undefined) point.offset += offset
  }
  walk(root, (node) => {
    if (node !== root) move(node.position?.start)
    move(node.position?.end)
  })
  return root
}
