// What can be told of a rule and of its findings without running it.
import { describe, expect, test } from '@jest/globals'
import { effortOf, type Finding, type Rule, type RuleGroup, ruleSeverity } from '../../src/rules/rule.ts'
import { DOCUMENTATION, ruleUrl } from '../../src/rules/rules.ts'
import { LAUNCH, type Preset, REFUSED, type SeverityByPreset, WARNED } from '../../src/rules/severities.ts'

function ruleWith(severities: readonly SeverityByPreset[], group: RuleGroup = 'content'): Rule {
  const cases = Object.fromEntries(
    severities.map((severity, index) => [`c${index}`, { summary: '', severity }]),
  )
  const example = { title: '', card: '', findings: [] }
  return { id: `${group}/x`, summary: '', why: '', cases, examples: [example, example], check: () => [] }
}

describe('what it takes to mend a finding', () => {
  const found: Finding = { case: 'c0', message: 'x' }

  test.each([
    ['metadata', 'key'],
    ['section', 'section'],
    ['content', 'lines'],
    ['consistency', 'lines'],
  ] as const)('of %s is a %s', (group, effort) => {
    expect(effortOf(ruleWith([REFUSED], group), found)).toBe(effort)
  })

  test('is what its case says, or nothing but to apply the fix', () => {
    const rule: Rule = {
      ...ruleWith([]),
      cases: { c0: { summary: '', severity: REFUSED, effort: 'heading' } },
    }
    const start = { line: 1, column: 1 }
    expect(effortOf(rule, found)).toBe('heading')
    expect(effortOf(rule, { ...found, case: 'other' })).toBe('lines')
    expect(effortOf(rule, { ...found, fix: { start, end: start, text: '' } })).toBe('fix')
  })
})

test.each<readonly [readonly SeverityByPreset[], Preset, string]>([
  [[LAUNCH, REFUSED, WARNED], 'hub', 'error'],
  [[LAUNCH, WARNED], 'hub', 'warning'],
  [[LAUNCH, WARNED], 'strict', 'error'],
  [[LAUNCH], 'strict', 'notice'],
  [[LAUNCH], 'launch', 'warning'],
  [[LAUNCH], 'recommended', 'off'],
  [[], 'strict', 'off'],
])('the highest severity of %j in %s is %s', (severities, preset, severity) => {
  expect(ruleSeverity(ruleWith(severities), preset)).toBe(severity)
})

test('a rule is documented under its heading, as GitHub makes anchors', () => {
  expect(ruleUrl('content/usage-code')).toBe(`${DOCUMENTATION}#contentusage-code`)
  expect(DOCUMENTATION).toMatch(/\/docs\/rules\.md$/)
})
