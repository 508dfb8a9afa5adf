// section/intended-use: the card says what the model is for.
import { FURTHER_TOPIC_INLINE, LAUNCH } from '../severities.ts'
import { sectionRule } from './section-rule.ts'

export const intendedUse = sectionRule({
  topic: 'intended-use',
  summary: 'The card says what the model is for.',
  why: 'Mitchell et al. 2019 ("Model Cards for Model Reporting") ask for intended uses and users, and the template for "Direct Use" and "Downstream Use" (huggingface_hub: templates/modelcard_template.md).',
  heading: 'Intended use',
  says: 'what the model is for',
  wants: 'the uses and users it was made for',
  skeleton: () => 'TODO: who may use it and for what, directly or after fine-tuning.',
  severity: { missing: LAUNCH, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: 'uses under a heading',
      card: '# Tiny\n\n## Intended use\n\nSorting product reviews.\n',
      findings: [],
    },
    {
      title: 'a sentence in the introduction',
      card: '# Tiny\n\nIt can be used for sorting reviews.\n',
      findings: [
        {
          case: 'inline',
          line: 3,
          message:
            'Found at line 3 under `Tiny`: what the model is for. Give it a heading, for instance `## Intended use`.',
        },
      ],
    },
    {
      title: 'an empty heading',
      card: '# Tiny\n\n## Uses\n\n### Direct Use\n\n[More Information Needed]\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message: '`Uses` is not filled in yet. Below it belongs the uses and users it was made for.',
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
            'The card does not say what the model is for. Add a section, for instance `## Intended use`, with the uses and users it was made for.',
        },
      ],
    },
  ],
})
