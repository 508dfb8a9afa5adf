// section/limitations: the card says what the model cannot or should not do.
import { TOPIC_INLINE, TOPIC_MISSING } from '../severities.ts'
import { sectionRule } from './section-rule.ts'

const WANTS = 'what it fails at, where it is biased and what it should not be used for'
const empty = (heading: string) => `\`${heading}\` is not filled in yet. Below it belongs ${WANTS}.`
const MISSING = `The card does not say what the model cannot or should not do. Add a section, for instance \`## Limitations\`, with ${WANTS}.`

export const limitations = sectionRule({
  topic: 'limitations',
  summary: 'The card says what the model cannot or should not do, under a heading of its own.',
  why: 'Who does not know a model’s limits finds them in production. Of the limitations headings on the Hub most have nothing below them; the template asks for "Bias, Risks, and Limitations" (huggingface_hub: templates/modelcard_template.md; Mitchell et al. 2019, "Model Cards for Model Reporting").',
  heading: 'Limitations',
  says: 'what the model cannot or should not do',
  wants: WANTS,
  skeleton: () =>
    [
      '- TODO: inputs on which it does badly (languages, lengths, domains)',
      '- TODO: biases seen in its output',
      '- TODO: uses it is not made for',
    ].join('\n'),
  severity: { missing: TOPIC_MISSING, inline: TOPIC_INLINE },
  examples: [
    {
      title: 'a sentence under a heading',
      card: '# Tiny\n\n## Limitations ##\n\nIt knows English only.\n',
      findings: [],
    },
    {
      title: 'two topics in one heading, each with its own content',
      card: '# Tiny\n\n## Intended uses & limitations\n\nFor short texts. It does not handle irony.\n',
      findings: [],
    },
    { title: 'Chinese', card: '# Tiny\n\n## 局限性\n\n模型可能会输出错误的内容。\n', findings: [] },
    { title: 'Japanese', card: '# Tiny\n\n## 制限事項\n\n長い文章は扱えません。\n', findings: [] },
    { title: 'Korean', card: '# Tiny\n\n## 한계점\n\n긴 문장을 잘 처리하지 못합니다.\n', findings: [] },
    {
      title: 'French',
      card: '# Tiny\n\n## Limites et biais\n\nLe modèle reproduit les biais de ses données.\n',
      findings: [],
    },
    { title: 'Spanish', card: '# Tiny\n\n## Limitaciones\n\nNo entiende la ironía.\n', findings: [] },
    {
      title: 'German',
      card: '# Tiny\n\n## Einschränkungen\n\nIronie erkennt das Modell nicht.\n',
      findings: [],
    },
    { title: 'Russian', card: '# Tiny\n\n## Ограничения\n\nМодель плохо понимает иронию.\n', findings: [] },
    { title: 'Portuguese', card: '# Tiny\n\n## Limitações\n\nO modelo não entende ironia.\n', findings: [] },
    {
      title: 'a label cell of a card table',
      card: '# Tiny\n\n| Limitations | Description |\n| --- | --- |\n| Language | It was only trained on English texts. |\n',
      findings: [],
    },
    {
      title: 'the template as it is',
      card: '# Tiny\n\n## Bias, Risks, and Limitations\n\n[More Information Needed]\n\n### Recommendations\n\nUsers (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.\n',
      findings: [{ case: 'placeholder', line: 3, message: empty('Bias, Risks, and Limitations') }],
    },
    {
      title: 'a promise',
      card: '# Tiny\n\n## Limitations\n\nThis section will be updated soon.\n',
      findings: [{ case: 'placeholder', line: 3, message: empty('Limitations') }],
    },
    {
      title: 'settings to use are no limits',
      card: '# Tiny\n\n## Recommendations\n\nWe recommend a temperature of 0.7.\n',
      findings: [{ case: 'missing', message: MISSING }],
    },
    {
      title: 'a heading of two topics with content on one of them',
      card: '# Tiny\n\n## Intended uses & limitations\n\nYou can use it to sort reviews.\n',
      findings: [{ case: 'placeholder', line: 3, message: empty('Intended uses & limitations') }],
    },
    {
      title: 'a section that is commented out',
      card: '# Tiny\n\n<!--\n## Limitations\n\n*What are the known issues stemming from this model?*\n-->\n',
      findings: [{ case: 'missing', message: MISSING }],
    },
    {
      title: 'a sentence in the introduction, in German',
      card: '# Tiny\n\nDas Modell ist nicht für medizinische Zwecke geeignet.\n',
      findings: [
        {
          case: 'inline',
          line: 3,
          message:
            'Found at line 3 under `Tiny`: what the model cannot or should not do. Give it a heading, for instance `## Limitations`.',
        },
      ],
    },
    {
      title: 'a sentence in the introduction',
      card: '# Tiny\n\nThe model is not suitable for medical advice.\n',
      findings: [
        {
          case: 'inline',
          line: 3,
          message:
            'Found at line 3 under `Tiny`: what the model cannot or should not do. Give it a heading, for instance `## Limitations`.',
        },
      ],
    },
  ],
})
