// The policy: what the gate is asked to hold cards to, once presets and the user's wishes are merged.
import { type HubAdditions, NO_ADDITIONS } from '../hub/additions.ts'
import type { Preset } from '../rules/severities.ts'

export const FAIL_ON = ['error', 'warning', 'never'] as const

/** The least severity that fails a card. */
export type FailOn = (typeof FAIL_ON)[number]

export interface Policy {
  readonly preset: Preset
  /** Globs, relative to the repository's root, of the files that are cards. */
  readonly cards: readonly string[]
  readonly failOn: FailOn
  /** Values allowed beside the Hub's lists. */
  readonly hub: HubAdditions
}

/** The policy of somebody who has said nothing. */
export const DEFAULT_POLICY: Policy = {
  preset: 'recommended',
  cards: ['README.md'],
  failOn: 'error',
  hub: NO_ADDITIONS,
}
