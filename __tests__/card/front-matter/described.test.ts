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

const KEYS = {
  space: ['sdk', 'sdk_version', 'colorFrom', 'colorTo', 'app_file', 'app_port', 'python_version'],
  dataset: [
    ...['dataset_info', 'task_categories', 'task_ids', 'size_categories', 'annotations_creators'],
    ...['language_creators', 'source_datasets', 'multilinguality', 'configs'],
  ],
  model: ['pipeline_tag', 'library_name', 'base_model', 'base_model_relation', 'model-index'],
}
const describes = (...keys: string[]) =>
  readFrontMatter(`---\n${keys.map((key) => `${key}: x`).join('\n')}\n---\n`).describes

test.each(KEYS.space)('%s is of a Space, whatever a data set has beside it', (key) => {
  expect(describes(key)).toBe('space')
  expect(describes('configs', key)).toBe('space')
})

test.each(KEYS.dataset)('%s is of a data set', (key) => {
  expect(describes(key)).toBe('dataset')
})

test.each(KEYS.model)('%s is of a model, whatever stands beside it', (key) => {
  expect(describes('sdk', 'configs', key)).toBe('model')
})
