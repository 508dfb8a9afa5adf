// content/variants: a variant names the model it was made from, and a model leads to its variants.
import type { Card } from '../../card/card.ts'
import { isMissing } from '../metadata/missing-key.ts'
import { defineRule } from '../rule.ts'
import { LAUNCH, LAUNCH_EXTRA } from '../severities.ts'
import { code } from '../wording.ts'
import { findTitle } from './card-title.ts'

type Case = 'unlinked' | 'unlisted'

/** Libraries whose files are made from another model's. */
const VARIANT_LIBRARIES: readonly string[] = ['peft', 'gguf', 'exllamav2', 'exllamav3', 'mlx', 'ctranslate2']
/** Words that say so of a model, in its title or among its tags. */
const VARIANT =
  /(?:^|[^\p{L}])(gguf|ggml|gptq|awq|exl[23]|bnb-4bit|[48]-?bit|int[48]|fp8|nf4|qlora|lora|adapter|quanti[sz]ed|distil(?:l?ed)?|merge)(?=$|[^\p{L}])/iu

/** A collection, or a model's page, on the Hub. */
const LEADS_ON =
  /(?:huggingface\.co|hf\.co)\/(?:collections\/|(?!spaces\/|datasets\/|papers\/|docs\/|blog\/|models\b|join\b|settings\/)[\w.-]{1,96}\/[\w.-]{1,96})/i

const UNLISTED =
  'The card leads to no variant of the model and to no collection. Where there are some, link them: quantised and distilled versions, other sizes, or a collection of them all.'

export const variants = defineRule<Case>({
  id: 'content/variants',
  summary: 'A variant names its original under `base_model`, and a model leads to its variants.',
  why: 'The Hub shows quantised versions, adapters and merges in the model tree of the model that `base_model` names, and collections keep releases of several models together (hub-docs: docs/hub/model-release-checklist.md).',
  cases: {
    unlinked: {
      summary: 'the model is a variant of another and names none under `base_model`',
      severity: LAUNCH,
      effort: 'key',
    },
    unlisted: { summary: 'no link to a variant or a collection', severity: LAUNCH_EXTRA },
  },
  examples: [
    {
      title: 'a quantised version that names its original',
      card: '---\nbase_model: acme/tern\ntags: [gguf]\n---\n# Tern GGUF\n',
      findings: [],
    },
    {
      title: 'a model that leads to a collection',
      card: '# Tern\n\nOther sizes: [Tern](https://huggingface.co/collections/acme/tern-65f).\n',
      findings: [],
    },
    {
      title: 'an adapter without its model',
      card: '---\nlibrary_name: peft\n---\n# Tern for letters\n',
      findings: [
        {
          case: 'unlinked',
          line: 1,
          message:
            '`library_name` is `peft`, so this model was made from another, and `base_model` does not say from which. Add it.',
        },
      ],
    },
    {
      title: 'a quantised version by its title',
      card: '---\nlicense: mit\n---\n# Tern-7B-GPTQ\n',
      findings: [
        {
          case: 'unlinked',
          line: 1,
          message:
            'The title has `GPTQ`, so this model was made from another, and `base_model` does not say from which. Add it.',
        },
      ],
    },
    {
      title: 'a model that leads nowhere',
      card: '---\nlicense: mit\n---\n# Tern\n\nA small encoder.\n',
      findings: [{ case: 'unlisted', message: UNLISTED }],
    },
  ],
  *check(card) {
    const { frontMatter, text } = card
    const sign = signOfVariant(card)
    if (sign !== undefined) {
      if (isMissing(frontMatter, 'base_model'))
        yield {
          case: 'unlinked',
          message: `${sign}, so this model was made from another, and \`base_model\` does not say from which. Add it.`,
          place: frontMatter.opening,
          note: 'base_model: TODO-owner/TODO-model',
        }
      return
    }
    // What a model was made from is in the model tree already.
    if (Object.hasOwn(frontMatter.data, 'base_model')) return
    if (!LEADS_ON.test(text.slice(frontMatter.extent?.end ?? 0)))
      yield { case: 'unlisted', message: UNLISTED }
  },
})

function signOfVariant(card: Card): string | undefined {
  const { library_name: library, tags } = card.frontMatter.data
  if (typeof library === 'string' && VARIANT_LIBRARIES.includes(library))
    return `\`library_name\` is ${code(library)}`
  const tag = Array.isArray(tags)
    ? tags.find((each): each is string => typeof each === 'string' && VARIANT.exec(each)?.[0] === each)
    : undefined
  if (tag !== undefined) return `\`tags\` has ${code(tag)}`
  const title = findTitle(card)
  const word = title.kind === 'heading' ? VARIANT.exec(title.heading.text.slice(0, 300))?.[1] : undefined
  return word === undefined ? undefined : `The title has ${code(word)}`
}
