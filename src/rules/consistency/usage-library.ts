// consistency/usage-library: the examples use the library that the front matter names.
import { placeOf } from '../place.ts'
import { defineRule } from '../rule.ts'
import { CONTRADICTION } from '../severities.ts'
import { code, oneOf } from '../wording.ts'
import { codeExamples, importedPackages } from './examples-in-code.ts'

/** What code imports to run a model of a library of the Hub. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  transformers: ['transformers'],
  diffusers: ['diffusers'],
  'sentence-transformers': ['sentence_transformers'],
  peft: ['peft'],
  timm: ['timm'],
  keras: ['keras', 'tensorflow', 'keras_hub', 'keras_nlp', 'keras_cv'],
  spacy: ['spacy'],
  flair: ['flair'],
  stanza: ['stanza'],
  speechbrain: ['speechbrain'],
  nemo: ['nemo'],
  espnet: ['espnet', 'espnet2', 'espnet_model_zoo'],
  fastai: ['fastai'],
  'stable-baselines3': ['stable_baselines3', 'huggingface_sb3', 'sb3_contrib', 'rl_zoo3'],
  ultralytics: ['ultralytics', 'ultralyticsplus'],
  open_clip: ['open_clip'],
  setfit: ['setfit'],
  'span-marker': ['span_marker'],
  sklearn: ['sklearn', 'skops', 'joblib', 'pickle'],
  'pyannote-audio': ['pyannote'],
  paddlenlp: ['paddlenlp'],
}

/** Libraries whose models others load too, by design: the files are the same, or the one is built upon the other. */
const LOADED_BY: Readonly<Record<string, readonly string[]>> = {
  transformers: [
    'sentence-transformers',
    'peft',
    'setfit',
    'span-marker',
    'timm',
    'paddlenlp',
    'spacy',
    'flair',
  ],
  'sentence-transformers': ['transformers', 'setfit'],
  peft: ['transformers', 'diffusers', 'sentence-transformers'],
  timm: ['transformers', 'open_clip'],
  open_clip: ['transformers', 'timm'],
  setfit: ['sentence-transformers'],
  'span-marker': ['spacy'],
  'pyannote-audio': ['speechbrain'],
  speechbrain: ['pyannote-audio'],
  spacy: ['sklearn'],
  keras: ['sklearn'],
  fastai: ['timm', 'sklearn'],
}

export const usageLibrary = defineRule<'differs'>({
  id: 'consistency/usage-library',
  summary: 'The examples import the library that `library_name` names.',
  why: 'From `library_name` the Hub makes the code that it offers under “Use this model”, the widget and the filters (huggingface.js: packages/tasks/src/model-libraries.ts): with the wrong one people get code that cannot load the model. Libraries that load each other’s files are taken for one; of runtimes such as vLLM or llama.cpp nothing is said.',
  cases: { differs: { summary: 'all examples import another library', severity: CONTRADICTION } },
  applies: ({ frontMatter }) => typeof frontMatter.data.library_name === 'string',
  examples: [
    {
      title: 'the library of the front matter',
      card: '---\nlibrary_name: transformers\n---\n\n# Tern\n\n```python\nfrom transformers import AutoModel\n```\n',
      findings: [],
    },
    {
      title: 'one that is built upon it',
      card: '---\nlibrary_name: sentence-transformers\n---\n\n# Tern\n\n```python\nfrom transformers import AutoModel, AutoTokenizer\n```\n',
      findings: [],
    },
    {
      title: 'another library',
      card: '---\nlibrary_name: diffusers\n---\n\n# Tern\n\n```python\nfrom transformers import pipeline\n```\n',
      findings: [
        {
          case: 'differs',
          line: 2,
          message:
            '`library_name` is `diffusers`, but the examples import `transformers` and not that. Make them say the same.',
          expected: ['transformers'],
        },
      ],
    },
  ],
  *check(card) {
    const { frontMatter } = card
    const name = frontMatter.data.library_name
    if (typeof name !== 'string' || !Object.hasOwn(PACKAGES, name)) return
    const imported = new Set(codeExamples(card).flatMap(({ text }) => [...importedPackages(text)]))
    const isImported = (library: string) => PACKAGES[library]?.some((each) => imported.has(each))
    if (isImported(name)) return
    const alike = new Set(LOADED_BY[name] ?? [])
    const others = Object.keys(PACKAGES).filter(isImported)
    // Where one of them can load it, the others are there for something else.
    if (others.length === 0 || others.some((library) => alike.has(library))) return
    yield {
      case: 'differs',
      message: `\`library_name\` is ${code(name)}, but the examples import ${oneOf(others, 'and')} and not that. Make them say the same.`,
      place: placeOf(frontMatter, ['library_name']),
      actual: name,
      expected: others,
    }
  },
})
