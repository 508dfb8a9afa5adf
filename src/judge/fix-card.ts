// Mends one card: applies its certain corrections, and those that they bring to light, until none is left.
import { applyFixes } from '../card/fix.ts'
import { certainFixes, type Judging } from './judge-card.ts'

/** A correction may make the next one certain (`licence: MIT`: first the key, then the value); more steps there are not. */
const MAX_ROUNDS = 10

export interface FixedCard {
  readonly text: string
  /** How many corrections were made. */
  readonly made: number
}

/** Every byte that no correction names stays as it was; a second run changes nothing. */
export function fixCard(text: string, judging: Judging): FixedCard {
  let fixed = { text, made: 0 }
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixes = certainFixes(fixed.text, judging)
    const { text: next, skipped } = applyFixes(fixed.text, fixes)
    if (next === fixed.text) break
    fixed = { text: next, made: fixed.made + fixes.length - skipped }
  }
  return fixed
}
