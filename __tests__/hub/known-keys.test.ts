// Keys of front matter: the Hub's, people's own, and slips.
import { expect, test } from '@jest/globals'
import { KNOWN_KEYS, keyBySpelling, keyOfSlip } from '../../src/hub/known-keys.ts'

test.each([
  ['licence', 'license'],
  ['License', 'license'],
  ['lisence', 'license'],
  ['pipeline-tag', 'pipeline_tag'],
  ['pipelineTag', 'pipeline_tag'],
  ['pipline_tag', 'pipeline_tag'],
  ['libary_name', 'library_name'],
  ['library', 'library_name'],
  ['baseModel', 'base_model'],
  ['model_index', 'model-index'],
  ['tag', 'tags'],
  ['languages', 'language'],
])('%s is a slip for %s', (slip, key) => {
  expect(keyOfSlip(slip)).toBe(key)
})

test.each([
  'quantized_by',
  'model_type',
  'author',
  'version',
  'arxiv',
  'x_license',
  'prompt_template',
  'title',
])('%s is somebody’s own', (key) => {
  expect(keyOfSlip(key)).toBeUndefined()
  expect(keyBySpelling(key)).toBeUndefined()
})

test('a key close in spelling is no known slip, but named', () => {
  expect(keyOfSlip('instance_promt')).toBeUndefined()
  expect(keyBySpelling('instance_promt')).toBe('instance_prompt')
})

test('the Hub’s own keys are neither', () => {
  for (const key of KNOWN_KEYS) {
    expect(keyOfSlip(key)).toBeUndefined()
    expect(keyBySpelling(key)).toBeUndefined()
  }
})
