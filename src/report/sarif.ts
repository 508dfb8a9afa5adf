// The report as SARIF 2.1.0, in the form that GitHub's code scanning takes.
import type { ArtifactLocation, Invocation, Log, Region, ReportingDescriptor, Result } from 'sarif'
import { relativeUri } from '../markdown/address.ts'
import { clip, visibleLine } from '../markdown/visible.ts'
import { fingerprint } from './fingerprint.ts'
import type { CardReport, Fix, Place, Report, ReportFinding, Severity } from './report.ts'
import { amount, SEVERITIES } from './words.ts'

/** What code scanning shows of a rule. All of it is ours. */
export interface SarifRule {
  readonly id: string
  readonly summary: string
  /** In Markdown. */
  readonly why: string
  readonly url: string
  /** The highest severity that the rule gives by default. */
  readonly severity: Severity
}

export interface SarifOptions {
  /** The gate's own, such as `1.2.3`. */
  readonly version: string
  readonly rules: readonly SarifRule[]
  /** Results at most; `MAX_RESULTS` where absent. */
  readonly most?: number
}

/** Code scanning refuses a run with more (docs.github.com: SARIF support for code scanning). */
export const MAX_RESULTS = 25_000
const MAX_MESSAGE = 1000

const HOME = 'https://github.com/model-card-gate/model-card-gate'
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity,
  string
>

/** JSON with two spaces of indentation and a line end at the end. The gravest results come first, and old ones last. */
export function renderSarif(report: Report, { version, rules, most = MAX_RESULTS }: SarifOptions): string {
  const all = results(report.cards, new Map(rules.map(({ id }, index) => [id, index])))
  const left = all.length - most
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Model Card Gate',
            informationUri: HOME,
            semanticVersion: version,
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: all.slice(0, most),
        ...(left > 0 && { invocations: [incomplete(left)] }),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2).replace(/##\[/g, '##\\u005b')}\n`
}

function descriptor({ id, summary, why, url, severity }: SarifRule): ReportingDescriptor {
  const name = id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase())
  return {
    id,
    name,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: why, markdown: `${why}\n\n[Examples of good and bad cards](${url})` },
    helpUri: url,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['model-card', id.split('/', 1)[0] ?? id], precision: 'high' },
  }
}

function results(cards: readonly CardReport[], rules: ReadonlyMap<string, number>): Result[] {
  const seen = new Map<string, number>()
  const all = SEVERITIES.flatMap((severity) =>
    cards.flatMap(({ path, findings }) =>
      findings
        .filter((finding) => finding.severity === severity)
        .map((finding) => result(path, finding, rules.get(finding.ruleId), seen)),
    ),
  )
  // What was there before the change goes first where there is no room.
  const isOld = ({ baselineState }: Result) => baselineState === 'unchanged'
  return [...all.filter((each) => !isOld(each)), ...all.filter(isOld)]
}

function result(
  path: string,
  finding: ReportFinding,
  ruleIndex: number | undefined,
  seen: Map<string, number>,
): Result {
  const { ruleId, severity, message, place, fix, new: isNew } = finding
  const artifactLocation = location(path)
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: plainText(message) },
    // Code scanning shows no result without a place.
    locations: [{ physicalLocation: { artifactLocation, region: place ? region(place) : { startLine: 1 } } }],
    partialFingerprints: { primaryLocationLineHash: counted(path, finding, seen) },
    // An old finding is no reason to fail and yet there: left out, code scanning would take it for mended.
    ...(isNew !== undefined && { baselineState: isNew ? 'new' : 'unchanged' }),
    ...(fix && {
      fixes: [{ artifactChanges: [{ artifactLocation, replacements: [replacement(fix)] }] }],
    }),
  }
}

/** A path of the repository is relative to its root; any other stands for itself. */
function location(path: string): ArtifactLocation {
  const uri = relativeUri(path)
  if (/^[a-z]:/i.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` }
  if (path.startsWith('/')) return { uri: `file://${uri}` }
  return path.split('/').includes('..') ? { uri } : { uri, uriBaseId: '%SRCROOT%' }
}

/** Says in the file itself what it lacks. */
function incomplete(left: number): Invocation {
  const text = `${amount(left, 'finding')} of the least severity left out, to keep within the limits of code scanning.`
  return { executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message: { text } }] }
}

/** Brackets would make a link of what stands in them (SARIF 2.1.0, section 3.11.6). */
function plainText(message: string): string {
  return clip(visibleLine(clip(message, MAX_MESSAGE)), MAX_MESSAGE).replace(/[\\[\]]/g, '\\$&')
}

function region({ start, end }: Place): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function replacement(fix: Fix) {
  return {
    deletedRegion: region(fix),
    insertedContent: { text: fix.text.replace(/\p{Surrogate}/gu, '\ufffd') },
  }
}

/** The same for the same finding though lines move, with which of those that agree it is. */
function counted(path: string, finding: ReportFinding, seen: Map<string, number>): string {
  const { finding: print } = fingerprint(path, finding, '')
  const count = (seen.get(print) ?? 0) + 1
  seen.set(print, count)
  return `${print}:${count}`
}
