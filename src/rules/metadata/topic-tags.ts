// Which tags say something of the model that the Hub does not say by itself.
import type { YamlMap } from '../../card/front-matter/front-matter.ts'

/** Tags that the Hub works out by itself and shows beside the author's own. */
const COMPUTED =
  /^(?:region|license|dataset|base_model|arxiv|doi|language):|^(?:endpoints_compatible|autotrain_compatible|text-generation-inference:.*|deploy:.*)$/

/** Those that it works out from the repository's files (Hub API, `tags` of a model). */
const FROM_FILES: ReadonlySet<string> = new Set([
  'safetensors',
  'pytorch',
  'tf',
  'jax',
  'gguf',
  'onnx',
  'coreml',
  'openvino',
  'tensorboard',
  'model-index',
  'co2_eq_emissions',
  'has_space',
  'generated_from_trainer',
])

const REPEATED_KEYS = ['library_name', 'pipeline_tag', 'language', 'license'] as const

export function isComputed(tag: string): boolean {
  return COMPUTED.test(tag)
}

/** The key whose value a tag repeats, which the Hub makes a tag of by itself. */
export function repeatedKey(tag: string, data: YamlMap): (typeof REPEATED_KEYS)[number] | undefined {
  return REPEATED_KEYS.find((key) => {
    const value = data[key]
    return value === tag || (Array.isArray(value) && value.slice(0, 200).includes(tag))
  })
}

/** How many different tags are of the author's own. */
export function topicTags(data: YamlMap): number {
  const { tags } = data
  const list = Array.isArray(tags) ? tags : []
  const own = list.filter(
    (tag): tag is string =>
      typeof tag === 'string' &&
      tag.trim() !== '' &&
      !isComputed(tag) &&
      !FROM_FILES.has(tag) &&
      repeatedKey(tag, data) === undefined,
  )
  return new Set(own).size
}
