import type { CardReport, Report, Severity } from './report/report.js';
import type { Preset } from './rules/severities.js';
export { CustomSchemaError } from './hub/custom-schema-error.js';
export { PolicyError, type PolicyProblem } from './policy/policy-error.js';
export type { CardReport, Counts, Fix, IgnoredRule, Place, Point, Report, ReportFinding, Severity, Topic, TopicReport, Verdict, } from './report/report.js';
export type { Preset } from './rules/severities.js';
/** The version of this package. */
export declare const version: string;
export interface CheckOptions {
    /** How strict to be; `recommended` by default. */
    readonly preset?: Preset;
    /** The least severity that makes the verdict `fail`; `error` by default. */
    readonly failOn?: 'error' | 'warning' | 'never';
    /**
     * What a policy file would say, as data or as its text in YAML or JSON: schema/policy.schema.json. `cards` in it has
     * no effect, and `extends` and `schema` name files among `files`.
     */
    readonly policy?: Readonly<Record<string, unknown>> | string;
    /**
     * Other files of the repository, texts by path from its root, for the rules that look around a card: LICENSE,
     * config.json, CITATION.cff, what links lead to. Without it these rules say nothing.
     */
    readonly files?: Readonly<Record<string, string>>;
}
export interface CheckCardOptions extends CheckOptions {
    /** Where the card lies in the repository, by which overrides go; `README.md` by default. */
    readonly path?: string;
}
/**
 * Judges one card.
 * @param text the whole file, front matter and body
 * @returns its verdict, the state of each topic, its score, and every finding in order of place (1-based lines and
 *   columns, in UTF-16 code units)
 * @throws PolicyError where the policy has a mistake, with file, line and column; CustomSchemaError where its schema
 *   has; TypeError where the text is none or an option is unknown or has a value that it cannot have
 */
export declare function checkCard(text: string, options?: CheckCardOptions): Promise<CardReport>;
/**
 * Judges several cards.
 * @param cards texts by path, with forward slashes, from the root of the repository
 * @returns the whole report, as `--format json` prints it: schema/report.schema.json
 * @throws PolicyError, CustomSchemaError, TypeError
 */
export declare function checkCards(cards: Readonly<Record<string, string>>, options?: CheckOptions): Promise<Report>;
export interface FixedText {
    readonly text: string;
    /** How many corrections were made. */
    readonly made: number;
}
/**
 * Applies the corrections that are certain, and leaves every other byte as it is.
 * @throws PolicyError, TypeError
 */
export declare function fixCard(text: string, options?: CheckCardOptions): Promise<FixedText>;
export interface RuleDescription {
    /** As a policy names it, for example `metadata/license`. */
    readonly id: string;
    /** What holds for a card that keeps the rule. */
    readonly summary: string;
    /** Why it matters, with the source of the fact. */
    readonly why: string;
    readonly url: string;
    /** Each way to break it, with its severity in each preset. */
    readonly cases: Readonly<Record<string, {
        readonly summary: string;
        readonly severity: Readonly<Record<Preset, Severity | 'off'>>;
    }>>;
    /** JSON Schema of its options; absent where it has none. */
    readonly options?: Readonly<Record<string, unknown>>;
}
/** Every rule, in the order in which docs/rules.md shows them. */
export declare function listRules(): readonly RuleDescription[];
