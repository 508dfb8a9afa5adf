// metadata/model-index: results of evaluations have the shape that the Hub reads.
import type { FrontMatter } from '../../card/front-matter/front-matter.ts'
import { nearest } from '../../hub/nearest.ts'
import { placeOf } from '../place.ts'
import { defineRule, type Finding } from '../rule.ts'
import { DOUBTFUL, REFUSED, WORTH_KNOWING } from '../severities.ts'
import { code, pathName } from '../wording.ts'
import { hasKey } from './applies.ts'
import { typeFinding } from './type-finding.ts'
import { type Violation, violationsIn } from './violations.ts'

type Case = 'refused' | 'doubtful' | 'several'

export const modelIndex = defineRule<Case>({
  id: 'metadata/model-index',
  summary: '`model-index` has the shape that the Hub and its Python client read.',
  why: 'The Hub makes the table of results from it and refuses a push where a name, a metric’s value or a text is missing or of another kind (hub-docs: modelcard.md; transformers, issue 28137). Its Python client cannot even load a card without `dataset` (huggingface_hub, issues 1361 and 1377).',
  cases: {
    refused: { summary: 'the Hub refuses the shape', severity: REFUSED },
    doubtful: {
      summary: 'the Python client does not take the shape, or the Hub may not',
      severity: DOUBTFUL,
    },
    several: { summary: 'there is more than one entry', severity: WORTH_KNOWING },
  },
  examples: [
    {
      title: 'one result',
      card: '---\nmodel-index:\n- name: tiny\n  results:\n  - task:\n      type: text-classification\n    dataset:\n      type: glue\n      name: GLUE\n    metrics:\n    - type: accuracy\n      value: 0.91\n---\n',
      findings: [],
    },
    { title: 'no result yet', card: '---\nmodel-index:\n- name: tiny\n  results: []\n---\n', findings: [] },
    {
      title: 'an empty configuration and a revision that is all digits',
      card: '---\nmodel-index:\n- name: tiny\n  results:\n  - task:\n      type: text-classification\n    dataset:\n      type: glue\n      name: GLUE\n      config:\n      revision: 5503434\n    metrics:\n    - type: accuracy\n      value: 0.91\n---\n',
      findings: [
        {
          case: 'refused',
          line: 10,
          message:
            '`model-index[0].results[0].dataset.config` is empty, which the Hub refuses. Fill it in or delete the key.',
        },
        {
          case: 'refused',
          line: 11,
          message:
            '`model-index[0].results[0].dataset.revision` is a number (`5503434`), which the Hub refuses. Put quotes around it: `"5503434"`.',
          expected: ['5503434'],
          fix: '"5503434"',
        },
      ],
    },
    {
      title: 'a result without its data set, and a second entry',
      card: '---\nmodel-index:\n- name: tiny\n  results:\n  - task:\n      type: text-classification\n    metrics:\n    - type: accuracy\n      value: 0.91\n- name: tinier\n  results: []\n---\n',
      findings: [
        {
          case: 'doubtful',
          line: 5,
          message:
            '`model-index[0].results[0]` lacks `dataset`, which the Hub and its Python client expect. Add it.',
        },
        {
          case: 'several',
          line: 10,
          message:
            "`model-index` has 2 entries, and the Hub's Python client keeps the name of the last one only. Put all results under one entry.",
        },
      ],
    },
    {
      title: '`metric` for `metrics`',
      card: '---\nmodel-index:\n- name: tiny\n  results:\n  - task:\n      type: text-classification\n    dataset:\n      type: glue\n      name: GLUE\n    metric:\n    - type: accuracy\n      value: 0.91\n---\n',
      findings: [
        {
          case: 'refused',
          line: 10,
          message:
            '`model-index[0].results[0]` lacks `metrics`, without which the Hub refuses the card, but has `metric`. Rename it.',
          expected: ['metrics'],
          fix: 'metrics',
        },
      ],
    },
  ],
  applies: ({ frontMatter }) => hasKey(frontMatter, ['model-index']),
  *check({ frontMatter }, { additions }) {
    for (const violation of violationsIn(frontMatter, additions, (key) => key === 'model-index')) {
      yield misnamed(frontMatter, violation) ?? typeFinding(frontMatter, violation)
    }
    const entries = frontMatter.data['model-index']
    if (Array.isArray(entries) && entries.length > 1) {
      yield {
        case: 'several',
        message: `\`model-index\` has ${entries.length} entries, and the Hub's Python client keeps the name of the last one only. Put all results under one entry.`,
        place: placeOf(frontMatter, ['model-index', 1]),
      }
    }
  },
})

/** A key that stands in the place of the missing one under a name much like it. */
function misnamed(
  frontMatter: FrontMatter,
  { path, params, value, doubtful }: Violation,
): Finding<Case> | undefined {
  const missing = params.missingProperty
  if (typeof missing !== 'string') return undefined
  // Nothing but a map can lack a key.
  const other = Object.keys(value as object).find(
    (key) => key.toLowerCase() === missing || nearest(key, [missing]) !== undefined,
  )
  if (other === undefined) return undefined
  const placed = frontMatter.locate([...path, other])
  if (!placed?.key) return undefined
  const fate = doubtful
    ? 'which the Hub and its Python client expect'
    : 'without which the Hub refuses the card'
  return {
    case: doubtful ? 'doubtful' : 'refused',
    message: `${code(pathName(path))} lacks ${code(missing)}, ${fate}, but has ${code(other)}. Rename it.`,
    place: placed.key,
    actual: other,
    expected: [missing],
    ...(!placed.shared && { fix: { ...placed.key, text: missing } }),
  }
}
