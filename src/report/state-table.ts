// The table of one card: how it documents the four topics, and how the four metadata keys stand.
import type { PhrasingContent, Table } from 'mdast'
import { lineUrl } from '../markdown/address.ts'
import { code } from '../markdown/escape.ts'
import { link, table, text } from '../markdown/nodes.ts'
import type { CardReport, KeyReport, MetadataKey, ReportFinding, Severity, TopicReport } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { capitalised, SHOWN_TOPICS, worstOf } from './words.ts'

/** The topics beside the keys. It holds words of ours only: a card's text could break a cell. */
export function stateTable(
  card: CardReport,
  metadata: NonNullable<CardReport['metadata']>,
  around: Surroundings,
): Table {
  const added = card.findings.filter((finding) => finding.new !== false)
  const old = card.findings.filter((finding) => finding.new === false)
  const rows = SHOWN_TOPICS.map((topic, index) => {
    const [key, ruleId] = METADATA_KEYS[index] ?? []
    const own = added.filter((finding) => finding.ruleId === `section/${topic}`)
    const left = topicState(topic, card.topics[topic], worstOf(own))
    const right = key && keyState(key, metadata[key], worst(added, key, ruleId), worst(old, key, ruleId))
    return [cell(left, card, around), right ? cell(right, card, around) : []]
  })
  return table([[[text('Sections')], [text('Metadata')]], ...rows])
}

/** In the order in which they stand beside the topics, each with the rule that is about it. */
const METADATA_KEYS = [
  ['license', 'metadata/license'],
  ['pipeline_tag', 'metadata/pipeline-tag'],
  ['library_name', 'metadata/library-name'],
  ['language', 'metadata/language'],
] as const

export const ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }
/** Stands where nothing of the policy minds a state that is not the best one. */
const NO_ICON = '➖'

interface Cell {
  readonly icon: string
  readonly name: PhrasingContent[]
  readonly state: string
  readonly line: number | undefined
}

function cell({ icon, name, state, line }: Cell, { path }: CardReport, { commit }: Surroundings) {
  const place =
    line === undefined
      ? []
      : [text(', '), ...link(commit && lineUrl(commit, path, line), text(`line ${line}`))]
  return [text(`${icon} `), ...name, text(`: ${state}`), ...place]
}

function topicState(topic: string, report: TopicReport, severity: Severity | undefined): Cell {
  return {
    icon: severity ? ICONS[severity] : report.state === 'present' ? '✅' : NO_ICON,
    name: [text(capitalised(topic))],
    state: report.state,
    line: report.state === 'missing' ? undefined : report.line,
  }
}

const TO_DO: Readonly<Record<Severity, string>> = {
  error: 'to fix',
  warning: 'to check',
  notice: 'see below',
}

/** `old`: the gravest finding about the key that was there before the change, which is to be seen and not to be minded. */
function keyState(
  key: MetadataKey,
  report: KeyReport,
  worst: ReportFinding | undefined,
  old: ReportFinding | undefined,
): Cell {
  const name = code(key)
  if (worst) {
    const { severity, place } = worst
    // A key that is not there has no line; its finding stands where it could be written.
    const state = report.state === 'missing' && !isSlip(worst) ? 'missing' : TO_DO[severity]
    const line = state === 'missing' ? undefined : place?.start.line
    return { icon: ICONS[severity], name, state, line }
  }
  if (old && (report.state !== 'missing' || isSlip(old)))
    return { icon: NO_ICON, name, state: 'as before', line: old.place?.start.line }
  switch (report.state) {
    case 'present':
      return { icon: '✅', name, state: 'present', line: report.line }
    case 'missing':
      return { icon: NO_ICON, name, state: 'missing', line: undefined }
    case 'unread':
      return { icon: NO_ICON, name, state: 'not read', line: undefined }
  }
}

function worst(
  findings: readonly ReportFinding[],
  key: MetadataKey,
  ruleId: string | undefined,
): ReportFinding | undefined {
  const own = findings.filter((finding) => isAbout(finding, key, ruleId))
  const severity = worstOf(own)
  return own.find((finding) => finding.severity === severity)
}

/** The key's own rule, a slip that should have been this key, or any rule of metadata whose message begins with it. */
function isAbout(finding: ReportFinding, key: MetadataKey, own: string | undefined): boolean {
  const { ruleId, expected, message } = finding
  if (isSlip(finding)) return expected?.includes(key) === true
  return ruleId === own || (ruleId.startsWith('metadata/') && /^`(\w+)[`.[]/.exec(message)?.[1] === key)
}

/** A key of another name stands where this one is meant. */
function isSlip({ ruleId }: ReportFinding): boolean {
  return ruleId === 'metadata/unknown-key'
}
