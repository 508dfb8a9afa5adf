// Tells the README of a model from that of a Space or a data set, by keys that only these have.
import type { YamlMap } from './yaml-reading.ts'

export type Described = 'model' | 'space' | 'dataset'

/** huggingface.co/docs/hub/spaces-config-reference */
const SPACE_KEYS = [
  'sdk',
  'sdk_version',
  'colorFrom',
  'colorTo',
  'app_file',
  'app_port',
  'python_version',
] as const

/** huggingface.co/docs/hub/datasets-cards and hub-docs: datasetcard.md */
const DATASET_KEYS = [
  'dataset_info',
  'task_categories',
  'task_ids',
  'size_categories',
  'annotations_creators',
  'language_creators',
  'source_datasets',
  'multilinguality',
  'configs',
] as const

/** Keys that only a model's card has: where one of them stands, the card is a model's, whatever else it holds. */
const MODEL_KEYS = [
  'pipeline_tag',
  'library_name',
  'base_model',
  'base_model_relation',
  'model-index',
] as const

/** What the README with this front matter describes; a model unless its keys say otherwise. */
export function describedBy(data: YamlMap): Described {
  const has = (keys: readonly string[]) => keys.some((key) => Object.hasOwn(data, key))
  if (has(MODEL_KEYS)) return 'model'
  if (has(SPACE_KEYS)) return 'space'
  return has(DATASET_KEYS) ? 'dataset' : 'model'
}
