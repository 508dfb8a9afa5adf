// What can be known of a model from its own card, so that a draft fits it.
import type { Card } from '../../card/card.ts'
import { TOPICS, type TopicState } from '../../card/topics/topics.ts'

/** Where nothing is known the draft has words to replace. */
export interface CardFacts {
  /** Owner and name on the Hub. */
  readonly modelId: string
  readonly library: string | undefined
  /** The pipeline tag. */
  readonly task: string | undefined
  /** Up to four measures that the front matter names. */
  readonly metrics: readonly string[]
  readonly license: string | undefined
  /** The card's title where it has one of its own, or the model's name. */
  readonly title: string
}

const UNKNOWN_ID = 'your-name/your-model'

const ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/u
/** The model that a call loads. */
const LOADED =
  /(?:from_pretrained|SentenceTransformer|pipeline|load_from_hub)\((?:[^()"'\n]{0,80}(?:model|repo_id)\s?=\s?)?["']([\w./-]{3,192})["']/gu

export function cardFacts({ frontMatter, outline, text, topics }: Card): CardFacts {
  const { data } = frontMatter
  const first = outline.sections.find(({ heading }) => heading !== undefined)?.heading
  // A first heading that is not at the top level, or that names a topic, is no title.
  const isTitle = first?.rank === 1 && !TOPICS.some((topic) => lineOf(topics[topic]) === first.line)
  const title = isTitle && !TEMPLATE_TITLE.test(first.text) ? first.text.trim() : undefined
  const modelId = findModelId(title, textsOf(data.base_model), text) ?? UNKNOWN_ID
  return {
    modelId,
    library: textsOf(data.library_name)[0],
    task: textsOf(data.pipeline_tag)[0],
    metrics: textsOf(data.metrics).filter(isPlainName).slice(0, 4),
    license: textsOf(data.license)[0],
    title: title ?? modelId.split('/')[1] ?? modelId,
  }
}

const TEMPLATE_TITLE = /^model card for model[ _]id$/i

function lineOf(state: TopicState): number | undefined {
  return state.state === 'present' || state.state === 'placeholder' ? state.line : undefined
}

/** What fits into a table's head: no prose, no mark-up. */
function isPlainName(name: string): boolean {
  return /^[\w@+./ -]{1,30}$/.test(name)
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
