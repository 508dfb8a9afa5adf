// Which library somebody meant who wrote it otherwise than the Hub's key for it.
import { type Correction, certainly, likely, NO_CORRECTION, once, rows, wrongForms } from './correction.ts'
import { LIBRARY_NAMES } from './generated/libraries.ts'
import { nearest } from './nearest.ts'
import { VOCABULARIES } from './vocabulary.ts'

/** Other names of libraries, reduced, by the Hub's key. */
const MEANINGS = wrongForms({
  'adapter-transformers': 'adapters adapterhub',
  diffusers: 'huggingfacediffusers stablediffusion',
  espnet: 'espnet2',
  fastai: 'fastaiv2',
  'keras-hub': 'kerasnlp kerascv',
  'tf-keras': 'tensorflowkeras',
  'llama-cpp-python': 'llamacpppython',
  mlx: 'mlxlm mlxvlm applemlx',
  nemo: 'nemotoolkit nvidianemo',
  open_clip: 'openclip openclipt openclippytorch openai-clip',
  PaddleOCR: 'paddleocr',
  peft: 'lora qlora',
  'pyannote-audio': 'pyannote pyannoteaudio',
  'sentence-transformers': 'sbert sentencebert sentencetransformer',
  setfit: 'setfitmodel',
  sklearn: 'scikitlearn scikit',
  spacy: 'explosionspacy',
  'stable-baselines3': 'sb3 stablebaselines',
  timm: 'pytorchimagemodels',
  transformers:
    'transformer hftransformers huggingface huggingfacetransformers pytorchtransformers huggingfacehub',
  'transformers.js': 'transformersjs',
  ultralytics: 'yolo yolov5 yolov8 yolov9 yolo11 yolov11 ultralyticsplus',
  'unity-sentis': 'sentis unitysentis',
  whisperkit: 'whisperkitcoreml',
})

/** Formats of files that are written where a library belongs, with one that loads them. */
const FILE_FORMATS: ReadonlyMap<string, string> = new Map([
  ['ggml', 'llama-cpp-python'],
  ['gguf', 'llama-cpp-python'],
  ['safetensors', 'transformers'],
])

/** A library that loads files of the format; nothing where the value is no format. */
export function libraryForFormat(value: string): string | undefined {
  return FILE_FORMATS.get(value.trim().toLowerCase())
}

const byReducedName = once(() => {
  const names = new Map<string, string>()
  for (const [key = '', label = ''] of rows(LIBRARY_NAMES)) {
    names.set(reduce(key), key)
    if (!names.has(reduce(label))) names.set(reduce(label), key)
  }
  return names
})

/** No name or address of a library is longer, in UTF-16 code units. */
const MAX_LENGTH = 300

/** What was meant by a library that the Hub's list does not have. */
export function correctLibrary(value: string): Correction {
  if (value.length > MAX_LENGTH) return NO_CORRECTION
  const keys = VOCABULARIES.library.values()
  // `huggingface/transformers` and a repository's address mean its last part; a version behind the name is too much.
  const last =
    value
      .trim()
      .replace(/(?:\.git)?\/*$/, '')
      .split('/')
      .at(-1) ?? ''
  const name = last.replace(/\s*(?:[=<>~!]=|[@=<>:])?\s*v?\d+(?:\.\d+)+\S*$/, '')
  const form = reduce(name)
  const exact = keys.has(name) ? name : byReducedName().get(form)
  if (exact) return certainly(exact)
  const meant = MEANINGS.get(form)
  if (meant) return likely(meant)
  const near = nearest(name, keys)
  return near ? likely(near) : NO_CORRECTION
}

function reduce(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9+]+/g, '')
}
