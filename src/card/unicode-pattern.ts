// Patterns with Unicode's classes of characters, which take long to make: a tenth as long in ASCII, as most texts are.

const BEYOND_ASCII = /[^\0-\x7f]/

/** What of each class is in ASCII, as it stands in brackets. */
const IN_ASCII: ReadonlyMap<string, string> = new Map([
  ['L', 'a-zA-Z'],
  ['Lu', 'A-Z'],
  ['Ll', 'a-z'],
  ['N', '0-9'],
  ['M', ''],
  ['Pc', '_'],
  ['Script=Latin', 'a-zA-Z'],
  ...'Cyrillic Georgian Greek Han Hangul Hiragana Katakana Khmer Tamil Telugu Thai'
    .split(' ')
    .map((script) => [`Script=${script}`, ''] as const),
])

/** Whether a text has letters or marks that are not in ASCII. */
export function isBeyondAscii(text: string): boolean {
  return BEYOND_ASCII.test(text)
}

/**
 * A pattern that is made when the first text is looked into: for a text in ASCII one whose classes hold ASCII alone,
 * which finds the same there.
 */
export class UnicodePattern {
  readonly #source: string
  readonly #flags: string
  #whole: RegExp | undefined
  #ascii: RegExp | undefined

  /** @param source as in a regular expression, each `\p` one of the classes above */
  constructor(source: string, flags = 'u') {
    this.#source = source
    this.#flags = flags
  }

  test(text: string): boolean {
    return this.for(text).test(text)
  }

  /** The expression to look into this text with. */
  for(text: string): RegExp {
    if (isBeyondAscii(text)) {
      this.#whole ??= new RegExp(this.#source, this.#flags)
      return this.#whole
    }
    this.#ascii ??= new RegExp(asciiSource(this.#source), this.#flags)
    return this.#ascii
  }
}

/**
 * The source with what its classes hold of ASCII.
 * @throws where a class is not known here
 */
export function asciiSource(source: string): string {
  let isInBrackets = false
  return source.replace(/\\p\{([^}]+)\}|\\.|[[\]]/gs, (found, name?: string) => {
    if (found === '[') isInBrackets = true
    if (found === ']') isInBrackets = false
    if (name === undefined) return found
    const characters = IN_ASCII.get(name)
    if (characters === undefined) throw new Error(`What of \\p{${name}} is in ASCII is not known.`)
    return isInBrackets ? characters : `[${characters}]`
  })
}
