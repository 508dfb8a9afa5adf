// Says which topics a heading names, and how directly.

import type { Heading } from '../../sections/block.ts'
import type { Topic } from '../topics.ts'
import { BEYOND_ASCII, type HeadingLexicon, isSpaceless } from './lexicon.ts'
import { type HeadingPart, headingParts, withoutLeading, words } from './normalise.ts'
import { type Directness, HINT, type PhraseIndex, type Sense } from './senses.ts'

export interface Meaning {
  readonly topics: ReadonlyMap<Topic, Directness>
  /** Topics of which the whole heading, or a whole part of it, is the name. */
  readonly whole: ReadonlySet<Topic>
  /** A list of the card's own headings stands below it. */
  readonly isContents: boolean
}

/** Joins two topics in one heading of a language without spaces. */
const JOINERS = /和|与|與|及|以及|、|・|と|および|및|와|과/

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
  const leading = list.length - withoutLeading(list).length
  // Not by the count of words alone: "Model details: Tern" has two without its "model", and is no "model details".
  const isAll = (at: number, count: number) => at <= leading && at + count === list.length
  for (let at = 0; at < list.length; ) {
    const found = byWord
      .get(list[at] ?? '')
      ?.find(
        ({ words: phrase, senses }) =>
          phrase.every((word, i) => list[at + i] === word) &&
          (isAll(at, phrase.length) || senses.some((sense) => !sense.wholeOnly)),
      )
    if (!found) {
      at++
      continue
    }
    const isWhole = isAll(at, found.words.length)
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
