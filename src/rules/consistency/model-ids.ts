// Ids of models on the Hub, as code, links and configurations name them, and when two of them may mean one model.

const OWNER = String.raw`[A-Za-z0-9][\w-]{0,41}`
const NAME = String.raw`[A-Za-z0-9][\w.-]{0,95}`
const ID = new RegExp(`^${OWNER}/${NAME}$`)

/** Owner and name, and no path of a folder or a file. */
export function isHubId(text: string): boolean {
  return (
    ID.test(text) &&
    !FOLDER.test(text) &&
    !/\.(?:json|py|md|txt|bin|pt|pth|onnx|safetensors|gguf|png|jpe?g)$/i.test(text)
  )
}

/** Owners that no Hub account has, and folders that people have. */
const FOLDER =
  /^(?:models?|outputs?|checkpoints?|results?|runs?|tmp|home|mnt|data|content|workspace|root|saves?|logs?|weights|src|path|experiments?|ckpts?|lora|kaggle|opt|usr|var|app|drive|cache|trained)\//i

/** What people add to a model's name when they mirror or convert it. */
const FORMS =
  /[-_.](?:hf|bnb|unsloth|4bit|8bit|int4|int8|gptq|awq|gguf|ggml|exl2|fp8|fp16|bf16|mlx|onnx|openvino|safetensors|q\d(?:_\w)*|quantized|sharded|dynamic|meta|base|it|instruct|chat|v\d(?:\.\d)?)(?=[-_.]|$)/gi

/**
 * Whether two ids may name one model: the same name under two owners, as mirrors and old ids without an owner have it,
 * or names that differ in how the file was made.
 */
export function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [coreOf(one), coreOf(other)]
  return a.includes(b) || b.includes(a)
}

function coreOf(id: string): string {
  const name = id.slice(id.lastIndexOf('/') + 1)
  return name
    .replace(FORMS, '')
    .replace(/^meta-/i, '')
    .replace(/[^A-Za-z0-9]+/g, '')
    .toLowerCase()
}
