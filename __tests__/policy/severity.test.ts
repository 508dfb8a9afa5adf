// How a policy's severity for a rule reaches the rule's cases.
import { expect, test } from '@jest/globals'
import { caseSeverity, isOn } from '../../src/policy/severity.ts'
import { defineRule } from '../../src/rules/rule.ts'
import { TOPIC_INLINE, TOPIC_MISSING, WORTH_KNOWING } from '../../src/rules/severities.ts'

const RULE = defineRule({
  id: 'section/example',
  summary: '',
  why: '',
  cases: {
    missing: { summary: '', severity: TOPIC_MISSING },
    inline: { summary: '', severity: TOPIC_INLINE },
    aside: { summary: '', severity: WORTH_KNOWING },
  },
  examples: [
    { title: '', card: '', findings: [] },
    { title: '', card: '', findings: [] },
  ],
  check: () => [],
})

const severities = (
  ...args: [preset: 'hub' | 'recommended' | 'strict', severity?: 'off' | 'notice' | 'warning' | 'error']
) =>
  ['missing', 'inline', 'aside'].map((name) =>
    caseSeverity(RULE, name, args[0], args[1] && { severity: args[1] }),
  )

test('without a setting the preset decides', () => {
  expect(severities('hub')).toEqual(['off', 'off', 'notice'])
  expect(severities('recommended')).toEqual(['warning', 'notice', 'notice'])
  expect(severities('strict')).toEqual(['error', 'warning', 'notice'])
})

test('a setting is the severity of the weightiest case; the others keep their distance and do not fall silent', () => {
  expect(severities('recommended', 'error')).toEqual(['error', 'warning', 'notice'])
  expect(severities('recommended', 'warning')).toEqual(['warning', 'notice', 'notice'])
  expect(severities('hub', 'notice')).toEqual(['notice', 'notice', 'notice'])
})

test('off is off', () => {
  expect(severities('strict', 'off')).toEqual(['off', 'off', 'off'])
  expect(isOn(RULE, 'strict', { severity: 'off', options: {}, origin: '' })).toBe(false)
  expect(isOn(RULE, 'recommended')).toBe(true)
})
