// Holds the indentation of a Python example to Python's rule: statements of one block stand below each other.
import type { SyntaxNode, Tree } from '@lezer/common'
import type { PythonFault } from './python-words.ts'

/** The parser takes any indentation for granted; Python does not. */
export function indentationFault(tree: Tree, text: string): PythonFault | undefined {
  let fault: PythonFault | undefined
  tree.iterate({
    enter(node) {
      if (fault) return false
      if (node.name === 'Script' || node.name === 'Body') fault = amongChildren(node.node, text)
      return undefined
    },
  })
  return fault
}

function amongChildren(block: SyntaxNode, text: string): PythonFault | undefined {
  let expected = block.name === 'Script' ? '' : undefined
  for (let child = block.firstChild; child; child = child.nextSibling) {
    if (child.name === 'Comment' || child.name === ':' || child.type.isError) continue
    const lead = text.slice(text.lastIndexOf('\n', child.from - 1) + 1, child.from)
    // A statement behind another one on its line has no indentation of its own.
    if (lead.trim() !== '') continue
    if (expected === undefined) expected = lead
    else if (width(lead) !== width(expected)) return uneven(child.from, text)
  }
  return undefined
}

/** The statement at an offset, first on its line, stands below none of its block. */
export function uneven(at: number, text: string): PythonFault {
  const lead = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return width(lead) > width(indentationAbove(text, at))
    ? {
        at,
        problem: 'this line is indented deeper than the line above, which opens no block',
        advice: 'Take the extra spaces away.',
      }
    : {
        at,
        problem: 'the indentation of this line fits none of the lines above',
        advice: 'Align it with the block it belongs to.',
      }
}

/** The white space before the last line above that is not empty. */
function indentationAbove(text: string, at: number): string {
  const above = text.slice(0, text.lastIndexOf('\n', at - 1) + 1).trimEnd()
  return /^[ \t]*/.exec(above.slice(above.lastIndexOf('\n') + 1))?.[0] ?? ''
}

/** As Python counts: a tab goes to the next multiple of eight. */
function width(indentation: string): number {
  let columns = 0
  for (const character of indentation)
    columns = character === '\t' ? columns - (columns % 8) + 8 : columns + 1
  return columns
}
