// Reads Python examples with Lezer's grammar of Python and finds the first place where it does not fit.
import type { SyntaxNode, Tree } from '@lezer/common'
import { parser } from '@lezer/python'
import { isLiberty, lineAndColumn } from './liberties.ts'
import type { CodeParser, SyntaxFault } from './parsers.ts'
import { indentationFault } from './python-indentation.ts'
import { refusedFault } from './python-refused.ts'
import { type PythonSource, pythonSources } from './python-source.ts'
import { faultAt, type PythonFault, printFault, tokenFault } from './python-words.ts'

export const parsePython: CodeParser = (text) => {
  let last: { readonly fault: PythonFault; readonly source: PythonSource } | undefined
  for (const source of pythonSources(text)) {
    const fault = firstFault(source)
    if (!fault) return undefined
    last = { fault, source }
  }
  return last && isFault(last.fault, last.source.text) ? inExample(last.fault, last.source) : undefined
}

function firstFault({ text }: PythonSource): PythonFault | undefined {
  const tree = read(text)
  const error = firstError(tree)
  if (error && isKnownGap(error, text)) return undefined
  const faults = [
    error && faultAt(error, text),
    tokenFault(tree, text),
    indentationFault(tree, text),
    printFault(tree, text),
    refusedFault(tree, text, error?.from),
  ]
  return faults.reduce(
    (first, fault) => (fault && (!first || seenAt(fault) < seenAt(first)) ? fault : first),
    undefined,
  )
}

/** Stops where it cannot go on, which takes a time in proportion to the text; recovering from many errors does not. */
const strict = parser.configure({ strict: true })

/** So much behind an error is read on to tell what it is, in UTF-16 code units. */
const BEHIND = 400

/** The tree; where there is an error, of the text up to some lines behind it. */
function read(text: string): Tree {
  try {
    return strict.parse(text)
  } catch (error) {
    const at = Number(/\d+/.exec(error instanceof Error ? error.message : '')?.[0] ?? text.length)
    const behind = text.slice(at, at + BEHIND)
    const whole = at + BEHIND < text.length ? behind.slice(0, behind.lastIndexOf('\n') + 1 || BEHIND) : behind
    return parser.parse(text.slice(0, at) + whole)
  }
}

function seenAt({ at, seen = at }: PythonFault): number {
  return seen
}

function firstError(tree: Tree): SyntaxNode | undefined {
  let first: SyntaxNode | undefined
  tree.iterate({
    enter(node) {
      if (first) return false
      if (node.type.isError) first = node.node
      return undefined
    },
  })
  return first
}

/**
 * What Python allows and this grammar does not: `with (a, b):`, `@make()[0]`, `case ast.Name():`, `for x, *y in z`,
 * `20.`, also in front of a keyword, and `yield` alone.
 */
function isKnownGap(error: SyntaxNode, text: string): boolean {
  for (let node = error.parent, depth = 0; node && depth < 4; node = node.parent, depth++) {
    if (/^(?:WithStatement|Decorator|MatchClause|\w{0,20}Pattern)$/.test(node.name)) return true
  }
  const before = text.slice(Math.max(0, error.from - 100), error.from)
  const rest = text.slice(error.from, error.from + 2).trimStart()
  if (rest.startsWith('*') && /\bfor\s[\w\s,]{0,80}$/.test(before)) return true
  return /(?:\byield|\d\.(?: ?(?:for|if|else|and|or|in|is|not) )?)\s{0,80}$/.test(before)
}

/** Whether the fault is the author's, and not a part left out, a template or a patch. */
function isFault({ at }: PythonFault, text: string): boolean {
  const isPatch = /^\+\s/m.test(text) && /^-\s/m.test(text)
  return !isPatch && !isLiberty(text, at)
}

function inExample({ at, problem, advice }: PythonFault, { text, cuts }: PythonSource): SyntaxFault {
  const { line, column } = lineAndColumn(text, at)
  return { line, column: column + (cuts[line] ?? 0), problem, advice }
}
