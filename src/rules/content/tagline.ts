// content/tagline: one line below the title says what the model is and what for.

import type { Card } from '../../card/card.ts'
import type { Block, Heading } from '../../card/sections/block.ts'
import { authoredText } from '../../card/topics/template-text.ts'
import { UnicodePattern } from '../../card/unicode-pattern.ts'
import { atLine } from '../line-place.ts'
import { defineRule, type Finding } from '../rule.ts'
import { LAUNCH } from '../severities.ts'
import { code } from '../wording.ts'
import { type CardTitle, findTitle } from './card-title.ts'

type Case = 'missing' | 'long' | 'vague'

/** Characters of a sentence that a reader takes in at a glance. */
const LONGEST = 280
/** Letters below which a line is a label or a badge and no sentence. */
const FEWEST_LETTERS = 20
/** The same where a character is a word or a syllable. */
const FEWEST_CHARACTERS = 8
/** Blocks below the title in which the line may stand. */
const REACH = 12
const DEEPEST_REAL_RANK = 6

/** What a sentence that says what a thing is for has in it, in English. */
const PURPOSE =
  /\b(?:for|to|that|which|can|designed|built|made|(?:pre-?)?trained|capable|specialis|specializ|focus|aim|support|produc|generat|creat|detect|predict|classif|translat|transcrib|recogni|summar|answer|extract|retriev|embed|segment|rank|convert|remov|chat|cod(?:e|ing)\b|reason|play|state-of-the-art)|-to-|[a-z]{3,12}(?:tion|ing|ment) (?:model|network|adapter)/i

/** Headings under which a card without a title says what it is. */
const DESCRIPTION =
  /^\W*(?:(?:model|project) )?(?:description|overview|summary|introduction|about|details)\W*$/i

/** What the Trainer writes of every model alike. */
const GENERATED = /^this model (?:is|was) (?:a )?(?:fine-?tuned|trained|finetuned)\b/i

const ADVICE =
  'one sentence that says what the model is and for whom or what, such as `A 110M encoder that sorts English product reviews by sentiment.`'

export const tagline = defineRule<Case>({
  id: 'content/tagline',
  summary: 'A line below the title says what the model is and for whom.',
  why: 'The first line decides whether a reader goes on. A release is to explain what the model does and what for, so that users see at once whether it fits their needs (hub-docs: docs/hub/model-release-checklist.md).',
  cases: {
    missing: { summary: 'no sentence stands below the title', severity: LAUNCH },
    long: { summary: `the first sentence has more than ${LONGEST} characters`, severity: LAUNCH },
    vague: { summary: 'the first sentence does not say what the model is for', severity: LAUNCH },
  },
  examples: [
    {
      title: 'one sentence',
      card: '# Tern\n\nA small encoder that sorts English product reviews by sentiment.\n',
      findings: [],
    },
    {
      title: 'below badges and links',
      card: '# Tern\n\n![licence](https://img.shields.io/badge/licence-mit-blue)\n\n[Paper](https://example.com/p) | [Code](https://example.com/c)\n\nSpeech recognition for Swiss German.\n',
      findings: [],
    },
    {
      title: 'in the title itself',
      card: '# Tern: a small encoder for English product reviews\n\n## Usage\n',
      findings: [],
    },
    { title: 'Chinese', card: '# Tern\n\n面向中文商品评论的情感分类小模型。\n', findings: [] },
    {
      title: 'a title and then a section',
      card: '# Tern\n\n## Usage\n\nLoad it with transformers and call it.\n',
      findings: [
        {
          case: 'missing',
          line: 1,
          message: `No sentence stands below the title. Add ${ADVICE}`,
        },
      ],
    },
    {
      title: 'below a heading that only announces it, which another rule tells',
      card: '# Model description\n\nTern is an encoder pretrained on product reviews.\n',
      findings: [],
    },
    {
      title: 'nothing at all',
      card: '```python\nload()\n```\n',
      findings: [
        {
          case: 'missing',
          line: 1,
          message: `No sentence at the beginning of the card says what the model is. Add ${ADVICE}`,
        },
      ],
    },
    {
      title: 'the sentence of a training library',
      card: '# tern-v2\n\nThis model is a fine-tuned version of acme/tern on an unknown dataset.\n',
      findings: [
        {
          case: 'vague',
          line: 3,
          message: `The first sentence, \`This model is a fine-tuned version of acme/tern on an unknown dataset.\`, does not say what the model is for. Put above it ${ADVICE}`,
        },
      ],
    },
    {
      title: 'a sentence without an end',
      card: `# Tern\n\nTern is a model for reviews${', with much to say about its history'.repeat(8)}.\n`,
      findings: [
        {
          case: 'long',
          line: 3,
          message: `The first sentence has 316 characters. Put above it ${ADVICE}`,
        },
      ],
    },
  ],
  *check(card) {
    const finding = judge(card)
    if (finding) yield finding
  },
})

function judge(card: Card): Finding<Case> | undefined {
  const title = findTitle(card)
  if (title.kind === 'heading' && saysWhat(title.heading.text)) return undefined
  const line = title.kind === 'heading' ? title.heading.line : 1
  const found = tagOf(card, title)
  if (found === undefined)
    return {
      case: 'missing',
      message:
        title.kind === 'none'
          ? `No sentence at the beginning of the card says what the model is. Add ${ADVICE}`
          : `No sentence stands below the title. Add ${ADVICE}`,
      place: atLine(line),
    }
  const { text } = found
  if (text.length > LONGEST)
    return {
      case: 'long',
      message: `The first sentence has ${text.length} characters. Put above it ${ADVICE}`,
      place: atLine(found.line),
    }
  if (isEnglish(text) && (GENERATED.test(text) || !PURPOSE.test(text)))
    return {
      case: 'vague',
      message: `The first sentence, ${code(text)}, does not say what the model is for. Put above it ${ADVICE}`,
      place: atLine(found.line),
      actual: text,
    }
  return undefined
}

function tagOf(card: Card, title: CardTitle): Sentence | undefined {
  if (title.kind === 'heading') return firstSentence(card, title.heading)
  const above = firstSentence(card, undefined)
  if (above || title.kind !== 'none' || !title.first || !DESCRIPTION.test(title.first.text)) return above
  return firstSentence(card, title.first)
}

/** Whether a title goes on, after a colon or a dash, with what the model is. */
function saysWhat(title: string): boolean {
  const rest = /(?:: | [-–—|] |：)(.{12,})$/.exec(title.slice(0, 300))?.[1]
  return rest !== undefined && (rest.split(/\s+/).length >= 4 || !isEnglish(rest))
}

interface Sentence {
  readonly text: string
  /** 1-based. */
  readonly line: number
}

/** The first sentence below the title, or at the card's beginning, before the next real heading. */
function firstSentence({ outline }: Card, title: Heading | undefined): Sentence | undefined {
  const { blocks, sections } = outline
  const own = sections.findIndex(({ heading }) => heading === title)
  const from = sections[own]?.from ?? 0
  const next = sections.slice(own + 1).find(({ heading }) => heading && heading.rank <= DEEPEST_REAL_RANK)
  // A heading right below the title may be the line that is sought.
  if (next?.heading && next.from === from && isAuthored(next.heading.text) && next.heading.text.includes(' '))
    return { text: next.heading.text.trim(), line: next.heading.line }
  const bold = sections
    .slice(own + 1)
    .find(({ heading }) => heading?.kind === 'bold' && heading !== next?.heading)
  if (bold?.heading && bold.from === from && isAuthored(bold.heading.text))
    return { text: bold.heading.text.trim(), line: bold.heading.line }
  const end = Math.min(next?.from ?? blocks.length, from + REACH)
  for (const block of blocks.slice(from, end)) {
    const sentence = sentenceIn(block)
    if (sentence !== undefined) return { text: sentence, line: block.line }
  }
  return undefined
}

function sentenceIn(block: Block): string | undefined {
  if (block.kind === 'code' || block.kind === 'table') return undefined
  const text = block.text.slice(0, 2000).replace(/\s+/g, ' ').trim()
  // A row of links is navigation.
  if (block.links.length > 1 && (text.match(/[|•·]/g)?.length ?? 0) >= block.links.length - 1)
    return undefined
  // A label with an address is a link to somewhere else.
  if (/^(?:\S+ ){0,3}https?:\/\/\S+$/.test(text) || !isAuthored(text)) return undefined
  const end = SENTENCE_END.for(text).exec(text)
  return end ? text.slice(0, end.index + 1) : text
}

const SENTENCE_END = new UnicodePattern(String.raw`[.!?](?=\s+\p{Lu})|[。！？]`)
const LETTER = new UnicodePattern(String.raw`\p{L}`, 'gu')

function lettersIn(text: string): number {
  return text.match(LETTER.for(text))?.length ?? 0
}

function isSentence(text: string): boolean {
  const letters = lettersIn(text.slice(0, 400))
  return letters >= (isEnglish(text) ? FEWEST_LETTERS : FEWEST_CHARACTERS)
}

/** Whether a sentence is left of it without what a template has put there. */
function isAuthored(text: string): boolean {
  return isSentence(text) && isSentence(authoredText(text))
}

/** Whether the rule's words can be looked for: most letters are those of English. */
function isEnglish(text: string): boolean {
  const sample = text.slice(0, 400)
  const letters = lettersIn(sample)
  return (sample.match(/[A-Za-z]/g)?.length ?? 0) >= letters * 0.97
}
