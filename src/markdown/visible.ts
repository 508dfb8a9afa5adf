// Makes text that others wrote harmless and visible wherever it is shown, in Markdown or out of it.

/**
 * Characters that a reader cannot see or that reorder what stands beside them: C1 controls, line and paragraph
 * separators, bidirectional controls, zero-width and filler characters, tag characters (which can carry a hidden
 * message), the no-break space (which YAML does not take for a space) and lone surrogates.
 * Joiners and emoji variation selectors stay: Persian, Indic scripts and emoji need them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class lists single characters
  /[\u0080-\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is made visible
const CONTROLS = /[\u0000-\u001f\u007f]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is made visible
const CONTROLS_IN_BLOCK = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/** Right-to-left letters and numbers: Hebrew, Arabic and their relatives. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * The runner obeys `##[command]` anywhere in a line of the log and `::command` at a line's start
 * (actions/runner: ActionCommand.cs), and a report may be printed to the log.
 */
const LEGACY_COMMAND = /##\[/g
const COMMAND = /^(\s*)::(?=[A-Za-z])/gm
const ZERO_WIDTH_SPACE = '\u200b'

/** One line: line ends and other control characters become their pictures (`␊`), unseen ones `[U+202E]`. */
export function visibleLine(text: string): string {
  return withoutCommands(text.replace(/\r\n/g, '\n').replace(CONTROLS, picture).replace(UNSEEN, codePoint))
}

/** Several lines: as `visibleLine`, but line feeds and tabs stay. */
export function visibleBlock(text: string): string {
  return withoutCommands(
    text.replace(/\r\n?/g, '\n').replace(CONTROLS_IN_BLOCK, picture).replace(UNSEEN, codePoint),
  )
}

/** Whether the text would reorder what stands beside it. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/** At most `limit` UTF-16 code units, an ellipsis included; no character is cut in two. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff\u200d]$/, '')}…`
}

/** The text without commands to the runner; `visibleLine` and `visibleBlock` see to it, each for what it is given. */
export function withoutCommands(text: string): string {
  return text
    .replace(LEGACY_COMMAND, `##${ZERO_WIDTH_SPACE}[`)
    .replace(COMMAND, (_, indent: string) => `${indent}${ZERO_WIDTH_SPACE}::`)
}

function picture(control: string): string {
  return control === '\u007f' ? '␡' : String.fromCodePoint(0x2400 + control.charCodeAt(0))
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `[U+${hex}]`
}
