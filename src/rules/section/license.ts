// section/license: the card’s text says under which terms the model may be used.
import { FURTHER_TOPIC_INLINE, FURTHER_TOPIC_MISSING } from '../severities.ts'
import { sectionRule } from './section-rule.ts'

export const license = sectionRule({
  topic: 'license',
  summary: 'The card’s text says under which terms the model may be used.',
  why: 'The front matter names the licence for machines; terms that differ for weights, code and data need words (hub-docs: docs/hub/repositories-licenses.md).',
  heading: 'License',
  says: 'under which terms the model may be used',
  wants: 'the licence and what it asks of users',
  skeleton: ({ license: id }) =>
    `TODO: what the licence${id ? `, \`${id}\`,` : ''} asks of users, and what holds for code and data.`,
  severity: { missing: FURTHER_TOPIC_MISSING, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: 'terms under a heading',
      card: '# Tiny\n\n## License\n\nApache 2.0 for the weights, MIT for the code.\n',
      findings: [],
    },
    { title: 'Spanish', card: '# Tiny\n\n## Licencia\n\nApache 2.0.\n', findings: [] },
    {
      title: 'a sentence in the introduction',
      card: '# Tiny\n\nReleased under Apache 2.0.\n',
      findings: [
        {
          case: 'inline',
          line: 3,
          message:
            'Found at line 3 under `Tiny`: under which terms the model may be used. Give it a heading, for instance `## License`.',
        },
      ],
    },
    {
      title: 'an empty heading',
      card: '# Tiny\n\n## License\n\n## Contact\n\njane@example.com\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message: '`License` is not filled in yet. Below it belongs the licence and what it asks of users.',
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
            'The card does not say under which terms the model may be used. Add a section, for instance `## License`, with the licence and what it asks of users.',
        },
      ],
    },
  ],
})
