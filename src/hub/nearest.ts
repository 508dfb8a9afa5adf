// Finds the value somebody meant by its spelling, and rather none than nonsense.
import leven from 'leven'

/**
 * The candidate nearest in spelling; nothing where none is near: at most one edit for every four characters, three
 * at the most, and never a change of digits, since another number is another thing.
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const wanted = value.toLowerCase()
  const limit = Math.min(Math.floor(wanted.length / 4), 3)
  if (limit === 0 || wanted.length > 100) return undefined
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit || digits(candidate) !== digits(wanted)) continue
    const distance = leven(wanted, candidate.toLowerCase(), { maxDistance: bestDistance })
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function digits(text: string): string {
  return text.replace(/\D+/g, ' ').trim()
}
