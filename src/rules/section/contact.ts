// section/contact: the card says whom to ask.
import { FURTHER_TOPIC_INLINE, FURTHER_TOPIC_MISSING } from '../severities.ts'
import { sectionRule } from './section-rule.ts'

export const contact = sectionRule({
  topic: 'contact',
  summary: 'The card says whom to ask.',
  why: 'Questions and reports of misuse need an address; the template has "Model Card Authors" and "Model Card Contact" (huggingface_hub: templates/modelcard_template.md).',
  heading: 'Contact',
  says: 'whom to ask',
  wants: 'a name with an address, an issue tracker or the Community tab',
  skeleton: () => 'TODO: a name with an address, or a link to an issue tracker.',
  severity: { missing: FURTHER_TOPIC_MISSING, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: 'an address under a heading',
      card: '# Tiny\n\n## Model Card Contact\n\njane@example.com\n',
      findings: [],
    },
    {
      title: 'an address in the introduction',
      card: '# Tiny\n\nFor questions write to jane@example.com.\n',
      findings: [
        {
          case: 'inline',
          line: 3,
          message: 'Found at line 3 under `Tiny`: whom to ask. Give it a heading, for instance `## Contact`.',
        },
      ],
    },
    {
      title: 'an empty heading',
      card: '# Tiny\n\n## Model Card Contact\n\n[More Information Needed]\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message:
            '`Model Card Contact` is not filled in yet. Below it belongs a name with an address, an issue tracker or the Community tab.',
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
            'The card does not say whom to ask. Add a section, for instance `## Contact`, with a name with an address, an issue tracker or the Community tab.',
        },
      ],
    },
  ],
})
