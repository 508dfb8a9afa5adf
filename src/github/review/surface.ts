// The review as one of the surfaces: which findings stand on lines of the diff, and what is written there.
import { type Fingerprint, fingerprint } from '../../report/fingerprint.ts'
import type { CardReport, Report, ReportFinding } from '../../report/report.ts'
import { isOfferable, renderReview, renderReviewComment } from '../../report/review-comment.ts'
import { type Replacement, wholeLines } from '../../report/suggestion.ts'
import type { Surroundings } from '../../report/surroundings.ts'
import { SEVERITIES } from '../../report/words.ts'
import type { Api } from '../api.ts'
import type { KnownChange } from '../change.ts'
import type { JudgedPullRequest } from '../pull-request.ts'
import type { Setup } from '../setup.ts'
import { type Lines, publishReview, type ReviewOutcome } from './live.ts'
import { fileLines, type Hunk, readPatch, showsLinesOf } from './patch.ts'
import type { Found } from './plan.ts'

export interface Reviewed {
  readonly setup: Setup
  readonly pullRequest: JudgedPullRequest
  readonly change: KnownChange
  readonly report: Report
  readonly around: Surroundings
  /** Whether every rule could do its work. */
  readonly isWhole: boolean
  readonly api: Api
  /** The comment's page, where there is one. */
  readonly commentUrl: string | undefined
}

/** A longer range is told by its first line: GitHub shows a comment under the last. */
const MAX_RANGE = 10

/** Never throws: what the API does becomes an outcome. */
export async function reviewOf(reviewed: Reviewed): Promise<ReviewOutcome> {
  const { setup, pullRequest, change, report, around, isWhole, api, commentUrl } = reviewed
  const { repository, run, serverUrl, commentKey: key } = setup
  if (change.kind === 'unknown') return { kind: 'unknown' }
  const { owner, name: repo } = repository
  const commit = { serverUrl, owner, repo, sha: pullRequest.headSha }
  const written = { around: { ...around, commit, run }, key, headSha: commit.sha }
  const { patience } = api
  try {
    const texts = around.sources ?? new Map<string, string>()
    const found = report.cards.flatMap((card) => {
      const text = texts.get(card.path)
      return text === undefined ? [] : ofCard(card, text, change.patches.get(card.path), written)
    })
    const judged = report.cards.map(({ path }) => path).filter((path) => texts.has(path))
    const bySeverity = SEVERITIES.flatMap((level) => found.filter(({ severity }) => severity === level))
    const client = await api.client()
    const whole =
      commentUrl === undefined
        ? { words: 'job summary', url: run.url }
        : { words: "gate's comment", url: commentUrl }
    const task = {
      repository,
      number: pullRequest.number,
      commit,
      key,
      found: bySeverity,
      judged: new Set(judged),
      isWhole,
      render: (counts: Parameters<typeof renderReview>[0]) => renderReview(counts, whole),
    }
    return await publishReview(client, task, patience)
  } catch (error) {
    return { kind: 'failed', failure: patience.classify(error), during: 'preparing the review' }
  }
}

interface Written {
  readonly around: Surroundings
  readonly key: string
  readonly headSha: string
}

type Graded = Found<Lines> & { readonly severity: ReportFinding['severity'] }

function ofCard(card: CardReport, text: string, patch: string | undefined, written: Written): Graded[] {
  const lines = text.split(/\r?\n/)
  const hunks = shownHunks(text, patch)
  return card.findings.map((finding) => {
    const print = fingerprint(card.path, finding, lineOf(finding, lines))
    const on = finding.new === false ? undefined : linesOf(card.path, finding, print, lines, hunks, written)
    return { path: card.path, print, severity: finding.severity, ...(on && { lines: on }) }
  })
}

/** What the diff shows of the very text that was judged; nothing where that cannot be told. */
function shownHunks(text: string, patch: string | undefined): readonly Hunk[] {
  const hunks = patch === undefined ? undefined : readPatch(patch)
  const lines = fileLines(text)
  return hunks && lines && showsLinesOf(hunks, lines) ? hunks : []
}

function lineOf({ place }: ReportFinding, lines: readonly string[]): string {
  return place === null ? '' : (lines[place.start.line - 1] ?? '')
}

function linesOf(
  path: string,
  finding: ReportFinding,
  print: Fingerprint,
  lines: readonly string[],
  hunks: readonly Hunk[],
  { around, key, headSha }: Written,
): Lines | undefined {
  if (finding.place === null) return undefined
  const suggestion = finding.fix ? wholeLines(finding.fix, lines) : undefined
  const offered =
    suggestion && isOfferable(suggestion.lines) && isShown(suggestion, hunks) ? suggestion : undefined
  const range = offered ?? rangeOf(finding.place, hunks)
  if (range === undefined) return undefined
  const marker = { key, headSha, ...print, isMended: false }
  return {
    ...(range.first < range.last && { startLine: range.first }),
    line: range.last,
    hasSuggestion: offered !== undefined,
    render: () => renderReviewComment({ path, lines, around }, finding, offered?.lines, marker),
  }
}

type Range = Pick<Replacement, 'first' | 'last'>

/** The lines of a place where one hunk shows them all and they are few, else its first; undefined where it is not shown. */
function rangeOf(
  { start, end }: NonNullable<ReportFinding['place']>,
  hunks: readonly Hunk[],
): Range | undefined {
  const last = end.column === 1 ? Math.max(start.line, end.line - 1) : end.line
  const whole = { first: start.line, last }
  const first = { first: start.line, last: start.line }
  if (last - start.line < MAX_RANGE && isShown(whole, hunks)) return whole
  return isShown(first, hunks) ? first : undefined
}

/** GitHub takes ranges within one hunk only. */
function isShown({ first, last }: Range, hunks: readonly Hunk[]): boolean {
  return hunks.some(({ start, lines }) => first >= start && last < start + lines.length)
}
