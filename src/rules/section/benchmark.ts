// section/benchmark: the card reports how well the model does.
import { TOPIC_INLINE, TOPIC_MISSING } from '../severities.ts'
import { benchmarkDraft } from './benchmark-draft.ts'
import { sectionRule } from './section-rule.ts'

const WANTS = 'a measured number, what it was measured on, and a baseline'
const empty = (heading: string) => `\`${heading}\` is not filled in yet. Below it belongs ${WANTS}.`

export const benchmark = sectionRule({
  topic: 'benchmark',
  summary: 'The card reports at least one measured result, under a heading of its own.',
  why: 'Without a figure nobody can choose between models. The template asks for testing data, metrics and results under "Evaluation" (huggingface_hub: templates/modelcard_template.md).',
  heading: 'Evaluation',
  says: 'how well the model does',
  wants: WANTS,
  skeleton: benchmarkDraft,
  severity: { missing: TOPIC_MISSING, inline: TOPIC_INLINE },
  examples: [
    {
      title: 'a results table',
      card: '# Tiny\n\n## Evaluation\n\n| model | accuracy |\n| --- | --- |\n| tiny | 0.91 |\n| baseline | 0.84 |\n',
      findings: [],
    },
    {
      title: '"Training results" of the Trainer',
      card: '# Tiny\n\n### Training results\n\n| Training Loss | Epoch | Validation Loss | F1 |\n|:---:|:---:|:---:|:---:|\n| 0.31 | 1.0 | 0.28 | 0.87 |\n',
      findings: [],
    },
    {
      title: 'a figure in a sentence, in German',
      card: '# Tiny\n\n## Ergebnisse\n\nDie Genauigkeit beträgt 91,3 %.\n',
      findings: [],
    },
    {
      title: 'a figure right beside a Chinese word',
      card: '# Tiny\n\n## 评测结果\n\n在测试集上准确率达到92.3%。\n',
      findings: [],
    },
    {
      title: 'a plot of results',
      card: '# Tiny\n\n<h2 align="center">Benchmarks</h2>\n\n![MMLU of five models](mmlu.png)\n',
      findings: [],
    },
    {
      title: 'two headings that qualify',
      card: '# Tiny\n\n## Quality and speed\n\nIt is fast.\n\n## Evaluation\n\nF1: 0.81\n',
      findings: [],
    },
    {
      title: 'names of measures without a number',
      card: '# Tiny\n\n## Metrics\n\nAccuracy and F1.\n',
      findings: [{ case: 'placeholder', line: 3, message: empty('Metrics') }],
    },
    {
      title: 'the release of a test set is no result',
      card: '# Tiny\n\n## Evaluation\n\nWe report F1 on SQuAD 2.0.\n',
      findings: [{ case: 'placeholder', line: 3, message: empty('Evaluation') }],
    },
    {
      title: 'a promise, and an empty table',
      card: '# Tiny\n\n## Benchmarks:\n\n- Coming soon!\n\n| Metric | Value |\n| --- | --- |\n| MMLU | ? |\n',
      findings: [{ case: 'placeholder', line: 3, message: empty('Benchmarks:') }],
    },
    {
      title: 'the figure stands in the introduction',
      card: '# Tiny\n\n## Introduction\n\nIt reaches a word error rate (WER) of 8.4 % on our test set.\n',
      findings: [
        {
          case: 'inline',
          line: 5,
          message:
            'Found at line 5 under `Introduction`: how well the model does. Give it a heading, for instance `## Evaluation`.',
        },
      ],
    },
    {
      title: 'no figure at all',
      card: '# Tiny\n\nIt is the best model of its size.\n',
      findings: [
        {
          case: 'missing',
          message: `The card does not say how well the model does. Add a section, for instance \`## Evaluation\`, with ${WANTS}.`,
        },
      ],
    },
  ],
})
