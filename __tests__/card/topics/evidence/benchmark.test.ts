// What reports how well a model does, and what only looks like a result: one piece of a card a line.
import { describe, expect, test } from '@jest/globals'
import { benchmarkGrade, isFigure, namesMeasure } from '../../../../src/card/topics/evidence/benchmark.ts'
import { type GradeName, gradeOf } from './grade-of.ts'

type Row = readonly [grade: GradeName, markdown: string]

const check = (grade: GradeName, markdown: string) => expect(gradeOf(benchmarkGrade, markdown)).toBe(grade)

describe('a sentence is', () => {
  const far = 'x'.repeat(56)
  test.each<Row>([
    ['anywhere', 'It reaches an accuracy of 92.1 on the test set.'],
    ['its kind', '> It reaches an accuracy of 92.1 on the test set.'],
    ['a statement', '> It is quick.'],
    ['a statement', 'It is quick.'],
    ['a statement', 'It has 7 layers.'],
    ['nothing', '[More Information Needed]'],
    ['its kind', 'It got 0.92 from us.'],
    // The name of a measure and its figure stand in one sentence.
    ['its kind', 'We report accuracy. The share is 0.91.'],
    ['its kind', 'We report accuracy! The share is 0.91.'],
    ['its kind', '报告准确率。 比例是 0.91。'],
    ['its kind', 'We report accuracy  \nThe share is 0.91'],
    ['anywhere', 'We report v1.accuracy 0.91'],
    ['anywhere', 'First words. We report accuracy of 0.91.'],
    // At most sixty characters behind it, or right before it.
    ['anywhere', `accuracy ${far}xx 0.91`],
    ['its kind', `accuracy ${far}xxx 0.91`],
    ['anywhere', 'It has 34.6% WER'],
    ['anywhere', '0.91 as its own WER'],
    ['its kind', '0.91 as its own good WER'],
    ['its kind', 'It has 5.25 in all of its parts and its WER'],
    ['its kind', 'WER is what we count in all of our own tests of this and of other models: 5.25'],
    // A whole number right beside a measure.
    ['anywhere', 'It has 18 perplexity'],
    ['a statement', 'It has 18 layers, and perplexity'],
    ['its kind', 'Accuracy: 92'],
    ['a statement', 'Accuracy of the 92nd'],
    // Releases and settings are no results.
    ['a statement', 'Better accuracy than Llama 3.1 has'],
    ['anywhere', 'Llama 3.1 has an accuracy of 0.81'],
    ['a statement', 'For accuracy set temperature to 0.7'],
    ['anywhere', 'At temperature 0.7 the accuracy is 0.81'],
    ['its kind', 'At temperature 0.7 the share is 0.81'],
    ['its kind', 'Accuracy of Llama 3.1 is a matter of its own. We are at 7.5'],
  ])('%s: %s', check)
})

describe('pictures are', () => {
  test.each<Row>([
    ['its kind', '![](assets/results.png)'],
    ['its kind', '![Confusion matrix](logo.png)'],
    ['its kind', '![](win-rate-logo.png)'],
    ['its kind', '![](win_rate_logo.png)'],
    ['its kind', '![](win%20rate%20logo.png)'],
    ['its kind', '![](photo.png)'],
    ['nothing', '![](logo.png)'],
    ['nothing', '![](logo.png) ![](banner.png)'],
    ['its kind', '![](logo.png) ![](photo.png)'],
    ['its kind', '![](logo.png) ![](results.png)'],
    ['its kind', '![](logo.png) ![](results-logo.png)'],
    ['its kind', '![](photo.png) It is quick.'],
    ['a statement', '![](logo.png) It is quick.'],
    ['its kind', '![](photo.png) It has 7 layers.'],
    // A word runs on over letters alone: "resultsx" names no plot.
    ['nothing', '![](resultsx-logo.png)'],
  ])('%s: %s', check)
})

describe('what a program printed is', () => {
  const code = (language: string, ...lines: readonly string[]) =>
    `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``
  const RUN = 'pipeline("ner", model="acme/tiny")'
  test.each<Row>([
    ['below a name', code('python', RUN, '# accuracy', '0.91')],
    ['below a name', code('python', RUN, '# accuracy', '# 0.91')],
    ['nothing', code('python', RUN, '# answer', '0.91')],
    ['nothing', code('python', RUN, '# accuracy')],
    ['nothing', code('python', RUN, 'score = 0.91')],
    ['nothing', code('bash', 'pip install tiny==1.5', 'pip install accuracy==2.5', 'pip install a==0.25')],
    // Three lines with figures make a table, under the name of a measure anywhere.
    ['anywhere', code('', 'Tern accuracy 0.91', 'Gull 0.92', 'Skua 0.93')],
    ['anywhere', code('text', 'Tern accuracy 0.91', 'Gull 0.92', 'Skua 0.93')],
    ['its kind', code('text', 'Tern accuracy 0.91', 'Gull 0.92')],
    ['its kind', code('text', 'Tern accuracy 0.91', 'Gull 0.92', 'Skua')],
    ['its kind', code('rust', 'Tern accuracy 0.91', 'Gull 0.92', 'Skua 0.93')],
    ['its kind', code('text', 'Tern loss 0.91', 'Gull 0.92', 'Skua 0.93')],
    ['its kind', code('yaml', 'accuracy: 0.91')],
    ['below a name', code('text', 'Tern 0.91', 'Gull 0.92', 'Skua 0.93')],
    ['nothing', code('text', 'Tern 0.91', 'Gull 0.92')],
    ['nothing', code('text', 'Tern accuracy', 'Gull 0.92')],
    ['anywhere', code('json', '{"eval_accuracy": 0.91}')],
    ['its kind', code('json', '{"my_accuracy": 0.91}')],
  ])('%s: %s', check)
})

describe('a table is', () => {
  const table = (...rows: readonly string[]) => {
    const [header = '', ...body] = rows
    return [header, header.replace(/[^|]+/g, '-'), ...body].map((row) => `| ${row} |`).join('\n')
  }
  test.each<Row>([
    // A measure in the header or in the first column, over or beside figures.
    ['anywhere', table('Run | Accuracy', 'first | 0.91')],
    ['anywhere', table('Run | exact_match', 'first | 91')],
    ['anywhere', table('Run | Value', 'accuracy | 0.91')],
    ['anywhere', table('Run | Value', 'exact_match | 91')],
    ['its kind', table('Run | Value', 'first | 0.91')],
    ['anywhere', table('Run | Accuracy', '1 | 92')],
    ['nothing', table('Run | Accuracy', 'first | good')],
    ['nothing', table('Run | Accuracy', '1 | good')],
    ['nothing', table('Run | Accuracy 0.91', 'first | good')],
    ['nothing', table('Run 1', '0.91')],
    ['its kind', table('Run | Value | Other', 'accuracy | good | bad', 'first | 0.91 | 0.92')],
    ['anywhere', table('Run | Value | Other', 'first | 0.91 | 0.92', 'accuracy | good | 7')],
    ['anywhere', table('Run | Value | Other', 'first | 0.91 | 0.92', 'accuracy | good | some 7.5 here')],
    // A row without cells of its own is a header over those below it.
    ['anywhere', table('Run | Value | Other', 'accuracy | | ', 'first | 0.91 | 0.92')],
    ['its kind', table('Run | Value | Other', 'accuracy | | good', 'first | 0.91 | 0.92')],
    // Figures among words.
    ['its kind', table('Run | Accuracy', 'first | some 0.91 here')],
    ['its kind', table('Run | Accuracy', 'first | good', 'second | some 0.91 here')],
    ['below a name', table('Run | Value', 'first | some 0.91 here')],
    ['nothing', table('Run | Value', 'first | some 9 here')],
    // What was compared, with fractions in a third of the cells that tell no size.
    ['anywhere', table('Model | A', 'Tern | 0.91')],
    ['anywhere', table('Model | A', 'Tern | 91%')],
    ['its kind', table('Model | A', 'Tern | 91')],
    ['its kind', table('Bird | A', 'Tern | 0.91')],
    ['its kind', table('A | Model', 'Tern | 0.91')],
    ['its kind', table('Model | Params', 'Tern | 0.91')],
    ['its kind', table('Params | Model | Params', 'Tern | good | 0.91')],
    ['anywhere', table('Model | Params | A', 'Tern | 1.5 | 0.91')],
    ['anywhere', table('Model | A | B | C', 'Tern | 0.91 | good | bad')],
    ['its kind', table('Model | A | B | C | D', 'Tern | 0.91 | good | bad | fair')],
    ['anywhere', table('Model | A | B | C | Params', 'Tern | 0.91 | good | bad | fair')],
    ['anywhere', table('Model | A | B', 'Tern | 0.91 | 7', 'Gull | 8 | 9')],
  ])('%s: %s', check)
})

test.each([
  ['92', true],
  ['0.92', true],
  [',5', true],
  ['1e-5', true],
  ['12%', true],
  ['0.9 ± 0.1', true],
  ['0.9 (0.1)', true],
  ['**0.9**', true],
  ['3 / 5', true],
  ['-', false],
  ['', false],
  ['v2', false],
  ['9 layers', false],
  ['see 9', false],
])('whether %p is a figure and nothing else: %p', (cell, is) => expect(isFigure(cell)).toBe(is))

test.each([
  ['eval_loss', true],
  ['exact_match', true],
  ['the accuracy', true],
  ['inaccuracy', false],
  ['layers', false],
])('whether %p names a measure: %p', (text, is) => expect(namesMeasure(text)).toBe(is))
