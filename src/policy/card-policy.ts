// The policy for one card: the whole policy with the overrides that name the card.
import type { HubAdditions } from '../hub/additions.ts'
import type { Preset } from '../rules/severities.ts'
import type { FailOn, Override, Policy, RuleSettings, Sourced } from './policy.ts'

export interface CardPolicy {
  readonly preset: Sourced<Preset>
  readonly failOn: Sourced<FailOn>
  readonly rules: RuleSettings
  readonly hub: HubAdditions
}

/** `names` says whether an override names the card; later overrides win over earlier ones. */
export function cardPolicy(policy: Policy, names: (override: Override) => boolean): CardPolicy {
  let { preset, rules } = policy
  for (const override of policy.overrides.filter(names)) {
    // An override that names a preset means that preset, not that preset with what was set for other cards.
    rules = override.preset ? override.rules : { ...rules, ...override.rules }
    preset = override.preset ?? preset
  }
  return { preset, rules, failOn: policy.failOn, hub: policy.hub }
}
