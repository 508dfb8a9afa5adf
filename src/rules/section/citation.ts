// section/citation: the card says how to cite the model or the work behind it.
import { TOPIC_INLINE, TOPIC_MISSING } from '../severities.ts'
import type { CardFacts } from './card-facts.ts'
import { sectionRule } from './section-rule.ts'

const WANTS = 'a BibTeX entry or a full reference'
const BIBTEX =
  '```bibtex\n@misc{doe2025tiny,\n  title = {Tiny},\n  author = {Doe, Jane},\n  year = {2025}\n}\n```\n'

export const citation = sectionRule({
  topic: 'citation',
  summary: 'The card says how to cite the model or its paper, under a heading of its own.',
  why: 'A reference that can be copied is one that is used; the template has "Citation" with BibTeX and APA (huggingface_hub: templates/modelcard_template.md), and the Hub reads arXiv ids from it.',
  heading: 'Citation',
  says: 'how to cite the model',
  wants: WANTS,
  skeleton: bibtexDraft,
  severity: { missing: TOPIC_MISSING, inline: TOPIC_INLINE },
  examples: [
    { title: 'BibTeX under a heading', card: `# Tiny\n\n## Citation\n\n${BIBTEX}`, findings: [] },
    {
      title: 'an arXiv link under a heading',
      card: '# Tiny\n\n## How to cite\n\nhttps://arxiv.org/abs/1810.03993\n',
      findings: [],
    },
    { title: 'Japanese', card: `# Tiny\n\n## 引用\n\n${BIBTEX}`, findings: [] },
    {
      title: 'an entry with dots as its body',
      card: '# Tiny\n\n### BibTeX entry and citation info\n\n```bibtex\n@inproceedings{...,\n  year={2020}\n}\n```\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message: `\`BibTeX entry and citation info\` is not filled in yet. Below it belongs ${WANTS}.`,
        },
      ],
    },
    {
      title: 'BibTeX under a heading on another topic',
      card: `# Tiny\n\n## Training\n\nWe trained it on news.\n\n${BIBTEX}`,
      findings: [
        {
          case: 'inline',
          line: 7,
          message:
            'Found at line 7 under `Training`: how to cite the model. Give it a heading, for instance `## Citation`.',
        },
      ],
    },
    {
      title: 'links to tools are no reference',
      card: '# Tiny\n\n## References\n\n- [tool](https://example.com/tool)\n',
      findings: [
        {
          case: 'missing',
          message: `The card does not say how to cite the model. Add a section, for instance \`## Citation\`, with ${WANTS}.`,
        },
      ],
    },
    {
      title: 'a bare link to a paper in the text is no citation',
      card: '# Tiny\n\nSee [the paper](https://arxiv.org/abs/1810.03993).\n',
      findings: [
        {
          case: 'missing',
          message: `The card does not say how to cite the model. Add a section, for instance \`## Citation\`, with ${WANTS}.`,
        },
      ],
    },
  ],
})

function bibtexDraft({ modelId, title }: CardFacts): string {
  const key = (modelId.split('/')[1] ?? modelId).toLowerCase().replace(/[^a-z0-9]+/g, '-')
  // No brace of the card may end the field.
  const name = title.replace(/[{}\\\s]+/g, ' ').trim()
  return [
    '```bibtex',
    `@misc{${key},`,
    `  title = {${name}},`,
    '  author = {TODO: Family name, Given name},',
    '  year = {TODO},',
    `  url = {https://huggingface.co/${modelId}}`,
    '}',
    '```',
  ].join('\n')
}
