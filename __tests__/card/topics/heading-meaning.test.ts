// Which topics a heading names, in many languages, and which words only look like it.
import { describe, expect, test } from '@jest/globals'
import { HINT, headingLexicon, headingMeaning } from '../../../src/card/topics/headings/meaning.ts'

const LEXICON = headingLexicon()

/** The four topics that a heading names, without those at which it only hints. */
function named(heading: string): string[] {
  const { topics } = headingMeaning(heading, 'words', LEXICON)
  const four = ['usage', 'limitations', 'benchmark', 'citation'] as const
  return four.filter((topic) => (topics.get(topic) ?? 0) > HINT)
}

describe('a heading names its topic', () => {
  test.each([
    ['🚀 Usage', ['usage']],
    ['3.2. How to use', ['usage']],
    ['IV. Results', ['benchmark']],
    ['Citation [optional]', ['citation']],
    ['LIMITATIONS:', ['limitations']],
    ['Our model’s known limitations', ['limitations']],
    ['How to get started with the model', ['usage']],
    ['Usage (with Stable-baselines3)', ['usage']],
    ['Bias, Risks, and Limitations', ['limitations']],
    ['Testing Data, Factors & Metrics', ['benchmark']],
    ['BibTeX entry and citation info', ['citation']],
    ['Intended uses & limitations', ['limitations']],
    ['Performance and Limitations', ['limitations', 'benchmark']],
    ['二、使用方法', ['usage']],
    ['模型局限性', ['limitations']],
    ['预期用途和限制', ['limitations']],
    ['评测结果', ['benchmark']],
    ['使い方 (How to use)', ['usage']],
    ['制限事項とバイアス', ['limitations']],
    ['ベンチマーク', ['benchmark']],
    ['引用', ['citation']],
    ['사용법', ['usage']],
    ['한계점 및 주의사항', ['limitations']],
    ['성능 평가', ['benchmark']],
    ['Comment utiliser le modèle', ['usage']],
    ['Limites et biais', ['limitations']],
    ['Cómo usar', ['usage']],
    ['Limitaciones y sesgos', ['limitations']],
    ['Schnellstart', ['usage']],
    ['Einschränkungen und Bias', ['limitations']],
    ['Ergebnisse', ['benchmark']],
    ['Как использовать', ['usage']],
    ['Ограничения', ['limitations']],
    ['Цитирование', ['citation']],
    ['Como usar', ['usage']],
    ['Limitações e vieses', ['limitations']],
    ['Utilizzo', ['usage']],
    ['Gebruik', ['usage']],
    ['Ograniczenia', ['limitations']],
    ['Sınırlılıklar', ['limitations']],
    ['النتائج', ['benchmark']],
    ['Trích dẫn', ['citation']],
    ['Cara Penggunaan', ['usage']],
    ['Usage limitations', ['limitations']],
    ['4) What can go wrong?', ['limitations']],
  ])('%s', (heading, topics) => {
    expect(named(heading)).toEqual(topics)
  })
})

describe('a heading does not name a topic by', () => {
  test.each([
    ['a part of a word', 'Unused tokens'],
    ['another part of a word', 'Benchmarker'],
    ['a word that means something else there', 'Memory usage'],
    ['a matter of terms', 'Commercial usage and usage rights'],
    ['data for it', 'Training and evaluation data'],
    ['a clause', 'If you use this model'],
    ['a longer Chinese word', '使用许可'],
    ['a model’s name', 'gpt-limited-7b'],
  ])('%s', (_, heading) => {
    expect(named(heading)).toEqual([])
  })
})

test('a list of headings is told from a section', () => {
  expect(headingMeaning('Table of Contents', 'words', LEXICON).isContents).toBe(true)
  expect(headingMeaning('目录', 'words', LEXICON).isContents).toBe(true)
})

test('a line that only may be a heading has to be a whole phrase', () => {
  expect(headingMeaning('Limitations', 'whole', LEXICON).topics.has('limitations')).toBe(true)
  expect(headingMeaning('Limitations of the tokenizer', 'whole', LEXICON).topics.size).toBe(0)
})
