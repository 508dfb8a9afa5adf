// Quotes and brackets over several lines: js-yaml lets them go on at any indentation, the `yaml` package does not.
import { type CST, Parser } from 'yaml'

/** More of them than this no real card has. */
const MAX_ROUNDS = 40

/**
 * The source with every line break inside an under-indented quoted text, list or map in brackets made a blank, which
 * is what a line break means there, and every comment too. Length and offsets stay as they are.
 */
export function joinBrokenLines(source: string): string {
  let joined = source
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const start = firstBroken(joined)
    const oneLine = start === undefined ? undefined : joinedFrom(joined, start)
    if (start === undefined || oneLine === undefined) break
    joined = joined.slice(0, start) + oneLine + joined.slice(start + oneLine.length)
  }
  return joined
}

/** The offset of the first quote or bracket that breaks off at a line's end without its closer. */
function firstBroken(source: string): number | undefined {
  const open: CST.Token[] = [...new Parser().parse(source)].reverse()
  for (let token = open.pop(); token; token = open.pop()) {
    if (isBroken(token)) return token.offset
    if (token.type === 'document') {
      if (token.value) open.push(token.value)
    } else if ('items' in token) {
      for (const { key, value } of [...token.items].reverse()) {
        if (value) open.push(value)
        if (key) open.push(key)
      }
    }
  }
  return undefined
}

function isBroken(token: CST.Token): boolean {
  if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
    return closingQuote(token.source, 0) === undefined
  }
  if (token.type !== 'flow-collection') return false
  return token.end[0]?.source !== (token.start.source === '[' ? ']' : '}')
}

/** The quote or bracket at `start` on one line, up to what closes it; nothing where it is never closed. */
function joinedFrom(source: string, start: number): string | undefined {
  const first = source.charAt(start)
  if (first === '"' || first === "'") {
    const end = closingQuote(source, start)
    return end === undefined ? undefined : source.slice(start, end).replace(/[\r\n]/g, ' ')
  }
  const parts: string[] = []
  let from = start
  let depth = 0
  let before = ''
  for (let at = start; at < source.length; at++) {
    const character = source.charAt(at)
    if (/\s/.test(character)) continue
    const behind = source.charAt(at - 1)
    if (character === '#' && /\s/.test(behind)) {
      const end = at + source.slice(at).search(/[\r\n]|$/)
      // Text does not go on behind a comment.
      if (!/[[{,]/.test(before) && !/^\s*[\]},#]/.test(source.slice(end))) return undefined
      parts.push(source.slice(from, at), ' '.repeat(end - at))
      from = end
      at = end - 1
      continue
    }
    if ((character === '"' || character === "'") && /[\s,:[{]/.test(behind)) {
      const end = closingQuote(source, at)
      if (end === undefined) return undefined
      at = end
    } else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') {
      if (--depth === 0) return (parts.join('') + source.slice(from, at)).replace(/[\r\n]/g, ' ')
    }
    before = character
  }
  return undefined
}

function closingQuote(source: string, start: number): number | undefined {
  const quote = source.charAt(start)
  for (let at = start + 1; at < source.length; at++) {
    const character = source.charAt(at)
    if (quote === '"' && character === '\\') at++
    else if (character === quote) {
      if (quote === '"' || source.charAt(at + 1) !== quote) return at
      at++
    }
  }
  return undefined
}
