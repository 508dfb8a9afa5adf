// Reads JSON examples: strictly but for comments, as cards explain settings with them.
import { parse } from '@humanwhocodes/momoa'
import { code } from '../../wording.ts'
import { filledIn, isLiberty, lineAndColumn } from './liberties.ts'
import type { CodeParser } from './parsers.ts'

export const parseJson: CodeParser = (example, label) => {
  const text = withoutRemarks(example)
  const mode = label === 'json5' ? 'json5' : 'jsonc'
  const reading = { mode, allowTrailingCommas: label !== 'json' } as const
  const error = read(text, reading)
  if (error === undefined || text.trim() === '' || isLiberty(text, error)) return undefined
  if (isLines(text, reading) || isPart(text, reading)) return undefined
  // A name to fill in is no value, and yet it is clear what it stands for.
  if (read(withNullsFilledIn(text), reading) === undefined) return undefined
  const at = isCutOff(text, reading) ? text.trimEnd().length : error
  return { ...lineAndColumn(text, at), ...words(text, at) }
}

interface Reading {
  readonly mode: 'jsonc' | 'json5'
  readonly allowTrailingCommas: boolean
}

/** Offset of the first fault. */
function read(text: string, reading: Reading): number | undefined {
  try {
    parse(text, reading)
    return undefined
  } catch (error) {
    const { offset = 0, message } = error as Error & { readonly offset?: number }
    return message.includes('end of input') ? text.trimEnd().length : offset
  }
}

/** Whether only its end is missing: there the parser names the last thing that it read, or no place at all. */
function isCutOff(text: string, reading: Reading): boolean {
  const written = text.trimEnd()
  const error = read(`${written}\n"x"`, reading)
  return error !== undefined && error >= written.length
}

/** Lines that begin with `#` name the file or explain; they are emptied. */
function withoutRemarks(text: string): string {
  return text.replace(/^[ \t]*#.*$/gm, (line) => ' '.repeat(line.length))
}

function withNullsFilledIn(text: string): string {
  return text.replace(/"[^"\n]*"|[^"]+/g, (piece) =>
    piece.startsWith('"') ? piece : filledIn(piece).replace(/_{2,}/g, (name) => 'null'.padEnd(name.length)),
  )
}

/** One value a line. */
function isLines(text: string, reading: Reading): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.every((line) => read(line, reading) === undefined)
}

/** Some keys of an object to put in among others, perhaps with a comma behind the last. */
function isPart(text: string, reading: Reading): boolean {
  return /^\s*["\w]/.test(text) && read(`{${text}}`, { ...reading, allowTrailingCommas: true }) === undefined
}

function words(text: string, at: number): { readonly problem: string; readonly advice: string } {
  const character = text[at] ?? ''
  if (/[}\]]/.test(character) && /,\s*$/.test(text.slice(Math.max(0, at - 200), at)))
    return {
      problem: `a comma stands before ${code(character)}, where JSON allows none`,
      advice: 'Delete the comma.',
    }
  if (character === "'")
    return {
      problem: 'a text is in single quotes',
      advice: 'Write double quotes, or `python` as the block’s language if a program printed it.',
    }
  if (/^(?:True|False|None)\b/.test(text.slice(at, at + 6)))
    return {
      problem: `${code(/^\w+/.exec(text.slice(at))?.[0] ?? '')} is Python`,
      advice: 'Write `true`, `false` or `null`.',
    }
  if (text.slice(at).trim() === '')
    return {
      problem: 'it ends before all that it opens is closed',
      advice: 'Close the brackets and quotes that are still open.',
    }
  const token = /^(?:[\p{L}\p{N}_]{1,80}|"[^"\n]{0,80}"?|.)/u.exec(text.slice(at))?.[0] ?? ''
  return {
    problem: `${code(token)} does not fit here`,
    advice: 'Look for a comma, colon or quote that is missing before it.',
  }
}
