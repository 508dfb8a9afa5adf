// section/environment: the card says what training cost the environment.
import { FURTHER_TOPIC_INLINE, FURTHER_TOPIC_MISSING } from '../severities.ts'
import { sectionRule } from './section-rule.ts'

export const environment = sectionRule({
  topic: 'environment',
  summary: 'The card says what training cost the environment.',
  why: 'The Hub shows emissions beside a model and the template asks for them under "Environmental Impact" (huggingface_hub: templates/modelcard_template.md; hub-docs: docs/hub/model-cards-co2.md).',
  heading: 'Environmental impact',
  says: 'what training cost the environment',
  wants: 'hardware, hours, region and the emissions they come to',
  skeleton: () => '- Hardware: TODO\n- Hours used: TODO\n- Region: TODO\n- Carbon emitted: TODO',
  severity: { missing: FURTHER_TOPIC_MISSING, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: 'figures under a heading',
      card: '# Tiny\n\n## Environmental impact\n\n- Hours used: 12\n- Carbon emitted: 1.3 kg CO2eq\n',
      findings: [],
    },
    {
      title: 'a sentence in the introduction',
      card: '# Tiny\n\nTraining emitted 1.3 kg CO2.\n',
      findings: [
        {
          case: 'inline',
          line: 3,
          message:
            'Found at line 3 under `Tiny`: what training cost the environment. Give it a heading, for instance `## Environmental impact`.',
        },
      ],
    },
    {
      title: 'the template’s list',
      card: '# Tiny\n\n## Environmental Impact\n\n- **Hardware Type:** [More Information Needed]\n- **Hours used:** [More Information Needed]\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message:
            '`Environmental Impact` is not filled in yet. Below it belongs hardware, hours, region and the emissions they come to.',
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
            'The card does not say what training cost the environment. Add a section, for instance `## Environmental impact`, with hardware, hours, region and the emissions they come to.',
        },
      ],
    },
  ],
})
