export type Severity = 'error' | 'warning' | 'notice';
export type Verdict = 'pass' | 'fail';
export type Topic = 'usage' | 'limitations' | 'benchmark' | 'citation' | 'description' | 'intended-use' | 'training' | 'bias' | 'environment' | 'license' | 'demo' | 'contact';
export interface Point {
    /** 1-based. */
    readonly line: number;
    /** 1-based, in UTF-16 code units as in unified. */
    readonly column: number;
}
/** From `start` up to, not including, `end`. */
export interface Place {
    readonly start: Point;
    readonly end: Point;
}
export interface Fix extends Place {
    readonly text: string;
}
export interface Counts {
    readonly error: number;
    readonly warning: number;
    readonly notice: number;
}
/** The keys of the front matter that every surface shows. */
export type MetadataKey = 'license' | 'pipeline_tag' | 'library_name' | 'language';
/** `unread`: the front matter could not be read to its end, so that nobody knows. */
export type KeyReport = {
    readonly state: 'present';
    readonly line: number;
} | {
    readonly state: 'missing' | 'unread';
};
export type TopicReport = {
    readonly state: 'present' | 'placeholder';
    readonly line: number;
    readonly heading: string;
} | {
    readonly state: 'inline';
    readonly line: number;
} | {
    readonly state: 'missing';
};
/** What it takes to mend a finding, the least first. */
export type Effort = 'fix' | 'front-matter' | 'key' | 'heading' | 'lines' | 'section';
export interface ReportFinding {
    readonly ruleId: string;
    readonly severity: Severity;
    readonly message: string;
    /** Null where the finding is about the card as a whole. */
    readonly place: Place | null;
    readonly actual: string | null;
    readonly expected: readonly string[] | null;
    readonly note: string | null;
    /** The rule's documentation. */
    readonly url: string;
    readonly fix: Fix | null;
    readonly effort: Effort;
    /** Whether the change under review brought it in; there only where the run was asked to tell. */
    readonly new?: boolean;
}
/** A comment in the card that silenced findings, with its reason. */
export interface IgnoredRule {
    readonly ruleId: string;
    /** The comment's line, 1-based. */
    readonly line: number;
    readonly reason: string;
    /** How many findings it silenced. */
    readonly findings: number;
}
/** Of the rules that apply to a card, those it keeps: rules that have no error and no warning. */
export interface Score {
    readonly passed: number;
    readonly applicable: number;
    /** Ids of the rules, in the order of the documentation. */
    readonly kept: readonly string[];
    readonly broken: readonly string[];
}
/** Work of one kind that mends some of a card's findings. */
export interface NextStep {
    readonly effort: Effort;
    /** How many findings it mends. */
    readonly findings: number;
    readonly ruleIds: readonly string[];
    /** A sentence of ours; ids stand in backticks. */
    readonly text: string;
}
/** One thing that a model page needs on the day it is published. */
export interface ChecklistItem {
    readonly done: boolean;
    /** What it is; values stand in backticks. */
    readonly text: string;
    /** What it does for those who look for a model. */
    readonly gain: string;
    /** Where that stands. */
    readonly source: string;
    /** The rules that say whether it is done. */
    readonly ruleIds: readonly string[];
}
export interface CardReport {
    readonly path: string;
    readonly verdict: Verdict;
    readonly topics: Readonly<Record<Topic, TopicReport>>;
    /** Absent where the file was not judged as a model's card: it is gone, no text, or the README of something else. */
    readonly metadata?: Readonly<Record<MetadataKey, KeyReport>>;
    readonly score: Score;
    /** What to do next, the cheapest first; empty where there is nothing to do. */
    readonly next: readonly NextStep[];
    readonly findings: readonly ReportFinding[];
    /** There only under the preset `launch`. */
    readonly checklist?: readonly ChecklistItem[];
    /** Absent where nothing is ignored. */
    readonly ignored?: readonly IgnoredRule[];
}
export interface Report {
    readonly version: 1;
    readonly verdict: Verdict;
    readonly counts: Counts;
    /** What the run could not find out, sentences of ours, such as that the Hub gave no answer; absent where nothing. */
    readonly remarks?: readonly string[];
    readonly cards: readonly CardReport[];
}
export declare function withRemarks(report: Report, remarks: readonly string[]): Report;
/** Findings that were there before the change count for nothing. */
export declare function countFindings(findings: readonly ReportFinding[]): Counts;
/** Old ones and new ones. */
export declare function countAll(findings: readonly ReportFinding[]): Counts;
