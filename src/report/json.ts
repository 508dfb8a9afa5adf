// The report as JSON, by schema/report.schema.json: every key in a fixed place, so that the same report is the same bytes.
import type {
  CardReport,
  ChecklistItem,
  IgnoredRule,
  KeyReport,
  NextStep,
  Place,
  Report,
  ReportFinding,
  TopicReport,
} from './report.ts'

/** Two spaces of indentation and a line end at the end. */
export function renderJson({ version, verdict, counts, remarks, cards }: Report): string {
  const { error, warning, notice } = counts
  const ordered = {
    version,
    verdict,
    counts: { error, warning, notice },
    ...(remarks && { remarks }),
    cards: cards.map(card),
  }
  return `${inert(JSON.stringify(ordered, undefined, 2))}\n`
}

function card(report: CardReport) {
  const { path, verdict, topics, metadata, score, next, checklist, findings, ignored } = report
  return {
    path,
    verdict,
    topics: {
      usage: topic(topics.usage),
      limitations: topic(topics.limitations),
      benchmark: topic(topics.benchmark),
      citation: topic(topics.citation),
      description: topic(topics.description),
      'intended-use': topic(topics['intended-use']),
      training: topic(topics.training),
      bias: topic(topics.bias),
      environment: topic(topics.environment),
      license: topic(topics.license),
      demo: topic(topics.demo),
      contact: topic(topics.contact),
    } satisfies Record<keyof CardReport['topics'], TopicReport>,
    ...(metadata && {
      metadata: {
        license: key(metadata.license),
        pipeline_tag: key(metadata.pipeline_tag),
        library_name: key(metadata.library_name),
        language: key(metadata.language),
      } satisfies CardReport['metadata'],
    }),
    score: {
      passed: score.passed,
      applicable: score.applicable,
      kept: score.kept,
      broken: score.broken,
    },
    next: next.map(nextStep),
    ...(checklist && { checklist: checklist.map(checklistItem) }),
    findings: findings.map(finding),
    ...(ignored && { ignored: ignored.map(ignoredRule) }),
  }
}

function topic(report: TopicReport): TopicReport {
  switch (report.state) {
    case 'present':
    case 'placeholder':
      return { state: report.state, line: report.line, heading: report.heading }
    case 'inline':
      return { state: report.state, line: report.line }
    case 'missing':
      return { state: report.state }
  }
}

function key(report: KeyReport): KeyReport {
  return report.state === 'present' ? { state: report.state, line: report.line } : { state: report.state }
}

function finding(found: ReportFinding) {
  const { ruleId, severity, message, actual, expected, note, url, fix, effort } = found
  return {
    ruleId,
    severity,
    message,
    place: found.place && place(found.place),
    actual,
    expected,
    note,
    url,
    fix: fix && { ...place(fix), text: fix.text },
    effort,
    ...(found.new !== undefined && { new: found.new }),
  }
}

function nextStep({ effort, findings, ruleIds, text }: NextStep): NextStep {
  return { effort, findings, ruleIds, text }
}

function checklistItem({ done, text, gain, source, ruleIds }: ChecklistItem): ChecklistItem {
  return { done, text, gain, source, ruleIds }
}

function ignoredRule({ ruleId, line, reason, findings }: IgnoredRule): IgnoredRule {
  return { ruleId, line, reason, findings }
}

function place({ start, end }: Place): Place {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  }
}

/**
 * The same JSON with characters escaped that a terminal or GitHub's runner might obey: C1 controls, bidirectional
 * controls, and `##[`, which the runner takes for a command anywhere in a line of the log.
 */
function inert(json: string): string {
  return json
    .replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped)
    .replace(/##\[/g, '##\\u005b')
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
