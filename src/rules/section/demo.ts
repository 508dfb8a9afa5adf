// section/demo: the card links a demo or shows samples.
import { FURTHER_TOPIC_INLINE, LAUNCH } from '../severities.ts'
import { sectionRule } from './section-rule.ts'

export const demo = sectionRule({
  topic: 'demo',
  summary: 'The card links a demo, shows samples or has examples for the Hub’s widget.',
  why: 'Who can try a model in the browser tries it; the Hub links Spaces that use a model (hub-docs: docs/hub/spaces.md) and fills its widget with the examples under `widget` (hub-docs: docs/hub/models-widgets.md).',
  heading: 'Demo',
  says: 'where to try the model',
  wants: 'a link to a Space or notebook, or samples of what the model makes',
  skeleton: () => 'TODO: a link to a Space or notebook, or samples.',
  isElsewhere: ({ frontMatter: { data } }) => Array.isArray(data.widget) && data.widget.length > 0,
  severity: { missing: LAUNCH, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: 'a link under a heading',
      card: '# Tiny\n\n## Demo\n\nhttps://huggingface.co/spaces/acme/tiny\n',
      findings: [],
    },
    {
      title: 'examples for the widget of the page',
      card: '---\nwidget:\n- text: It arrived on time.\n---\n\n# Tiny\n',
      findings: [],
    },
    {
      title: 'a link in the introduction',
      card: '# Tiny\n\nTry it [here](https://huggingface.co/spaces/acme/tiny).\n',
      findings: [
        {
          case: 'inline',
          line: 3,
          message:
            'Found at line 3 under `Tiny`: where to try the model. Give it a heading, for instance `## Demo`.',
        },
      ],
    },
    {
      title: 'a badge that leads to a Space',
      card: '# Tiny\n\n[![demo](https://img.shields.io/badge/demo-Space-yellow)](https://huggingface.co/spaces/acme/tiny)\n',
      findings: [
        {
          case: 'inline',
          line: 3,
          message:
            'Found at line 3 under `Tiny`: where to try the model. Give it a heading, for instance `## Demo`.',
        },
      ],
    },
    {
      title: 'a leaderboard, in which nobody can try the model',
      card: '# Tiny\n\n[Results](https://huggingface.co/spaces/acme/leaderboard)\n',
      findings: [
        {
          case: 'missing',
          message:
            'The card does not say where to try the model. Add a section, for instance `## Demo`, with a link to a Space or notebook, or samples of what the model makes.',
        },
      ],
    },
    {
      title: 'a promise',
      card: '# Tiny\n\n## Demo\n\nComing soon\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message:
            '`Demo` is not filled in yet. Below it belongs a link to a Space or notebook, or samples of what the model makes.',
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
            'The card does not say where to try the model. Add a section, for instance `## Demo`, with a link to a Space or notebook, or samples of what the model makes.',
        },
      ],
    },
  ],
})
