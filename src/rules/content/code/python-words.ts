// Says in words what is wrong where a Python example does not parse.
import type { SyntaxNode, Tree } from '@lezer/common'
import { code } from '../../wording.ts'
import { uneven } from './python-indentation.ts'

export interface PythonFault {
  /** Offset in the source. */
  readonly at: number
  /** Offset at which the parser came upon it, where that is another one: an open bracket shows only later. */
  readonly seen?: number
  readonly problem: string
  readonly advice: string
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const COMPOUND = /^\s*(?:async\s+)?(?:def|class|if|elif|else|for|while|with|try|except|finally|match|case)\b/
/** Programs whose commands people put between lines of Python. */
const COMMAND =
  /^\s*(?:[$%>]\s{1,2})?(?:sudo |pip3? |python3? |git |conda |wget |curl |huggingface-cli |hf |docker |npm |npx |cd |apt(?:-get)? |export |ollama |bash |source |mkdir |torchrun |accelerate |vllm |uv )\S/

/** The fault behind an error node of the tree. */
export function faultAt(error: SyntaxNode, text: string): PythonFault {
  const open = unclosedBracket(error, text)
  if (open) return open
  const at = error.from
  const odd = oddCharacter(text.charAt(at), at)
  if (odd) return odd
  const from = text.lastIndexOf('\n', at - 1) + 1
  const line = lineAround(text, at)
  if (COMMAND.test(line)) {
    return {
      at: from + (line.length - line.trimStart().length),
      problem: `${code(line.trim())} is a command of the shell`,
      advice: 'Put it into a block of its own, with `bash` as its language.',
    }
  }
  if (error.parent?.name === 'Body' && error.from === error.to) return bodyFault(error, text, line)
  return { at: startOfToken(text, at), ...unexpected(text, at, line) }
}

/** The bracket that the error node's parent opens and nothing closes. */
function unclosedBracket(error: SyntaxNode, text: string): PythonFault | undefined {
  for (let node: SyntaxNode | null = error.parent; node; node = node.parent) {
    const first = node.firstChild
    const opening = first && text.slice(first.from, first.to)
    const closing = opening && CLOSING[opening]
    if (!first || !opening || !closing) continue
    const last = node.lastChild
    if (last && text.slice(last.from, last.to) === closing && !last.type.isError) return undefined
    const wrong = error.from < error.to ? text.slice(error.from, error.to) : ''
    if (/^[)\]}]$/.test(wrong)) {
      return {
        at: error.from,
        problem: `${code(wrong)} stands where ${code(closing)} has to close ${code(opening)}`,
        advice: `Write ${code(closing)}.`,
      }
    }
    return {
      at: first.from,
      seen: error.from,
      problem: `${code(opening)} is never closed`,
      advice: `Close it with ${code(closing)}.`,
    }
  }
  return undefined
}

/** A line that opens a block lacks its colon, nothing is indented below it, or a line in the block is indented anew. */
function bodyFault(error: SyntaxNode, text: string, line: string): PythonFault {
  if (hasStatement(error.prevSibling)) {
    const at = error.from + text.slice(error.from).search(/\S|$/)
    const isFirst = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === ''
    return isFirst ? uneven(at, text) : { at, ...unexpected(text, at, line) }
  }
  const header = error.node.parent?.firstChild
  if (header && text.slice(header.from, header.to) === ':') {
    return {
      at: header.from,
      problem: 'nothing is indented below this line, which opens a block',
      advice: 'Indent what belongs into the block, or write `...` there.',
    }
  }
  if (COMPOUND.test(line) && !/:\s*(?:#.*)?$/.test(line)) {
    return { at: error.from, problem: 'this line opens a block and has no `:` at its end', advice: 'Add it.' }
  }
  return { at: startOfToken(text, error.from), ...unexpected(text, error.from, line) }
}

/** Whether in a block a statement stands up to this node. */
function hasStatement(last: SyntaxNode | null): boolean {
  for (let node = last; node; node = node.prevSibling) if (node.name !== 'Comment') return node.name !== ':'
  return false
}

function unexpected(text: string, at: number, line: string): Omit<PythonFault, 'at'> {
  const rest = text.slice(startOfToken(text, at))
  const token = /^(?:[\p{L}\p{N}_]{1,80}|[()[\]{}]|[^\p{L}\p{N}_\s]{1,3})/u.exec(rest)?.[0] ?? ''
  const isEmpty = token === ''
  return {
    problem: isEmpty ? 'this line ends in the middle of a statement' : `${code(token)} does not fit here`,
    advice: isProse(line)
      ? 'Write what is no code as a comment, or put it outside of the block.'
      : 'Mend the line, so that a reader can copy the example.',
  }
}

/** Several words in a row, as in a sentence or in what a program printed. */
function isProse(line: string): boolean {
  return !/[()[\]=]/.test(line) && /\p{L} \p{L}+ \p{L}/u.test(line)
}

function startOfToken(text: string, at: number): number {
  let start = at
  while (start < text.length && /[ \t]/.test(text.charAt(start))) start++
  return start
}

function lineAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const to = text.indexOf('\n', at)
  return text.slice(from, to < 0 ? undefined : to)
}

/** What the grammar takes and Python does not: open strings, quotes of a word processor, spaces that are none. */
export function tokenFault(tree: Tree, text: string): PythonFault | undefined {
  let fault: PythonFault | undefined
  tree.iterate({
    enter({ name, from, to }) {
      if (fault) return false
      if (name === 'String' || name === 'FormatString') fault = openString(text.slice(from, to), from)
      else if (name === 'VariableName' || name === 'PropertyName') fault = oddName(text.slice(from, to), from)
      return undefined
    },
  })
  return fault
}

function openString(literal: string, at: number): PythonFault | undefined {
  const quote = /^[A-Za-z]{0,2}("""|'''|"|')/.exec(literal)?.[1]
  if (!quote) return undefined
  const body = literal.slice(literal.indexOf(quote) + quote.length)
  if (body.endsWith(quote)) return undefined
  return {
    at,
    problem: `the text that begins with ${code(quote)} here is never closed`,
    advice: `Close it with ${code(quote)}.`,
  }
}

function oddName(name: string, at: number): PythonFault | undefined {
  const found = /[^\p{ID_Continue}_·]/u.exec(name)
  if (!found) return undefined
  const [character] = found
  const where = at + found.index
  return (
    oddCharacter(character, where) ?? {
      at: where,
      problem: `${code(character)} does not fit here`,
      advice: 'Mend the line, so that a reader can copy the example.',
    }
  )
}

/** A quotation mark or a space that a word processor or a web page put in the place of a plain one. */
function oddCharacter(character: string, at: number): PythonFault | undefined {
  const plain = /[“”„‟«»″]/.test(character) ? '"' : /[‘’‚‛′]/.test(character) ? "'" : undefined
  if (plain !== undefined) {
    const problem = `${code(character)} is no quotation mark of Python`
    return { at, problem, advice: `Write ${code(plain)}.` }
  }
  if (!/[^\S \t\r\n]|\p{Cf}/u.test(character)) return undefined
  const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return {
    at,
    problem: `a space here is none that Python knows (U+${number})`,
    advice: 'Put an ordinary space in its place.',
  }
}

/** `print x`, which Python 3 refuses. */
export function printFault(tree: Tree, text: string): PythonFault | undefined {
  let fault: PythonFault | undefined
  tree.iterate({
    enter({ name, from, to }) {
      if (fault) return false
      if (name === 'PrintStatement') {
        const statement = text.slice(from, to).trim()
        fault = {
          at: from,
          problem: `${code(statement)} is Python 2, which no library of today runs on`,
          advice: 'Write `print(...)`.',
        }
      }
      return undefined
    },
  })
  return fault
}
