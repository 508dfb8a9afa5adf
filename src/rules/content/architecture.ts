// content/architecture: the card says what kind of network the model is, or what it was made from.
import type { Card } from '../../card/card.ts'
import { defineRule } from '../rule.ts'
import { LAUNCH } from '../severities.ts'

/** Names of architectures and of their parts, and words that say from what a model was made. */
const NAMED: readonly RegExp[] = [
  /\b(?:architecture|transformers?|encoders?|decoders?|backbone|attention heads?|hidden (?:size|layers?)|\d{1,3}[- ]layers?|layers|parameters?|neural network|mixture[- ]of[- ]experts|autoregressive|autoencoder|diffusion model|embedding size|vocab(?:ulary)? size)\b/i,
  /\b\d{1,4}(?:\.\d{1,2})? ?[BM]\b(?:[- ]?(?:param|model|transformer|language))?/,
  /\b(?:CNN|RNN|LSTM|GRU|MLP|GAN|VAE|U-?Net|DiT|MoE|PPO|DQN|A2C|SAC|TD3|TQC|DDPG|SVM|XGBoost|LightGBM|random forest|logistic regression|gradient boosting|decision tree|CRF|TDNN|HMM|CTC|RVC|APPO|IMPALA|POCA|REINFORCE|Q-?learning)\b/i,
  /(?:\b|[\W_])(?:bert|colbert|dialogpt|roberta|deberta|electra|albert|gpt|llama|mistral|mixtral|qwen|gemma|phi|falcon|bloom|opt|t5|bart|pegasus|marian|whisper|wav2vec|hubert|wavlm|conformer|fastspeech|vits|tacotron|vit|resnet|convnext|swin|efficientnet|mobilenet|yolo|detr|clip|blip|llava|stable[- ]diffusion|sdxl|flux|lora|controlnet|dreambooth|textual inversion|pythia|vicuna|alpaca|deepseek|command-r|segformer|mamba|rwkv|starcoder|codegen|minilm|mpnet|bge|e5|gte|layoutlm|donut|trocr|speecht5|musicgen|bark|kokoro|hifigan|ecapa|titanet)(?=$|[\W_\d]|[a-z]{0,4}\b)/i,
  /\b(?:fine-?tuned?(?: version)? (?:of|on|from)|finetuned? (?:of|on|from)|based (?:up)?on|derived from|distilled from|quanti[sz]ed (?:version|from)|merge of|built (?:up)?on|converted (?:to [\w ]{1,20})?from|adapter (?:for|of)|base model|underlying model)\b/i,
  /架构|模型结构|参数量|参数|基于|微调|编码器|解码器|アーキテクチャ|パラメータ|ベースモデル|ファインチューニング|아키텍처|파라미터|기반|파인튜닝|арх\p{L}{2,12}тур|параметр|дообуч|arquitectura|parámetros|architektur|parameter|paramètres|arquitetura|parâmetros/iu,
]

/** Characters of the body within which the architecture stands. */
const REACH = 200_000

const MESSAGE =
  'The card does not say what architecture the model has or from which model it was made. Say it in the description, with the number of parameters.'

export const architecture = defineRule<'missing'>({
  id: 'content/architecture',
  summary: 'The card names the architecture, or the model that it was made from.',
  why: 'Who chooses a model has to know what it needs and what it can be combined with; a release explains what the model does, its architecture and its intended uses (hub-docs: docs/hub/model-release-checklist.md).',
  cases: { missing: { summary: 'neither is named', severity: LAUNCH } },
  examples: [
    {
      title: 'in a sentence',
      card: '# Tern\n\nTern is an encoder of six layers with 22 million parameters.\n',
      findings: [],
    },
    {
      title: 'in the front matter',
      card: '---\nbase_model: acme/large\n---\n# Tern\n\nIt sorts product reviews.\n',
      findings: [],
    },
    {
      title: 'among the tags',
      card: '---\ntags: [gpt2, jokes]\n---\n# Tern\n\nIt sorts product reviews.\n',
      findings: [],
    },
    {
      title: 'neither',
      card: '# Tern\n\nIt sorts product reviews.\n',
      findings: [{ case: 'missing', message: MESSAGE }],
    },
  ],
  *check(card) {
    if (!namesOrigin(card) && !namesArchitecture(card)) yield { case: 'missing', message: MESSAGE }
  },
})

function namesOrigin({ frontMatter: { data } }: Card): boolean {
  const base = data.base_model
  return (typeof base === 'string' && base !== '') || (Array.isArray(base) && base.length > 0)
}

/** In the text, or among the tags: `stable-diffusion` and `gpt2` say it as well as a sentence. */
function namesArchitecture({ text, frontMatter }: Card): boolean {
  const start = frontMatter.extent?.end ?? 0
  const body = text.slice(start, start + REACH)
  const { tags } = frontMatter.data
  const named = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string').slice(0, 200) : []
  return [body, named.join(' ')].some((words) => NAMED.some((pattern) => pattern.test(words)))
}
