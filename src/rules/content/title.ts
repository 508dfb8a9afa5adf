// content/title: the card begins with a heading that names the model.

import { PLACEHOLDER_PATTERNS } from '../../card/topics/placeholders/placeholders.ts'
import { UnicodePattern } from '../../card/unicode-pattern.ts'
import { atLine } from '../line-place.ts'
import { defineRule, type Finding } from '../rule.ts'
import { POORLY_TITLED } from '../severities.ts'
import { code } from '../wording.ts'
import { type CardTitle, findTitle } from './card-title.ts'

type Case = 'missing' | 'template' | 'vague'

const ADVICE = 'a heading that names the model, for instance `# Tern: sentiment of product reviews`'

/** What templates write into a title, whole or in part. */
const TEMPLATE_TITLES = PLACEHOLDER_PATTERNS.filter(
  ({ place, id, strength }) =>
    (place === 'heading' && id !== 'hf-optional-heading') || (place === 'text' && strength === 'strong'),
).map(({ pattern }) => pattern)

/** Words that name no model, alone or with each other. */
const VAGUE = new Set(
  `a an the my our this new old first last latest best good really very final finished actual real true fixed copy backup
  draft temp tmp test tests testing try attempt exp experiment run debug foo bar baz asdf untitled readme md readmemd
  model models llm network net nn ai ml card modelcard version ver rev revision release checkpoint checkpoints ckpt weights
  output outputs out result results save saved upload uploaded hf huggingface hub repo repository project
  trained trainer training train tuned tune finetuned finetune fine merge merged merges lora adapter adapters base custom
  demo example sample file folder name title unknown none null todo tbd and of for from in on with is it`.split(
    /\s+/,
  ),
)

export const title = defineRule<Case>({
  id: 'content/title',
  summary: 'The card begins with a heading that names the model.',
  why: 'The title is what search engines and link previews show, and the first thing a reader sees; the Hub’s template begins with one (huggingface_hub: templates/modelcard_template.md).',
  cases: {
    missing: { summary: 'no heading names the model', severity: POORLY_TITLED },
    template: { summary: 'the title is a template’s', severity: POORLY_TITLED },
    vague: { summary: 'the title could stand above any model', severity: POORLY_TITLED },
  },
  examples: [
    { title: 'a name and what it is', card: '# Tern: sentiment of product reviews\n', findings: [] },
    { title: 'the repository’s name', card: '# example-lab/tern-7b-v0.2\n', findings: [] },
    {
      title: 'what a section has for a name, and then a name',
      card: '# Model details: Tern\n',
      findings: [],
    },
    { title: 'HTML', card: '<div align="center">\n<h1>Tern</h1>\n</div>\n', findings: [] },
    { title: 'a first heading of a lower level', card: 'By Ada.\n\n## Tern 7B\n', findings: [] },
    {
      title: 'a banner with a description',
      card: '<img src="banner.png" alt="Tern">\n\n## Model details\n\nA bird.\n',
      findings: [],
    },
    {
      title: 'sections only',
      card: '---\nlicense: mit\n---\n\nA small model.\n\n## Model description\n\n# Usage\n',
      findings: [
        {
          case: 'missing',
          line: 7,
          message: `The card has no title: its first heading is \`Model description\`, the name of a section. Begin it with ${ADVICE}.`,
        },
      ],
    },
    {
      title: 'no heading at all',
      card: 'A small model.\n',
      findings: [{ case: 'missing', message: `The card has no title. Begin it with ${ADVICE}.` }],
    },
    {
      title: 'the Hub’s template',
      card: '# Model Card for Model ID\n',
      findings: [
        {
          case: 'template',
          line: 1,
          message: `The title \`Model Card for Model ID\` is a template's. Put in its place ${ADVICE}.`,
        },
      ],
    },
    {
      title: 'a variable',
      card: '# {{ model_name }}\n',
      findings: [
        {
          case: 'template',
          line: 1,
          message: `The title \`{{ model_name }}\` is a template's. Put in its place ${ADVICE}.`,
        },
      ],
    },
    {
      title: 'a name for any model',
      card: '\n# my-v1-final-really\n',
      findings: [
        {
          case: 'vague',
          line: 2,
          message: `The title \`my-v1-final-really\` does not say which model this is. Put in its place ${ADVICE}.`,
        },
      ],
    },
    {
      title: 'a step of a training and its hash',
      card: '# checkpoint-4fab12c\n',
      findings: [
        {
          case: 'vague',
          line: 1,
          message: `The title \`checkpoint-4fab12c\` does not say which model this is. Put in its place ${ADVICE}.`,
        },
      ],
    },
    {
      title: 'README',
      card: '# README\n',
      findings: [
        {
          case: 'vague',
          line: 1,
          message: `The title \`README\` does not say which model this is. Put in its place ${ADVICE}.`,
        },
      ],
    },
  ],
  *check(card) {
    const finding = judge(findTitle(card))
    if (finding) yield finding
  },
})

function judge(found: CardTitle): Finding<Case> | undefined {
  if (found.kind === 'image') return undefined
  if (found.kind === 'none') {
    const { first } = found
    const because = first
      ? `: its first heading is ${code(first.text)}, the name of a section. Begin it with`
      : '. Begin it with'
    return {
      case: 'missing',
      message: `The card has no title${because} ${ADVICE}.`,
      ...(first && { place: atLine(first.line), actual: first.text }),
    }
  }
  const { text, line } = found.heading
  const at = { place: atLine(line), actual: text }
  if (isTemplateTitle(text)) {
    return {
      case: 'template',
      message: `The title ${code(text)} is a template's. Put in its place ${ADVICE}.`,
      ...at,
    }
  }
  if (isVague(text)) {
    return {
      case: 'vague',
      message: `The title ${code(text)} does not say which model this is. Put in its place ${ADVICE}.`,
      ...at,
    }
  }
  return undefined
}

/** Whether a title is, or holds, what a template expects its user to replace. */
export function isTemplateTitle(text: string): boolean {
  return TEMPLATE_TITLES.some((pattern) => text.search(pattern) >= 0)
}

/** "myModelV1" */
const BOUNDARY = new UnicodePattern(String.raw`(?<=\p{Ll})(?=[\p{Lu}\d])`)
const BETWEEN_WORDS = new UnicodePattern(String.raw`[^\p{L}\p{N}]+`)

/** Whether no word of it names anything: "my-v1-final-really", "checkpoint-500", "🚀". */
function isVague(text: string): boolean {
  const words = text.split(BETWEEN_WORDS.for(text))
  return words.every((word) => saysNothing(word) || word.split(BOUNDARY.for(text)).every(saysNothing))
}

function saysNothing(written: string): boolean {
  const word = written.toLowerCase()
  return word === '' || VAGUE.has(word) || isNumbering(word)
}

/** A number, a version, a size or a hash. A hash has letters after a digit: "decade2000" may be a name. */
function isNumbering(word: string): boolean {
  return /^(?:v?\d{1,12}[a-z]?|[a-z]|(?=[a-f]{0,40}\d{1,40}[a-f])[0-9a-f]{7,40})$/.test(word)
}
