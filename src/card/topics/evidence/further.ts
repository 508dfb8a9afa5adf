// Evidence for the further topics: below their own heading any statement will do; elsewhere it takes words of the topic.
import { UnicodePattern } from '../../unicode-pattern.ts'
import type { Topic } from '../topics.ts'
import { ANYWHERE, type Grade, NOTHING, type Reading, STATEMENT } from './evidence.ts'

type FurtherTopic = Exclude<Topic, 'usage' | 'limitations' | 'benchmark' | 'citation'>

const SAYS: Readonly<Record<FurtherTopic, RegExp | UnicodePattern>> = {
  description: new UnicodePattern(
    String.raw`\b(?:is|are) an? [\p{L}\d -]{0,80}(?:model|version|checkpoint|network|adapter|lora|merge|classifier|encoder|decoder|transformer|finetune|quantization|tokenizer)\b|是一个|是一款|モデルです|모델입니다|est un modèle|es un modelo|ist ein|это модель|é um modelo`,
    'iu',
  ),
  'intended-use': new UnicodePattern(
    String.raw`\b(?:intended (?:for|to|as|use)|(?:can|may|could) be used (?:for|to|as|in)|designed (?:for|to)|meant (?:for|to)|useful for|suitable for|aimed at|use this model (?:for|to)|(?:models?|adapter|classifier|checkpoint|agent|network)\b[^.\n]{0,80}\b(?:for|to) [\p{L}-]{3,30}|models?\b[^.\n]{0,100}\b(?:classification|generation|translation|summari[sz]ation|recognition|detection|segmentation|answering|retrieval|embeddings?|similarity|extraction|forecasting|paraphrasing|playing)|(?:text|image|speech|audio)-to-\p{L}{4,8})\b|用于|適した|사용할 수|peut être utilisé|puede (?:usarse|utilizarse)|kann (?:für|verwendet)|предназначена|pode ser usado`,
    'iu',
  ),
  training:
    /\b(?:(?:pre-?|fine-?)?trained|fine-?tuned|finetuned|distilled|merged?)\b.{0,80}\b(?:on|from|with|using|version|by|of)\b|训练|微调|学習|ファインチューニング|학습|파인튜닝|entraîné|entrenado|trainiert|обучена|дообучена|treinado/i,
  bias: /\b(?:bias|biases|biased|stereotypes?|fairness|ethical|discriminat\w{1,6})\b|偏见|バイアス|편향|biais|sesgos?|verzerrung|предвзят|viés|vieses/i,
  environment:
    /\b(?:co2|co₂|carbon (?:emi\w{1,7}|footprint)|kwh|tco2eq|co2eq|kgco2\w{0,2})\b|碳排放|炭素|탄소/i,
  license: new UnicodePattern(
    String.raw`\b(?:licensed under|released under|under the [\p{L}\d. -]{2,40} licen[cs]e|licen[cs]e:)|许可|ライセンス|라이선스|sous licence|licencia|lizenz|лиценз|licença`,
    'iu',
  ),
  demo: /\b(?:demo|playground|try (?:it|(?:out )?(?:the |this |our )?(?:model|demo))|colab)\b|huggingface\.co\/spaces\/|colab\.research\.google|演示|デモ|데모|démo/i,
  contact:
    /\w@[\w-]{1,64}\.\w{2}|\b(?:contact (?:us|me)|discord|reach out|open an issue|feel free to contact)\b|联系|連絡|연락|kontakt|contacto|контакт|contato/i,
}
/** What is in every text that says so, for patterns too slow to try on each. */
const SIGNS: Readonly<Partial<Record<FurtherTopic, RegExp>>> = {
  description: /\b(?:is|are) an? |是一|モデルで|모델입|est un|es un|ist ein|это|é um/i,
  license: /licen|release|许可|ライセンス|라이선스|lizenz|лиценз/i,
}
/** Leaderboards and tools that made the files are Spaces too, but none to try the model in. */
const DEMO_ADDRESS =
  /(?:huggingface\.co|hf\.co)\/spaces\/(?![\w.-]{0,96}\/?[\w-]{0,60}(?:leaderboard|-my-repo|mergekit))|\.hf\.space|colab\.research\.google|\bdemo\b|playground|replicate\.com\/[\w.-]{1,60}\/[\w.-]{1,60}/i
/** Topics whose evidence is a link as much as a sentence. */
const LINKED: ReadonlySet<Topic> = new Set(['demo', 'contact', 'license', 'training', 'description'])

/** @param isFound whether a block before documents the topic anywhere, so that one more makes no difference */
export function furtherGrade(topic: FurtherTopic, { block, text }: Reading, isFound: boolean): Grade {
  if (block.kind === 'code') return topic === 'training' || topic === 'demo' ? STATEMENT : NOTHING
  // Badges are links without text.
  if (topic === 'demo' && !isFound && block.links.some((url) => DEMO_ADDRESS.test(url))) return ANYWHERE
  if (text === '')
    return block.images.length > 0 || (block.links.length > 0 && LINKED.has(topic)) ? STATEMENT : NOTHING
  if (isFound) return STATEMENT
  const says = SAYS[topic]
  if ((SIGNS[topic]?.test(text) ?? true) && says.test(text)) return ANYWHERE
  return STATEMENT
}
