// Text of templates and promises is not content; what an author wrote beside it is.
import { describe, expect, test } from '@jest/globals'
import { PLACEHOLDER_PATTERNS } from '../../../src/card/topics/placeholders/placeholders.ts'
import { authoredText } from '../../../src/card/topics/template-text.ts'

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
