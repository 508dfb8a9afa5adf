// consistency/language: the language that the card is written in and its examples speak is among those it declares.

import type { Card } from '../../card/card.ts'
import { UnicodePattern } from '../../card/unicode-pattern.ts'
import { placeOf } from '../place.ts'
import { defineRule } from '../rule.ts'
import { UNMEASURED } from '../severities.ts'
import { code, oneOf } from '../wording.ts'
import { declared } from './declared-values.ts'

interface Script {
  readonly letters: UnicodePattern
  /** Its language in words, where the script has one language only. */
  readonly language: string
  readonly id: string
}

/** Scripts of which each writes one language, so that the letters alone tell it. */
const SCRIPTS: readonly Script[] = [
  { letters: new UnicodePattern(String.raw`[\u3041-\u30FF]`, 'gu'), language: 'Japanese', id: 'ja' },
  { letters: new UnicodePattern(String.raw`\p{Script=Hangul}`, 'gu'), language: 'Korean', id: 'ko' },
  { letters: new UnicodePattern(String.raw`\p{Script=Thai}`, 'gu'), language: 'Thai', id: 'th' },
  { letters: new UnicodePattern(String.raw`\p{Script=Greek}`, 'gu'), language: 'Greek', id: 'el' },
  { letters: new UnicodePattern(String.raw`\p{Script=Georgian}`, 'gu'), language: 'Georgian', id: 'ka' },
  { letters: new UnicodePattern(String.raw`\p{Script=Tamil}`, 'gu'), language: 'Tamil', id: 'ta' },
  { letters: new UnicodePattern(String.raw`\p{Script=Telugu}`, 'gu'), language: 'Telugu', id: 'te' },
  { letters: new UnicodePattern(String.raw`\p{Script=Khmer}`, 'gu'), language: 'Khmer', id: 'km' },
]

/** Languages of many speakers that none of these scripts writes; of others nobody can be certain here. */
const OTHERS = new Set(
  'en fr de es it pt nl sv da no nb nn fi pl cs sk hu ro tr vi id ms sw et lv lt sl hr ca gl eu is ga cy af sq mt la eo'.split(
    ' ',
  ),
)

/** Letters of the script that the prose has at least, and that the examples have. */
const MIN_PROSE = 200
const MIN_EXAMPLES = 10

export const languageConsistency = defineRule<'other'>({
  id: 'consistency/language',
  summary: 'Where text and examples are in one language, `language` names it.',
  why: 'People find models by their language (hub-docs: docs/hub/model-cards.md). A card may be written in another language than its model speaks, so that text and examples both have to be in a script that writes one language only, and all declared languages in others. Off by default: no set of cards at hand is large enough to measure how often that is wrong.',
  cases: {
    other: { summary: 'text and examples are in a language that is not declared', severity: UNMEASURED },
  },
  applies: ({ frontMatter }) => declared(frontMatter, 'language').length > 0,
  examples: [
    {
      title: 'a card in Japanese on a model for English, with examples in English',
      card: `---\nlanguage: en\n---\n\n# Tern\n\n${'これは英語の文章を分類するモデルです。'.repeat(20)}\n\n\`\`\`python\npipe('A tern flies.')\n\`\`\`\n`,
      findings: [],
    },
    {
      title: 'the same with examples in Japanese',
      card: `---\nlanguage: en\n---\n\n# Tern\n\n${'これは日本語の文章を分類するモデルです。'.repeat(20)}\n\n\`\`\`python\npipe('アジサシが海の上を飛んでいます。')\n\`\`\`\n`,
      findings: [
        {
          case: 'other',
          line: 2,
          message:
            '`language` is `en`, but text and examples are in Japanese. Add `ja` where the model speaks it.',
          expected: ['ja'],
        },
      ],
    },
  ],
  *check(card) {
    const languages = declared(card.frontMatter, 'language')
    const [first] = languages
    if (!first || !languages.every(({ value }) => OTHERS.has(value.toLowerCase()))) return
    const script = scriptOf(card)
    if (script === undefined) return
    yield {
      case: 'other',
      message: `\`language\` is ${oneOf(
        languages.map(({ value }) => value),
        'and',
      )}, but text and examples are in ${script.language}. Add ${code(script.id)} where the model speaks it.`,
      place: placeOf(card.frontMatter, first.path),
      actual: first.value,
      expected: [script.id],
    }
  },
})

/** The script that has a third of the letters of the prose and stands in the examples too. */
function scriptOf({ outline }: Card): Script | undefined {
  const own = outline.blocks.filter(({ quoted }) => !quoted)
  const prose = own.filter(({ kind }) => kind === 'text' || kind === 'item').map(({ text }) => text)
  const examples = own.filter(({ kind }) => kind === 'code').map(({ text }) => text)
  const letters = prose.reduce((sum, text) => sum + count(text, LETTER), 0)
  return SCRIPTS.find(({ letters: pattern }) => {
    const found = prose.reduce((sum, text) => sum + count(text, pattern), 0)
    if (found < MIN_PROSE || found * 3 < letters) return false
    return examples.reduce((sum, text) => sum + count(text, pattern), 0) >= MIN_EXAMPLES
  })
}

const LETTER = new UnicodePattern(String.raw`\p{L}`, 'gu')

function count(text: string, pattern: UnicodePattern): number {
  let found = 0
  for (const _ of text.matchAll(pattern.for(text))) found++
  return found
}
