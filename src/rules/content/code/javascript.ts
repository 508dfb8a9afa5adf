// Reads JavaScript and TypeScript examples with Babel's parser, as modules with everything that bundlers take.
import { type ParserPlugin, parse, parseExpression } from '@babel/parser'
import { code } from '../../wording.ts'
import { filledIn, isLiberty, lineAndColumn } from './liberties.ts'
import type { CodeParser } from './parsers.ts'

/** Ways to read an example, the likeliest first: one that fits is enough. */
const AS_JAVASCRIPT: readonly (readonly ParserPlugin[])[] = [['jsx'], ['typescript', 'decorators']]
const AS_TYPESCRIPT: readonly (readonly ParserPlugin[])[] = [
  ['typescript', 'decorators'],
  ['typescript', 'jsx', 'decorators'],
]

export const parseJavaScript: CodeParser = (example) => faultOf(example, AS_JAVASCRIPT)
export const parseTypeScript: CodeParser = (example) => faultOf(example, AS_TYPESCRIPT)

function faultOf(example: string, ways: readonly (readonly ParserPlugin[])[]): ReturnType<CodeParser> {
  const text = withoutPrompts(example)
  const errors = ways.map((plugins) => read(text, plugins))
  const [error] = errors
  if (errors.includes(undefined) || !error || isValue(text)) return undefined
  if (isLiberty(text, error.at) || read(filledIn(text), ways[0] ?? []) === undefined) return undefined
  return { ...lineAndColumn(text, error.at), ...words(error.kind, text.slice(error.at)) }
}

interface Failure {
  readonly at: number
  readonly kind: string
}

/** What makes code unreadable. Other errors of the parser's are rules for programs, such as a name declared twice. */
const SYNTAX =
  /^(?:Unexpected|Unterminated|Missing(?:Semicolon|ClosingTag|Plugin)|Invalid(?:Escape|Digit|Number|OrMissing|OrUnexpected)|NumberWith|ExpectedImport|Unsupported(?:Property|Super))/

/** The first error that makes the text unreadable. */
function read(text: string, plugins: readonly ParserPlugin[]): Failure | undefined {
  try {
    parse(text, {
      sourceType: 'unambiguous',
      allowAwaitOutsideFunction: true,
      allowReturnOutsideFunction: true,
      plugins: [...plugins],
    })
    return undefined
  } catch (error) {
    const { pos, reasonCode } = error as { readonly pos?: number; readonly reasonCode?: string }
    return pos !== undefined && SYNTAX.test(reasonCode ?? '')
      ? { at: pos, kind: reasonCode ?? '' }
      : undefined
  }
}

/** A value as a program prints it, or a part of an object, is no program and yet no fault. */
function isValue(text: string): boolean {
  return [text, `{${text}}`].some((candidate) => {
    try {
      parseExpression(candidate, { plugins: ['jsx'] })
      return true
    } catch {
      return false
    }
  })
}

/** Without the `> ` of Node's own prompt, where every first line of a statement has it. */
function withoutPrompts(text: string): string {
  return /^> /.test(text) ? text.replace(/^(?:> |\.\.\. )/gm, (prompt) => ' '.repeat(prompt.length)) : text
}

function words(kind: string, rest: string): { readonly problem: string; readonly advice: string } {
  if (kind.startsWith('Unterminated'))
    return { problem: 'what begins here is never closed', advice: 'Close it.' }
  const token = /^(?:[\p{L}\p{N}_$]{1,80}|[^\p{L}\p{N}_$\s])/u.exec(rest.trimStart())?.[0]
  if (token === undefined)
    return {
      problem: 'it ends before all that it opens is closed',
      advice: 'Close the brackets that are still open.',
    }
  return {
    problem: `${code(token)} does not fit here`,
    advice: 'Mend the line, so that a reader can copy the example.',
  }
}
