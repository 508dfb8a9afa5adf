// What people write, and what they mean by it.
import { describe, expect, test } from '@jest/globals'
import { correctRelation } from '../../src/hub/base-model-relation.ts'
import { correctLanguage, isDoubtfulLanguage } from '../../src/hub/language-correction.ts'
import { correctLibrary } from '../../src/hub/library-correction.ts'
import { correctLicense } from '../../src/hub/license-correction.ts'
import { correctPipelineTag } from '../../src/hub/pipeline-tag-correction.ts'
import { VOCABULARIES } from '../../src/hub/vocabulary.ts'

type Rows = readonly (readonly [string, readonly string[], boolean])[]

const LICENSES: Rows = [
  ['Apache-2.0', ['apache-2.0'], true],
  ['Apache 2.0', ['apache-2.0'], true],
  ['Apache License, Version 2.0', ['apache-2.0'], true],
  ['apache', ['apache-2.0'], true],
  ['The MIT License (MIT)', ['mit'], true],
  ['BSD-3-Clause', ['bsd-3-clause'], true],
  ['3-Clause BSD License', ['bsd-3-clause'], true],
  ['gplv3', ['gpl-3.0'], true],
  ['GNU General Public License v3.0', ['gpl-3.0'], true],
  ['GPL-3.0-or-later', ['gpl-3.0'], false],
  ['CC BY-NC-SA 4.0', ['cc-by-nc-sa-4.0'], true],
  ['Creative Commons Attribution 4.0 International', ['cc-by-4.0'], true],
  ['cc-by', ['cc-by-4.0', 'cc-by-3.0'], false],
  ['CC0', ['cc0-1.0'], true],
  ['llama-3.1', ['llama3.1'], true],
  ['Llama 2 Community License Agreement', ['llama2'], true],
  ['ODbL-1.0', ['odbl'], true],
  ['https://opensource.org/licenses/MIT', ['mit'], true],
  ['https://creativecommons.org/licenses/by-nc/4.0/', ['cc-by-nc-4.0'], true],
  ['MIT OR Apache-2.0', ['mit', 'apache-2.0'], true],
  ['mit, apache-2.0', ['mit', 'apache-2.0'], true],
  ['apche-2.0', ['apache-2.0', 'other'], false],
  ['proprietary', ['other'], false],
  ['acme-license', ['other'], false],
  ['llama5', ['other'], false],
  ['cc-by-5.0', ['other'], false],
]

const LANGUAGES: Rows = [
  ['English', ['en'], true],
  ['EN', ['en'], true],
  ['Deutsch', ['de'], true],
  ['français', ['fr'], true],
  ['日本語', ['ja'], true],
  ['Mandarin', ['zh'], true],
  ['zh-CN', ['zh'], false],
  ['pt_pt', ['pt'], false],
  ['jp', ['ja'], true],
  ['ger', ['de'], false],
  ['iw', ['he'], false],
  ['en, fr', ['en', 'fr'], true],
  ['English and German', ['en', 'de'], true],
  ['Portuguese (Brazil)', ['pt'], false],
  ['Englsh', ['en'], false],
  ['python', ['code'], true],
  ['protein', [], false],
  ['noinfo', [], false],
  ['klingon', [], false],
  ['“en”', ['en'], true],
  ['‘English’', ['en'], true],
  ['“en”, “fr”', ['en', 'fr'], true],
]

const PIPELINE_TAGS: Rows = [
  ['“text-generation”', ['text-generation'], true],
  ['Text Generation', ['text-generation'], true],
  ['text_generation', ['text-generation'], true],
  ['TextGeneration', ['text-generation'], true],
  ['text2text-generation', ['text-generation', 'translation', 'summarization'], false],
  ['conversational', ['text-generation'], false],
  ['asr', ['automatic-speech-recognition'], false],
  ['sentiment-analysis', ['text-classification'], false],
  ['intent-classification', ['text-classification'], false],
  ['text-genration', ['text-generation'], false],
  ['something-new', [], false],
]

const LIBRARIES: Rows = [
  ['Transformers', ['transformers'], true],
  ['sentence_transformers', ['sentence-transformers'], true],
  ['huggingface/transformers', ['transformers'], true],
  ['https://github.com/huggingface/diffusers', ['diffusers'], true],
  ['transformers==4.40.1', ['transformers'], true],
  ['scikit-learn', ['sklearn'], true],
  ['open-clip', ['open_clip'], true],
  ['sb3', ['stable-baselines3'], false],
  ['transfomers', ['transformers'], false],
  ['acme-engine', [], false],
]

const RELATIONS: Rows = [
  ['fine-tuned', ['finetune'], true],
  ['Quantized', ['quantized'], true],
  ['quantization', ['quantized'], true],
  ['lora', ['adapter'], false],
  ['merged', ['merge'], true],
  ['sibling', [], false],
]

describe.each([
  ['a licence', correctLicense, LICENSES],
  ['a language', correctLanguage, LANGUAGES],
  ['a pipeline tag', correctPipelineTag, PIPELINE_TAGS],
  ['a library', correctLibrary, LIBRARIES],
  ['a relation', correctRelation, RELATIONS],
] as const)('%s', (_, correct, rows) => {
  test.each(rows)('%s', (written, values, certain) => {
    expect(correct(written)).toMatchObject({ values, certain })
  })

  test('is never corrected by something unbounded', () => {
    for (const long of [
      'x'.repeat(100_000),
      '('.repeat(50_000),
      '/'.repeat(50_000),
      'mit or '.repeat(20_000),
    ]) {
      expect(correct(long).certain).toBe(false)
    }
  })
})

test('a correction is itself in the Hub’s list', () => {
  const inList = (name: keyof typeof VOCABULARIES, value: string) => VOCABULARIES[name].values().has(value)
  for (const [written] of LICENSES) {
    for (const value of correctLicense(written).values)
      expect([value, inList('license', value)]).toEqual([value, true])
  }
  for (const [written] of LANGUAGES) {
    for (const value of correctLanguage(written).values)
      expect([value, inList('language', value)]).toEqual([value, true])
  }
  for (const [written] of PIPELINE_TAGS) {
    for (const value of correctPipelineTag(written).values) {
      expect([value, inList('pipelineTag', value)]).toEqual([value, true])
    }
  }
  for (const [written] of LIBRARIES) {
    for (const value of correctLibrary(written).values)
      expect([value, inList('library', value)]).toEqual([value, true])
  }
})

test('a BCP-47 tag keeps its script and region', () => {
  expect(correctLanguage('pt_pt').bcp47).toBe('pt-PT')
  expect(correctLanguage('zh-hans').bcp47).toBe('zh-Hans')
  expect(correctLanguage('sr-Latn-RS').bcp47).toBe('sr-Latn-RS')
  expect(correctLanguage('en_unnorm')).toEqual({ values: ['en'], certain: false })
})

test('of codes that the list lacks, only those of three letters and withdrawn ones are doubtful', () => {
  expect(['ger', 'xyz', 'iw'].map(isDoubtfulLanguage)).toEqual([true, true, true])
  expect(['jp', 'rna', 'English', 'zh-CN', 'GER'].map(isDoubtfulLanguage)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})
