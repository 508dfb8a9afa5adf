// What a phrase in a heading says: which topic it names, and how directly.
import type { Topic } from '../topics.ts'

/** How directly a heading names a topic: by its name, by something near, by a part, or by a word that only hints. */
export const NAME = 4
export const NEAR = 3
export const PART = 2
export const HINT = 1
export type Directness = typeof NAME | typeof NEAR | typeof PART | typeof HINT

export type Subject = Topic | 'other' | 'contents'

export interface Sense {
  readonly subject: Subject
  readonly directness: Directness
  /** Counts only where it is the whole heading or a whole part. */
  readonly wholeOnly: boolean
}

export interface Phrase {
  readonly words: readonly string[]
  readonly senses: readonly Sense[]
}

export interface PhraseIndex {
  /** By first word, the longest first. */
  readonly byWord: Pick<ReadonlyMap<string, readonly Phrase[]>, 'get'>
  /** Phrases of languages without spaces, by first character, the longest first. */
  readonly byCharacter: Pick<ReadonlyMap<string, readonly Phrase[]>, 'get'>
}
