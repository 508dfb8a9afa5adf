// A report stays of a size that somebody reads, and says what it leaves out.
import { describe, expect, test } from '@jest/globals'
import type { RuleFinding } from '../../src/judge/apply-ignores.ts'
import { certainFixes, judgeCard } from '../../src/judge/judge-card.ts'
import { limitFindings, MOST_OF_A_CASE } from '../../src/judge/limit-findings.ts'
import { cardPolicy } from '../../src/policy/card-policy.ts'
import { DEFAULT_POLICY } from '../../src/policy/policy.ts'
import { RULES } from '../../src/rules/rules.ts'

const POLICY = cardPolicy(DEFAULT_POLICY, () => false)
const JUDGING = { path: 'README.md', policy: POLICY }

function found(index: number, name = 'missing'): RuleFinding {
  const point = (column: number) => ({ line: index + 1, column, offset: index })
  const [rule] = RULES
  if (!rule) throw new Error('There are rules.')
  return { rule, finding: { case: name, message: `${index}`, place: { start: point(1), end: point(2) } } }
}

function many(length: number, name?: string): RuleFinding[] {
  return Array.from({ length }, (_, index) => found(index, name))
}

test('what is not too much is listed as it is', () => {
  const all = many(MOST_OF_A_CASE)
  expect(limitFindings(all)).toEqual(all)
})

test('of more it is said from where on', () => {
  const all = many(MOST_OF_A_CASE + 7)
  const message = 'From here on findings of this kind are not listed. Mend those that are, and check again.'
  expect(limitFindings(all)).toEqual([
    ...all.slice(0, MOST_OF_A_CASE),
    { ...all[MOST_OF_A_CASE], finding: { ...all[MOST_OF_A_CASE]?.finding, message } },
  ])
})

test('each case is counted for itself', () => {
  const [first, second] = [many(MOST_OF_A_CASE), many(MOST_OF_A_CASE, 'other')]
  expect(limitFindings([...first, ...second])).toEqual([...first, ...second])
})

test('what has no place is told without one', () => {
  const all = many(MOST_OF_A_CASE + 1).map(({ rule, finding: { place: _, ...finding } }) => ({
    rule,
    finding,
  }))
  expect(limitFindings(all).at(-1)?.finding).not.toHaveProperty('place')
})

describe('a card with the same fault a thousand times', () => {
  const text = `---\ntags:\n${'- 1_0\n'.repeat(1000)}---\n# Tern\n`
  test('has a report of bounded length, with the verdict of all', () => {
    const { report } = judgeCard(text, JUDGING)
    const said = report.findings.filter(({ ruleId }) => ruleId === 'metadata/types')
    expect(said.length).toBeLessThanOrEqual(MOST_OF_A_CASE + 1)
    expect(report.findings).toContainEqual(
      expect.objectContaining({ message: expect.stringMatching(/^From here on/) }),
    )
  })
  test('is mended wholly all the same', () => {
    expect(certainFixes(text, JUDGING)).toHaveLength(1000)
  })
})
