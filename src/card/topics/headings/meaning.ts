// Says which topics a heading names, and how directly.

import type { Heading } from '../../sections/block.ts'
import { UnicodePattern } from '../../unicode-pattern.ts'
import type { Topic } from '../topics.ts'
import { benchmark } from './benchmark.ts'
import { citation } from './citation.ts'
import { bias, contact, demo, description, environment, intendedUse, license, training } from './further.ts'
import { limitations } from './limitations.ts'
import { type HeadingPart, headingParts, withoutLeading, words } from './normalise.ts'
import { CONTENTS, OTHER } from './other.ts'
import { type ByLanguage, type HeadingPhrases, phrasesOf } from './phrases.ts'
import { usage } from './usage.ts'

/** How directly a heading names a topic: by its name, by something near, by a part, or by a word that only hints. */
export const NAME = 4
export const NEAR = 3
export const PART = 2
export const HINT = 1
export type Directness = typeof NAME | typeof NEAR | typeof PART | typeof HINT

export interface Meaning {
  readonly topics: ReadonlyMap<Topic, Directness>
  /** Topics of which the whole heading, or a whole part of it, is the name. */
  readonly whole: ReadonlySet<Topic>
  /** A list of the card's own headings stands below it. */
  readonly isContents: boolean
}

type Subject = Topic | 'other' | 'contents'

interface Sense {
  readonly subject: Subject
  readonly directness: Directness
  /** Counts only where it is the whole heading or a whole part. */
  readonly wholeOnly: boolean
}

interface Phrase {
  readonly words: readonly string[]
  readonly senses: Sense[]
}

interface PhraseIndex {
  /** By first word, the longest first. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>
  /** Phrases of languages without spaces, by first character, the longest first. */
  readonly byCharacter: ReadonlyMap<string, readonly Phrase[]>
}

export interface HeadingLexicon {
  /** What a heading in ASCII may say. */
  readonly ascii: PhraseIndex
  /** What any heading may say: made when the first heading asks for it. */
  readonly whole: () => PhraseIndex
}

const ALL: readonly HeadingPhrases[] = [
  usage,
  limitations,
  benchmark,
  citation,
  description,
  intendedUse,
  training,
  bias,
  environment,
  license,
  demo,
  contact,
]
const WITHOUT_SPACES = new UnicodePattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`,
)
/** A phrase is compared in ASCII if it has nothing else; typographic apostrophes and hyphens are compared as plain ones. */
const BEYOND_ASCII = /[^ -~\s‘’ʼ´‐‑]/
/** Joins two topics in one heading of a language without spaces. */
const JOINERS = /和|与|與|及|以及|、|・|と|および|및|와|과/

let builtIn: HeadingLexicon | undefined

/** The built-in phrases, and beside them the policy's own headings for a topic. */
export function headingLexicon(
  own: Readonly<Partial<Record<Topic, readonly string[]>>> = {},
): HeadingLexicon {
  if (Object.keys(own).length > 0) return makeLexicon(own)
  builtIn ??= makeLexicon({})
  return builtIn
}

type Own = Readonly<Partial<Record<Topic, readonly string[]>>>

function makeLexicon(own: Own): HeadingLexicon {
  let whole: PhraseIndex | undefined
  return {
    ascii: index(phrasesThat((text) => !BEYOND_ASCII.test(text), own)),
    whole: () => {
      whole ??= index(phrasesThat(() => true, own))
      return whole
    },
  }
}

/** The built-in phrases that are wanted, and all of the policy's own. */
function phrasesThat(isWanted: (text: string) => boolean, own: Own): readonly Phrase[] {
  const phrases = new Map<string, Phrase>()
  const add = (text: string, subject: Subject, directness: Directness) => {
    const wholeOnly = text.startsWith('=')
    const list = words(wholeOnly ? text.slice(1) : text)
    const key = list.join(' ')
    if (key === '') return
    const phrase = phrases.get(key) ?? { words: list, senses: [] }
    phrases.set(key, phrase)
    phrase.senses.push({ subject, directness, wholeOnly })
  }
  const addAll = (byLanguage: ByLanguage | undefined, subject: Subject, directness: Directness) => {
    for (const text of phrasesOf(byLanguage)) if (isWanted(text)) add(text, subject, directness)
  }
  for (const { topic, names, near, parts, hints } of ALL) {
    addAll(names, topic, NAME)
    addAll(near, topic, NEAR)
    addAll(parts, topic, PART)
    addAll(hints, topic, HINT)
  }
  addAll(OTHER, 'other', NAME)
  addAll(CONTENTS, 'contents', NAME)
  for (const [topic, list] of Object.entries(own)) for (const text of list) add(text, topic as Topic, NAME)
  return [...phrases.values()]
}

function index(phrases: readonly Phrase[]): PhraseIndex {
  const byWord = new Map<string, Phrase[]>()
  const byCharacter = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? ''
    const spaceless = isSpaceless(first)
    const map = spaceless ? byCharacter : byWord
    const key = spaceless ? (first[0] ?? '') : first
    const list = map.get(key)
    if (list) list.push(phrase)
    else map.set(key, [phrase])
  }
  for (const map of [byWord, byCharacter]) {
    for (const list of map.values()) if (list.length > 1) list.sort((a, b) => length(b) - length(a))
  }
  return { byWord, byCharacter }
}

/** The pattern for scripts takes long to make, and most headings and cards have no need of it. */
function isSpaceless(text: string): boolean {
  return BEYOND_ASCII.test(text) && WITHOUT_SPACES.test(text)
}

function length(phrase: Phrase): number {
  return phrase.words.join('').length
}

/** How freely a heading is read: a line that only may be a heading has to be one whole phrase. */
export type Reading = 'words' | 'whole'

/** A longer plain line that ends in a colon is a sentence: "It achieves the following results:". */
const MOST_WORDS_OF_A_LINE = 3
/** A longer heading is a sentence, whose words only hint at a topic. */
const MOST_WORDS_OF_A_NAME = 12

export function readingOf(heading: Heading): Reading {
  if (heading.kind === 'label' || heading.kind === 'item') return 'whole'
  if (heading.kind === 'colon') return words(heading.text).length <= MOST_WORDS_OF_A_LINE ? 'words' : 'whole'
  return 'words'
}

export function headingMeaning(text: string, reading: Reading, lexicon: HeadingLexicon): Meaning {
  const topics = new Map<Topic, Directness>()
  const whole = new Set<Topic>()
  let isContents = false
  const note = (sense: Sense, isWhole: boolean) => {
    if (sense.wholeOnly && !isWhole) return
    if (sense.subject === 'contents') isContents = true
    if (sense.subject === 'contents' || sense.subject === 'other') return
    if (reading === 'whole' && !isWhole) return
    if (isWhole && sense.directness > HINT) whole.add(sense.subject)
    const directness = isSentence ? HINT : sense.directness
    topics.set(sense.subject, Math.max(topics.get(sense.subject) ?? 0, directness) as Directness)
  }
  const parts = headingParts(text)
  const isSentence = (parts[0]?.words.length ?? 0) > MOST_WORDS_OF_A_NAME
  for (const part of parts) {
    const index = BEYOND_ASCII.test(part.joined) ? lexicon.whole() : lexicon.ascii
    if (isSpaceless(part.joined)) readSpaceless(part, index, note)
    readWords(part, index, note)
  }
  return { topics, whole, isContents }
}

type Note = (sense: Sense, isWhole: boolean) => void

function readWords({ words: list }: HeadingPart, { byWord }: PhraseIndex, note: Note): void {
  const core = withoutLeading(list)
  for (let at = 0; at < list.length; ) {
    const found = byWord
      .get(list[at] ?? '')
      ?.find(
        ({ words: phrase, senses }) =>
          phrase.every((word, i) => list[at + i] === word) &&
          (phrase.length === core.length || senses.some((sense) => !sense.wholeOnly)),
      )
    if (!found) {
      at++
      continue
    }
    const isWhole = found.words.length >= core.length
    for (const sense of found.senses) note(sense, isWhole)
    at += found.words.length
  }
}

function readSpaceless({ joined }: HeadingPart, { byCharacter }: PhraseIndex, note: Note): void {
  for (const piece of [joined, ...joined.split(JOINERS)]) {
    const text = piece.replace(/^(?:本?模型的?|本?モデルの?|모델의?)(?=.)/, '')
    for (const candidate of text === piece ? [piece] : [piece, text]) {
      const found = byCharacter.get(candidate[0] ?? '')?.find(({ words: phrase, senses }) => {
        const whole = phrase.join('')
        return (
          candidate === whole || (candidate.startsWith(whole) && senses.some((sense) => !sense.wholeOnly))
        )
      })
      if (!found) continue
      const isWhole = found.words.join('') === candidate
      for (const sense of found.senses) note(sense, isWhole)
    }
  }
}
