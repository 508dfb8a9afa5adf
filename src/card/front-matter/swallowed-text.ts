// Finds the card's text in a block that the Hub sees: its author forgot to close it, and a rule further down does.
import { isBlank, keyOf, looksLikeYaml } from './line-shape.ts'
import type { Line, Lines } from './lines.ts'
import type { MeantBlock } from './near-miss.ts'

/**
 * The block that was meant where Markdown stands between it and the closer that the Hub finds, and YAML gives up only in
 * there; nothing where that is in doubt, since comments are common in front matter too. `opener` and `closer` are the
 * numbers of the lines `---`, `fault` that of the line at which YAML gives up. What YAML takes for comments and keys down
 * to the closer is that.
 */
export function findSwallowedText(
  lines: Lines,
  opener: number,
  closer: number,
  fault: number,
): MeantBlock | undefined {
  const title = findTitle(lines, opener + 1, closer)
  if (!title || fault <= title.number) return undefined
  // Where the text begins with a title of its own behind the closer, what looks like one before it is a comment.
  if (/^# /.test(lines.line(filled(lines, closer + 1, 1)).text)) return undefined
  for (const line of range(lines, title.number + 1, closer)) if (isFrontMatterKey(line.text)) return undefined
  const last = lines.line(filled(lines, title.number - 1, -1))
  if (last.number <= opener || endsOpen(last.text)) return undefined
  return {
    start: lines.line(opener).start,
    end: last.end,
    contentStart: lines.line(opener + 1).start,
    contentEnd: last.end,
    isYaml: true,
    nearMisses: [{ kind: 'unclosed', position: lines.position(last.start, last.end) }],
  }
}

/** The first `#` line that stands as a title does, with blank lines around it, behind a key or what belongs to one. */
function findTitle(lines: Lines, from: number, closer: number): Line | undefined {
  let behindKey = false
  for (const line of range(lines, from, closer)) {
    if (isBlank(line.text)) continue
    if (/^# +\S/.test(line.text) && isApart(lines, line)) return behindKey ? line : undefined
    if (!looksLikeYaml(line.text)) return undefined
    if (!line.text.startsWith('#')) behindKey = true
  }
  return undefined
}

function isApart(lines: Lines, line: Line): boolean {
  return isBlank(lines.line(line.number - 1).text) && isBlank(lines.line(line.number + 1).text)
}

/** Keys of front matter are written small, in the Hub's list and outside it; words before a colon in a text are not. */
function isFrontMatterKey(line: string): boolean {
  return /^[a-z]/.test(keyOf(line) ?? '')
}

/** Whether the value of the line's key, or the rest of it, may stand behind the comment. */
function endsOpen(line: string): boolean {
  const uncommented = line.replace(/\s#.*$/, '').trimEnd()
  return /:(?:\s*[|>][+-]?\d?|\s*"[^"]*|\s*'[^']*)?$/.test(uncommented)
}

function* range(lines: Lines, from: number, to: number): Iterable<Line> {
  for (let number = from; number < to; number++) yield lines.line(number)
}

/** The number of the first line that is not blank from `from` on, upwards or downwards. */
function filled(lines: Lines, from: number, step: 1 | -1): number {
  let number = from
  while (number > 0 && number <= lines.count && isBlank(lines.line(number).text)) number += step
  return number
}
