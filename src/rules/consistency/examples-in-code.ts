// The code of a card: which libraries it imports and which models it loads.

import type { Position } from 'unist'
import type { Card } from '../../card/card.ts'
import { Lines } from '../../card/front-matter/lines.ts'

export interface CodeExample {
  readonly text: string
  /** Where a piece of the code stands in the file; undefined where it is not found there. */
  readonly placeOf: (piece: string) => Position | undefined
}

/** Longer code is data. */
const MAX_CODE = 60_000
const MAX_EXAMPLES = 200
/** What programs print, and what describes data. */
const NO_CODE = /^(?:bibtex|latex|json|ya?ml|toml|xml|html|csv|text|txt|plaintext|output|diff|mermaid)$/i

/** Several rules ask for the same card. */
const known = new WeakMap<Card, readonly CodeExample[]>()

export function codeExamples(card: Card): readonly CodeExample[] {
  const examples = known.get(card) ?? readExamples(card)
  known.set(card, examples)
  return examples
}

function readExamples({ outline, text }: Card): readonly CodeExample[] {
  let lines: Lines | undefined
  const blocks = outline.blocks.filter(
    (block) =>
      block.kind === 'code' &&
      !block.quoted &&
      !NO_CODE.test(block.language) &&
      block.text.length <= MAX_CODE,
  )
  return blocks.slice(0, MAX_EXAMPLES).map((block) => ({
    text: block.text,
    placeOf(piece) {
      lines ??= new Lines(text)
      const { start } = lines.line(block.line)
      const at = text.indexOf(piece, start)
      if (piece === '' || at < 0 || at > start + block.text.length * 2 + 1000) return undefined
      return lines.position(at, at + piece.length)
    },
  }))
}

/** Names of the top packages that Python code imports. */
export function importedPackages(code: string): ReadonlySet<string> {
  const packages = new Set<string>()
  for (const line of code.split('\n')) {
    const found =
      /^\s{0,40}(?:>>> ?|\.\.\. ?)?(?:from ([A-Za-z_]\w*)[\w.]* import |import ([A-Za-z_]\w*))/.exec(line)
    const name = found?.[1] ?? found?.[2]
    if (name !== undefined) packages.add(name)
  }
  return packages
}

export interface LoadedModel {
  /** As it is written: an id, a path or a placeholder. */
  readonly name: string
  /** Written as a part of a template string, so that braces in it are filled in by the program. */
  readonly isTemplate: boolean
}

const QUOTED = String.raw`(f?)(["'])([^"'\n]{1,200})\2`
/** A call of Python or JavaScript that loads a model, its first argument the name. */
const CALL = new RegExp(
  String.raw`(?:from_pretrained|SentenceTransformer|CrossEncoder|SparseEncoder|snapshot_download|hf_hub_download|load_from_hub|LLM|InferenceClient|from_pretrained_keras|load_lora_weights|load_adapter)\(\s{0,40}(?:(?:model|repo_id|model_id|pretrained_model_name_or_path|model_name_or_path)\s?=\s?)?${QUOTED}`,
  'g',
)
/** The model of a pipeline or a server, and variables that hold a model's name. */
const NAMED = new RegExp(
  String.raw`(?<![\w.])(?:model|model_id|model_name|model_path|repo_id|model_name_or_path|model_checkpoint|checkpoint|hf_model|pretrained_model|adapter_id|peft_model_id)\s?=\s?${QUOTED}`,
  'g',
)
/** Programs that take a model's id on the command line. */
const COMMAND =
  /(?:^|[\s`])(?:vllm serve|--model(?:-path|_path|-id)?[ =]|--hf-repo[ =]|-hf |huggingface-cli download|hf download|ollama (?:run|pull) hf\.co\/|git clone (?:https:\/\/huggingface\.co\/|git@hf\.co:))\s{0,4}["']?([^\s"'\\]{1,200})/gm

export function loadedModels(code: string): readonly LoadedModel[] {
  const models: LoadedModel[] = []
  for (const pattern of [CALL, NAMED])
    for (const [, template, , name = ''] of code.matchAll(pattern))
      models.push({ name: name.trim(), isTemplate: template === 'f' })
  for (const [, name = ''] of code.matchAll(COMMAND))
    models.push({ name: name.replace(/\.git$/, ''), isTemplate: /\$/.test(name) })
  return models
}
