// Gets the parsers ready that the rules need for one card, before they run.
import { isOn } from '../policy/severity.ts'
import { loadParsers } from '../rules/content/code/load-parsers.ts'
import { usageCode } from '../rules/content/usage-code.ts'
import type { Judging } from './judge-card.ts'

/** The same judging with the parsers for the card's text, where the policy has its code looked at. */
export async function withParsers(text: string, judging: Judging): Promise<Judging> {
  const { policy, evidence } = judging
  const hasCode = text.includes('```') || text.includes('~~~')
  if (!hasCode || !isOn(usageCode, policy.preset.value, policy.rules[usageCode.id])) return judging
  return { ...judging, evidence: { ...evidence, parsers: await loadParsers(text) } }
}
