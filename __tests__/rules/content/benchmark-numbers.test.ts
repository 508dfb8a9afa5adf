// What content/benchmark-numbers takes for a metric, a data set and another model.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../../src/hub/additions.ts'
import { benchmarkNumbers } from '../../../src/rules/content/benchmark-numbers.ts'
import { said } from './said.ts'

/** What the results below a heading do not name. */
function lacks(text: string, frontMatter = ''): readonly string[] {
  const found = said(
    benchmarkNumbers,
    `---\nlicense: mit\n${frontMatter}---\n# Tern\n\n## Evaluation\n\n${text}\n`,
  )
  return found.flatMap((each) =>
    [...each.replace(/^.*?: /, '').matchAll(/no (metric|data set|other model)/g)].map(
      ([, what = '']) => what,
    ),
  )
}

describe('another model', () => {
  test.each([
    ...[
      'the baseline',
      'baselines',
      'as compared',
      'a comparison',
      'comparable',
      'vs. the old one',
      'vs it',
      'versus it',
    ],
    ...[
      'it outperforms it',
      'it surpassed it',
      'better than it',
      'worse than it',
      'improvement over it',
      'higher on it',
    ],
    ...[
      'the previous one',
      'prior ones',
      'state-of-the-art',
      'state of the art',
      'SOTA',
      'other models',
      'the original model',
    ],
    ...[
      'the base model',
      'human performance',
      'the teacher',
      'competitive',
      'on par',
      '比较',
      '対比較',
      'сравнение',
    ],
  ])('is there where it says "%s"', (words) => {
    expect(lacks(`On the Gull dataset its accuracy is 91.2 %, ${words}.`)).toEqual([])
  })

  test.each(['better birds', 'vsx', 'a part', 'otherwise', 'the priority', 'a teach-in'])(
    'is not where it says "%s"',
    (words) => {
      expect(lacks(`On the Gull dataset its accuracy is 91.2 %, ${words}.`)).toEqual(['other model'])
    },
  )

  test.each<[string, readonly string[], boolean]>([
    ['models below "Model"', ['| Model | F1 |', '| Tern | 0.91 |', '| Gull | 0.88 |'], true],
    ['methods below "Methods"', ['| Methods | F1 |', '| Tern | 0.91 |', '| Gull | 0.88 |'], true],
    ['one model below "Model"', ['| Model | F1 |', '| Tern | 0.91 |'], false],
    [
      'one model with a figure below "Model"',
      ['| Model | F1 |', '| Tern | 0.91 |', '| Gull | none |'],
      false,
    ],
    ['rows below another word', ['| Class | F1 |', '| Tern | 0.91 |', '| Gull | 0.88 |'], false],
    ['rows below a longer word', ['| Modelling | F1 |', '| Tern | 0.91 |', '| Gull | 0.88 |'], false],
    ['"Ours" among the rows', ['| Class | F1 |', '| Ours | 0.91 |', '| Gull | 0.88 |'], true],
    ['"Our model" among the rows', ['| Class | F1 |', '| Gull | 0.88 |', '| Our model | 0.91 |'], true],
    ['"Ours" alone', ['| Class | F1 |', '| Ours | 0.91 |'], false],
    ['"Oursin" among the rows', ['| Class | F1 |', '| Oursin | 0.91 |', '| Gull | 0.88 |'], false],
    ['"Ours" among the columns', ['| Class | Gull | Ours |', '| F1 | 0.91 | 0.88 |'], true],
    ['"Ours" as the only column', ['| Class | Ours |', '| F1 | 0.91 |'], false],
    ['sizes among the columns', ['| Class | Tern-base | Tern-large |', '| F1 | 0.91 | 0.88 |'], true],
    ['one size among the columns', ['| Class | Tern-base | F1 |', '| a | 0.91 | 0.88 |'], false],
    ['models among the rows', ['| Class | F1 |', '| BERT | 0.91 |', '| T5 | 0.88 |'], true],
    ['one model among the rows', ['| Class | F1 |', '| BERT | 0.91 |', '| birds | 0.88 |'], false],
    [
      'models without figures',
      ['| Class | F1 |', '| BERT | none |', '| T5 | none |', '| birds | 0.91 |'],
      false,
    ],
    [
      'the card’s model and one of known kind in a narrow table',
      ['| | SST-2 acc |', '| Tern | 91.3 |', '| bert-base-uncased | 89.0 |'],
      true,
    ],
    ['the card’s model below no word', ['| | Acc |', '| Tern | 91.3 |', '| Gull | 89.0 |'], true],
    ['the card’s model alone below no word', ['| | Acc |', '| Tern-large | 91.3 |'], false],
    ['other words below no word', ['| | Acc |', '| birds | 91.3 |', '| Terns | 89.0 |'], false],
    ['models among the columns', ['| Metric | Tern | bert-base |', '| F1 | 91.3 | 89.0 |'], true],
    ['the card’s model among the columns', ['| Metric | Tern | Gull |', '| F1 | 91.3 | 89.0 |'], true],
    ['the card’s model as the only column', ['| Metric | Tern |', '| F1 | 91.3 |'], false],
    ['a measure beside the card’s model', ['| Birds | Tern | F1 |', '| a | 91.3 | 89.0 |'], false],
    [
      'models named after data',
      ['| | Acc |', '| roberta-large-mnli | 91.3 |', '| bart-large-mnli | 89.0 |'],
      true,
    ],
    [
      'models named after data below the benchmark',
      ['| Benchmark | Qwen2-Math-7B | DeepSeek-Math-7B |', '| a | 91.3 | 89.0 |'],
      true,
    ],
    [
      'data sets with what stands around them',
      ['| | ARC-c (25-shot) | MMLU 5-shot |', '| a | 91.3 | 89.0 |'],
      false,
    ],
    ['measures beside data sets', ['| | SST-2 | CoNLL-2003 |', '| F1 | 91.3 | 89.0 |'], false],
    ['measures that look like models', ['| Class | Rouge-1 | Rouge-2 |', '| a | 0.91 | 0.88 |'], false],
  ])('in a table: %s', (_, rows, isThere) => {
    const [head = '', ...body] = rows
    const table = [head, head.replace(/[^|]+/g, '---'), ...body].join('\n')
    expect(lacks(`Of the Gull dataset.\n\n${table}`)).toEqual(isThere ? [] : ['other model'])
  })

  test.each<[string, boolean]>([
    ['- Tern-1: 91.2\n- Gull-2: 88.1', true],
    ['- Tern-1 = 91.2\n- Gull-2 = 88.1', true],
    ['- Tern-1: 91.2', false],
    ['- Tern: 91.2\n- Gull: 88.1', false],
    ['- 1: 91.2\n- 2: 88.1', false],
    ['- T1: 91.2\n- G2: 88.1', false],
    ['- Tern-1:91.2\n- Gull-2:88.1', true],
    ['- Tern-1: about 91.2\n- Gull-2: about 88.1', false],
    [`- Tern-1 ${'x'.repeat(106)}: 91.2\n- Gull-2 ${'x'.repeat(106)}: 88.1`, true],
    [`- Tern-1 ${'x'.repeat(108)}: 91.2\n- Gull-2 ${'x'.repeat(108)}: 88.1`, false],
    ['- Tern-1: 91\n- Gull-2: 88', false],
    [`- Tern-1 ${'x'.repeat(110)}: 91.2\n- Gull-2 ${'x'.repeat(110)}: 88.1`, false],
  ])('in lines: %j', (lines, isThere) => {
    expect(lacks(`Accuracy on the Gull dataset is 91.2 %.\n\n${lines}`)).toEqual(
      isThere ? [] : ['other model'],
    )
  })
})

test.each<[string, boolean]>([
  ['Tern reaches 91.3, bert-base 89.0', true],
  ['Tern reaches 91.3 and DistilBERT has 89.0', true],
  ['it reaches 91.3 (T5-small: 89.0)', true],
  ['Tern reaches 91.3 and has 89.0 on other birds', false],
  ['Tern, which is made from bert-base, reaches 91.3, then 89.0', false],
  ['bert-base 89.0', false],
  ['it was made from Llama 3.1 and reaches 91.2', false],
  ['it is fine-tuned from GPT 3.5 and reaches 91.2', false],
  ['Tern-base 91.3 on gulls and 89.0 on birds', false],
  ['it reaches 0.91, BERT-base 0.89', true],
  ['Rouge-1 is 91.3, Rouge-2 89.0', false],
])('another model in a sentence: %s', (sentence, isThere) => {
  expect(lacks(`Accuracy on the Gull dataset: ${sentence}.`)).toEqual(isThere ? [] : ['other model'])
})

test.each<[string, boolean]>([
  ['基线为 85.0', true],
  ['基線は 85.0', true],
  ['基準模型 85.0', true],
  ['基準は 85.0', true],
  ['基准测试', false],
  ['評価基準', false],
  ['ベースラインは 85.0', true],
  ['베이스라인은 85.0', true],
  ['기준 모델은 85.0', true],
  ['базовая модель 85.0', true],
  ['базовый класс', false],
  ['бейзлайн 85.0', true],
  ['базлайн 85.0', true],
  ['la línea base tiene 85,0', true],
  ['a linha de base tem 85,0', true],
  ['das Basismodell 85,0', true],
  ['Vergleichsmodell: 85,0', true],
])('another model in other languages: %s', (words, isThere) => {
  expect(lacks(`Accuracy on the Gull dataset: 91.2 %. ${words}`)).toEqual(isThere ? [] : ['other model'])
})

describe('a data set', () => {
  test.each([
    ...[
      'on CoNLL-2003',
      'on GLUE',
      'on SST2',
      'on MT-bench',
      'on common voice',
      'on WMT14',
      'in Atari',
      'on STS-B',
    ],
    ...[
      'on the CUAD dataset',
      'on Gull data set',
      'on the Gull large scale corpus',
      'on “gull” test set',
      'on gull2 benchmark',
    ],
    ...[
      'on "many gulls" dev set',
      'on acme/gull splits',
      'on gull-large leaderboard',
      'on Gull’s validation set',
      'dataset: Gull',
    ],
    ...[
      '数据集',
      'データセット',
      '데이터셋',
      'датасет',
      'корпус',
      'on [it](https://huggingface.co/datasets/acme/gull)',
    ],
    ...['on [it](https://www.kaggle.com/gull)', 'on [it](https://paperswithcode.com/gull)'],
  ])('is there where it says "%s"', (words) => {
    expect(lacks(`Its accuracy is 91.2 %, ${words}, above the baseline.`)).toEqual([])
  })

  test.each([
    ...[
      'on birds',
      'on our dataset',
      'on an unknown dataset',
      'on the None dataset',
      'in an archive',
      'on the data',
    ],
    ...[
      'on the Gull',
      'on Gull and on our very own dataset',
      'on [it](https://huggingface.co/acme/gull)',
      'on dataset gull',
    ],
  ])('is not where it says "%s"', (words) => {
    expect(lacks(`Its accuracy is 91.2 %, ${words}, above the baseline.`)).toEqual(['data set'])
  })

  test.each<[string, boolean]>([
    ['datasets: [gull]', true],
    ['datasets: gull', true],
    ['datasets: []', false],
    ["datasets: ''", false],
    ['datasets:', false],
    ['model-index: [{name: tern}]', true],
    ['model-index: []', false],
  ])('is named by the front matter: %s', (line, isThere) => {
    expect(lacks('Its accuracy is 91.2 %, above the baseline.', `${line}\n`)).toEqual(
      isThere ? [] : ['data set'],
    )
  })

  test.each<[string, boolean]>([
    ...[
      'Dataset',
      'Data sets',
      'Benchmark',
      'Task',
      'Corpus',
      'Test set',
      'Environment',
      'Env',
      'Eval set',
      'Evaluation set',
    ].map((each): [string, boolean] => [each, true]),
    ['Epoch', false],
    ['Tasking', false],
    ['The data', false],
  ])('is in a table’s column: %s', (column, isThere) => {
    const table = `| Model | ${column} | F1 |\n| --- | --- | --- |\n| Tern | a | 0.91 |\n| Gull | b | 0.88 |`
    expect(lacks(table)).toEqual(isThere ? [] : ['data set'])
  })
})

describe('a metric', () => {
  test.each<[string, string, readonly string[]]>([
    ['Birds: 91.2 %', '', ['metric']],
    ['Birds: 91.2 %', 'metrics: [accuracy]\n', []],
    ['Birds: 91.2 %', 'metrics: []\n', ['metric']],
    ['Birds = 91.2', '', ['metric']],
    ['Birds: 91.2 % of birds', '', []],
    ['Birds 91.2 %', '', []],
    ['Birds: 9112', '', []],
    ['Birds: 91.2 %\n\nIt is the accuracy.', '', []],
  ])('%j under %j', (text, frontMatter, wanted) => {
    expect(lacks(`${text}\n\nAgainst the baseline on the Gull dataset.`, frontMatter)).toEqual(wanted)
  })

  test('may stand anywhere in the card, in a heading or as code too', () => {
    const card = (heading: string, text: string) =>
      said(
        benchmarkNumbers,
        `# Tern\n\n## Evaluation\n\n### ${heading}\n\nBirds: 91.2 %\n\nThe ${text} of the baseline on the Gull dataset.\n`,
      )
    expect(card('Birds', 'sum')).toHaveLength(1)
    expect(card('Accuracy', 'sum')).toEqual([])
    expect(card('Birds', '`accuracy`')).toEqual([])
    expect(card('Birds', '`eval_accuracy`')).toEqual([])
  })
})

test('a table needs no metric by name, one with words alone is no result', () => {
  const table = (cell: string) => `| Model | Birds |\n| --- | --- |\n| Tern | ${cell} |\n| Gull | ${cell} |`
  expect(lacks(`Of the Gull dataset.\n\n${table('0.91')}`)).toEqual([])
  expect(lacks(`Of the Gull dataset, 3 % of birds.\n\n${table('many')}`)).toEqual([])
})

test.each([
  ['below a heading', '## Evaluation\n\nIts accuracy is 91.2 %.', true],
  ['in a sentence', 'Its accuracy is 91.2 %.', true],
  ['left to be written', '## Evaluation\n\n[More Information Needed]', false],
  ['nowhere', 'It flies.', false],
])('the rule counts for a card with results %s', (_, text, counts) => {
  const context = { options: {}, additions: NO_ADDITIONS, ruleIds: [] }
  expect(benchmarkNumbers.applies?.(parseCard('README.md', `# Tern\n\n${text}\n`), context)).toBe(counts)
})

describe('how it is told', () => {
  const told = (list: string, add: string) =>
    `3:1 incomplete: The results name ${list}. Add ${add}, so that a reader can tell what they are worth.`
  const of = (text: string) => said(benchmarkNumbers, `# Tern\n\n## Evaluation\n\n${text}\n`)

  test.each([
    ['Birds: 91.2 %', told('no metric, no data set and no other model to compare with', 'them')],
    ['Accuracy: 91.2 %', told('no data set and no other model to compare with', 'both')],
    ['Accuracy: 91.2 % on the Gull dataset', told('no other model to compare with', 'one')],
  ])('%s', (text, wanted) => {
    expect(of(text)).toEqual([wanted])
  })

  test('a picture only', () => {
    const message =
      '3:1 picture: The results are in a picture only, which nobody can search, sort or copy. Add the numbers as a table.'
    expect(of('![results](a.png)')).toEqual([message])
    expect(of('![results](a.png)\n\nThey are good.')).toEqual([message])
    expect(of('![results](a.png)\n\nThere are 3 of them.')).toEqual([])
    expect(of('![results](a.png)\n\n## Colours\n\n12')).toEqual([message])
  })

  test('results without a heading of their own, at their line', () => {
    expect(said(benchmarkNumbers, '# Tern\n\nA bird.\n\nIts accuracy is 91.2 %.\n')).toEqual([
      told('no data set and no other model to compare with', 'both').replace('3:1', '5:1'),
    ])
  })

  test.each([
    'Efficiency was measured on an A100-40, latency included.',
    'Samples with seed 7 follow.',
    'None yet, but F1 will come.',
  ])('nothing of "%s"', (text) => {
    expect(of(text)).toEqual([])
  })
})
