// What the rules that a policy has on want to know of the repository, so that nothing is read that nobody asks for.
import type { Policy } from '../../policy/policy.ts'
import { isOn } from '../../policy/severity.ts'
import type { RepositoryNeed } from '../../rules/repository.ts'
import type { Rule } from '../../rules/rule.ts'
import { RULES } from '../../rules/rules.ts'

/** Of all cards together: an override may have a rule on for some of them only. */
export function repositoryNeeds(
  { preset, rules, overrides }: Policy,
  all: readonly Rule[] = RULES,
): ReadonlySet<RepositoryNeed> {
  const presets = [preset.value, ...overrides.flatMap((override) => override.preset?.value ?? [])]
  const settings = [rules, ...overrides.map((override) => override.rules)]
  const mayBeOn = (rule: Rule) =>
    presets.some((each) =>
      settings.some((set) => isOn(rule, each, set[rule.id]) || isOn(rule, each, rules[rule.id])),
    )
  return new Set(all.flatMap((rule) => (rule.needs && mayBeOn(rule) ? rule.needs : [])))
}
