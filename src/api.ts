// The gate for programs: cards as text in, findings as data out. The same engine as the action and the command line.
import { gatherEvidence } from './facts/gather.ts'
import { repositoryNeeds } from './facts/repository/needs.ts'
import { repositoryReader } from './facts/repository/repository-reader.ts'
import { cardPolicies, judge } from './gate.ts'
import { fixCard as fix } from './judge/fix-card.ts'
import {
  CARD_OPTIONS,
  CHECK_OPTIONS,
  refuseOptions,
  refuseText,
  refuseTexts,
} from './policy/given-options.ts'
import type { Policy } from './policy/policy.ts'
import { resolvePolicy } from './policy/resolve.ts'
import type { CardReport, Report, Severity } from './report/report.ts'
import { RULES, ruleUrl } from './rules/rules.ts'
import type { Preset } from './rules/severities.ts'
import { memory } from './source/memory.ts'
import { VERSION } from './version.ts'

export { CustomSchemaError } from './hub/custom-schema-error.ts'
export { PolicyError, type PolicyProblem } from './policy/policy-error.ts'
export type {
  CardReport,
  Counts,
  Fix,
  IgnoredRule,
  Place,
  Point,
  Report,
  ReportFinding,
  Severity,
  Topic,
  TopicReport,
  Verdict,
} from './report/report.ts'
export type { Preset } from './rules/severities.ts'

/** The version of this package. */
export const version: string = VERSION

export interface CheckOptions {
  /** How strict to be; `recommended` by default. */
  readonly preset?: Preset
  /** The least severity that makes the verdict `fail`; `error` by default. */
  readonly failOn?: 'error' | 'warning' | 'never'
  /**
   * What a policy file would say, as data or as its text in YAML or JSON: schema/policy.schema.json. `cards` in it has
   * no effect, and `extends` and `schema` name files among `files`.
   */
  readonly policy?: Readonly<Record<string, unknown>> | string
  /**
   * Other files of the repository, texts by path from its root, for the rules that look around a card: LICENSE,
   * config.json, CITATION.cff, what links lead to. Without it these rules say nothing.
   */
  readonly files?: Readonly<Record<string, string>>
}

export interface CheckCardOptions extends CheckOptions {
  /** Where the card lies in the repository, by which overrides go; `README.md` by default. */
  readonly path?: string
}

/**
 * Judges one card.
 * @param text the whole file, front matter and body
 * @returns its verdict, the state of each topic, its score, and every finding in order of place (1-based lines and
 *   columns, in UTF-16 code units)
 * @throws PolicyError where the policy has a mistake, with file, line and column; CustomSchemaError where its schema
 *   has; TypeError where the text is none or an option is unknown or has a value that it cannot have
 */
export async function checkCard(text: string, options: CheckCardOptions = {}): Promise<CardReport> {
  refuseText(text)
  refuseOptions(options, CARD_OPTIONS)
  const { path = 'README.md', ...rest } = options
  const { cards } = await checkCards({ [path]: text }, rest)
  const [report] = cards
  if (!report) throw new TypeError(`"${path}" is no path from the root of a repository.`)
  return report
}

/**
 * Judges several cards.
 * @param cards texts by path, with forward slashes, from the root of the repository
 * @returns the whole report, as `--format json` prints it: schema/report.schema.json
 * @throws PolicyError, CustomSchemaError, TypeError
 */
export async function checkCards(
  cards: Readonly<Record<string, string>>,
  options: CheckOptions = {},
): Promise<Report> {
  refuseTexts(cards, 'cards')
  refuseOptions(options, CHECK_OPTIONS)
  const { files } = options
  const paths = Object.keys(cards)
  const policy = await readPolicy(options, paths)
  const around = files && repositoryReader(sourceOf({ ...files, ...cards }), repositoryNeeds(policy))
  const { evidenceFor } = await gatherEvidence(
    { policy, readText: readTextOf(files) },
    { around: around && ((path, text) => around.around(path, text)) },
  )
  const { report } = await judge({ source: sourceOf(cards), policy, evidenceFor })
  return report
}

export interface FixedText {
  readonly text: string
  /** How many corrections were made. */
  readonly made: number
}

/**
 * Applies the corrections that are certain, and leaves every other byte as it is.
 * @throws PolicyError, TypeError
 */
export async function fixCard(text: string, options: CheckCardOptions = {}): Promise<FixedText> {
  refuseText(text)
  refuseOptions(options, CARD_OPTIONS)
  const { path = 'README.md', ...rest } = options
  const policyFor = await cardPolicies(await readPolicy(rest, [path]))
  return fix(text, { path, policy: policyFor(path) })
}

export interface RuleDescription {
  /** As a policy names it, for example `metadata/license`. */
  readonly id: string
  /** What holds for a card that keeps the rule. */
  readonly summary: string
  /** Why it matters, with the source of the fact. */
  readonly why: string
  readonly url: string
  /** Each way to break it, with its severity in each preset. */
  readonly cases: Readonly<
    Record<
      string,
      { readonly summary: string; readonly severity: Readonly<Record<Preset, Severity | 'off'>> }
    >
  >
  /** JSON Schema of its options; absent where it has none. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** Every rule, in the order in which docs/rules.md shows them. */
export function listRules(): readonly RuleDescription[] {
  return RULES.map(({ id, summary, why, cases, options }) => ({
    id,
    summary,
    why,
    url: ruleUrl(id),
    cases: Object.fromEntries(
      Object.entries(cases).map(([name, { summary, severity }]) => [name, { summary, severity }]),
    ),
    ...(options && { options }),
  }))
}

/** The name that a policy given as data or text has in messages. */
const POLICY_NAME = 'policy'

function readPolicy(
  { policy, preset, failOn, files }: CheckOptions,
  cards: readonly string[],
): Promise<Policy> {
  const readFile = readTextOf(files)
  const text = typeof policy === 'object' ? JSON.stringify(policy) : policy
  return resolvePolicy(
    text === undefined ? undefined : POLICY_NAME,
    { readText: async (path) => (path === POLICY_NAME ? text : readFile(path)) },
    {
      cards,
      ...(preset && { preset }),
      ...(failOn && { failOn }),
      origin: (key) => `the option ${key === 'fail-on' ? 'failOn' : key}`,
    },
  )
}

function readTextOf(files: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(files))
  return async (path: string) => texts.get(path)
}

function sourceOf(files: Readonly<Record<string, string>>) {
  return memory(new Map(Object.entries(files)))
}
