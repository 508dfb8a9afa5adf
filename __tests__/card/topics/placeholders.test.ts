// Text of templates and promises is not content; what an author wrote beside it is.
import { describe, expect, test } from '@jest/globals'
import { PLACEHOLDER_PATTERNS } from '../../../src/card/topics/placeholders/placeholders.ts'
import { authoredText, isUnfilled, passagesIn } from '../../../src/card/topics/template-text.ts'

describe('nothing remains of', () => {
  test.each([
    ['[More Information Needed]'],
    ['More information is needed.'],
    ['**More information\nneeded**'],
    [
      'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.',
    ],
    ['Hardware Type: [More Information Needed]'],
    ['Paper [optional]:'],
    ['TODO'],
    ['TBD.'],
    ['*Coming soon!*'],
    ['To be added'],
    ['N/A'],
    ['...'],
    ['Results will be added once the paper is out.'],
    ['🚧 Coming soon 🚧'],
    ['Paper under review.'],
    ['Noch zu ergänzen.'],
    ['Más información necesaria'],
    ['Bientôt disponible'],
    ['後日追記予定'],
    ['추후 공개 예정입니다.'],
    ['敬请期待'],
    ['準備中'],
    ['TODO: Add your code'],
    ['[TODO: provide examples of latent issues and potential remediations]'],
    ['Provide examples of latent issues and potential remediations.'],
  ])('%s', (text) => {
    expect(authoredText(text)).toBe('')
  })
})

test.each([
  ['It is small. [More Information Needed]', 'It is small.'],
  ['Language: English', 'Language: English'],
  ['The model will be updated weekly.', 'The model will be updated weekly.'],
  ['It is not available in French.', 'It is not available in French.'],
  ['More information can be found in our paper.', 'More information can be found in our paper.'],
])('of %s the author’s part remains', (text, rest) => {
  expect(authoredText(text)).toBe(rest)
})

describe('of several lines', () => {
  test.each([
    ['Tern', '  Tern \t', 'Tern'],
    [
      'a line that is left to be written goes',
      ' It is a tern. \n TODO \n\n  It flies. ',
      'It is a tern.\nIt flies.',
    ],
    ['a passage of a template within one leaves a space', 'a[More Information Needed]b', 'a b'],
    ['a passage of a template may be all', 'More information needed\n[More Information Needed]', ''],
    ['text that is true enough stays', 'Load your-model now.', 'Load your-model now.'],
  ])('%s', (_, text, rest) => {
    expect(authoredText(text)).toBe(rest)
    expect(authoredText(text, passagesIn([{ text }]))).toBe(rest)
  })

  test('only the passages that the card has are looked for', () => {
    expect(passagesIn([{ text: 'It is a tern.' }])).toEqual([])
    expect(passagesIn([{ text: 'lorem ipsum' }]).map(({ source }) => source)).toEqual(['\\blorem ipsum\\b'])
    expect(passagesIn([{ text: 'It is lorem ipsum' }]).map(({ source }) => source)).toEqual([
      '\\blorem ipsum\\b',
    ])
    expect(authoredText('It is lorem ipsum', [])).toBe('It is lorem ipsum')
  })
})

describe('a line', () => {
  const label = (length: number) => 'a'.repeat(length)
  test.each([
    ['', true],
    ['--- * ---', true],
    ['7', false],
    ['７', false],
    ['a', false],
    ['é', false],
    ['鳥', false],
    ['- **TBD.**', true],
    ['> "Coming soon!"', true],
    ['Coming', false],
    // A label without a value.
    ['Paper:', true],
    ['Paper: TBD', true],
    ['Paper：TBD', true],
    ['**Paper:** *TBD*', true],
    ['Paper: tern', false],
    ['Paper TBD', false],
    [':TBD', true],
    [':tern', false],
    [`${label(59)}: TBD`, true],
    [`${label(60)}: TBD`, false],
    // Arrows, symbols and emoji around it count as marks; letters and other signs do not.
    ['\u2190 TBD \u2190', true],
    ['\u2bff coming soon \u2bff', true],
    ['\u218f TBD', false],
    ['\u2c00 TBD', false],
    ['⚠\ufe0f coming soon ⚠\ufe0f', true],
    ['\ufe0e coming soon', false],
    ['\u{1f000} coming soon \u{1f000}', true],
    ['\u{1fbff} coming soon \u{1fbff}', true],
    ['\u{1ec00} coming soon', false],
    ['coming soon\u{1ec00}', false],
    ['\u{1fc00} coming soon', false],
    ['coming soon\u{1fc00}', false],
    ['coming soon\ue000', false],
  ])('%j is unfilled: %p', (line, is) => expect(isUnfilled(line)).toBe(is))
})

describe('every pattern', () => {
  test('has an id of its own, a generator and a source', () => {
    const ids = PLACEHOLDER_PATTERNS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { generator, source } of PLACEHOLDER_PATTERNS) expect(`${generator}${source}`).toMatch(/\w/)
  })

  test('that is tried line by line keeps no state between lines', () => {
    const stateful = PLACEHOLDER_PATTERNS.filter(({ place, pattern }) => place === 'line' && pattern.global)
    expect(stateful.map(({ id }) => id)).toEqual([])
  })
})
