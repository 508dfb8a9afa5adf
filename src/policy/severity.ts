// How much a finding weighs under a policy.
import type { Rule } from '../rules/rule.ts'
import { ruleSeverity } from '../rules/rule.ts'
import type { Preset, Severity } from '../rules/severities.ts'
import type { RuleSetting } from './policy.ts'

const LEVELS = ['off', 'notice', 'warning', 'error'] as const

/**
 * The severity of one case of a rule: the preset's, unless the policy sets the rule's own. That one is the severity of
 * the rule's weightiest case; the lighter ones keep their distance to it, as they have it in the preset `strict`, but
 * do not fall silent: with `section/usage: error` a topic that is only inline is a warning.
 */
export function caseSeverity(
  rule: Rule,
  name: string,
  preset: Preset,
  setting?: Pick<RuleSetting, 'severity'>,
): Severity | 'off' {
  const own = rule.cases[name]
  if (own === undefined) throw new Error(`it has no case "${name}"`)
  if (setting === undefined) return own.severity[preset]
  if (setting.severity === 'off') return 'off'
  const scale = ruleSeverity(rule, 'strict') === 'off' ? 'launch' : 'strict'
  const distance = LEVELS.indexOf(ruleSeverity(rule, scale)) - LEVELS.indexOf(own.severity[scale])
  const level = Math.max(LEVELS.indexOf(setting.severity) - distance, LEVELS.indexOf('notice'))
  return LEVELS[level] ?? setting.severity
}

/** Whether a rule can say anything under the policy. */
export function isOn(rule: Rule, preset: Preset, setting?: RuleSetting): boolean {
  return Object.keys(rule.cases).some((name) => caseSeverity(rule, name, preset, setting) !== 'off')
}
