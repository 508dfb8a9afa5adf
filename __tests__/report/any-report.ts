// Reports with arbitrary text in every field, and the addresses that our own links may lead to.
import fc from 'fast-check'
import type { CardReport, ReportFinding } from '../../src/report/report.ts'
import { anyText, quoted } from '../markdown/hostile-text.ts'
import { ALL_TOPICS, card, finding, place } from './sample-reports.ts'

export const OUR_ADDRESSES = [
  'https://github.com/example-lab/tern/blob/5f1d7c0a9b3e4d2f8a6c1b0e9d7f5a3c2b1e0d4f/',
  'https://github.com/example-lab/tern/commit/5f1d7c0a9b3e4d2f8a6c1b0e9d7f5a3c2b1e0d4f',
  'https://github.com/example-lab/tern/actions/runs/19600000042',
  'https://github.com/model-card-gate/model-card-gate/blob/v1/docs/rules.md#',
]

export const anyFinding: fc.Arbitrary<ReportFinding> = fc
  .record({
    ruleId: fc.oneof(fc.constantFrom('metadata/license', 'section/usage'), anyText),
    severity: fc.constantFrom('error', 'warning', 'notice'),
    message: fc.oneof(
      anyText,
      anyText.map(
        (value) => `\`license\` is ${quoted(value)}, which the Hub refuses. Write ${quoted(value)}.`,
      ),
    ),
    line: fc.integer({ min: 1, max: 9 }),
    actual: fc.option(anyText),
    expected: fc.option(fc.array(anyText, { maxLength: 3 })),
    note: fc.option(anyText),
    fix: fc.option(anyText),
    hasPlace: fc.boolean(),
  })
  .map(({ ruleId, severity, message, line, actual, expected, note, fix, hasPlace }) => ({
    ...finding('metadata/tags', severity, message),
    ruleId,
    place: hasPlace ? place(line, 3, 9) : null,
    actual,
    expected,
    note,
    fix: fix === null ? null : { ...place(line, 3, 9), text: fix },
  }))

export const anyCard: fc.Arbitrary<CardReport> = fc
  .record({ path: anyText, heading: anyText, findings: fc.array(anyFinding, { maxLength: 6 }) })
  .map(({ path, heading, findings }) => ({
    ...card(path, { ...ALL_TOPICS, usage: { state: 'present', line: 3, heading } }, findings),
    ignored: [{ ruleId: path, line: 1, reason: heading, findings: 1 }],
  }))
