// The policy: what the gate is asked to hold cards to, once presets, files and the user's wishes are merged.
import { type HubAdditions, NO_ADDITIONS } from '../hub/additions.ts'
import type { Preset, Severity } from '../rules/severities.ts'

export const FAIL_ON = ['error', 'warning', 'never'] as const

/** The least severity that fails a card. */
export type FailOn = (typeof FAIL_ON)[number]

/** What a policy says of one rule. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
  /** Who says so, for people: "the file .github/model-card-gate.yml, line 5". */
  readonly origin: string
}

export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** What a policy says of the cards that an override names; it starts from `preset` anew where it has one. */
export interface Override {
  readonly cards: readonly string[]
  readonly preset?: Sourced<Preset>
  readonly rules: RuleSettings
  readonly origin: string
}

/** A value and who says so. */
export interface Sourced<T> {
  readonly value: T
  readonly origin: string
}

export interface Policy {
  readonly preset: Sourced<Preset>
  /** Globs, relative to the repository's root, of the files that are cards. */
  readonly cards: Sourced<readonly string[]>
  readonly failOn: Sourced<FailOn>
  readonly rules: RuleSettings
  readonly overrides: readonly Override[]
  /** Values allowed beside the Hub's lists. */
  readonly hub: HubAdditions
  /** The path of a JSON Schema that the front matter has to fulfil beside the Hub's. */
  readonly schema?: Sourced<string>
}

const BY_DEFAULT = 'the default'

/** The policy of somebody who has said nothing. */
export const DEFAULT_POLICY: Policy = {
  preset: { value: 'recommended', origin: BY_DEFAULT },
  cards: { value: ['README.md'], origin: BY_DEFAULT },
  failOn: { value: 'error', origin: BY_DEFAULT },
  rules: {},
  overrides: [],
  hub: NO_ADDITIONS,
}
