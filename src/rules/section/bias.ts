// section/bias: the card speaks of biases and ethical questions.
import { FURTHER_TOPIC_INLINE, LAUNCH } from '../severities.ts'
import { sectionRule } from './section-rule.ts'

export const bias = sectionRule({
  topic: 'bias',
  summary: 'The card speaks of biases and ethical questions.',
  why: 'Mitchell et al. 2019 ("Model Cards for Model Reporting") ask for ethical considerations, and the template for "Bias, Risks, and Limitations" (huggingface_hub: templates/modelcard_template.md).',
  heading: 'Bias and ethical considerations',
  says: 'whom the model may treat unfairly',
  wants: 'biases seen or looked for, and whom they touch',
  skeleton: () => 'TODO: biases seen or looked for, whom they touch, what was done about them.',
  severity: { missing: LAUNCH, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: 'a sentence under a heading',
      card: '# Tiny\n\n## Ethical considerations\n\nIt learnt the stereotypes of its reviews.\n',
      findings: [],
    },
    {
      title: 'a sentence in the introduction',
      card: '# Tiny\n\nIt reproduces the bias of its reviews.\n',
      findings: [
        {
          case: 'inline',
          line: 3,
          message:
            'Found at line 3 under `Tiny`: whom the model may treat unfairly. Give it a heading, for instance `## Bias and ethical considerations`.',
        },
      ],
    },
    {
      title: 'an empty heading',
      card: '# Tiny\n\n## Bias\n\nTBD\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message:
            '`Bias` is not filled in yet. Below it belongs biases seen or looked for, and whom they touch.',
        },
      ],
    },
    {
      title: 'nothing',
      card: '# Tiny\n',
      findings: [
        {
          case: 'missing',
          message:
            'The card does not say whom the model may treat unfairly. Add a section, for instance `## Bias and ethical considerations`, with biases seen or looked for, and whom they touch.',
        },
      ],
    },
  ],
})
