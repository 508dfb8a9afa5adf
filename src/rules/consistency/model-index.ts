// consistency/model-index: the results in the front matter are those that the text has.
import { placeOf } from '../place.ts'
import { defineRule } from '../rule.ts'
import { CONTRADICTION } from '../severities.ts'
import { code, oneOf } from '../wording.ts'
import { figuresIn, mayBeEqual, modelIndexResults, type Result } from './model-index-values.ts'
import { numbersOf, tells } from './told-numbers.ts'

const INDEX = (value: string) =>
  `---\nmodel-index:\n- name: tern\n  results:\n  - task: {type: text-classification}\n    dataset: {name: Seabirds, type: acme/seabirds}\n    metrics:\n    - {type: accuracy, name: Accuracy, value: ${value}}\n---\n\n# Tern\n\n`

export const modelIndexConsistency = defineRule<'differs'>({
  id: 'consistency/model-index',
  summary: 'Results in `model-index` are those that the text has for the same metric and data set.',
  why: 'The Hub shows `model-index` beside the card and in leaderboards, and the text is read below: a number that was updated in one place only makes both doubtful (hub-docs: docs/hub/model-cards.md, “Evaluation Results”). Percentages, fractions and rounded numbers count as the same.',
  cases: { differs: { summary: 'the text has another number', severity: CONTRADICTION } },
  applies: ({ frontMatter }) => modelIndexResults(frontMatter).length > 0,
  examples: [
    {
      title: 'the same, rounded and as a percentage',
      card: `${INDEX('0.91235')}| Data set | Accuracy |\n|---|---|\n| Seabirds | 91.2 % |\n`,
      findings: [],
    },
    {
      title: 'another data set',
      card: `${INDEX('0.91')}| Data set | Accuracy |\n|---|---|\n| Landbirds | 0.85 |\n`,
      findings: [],
    },
    {
      title: 'another number for the same',
      card: `${INDEX('0.91')}| Data set | Accuracy |\n|---|---|\n| Seabirds | 0.87 |\n| Landbirds | 0.91 |\n`,
      findings: [
        {
          case: 'differs',
          line: 8,
          message:
            '`model-index` has `0.91` for `Accuracy`, but the text has `0.87` in line 15. Make them say the same.',
        },
      ],
    },
    {
      title: 'another number in the list of results',
      card: `${INDEX('0.91')}It achieves the following results on the evaluation set:\n\n- Loss: 0.31\n- Accuracy: 0.87\n`,
      findings: [
        {
          case: 'differs',
          line: 8,
          message:
            '`model-index` has `0.91` for `Accuracy`, but the text has `0.87` in line 16. Make them say the same.',
        },
      ],
    },
  ],
  *check({ frontMatter, outline }) {
    const results = modelIndexResults(frontMatter)
    if (results.length === 0) return
    const numbers = numbersOf(outline)
    const isOnly = isOfOneDataset(results)
    for (const result of results) {
      // Two numbers of one name for one data set: which of them the text means nobody can tell.
      if (results.some((other) => other !== result && isSame(other, result))) continue
      const told = numbers.filter((number) => tells(number, result, isOnly))
      const [first] = told
      const figures = told.flatMap(({ text }) => figuresIn(text))
      if (!first || figures.length === 0 || figures.some((figure) => mayBeEqual(result.figure, figure)))
        continue
      const shown = [...new Set(figures.map(({ text }) => text))].slice(0, 3)
      yield {
        case: 'differs',
        message: `\`model-index\` has ${code(result.figure.text)} for ${code(result.metric)}, but the text has ${oneOf(shown)} in line ${first.line}. Make them say the same.`,
        place: placeOf(frontMatter, result.path),
        actual: result.figure.text,
      }
    }
  },
})

function isSame(one: Result, other: Result): boolean {
  return (
    shares(one.metrics, other.metrics) && (shares(one.datasets, other.datasets) || one.datasets.size === 0)
  )
}

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((each) => other.has(each))
}

function isOfOneDataset(results: readonly Result[]): boolean {
  return results.every(({ datasets }) => results[0] && shares(datasets, results[0].datasets))
}
