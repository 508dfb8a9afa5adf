// The texts that no card means to say: what of the templates' texts is sure enough to be told wherever it stands, and what
// the gate's own drafts leave to be written.
import { PLACEHOLDER_PATTERNS } from '../../card/topics/placeholders/placeholders.ts'

/** Sentences that show themselves where a comment of the template was opened up, and where nothing was written. */
const SHOWN = new Set(['hf-guidance'])
/** In prose these may be what a card is about: a prompt's variables, a name for the reader to fill in. */
const MEANT = new Set(['jinja', 'angle-variables'])
/** Of these the template leaves code behind, where other marks are for the reader to fill in. */
const IN_CODE = new Set([
  'diffusers-todo-snippet',
  'sb3-todo',
  'st-id',
  'setfit-id',
  'st-old-variables',
  'autotrain-path',
  'lerobot-variables',
])
/** Variables that only a card's own template has. */
const CARD_VARIABLE =
  /\{\{\s?(?:model_(?:id|name|summary|description|card_\w{1,20}|type|index)|card_data|direct_use|downstream_use|out_of_scope_use|bias_risks_limitations|bias_recommendations|get_started_code|training_(?:data|regime)|testing_\w{1,20}|results(?:_summary)?|citation_(?:bibtex|apa)|developers|funded_by|shared_by|base_model|license|language|repo|paper|demo)\s?(?:\|[^{}\n]{0,100})?\}\}/gi

/** What is still to be written, where no sentence about such marks would have it: in its own line, cell or value. */
const TO_WRITE =
  /(?<![^\n\t])(?:TODO|TBD)(?=[.:：]|$|[\n\t])[^\n\t]{0,100}|(?<=[:：]\s?)(?:TODO|TBD)(?=[.:：]|$|[\n\t])[^\n\t]{0,100}|\bTODO:\s[^\n\t]{0,100}/g
/** The same in the code and the BibTeX that the gate itself drafts. */
const TO_WRITE_IN_CODE =
  /(?<=["'])TODO: [^"'\n]{1,80}|(?<=\{)TODO\b[^{}\n]{0,80}|# TODO: (?:load the model from this folder|how its package is installed)[^\n]{0,80}|huggingface\.co\/your-name\/your-model/g

const STRONG = PLACEHOLDER_PATTERNS.filter(
  ({ id, strength }) => (strength === 'strong' || SHOWN.has(id)) && !MEANT.has(id),
)
const PASSAGES = STRONG.filter(({ place }) => place === 'text')
/** Looked for in code blocks. */
export const IN_CODE_BLOCKS = [
  ...PASSAGES.filter(({ id }) => IN_CODE.has(id)).map(({ pattern }) => pattern),
  TO_WRITE_IN_CODE,
]
/** Looked for in all other text. */
export const IN_TEXT = [
  ...PASSAGES.filter(({ id }) => !IN_CODE.has(id)).map(({ pattern }) => pattern),
  CARD_VARIABLE,
  TO_WRITE,
]
/** Each is the whole of a line. */
export const IN_LINES = STRONG.filter(({ place }) => place === 'line').map(({ pattern }) => pattern)
