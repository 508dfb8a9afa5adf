// A first usage example for a model, by its library, as the Hub's own snippets load it (@huggingface/tasks).
import type { CardFacts } from './card-facts.ts'

type Draft = (facts: CardFacts) => string

const python = (...lines: readonly string[]) => ['```python', ...lines, '```'].join('\n')
const shell = (...lines: readonly string[]) => ['```sh', ...lines, '```'].join('\n')

const BY_LIBRARY: Readonly<Record<string, Draft>> = {
  transformers: ({ modelId, task }) =>
    python(
      'from transformers import pipeline',
      '',
      `pipe = pipeline(${task ? `"${task}", ` : ''}model="${modelId}")`,
      'print(pipe("TODO: an input that shows what the model does"))',
    ),
  'sentence-transformers': ({ modelId }) =>
    python(
      'from sentence_transformers import SentenceTransformer',
      '',
      `model = SentenceTransformer("${modelId}")`,
      'print(model.similarity(*model.encode(["TODO: a sentence", "TODO: another one"])))',
    ),
  diffusers: ({ modelId }) =>
    python(
      'from diffusers import DiffusionPipeline',
      '',
      `pipe = DiffusionPipeline.from_pretrained("${modelId}")`,
      'pipe("TODO: a prompt").images[0].save("image.png")',
    ),
  peft: ({ modelId }) =>
    python(
      'from peft import AutoPeftModelForCausalLM',
      '',
      `model = AutoPeftModelForCausalLM.from_pretrained("${modelId}")`,
    ),
  timm: ({ modelId }) =>
    python('import timm', '', `model = timm.create_model("hf-hub:${modelId}", pretrained=True).eval()`),
  setfit: ({ modelId }) =>
    python(
      'from setfit import SetFitModel',
      '',
      `model = SetFitModel.from_pretrained("${modelId}")`,
      'print(model.predict(["TODO: a text"]))',
    ),
  keras: ({ modelId }) => python('import keras', '', `model = keras.saving.load_model("hf://${modelId}")`),
  spacy: ({ modelId }) =>
    python(
      'import spacy',
      '',
      `nlp = spacy.load("${modelId.split('/')[1] ?? modelId}") # TODO: how its package is installed`,
      'print(nlp("TODO: a text"))',
    ),
  gguf: ({ modelId }) => shell(`llama-cli -hf ${modelId} -p "TODO: a prompt"`),
  mlx: ({ modelId }) =>
    shell(`pip install mlx-lm && mlx_lm.generate --model ${modelId} --prompt "TODO: a prompt"`),
}

export function usageDraft(facts: CardFacts): string {
  const { library } = facts
  const draft = library !== undefined && Object.hasOwn(BY_LIBRARY, library) ? BY_LIBRARY[library] : undefined
  if (draft) return draft(facts)
  return python(
    'from huggingface_hub import snapshot_download',
    '',
    `folder = snapshot_download("${facts.modelId}")`,
    '# TODO: load the model from this folder and run it on one input',
  )
}
