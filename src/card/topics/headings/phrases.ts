// What headings of a topic say, by language, and how a phrase is matched.
import type { Topic } from '../topics.ts'

export type Language =
  | ('en' | 'zh' | 'ja' | 'ko' | 'fr' | 'es' | 'de' | 'ru' | 'pt')
  /** Of these the four main topics only. */
  | ('it' | 'nl' | 'pl' | 'tr' | 'ar' | 'vi' | 'id')
/** Phrases set apart by commas. */
export type ByLanguage = Readonly<Partial<Record<Language, string>>>

/**
 * Phrases are found in a heading word by word, never as part of a word; Chinese, Japanese and Korean ones as the
 * whole heading or its start, since their words are not set apart. A leading `=` asks for the whole heading.
 */
export interface HeadingPhrases {
  readonly topic: Topic
  /** Names the topic: with nothing real below it such a heading is a placeholder. */
  readonly names: ByLanguage
  /** Names something close to the topic. */
  readonly near?: ByLanguage
  /** Names only a part of the topic. */
  readonly parts?: ByLanguage
  /** Says little by itself: counts only over content of the topic's own kind. */
  readonly hints?: ByLanguage
}

/** Every phrase of every language. */
export function phrasesOf(byLanguage: ByLanguage = {}): string[] {
  return Object.values(byLanguage).flatMap((list) => list.split(',').map((phrase) => phrase.trim()))
}
