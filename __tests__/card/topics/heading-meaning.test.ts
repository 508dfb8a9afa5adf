// Which topics a heading names, in many languages, and which words only look like it.
import { describe, expect, test } from '@jest/globals'
import { headingLexicon } from '../../../src/card/topics/headings/lexicon.ts'
import { headingMeaning, readingOf } from '../../../src/card/topics/headings/meaning.ts'
import { HINT, NAME, NEAR, PART } from '../../../src/card/topics/headings/senses.ts'

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

/** Every topic that a heading names and how directly; in capitals where the whole heading, or a part, is the name. */
function meaning(heading: string, reading: 'words' | 'whole' = 'words', lexicon = LEXICON): string[] {
  const { topics, whole, isContents } = headingMeaning(heading, reading, lexicon)
  const how = { [NAME]: 'name', [NEAR]: 'near', [PART]: 'part', [HINT]: 'hint' }
  const list = [...topics].map(([topic, directness]) => {
    return `${whole.has(topic) ? topic.toUpperCase() : topic}: ${how[directness]}`
  })
  return isContents ? [...list, 'contents'] : list
}

describe('how directly a heading names its topics:', () => {
  const ROWS: readonly (readonly [heading: string, expected: readonly string[]])[] = [
    ['Evaluation', ['BENCHMARK: name']],
    ['Our model: evaluation', ['BENCHMARK: name']],
    ['The model evaluation', ['BENCHMARK: name']],
    ['Evaluation of terns', ['benchmark: name']],
    ['Tern evaluation', ['benchmark: name']],
    ['Model details', ['DESCRIPTION: name']],
    ['The model details', ['DESCRIPTION: name']],
    ['Model details of terns', ['description: name']],
    // A "model" that is a part of the phrase takes nothing away from what stands beside it.
    ['Model details tern', ['description: name']],
    ['GSM8K', ['BENCHMARK: near']],
    ['Purpose', ['INTENDED-USE: near']],
    ['APA', ['CITATION: part']],
    ['Quality', ['benchmark: hint']],
    // The most direct of several words counts, in any order.
    ['Quality evaluation', ['benchmark: name']],
    ['Evaluation quality', ['benchmark: name']],
    ['Training results', ['BENCHMARK: name', 'TRAINING: near']],
    ['Limitations / Usage', ['LIMITATIONS: name', 'USAGE: name']],
    ['Usage of terns (limitations)', ['usage: name', 'LIMITATIONS: name']],
    // Some phrases count only as the whole.
    ['Accuracy', ['BENCHMARK: name']],
    ['Accuracy of terns', ['benchmark: hint']],
    ['Terns (accuracy)', ['BENCHMARK: name']],
    ['Reference', ['CITATION: part']],
    ['The reference', ['CITATION: part']],
    ['Reference terns', ['citation: hint']],
    ['F1 score', ['BENCHMARK: near']],
    ['F1 score of terns', ['benchmark: hint']],
    ['Table of contents', ['contents']],
    ['The contents', ['contents']],
    ['Contents of the nest', []],
    ['Evaluation data', []],
    ['Evaluation data and evaluation', ['benchmark: name']],
    // Thirteen words make a sentence.
    ['kk ll mm nn oo pp qq rr ss tt uu evaluation', ['benchmark: name']],
    ['kk ll mm nn oo pp qq rr ss tt uu vv evaluation', ['benchmark: hint']],
    ['kk evaluation ll mm nn oo pp qq rr ss tt uu (vv)', ['benchmark: hint']],
    ['', []],
    ['!?', []],
    // Languages that set no words apart.
    ['评测结果', ['BENCHMARK: name']],
    ['评测结果如下', ['benchmark: name']],
    ['模型的评测结果', ['BENCHMARK: name']],
    ['本モデルの評価結果', ['BENCHMARK: name']],
    ['모델의 평가', ['BENCHMARK: name']],
    ['鸟的评测', []],
    ['结果', ['BENCHMARK: name']],
    ['结果说明', ['benchmark: hint']],
    ['引用和评测', ['CITATION: name', 'BENCHMARK: name']],
    ['鸟与评测', ['BENCHMARK: name']],
    ['鸟および評価', ['BENCHMARK: name']],
    ['目录', ['contents']],
    ['目录说明', []],
    ['使用须知', []],
    ['模型', []],
    ['Évaluation', ['BENCHMARK: name']],
    ['Évaluation limitations', ['benchmark: name', 'limitations: name']],
    ['引用 (Evaluation)', ['CITATION: name', 'BENCHMARK: name']],
    ['平模型评测', []],
    ['实验模型结果', ['benchmark: hint']],
    ['模型对比', ['benchmark: hint']],
    ['モデル比較', ['benchmark: hint']],
    ['モデルの比較', ['benchmark: hint']],
    ['本モデル比較', ['benchmark: hint']],
    ['모델 비교', ['benchmark: hint']],
    ['모델의 비교', ['benchmark: hint']],
    ['평가 결과', ['BENCHMARK: name']],
    ['Terns évaluation', ['benchmark: name']],
  ]
  test.each(ROWS)('%s', (heading, expected) => expect(meaning(heading)).toEqual(expected))

  test('beside headings of a policy all mean the same', () => {
    const lexicon = headingLexicon({ contact: ['Puffin'] })
    const found = ROWS.map(([heading]) => [heading, meaning(heading, 'words', lexicon)])
    expect(found).toEqual(ROWS)
  })

  test.each([
    ['Evaluation', ['BENCHMARK: name']],
    ['Evaluation of terns', []],
    ['Terns (evaluation)', ['BENCHMARK: name']],
    ['Quality', ['benchmark: hint']],
    ['Contents', ['contents']],
    ['评测结果如下', []],
    ['评测结果', ['BENCHMARK: name']],
  ])('%s, in a line that only may be a heading', (heading, expected) => {
    expect(meaning(heading, 'whole')).toEqual(expected)
  })
})

describe('freely, word by word, is read', () => {
  const heading = { rank: 2, line: 1 }
  test.each([
    ['a heading', 'markdown', 'a b c d', 'words'],
    ['a heading in HTML', 'html', 'a b c d', 'words'],
    ['a bold line', 'bold', 'a b c d', 'words'],
    ['a summary', 'summary', 'a b c d', 'words'],
    ['no label', 'label', 'a', 'whole'],
    ['no item', 'item', 'a', 'whole'],
    ['three words and a colon', 'colon', 'a b c:', 'words'],
    ['no sentence with a colon', 'colon', 'a b c d:', 'whole'],
  ] as const)('%s', (_, kind, text, reading) => {
    expect(readingOf({ ...heading, kind, text })).toBe(reading)
  })
})

describe("a policy's own headings", () => {
  const OWN = { usage: ['=Nest', 'Tern flight', 'Vol', '鳥の巣', '!?'], bias: ['Tern', 'Ternflight'] }

  test('are names as the built-in ones are', () => {
    const own = headingLexicon(OWN)
    const rows = [
      ['Nest', ['USAGE: name']],
      ['Nest of terns', []],
      ['Tern flight', ['USAGE: name']],
      ['Ternflight', ['BIAS: name']],
      ['Tern', ['BIAS: name']],
      ['Tern and flight', ['bias: name']],
      ['鳥の巣', ['USAGE: name']],
      ['鳥の巣箱', ['usage: name']],
      ['鳥の', []],
      ['!?', []],
      ['Usage', ['USAGE: name']],
    ] as const
    expect(rows.map(([heading]) => [heading, meaning(heading, 'words', own)])).toEqual(rows)
  })

  test('where there are none, all cards share one list', () => {
    expect(headingLexicon()).toBe(LEXICON)
    expect(headingLexicon({})).toBe(LEXICON)
    const own = headingLexicon(OWN)
    expect(own).not.toBe(LEXICON)
    expect(own.whole()).toBe(own.whole())
  })

  test('a heading in ASCII is compared with phrases in ASCII, and with all that the policy names', () => {
    const { ascii, whole } = headingLexicon(OWN)
    const words = ['usage', 'évaluation', 'limitaciones', 'оценка', 'használat']
    expect(words.filter((word) => ascii.byWord.get(word))).toEqual(['usage', 'limitaciones'])
    expect(['鳥', '评'].filter((character) => ascii.byCharacter.get(character))).toEqual(['鳥'])
    expect(whole().byCharacter.get('评')).toBeDefined()
  })

  test('the built-in ones, which are read when a heading begins with one, are those that are made with own ones', () => {
    const own = headingLexicon({ usage: ['Terns at sea'] }).ascii.byWord
    for (const word of ['usage', 'how', 'limitations', 'results', 'citation', 'uso', 'quick'])
      expect(own.get(word)).toEqual(LEXICON.ascii.byWord.get(word))
  })
})
