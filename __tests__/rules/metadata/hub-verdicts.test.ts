// The Hub's verdict, offline: what it refuses is an error, what it takes is none, what it loses is found.
// The verdicts are those of hub-docs, huggingface_hub and issues there; each case is one kind of mistake.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../../src/hub/additions.ts'
import type { Finding } from '../../../src/rules/rule.ts'
import { RULE_IDS, RULES } from '../../../src/rules/rules.ts'
import type { Severity } from '../../../src/rules/severities.ts'

const CONTEXT = { options: {}, additions: NO_ADDITIONS, ruleIds: RULE_IDS }

const METADATA = RULES.filter(({ id }) => id.startsWith('metadata/'))

interface Judged {
  readonly rule: string
  readonly severity: Severity
  readonly finding: Finding
}

/** What the metadata rules say of a card under the preset `hub`. */
function judge(text: string): readonly Judged[] {
  const card = parseCard('README.md', text)
  return METADATA.flatMap((rule) =>
    [...rule.check(card, CONTEXT)].flatMap((finding) => {
      const severity = rule.cases[finding.case]?.severity.hub ?? 'error'
      return severity === 'off' ? [] : [{ rule: rule.id, severity, finding }]
    }),
  )
}

const card = (yaml: string) => `---\n${yaml}\n---\n\n# A model\n\nText.\n`

/** YAML, the line of the file that a finding must stand on, and a correction that it must offer. */
type Refused = readonly [yaml: string, line: number, expected?: string]

const REFUSED: Readonly<Record<string, readonly Refused[]>> = {
  'metadata/license': [
    ['license: Apache-2.0', 2, 'apache-2.0'],
    ['license: "MIT License"', 2, 'mit'],
    ['license: GPL-3.0-only', 2, 'gpl-3.0'],
    ['license: CC BY 4.0', 2, 'cc-by-4.0'],
    ['license: llama-3.1', 2, 'llama3.1'],
    ['license: proprietary', 2, 'other'],
    ['license: acme-license', 2, 'other'],
    ['tags:\n- a\nlicense:\n- mit\n- Apache 2.0', 6, 'apache-2.0'],
    ['license:', 2],
    ['license: null', 2],
    ['license: 5', 2],
    ['license: {license}', 2],
    ['license: {{ license }}', 2],
    ['license:\n  id: mit', 2],
    ['license: |\n  mit', 2],
    ['shared: &l Apache 2.0\nlicense: *l', 2, 'apache-2.0'],
    ['shared: &s\n  license: Apache 2.0\n<<: *s', 3, 'apache-2.0'],
  ],
  'metadata/language': [
    ['language: English', 2, 'en'],
    ['language: EN', 2, 'en'],
    ['language: [en, zh-CN]', 2, 'zh'],
    ['language:\n- en\n- pt_pt', 4, 'pt'],
    ['language: jp', 2, 'ja'],
    ['language: protein', 2],
    ['language:', 2],
    ['language:\n- en\n-', 4],
    ['language: 12', 2],
    ['language: false', 2, 'no'],
    ['language: 2020-01-01', 2],
    ['language_bcp47: pt-BR', 2],
  ],
  'metadata/datasets': [
    ['datasets:', 2],
    ['datasets:\n-\n- squad', 3],
    ['datasets:\n- squad\n- /data/x/', 4],
    ['datasets: [squad, my own data]', 2],
    ['datasets:\n  name: squad', 2],
    ['datasets:\n- a/b/c', 3],
  ],
  'metadata/base-model': [
    ['base_model: ./out', 2],
    ['base_model: /workspace/out', 2],
    ['base_model: Kokoro 82M', 2],
    ['base_model: C:\\models\\x', 2],
    ['base_model:', 2],
    ['base_model:\n- a/b\n- null', 4],
    ['base_model: a/b\nbase_model_relation: lora', 3, 'adapter'],
    ['base_model: a/b\nbase_model_relation: Quantized', 3, 'quantized'],
    ['base_model: a/b\nbase_model_relation:', 3],
  ],
  'metadata/tags': [
    ['tags:\n- a\n- 5', 4, '5'],
    ['tags:\n  a: b', 2],
    ['tags:', 2],
  ],
  'metadata/pipeline-tag': [
    ['pipeline_tag:', 2],
    ['pipeline_tag: [a, b]', 2],
  ],
  'metadata/types': [
    ['widget:\n  text: x', 2],
    ['widget: x', 2],
    ['widget:\n- x', 3],
    ['extra_gated_fields:\n- Name', 2],
    ['extra_gated_prompt: 5', 2, '5'],
    ['inference: "no"', 2],
    ['co2_eq_emissions: much', 2],
    ['mask_token: [MASK]', 2],
    ['thumbnail: 5', 2],
  ],
  'metadata/model-index': [
    ['model-index: foo', 2],
    ['model-index:\n  name: m', 2],
    ['model-index:\n- results: []', 3],
    ['model-index:\n- name: 5\n  results: []', 3, '5'],
    [index({ dataset: 'type: d, name: n, config: null' }), 6],
    [index({ dataset: 'type: d, name: n, revision: 5503434' }), 6, '5503434'],
    [index({ dataset: 'type: d, name: n, split: 2020-01-01' }), 6],
    [index({ metrics: '[{type: acc}]' }), 7],
    [index({ metrics: '[{value: 1}]' }), 7],
    [index({ metrics: '{type: acc, value: 1}' }), 7],
    [`${index({})}\n    source: {name: x}`, 8],
  ],
  'metadata/front-matter': [
    ['license: mit\nlicense: mit', 3],
    ['license: mit\n  tags: x', 3],
    ['a: b: c', 2],
    ['license: mit\na: @b', 3],
    ['tags: !!python/tuple\n- a', 2],
    ['- license\n- mit', 2],
    ['hello', 2],
    ['', 2],
    ['license: mit\nno colon here\ntags: []', 3],
  ],
}

function index({ dataset = 'type: d, name: n', metrics = '[{type: acc, value: 1}]' }): string {
  return `model-index:\n- name: m\n  results:\n  - task: {type: t}\n    dataset: {${dataset}}\n    metrics: ${metrics}`
}

describe.each(Object.entries(REFUSED))('what the Hub refuses: %s', (rule, cases) => {
  const named = cases.map(([yaml, line, expected]) => ({ yaml, line, expected }))
  test.each(named)('$yaml, line $line', ({ yaml, line, expected }) => {
    const own = judge(card(yaml)).filter((judged) => judged.rule === rule && judged.severity === 'error')
    expect(own.map(({ finding }) => finding.place?.start.line)).toContain(line)
    if (expected !== undefined)
      expect(own.flatMap(({ finding }) => finding.expected ?? [])).toContain(expected)
  })
})

const ACCEPTED = [
  'license: apache-2.0',
  'license: [mit, apache-2.0]',
  'license: openrail++',
  'license: unknown',
  'license: other',
  'license: "mit"#ok',
  'license: >-\n  mit',
  'language: no',
  'language: [en, yue, cmn, mul, zxx, dna, code, multilingual]',
  'language: []',
  'language_bcp47: [pt-BR]',
  'datasets: HuggingFaceFW/fineweb',
  'datasets: []',
  'base_model: bert-base-uncased',
  'base_model: [a/b, c/d]\nbase_model_relation: merge',
  'library_name: exllamav3',
  'metrics: [kl_divergence, my own]',
  'metrics: accuracy',
  'tags: []',
  'quantized_by: me\nx_internal: 3\nmodel_type: bert\nprompt_template: "{x}"',
  'thumbnail: null\ndescription:\ninstance_prompt:',
  'inference: false',
  'inference:\n  parameters:\n    temperature: 0.7',
  'co2_eq_emissions: 5.2',
  'co2_eq_emissions:\n  emissions: 5\n  hardware_used: 8 A100',
  'widget:\n- text: hi\n  example_title: x\n- src: https://example.org/a.png\n  output:\n    url: a.png',
  'widget:\n- text: "over two\nlines"',
  'extra_gated_fields:\n  Name: text\n  Use:\n    type: select\n    options: [A, {label: B, value: b}]',
  'model-index: []',
  'model-index:\n- name: m\n  results: []',
  index({}),
  index({
    dataset: 'type: d, name: n, args: {a: 1}',
    metrics: '[{type: r, value: "259.8 +/- 14.4", verified: true}]',
  }),
  'shared: &s {license: mit}\n<<: *s',
  '# a comment\nlicense: mit # another',
  '{license: mit, tags: [a]}',
]

test.each(ACCEPTED)('what the Hub accepts has neither error nor warning: %j', (yaml) => {
  expect(judge(card(yaml)).filter(({ severity }) => severity !== 'notice')).toEqual([])
})

const DOUBTFUL: readonly (readonly [string, string, string?])[] = [
  ['language: ger', 'metadata/language', 'de'],
  ['language: [ber]', 'metadata/language'],
  ['language: iw', 'metadata/language', 'he'],
  ['tags: a, b', 'metadata/tags', 'a'],
  ['base_model: https://huggingface.co/a/b', 'metadata/base-model', 'a/b'],
  ['new_version:', 'metadata/base-model'],
  ['license: other\nlicense_name: 1.0\nlicense_link: x', 'metadata/license', '1.0'],
  ['library_name: [a, b]', 'metadata/library-name'],
  ['metrics: 5', 'metadata/types', '5'],
  ['co2_eq_emissions: 24_700', 'metadata/types', '24700'],
  [
    'model-index:\n- name: m\n  results:\n  - task: {type: t}\n    metrics: [{type: a, value: 1}]',
    'metadata/model-index',
  ],
  [index({ dataset: 'type: d' }), 'metadata/model-index'],
  [index({ metrics: '[{type: a, value: null}]' }), 'metadata/model-index'],
]

const doubtful = DOUBTFUL.map(([yaml, rule, expected]) => ({ yaml, rule, expected }))
test.each(doubtful)('what is not known is a warning: $yaml', ({ yaml, rule, expected }) => {
  const found = judge(card(yaml)).filter(({ severity }) => severity !== 'notice')
  expect(found.map((judged) => [judged.rule, judged.severity])).toEqual([[rule, 'warning']])
  if (expected !== undefined) expect(found[0]?.finding.expected).toContain(expected)
})

test.each(['video-to-text', 'text2text-generation', 'conversational', 'foo'])(
  'what the Hub warns about is a warning: pipeline_tag %s',
  (tag) => {
    const found = judge(card(`license: mit\npipeline_tag: ${tag}`))
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['metadata/pipeline-tag', 'warning'],
    ])
  },
)

describe('without front matter', () => {
  test.each([['# M\n'], [''], ['---\n---\n\n# M\n'], ['# M\n\n---\n\nText: x\n\n---\n']])('%j', (text) => {
    const found = judge(text)
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['metadata/front-matter', 'warning'],
    ])
    expect(found[0]?.finding.note).toContain('pipeline_tag: ')
  })
})

test('an unseen block is judged all the same, so that all is mended in one go', () => {
  const found = judge('# M\n\n---\nlicense: Apache 2.0\nlanguage: English\n---\n')
  expect(found.map(({ rule, finding }) => [rule, finding.place?.start.line])).toEqual([
    ['metadata/front-matter', 1],
    ['metadata/license', 4],
    ['metadata/language', 5],
  ])
})

test.each([
  ['licence', 'license'],
  ['License', 'license'],
  ['pipeline-tag', 'pipeline_tag'],
  ['pipelineTag', 'pipeline_tag'],
  ['libary_name', 'library_name'],
  ['base-model', 'base_model'],
  ['model_index', 'model-index'],
  ['tag', 'tags'],
])('what the Hub loses is an error: %s', (slip, key) => {
  const [found] = judge(card(`x: 1\n${slip}: y`))
  expect(found).toMatchObject({
    rule: 'metadata/unknown-key',
    severity: 'error',
    finding: { expected: [key], place: { start: { line: 3, column: 1 } } },
  })
})
