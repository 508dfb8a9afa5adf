// Every phrase of the lists, written as a heading, names the topic in whose list it is.
import { expect, test } from '@jest/globals'
import { benchmark } from '../../../src/card/topics/headings/benchmark.ts'
import { citation } from '../../../src/card/topics/headings/citation.ts'
import * as further from '../../../src/card/topics/headings/further.ts'
import { headingLexicon } from '../../../src/card/topics/headings/lexicon.ts'
import { limitations } from '../../../src/card/topics/headings/limitations.ts'
import { headingMeaning } from '../../../src/card/topics/headings/meaning.ts'
import { phrasesOf } from '../../../src/card/topics/headings/phrases.ts'
import { usage } from '../../../src/card/topics/headings/usage.ts'

const LISTS = [usage, limitations, benchmark, citation, ...Object.values(further)].filter(
  (list) => typeof list === 'object',
)

test.each(LISTS.map((list) => [list.topic, list] as const))('%s', (topic, { names, near, parts, hints }) => {
  const lexicon = headingLexicon()
  const phrases = [names, near, parts, hints].flatMap((list) => phrasesOf(list)).filter((text) => text !== '')
  expect(phrases.length).toBeGreaterThan(10)
  const lost = phrases.filter(
    (text) => !headingMeaning(text.replace(/^=/, ''), 'words', lexicon).topics.has(topic),
  )
  expect(lost).toEqual([])
})

test("a policy's own heading is found in any writing, beside the built-in ones", () => {
  const lexicon = headingLexicon({ usage: ['Ｑｕｉｃｋ tour', 'Tür'] })
  const topicsOf = (text: string) => [...headingMeaning(text, 'words', lexicon).topics.keys()]
  expect(topicsOf('quick tour')).toEqual(['usage'])
  expect(topicsOf('Tür')).toEqual(['usage'])
  expect(topicsOf('Limitations')).toEqual(['limitations'])
  expect(topicsOf('局限性')).toEqual(['limitations'])
})
