// The paths of its repository that a card's text may name, found without parsing it: what stands there is asked before
// the card is judged, and a path too many costs little.
import { linkTarget } from './target.ts'

/** More are not asked for: of the others nothing is known, so that nothing is said. */
const MAX_PATHS = 500
const MAX_URL = 500
/** Nor are more addresses looked at, whatever they lead to. */
const MAX_LOOKED_AT = 20_000

/** Where an address can begin: after `](`, `]:`, an attribute of HTML, or the licence's key in the front matter. */
const BEGIN = /\]\(\s*|\]:[ \t]*\n?[ \t]*|\b(?:src|href|srcset|poster|license_link)\s*[=:]\s*/gi

/** From the root of the repository, without duplicates, in order of place. */
export function namedPaths(text: string, cardPath: string): readonly string[] {
  const paths = new Set<string>()
  const begin = new RegExp(BEGIN)
  let left = MAX_LOOKED_AT
  for (let found = begin.exec(text); found && paths.size < MAX_PATHS && left > 0; found = begin.exec(text)) {
    left--
    const address = addressAt(text, begin.lastIndex)
    // No address begins in another, and so each letter is read once.
    begin.lastIndex += address.length
    const url = /^srcset/i.test(found[0]) ? (address.trim().split(/[\s,]/, 1)[0] ?? '') : address
    const target = linkTarget(unescaped(url), cardPath)
    if (target.kind === 'path') paths.add(target.path)
  }
  return [...paths]
}

/** What stands in quotes or angle brackets, or goes on to the next blank; a bracket opened within is closed within. */
function addressAt(text: string, start: number): string {
  const piece = text.slice(start, start + MAX_URL)
  const close = { '<': '>', '"': '"', "'": "'" }[piece[0] ?? '']
  if (close !== undefined) {
    const end = piece.indexOf(close, 1)
    return end < 0 ? '' : piece.slice(1, end)
  }
  let depth = 0
  for (let index = 0; index < piece.length; index++) {
    const letter = piece[index] ?? ''
    if (/[\s>]/.test(letter)) return piece.slice(0, index)
    if (letter === '\\') index++
    else if (letter === '(') depth++
    else if (letter === ')' && --depth < 0) return piece.slice(0, index)
  }
  return piece
}

/** Markdown's escapes, and the one character of addresses that HTML wants escaped. */
function unescaped(address: string): string {
  return address.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&')
}
