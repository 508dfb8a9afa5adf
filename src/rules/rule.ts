// What a rule is: a plain object that looks at one card and says what it finds.
import type { Position } from 'unist'
import type { Card } from '../card/card.ts'
import type { HubAdditions } from '../hub/additions.ts'
import type { CustomSchema } from '../hub/custom-schema.ts'
import type { HubAnswer } from '../hub/hub-answer.ts'
import type { CodeParsers } from './content/code/parsers.ts'
import type { RepositoryEvidence, RepositoryNeed } from './repository.ts'
import type { Preset, Severity, SeverityByPreset } from './severities.ts'

export type RuleGroup = 'metadata' | 'section' | 'content' | 'consistency'
export type RuleId = `${RuleGroup}/${string}`

/** A replacement of one range of the card's text that is certain to be right. */
export interface TextEdit extends Position {
  readonly text: string
}

/**
 * A report lists at most so many findings of one case of a rule in one card, and says that there are more: twenty times
 * as many as the card with the most has. A rule to which each more costs time may stop behind them.
 */
export const MOST_OF_A_CASE = 5000

/** One thing a rule says about one place of one card. It is data with its sentence: nobody words it again. */
export interface Finding<Case extends string = string> {
  /** Which of the rule's cases this is; the policy turns it into a severity. */
  readonly case: Case
  /** What is wrong, then what to do. Values of the card stand in backticks. */
  readonly message: string
  /** Where in the file, 1-based; absent where the finding is about the card as a whole. */
  readonly place?: Position
  /** The value found, as it is written in the card. */
  readonly actual?: string
  /** Values that would be right, the likeliest first. */
  readonly expected?: readonly string[]
  /** What else helps, such as Markdown or YAML to paste. */
  readonly note?: string
  /** Set only where the correction is certain. */
  readonly fix?: TextEdit
}

/**
 * What it takes to mend a finding, the least first: a certain correction to apply, a front matter to begin, a key or
 * value of it to write, a heading to set, lines of the text to write or change, a section to write.
 */
export const EFFORTS = ['fix', 'front-matter', 'key', 'heading', 'lines', 'section'] as const
export type Effort = (typeof EFFORTS)[number]

/** One way in which a card can break a rule, with its severity in each preset. */
export interface RuleCase {
  readonly summary: string
  readonly severity: SeverityByPreset
  /** Where the rule's group does not say it: `key` in `metadata`, `section` in `section`, else `lines`. */
  readonly effort?: Exclude<Effort, 'fix'>
}

/** A card that shows what a rule says: executed as a test and rendered into docs/rules.md. */
export interface Example {
  readonly title: string
  /** The card's whole text. */
  readonly card: string
  readonly evidence?: Evidence
  /** The policy's options for the rule, where the example needs some. */
  readonly options?: Readonly<Record<string, unknown>>
  /** What this rule finds in it, in order of place; empty for a good card. */
  readonly findings: readonly ExpectedFinding[]
}

export interface ExpectedFinding {
  readonly case: string
  readonly line?: number
  readonly message: string
  readonly expected?: readonly string[]
  /** The text that the fix puts in. */
  readonly fix?: string
}

/** What is known of a card from elsewhere, where somebody asked for it. */
export interface Evidence {
  /** The Hub's own answer. */
  readonly hubAnswer?: HubAnswer
  /** Whether the file described a model before the change under review; absent where nobody looked. */
  readonly wasModel?: boolean
  /** The JSON Schema that the policy names. */
  readonly customSchema?: CustomSchema
  /** The repository around the card, as far as rules need it; undefined where the card lies in none. */
  readonly repository?: RepositoryEvidence
  /** Parsers of the languages in which the card has examples, loaded before the rules run. */
  readonly parsers?: CodeParsers
}

/** Finds out what is known of the card at `path`, whose text is `text`. */
export type EvidenceFor = (path: string, text: string) => Promise<Evidence>

/** What a rule may know beside the card. */
export interface RuleContext extends Evidence {
  /** The policy's options for this rule, valid by its `options` schema; an empty object where it sets none. */
  readonly options: Readonly<Record<string, unknown>>
  /** Values that the policy allows beside the Hub's lists. */
  readonly additions: HubAdditions
  /** The ids of all rules. */
  readonly ruleIds: readonly string[]
}

export interface Rule<Case extends string = string> {
  readonly id: RuleId
  /** One line, in the present tense: what holds for a card that keeps the rule. */
  readonly summary: string
  /** Why it matters, with the source of the fact. */
  readonly why: string
  readonly cases: Readonly<Record<Case, RuleCase>>
  readonly examples: readonly [Example, Example, ...Example[]]
  /** JSON Schema of the rule's options in the policy; absent where it has none. */
  readonly options?: Readonly<Record<string, unknown>>
  /**
   * Whether the card has what the rule looks at, such as the key that it judges; absent where every card has. A rule
   * that does not apply is not run and counts nothing in the score.
   */
  readonly applies?: (card: Card, context: RuleContext) => boolean
  /** What the rule has to know of the repository around the card: only what a rule that is on names here is read. */
  readonly needs?: readonly RepositoryNeed[]
  readonly check: (card: Card, context: RuleContext) => Iterable<Finding<Case>>
}

/** Keeps the cases of a rule and of its findings the same names. */
export function defineRule<Case extends string>(rule: Rule<Case>): Rule<Case> {
  return rule
}

const GROUP_EFFORT: Readonly<Record<RuleGroup, Effort>> = {
  metadata: 'key',
  section: 'section',
  content: 'lines',
  consistency: 'lines',
}

/** What it takes to mend the finding of a rule. */
export function effortOf({ id, cases }: Rule, { case: name, fix }: Finding): Effort {
  if (fix) return 'fix'
  return cases[name]?.effort ?? GROUP_EFFORT[id.slice(0, id.indexOf('/')) as RuleGroup]
}

/** The highest severity that a rule can give in a preset. */
export function ruleSeverity(rule: Rule, preset: Preset): Severity | 'off' {
  const given = Object.values(rule.cases).map(({ severity }) => severity[preset])
  return (['error', 'warning', 'notice'] as const).find((severity) => given.includes(severity)) ?? 'off'
}
