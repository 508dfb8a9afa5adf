// What the consistency rules take for a contradiction, and what they leave alone.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../../src/hub/additions.ts'
import { importedPackages, loadedModels } from '../../../src/rules/consistency/examples-in-code.ts'
import { isNamed, licencesNamed } from '../../../src/rules/consistency/licence-names.ts'
import { isHubId, mayBeSame } from '../../../src/rules/consistency/model-ids.ts'
import { figuresIn, mayBeEqual } from '../../../src/rules/consistency/model-index-values.ts'
import { RULES } from '../../../src/rules/rules.ts'

function said(id: string, card: string): readonly string[] {
  const rule = RULES.find((each) => each.id === id)
  const context = { options: {}, additions: NO_ADDITIONS, ruleIds: [] }
  return [...(rule?.check(parseCard('README.md', card), context) ?? [])].map((finding) => finding.case)
}

describe('numbers', () => {
  test.each([
    ['0.9123', '91.2 %'],
    ['91.23', '0.912'],
    ['0.9168', '0.916'],
    ['250.30 +/- 12.1', '250.3 ± 9.9'],
    ['1.5e-3', '0.0015'],
    ['0,87', '0.87'],
    ['92', '91.6'],
  ])('%s may be %s', (one, other) => {
    const [a, b] = [figuresIn(one)[0], figuresIn(other)[0]]
    expect(a && b && mayBeEqual(a, b)).toBe(true)
  })

  test.each([
    ['0.91', '0.87'],
    ['91.23', '91.32'],
    ['9.1', '0.91'],
  ])('%s is not %s', (one, other) => {
    const [a, b] = [figuresIn(one)[0], figuresIn(other)[0]]
    expect(a && b && mayBeEqual(a, b)).toBe(false)
  })

  test.each(['v1.2.3', 'Llama3', '2024-01', 'x86_64'])('%s holds no figure', (text) => {
    expect(figuresIn(text)).toEqual([])
  })
})

describe('model-index', () => {
  const index = (metrics: string) =>
    `---\nmodel-index:\n- name: tern\n  results:\n  - dataset: {name: Seabirds, type: acme/seabirds}\n    metrics:\n${metrics}---\n\n# Tern\n\n`
  const ONE = index('    - {type: wer, name: Test WER, value: 12.3}\n')

  test('a list on another data set says nothing', () => {
    expect(said('consistency/model-index', `${ONE}On Landbirds:\n\n- WER: 18.2\n`)).toEqual([])
    expect(said('consistency/model-index', `${ONE}On Seabirds:\n\n- WER: 18.2\n`)).toEqual(['differs'])
  })

  test('a table with the metric down and the data set across', () => {
    expect(
      said('consistency/model-index', `${ONE}| Metric | Seabirds |\n|---|---|\n| WER | 18.2 |\n`),
    ).toEqual(['differs'])
    expect(
      said('consistency/model-index', `${ONE}| Metric | Seabirds |\n|---|---|\n| WER | 12.30 |\n`),
    ).toEqual([])
  })

  test('a table that compares models has the own number among others', () => {
    const table = '| Data set | WER | WER |\n|---|---|---|\n| Seabirds | 18.2 | 12.3 |\n'
    expect(said('consistency/model-index', `${ONE}${table}`)).toEqual([])
  })

  test('two values of one metric for one data set are left alone', () => {
    const two = index('    - {type: wer, value: 12.3}\n    - {type: wer, value: 14.1}\n')
    expect(said('consistency/model-index', `${two}On Seabirds:\n\n- WER: 18.2\n`)).toEqual([])
  })

  test('what is no number, no list or no map is no result', () => {
    for (const text of ['x', '[]', '[{results: 3}]', '[{results: [{metrics: [{value: [1]}, null, 7]}]}]'])
      expect(said('consistency/model-index', `---\nmodel-index: ${text}\n---\n\n- WER: 1.5\n`)).toEqual([])
  })
})

describe('licences in sentences', () => {
  test.each([
    ['the Apache License, Version 2.0', 'apache-2.0'],
    ['Apache-2.0', 'apache-2.0'],
    ['the MIT license', 'mit'],
    ['CC BY-NC-SA 4.0', 'cc-by-nc-sa-4.0'],
    ['Creative Commons Attribution-ShareAlike 4.0', 'cc-by-sa-4.0'],
    ['GNU AGPL v3', 'agpl-3.0'],
    ['LGPL-2.1', 'lgpl-2.1'],
    ['Llama 3.1 Community License', 'llama3.1'],
  ])('%s is %s', (text, id) => {
    expect(licencesNamed(text).map((name) => name.id)).toEqual([id])
  })

  test('a name without a version means any', () => {
    expect(isNamed('cc-by-nc-4.0', { id: 'cc-by-nc' })).toBe(true)
    expect(isNamed('cc-by-nc-4.0', { id: 'cc-by' })).toBe(false)
    expect(isNamed('gpl-3.0', { id: 'gpl' })).toBe(true)
  })

  test.each([
    'The code is released under the MIT License.',
    'This model is based on Tern, which was released under the MIT License.',
    'This model is released under the MIT License, its data under CC BY 4.0.',
    'A student at MIT trained it.',
    '> This model is released under the MIT License.',
  ])('%s says nothing of this model', (text) => {
    expect(said('consistency/license-text', `---\nlicense: apache-2.0\n---\n\n# Tern\n\n${text}\n`)).toEqual(
      [],
    )
  })
})

describe('models', () => {
  test.each([
    ['meta-llama/Meta-Llama-3-8B', 'unsloth/llama-3-8b-bnb-4bit'],
    ['bert-base-uncased', 'google-bert/bert-base-uncased'],
    ['acme/tern-7b', 'TheMirror/Tern-7B-GGUF'],
  ])('%s may be %s', (one, other) => expect(mayBeSame(one, other)).toBe(true))

  test.each([
    ['acme/tern-7b', 'acme/tern-13b'],
    ['acme/tern-7b', 'acme/gull-7b'],
  ])('%s is not %s', (one, other) => expect(mayBeSame(one, other)).toBe(false))

  test.each(['./out/last', 'output/checkpoint-500', 'tern', '/data/a/b', 'a/b/c', 'acme/config.json', ''])(
    '%j is no id',
    (text) => expect(isHubId(text)).toBe(false),
  )
})

describe('code', () => {
  test.each([
    ["AutoModel.from_pretrained('acme/tern')", 'acme/tern'],
    ['pipeline("fill-mask", model="acme/tern")', 'acme/tern'],
    ['SentenceTransformer(\n    "acme/tern"\n)', 'acme/tern'],
    ['hf_hub_download(repo_id="acme/tern", filename="x")', 'acme/tern'],
    ['vllm serve acme/tern --port 1', 'acme/tern'],
    ['ollama run hf.co/acme/tern', 'acme/tern'],
    ['git clone https://huggingface.co/acme/tern.git', 'acme/tern'],
    ['llama-cli -hf acme/tern', 'acme/tern'],
  ])('%j loads %s', (text, name) => {
    expect(loadedModels(text).map((model) => model.name)).toContain(name)
  })

  test('imports are found in prompts and with submodules', () => {
    const code =
      '>>> from transformers.pipelines import x\nimport timm\n  import a_b as c\nfrom . import d\n# import e\n'
    expect([...importedPackages(code)]).toEqual(['transformers', 'timm', 'a_b'])
  })

  test.each([
    'your-username/tern',
    'your_org/your_model',
    '<your-name>/tern',
    'username/tern',
    'path/to/model',
    '{MODEL_NAME}',
    'model_name',
  ])('%s is a placeholder', (name) => {
    const card = `# Tern\n\n\`\`\`python\nm = AutoModel.from_pretrained("${name}")\n\`\`\`\n`
    expect(said('consistency/usage-model-id', card)).toEqual(['placeholder'])
  })

  test.each(['acme/tern', './tern', 'tern-base', 'acme/my-tern', 'acme/yours', 'modelscope/tern', 'gpt2'])(
    '%s is none',
    (name) => {
      const card = `# Tern\n\n\`\`\`python\nm = AutoModel.from_pretrained("${name}")\n\`\`\`\n`
      expect(said('consistency/usage-model-id', card)).toEqual([])
    },
  )

  test('a template string is filled in by the program', () => {
    const card = '# Tern\n\n```python\nm = AutoModel.from_pretrained(f"{owner}/tern")\n```\n'
    expect(said('consistency/usage-model-id', card)).toEqual([])
  })

  test('an example that gives the id in another way loads the model', () => {
    const card =
      '# acme/gull\n\n```python\nown = load("gull")\nteacher = AutoModel.from_pretrained("acme/tern")\n```\n'
    expect(said('consistency/usage-model-id', card)).toEqual([])
  })

  test('a runtime is no library', () => {
    const card = (name: string) =>
      `---\nlibrary_name: ${name}\n---\n\n\`\`\`python\nfrom vllm import LLM\n\`\`\`\n`
    expect(said('consistency/usage-library', card('transformers'))).toEqual([])
    expect(said('consistency/usage-library', card('acme-trainer'))).toEqual([])
  })
})

describe('values of any kind end no rule', () => {
  const KEYS = ['license', 'license_link', 'language', 'library_name', 'base_model', 'model-index']
  const TEXT =
    'This model is a fine-tuned version of acme/auk. It is released under the MIT license.\n\n- WER: 1.5'
  const ODD = '{name: {a: 1}, type: {a: 1}, value: {a: 1}}'
  test.each([
    '{a: 1}',
    '[{a: 1}]',
    '[[7]]',
    'constructor',
    '[toString, __proto__]',
    '2020-01-01',
    '.nan',
    'null',
    '[null]',
    ODD,
    `[{name: {a: 1}, results: [{dataset: ${ODD}, metrics: [${ODD}, {type: {a: 1}, value: 1}]}]}]`,
  ])('%s', (value) => {
    const card = parseCard(
      'README.md',
      `---\n${KEYS.map((key) => `${key}: ${value}`).join('\n')}\n---\n\n${TEXT}\n\n\`\`\`python\nimport timm\nAutoModel.from_pretrained("acme/tern")\n\`\`\`\n`,
    )
    const companions = [
      { kind: 'license', path: 'LICENSE', text: 'creativeml open rail m dated august 22 2022' },
      { kind: 'adapter-config', path: 'adapter_config.json', text: '{"base_model_name_or_path": {"a": 1}}' },
    ] as const
    const repository = { cardPath: 'README.md', companions, paths: new Map() }
    const context = { options: {}, additions: NO_ADDITIONS, ruleIds: [], repository }
    for (const rule of RULES.filter(({ id }) => id.startsWith('consistency/')))
      expect(() => [rule.applies?.(card, context), ...rule.check(card, context)]).not.toThrow()
  })
})
