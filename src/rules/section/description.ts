// section/description: the card says what the model is.
import { FURTHER_TOPIC_INLINE, LAUNCH } from '../severities.ts'
import { sectionRule } from './section-rule.ts'

export const description = sectionRule({
  topic: 'description',
  summary: 'The card says what the model is.',
  why: 'A reader decides in the first lines whether to read on; the template opens with "Model Details" (huggingface_hub: templates/modelcard_template.md).',
  heading: 'Model description',
  says: 'what the model is',
  wants: 'what it is, what it was made from and what it takes and gives',
  skeleton: () => 'TODO: what the model is, what it was made from, what goes in and what comes out.',
  severity: { missing: LAUNCH, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: 'a description under a heading',
      card: '# Tiny\n\n## Model description\n\nTiny is a small encoder for English reviews.\n',
      findings: [],
    },
    {
      title: 'one sentence below the title',
      card: '# Tiny\n\nTiny is a small model for English reviews.\n',
      findings: [
        {
          case: 'inline',
          line: 3,
          message:
            'Found at line 3 under `Tiny`: what the model is. Give it a heading, for instance `## Model description`.',
        },
      ],
    },
    {
      title: 'the template’s line',
      card: '# Tiny\n\n## Model Description\n\n- **Developed by:** [More Information Needed]\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message:
            '`Model Description` is not filled in yet. Below it belongs what it is, what it was made from and what it takes and gives.',
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
            'The card does not say what the model is. Add a section, for instance `## Model description`, with what it is, what it was made from and what it takes and gives.',
        },
      ],
    },
  ],
})
