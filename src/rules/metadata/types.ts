// metadata/types: every other key of the Hub holds the kind of value that it must.
import type { FrontMatter } from '../../card/front-matter/front-matter.ts'
import { isKnownKey } from '../../hub/known-keys.ts'
import { quote } from '../place.ts'
import { defineRule, type Finding } from '../rule.ts'
import { DOUBTFUL, REFUSED, WORTH_KNOWING } from '../severities.ts'
import { code, pathName, shorten } from '../wording.ts'
import { hasAnyKey } from './applies.ts'
import { typeFinding } from './type-finding.ts'
import { violationsIn } from './violations.ts'

type Case = 'refused' | 'doubtful' | 'python'

/** Keys whose values a rule of their own judges. */
const ELSEWHERE = new Set([
  'license',
  'license_name',
  'license_link',
  'license_details',
  'language',
  'language_bcp47',
  'language_details',
  'pipeline_tag',
  'library_name',
  'tags',
  'datasets',
  'base_model',
  'base_model_relation',
  'new_version',
  'model-index',
])

export const types = defineRule<Case>({
  id: 'metadata/types',
  summary: 'Keys such as `widget`, `inference` and `extra_gated_fields` hold values of the right kind.',
  why: 'The Hub refuses a push where a list is a map, a text is a number or a key is left empty (huggingface.js: packages/hub/src/types/api/api-model.ts). Plain `yes`, `no`, dates and a few numbers are read as something else by its Python client, which writes them back changed.',
  cases: {
    refused: { summary: 'the Hub refuses the kind of value', severity: REFUSED },
    doubtful: { summary: 'the Hub may refuse the value', severity: DOUBTFUL },
    python: { summary: 'the Python client reads the value as something else', severity: WORTH_KNOWING },
  },
  examples: [
    {
      title: 'values of the right kind',
      card: '---\ninference: false\nwidget:\n- text: I like it.\nco2_eq_emissions:\n  emissions: 12.5\n---\n',
      findings: [],
    },
    {
      title: 'a map where a list must be',
      card: '---\nwidget:\n  text: I like it.\n---\n',
      findings: [
        { case: 'refused', line: 2, message: '`widget` is a map, which the Hub refuses. Write a list.' },
      ],
    },
    {
      title: 'text where a number must be',
      card: '---\nco2_eq_emissions:\n  emissions: 12.5 kg\n---\n',
      findings: [
        {
          case: 'refused',
          line: 3,
          message: '`co2_eq_emissions.emissions` is text (`12.5 kg`), which the Hub refuses. Write a number.',
        },
      ],
    },
    {
      title: 'a figure grouped by underscores',
      card: '---\nco2_eq_emissions: 24_700\n---\n',
      findings: [
        {
          case: 'doubtful',
          line: 2,
          message:
            '`co2_eq_emissions` is `24_700`, which newer YAML readers take for text, so the Hub may refuse it. Write `24700`.',
          expected: ['24700'],
          fix: '24700',
        },
      ],
    },
    {
      title: 'an unquoted date',
      card: '---\nx_trained: 2026-05-01\n---\n',
      findings: [
        {
          case: 'python',
          line: 2,
          message:
            '`x_trained` is `2026-05-01` without quotes, which programs read as a date, not as text. Write `"2026-05-01"`.',
          expected: ['"2026-05-01"'],
          fix: '"2026-05-01"',
        },
      ],
    },
  ],
  applies: ({ frontMatter }) => hasAnyKey(frontMatter),
  *check({ frontMatter }, { additions }) {
    const reported = new Set<string>()
    for (const violation of violationsIn(frontMatter, additions, (key) => !ELSEWHERE.has(key))) {
      reported.add(JSON.stringify(violation.path))
      yield typeFinding(frontMatter, violation)
    }
    yield* readOtherwise(frontMatter, reported)
  },
})

function* readOtherwise(frontMatter: FrontMatter, reported: ReadonlySet<string>): Generator<Finding<Case>> {
  for (const { path, source, becomes, position } of frontMatter.pythonReadings) {
    // Where the schema asks for text, the Hub refuses a date, and the rule of that key says so.
    const judged = becomes === 'date' && isKnownKey(String(path[0]))
    if (path[0] === 'language' || judged || reported.has(JSON.stringify(path))) continue
    const fix = quote(frontMatter, path)
    const quoted = `"${source}"`
    const reading =
      becomes === 'date'
        ? 'which programs read as a date, not as text'
        : `which the Hub's Python client reads as ${becomes === 'number' ? 'another number' : `\`${becomes}\``}`
    yield {
      case: 'python',
      message: `${code(pathName(path))} is ${code(source)} without quotes, ${reading}. Write ${code(quoted)}.`,
      place: position,
      actual: shorten(source),
      expected: [quoted],
      ...(fix && { fix }),
    }
  }
}
