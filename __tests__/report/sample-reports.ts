// Reports for the tests, and the surroundings in which they are shown.
import { nextSteps } from '../../src/judge/next-steps.ts'
import type {
  CardReport,
  Place,
  Report,
  ReportFinding,
  Severity,
  Topic,
  TopicReport,
} from '../../src/report/report.ts'
import type { CommentSurroundings } from '../../src/report/surroundings.ts'

const DOCUMENTATION = 'https://github.com/model-card-gate/model-card-gate/blob/v1/docs/rules.md'

/** A place on one line, or from one line to the start of a later one. */
export function place(line: number, column = 1, endColumn = column + 1, endLine = line): Place {
  return { start: { line, column }, end: { line: endLine, column: endColumn } }
}

export function finding(
  ruleId: string,
  severity: Severity,
  message: string,
  rest: Partial<ReportFinding> = {},
): ReportFinding {
  return {
    ruleId,
    severity,
    message,
    place: null,
    actual: null,
    expected: null,
    note: null,
    url: `${DOCUMENTATION}#${ruleId.replace('/', '')}`,
    fix: null,
    effort: rest.fix ? 'fix' : effort(ruleId, severity),
    ...rest,
  }
}

/** As the rules have it: a notice about a section asks for a heading, all else about one for its text. */
function effort(ruleId: string, severity: Severity): ReportFinding['effort'] {
  if (ruleId.startsWith('metadata/')) return 'key'
  if (!ruleId.startsWith('section/')) return 'lines'
  return severity === 'notice' ? 'heading' : 'section'
}

const MISSING: TopicReport = { state: 'missing' }

export const NO_TOPICS: Readonly<Record<Topic, TopicReport>> = {
  usage: MISSING,
  limitations: MISSING,
  benchmark: MISSING,
  citation: MISSING,
  description: MISSING,
  'intended-use': MISSING,
  training: MISSING,
  bias: MISSING,
  environment: MISSING,
  license: MISSING,
  demo: MISSING,
  contact: MISSING,
}

export const ALL_TOPICS: CardReport['topics'] = {
  ...NO_TOPICS,
  usage: { state: 'present', line: 29, heading: 'How to use' },
  limitations: { state: 'present', line: 60, heading: 'Limitations' },
  benchmark: { state: 'present', line: 48, heading: 'Evaluation' },
  citation: { state: 'present', line: 67, heading: 'Citation' },
}

/** The four keys in the first lines of the front matter. */
export const ALL_KEYS: NonNullable<CardReport['metadata']> = {
  license: { state: 'present', line: 2 },
  language: { state: 'present', line: 3 },
  pipeline_tag: { state: 'present', line: 4 },
  library_name: { state: 'present', line: 5 },
}

/** A card whose verdict and score follow from its findings. */
export function card(
  path: string,
  topics: CardReport['topics'],
  findings: readonly ReportFinding[] = [],
): CardReport {
  const counting = findings.filter((each) => each.new !== false)
  const broken = new Set(findings.filter(({ severity }) => severity !== 'notice').map(({ ruleId }) => ruleId))
  return {
    path,
    verdict: counting.some(({ severity }) => severity === 'error') ? 'fail' : 'pass',
    topics,
    metadata: ALL_KEYS,
    score: {
      passed: Math.max(0, 14 - broken.size),
      applicable: 14,
      kept: ['metadata/front-matter'],
      broken: [...broken].sort(),
    },
    next: nextSteps(findings),
    findings,
  }
}

export function report(...cards: readonly CardReport[]): Report {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { findings } of cards)
    for (const { severity, new: isNew } of findings) if (isNew !== false) counts[severity]++
  const failed = cards.length === 0 || cards.some(({ verdict }) => verdict === 'fail')
  return { version: 1, verdict: failed ? 'fail' : 'pass', counts, cards }
}

export const SURROUNDINGS: CommentSurroundings = {
  commit: {
    serverUrl: 'https://github.com',
    owner: 'example-lab',
    repo: 'tern',
    sha: '5f1d7c0a9b3e4d2f8a6c1b0e9d7f5a3c2b1e0d4f',
  },
  run: { id: '19600000042', attempt: 1, url: 'https://github.com/example-lab/tern/actions/runs/19600000042' },
  startedAt: '2026-11-23T14:05:09.000Z',
  commentKey: 'model card / gate',
  summary: 'whole',
  reasons: {
    'metadata/license': 'The Hub refuses a push whose license is not in its list.',
    'metadata/pipeline-tag': 'The Hub files a model by its task and picks its widget by it.',
    'metadata/library-name': 'The Hub shows how to load a model only where it knows the library.',
    'metadata/language': 'People filter models by the languages they work with.',
    'metadata/unknown-key': 'The Hub drops a key that it does not know without a word.',
    'section/usage': 'A model that nobody knows how to run is not used.',
    'section/limitations': 'Who does not know where a model fails will find out in production.',
    'section/benchmark': 'Without numbers nobody can compare the model with another.',
    'section/citation': 'Who uses the model in a paper needs to know what to cite.',
  },
}
