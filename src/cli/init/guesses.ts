// What the files beside a card say of its front matter, each guess with where it comes from.

import { NO_ADDITIONS } from '../../hub/additions.ts'
import { dealsWithLanguage } from '../../hub/language-tasks.ts'
import { isRepoId } from '../../hub/repo-id.ts'
import { isKnown } from '../../hub/vocabulary.ts'
import type { HubRemote } from './git-remote.ts'
import { taskOfAdapter, taskOfArchitecture, taskOfPipeline } from './tasks.ts'

/** What a repository shows. */
export interface Signs {
  /** The names of its files, sorted. */
  readonly files: readonly string[]
  /** What stands in those of its JSON files that say what the model is, by name. */
  readonly json: ReadonlyMap<string, unknown>
  readonly remote?: HubRemote
  /** A GGUF file and the texts of its metadata. */
  readonly gguf?: { readonly file: string; readonly texts: ReadonlyMap<string, string> }
  readonly safetensors?: { readonly file: string; readonly format: string }
  /** The id of the licence whose text stands in a file. */
  readonly license?: { readonly file: string; readonly id: string }
  /** The id of the licence that CITATION.cff names. */
  readonly citedLicense?: string
}

export interface Guess {
  readonly key: string
  readonly value: string | readonly string[]
  /** The file, and what in it says so. */
  readonly source: string
}

/** A guess that could not be made, with what is known. */
export interface Hint {
  readonly key: string
  readonly text: string
}

export interface Guesses {
  readonly made: readonly Guess[]
  readonly hints: readonly Hint[]
}

/** The files in which `Signs.json` looks. */
export const SPEAKING_FILES = [
  'config.json',
  'adapter_config.json',
  'model_index.json',
  'modules.json',
  'config_sentence_transformers.json',
  'config_setfit.json',
  'tokenizer_config.json',
] as const

type Values = Readonly<Record<string, unknown>>

/** Each key is guessed once, by the file that says most of it. */
export function guess(signs: Signs): Guesses {
  const made = new Map<string, Guess>()
  const hints: Hint[] = []
  const say = (key: string, value: Guess['value'] | undefined, source: string) => {
    if (value !== undefined && !made.has(key)) made.set(key, { key, value, source })
  }
  const config = values(signs, 'config.json')
  if (signs.license) say('license', signs.license.id, `the text of ${signs.license.file}`)
  adapter(signs, say, hints)
  sentenceTransformers(signs, say)
  diffusers(signs, say)
  if (signs.safetensors?.format === 'mlx')
    say('library_name', 'mlx', `${signs.safetensors.file}: its header says \`mlx\``)
  if (config) {
    timm(config, say)
    transformers(config, say)
  }
  languages(values(signs, 'tokenizer_config.json'), say)
  gguf(signs, say, hints)
  // A licence file of its own goes before it, even one whose text nobody knows.
  if (!signs.files.some(isLicenseFile)) say('license', signs.citedLicense, 'CITATION.cff: license')
  return { made: [...made.values()], hints: [...hints, ...open(signs, made)] }
}

type Say = (key: string, value: Guess['value'] | undefined, source: string) => void

function adapter(signs: Signs, say: Say, hints: Hint[]): void {
  const config = values(signs, 'adapter_config.json')
  if (!config) return
  const { base_model_name_or_path: base, task_type: task } = config
  say('library_name', 'peft', 'adapter_config.json, a file of PEFT')
  if (typeof task === 'string')
    say('pipeline_tag', taskOfAdapter(task), `adapter_config.json: task_type is ${named(task)}`)
  if (typeof base !== 'string' || base === '') return
  if (isRepoId(base) && base.includes('/')) {
    say('base_model', base, 'adapter_config.json: base_model_name_or_path')
    say('base_model_relation', 'adapter', 'adapter_config.json, a file of PEFT')
  } else
    hints.push({
      key: 'base_model',
      text: `adapter_config.json says ${named(base)}, which is no owner and name on the Hub`,
    })
}

function sentenceTransformers(signs: Signs, say: Say): void {
  const modules = signs.json.get('modules.json')
  const isPipeline =
    Array.isArray(modules) &&
    modules.some((module) => String(mapOf(module)?.type ?? '').startsWith('sentence_transformers.'))
  if (values(signs, 'config_setfit.json')) {
    say('library_name', 'setfit', 'config_setfit.json')
    say('pipeline_tag', 'text-classification', 'config_setfit.json')
  }
  const file = isPipeline ? 'modules.json' : 'config_sentence_transformers.json'
  if (!isPipeline && !values(signs, file)) return
  say('library_name', 'sentence-transformers', file)
  say('pipeline_tag', 'sentence-similarity', file)
}

function diffusers(signs: Signs, say: Say): void {
  const index = values(signs, 'model_index.json')
  const name = index?._class_name
  if (index && typeof name === 'string') {
    say('library_name', 'diffusers', `model_index.json: _class_name is ${named(name)}`)
    say('pipeline_tag', taskOfPipeline(name), `model_index.json: _class_name is ${named(name)}`)
  }
  const weights = signs.files.find((file) => file === 'pytorch_lora_weights.safetensors')
  if (weights) say('library_name', 'diffusers', `${weights}, as diffusers names its LoRA weights`)
}

function timm(config: Values, say: Say): void {
  const { architecture, pretrained_cfg: pretrained, num_classes: classes } = config
  if (typeof architecture !== 'string' || (pretrained === undefined && classes === undefined)) return
  say('library_name', 'timm', `config.json: architecture is ${named(architecture)}`)
  if (typeof classes === 'number')
    say(
      'pipeline_tag',
      classes > 0 ? 'image-classification' : 'image-feature-extraction',
      `config.json: num_classes is ${classes}`,
    )
}

function transformers(config: Values, say: Say): void {
  const { architectures, model_type: type, transformers_version: version } = config
  const architecture: unknown = Array.isArray(architectures) ? architectures[0] : undefined
  if (typeof type === 'string')
    say('library_name', 'transformers', `config.json: model_type is ${named(type)}`)
  else if (typeof version === 'string')
    say('library_name', 'transformers', 'config.json: transformers_version')
  if (typeof architecture === 'string')
    say(
      'pipeline_tag',
      taskOfArchitecture(architecture),
      `config.json: architectures is ${named(architecture)}`,
    )
}

/** As the tokenisers of translation models name them (transformers: tokenization_marian.py). */
function languages(tokenizer: Values | undefined, say: Say): void {
  const codes = [tokenizer?.source_lang, tokenizer?.target_lang].filter(
    (code): code is string => typeof code === 'string' && isKnown('language', code, NO_ADDITIONS),
  )
  if (codes.length === 2) say('language', codes, 'tokenizer_config.json: source_lang and target_lang')
}

/** Architectures of GGUF (ggml: docs/gguf.md) that turn texts into vectors; nearly all others write text. */
const EMBEDDING_ARCHITECTURES: ReadonlySet<string> = new Set([
  'bert',
  'nomic-bert',
  'jina-bert-v2',
  'nomic-bert-moe',
])
const WRITING_ARCHITECTURES: ReadonlySet<string> = new Set(
  'llama llama4 mistral3 qwen2 qwen2moe qwen3 qwen3moe gemma gemma2 gemma3 phi2 phi3 falcon gpt2 gptj gptneox mpt starcoder starcoder2 stablelm baichuan bloom olmo olmo2 deepseek2 command-r cohere2 granite internlm2 mamba rwkv6 smollm3 gpt-oss'.split(
    ' ',
  ),
)

function gguf(signs: Signs, say: Say, hints: Hint[]): void {
  const file = signs.gguf?.file ?? signs.files.find((name) => /\.gguf$/i.test(name))
  if (file === undefined) return
  const texts = signs.gguf?.texts ?? new Map<string, string>()
  const architecture = texts.get('general.architecture')
  if (architecture !== undefined) {
    const from = `${file}: general.architecture is ${named(architecture)}`
    if (WRITING_ARCHITECTURES.has(architecture)) say('pipeline_tag', 'text-generation', from)
    else if (EMBEDDING_ARCHITECTURES.has(architecture)) say('pipeline_tag', 'feature-extraction', from)
  }
  const license = texts.get('general.license')
  if (license !== undefined && isKnown('license', license, NO_ADDITIONS))
    say('license', license, `${file}: general.license`)
  const address = texts.get('general.base_model.0.repo_url') ?? ''
  const base = /^https:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+)\/?$/.exec(address)?.[1]
  if (base !== undefined && isRepoId(base)) {
    say('base_model', base, `${file}: general.base_model.0.repo_url`)
    say('base_model_relation', 'quantized', `${file}, a GGUF file`)
  } else
    hints.push({
      key: 'base_model',
      text: `the name of ${named(file)} says ${named(unquantised(file))}; add its owner, and \`base_model_relation: quantized\``,
    })
}

/** `tern-7b.Q4_K_M.gguf` is made from `tern-7b`. */
function unquantised(file: string): string {
  const name = file.slice(0, 200).replace(/\.gguf$/i, '')
  return name.replace(/[-_.](?:\d{5}-of-\d{5})$/, '').replace(/[-_.](?:I?Q\d\w{0,10}|B?F16|F32|MXFP4)$/i, '')
}

export function isLicenseFile(name: string): boolean {
  return /^(?:licen[cs]e|copying)(?:[.-][\w.-]{1,20})?$/i.test(name)
}

const TOKENIZER =
  /^(?:tokenizer\.json|tokenizer\.model|tokenizer_config\.json|vocab\.(?:json|txt)|spiece\.model|sentencepiece\.bpe\.model)$/

/** What a card should have and no file says. */
function* open({ files }: Signs, made: ReadonlyMap<string, Guess>): Generator<Hint> {
  if (!made.has('license')) {
    const file = files.find(isLicenseFile)
    const text = file ? `the text of ${named(file)} is none that is known` : 'no file says under which'
    yield { key: 'license', text: `${text}; see https://huggingface.co/docs/hub/repositories-licenses` }
  }
  if (!made.has('pipeline_tag'))
    yield { key: 'pipeline_tag', text: 'no file says for which task; see https://huggingface.co/tasks' }
  if (!made.has('library_name'))
    yield { key: 'library_name', text: 'no file says which library loads the model' }
  if (!made.has('language')) {
    const file = files.find((name) => TOKENIZER.test(name))
    if (file)
      yield {
        key: 'language',
        text: `${file} says that the model reads text; add the codes of its languages`,
      }
    else if (dealsWithLanguage(String(made.get('pipeline_tag')?.value)))
      yield { key: 'language', text: 'the task deals with language; add the codes of its languages' }
  }
}

function values(signs: Signs, file: string): Values | undefined {
  return mapOf(signs.json.get(file))
}

function mapOf(value: unknown): Values | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}

/** A value of a file within a sentence of ours: one line of bounded length. */
function named(value: string): string {
  return `\`${value.slice(0, 100).replace(/[`\s\p{C}]+/gu, ' ')}\``
}
