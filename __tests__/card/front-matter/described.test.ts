// What a README describes: a model, a Space or a data set.
import { expect, test } from '@jest/globals'
import { readFrontMatter } from '../../../src/card/front-matter/front-matter.ts'

test.each([
  ['model', 'license: mit'],
  ['model', 'title: A demo\nemoji: 👍'],
  ['space', 'title: A demo\nsdk: gradio\napp_file: app.py'],
  ['space', 'colorFrom: red\ncolorTo: blue'],
  ['dataset', 'task_categories: [translation]\nsize_categories: [n<1K]'],
  ['dataset', 'dataset_info:\n  features: []'],
  ['model', 'sdk: gradio\npipeline_tag: translation'],
  ['model', 'task_categories: [translation]\nbase_model: a/b'],
])('a %s: %j', (kind, yaml) => {
  expect(readFrontMatter(`---\n${yaml}\n---\n`).describes).toBe(kind)
})

test('a card without front matter is a model’s', () => {
  expect(readFrontMatter('# M\n').describes).toBe('model')
})
