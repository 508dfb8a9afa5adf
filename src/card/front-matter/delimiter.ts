// The Hub's delimiter rule: which part of a file it takes for front matter.
//
// The rule is the regular expression
//   ^(\s*---(?:\r\n|\r|\n))([\S\s]*?)((?:\r\n|\r|\n)---[ \t]*(\r\n|\n|$))
// of huggingface_hub: repocard.py ("exact same regex as in the Hub server"). It is matched here by hand, because
// V8 takes quadratic time for it on some texts.

/** UTF-16 offsets of what the rule matches. */
export interface Delimited {
  /** The opening `---`. */
  readonly opener: number
  readonly contentStart: number
  readonly contentEnd: number
  /** The closing `---`. */
  readonly closer: number
  /** After the closing `---` and the blanks behind it, before the line break. */
  readonly end: number
}

const LEADING_WHITESPACE = /\s*/y

/** What the Hub takes for front matter; nothing where it sees none. Takes time linear in the text's length. */
export function findDelimited(text: string): Delimited | undefined {
  LEADING_WHITESPACE.lastIndex = 0
  const opener = LEADING_WHITESPACE.exec(text)?.[0].length ?? 0
  if (!text.startsWith('---', opener)) return undefined
  const afterDashes = opener + 3
  const first = text[afterDashes]
  if (first !== '\n' && first !== '\r') return undefined
  const windows = first === '\r' && text[afterDashes + 1] === '\n'
  const contentStart = afterDashes + (windows ? 2 : 1)
  const found = findCloser(text, contentStart)
  if (found) return { opener, contentStart, ...found }
  // The expression may give the `\n` of `\r\n` back and use it as the line break before the closer.
  if (!windows || !text.startsWith('---', contentStart)) return undefined
  const end = closerEnd(text, contentStart)
  if (end === undefined) return undefined
  return { opener, contentStart: contentStart - 1, contentEnd: contentStart - 1, closer: contentStart, end }
}

function findCloser(
  text: string,
  from: number,
): Pick<Delimited, 'contentEnd' | 'closer' | 'end'> | undefined {
  for (let at = text.indexOf('---', from + 1); at >= 0; at = text.indexOf('---', at + 1)) {
    const before = text[at - 1]
    if (before !== '\n' && before !== '\r') continue
    const end = closerEnd(text, at)
    if (end === undefined) continue
    const windows = before === '\n' && text[at - 2] === '\r' && at - 2 >= from
    return { contentEnd: at - (windows ? 2 : 1), closer: at, end }
  }
  return undefined
}

/** The offset behind the closer at `at` and its blanks; nothing where something else follows on the line. */
function closerEnd(text: string, at: number): number | undefined {
  let end = at + 3
  while (text[end] === ' ' || text[end] === '\t') end++
  const closes = end === text.length || text[end] === '\n' || (text[end] === '\r' && text[end + 1] === '\n')
  return closes ? end : undefined
}
