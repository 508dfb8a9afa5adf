// The word of a short list that somebody may have meant.
import { closestMatch } from 'leven'

/** Undefined where none is near. Of three letters one may be wrong, so that `on` is not taken for `off`. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return closestMatch(word, known, { maxDistance: Math.max(1, Math.floor(word.length / 3)) })
}

/** Words of other tools, by what they are called here. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['preset', 'extends'],
  ['presets', 'extends'],
  ['extend', 'extends'],
  ['files', 'cards'],
  ['globs', 'cards'],
  ['paths', 'cards'],
  ['fail', 'fail-on'],
  ['warn', 'warning'],
  ['info', 'notice'],
  ['note', 'notice'],
  ['none', 'off'],
  ['disabled', 'off'],
])

/** What the word of another tool is called here, where that is among what is known. */
export function calledHere(word: string, known: readonly string[]): string | undefined {
  const here = ELSEWHERE.get(word.toLowerCase())
  return here !== undefined && known.includes(here) ? here : undefined
}
