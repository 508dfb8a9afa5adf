// Loads the parsers of just those languages in which a card has code blocks, each the first time it is needed.
import { languageOf, plainLabel } from './language-labels.ts'
import type { CodeLanguage, CodeParser, CodeParsers } from './parsers.ts'

/**
 * The parsers for a card's text. Rules are synchronous and pure, and a parser takes longer to load than to run; so
 * whoever judges loads what the card may need before the rules run, and hands it to them like what else is known of
 * the card. A language too many costs some time and changes nothing.
 */
export async function loadParsers(text: string): Promise<CodeParsers> {
  const loaded: Partial<Record<CodeLanguage, CodeParser>> = {}
  for (const language of languagesIn(text)) loaded[language] = guarded(await load(language))
  return loaded
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
