// The phrases that headings are compared with: of every topic and language, and those that a policy adds.
import { UnicodePattern } from '../../unicode-pattern.ts'
import type { Topic } from '../topics.ts'
import { benchmark } from './benchmark.ts'
import { citation } from './citation.ts'
import { bias, contact, demo, description, environment, intendedUse, license, training } from './further.ts'
import { ASCII_PHRASES } from './generated/ascii-phrases.ts'
import { limitations } from './limitations.ts'
import { words } from './normalise.ts'
import { CONTENTS, OTHER } from './other.ts'
import { type ByLanguage, type HeadingPhrases, phrasesOf } from './phrases.ts'
import { type ReadyPhrases, readIndex, readyPhrases } from './ready-phrases.ts'
import {
  type Directness,
  HINT,
  NAME,
  NEAR,
  PART,
  type Phrase,
  type PhraseIndex,
  type Sense,
  type Subject,
} from './senses.ts'
import { usage } from './usage.ts'

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
export const BEYOND_ASCII = /[^ -~\s‘’ʼ´‐‑]/
/** Headings that a policy adds to a topic. */
type Own = Readonly<Partial<Record<Topic, readonly string[]>>>

let builtIn: HeadingLexicon | undefined

/** The built-in phrases, and beside them the policy's own headings for a topic. */
export function headingLexicon(own: Own = {}): HeadingLexicon {
  if (Object.keys(own).length > 0) return makeLexicon(own)
  builtIn ??= makeLexicon({})
  return builtIn
}

function makeLexicon(own: Own): HeadingLexicon {
  let whole: PhraseIndex | undefined
  return {
    ascii: Object.keys(own).length > 0 ? index(phrasesInAscii(own)) : readIndex(ASCII_PHRASES),
    whole: () => {
      whole ??= index(phrasesThat(() => true, own))
      return whole
    },
  }
}

function phrasesInAscii(own: Own): readonly Phrase[] {
  return phrasesThat((text) => !BEYOND_ASCII.test(text), own)
}

/** The built-in phrases in ASCII, by first word, as `npm run generate` writes them down. */
export function asciiPhrases(): ReadyPhrases {
  return readyPhrases(index(phrasesInAscii({})).byWord)
}

/** Of a phrase that is read for the first time more senses may follow. */
type Draft = Phrase & { readonly senses: Sense[] }

/** The built-in phrases that are wanted, and all of the policy's own. */
function phrasesThat(isWanted: (text: string) => boolean, own: Own): readonly Phrase[] {
  const phrases = new Map<string, Draft>()
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

function index(phrases: readonly Phrase[]) {
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
export function isSpaceless(text: string): boolean {
  return BEYOND_ASCII.test(text) && WITHOUT_SPACES.test(text)
}

function length(phrase: Phrase): number {
  return phrase.words.join('').length
}
