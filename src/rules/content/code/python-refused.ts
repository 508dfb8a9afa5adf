// Finds what fits Lezer's grammar of Python and Python itself surely refuses: numbers, targets and arguments.
import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common'
import { code } from '../../wording.ts'
import type { PythonFault } from './python-words.ts'

/** Expressions to which nothing can be assigned. Sets and dictionaries, which templates look like, are left out. */
const NO_TARGET = new Set([
  'AwaitExpression',
  'BinaryExpression',
  'Boolean',
  'CallExpression',
  'ConditionalExpression',
  'ContinuedString',
  'FormatString',
  'LambdaExpression',
  'None',
  'Number',
  'String',
  'UnaryExpression',
])

/** The first such place in front of `before`, where the grammar itself gives up. */
export function refusedFault(tree: Tree, text: string, before: number): PythonFault | undefined {
  let fault: PythonFault | undefined
  tree.iterate({
    enter(node) {
      if (fault || node.from >= before) return false
      if (node.to <= before) fault = refused(node, text)
      return undefined
    },
  })
  return fault
}

function refused(node: SyntaxNodeRef, text: string): PythonFault | undefined {
  if (node.name === 'Number') return oddNumber(text.slice(node.from, node.to), node.from)
  if (node.name === 'AssignStatement' || node.name === 'UpdateStatement') return oddTarget(node.node, text)
  return node.name === 'ArgList' ? oddArgument(node.node, text) : undefined
}

/** `08`: Python 3 takes no whole number but zero that begins with a nought. */
function oddNumber(number: string, at: number): PythonFault | undefined {
  if (!/^0[\d_]*[1-9][\d_]*$/.test(number)) return undefined
  return {
    at,
    problem: `${code(number)} is no number of Python, which lets none begin with a 0`,
    advice: `Write ${code(number.replace(/^[0_]+/, ''))}, or quotes around it where it is text.`,
  }
}

/** `f() = 3`, `a = 5 = b`: all but the last of what `=` parts must be a place to put a value. */
function oddTarget(statement: SyntaxNode, text: string): PythonFault | undefined {
  const parts = childrenOf(statement)
  const last = parts.findLastIndex(({ name }) => name === 'AssignOp' || name === 'UpdateOp')
  const odd = parts.slice(0, Math.max(last, 0)).find(({ name }) => NO_TARGET.has(name))
  if (!odd) return undefined
  return {
    at: odd.from,
    problem: `nothing can be assigned to ${code(excerpt(odd, odd, text))}`,
    advice: 'Write a name on the left of the `=`, or `==` to compare.',
  }
}

/** `f(a=1, 2)`: behind an argument with a name all must have one. */
function oddArgument(list: SyntaxNode, text: string): PythonFault | undefined {
  const [, ...parts] = childrenOf(list)
  // Dots stand for arguments that were left out.
  if (parts.some(({ name }) => name === 'Ellipsis')) return undefined
  let isNamed = false
  let first: SyntaxNode | undefined
  let second: SyntaxNode | undefined
  let last: SyntaxNode | undefined
  for (const part of parts) {
    if (part.name !== ',' && part.name !== ')') {
      if (part.name === 'Comment') continue
      if (first && !second) second = part
      first ??= part
      last = part
      continue
    }
    const isOwnName = second?.name === 'AssignOp'
    if (first?.name === '**' || isOwnName) isNamed = true
    else if (first && last && isNamed && first.name !== '*') {
      return {
        at: first.from,
        problem: `${code(excerpt(first, last, text))} stands behind an argument with a name and has none`,
        advice: 'Put it before those that have one, or give it its name.',
      }
    }
    first = second = last = undefined
  }
  return undefined
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

const LONGEST = 40

function excerpt(first: SyntaxNode, last: SyntaxNode, text: string): string {
  const [line = ''] = text.slice(first.from, last.to).split('\n', 1)
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
