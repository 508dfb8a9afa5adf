// The word of a short list that somebody may have meant.
import { closestMatch } from 'leven'

/** Undefined where none is near. Of three letters one may be wrong, so that `on` is not taken for `off`. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return closestMatch(word, known, { maxDistance: Math.max(1, Math.floor(word.length / 3)) })
}
