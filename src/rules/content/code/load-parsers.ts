// Loads the parsers of just those languages in which a card has code blocks, each the first time it is needed.
import { languageOf, plainLabel } from './language-labels.ts'
import type { CodeLanguage, CodeParser, CodeParsers } from './parsers.ts'
import { isPlainPython } from './plain-python.ts'

/**
 * The parsers for a card's text. Rules are synchronous and pure, and a parser takes longer to load than to run; so
 * whoever judges loads what the card may need before the rules run, and hands it to them like what else is known of
 * the card. A language too many costs some time and changes nothing.
 */
export async function loadParsers(text: string): Promise<CodeParsers> {
  const loaded: Partial<Record<CodeLanguage, CodeParser>> = {}
  for (const language of languagesIn(text)) {
    const needsNone = language === 'python' && hasPlainPythonOnly(text)
    loaded[language] = needsNone ? FAULTLESS : await parserOf(language)
  }
  return loaded
}

const FAULTLESS: CodeParser = () => undefined

/**
 * Whether all Python in the card is so plain that nothing has to be loaded to judge it. Asked only where the lines tell
 * what a block is: fences of three backticks at the start of their lines, each with a label and then one without.
 */
function hasPlainPythonOnly(text: string): boolean {
  if (/\r|~~~|````|[^\n]```/.test(text)) return false
  const pieces = text.split(/^```/m)
  // Before, in, between, in, ..., behind.
  if (pieces.length % 2 === 0) return false
  return pieces.every((piece, index) => {
    const end = piece.indexOf('\n')
    const [info, code] = end < 0 ? [piece, ''] : [piece.slice(0, end), piece.slice(end + 1)]
    if (index === 0) return true
    if (index % 2 === 0) return info.trim() === ''
    if (info.trim() === '') return false
    return languageOf(plainLabel(info.trim())) !== 'python' || isPlainPython(code)
  })
}

/** The languages that opening fences name; a fence in a quote or a list counts too. */
function languagesIn(text: string): ReadonlySet<CodeLanguage> {
  const found = new Set<CodeLanguage>()
  for (const [, info = ''] of text.matchAll(/(?:```|~~~)[ \t]{0,8}([^\s`~][^\n\r`]{0,60})/g)) {
    const language = languageOf(plainLabel(info))
    if (language) found.add(language)
  }
  return found
}

/** An import takes its time even of a module that is there. */
const parsers = new Map<CodeLanguage, Promise<CodeParser>>()

function parserOf(language: CodeLanguage): Promise<CodeParser> {
  const known = parsers.get(language)
  if (known) return known
  const parser = load(language).then(guarded)
  parsers.set(language, parser)
  // What could not be loaded is tried again by the next card.
  parser.catch(() => parsers.delete(language))
  return parser
}

async function load(language: CodeLanguage): Promise<CodeParser> {
  switch (language) {
    case 'python':
      return (await import('./python.ts')).parsePython
    case 'shell':
      return (await import('./shell.ts')).parseShell
    case 'javascript':
      return (await import('./javascript.ts')).parseJavaScript
    case 'typescript':
      return (await import('./javascript.ts')).parseTypeScript
    case 'json':
      return (await import('./json.ts')).parseJson
    case 'yaml':
      return (await import('./yaml.ts')).parseYaml
  }
}

/** What a parser cannot bear, such as brackets nested ten thousand deep, is no fault that can be told. */
function guarded(parse: CodeParser): CodeParser {
  return (text, label) => {
    try {
      return parse(text, label)
    } catch {
      return undefined
    }
  }
}
