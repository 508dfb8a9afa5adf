// Results of `model-index`, and the numbers of the text that are told of the same metric and data set.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import type { Outline } from '../../../src/card/sections/block.ts'
import { modelIndexConsistency as rule } from '../../../src/rules/consistency/model-index.ts'
import {
  figuresIn,
  mayBeEqual,
  modelIndexResults,
  plainName,
} from '../../../src/rules/consistency/model-index-values.ts'
import { numbersOf } from '../../../src/rules/consistency/told-numbers.ts'
import { applies, card, messages, told } from '../told.ts'

const SEABIRDS = '{name: Seabirds, type: acme/sea}'
const index = (...results: readonly (readonly [dataset: string, metrics: string])[]) =>
  `model-index:\n- name: tern\n  results:\n${results.map(([dataset, metrics]) => `  - {dataset: ${dataset}, metrics: [${metrics}]}`).join('\n')}`
const WER = index([SEABIRDS, '{type: wer, value: 12.3}'])

describe('figures', () => {
  test.each([
    ['0.91', [[0.91, 0.01]]],
    ['0,910', [[0.91, 0.001]]],
    ['12', [[12, 1]]],
    ['-0.5', [[-0.5, 0.1]]],
    ['+3', [[3, 1]]],
    ['1.5e-3', [[0.0015, 0.0001]]],
    ['2E3', [[2000, 1000]]],
    ['91.3 %', [[91.3, 0.1]]],
    ['(0.5)', [[0.5, 0.1]]],
    [
      '1 and 2',
      [
        [1, 1],
        [2, 1],
      ],
    ],
    ['0.91 ± 0.02', [[0.91, 0.01]]],
    ['0.91±0.02', [[0.91, 0.01]]],
    ['0.91 +/- 12.5', [[0.91, 0.01]]],
    ['0.91 +- 1,5', [[0.91, 0.01]]],
    [`${' '.repeat(199)}5`, [[5, 1]]],
    [`${' '.repeat(200)}5`, []],
    ['F1', []],
    ['7b', []],
    ['1,234.5', []],
    ['10-12', []],
    ['v-1', []],
    ['', []],
  ])('in %j', (text, expected) => {
    const found = figuresIn(text)
    expect(found.map(({ value }) => value)).toEqual(expected.map(([value]) => value))
    for (const [position, [, unit = 0]] of expected.entries())
      expect(found[position]?.unit).toBeCloseTo(unit, 9)
  })

  test('are given as they are written', () => {
    expect(figuresIn('0,910 or 2E3').map(({ text }) => text)).toEqual(['0,910', '2E3'])
  })

  test.each([
    ['0.91', '0.92', true],
    ['0.91', '0.93', false],
    ['5', '5.9', true],
    ['5.9', '5', true],
    ['5', '6.1', false],
    ['0.912', '91', true],
    ['0.912', '95', false],
    ['91.2', '0.9', true],
    ['0.50', '52', false],
    ['52', '0.50', false],
    ['-0.5', '0.5', false],
  ])('%s may be %s: %s', (one, other, expected) => {
    const [[a], [b]] = [figuresIn(one), figuresIn(other)]
    expect(a && b && mayBeEqual(a, b)).toBe(expected)
  })
})

test.each([
  ['Test WER', 'testwer'],
  ['nDCG@10', 'ndcg@10'],
  ['F₁-Score', 'f1score'],
  ['Précision', 'précision'],
])('the name %s is compared as %s', (text, name) => expect(plainName(text)).toBe(name))

describe('results', () => {
  const results = (front: string) => modelIndexResults(parseCard('README.md', card(front)).frontMatter)

  test('each with where it stands and all its names', () => {
    const front = index(
      ['{name: X}', '{value: x}'],
      [SEABIRDS, 'null, {type: wer, name: Test WER, value: "12.3 %"}'],
    )
    expect(results(front)).toEqual([
      {
        path: ['model-index', 0, 'results', 1, 'metrics', 1, 'value'],
        metrics: new Set(['testwer', 'wer']),
        metric: 'Test WER',
        datasets: new Set(['seabirds', 'acmesea']),
        figure: { value: 12.3, unit: 0.1, text: '12.3' },
      },
    ])
  })

  test.each([
    ['{type: wer, value: 1}', 'wer', ['wer']],
    ['{type: wer, name: 7, value: 1}', 'wer', ['wer']],
    ['{type: x, name: Evaluation F1, value: 1}', 'Evaluation F1', ['evaluationf1', 'f1', 'x']],
    ['{type: eval_loss, value: 1}', 'eval_loss', ['evalloss', 'loss']],
    ['{type: validation_loss, value: 1}', 'validation_loss', ['validationloss', 'loss']],
    ['{type: val, value: 1}', 'val', ['val']],
    ['{type: {a: 1}, name: F1, value: 1}', 'F1', ['f1']],
    ['{type: {a: 1}, value: 1}', '', []],
    ['{type: my_test_loss, value: 1}', 'my_test_loss', ['mytestloss']],
    ['{type: "--", value: 1}', '--', []],
  ])('the metric %s is %s', (metric, shown, names) => {
    const [result] = results(index([SEABIRDS, metric]))
    expect([result?.metric, [...(result?.metrics ?? [])].sort()]).toEqual([shown, [...names].sort()])
  })

  test.each([
    '[]',
    '{name: tern}',
    'tern',
    '[{name: a, results: [{metrics: [{value: 1}]}]}, {name: b}]',
    '[[{results: [{metrics: [{value: 1}]}]}]]',
    '[{results: {metrics: [{value: 1}]}}]',
    '[{results: [[{metrics: [{value: 1}]}]]}]',
    '[{results: [{metrics: {value: 1}}]}]',
    '[{results: [{metrics: [{value: true}, {value: [1]}, {value: {a: 1}}, {value: [{a: 1}]}, {value: null}, {}, 1, null]}]}]',
  ])('%s has none', (text) => expect(results(`model-index: ${text}`)).toEqual([]))

  test('the first 500 are read', () => {
    const metrics = (count: number) =>
      Array.from({ length: count }, (_, id) => `{type: m${id}, value: 1}`).join()
    expect(results(index([SEABIRDS, metrics(300)], [SEABIRDS, metrics(201)]))).toHaveLength(500)
  })

  test.each([
    [WER, true],
    ['model-index: []', false],
    ['license: mit', false],
  ])('%j: the rule looks at it: %s', (front, expected) => expect(applies(rule, card(front))).toBe(expected))
})

describe('the text', () => {
  test('a contradiction stands at the value, and names up to three numbers and their first line', () => {
    const table =
      '| Model | WER | WER | WER | WER | WER |\n|---|---|---|---|---|---|\n| Landbirds | 1 | 1 | 1 | 1 | 1 |\n| Seabirds | 18.2 | 18.2 | 19.1 | 20 | 21 |'
    expect(told(rule, card(WER, `# Tern\n\n${table}`))).toEqual([
      {
        case: 'differs',
        message:
          '`model-index` has `12.3` for `wer`, but the text has `18.2`, `19.1` or `20` in line 12. Make them say the same.',
        at: '5:78-5:82',
        actual: '12.3',
      },
    ])
  })

  const differs = (body: string, front = WER) =>
    messages(rule, card(front, body)).map((message) => /the text has (.*) in line/.exec(message)?.[1])
  const one = (dataset: string) => index([dataset, '{type: wer, value: 12.3}'])
  const TWO = index([SEABIRDS, '{type: wer, value: 12.3}'], ['{name: Landbirds}', '{type: wer, value: 30}'])
  const table = (head: string, ...rows: readonly string[]) =>
    [head, head.replaceAll(/[^|]+/g, '---'), ...rows].join('\n')

  test.each([
    ['row and column', table('| Set | WER |', '| Seabirds | 18.2 |'), WER, ['`18.2`']],
    ['column and row', table('| Metric | Seabirds |', '| WER | 18.2 |'), WER, ['`18.2`']],
    ['the id of the data set', table('| Set | WER |', '| acme/sea | 18.2 |'), WER, ['`18.2`']],
    ['the same number', table('| Set | WER |', '| Seabirds | 12.3 |'), WER, []],
    ['the same number among others', table('| Set | WER | WER |', '| Seabirds | 18.2 | 12.30 |'), WER, []],
    ['no number', table('| Set | WER |', '| Seabirds | ? |'), WER, []],
    ['no figure', table('| Set | WER |', '| Seabirds | v2 |'), WER, []],
    ['another metric', table('| Set | CER |', '| Seabirds | 18.2 |'), WER, []],
    ['another data set', table('| Set | WER |', '| Landbirds | 18.2 |'), WER, []],
    ['the metric twice', table('| WER | WER |', '| WER | 18.2 |'), WER, []],
    ['the data set twice', table('| Set | Seabirds |', '| Seabirds | 18.2 |'), WER, []],
    ['no name above', table('| Set | |', '| Seabirds | 18.2 |'), WER, []],
    ['a quoted table', '> | Set | WER |\n> |---|---|\n> | Seabirds | 18.2 |', WER, []],
    [
      'the label itself',
      table('| Seabirds | x |', '| P 5 | 1.5 |'),
      index([SEABIRDS, '{type: p5, value: 0.9}']),
      [],
    ],
    [
      'each data set',
      table('| Set | WER |', '| Seabirds | 18.2 |', '| Landbirds | 31.5 |'),
      TWO,
      ['`18.2`', '`31.5`'],
    ],
  ])('a table with %s', (_, body, front, expected) => expect(differs(body, front)).toEqual(expected))

  test.each([
    ['below the heading of the data set', '## Seabirds\n\n- WER: 18.2', WER, ['`18.2`']],
    ['below a sentence on it', 'On the Seabirds:\n\n- WER: 18.2', WER, ['`18.2`']],
    ['before any heading', 'Results on the test set\n\n- Loss: 1\n- WER: 18.2', WER, ['`18.2`']],
    ['of the evaluation set', 'The result on the evaluation set:\n\n- WER: 18.2', WER, ['`18.2`']],
    ['of a training set', 'The results on the training set:\n\n- WER: 18.2', WER, []],
    ['in another section', '## Seabirds\n\nBirds.\n\n## Other\n\n- WER: 18.2', WER, []],
    ['in the section below', '## Other\n\nBirds.\n\n## Seabirds\n\n- WER: 18.2', WER, ['`18.2`']],
    ['of another metric', '## Seabirds\n\n- CER: 18.2', WER, []],
    ['without a colon', '## Seabirds\n\n- WER 5', WER, []],
    ['that is a paragraph', '## Seabirds\n\nWER: 18.2', WER, []],
    ['beside one that names the data set', '## Birds\n\n- Seabirds alone\n- WER: 18.2', WER, []],
    ['with a colon at its start', '## Seabirds\n\n- :18.2', WER, []],
    ['of two numbers', '## Seabirds\n\n- WER: 18.2 / 19.1', WER, []],
    ['of no number', '## Seabirds\n\n- WER: low', WER, []],
    ['of a number with its deviation', '## Seabirds\n\n- WER: 18.2 ± 0.3', WER, ['`18.2`']],
    ['of 40 characters', `## Seabirds\n\n- WER: 18.2 ${'x'.repeat(34)}`, WER, ['`18.2`']],
    ['of a sentence', `## Seabirds\n\n- WER: 18.2 ${'x'.repeat(35)}`, WER, []],
    ['of a quote', '## Seabirds\n\n> - WER: 18.2', WER, []],
    ['of a card with two data sets', '## Seabirds\n\n- WER: 18.2', TWO, []],
    ['of a data set of three letters', '## ABC\n\n- WER: 18.2', one('{name: abc}'), ['`18.2`']],
    ['of a data set of two letters', '## AB\n\n- WER: 18.2', one('{name: ab}'), []],
    ['of no data set', '## Seabirds\n\n- WER: 18.2', one('null'), []],
    ['of no data set, on the test set', 'Results on the test set\n\n- WER: 18.2', one('null'), []],
    [
      'where two results may be meant',
      '## Seabirds\n\n- WER: 18.2',
      index([SEABIRDS, '{type: wer, value: 1}, {type: wer, value: 2}']),
      [],
    ],
    [
      'where one result of two has no data set',
      table('| Set | WER |', '| Seabirds | 18.2 |'),
      index([SEABIRDS, '{type: wer, value: 12.3}'], ['null', '{type: wer, value: 1}']),
      [],
    ],
    [
      'of one metric of two',
      '## Seabirds\n\n- WER: 18.2\n- CER: 4.1',
      index([SEABIRDS, '{type: wer, value: 12.3}, {type: cer, value: 4.1}']),
      ['`18.2`'],
    ],
  ])('an item %s', (_, body, front, expected) => expect(differs(body, front)).toEqual(expected))

  test('of a paragraph 2,000 characters are read, and no further one where so many are known', () => {
    const item = '\n\n- WER: 18.2'
    expect(differs(`${'x'.repeat(1991)} Seabirds${item}`)).toEqual(['`18.2`'])
    expect(differs(`${'x'.repeat(1992)} Seabirds${item}`)).toEqual([])
    expect(differs(`${'x'.repeat(1999)}\n\nSeabirds${item}`)).toEqual(['`18.2`'])
    expect(differs(`${'x'.repeat(2000)}\n\nSeabirds${item}`)).toEqual([])
  })

  test('past 20,000 numbers a card is data', () => {
    const outline = (rows: number): Outline => {
      const common = { line: 1, links: [], images: [], codeSpans: [] }
      const item = { ...common, kind: 'item', ordered: false, text: 'WER: 1' } as const
      const cells = Array.from({ length: rows }, () => ['a', '1'])
      const blocks = [
        { ...common, kind: 'table', text: '', rows: [['', 'b'], ...cells] } as const,
        item,
        item,
      ]
      return { blocks, sections: [{ heading: undefined, parent: -1, from: 0, end: 3 }], owners: [0, 0, 0] }
    }
    expect(numbersOf(outline(19_998))).toHaveLength(20_000)
    expect(numbersOf(outline(19_999))).toHaveLength(20_000)
    expect(numbersOf(outline(20_001))).toHaveLength(20_001)
  })
})
