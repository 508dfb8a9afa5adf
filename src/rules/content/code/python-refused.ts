// What the grammar of Python takes and Python refuses: what cannot be assigned to, arguments in a wrong order, `08`.
import type { SyntaxNode, Tree } from '@lezer/common'
import { code } from '../../wording.ts'
import type { PythonFault } from './python-words.ts'

/** The first such fault in front of `end`, where the parser lost its way: what it read from there on is a guess. */
export function refusedFault(tree: Tree, text: string, end = text.length): PythonFault | undefined {
  let fault: PythonFault | undefined
  tree.iterate({
    enter({ name, from, to, node }) {
      if (fault) return false
      if (name === 'Number') fault = numberFault(text, from, to)
      // An error in such a node may be what makes it look like one.
      else if (to > end) return undefined
      else if (name === 'AssignStatement') fault = targetFault(targets(node), text)
      else if (name === 'UpdateStatement') fault = updateFault(node, text)
      else if (name === 'ArgList') fault = argumentFault(node, text)
      return undefined
    },
  })
  return fault
}

/** `08`, but not `0`, `08.5`, `08e1` and `08j`; of `08.` and `1.e-08` the grammar takes only the digits for a number. */
function numberFault(text: string, at: number, to: number): PythonFault | undefined {
  const number = text.slice(at, to)
  if (!/^0[\d_]*[1-9][\d_]*$/.test(number) || text.charAt(to) === '.') return undefined
  if (/\.e[+-]?$/i.test(text.slice(Math.max(0, at - 3), at))) return undefined
  const digits = number.replace(/^[0_]+/, '')
  const octal = /[89]/.test(digits) ? '' : `, or ${code(`0o${digits}`)} where it is octal`
  return {
    at,
    problem: `${code(number)} begins with 0, which no whole number of Python does`,
    advice: `Write ${code(digits)}${octal}.`,
  }
}

/** Expressions that no value can be put into. */
const NO_TARGET =
  /^(?:Number|String|FormatString|ContinuedString|CallExpression|BinaryExpression|UnaryExpression|ConditionalExpression|LambdaExpression|AwaitExpression|None|Boolean|Ellipsis)$/
const GROUP = /^(?:ParenthesizedExpression|TupleExpression|ArrayExpression)$/

/** What stands left of the last `=`, from left to right. */
function targets(statement: SyntaxNode): SyntaxNode[] {
  const before: SyntaxNode[] = []
  let since: SyntaxNode[] = []
  for (let child = statement.firstChild; child; child = child.nextSibling) {
    if (child.name === 'AssignOp') {
      before.push(...since)
      since = []
    } else since.push(child)
  }
  return before
}

function targetFault(nodes: readonly SyntaxNode[], text: string): PythonFault | undefined {
  const left = nodes.toReversed()
  for (let node = left.pop(); node; node = left.pop()) {
    if (NO_TARGET.test(node.name)) return noTarget(node, text)
    if (!GROUP.test(node.name)) continue
    for (let child = node.lastChild; child; child = child.prevSibling) left.push(child)
  }
  return undefined
}

function noTarget({ from, to }: SyntaxNode, text: string): PythonFault {
  return {
    at: from,
    problem: `${code(text.slice(from, to))} stands left of an equals sign, where nothing can be put into it`,
    advice: 'Write a name, an attribute or an item there.',
  }
}

/** `a += 1` takes one name, attribute or item. */
function updateFault(statement: SyntaxNode, text: string): PythonFault | undefined {
  const first = statement.firstChild
  return first ? targetFault([first], text) : undefined
}

/** An argument without a name behind one that has a name. */
function argumentFault(list: SyntaxNode, text: string): PythonFault | undefined {
  // Dots stand for arguments that were left out.
  if (list.getChild('Ellipsis')) return undefined
  let named: SyntaxNode | undefined
  let isUnpacked = false
  let isFirst = true
  for (let child = list.firstChild?.nextSibling; child; child = child.nextSibling) {
    if (child.name === 'Comment') continue
    const begins = isFirst
    isFirst = child.name === ','
    if (!begins || isFirst || child.name === ')') continue
    if (child.name === '**') isUnpacked = true
    const isNamed = child.name === '**' || isName(child, text)
    if (isNamed) named ??= child
    // `f(a=1, *rest)` is right, and wrong behind `**more`.
    else if (named && (child.name !== '*' || isUnpacked)) return outOfOrder(child, named, text)
  }
  return undefined
}

/** The name in `name=value`; the grammar takes `name := value` for the same. */
function isName({ name, nextSibling }: SyntaxNode, text: string): boolean {
  return (
    name === 'VariableName' &&
    nextSibling?.name === 'AssignOp' &&
    text.slice(nextSibling.from, nextSibling.to) === '='
  )
}

function outOfOrder(argument: SyntaxNode, named: SyntaxNode, text: string): PythonFault | undefined {
  const shown = argumentText(argument, text)
  // In the place of what a reader is to put in, which may be named.
  if (/^_+$/.test(shown)) return undefined
  return {
    at: argument.from,
    problem: `the argument ${code(shown)} stands behind ${code(argumentText(named, text))}`,
    advice: 'Give it a name too, or write it in front of the arguments that have one.',
  }
}

function argumentText(first: SyntaxNode, text: string): string {
  let { to } = first
  for (let next = first.nextSibling; next && !/^[,)]$/.test(next.name); next = next.nextSibling) to = next.to
  return text.slice(first.from, to)
}
