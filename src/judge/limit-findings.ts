// Bounds a card's report: of one case of one rule the first findings are listed, and one more says that there are others.
import { MOST_OF_A_CASE } from '../rules/rule.ts'
import type { RuleFinding } from './apply-ignores.ts'

const MORE = `More than ${MOST_OF_A_CASE} times in this card`

/** In the order that `findings` have. What tells of the others stands where the first of them does. */
export function limitFindings(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  if (findings.length <= MOST_OF_A_CASE) return findings
  const counts = new Map<string, number>()
  const firstUnlisted = new Map<string, RuleFinding>()
  const listed = findings.filter((found) => {
    const ruleCase = `${found.rule.id} ${found.finding.case}`
    const count = (counts.get(ruleCase) ?? 0) + 1
    counts.set(ruleCase, count)
    if (count === MOST_OF_A_CASE + 1) firstUnlisted.set(ruleCase, found)
    return count <= MOST_OF_A_CASE
  })
  return [...listed, ...Array.from(firstUnlisted.values(), tellingOfMore)]
}

function tellingOfMore({ rule, finding: { case: name, place } }: RuleFinding): RuleFinding {
  const message = `${MORE}: ${rule.cases[name]?.summary}. No more of them are listed: mend these, and check again.`
  return { rule, finding: { case: name, message, ...(place && { place }) } }
}

/** Whether it says that others are not listed: then nobody knows which of them are new. */
export function tellsOfMore({ message }: { readonly message: string }): boolean {
  return message.startsWith(MORE)
}
