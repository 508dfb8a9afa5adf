// What is plainly meant as a comment that ignores a rule and is none.
import { expect, test } from '@jest/globals'
import { mayHaveSlips, readIgnoreSlips } from '../../src/card/ignore-slips.ts'
import { parseCard } from '../../src/card/parse-card.ts'

function slips(text: string): string[] {
  return mayHaveSlips(text)
    ? readIgnoreSlips(parseCard('README.md', text).body).map((slip) => Object.values(slip).join(' '))
    : []
}

test.each([
  ['<!-- modelcardgate-ignore a/b: c -->', ['keyword modelcardgate-ignore 1']],
  ['<!-- model-card-gate_ignore a/b: c -->', ['keyword model-card-gate_ignore 1']],
  ['<!-- model-card-gate ignore a/b: c -->', ['keyword model-card-gate ignore 1']],
  ['<!-- model card gate: ignore a/b -->', ['keyword model card gate: ignore 1']],
  ['<!-- Model-Card-Gate-Ignore: a/b: c -->', ['keyword Model-Card-Gate-Ignore 1']],
  ['<!-- model-card-gate-ingore -->', ['keyword model-card-gate-ingore 1']],
  ['<!-- mode-card-gate-ignores a/b: c -->', ['keyword mode-card-gate-ignores 1']],
  ['<!-- model-card-gate-ignore-next-line a/b: c -->', ['keyword model-card-gate-ignore-next-line 1']],
  ['<!-- model-card-gate-disable a/b -->', ['keyword model-card-gate-disable 1']],
  [
    '# A\n\n<div>\n<!-- x\n--><!--\nmodelcardgate-ignore a/b: c --></div>',
    ['keyword modelcardgate-ignore 5'],
  ],
  [
    '<!--\nmodel-card-gate-ignore a/b: c\nmodel-card-gate-ignore d/e: f\n-->',
    ['second model-card-gate-ignore 3'],
  ],
  [
    '<!-- model-card-gate-ignore a/b: c; model-card-gate-ignore d/e: f -->',
    ['second model-card-gate-ignore 1'],
  ],
  ['# A\n\n<!-- model-card-gate-ignore a/b: c\n\nd', ['unclosed model-card-gate-ignore 3']],
  ['<!-- modelcardgate-ignore a/b: c', ['unclosed model-card-gate-ignore 1']],
  ['[//]: # (model-card-gate-ignore a/b: c)', ['no-html model-card-gate-ignore 1']],
  ['[//]: # (modelcardgate-ignore a/b: c)', ['no-html model-card-gate-ignore 1']],
])('%j is told', (text, wanted) => {
  expect(slips(text)).toEqual(wanted)
})

test.each([
  '<!-- model-card-gate-ignore a/b: c --> <!-- model-card-gate-ignore d/e: f -->',
  '<!-- model-card-gate-ignore a/b: in place of model-card-gate-ignore -->',
  '<!-- the model card gate ignores this section -->',
  '<!-- model card gate ignores what and/or is empty -->',
  '<!-- model-card-gate: see the policy -->',
  '<!-- please model-card-gate-ignore a/b: c -->',
  '<!-- the gate a/b: c -->',
  '<!-- open the gate',
  '[gate]: https://example.org/a "model card gate"',
  '`<!-- modelcardgate-ignore a/b: c -->`',
  '```html\n<!-- modelcardgate-ignore a/b: c -->\n```',
])('%j is not', (text) => {
  expect(slips(text)).toEqual([])
})
