// The Markdown that a finding carries to paste: it fits the card, and pasted unchanged it fools nobody.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../../src/hub/additions.ts'
import { placeholder } from '../../../src/rules/content/placeholder.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { RULES } from '../../../src/rules/rules.ts'
import { benchmark } from '../../../src/rules/section/benchmark.ts'
import { citation } from '../../../src/rules/section/citation.ts'
import { limitations } from '../../../src/rules/section/limitations.ts'
import { usage } from '../../../src/rules/section/usage.ts'

const CONTEXT = { options: {}, additions: NO_ADDITIONS, ruleIds: [] }

function draft(rule: Rule, text: string): string {
  const [finding] = rule.check(parseCard('README.md', text), CONTEXT)
  return finding?.note ?? ''
}

const FRONT_MATTER =
  '---\nlibrary_name: setfit\npipeline_tag: text-classification\ndatasets: [acme/reviews]\n---\n'

describe('the draft for usage', () => {
  test('loads the model that the title names with the card’s library', () => {
    expect(draft(usage, `${FRONT_MATTER}# Model card for acme/tiny\n`)).toContain(
      'SetFitModel.from_pretrained("acme/tiny")',
    )
  })

  test('has words to replace where the model’s id is not known', () => {
    expect(draft(usage, '# Tiny\n')).toContain('"your-name/your-model"')
  })

  test('stays a placeholder while nobody has put the model’s id into it', () => {
    for (const front of ['', FRONT_MATTER, '---\nlibrary_name: transformers\n---\n']) {
      const card = `${front}# Tiny\n`
      expect(parseCard('README.md', `${card}\n${draft(usage, card)}\n`).topics.usage.state).toBe(
        'placeholder',
      )
    }
  })

  test('that loads the model by its own id counts as usage once it is pasted', () => {
    const card = `${FRONT_MATTER}# acme/tiny\n`
    expect(parseCard('README.md', `${card}\n${draft(usage, card)}\n`).topics.usage.state).toBe('present')
  })
})

describe('the draft for usage, by library', () => {
  test.each([
    [
      'transformers',
      'from transformers import pipeline\n\npipe = pipeline(model="acme/tiny")\nprint(pipe("TODO: an input that shows what the model does"))',
    ],
    [
      'transformers\npipeline_tag: fill-mask',
      'from transformers import pipeline\n\npipe = pipeline("fill-mask", model="acme/tiny")\nprint(pipe("TODO: an input that shows what the model does"))',
    ],
    [
      'sentence-transformers',
      'from sentence_transformers import SentenceTransformer\n\nmodel = SentenceTransformer("acme/tiny")\nprint(model.similarity(*model.encode(["TODO: a sentence", "TODO: another one"])))',
    ],
    [
      'diffusers',
      'from diffusers import DiffusionPipeline\n\npipe = DiffusionPipeline.from_pretrained("acme/tiny")\npipe("TODO: a prompt").images[0].save("image.png")',
    ],
    [
      'peft',
      'from peft import AutoPeftModelForCausalLM\n\nmodel = AutoPeftModelForCausalLM.from_pretrained("acme/tiny")',
    ],
    ['timm', 'import timm\n\nmodel = timm.create_model("hf-hub:acme/tiny", pretrained=True).eval()'],
    [
      'setfit',
      'from setfit import SetFitModel\n\nmodel = SetFitModel.from_pretrained("acme/tiny")\nprint(model.predict(["TODO: a text"]))',
    ],
    ['keras', 'import keras\n\nmodel = keras.saving.load_model("hf://acme/tiny")'],
    [
      'spacy',
      'import spacy\n\nnlp = spacy.load("tiny") # TODO: how its package is installed\nprint(nlp("TODO: a text"))',
    ],
    [
      'acme',
      'from huggingface_hub import snapshot_download\n\nfolder = snapshot_download("acme/tiny")\n# TODO: load the model from this folder and run it on one input',
    ],
  ])('%s', (library, code) => {
    const note = draft(usage, `---\nlibrary_name: ${library}\n---\n# acme/tiny\n`)
    expect(note).toBe(`## Usage\n\n\`\`\`python\n${code}\n\`\`\``)
  })

  test.each([
    ['gguf', 'llama-cli -hf acme/tiny -p "TODO: a prompt"'],
    ['mlx', 'pip install mlx-lm && mlx_lm.generate --model acme/tiny --prompt "TODO: a prompt"'],
  ])('%s', (library, command) => {
    const note = draft(usage, `---\nlibrary_name: ${library}\n---\n# acme/tiny\n`)
    expect(note).toBe(`## Usage\n\n\`\`\`sh\n${command}\n\`\`\``)
  })
})

test.each([
  [
    'bias',
    '## Bias and ethical considerations',
    'TODO: biases seen or looked for, whom they touch, what was done about them.',
  ],
  [
    'citation',
    '## Citation',
    '```bibtex\n@misc{tiny-2,\n  title = {acme/Tiny_2},\n  author = {TODO: Family name, Given name},\n  year = {TODO},\n  url = {https://huggingface.co/acme/Tiny_2}\n}\n```',
  ],
  ['contact', '## Contact', 'TODO: a name with an address, or a link to an issue tracker.'],
  ['demo', '## Demo', 'TODO: a link to a Space or notebook, or samples.'],
  [
    'description',
    '## Model description',
    'TODO: what the model is, what it was made from, what goes in and what comes out.',
  ],
  [
    'environment',
    '## Environmental impact',
    '- Hardware: TODO\n- Hours used: TODO\n- Region: TODO\n- Carbon emitted: TODO',
  ],
  ['intended-use', '## Intended use', 'TODO: who may use it and for what, directly or after fine-tuning.'],
  ['license', '## License', 'TODO: what the licence asks of users, and what holds for code and data.'],
  [
    'limitations',
    '## Limitations',
    '- TODO: inputs on which it does badly (languages, lengths, domains)\n- TODO: biases seen in its output\n- TODO: uses it is not made for',
  ],
  [
    'training',
    '## Training',
    '- Data: TODO: data sets, with links\n- Procedure: TODO: what was done, with the settings that matter',
  ],
  [
    'benchmark',
    '## Evaluation',
    'Measured on TODO: data set and split.\n\n| model | TODO: measure |\n| --- | --- |\n| this model | TODO |\n| TODO: a baseline | TODO |',
  ],
])('the draft for %s', (topic, heading, content) => {
  const rule = RULES.find(({ id }) => id === `section/${topic}`)
  expect(rule && draft(rule, '# acme/Tiny_2\n')).toBe(`${heading}\n\n${content}`)
})

test('the draft for a license names that of the front matter', () => {
  const rule = RULES.find(({ id }) => id === 'section/license')
  expect(rule && draft(rule, '---\nlicense: mit\n---\n# Tiny\n')).toContain('the licence, `mit`, asks')
})

test('the draft for results has a column for every measure', () => {
  expect(draft(benchmark, `${FRONT_MATTER}# acme/tiny\n`)).toBe(
    '## Evaluation\n\nMeasured on TODO: data set and split.\n\n| model | accuracy | F1 |\n| --- | --- | --- |\n| this model | TODO | TODO |\n| TODO: a baseline | TODO | TODO |',
  )
})

test.each([
  ['Tiny   {x}\\y', 'Tiny x y'],
  ['{Tiny}', 'Tiny'],
])('the title %s is cited as %s', (title, cited) => {
  expect(draft(citation, `# ${title}\n`)).toContain(`  title = {${cited}},\n`)
})

describe('the text for an empty section begins with the card’s own heading', () => {
  test.each([
    ['at its level', '# Tiny\n\n#### 🚀 How to use\n\nTBD\n', '#### 🚀 How to use\n\n```'],
    ['with its closing marks', '# Tiny\n\n## Usage ##\n\nTBD\n', '## Usage ##\n\n```'],
    ['underlined', '# Tiny\n\nUsage\n-----\n\nTBD\n', '## Usage\n\n```'],
    ['in HTML', '# Tiny\n\n<h3 align="center">Usage</h3>\n\nTBD\n', '<h3 align="center">Usage</h3>\n\n```'],
    ['in HTML beside other elements', '# Tiny\n\n<div><h3>Usage</h3></div>\n\nTBD\n', '### Usage\n\n```'],
    ['as a bold line', '# Tiny\n\n**Usage**\n\nTBD\n', '**Usage**\n\n```'],
    ['as a plain line', '# Tiny\n\nUsage:\n\nTBD\n', 'Usage:\n\n```'],
    [
      'as a summary',
      '# Tiny\n\n<details>\n<summary>Usage</summary>\n\nTBD\n</details>\n',
      '<summary>Usage</summary>\n\n```',
    ],
    ['in a list item', '# Tiny\n\n1. ### Usage\n\n   TBD\n', '### Usage\n\n```'],
  ])('%s', (_, card, start) => {
    expect(draft(usage, card).slice(0, start.length)).toBe(start)
  })

  test('but not where it is a cell of a table', () => {
    const card =
      '# Tiny\n\n| | |\n| --- | --- |\n| Training data | Two thousand reviews of films |\n| Limitations | TBD |\n'
    expect(draft(limitations, card)).toMatch(/^- TODO/)
  })
})

test('the draft for results asks for the task’s measures, and takes no training data for the test set', () => {
  const note = draft(benchmark, `${FRONT_MATTER}# acme/tiny\n`)
  expect(note).toContain('| model | accuracy | F1 |')
  expect(note).not.toContain('acme/reviews')
  const named = FRONT_MATTER.replace(/\n---\n$/, '\nmetrics: [bleu]\n---\n')
  expect(draft(benchmark, `${named}# acme/tiny\n`)).toContain('| model | bleu |')
  const hostile = '---\npipeline_tag: constructor\nlibrary_name: toString\n---\n'
  expect(draft(benchmark, hostile)).toContain('TODO: measure')
  expect(draft(usage, hostile)).toContain('snapshot_download')
})

test('the draft for a citation does not cite the model that this one was made from', () => {
  const card =
    '---\nbase_model: acme/large\n---\n# Tiny\n\n```python\nfrom_pretrained("acme/large")\nfrom_pretrained("acme/tiny")\n```\n'
  expect(draft(citation, card)).toContain('https://huggingface.co/acme/tiny')
})

test('a brace in the title does not end the BibTeX field', () => {
  expect(draft(citation, '# {MODEL_NAME}} \\ x\n')).toContain('title = {MODEL_NAME x},')
})

test.each([
  ['limitations', limitations],
  ['benchmark', benchmark],
  ['citation', citation],
] as const)('the draft for %s is a placeholder until it is filled in', (topic, rule) => {
  const card = `${FRONT_MATTER}# acme/tiny\n`
  expect(parseCard('README.md', `${card}\n${draft(rule, card)}\n`).topics[topic].state).toBe('placeholder')
})

test.each([
  'transformers',
  'sentence-transformers',
  'diffusers',
  'setfit',
  'spacy',
  'gguf',
  'mlx',
  'any other',
])('whatever a draft for %s leaves to be written is told where it is left among real text', (library) => {
  const facts = `---\nlibrary_name: ${library}\n---\n# Tiny\n`
  const drafts = RULES.filter(({ id }) => id.startsWith('section/')).map((rule) => draft(rule, facts))
  // Below a heading that no rule of its own looks at.
  const notes = drafts.map((note) => note.replace(/^## .*\n/, ''))
  const lines = `# Tiny\n\n## Notes\n\n${notes.join('\n')}`.split('\n')
  const left = lines.flatMap((line, index) => (line.includes('TODO') ? [index] : []))
  expect(left.length).toBeGreaterThan(10)
  for (const only of left) {
    const text = lines
      .map((line, index) => (index === only ? line : line.replaceAll('TODO', 'Done')))
      .join('\n')
    const told = [...placeholder.check(parseCard('README.md', text), CONTEXT)]
    expect(told.map(({ place }) => place?.start.line)).toContain(only + 1)
  }
})
