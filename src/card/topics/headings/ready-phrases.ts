// Phrases that are ready to be looked up: making them anew would take longer than reading the first headings.
import type { Directness, Phrase, PhraseIndex, Subject } from './senses.ts'

/** A phrase with its senses. */
type Row = readonly [phrase: string, ...senses: (readonly [Subject, Directness, wholeOnly: 0 | 1])[]]

/** By first word, the longest first; plain data. */
export type ReadyPhrases = Readonly<Record<string, readonly Row[]>>

export function readyPhrases(byWord: ReadonlyMap<string, readonly Phrase[]>): ReadyPhrases {
  return Object.fromEntries(Array.from(byWord, ([word, phrases]) => [word, phrases.map(rowOf)]))
}

function rowOf({ words, senses }: Phrase): Row {
  return [
    words.join(' '),
    ...senses.map(({ subject, directness, wholeOnly }) => [subject, directness, wholeOnly ? 1 : 0] as const),
  ]
}

/** The index of what `readyPhrases` gave, as JSON: a phrase is read when the first heading has its first word. */
export function readIndex(json: string): PhraseIndex {
  const rows = new Map<string, readonly Row[]>(Object.entries(JSON.parse(json)))
  const read = new Map<string, readonly Phrase[]>()
  const get = (word: string) => {
    const known = read.get(word)
    if (known) return known
    const phrases = rows.get(word)?.map(phraseOf)
    if (phrases) read.set(word, phrases)
    return phrases
  }
  return { byWord: { get }, byCharacter: new Map() }
}

function phraseOf([phrase, ...senses]: Row): Phrase {
  return {
    words: phrase.split(' '),
    senses: senses.map(([subject, directness, wholeOnly]) => ({
      subject,
      directness,
      wholeOnly: wholeOnly === 1,
    })),
  }
}
