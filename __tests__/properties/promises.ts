// What holds for any bytes at all that stand in a card's place; the fuzzing script asks the same for longer.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { FORMATS } from '../../src/cli/options.ts'
import { render } from '../../src/cli/output.ts'
import { judge } from '../../src/gate.ts'
import { fixCard } from '../../src/judge/fix-card.ts'
import { cardPolicy } from '../../src/policy/card-policy.ts'
import { DEFAULT_POLICY, type Policy } from '../../src/policy/policy.ts'
import { MAX_COMMENT, renderComment } from '../../src/report/comment.ts'
import type { Report, ReportFinding } from '../../src/report/report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import type { Preset } from '../../src/rules/severities.ts'
import type { Source } from '../../src/source/source.ts'
import { SURROUNDINGS } from '../report/sample-reports.ts'

const PATH = 'README.md'

/** Judges the bytes in every way that a run may, and throws with a sentence where a promise is broken. */
export async function holdPromises(bytes: Uint8Array, preset: Preset, schema: string): Promise<void> {
  const policy = { ...DEFAULT_POLICY, preset: { value: preset, origin: 'the test' } }
  const { report, problems, text } = await judgeBytes(bytes, policy)
  expect(problems.length === 0, `the gate has a problem: ${problems.join(' ')}`)
  holdSchema(report, schema)
  const lines = text.split(/\r\n|\r|\n/)
  for (const card of report.cards) for (const finding of card.findings) holdPlace(finding, lines)
  const again = await judgeBytes(bytes, policy)
  expect(JSON.stringify(again.report) === JSON.stringify(report), 'a second run gives another report')
  await holdSurfaces(report, text)
  holdFixes(text, policy)
}

async function judgeBytes(bytes: Uint8Array, policy: Policy) {
  let text = ''
  const source: Source = {
    place: 'memory',
    list: async () => [PATH],
    read: async () => ({ kind: 'file', bytes }),
    folder: async () => ({ kind: 'closed' }),
  }
  const onText = (_: string, read: string) => {
    text = read
  }
  const { report, problems } = await judge({ source, policy, onText })
  return { report, problems, text }
}

const validators = new Map<string, (report: unknown) => boolean>()

function holdSchema(report: Report, file: string): void {
  let validate = validators.get(file)
  if (!validate) {
    const schema = JSON.parse(readFileSync(file, 'utf8'))
    validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    validators.set(file, validate)
  }
  expect(validate(JSON.parse(JSON.stringify(report))), 'the report breaks its schema')
}

function holdPlace({ place, fix, ruleId }: ReportFinding, lines: readonly string[]): void {
  for (const range of [place, fix]) {
    if (!range) continue
    const { start, end } = range
    const inside = [start, end].every(({ line, column }) => {
      const length = lines[line - 1]?.length
      return length !== undefined && column >= 1 && column <= length + 1
    })
    const ordered = start.line < end.line || (start.line === end.line && start.column <= end.column)
    expect(inside && ordered, `${ruleId} has a place outside the file: ${JSON.stringify(range)}`)
  }
}

async function holdSurfaces(report: Report, text: string): Promise<void> {
  const sources = new Map([[PATH, text]])
  for (const format of FORMATS) {
    const painting = {
      failOn: 'error',
      colour: true,
      hyperlinks: true,
      quiet: false,
      sources,
      reasons: {},
    } as const
    const shown = await render(report, { ...painting, format })
    expect(typeof shown === 'string', `nothing is shown in format ${format}`)
  }
  const comment = renderComment(report, { ...SURROUNDINGS, sources })
  expect(comment.length <= MAX_COMMENT, 'the comment is too long')
  expect(renderSummary(report, { ...SURROUNDINGS, sources }) !== undefined, 'there is no summary')
}

function holdFixes(text: string, policy: Policy): void {
  const judging = { path: PATH, policy: cardPolicy(policy, () => false) }
  const once = fixCard(text, judging)
  const twice = fixCard(once.text, judging)
  expect(twice.text === once.text && twice.made === 0, 'a second --fix changes the card again')
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}
