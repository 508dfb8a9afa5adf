// What remains of a heading's text to be compared: its words and parts, without case, marks, numbers and decoration.
import { describe, expect, test } from '@jest/globals'
import { headingParts, withoutLeading, words } from '../../../src/card/topics/headings/normalise.ts'

describe('the words of', () => {
  test.each([
    ['how to use', 'how|to|use'],
    ['How to USE!', 'how|to|use'],
    ['how  to', 'how|to'],
    ['risks&limits', 'risks|and|limits'],
    ['risks & limits & bias', 'risks|and|limits|and|bias'],
    ['fine-tuning_data-set', 'fine|tuning|data|set'],
    ["what's v1.5. x'", "what's|v1.5|x"],
    ['!?', ''],
    ['', ''],
    ['ＵＳＡＧＥ', 'usage'],
    ['Évaluation & Été', 'évaluation|and|été'],
    ['é‐a‑b-c_d', 'é|a|b|c|d'],
    ['l’été l‘été lʼété l´été', "l'été|l'été|l'été|l'été"],
    ['é.è. v1.5', 'é.è|v1.5'],
    ['使用 方法', '使用|方法'],
    ['。', ''],
  ])('%j', (text, expected) => expect(words(text).join('|')).toBe(expected))
})

describe('the parts of', () => {
  const partsOf = (text: string) => headingParts(text).map(({ words: list }) => list.join(' '))
  test.each([
    ['Usage', ['usage']],
    ['Usage (tern)', ['usage tern', 'usage', 'tern']],
    ['(Usage)', ['usage']],
    ['Usage: ', ['usage']],
    ['Usage (!)', ['usage', 'usage']],
    ['( ) Usage', ['usage']],
    ['Usage, tern / gull', ['usage tern gull', 'usage', 'tern', 'gull']],
    ['Usage - tern', ['usage tern', 'usage', 'tern']],
    ['Usage -- tern', ['usage tern', 'usage', 'tern']],
    ['- tern - ', ['tern']],
    ['fine-tuning', ['fine tuning']],
    ['使用：方法', ['使用 方法', '使用', '方法']],
    ['Citation [optional]', ['citation']],
    ['Citation [ Optional ] [optional]', ['citation']],
    ['Citation[optional]info', ['citation info']],
    ['Citation [option]', ['citation option', 'citation', 'option']],
    ['optional', ['optional']],
    ['!?', []],
    ['', []],
    ['What it can´t do', ["what it can't do"]],
    // The numbering of sections.
    ['1. Usage', ['usage']],
    ['3.2.10 Usage', ['usage']],
    ['10. Usage', ['usage']],
    ['iv. Usage', ['usage']],
    ['H. Usage', ['usage']],
    ['十二 使用', ['使用']],
    ['一、使用', ['使用', '一', '使用']],
    ['J. Usage', ['j usage']],
    ['2x usage', ['2x usage']],
    ['x2 usage', ['x2 usage']],
    ['1.x usage', ['1.x usage']],
    ['Mix usage', ['mix usage']],
    ['iiiii usage', ['iiiii usage']],
    ['usage 1', ['usage 1']],
    ['1 2 usage', ['2 usage']],
    ['7', ['7']],
  ])('%j', (text, expected) => expect(partsOf(text)).toEqual(expected))

  test('a language without spaces are joined', () => {
    expect(headingParts('1. 使用 方法').map(({ joined }) => joined)).toEqual(['使用方法'])
  })
})

test.each([
  ['the model usage', 'usage'],
  ['our usage', 'usage'],
  ['the usage of terns', 'usage of terns'],
  ['usage the model', 'usage the model'],
  ['the model', 'model'],
  ['the', 'the'],
  ['', ''],
])('before the name %j says no more than %j', (text, rest) => {
  expect(withoutLeading(words(text)).join(' ')).toBe(rest)
})
