// What can be known of a model from its own card, so that a draft fits it.
import type { Card } from '../../card/card.ts'

/** Where nothing is known the draft has words to replace. */
export interface CardFacts {
  /** Owner and name on the Hub. */
  readonly modelId: string
  readonly library: string | undefined
  /** The pipeline tag. */
  readonly task: string | undefined
  /** The first data set named. */
  readonly dataset: string | undefined
  readonly license: string | undefined
  /** The title, or the model's name. */
  readonly title: string
}

export const UNKNOWN_ID = 'your-name/your-model'

const ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/u
/** The model that a call loads. */
const LOADED =
  /(?:from_pretrained|SentenceTransformer|pipeline|load_from_hub)\((?:[^()"'\n]{0,80}(?:model|repo_id)\s?=\s?)?["']([\w./-]{3,192})["']/gu

export function cardFacts({ frontMatter, outline, text }: Card): CardFacts {
  const { data } = frontMatter
  const title = outline.sections.find(({ heading }) => heading !== undefined)?.heading?.text.trim()
  const modelId = findModelId(title, textsOf(data.base_model), text) ?? UNKNOWN_ID
  return {
    modelId,
    library: textsOf(data.library_name)[0],
    task: textsOf(data.pipeline_tag)[0],
    dataset: textsOf(data.datasets)[0],
    license: textsOf(data.license)[0],
    title: title ?? modelId,
  }
}

/** The id in the title, or that which the card's code loads, unless it is the model this one was made from. */
function findModelId(
  title: string | undefined,
  baseModels: readonly string[],
  text: string,
): string | undefined {
  const named = title?.replace(/^model card (?:for|of)\s/iu, '').trim()
  if (named !== undefined && ID.test(named)) return named
  for (const [, id = ''] of text.matchAll(LOADED)) if (ID.test(id) && !baseModels.includes(id)) return id
  return undefined
}

/** A value that may be a text or a list of texts. */
function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === 'string' && item !== '',
  )
}
