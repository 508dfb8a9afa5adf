// Writes model cards to measure with: realistic in size and in what they hold, and the same for the same seed.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes `count` cards, each a README.md in a folder of its own below `folder`; returns their paths.
 * A card is 4 to 8 KB: front matter with a `model-index`, prose with links, two tables, lists, code, a citation. A
 * quarter of them have a fault, so that findings are made and shown too.
 */
export function writeCards(folder, count, seed = 1) {
  return Array.from({ length: count }, (_, index) => {
    const file = path.join(folder, `model-${String(index).padStart(5, '0')}`, 'README.md')
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, cardText(index, randomOf(seed * 100_003 + index)))
    return file
  })
}

/** Mulberry32: a small generator of numbers from 0 to 1, the same everywhere. */
function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const BIRDS = ['tern', 'heron', 'plover', 'avocet', 'dunlin', 'knot', 'godwit', 'curlew', 'ruff', 'stilt']
const TASKS = [
  { tag: 'text-classification', auto: 'AutoModelForSequenceClassification', does: 'sorts short texts' },
  { tag: 'token-classification', auto: 'AutoModelForTokenClassification', does: 'marks names in texts' },
  { tag: 'summarization', auto: 'AutoModelForSeq2SeqLM', does: 'shortens reports' },
  { tag: 'text-generation', auto: 'AutoModelForCausalLM', does: 'continues a text' },
]
const LANGUAGES = ['en', 'de', 'fr', 'fi', 'nl', 'pt']
const LICENSES = ['apache-2.0', 'mit', 'cc-by-4.0', 'bsd-3-clause']
const WORDS =
  'the model was trained on reviews collected from public sources and cleaned by hand before each text was split into parts of equal length so that errors of one annotator could be found by another while results on longer inputs stay close to those of the baseline even where the vocabulary differs'.split(
    ' ',
  )

function cardText(index, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const number = (low, high) => low + Math.floor(random() * (high - low))
  const score = () => (0.6 + random() * 0.39).toFixed(3)
  const sentence = (words = number(9, 22)) => {
    const text = Array.from({ length: words }, () => pick(WORDS)).join(' ')
    return `${text[0].toUpperCase()}${text.slice(1)}.`
  }
  const paragraph = (sentences = number(3, 6)) =>
    Array.from({ length: sentences }, () => marked(sentence(), random)).join(' ')
  const list = (items, bullet = '-') =>
    Array.from({ length: items }, () => `${bullet} ${marked(sentence(), random)}`).join('\n')

  const task = pick(TASKS)
  const language = pick(LANGUAGES)
  const name = `${pick(BIRDS)}-${language}-${index}`
  const id = `example-lab/${name}`
  const title = name[0].toUpperCase() + name.slice(1)
  const datasets = Array.from({ length: number(1, 4) }, (_, at) => `example-lab/corpus-${at + 1}`)
  const results = Array.from({ length: number(2, 5) }, (_, at) => ({
    set: `bench-${at + 1}`,
    value: score(),
  }))
  const rows = Array.from(
    { length: number(4, 9) },
    (_, at) => `| bench-${at + 1} | ${score()} | ${score()} | **${score()}** |`,
  )

  const citation = `## Citation

\`\`\`bibtex
@misc{${name.replaceAll('-', '')},
  author = {Okafor, Ada and Lindqvist, Jonas},
  title  = {${title}: an example of a model card},
  year   = {${number(2021, 2027)}},
  url    = {https://huggingface.co/${id}}
}
\`\`\`
`

  return `---
language:
- ${language}
${random() < 0.9 ? 'license' : 'licence'}: ${pick(LICENSES)}
library_name: transformers
pipeline_tag: ${task.tag}
base_model: example-lab/base-${number(1, 30)}
tags:
- ${pick(BIRDS)}
- evaluation
- generated-example
datasets:
${datasets.map((each) => `- ${each}`).join('\n')}
metrics:
- accuracy
- f1
model-index:
- name: ${name}
  results:
${results
  .map(
    ({ set, value }) => `  - task:
      type: ${task.tag}
      name: ${task.tag.replace('-', ' ')}
    dataset:
      type: example-lab/${set}
      name: ${set}
      split: test
    metrics:
    - type: accuracy
      value: ${value}
      name: Accuracy`,
  )
  .join('\n')}
---

# ${title}

${title} ${task.does} in one language. ${paragraph()}

See the [paper](https://example.org/papers/${index}) and the code at https://example.org/code/${name}.

## Model description

${paragraph()}

${paragraph()}

## Intended uses

${paragraph(2)}

${list(number(3, 6))}

## How to use

\`\`\`python
from transformers import AutoTokenizer, ${task.auto}

tokenizer = AutoTokenizer.from_pretrained("${id}")
model = ${task.auto}.from_pretrained("${id}")

inputs = tokenizer("A first sentence to try.", return_tensors="pt")
outputs = model(**inputs)
print(outputs)
\`\`\`

${paragraph(2)}

\`\`\`bash
pip install transformers torch
\`\`\`

## Training

${paragraph()}

| Hyperparameter | Value |
|---|---|
| learning rate | ${number(1, 9)}e-5 |
| batch size | ${2 ** number(3, 8)} |
| epochs | ${number(1, 12)} |
| seed | ${number(1, 1000)} |
| warmup steps | ${number(0, 20) * 100} |

${list(number(2, 5), '*')}

## Evaluation

${paragraph(2)}

| Data set | Baseline | Previous | ${title} |
|---|:---:|:---:|---:|
${rows.join('\n')}

${paragraph(2)}

## Limitations

${random() < 0.1 ? '[More Information Needed]' : `${paragraph(2)}\n\n${list(number(3, 6))}`}

### Bias

${paragraph(2)}

## Environmental impact

About ${number(2, 400)} hours on one card, ${number(1, 90)} kg of CO2. ${paragraph(2)}

${random() < 0.1 ? '' : citation}
## Contact

Questions: open a discussion at [the model's page](https://huggingface.co/${id}/discussions).
`
}

/** What people put into prose: emphasis, code, a link. */
function marked(text, random) {
  const chance = random()
  const words = text.split(' ')
  const at = Math.floor(random() * (words.length - 1))
  if (chance < 0.15) words[at] = `**${words[at]}**`
  else if (chance < 0.25) words[at] = `*${words[at]}*`
  else if (chance < 0.4) words[at] = `\`${words[at]}\``
  else if (chance < 0.5) words[at] = `[${words[at]}](https://example.org/notes/${at})`
  return words.join(' ')
}
