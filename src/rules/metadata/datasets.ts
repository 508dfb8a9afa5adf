// metadata/datasets: the data sets that the model was trained on are named by their ids.
import { defineRule } from '../rule.ts'
import { DOUBTFUL, REFUSED } from '../severities.ts'
import { hasKey } from './applies.ts'
import { repoIdFinding } from './repo-id-finding.ts'
import { typeFinding } from './type-finding.ts'
import { violationsIn } from './violations.ts'

type Case = 'refused' | 'doubtful'

export const datasets = defineRule<Case>({
  id: 'metadata/datasets',
  summary: '`datasets` holds ids of data sets.',
  why: 'The Hub links a model and its data by these ids and refuses a push with a path, prose or nothing in them (autotrain-advanced, issue 648; transformers, issue 13528). Whether a data set exists it does not check.',
  cases: {
    refused: { summary: 'the Hub refuses the value', severity: REFUSED },
    doubtful: { summary: 'the Hub may refuse the value', severity: DOUBTFUL },
  },
  examples: [
    { title: 'ids', card: '---\ndatasets:\n- squad\n- HuggingFaceFW/fineweb\n---\n', findings: [] },
    {
      title: 'a path',
      card: '---\ndatasets:\n- /data/images/\n---\n',
      findings: [
        {
          case: 'refused',
          line: 3,
          message:
            '`datasets[0]` is `/data/images/`, which is no id of a data set on the Hub, so the Hub refuses it. Write an id such as `HuggingFaceFW/fineweb`, or delete it.',
        },
      ],
    },
    {
      title: 'ids in one text',
      card: '---\ndatasets: squad, glue\n---\n',
      findings: [
        {
          case: 'refused',
          line: 2,
          message:
            '`datasets` is `squad, glue`, which is no id of a data set on the Hub, so the Hub refuses it. Write the list `[squad, glue]`.',
          expected: ['squad', 'glue'],
          fix: '[squad, glue]',
        },
      ],
    },
    {
      title: 'an address instead of the id',
      card: '---\ndatasets: "https://huggingface.co/datasets/rajpurkar/squad"\n---\n',
      findings: [
        {
          case: 'doubtful',
          line: 2,
          message:
            '`datasets` is `https://huggingface.co/datasets/rajpurkar/squad`, which is no id of a data set on the Hub, so the Hub may refuse it. Write `rajpurkar/squad`.',
          expected: ['rajpurkar/squad'],
          fix: '"rajpurkar/squad"',
        },
      ],
    },
    {
      title: 'nothing behind the key',
      card: '---\ndatasets:\n---\n',
      findings: [
        {
          case: 'refused',
          line: 2,
          message: '`datasets` is empty, which the Hub refuses. Fill it in or delete the key.',
        },
      ],
    },
  ],
  applies: ({ frontMatter }) => hasKey(frontMatter, ['datasets']),
  *check({ frontMatter }, { additions }) {
    for (const violation of violationsIn(frontMatter, additions, (key) => key === 'datasets')) {
      yield violation.keyword === 'repoId'
        ? repoIdFinding(frontMatter, violation, 'data set', 'HuggingFaceFW/fineweb')
        : typeFinding(frontMatter, violation)
    }
  },
})
