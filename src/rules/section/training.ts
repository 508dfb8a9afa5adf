// section/training: the card says on what data and how the model was trained.
import { FURTHER_TOPIC_INLINE, FURTHER_TOPIC_MISSING } from '../severities.ts'
import { sectionRule } from './section-rule.ts'

export const training = sectionRule({
  topic: 'training',
  summary: 'The card says on what data and how the model was trained.',
  why: 'What a model learnt from decides what it can be trusted with; the template asks for "Training Data" and "Training Procedure" (huggingface_hub: templates/modelcard_template.md).',
  heading: 'Training',
  says: 'how the model was trained',
  wants: 'the data it was trained on and the procedure',
  skeleton: () =>
    '- Data: TODO: data sets, with links\n- Procedure: TODO: what was done, with the settings that matter',
  severity: { missing: FURTHER_TOPIC_MISSING, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: 'data under a heading',
      card: '# Tiny\n\n## Training data\n\nTwo thousand reviews.\n',
      findings: [],
    },
    { title: 'French', card: '# Tiny\n\n## Données d’entraînement\n\nDeux mille critiques.\n', findings: [] },
    {
      title: 'a sentence in the introduction',
      card: '# Tiny\n\nIt was fine-tuned on two thousand reviews.\n',
      findings: [
        {
          case: 'inline',
          line: 3,
          message:
            'Found at line 3 under `Tiny`: how the model was trained. Give it a heading, for instance `## Training`.',
        },
      ],
    },
    {
      title: 'more information needed',
      card: '# Tiny\n\n## Training and evaluation data\n\nMore information needed\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message:
            '`Training and evaluation data` is not filled in yet. Below it belongs the data it was trained on and the procedure.',
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
            'The card does not say how the model was trained. Add a section, for instance `## Training`, with the data it was trained on and the procedure.',
        },
      ],
    },
  ],
})
