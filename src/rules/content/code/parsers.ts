// What a parser of an example's language tells: nothing, or where the first fault is and what it is in words.

/** Languages whose examples are read by a real parser. */
export type CodeLanguage = 'python' | 'shell' | 'javascript' | 'typescript' | 'json' | 'yaml'

/** The first thing in an example that its language does not allow. */
export interface SyntaxFault {
  /** Line in the example, from 0. */
  readonly line: number
  /** Column in that line, from 0. */
  readonly column: number
  /** What is wrong, as the rest of a sentence: "`(` is never closed". */
  readonly problem: string
  /** What to do, a sentence. */
  readonly advice: string
}

/**
 * Reads an example and runs nothing.
 * @param text the example as a viewer shows it
 * @param label its language as the card spells it, in lower case: some languages have dialects
 * @returns undefined where nothing is wrong, or where the text is such that nothing can be said
 */
export type CodeParser = (text: string, label: string) => SyntaxFault | undefined

/** The parsers that have been loaded; of a language that is not there nothing can be said. */
export type CodeParsers = Readonly<Partial<Record<CodeLanguage, CodeParser>>>

/** Longest example that is read, in UTF-16 code units: what is longer is no example, and reading it costs time. */
export const LONGEST_EXAMPLE = 16 * 1024
/** So much of one card's examples is read together. */
export const MOST_EXAMPLES = 64 * 1024
