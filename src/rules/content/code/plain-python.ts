// Tells Python that is certainly right from Python that takes the grammar to judge, which is long to load.

/** A name, a number, a text on one line, white space with comments, or one mark. */
const TOKEN =
  /[ \t]+|#[^\n]*|\n|[A-Za-z_]\w*|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE]-?\d+)?(?![\w.])|"[^"\\\n]*"(?!")|'[^'\\\n]*'(?!')|\*\*|[()[\]{}.,:=+\-*/]/y
/** Words that are no names, and words that are names only at times. */
const WORDS = new Set(
  'and as assert async await break case class continue def del elif else except exec finally for from global if import in is lambda match nonlocal not or pass print raise return try type while with yield'.split(
    ' ',
  ),
)
const CONSTANTS = new Set(['True', 'False', 'None'])
/** Brackets in brackets; deeper ones are for the grammar. */
const DEEPEST = 20

/**
 * Whether the text consists of imports, assignments and calls only, with nothing that could be a mistake: of what is
 * so written the grammar finds no fault either. False says nothing.
 */
export function isPlainPython(text: string): boolean {
  const tokens = tokensOf(text)
  return tokens !== undefined && new Reader(tokens).program()
}

/** Line ends in brackets are left out, as are spaces and comments; undefined where anything else stands. */
function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = []
  let depth = 0
  let isLineStart = true
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[0]
    if (token === undefined || token.includes('\t')) return undefined
    if (token.startsWith(' ')) {
      // An indented line belongs to a block, unless it is empty.
      const next = text[TOKEN.lastIndex]
      if (isLineStart && depth === 0 && next !== '\n' && next !== undefined) return undefined
    } else if (token === '\n') {
      if (depth === 0 && tokens.at(-1) !== '\n') tokens.push(token)
      isLineStart = true
      continue
    } else if (!token.startsWith('#')) {
      if ('([{'.includes(token)) depth++
      if (')]}'.includes(token)) depth--
      if (depth < 0 || depth > DEEPEST) return undefined
      tokens.push(token)
    }
    isLineStart = false
  }
  return depth === 0 ? [...tokens, '\n'] : undefined
}

class Reader {
  readonly #tokens: readonly string[]
  #at = 0

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens
  }

  program(): boolean {
    while (this.#at < this.#tokens.length) {
      if (this.#takes('\n')) continue
      if (!this.#statement() || !this.#takes('\n')) return false
    }
    return true
  }

  #statement(): boolean {
    if (this.#takes('import')) return this.#several(() => this.#dotted() && this.#renamed())
    if (this.#takes('from'))
      return this.#dotted() && this.#takes('import') && this.#several(() => this.#name() && this.#renamed())
    // A call, or what is assigned to a name, an attribute or several names.
    if (/^["'([{]/.test(this.#next)) return this.#value()
    if (!this.#target()) return false
    if (this.#takes('=')) return this.#value()
    if (this.#next !== ',') return this.#rest()
    while (this.#takes(',')) if (!this.#target()) return false
    return this.#takes('=') && this.#value()
  }

  #target(): boolean {
    if (!this.#name()) return false
    while (this.#next === '.') if (!(this.#takes('.') && this.#name())) return false
    return true
  }

  #value(): boolean {
    this.#takes('-')
    return this.#operand() && this.#rest()
  }

  /** What follows an operand: attributes, arguments, keys, and further operands. */
  #rest(): boolean {
    for (;;) {
      if (this.#takes('.')) {
        if (!this.#name()) return false
      } else if (this.#takes('(')) {
        if (!this.#arguments()) return false
      } else if (this.#takes('[')) {
        if (!this.#value() || !this.#takes(']')) return false
      } else if (this.#takes('+') || this.#takes('-') || this.#takes('*') || this.#takes('/')) {
        if (!this.#operand()) return false
      } else return true
    }
  }

  #operand(): boolean {
    if (this.#takes('[')) return this.#closes(']', () => this.#value())
    if (this.#takes('{'))
      return this.#closes('}', () => this.#isText() && this.#value() && this.#takes(':') && this.#value())
    if (this.#takes('(')) return this.#value() && this.#takes(')')
    if (!CONSTANTS.has(this.#next) && !/^["'\d]/.test(this.#next)) return this.#name()
    this.#at++
    return true
  }

  #arguments(): boolean {
    let areNamed = false
    return this.#closes(')', () => {
      if (this.#takes('**')) {
        areNamed = true
        return this.#value()
      }
      if (this.#tokens[this.#at + 1] === '=') {
        areNamed = true
        return this.#name() && this.#takes('=') && this.#value()
      }
      return !areNamed && this.#value()
    })
  }

  /** Items with commas between them, and perhaps one behind, up to the closing bracket. */
  #closes(bracket: string, item: () => boolean): boolean {
    while (!this.#takes(bracket)) {
      if (!item()) return false
      if (!this.#takes(',')) return this.#takes(bracket)
    }
    return true
  }

  #several(item: () => boolean): boolean {
    do if (!item()) return false
    while (this.#takes(','))
    return true
  }

  #dotted(): boolean {
    return this.#target()
  }

  #renamed(): boolean {
    return !this.#takes('as') || this.#name()
  }

  #name(): boolean {
    if (!/^[A-Za-z_]/.test(this.#next) || CONSTANTS.has(this.#next)) return false
    // `print` is a name where it is called.
    if (WORDS.has(this.#next) && !(this.#next === 'print' && this.#tokens[this.#at + 1] === '(')) return false
    this.#at++
    return true
  }

  #isText(): boolean {
    return /^["']/.test(this.#next)
  }

  #takes(token: string): boolean {
    if (this.#next !== token) return false
    this.#at++
    return true
  }

  get #next(): string {
    return this.#tokens[this.#at] ?? ''
  }
}
