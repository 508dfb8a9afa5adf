// What counts as prose of the card's author, and the language that it is in.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import { languageConsistency as rule } from '../../../src/rules/consistency/language.ts'
import { sentences } from '../../../src/rules/consistency/prose.ts'
import { applies, card, code, told } from '../told.ts'

const read = (body: string) => [...sentences(parseCard('README.md', body))]

describe('sentences', () => {
  test.each([
    ['A tern. It flies! Does it? Yes', ['A tern.', 'It flies!', 'Does it?', 'Yes']],
    ['Tern 1.5, a bird', ['Tern 1.5, a bird']],
    ['A tern\nof the sea', ['A tern', 'of the sea']],
    ['- A tern.\n- A gull.', ['A tern.', 'A gull.']],
    ['> A tern.', []],
    ['> - A tern.', []],
    [code('A tern.'), []],
    ['| A | tern |\n|---|---|\n| x | y |', []],
    [`${'x'.repeat(4000)}\nA tern.`, ['x'.repeat(4000), 'A tern.']],
    [`${'x'.repeat(4001)}\nA tern.`, ['A tern.']],
  ])('of %j', (body, expected) => expect(read(body).map(({ text }) => text)).toEqual(expected))

  test('each with its line, its heading and the length of its section', () => {
    const told = read('A gull.\n\n# Terns\n\nOne.\nTwo. Three.\n\n| a | b |\n|---|---|\n| c | d |\n').map(
      ({ heading, sectionLength, place }) => [heading, sectionLength, place()],
    )
    const line = (number: number, start: number, end: number) => ({
      start: { line: number, column: 1, offset: start },
      end: { line: number, column: end - start + 1, offset: end },
    })
    expect(told).toEqual([
      ['', 7, line(1, 0, 7)],
      ['Terns', 23, line(5, 18, 22)],
      ['Terns', 23, line(6, 23, 34)],
      ['Terns', 23, line(6, 23, 34)],
    ])
  })
})

describe('the language', () => {
  const speaks = (text: string, example: string, language = 'en') =>
    told(rule, card(`language: ${language}`, `${text}\n\n${code(example)}`)).map(
      ({ expected }) => expected?.[0],
    )

  test.each([
    ['language: en', true],
    ['language: [en]', true],
    ['license: mit', false],
  ])('%s: the rule looks at it: %s', (front, expected) => expect(applies(rule, card(front))).toBe(expected))

  test('a contradiction stands at the first language and names all', () => {
    const body = `${'γ'.repeat(200)}\n\n${code('γ'.repeat(10))}`
    expect(told(rule, card('language: [en, fr]', body))).toEqual([
      {
        case: 'other',
        message:
          '`language` is `en` and `fr`, but text and examples are in Greek. Add `el` where the model speaks it.',
        at: '2:12-2:14',
        actual: 'en',
        expected: ['el'],
      },
    ])
  })

  test.each([
    ['ア', 'ja'],
    ['한', 'ko'],
    ['ก', 'th'],
    ['γ', 'el'],
    ['ა', 'ka'],
    ['அ', 'ta'],
    ['అ', 'te'],
    ['ក', 'km'],
    ['ж', undefined],
    ['漢', undefined],
    ['a', undefined],
  ])('the letter %s tells %s', (letter, id) => {
    expect(speaks(letter.repeat(200), letter.repeat(10))).toEqual(id === undefined ? [] : [id])
  })

  const [LONG, SHORT] = ['γ'.repeat(200), 'γ'.repeat(10)]
  test.each([
    ['200 letters', LONG, SHORT, ['el']],
    ['fewer letters', LONG.slice(1), SHORT, []],
    ['fewer letters in the examples', LONG, SHORT.slice(1), []],
    ['examples of several', LONG, `${SHORT.slice(1)}\n\`\`\`\n\n\`\`\`\nγ`, ['el']],
    ['a third of the letters', `${LONG} ${'a'.repeat(400)}`, SHORT, ['el']],
    ['less than a third', `${LONG} ${'a'.repeat(401)}`, SHORT, []],
    ['digits beside', `${LONG} ${'1'.repeat(401)}`, SHORT, ['el']],
    ['paragraphs and items', `${'γ'.repeat(100)}\n\n- ${'γ'.repeat(100)}`, SHORT, ['el']],
    ['quotes', `> ${LONG}`, SHORT, []],
    ['tables', `| a |\n|---|\n| ${LONG} |`, SHORT, []],
    ['no examples but the prose', LONG, 'x', []],
    ['examples in another script than the prose', LONG, 'ア'.repeat(10), []],
    [
      'two scripts, of which the examples have the second',
      `${LONG} ${'ა'.repeat(200)}`,
      'ა'.repeat(10),
      ['ka'],
    ],
  ])('%s', (_, text, example, expected) => expect(speaks(text, example)).toEqual(expected))

  test.each([
    ['EN', ['el']],
    ['[en, de]', ['el']],
    ['[en, el]', []],
    ['zh', []],
    ['""', []],
  ])('where %s is declared', (language, expected) => expect(speaks(LONG, SHORT, language)).toEqual(expected))
})
