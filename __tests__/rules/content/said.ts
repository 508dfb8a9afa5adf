// What a rule says of a card: each finding in a line with its place, its case and its sentence.
import { parseCard } from '../../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../../src/hub/additions.ts'
import type { Finding, Rule, RuleContext } from '../../../src/rules/rule.ts'

export function findingsOf(rule: Rule, card: string, context: Partial<RuleContext> = {}): readonly Finding[] {
  const parsed = parseCard('README.md', card)
  return [...rule.check(parsed, { options: {}, additions: NO_ADDITIONS, ruleIds: [], ...context })]
}

/** Such as `3:1 missing: The card has no title.` */
export function said(rule: Rule, card: string, context: Partial<RuleContext> = {}): readonly string[] {
  return findingsOf(rule, card, context).map(
    (finding) => `${placeOf(finding)} ${finding.case}: ${finding.message}`,
  )
}

/** Such as `3:1 missing`. */
export function placesOf(rule: Rule, card: string, context: Partial<RuleContext> = {}): readonly string[] {
  return findingsOf(rule, card, context).map((finding) => `${placeOf(finding)} ${finding.case}`)
}

function placeOf({ place }: Finding): string {
  return place ? `${place.start.line}:${place.start.column}` : '-'
}
