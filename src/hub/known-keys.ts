// The keys that the Hub reads in a model's front matter, and the slips by which they are lost.
import { once, wrongForms } from './correction.ts'
import { nearest } from './nearest.ts'

/** hub-docs: modelcard.md and docs/hub; huggingface.js: packages/hub/src/types/api/api-model.ts */
export const KNOWN_KEYS = [
  'license',
  'license_name',
  'license_link',
  'license_details',
  'language',
  'language_bcp47',
  'language_details',
  'pipeline_tag',
  'library_name',
  'tags',
  'datasets',
  'buckets',
  'metrics',
  'base_model',
  'base_model_relation',
  'new_version',
  'finetuned_from',
  'thumbnail',
  'description',
  'model_name',
  'mask_token',
  'instance_prompt',
  'co2_eq_emissions',
  'inference',
  'widget',
  'extra_gated_prompt',
  'extra_gated_heading',
  'extra_gated_description',
  'extra_gated_button_content',
  'extra_gated_fields',
  'extra_gated_eu_disallowed',
  'gated',
  'model-index',
] as const

const KNOWN: ReadonlySet<string> = new Set(KNOWN_KEYS)

/** Keys that other tools write and the Hub keeps: near a known key in spelling, but no slip. */
const COMMUNITY_KEYS = new Set([
  'arxiv',
  'author',
  'authors',
  'base_models_relation',
  'creator',
  'data',
  'doi',
  'framework',
  'model',
  'model_creator',
  'model_link',
  'model_type',
  'name',
  'paper',
  'prompt_template',
  'quantized_by',
  'task_categories',
  'task_ids',
  'title',
  'version',
  'viewer',
  'widgets_config',
])

/** Slips whose meaning nobody would doubt. Case and `-`, `_` or nothing between words are seen to otherwise. */
const SLIPS = wrongForms({
  license:
    'licence licences licenses lisence licens licese liscense liscence lincense lisense licesne licsense liicense licnese linsence lience',
  license_name: 'licence_name license_names licencename licens_name',
  license_link: 'licence_link license_url licence_url license_links licens_link',
  language:
    'languages lang langs langauge languag lanugage langage langugae laguage lanaguage languge languague langauges lenguage langue',
  pipeline_tag:
    'pipeline_tags pipeline pipline_tag pipelin_tag pipeline_task pipleline_tag pipeine_tag piplene_tag pipeline_tg pipeline_tage pielpine_tag pipeline_tga task_tag pipeline_type',
  library_name:
    'library libary_name libary libray_name libraray_name librabry_name librairy_name library_names lib_name libraryname library_nam librery_name libraries',
  tags: 'tag tgas tagss tages taags',
  datasets: 'dataset datset datsets datesets dataests data_sets datatsets datasest',
  metrics: 'metric metircs metrcs matrics merics',
  base_model:
    'base_models basemodels bas_model base_modle base_mode base_modal base_mdoel base_model_name base_model_id base_modell base_model_name_or_path',
  base_model_relation:
    'base_model_relations base_model_realtion base_model_relationship model_relation base_relation',
  'model-index': 'model_indexes model-indices modelindex model-idex model-indx model-inex',
  new_version: 'newer_version new_versions new_verion',
  thumbnail: 'thumbnails thumnail thumbnial thumbail thumb_nail',
  inference: 'inferance infrence inferrence',
  widget: 'widgets wigdet wdiget widgit',
  co2_eq_emissions: 'co2_emissions co2_eq_emission co2_eq co2_equivalent_emissions co2_emission',
  extra_gated_fields: 'extra_gated_field extra_gate_fields extra_gated_feilds',
  extra_gated_prompt: 'extra_gated_prompts extra_gate_prompt',
})

const bySquashedName = once(() => {
  const names = new Map(KNOWN_KEYS.map((key): [string, string] => [squash(key), key]))
  for (const [slip, key] of SLIPS) if (!names.has(squash(slip))) names.set(squash(slip), key)
  return names
})

export function isKnownKey(key: string): boolean {
  return KNOWN.has(key)
}

/** The key that a known slip means; nothing for a key that may well be somebody's own. */
export function keyOfSlip(key: string): string | undefined {
  return KNOWN.has(key) || COMMUNITY_KEYS.has(key) ? undefined : bySquashedName().get(squash(key))
}

/** A known key that the key resembles in spelling; nothing where the resemblance is chance. */
export function keyBySpelling(key: string): string | undefined {
  if (KNOWN.has(key) || COMMUNITY_KEYS.has(key) || /^x[-_]/.test(key)) return undefined
  return nearest(key, KNOWN_KEYS)
}

function squash(key: string): string {
  return key.toLowerCase().replace(/[\s_.-]+/g, '')
}
