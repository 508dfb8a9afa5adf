// Front matter of any size and length of values: where the rules of metadata end, and what they show of it.
import { describe, expect, test } from '@jest/globals'
import { VOCABULARIES, type VocabularyName } from '../../../src/hub/vocabulary.ts'
import { newerValueNote } from '../../../src/rules/metadata/newer-value.ts'
import { yamlCure, yamlProblemMessage } from '../../../src/rules/metadata/yaml-problem-message.ts'
import { applies, cardOf, findingsIn } from './said.ts'

const many = (count: number, item: (index: number) => string, join = ', ') =>
  Array.from({ length: count }, (_, index) => item(index)).join(join)

function count(rule: string, yaml: string): number {
  return findingsIn(rule, cardOf(yaml)).length
}

describe('a rule ends', () => {
  test.each([
    [
      'unknown-key',
      'after more keys than a report lists',
      (size: number) => `${many(size, (i) => `k${i}: 1`, '\n')}\nlicence: mit`,
      5000,
      1,
      0,
    ],
    [
      'pipeline-tag',
      'looking for a misspelt key',
      (size: number) => `${many(size, (i) => `k${i}: 1`, '\n')}\npipeline-tag: x`,
      4999,
      0,
      1,
    ],
    [
      'types',
      'after ten thousand faults',
      (size: number) => `metrics: [${many(size, () => '5')}]`,
      10_001,
      10_001,
      10_001,
    ],
    [
      'placeholder',
      'at a text too long for one',
      (size: number) => `x: "{${'a'.repeat(size - 2)}}"`,
      500,
      1,
      0,
    ],
    [
      'placeholder',
      'in data of twenty thousand steps',
      (size: number) => `x: [${many(size - 1, () => '1')}]\ny: TODO`,
      19_999,
      1,
      0,
    ],
  ] as const)('%s, %s', (rule, _, yaml, size, most, beyond) => {
    expect(count(rule, yaml(size))).toBe(most)
    expect(count(rule, yaml(size + 1))).toBe(beyond)
  })
})

test('keys of the Hub are not counted among those that no card has', () => {
  const others = many(5000, (i) => `k${i}: 1`, '\n')
  expect(count('unknown-key', `license: mit\ntags: []\n${others}\npipelin_tag: x`)).toBe(1)
})

test('the faults of one key hide none of another', () => {
  const fives = `[${many(10_500, () => '5')}]`
  const yaml = `metrics: ${fives}\ntags: ${fives}\nlicense: bogus\nthumbnail: 5`
  expect(['license', 'types', 'tags'].map((rule) => count(rule, yaml))).toEqual([1, 10_002, 10_002])
})

test('each of many of a kind is told', () => {
  expect(['x: [yes]', `x: [${many(99, () => 'yes')}]`].map((yaml) => count('types', yaml))).toEqual([1, 99])
  expect(count('placeholder', `x: [${many(99, () => 'TODO')}]`)).toBe(99)
})

test('readings of the language and of keys with a finding of their own are not counted', () => {
  const yaml = `language: [${many(20, () => 'yes')}]\nmask_token: 010\nx: [${many(20, () => 'yes')}]`
  expect(count('types', yaml)).toBe(21)
})

test('one text makes a list of a hundred tags, and of more only the first are named', () => {
  const [hundred] = findingsIn('tags', cardOf(`tags: ${many(100, (i) => `t${i}`)}`))
  expect(hundred?.expected).toHaveLength(100)
  expect(hundred?.fix).toBeDefined()
  const [more] = findingsIn('tags', cardOf(`tags: ${many(101, (i) => `t${i}`)}`))
  expect(more?.expected).toHaveLength(100)
  expect(more?.fix).toBeUndefined()
})

test('one text makes a list of ids up to two thousand characters', () => {
  const [long] = findingsIn('datasets', cardOf(`datasets: "${many(667, () => 'a', ', ')}"`))
  expect(long?.expected).toHaveLength(667)
  const [longer] = findingsIn('datasets', cardOf(`datasets: "${many(667, () => 'a', ', ')}  "`))
  expect(longer?.expected).toBeUndefined()
})

test('a tag is compared with two hundred languages', () => {
  const yaml = (size: number) => `language: [${many(size, () => 'en')}, de]\ntags: [a, b, c, de]`
  expect(count('tags', yaml(199))).toBe(1)
  expect(count('tags', yaml(200))).toBe(0)
})

test('a number that is no sensible text is not quoted', () => {
  const [hundred] = findingsIn('types', cardOf(`mask_token: ${'1'.repeat(100)}`))
  expect(hundred?.message).toMatch(/\. Put quotes around it: /)
  const [more] = findingsIn('types', cardOf(`mask_token: ${'1'.repeat(101)}`))
  expect(more?.message).toMatch(/\. Write text\.$/)
  expect(more?.fix).toBeUndefined()
})

test('a block that is too large is told by its size', () => {
  const start = { line: 2, column: 1 }
  const problem = { kind: 'too-large', size: 1.26 * 2 ** 20, position: { start, end: start } } as const
  expect(yamlProblemMessage(problem, 'x')).toBe(
    'The front matter has 1.3 MiB; the gate reads 1 MiB. Move long results into files of their own.',
  )
  expect(yamlProblemMessage({ ...problem, size: 2 ** 20 + 1 }, 'x')).toContain(
    'has a little more than 1 MiB; the gate reads 1 MiB.',
  )
})

test.each([
  ['OPEN_QUOTE', 'the quote is never closed', 'Close it.'],
  ['NO_PAIR', 'the line is no `key: value`', 'Add the colon with a blank behind it, or the `-` of a list.'],
  ['BAD_MERGE', 'behind `<<:` must stand a map or an alias of one', ''],
  ['SOMETHING_NEW', 'the value cannot be read', 'Put quotes around the value.'],
])('YAML that stands elsewhere has the same cure for %s', (code, problem, advice) => {
  expect(yamlCure(code)).toEqual({ problem, advice })
})

const LONG = 'x'.repeat(300)
const SHOWN = `${'x'.repeat(80)}…`

test.each([
  ['license', `license: ${LONG}`],
  ['language', `language: ${LONG}`],
  ['library-name', `library_name: ${LONG}`],
  ['pipeline-tag', `pipeline_tag: ${LONG}`],
  ['datasets', `datasets: ${LONG}`],
  ['base-model', `base_model: a\nbase_model_relation: ${LONG}`],
  ['tags', `tags: ${LONG}`],
  ['placeholder', `y: "{${LONG}}"`],
  ['types', `co2_eq_emissions: ${LONG}`],
  ['types', `extra_gated_fields:\n  a: ${LONG}`],
])('%s shows the beginning of a long value: %.20s', (rule, yaml) => {
  const [{ actual = '', message = '' } = {}] = findingsIn(rule, cardOf(yaml))
  expect(actual.replace('{x', 'xx')).toBe(SHOWN)
  expect(message.replace('{x', 'xx')).toContain(`\`${SHOWN}\``)
})

test('of an address two hundred characters are kept', () => {
  expect(findingsIn('thumbnail', cardOf(`thumbnail: ${LONG}`))[0]?.actual).toBe('x'.repeat(200))
})

test('a value that lists cannot hold is no value of the card', () => {
  expect(findingsIn('types', cardOf('mask_token: [a]'))[0]).not.toHaveProperty('actual')
})

test.each([
  ['license', 'licenses'],
  ['language', 'languages'],
  ['pipelineTag', 'pipeline-tags'],
  ['library', 'libraries'],
] as const)(
  'the note on a newer %s names the date of the list and the lines of policy',
  (vocabulary: VocabularyName, key) => {
    const { date } = VOCABULARIES[vocabulary]
    expect(newerValueNote(vocabulary, 'a "`b`"')).toBe(
      `It is not in the Hub's list of ${date}. Where the Hub's own list is newer, allow it in \`.github/model-card-gate.yml\`: \`hub: { ${key}: ["a \\"'b'\\""] }\`.`,
    )
  },
)

describe('a rule looks at a card', () => {
  test.each([
    [
      'license',
      ['license: x', 'license_name: x', 'license_link: x', 'license_details: x', 'x: 1'],
      ['licence: x', 'm: {license: x}'],
    ],
    [
      'language',
      ['language: x', 'language_bcp47: x', 'language_details: x', 'pipeline_tag: translation'],
      ['x: 1', 'lang: x'],
    ],
    ['library-name', ['library_name: x', 'x: 1'], ['library: x', 'm: {library_name: x}']],
    ['pipeline-tag', ['pipeline_tag: x', 'x: 1'], ['pipeline-tag: x', 'm: {pipeline_tag: x}']],
    ['tags', ['tags: x', 'x: 1'], ['tag: x', 'm: {tags: x}']],
    ['thumbnail', ['thumbnail: x', 'x: 1'], ['thumbnails: x', 'm: {thumbnail: x}']],
    ['datasets', ['datasets: x'], ['x: 1']],
    ['base-model', ['base_model: x', 'base_model_relation: x', 'new_version: x'], ['x: 1', 'base_models: x']],
    ['model-index', ['model-index: x'], ['x: 1']],
    ['types', ['x: 1'], ['# x']],
    ['unknown-key', ['x: 1'], ['# x']],
    ['placeholder', ['x: 1'], ['# x']],
    ['front-matter', ['x: 1', '# x'], []],
  ])('%s', (rule, looked, left) => {
    expect(looked.filter((yaml) => !applies(rule, yaml))).toEqual([])
    expect(left.filter((yaml) => applies(rule, yaml))).toEqual([])
  })
})
