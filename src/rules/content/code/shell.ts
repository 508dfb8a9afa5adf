// Reads commands for the shell with a parser of Bash, from scripts and from sessions with prompts and output.
import { type ParseError, parse } from 'unbash'
import { code } from '../../wording.ts'
import { filledIn, isLiberty, lineAndColumn } from './liberties.ts'
import type { CodeParser } from './parsers.ts'

/** `$ `, `% `, `user@host:~$ `, `(venv) $ `; a `# ` begins a comment far more often than root's line. */
const PROMPT = /^\s*(?:\([\w.-]{1,40}\) ?)?(?:[\w.-]{1,40}@[\w.-]{1,60}[^$#%\n]{0,80})?[$%] +(?=\S)/
/** What a shell shows where a command goes on. */
const GOES_ON = /^\s*> ?/
/** Labels of what a terminal showed: without a prompt nobody can tell a command from its output. */
const SESSION = /^(?:console|terminal|shell-?session|(?:sh|bash)-session)$/

export const parseShell: CodeParser = (example, label) => {
  const text = filledIn(commands(example, label))
  // The deepest that the parser reads is no fault of the example.
  const error = parse(text).errors?.find(({ message }) => !message.includes('depth'))
  if (!error || isLiberty(text, error.pos)) return undefined
  return { ...lineAndColumn(text, at(error, text)), ...words(error, text) }
}

/** As many lines, with those emptied that a program printed and with prompts blanked out. */
function commands(example: string, label: string): string {
  const lines = example.split('\n')
  if (!lines.some((line) => PROMPT.test(line))) return SESSION.test(label) ? '' : example
  let goesOn = false
  return lines
    .map((line) => {
      const prompt = PROMPT.exec(line) ?? (goesOn ? GOES_ON.exec(line) : null)
      const isCommand = prompt !== null || goesOn
      goesOn = isCommand && line.trimEnd().endsWith('\\')
      return isCommand ? ' '.repeat(prompt?.[0].length ?? 0) + line.slice(prompt?.[0].length ?? 0) : ''
    })
    .join('\n')
}

/** An error at the very end stands at the last thing that is written. */
function at({ pos }: ParseError, text: string): number {
  return pos < text.length ? pos : Math.max(0, text.trimEnd().length - 1)
}

const LABEL = 'Where it is no command, name its real language, or `text`.'

function words(
  { message, pos }: ParseError,
  text: string,
): { readonly problem: string; readonly advice: string } {
  const quote = /^unterminated (single|double|backtick)/.exec(message)?.[1]
  if (quote) {
    const mark = quote === 'single' ? "'" : quote === 'double' ? '"' : undefined
    return {
      problem: mark
        ? `the text that begins with ${code(mark)} here is never closed`
        : 'the backtick here is never closed',
      advice: `Close it. ${LABEL}`,
    }
  }
  if (message.startsWith('unterminated')) {
    const begin = /^\S{1,2}/.exec(text.slice(pos))?.[0] ?? ''
    return { problem: `what begins with ${code(begin)} here is never closed`, advice: `Close it. ${LABEL}` }
  }
  const [, closing, opening] = /^expected '([^']+)' to close '([^']+)'/.exec(message) ?? []
  if (closing && opening)
    return { problem: `${code(opening)} is never closed`, advice: `Close it with ${code(closing)}.` }
  const token = /^unexpected token '(.+)'/s.exec(message)?.[1] ?? text[pos]
  if (token === undefined || token === 'newline' || token.trim() === '')
    return { problem: 'the command ends before it is complete', advice: `Complete it. ${LABEL}` }
  return {
    problem: `${code(token)} has no meaning for the shell here`,
    advice: isPython(text)
      ? 'If this is Python, name it as the language of the block.'
      : `Put quotes around it. ${LABEL}`,
  }
}

function isPython(text: string): boolean {
  return /^\s{0,20}(?:import\s\w|from\s\S{1,80}\simport\s|print\(|[A-Za-z_]\w{0,60} = [\w.]{1,120}\()/m.test(
    text,
  )
}
