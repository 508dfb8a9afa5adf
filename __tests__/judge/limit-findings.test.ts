// A report stays of a size that can be made, sent and read, and says what it leaves out; nothing new hides behind that.
import { describe, expect, test } from '@jest/globals'
import type { RuleFinding } from '../../src/judge/apply-ignores.ts'
import { certainFixes, judgeCard } from '../../src/judge/judge-card.ts'
import { limitFindings } from '../../src/judge/limit-findings.ts'
import { markNew } from '../../src/judge/only-new.ts'
import { cardPolicy } from '../../src/policy/card-policy.ts'
import { DEFAULT_POLICY } from '../../src/policy/policy.ts'
import { links } from '../../src/rules/content/links.ts'
import { MOST_OF_A_CASE } from '../../src/rules/rule.ts'

const POLICY = cardPolicy(DEFAULT_POLICY, () => false)
const JUDGING = { path: 'README.md', policy: POLICY }
const OF_MISSING =
  'More than 5000 times in this card: nothing stands where a relative link leads. No more of them are listed: mend these, and check again.'

function many(length: number, name = 'missing'): RuleFinding[] {
  return Array.from({ length }, (_, index) => {
    const point = (column: number) => ({ line: index + 1, column, offset: index })
    const place = { start: point(1), end: point(2) }
    return { rule: links, finding: { case: name, message: `${index}`, place } }
  })
}

test('what is not too much is listed as it is', () => {
  const all = many(MOST_OF_A_CASE)
  expect(limitFindings(all)).toEqual(all)
})

test('of more it is said what is found again, where the first of it stands', () => {
  const all = many(MOST_OF_A_CASE + 7)
  expect(limitFindings(all)).toEqual([
    ...all.slice(0, MOST_OF_A_CASE),
    { ...all[MOST_OF_A_CASE], finding: { ...all[MOST_OF_A_CASE]?.finding, message: OF_MISSING } },
  ])
})

test('each case is counted for itself', () => {
  const all = [...many(MOST_OF_A_CASE), ...many(MOST_OF_A_CASE, 'anchor')]
  expect(limitFindings(all)).toEqual(all)
  const more = [...many(MOST_OF_A_CASE + 1), ...many(MOST_OF_A_CASE + 1, 'anchor')]
  const told = limitFindings(more).slice(2 * MOST_OF_A_CASE)
  expect(told.map(({ finding }) => finding.message.split('.')[0])).toEqual([
    'More than 5000 times in this card: nothing stands where a relative link leads',
    'More than 5000 times in this card: no heading has the anchor that a link names',
  ])
})

test('what has no place is told without one', () => {
  const all = many(MOST_OF_A_CASE + 1).map(({ rule, finding: { place: _, ...finding } }) => ({
    rule,
    finding,
  }))
  expect(limitFindings(all).at(-1)?.finding).not.toHaveProperty('place')
})

describe('a card with the same fault six thousand times', () => {
  const text = `---\ntags: []\nx:\n${'- 1_0\n'.repeat(6000)}---\n# Tern\n`
  const ofTypes = () =>
    judgeCard(text, JUDGING).report.findings.filter(({ ruleId }) => ruleId === 'metadata/types')

  test('has a report of bounded length', () => {
    expect(ofTypes()).toHaveLength(MOST_OF_A_CASE + 1)
    expect(ofTypes().at(-1)?.message).toMatch(/^More than 5000 times in this card: /)
  })

  test('is mended wholly all the same', () => {
    expect(certainFixes(text, JUDGING)).toHaveLength(6000)
  })
})

describe('of a change to a card with very many faults', () => {
  const card = (count: number, end = '') =>
    `# Tern\n\n${Array.from({ length: count }, (_, i) => `[a](#gone-${i})\n`).join('')}${end}`
  const judged = (text: string) => ({ text, report: judgeCard(text, JUDGING).report })
  const added = (before: string, after: string) =>
    markNew(judged(after), judged(before)).findings.filter((finding) => finding.new)

  test('what was there before is not new, however many of them are mended', () => {
    expect(added(card(700), card(600))).toEqual([])
  })

  test('one more at the end is new', () => {
    expect(added(card(700), card(700, '\n[a](#more)\n'))).toHaveLength(1)
  })

  test('where not all are listed, that is told as new', () => {
    const [more, ...none] = limitFindings(many(MOST_OF_A_CASE + 1)).slice(MOST_OF_A_CASE)
    expect(none).toEqual([])
    const { report } = judged('# Tern\n')
    const [any] = report.findings
    const findings = [
      { ...any, ruleId: links.id, message: more?.finding.message ?? '' },
    ] as typeof report.findings
    const told = { text: '', report: { ...report, findings } }
    expect(markNew(told, told).findings.map((finding) => finding.new)).toEqual([true])
  })
})
