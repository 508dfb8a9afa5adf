// Lines of a drafted front matter: a key, its value, and in a comment where the value comes from.
import type { Guess, Hint } from './guesses.ts'

/** Words and figures that YAML, or its older reader in Python, would not take for text. */
const NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null|~|[\d.,_+-]+)$/i

export function draftLine({ key, value, source }: Guess): string {
  const written = typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`
  return `${key}: ${written} # ${inOneLine(source)}`
}

/** A key that nobody could guess: a comment, so that the card does not seem to have it. */
export function commentedLine({ key, text }: Hint): string {
  return `# ${key}: TODO (${inOneLine(text)})`
}

function scalar(value: string): string {
  return /^[A-Za-z0-9][\w./+-]*$/.test(value) && !NO_TEXT.test(value) ? value : JSON.stringify(value)
}

/** Nothing of a file's text may end the comment. */
function inOneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim()
}
