// Bounds a card's report: of one case of one rule the first findings are listed, and one more says that others follow.
import type { RuleFinding } from './apply-ignores.ts'

/** Nearly twice as many as the card with the most: a page that was copied with its 259 broken links. */
export const MOST_OF_A_CASE = 500

/** In the order that `findings` have. What tells of the others stands where the first of them does. */
export function limitFindings(findings: readonly RuleFinding[]): readonly RuleFinding[] {
  if (findings.length <= MOST_OF_A_CASE) return findings
  const counts = new Map<string, number>()
  const unlisted = new Map<string, RuleFinding>()
  const listed = findings.filter((found) => {
    const kind = `${found.rule.id} ${found.finding.case}`
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    if (count === MOST_OF_A_CASE + 1) unlisted.set(kind, found)
    return count <= MOST_OF_A_CASE
  })
  return [...listed, ...Array.from(unlisted.values(), others)]
}

function others({ rule, finding: { case: name, place } }: RuleFinding): RuleFinding {
  const message = 'From here on findings of this kind are not listed. Mend those that are, and check again.'
  return { rule, finding: { case: name, message, ...(place && { place }) } }
}
