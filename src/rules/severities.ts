// The rows of the preset table: how much each kind of fault weighs in each preset.

/** GitHub's own levels. */
export type Severity = 'error' | 'warning' | 'notice'
export type Preset = 'hub' | 'recommended' | 'strict' | 'launch'
export type SeverityByPreset = Readonly<Record<Preset, Severity | 'off'>>

export const PRESETS: readonly Preset[] = ['hub', 'recommended', 'strict', 'launch']

function row(
  hub: Severity | 'off',
  recommended: Severity | 'off',
  strict: Severity | 'off',
  launch: Severity | 'off',
): SeverityByPreset {
  return { hub, recommended, strict, launch }
}

/** The Hub would refuse the push. */
export const REFUSED = row('error', 'error', 'error', 'error')
/** The Hub would ignore it without a word. */
export const LOST = row('error', 'error', 'error', 'error')
/** The gate cannot read it, so it cannot say that it is good. */
export const UNJUDGED = row('error', 'error', 'error', 'error')
/** The card has no front matter at all. */
export const NO_FRONT_MATTER = row('warning', 'error', 'error', 'error')
/** The Hub accepts it with a warning. */
export const WARNED = row('warning', 'warning', 'error', 'error')
/** The Hub does not mind; people who look for the model do. */
export const ODD = row('off', 'warning', 'warning', 'warning')
/** What the Hub makes of it is not known. */
export const DOUBTFUL = row('warning', 'warning', 'warning', 'warning')
/** A thing worth knowing that breaks nothing. */
export const WORTH_KNOWING = row('notice', 'notice', 'notice', 'notice')
/** A key without which the Hub cannot place the model. */
export const KEY_MISSING = row('off', 'error', 'error', 'error')
/** A topic that no card can do without is missing or a placeholder. */
export const CORE_TOPIC_MISSING = row('off', 'error', 'error', 'error')
/** A topic that a good card has is missing or a placeholder. */
export const TOPIC_MISSING = row('off', 'warning', 'error', 'error')
/** A topic has real content but no place of its own. */
export const TOPIC_INLINE = row('off', 'notice', 'warning', 'warning')
/** Text of a template is left in. */
export const TEMPLATE_TEXT = row('off', 'warning', 'error', 'error')
/** The Hub reads it; its Python client does not, or reads something else. */
export const READ_OTHERWISE = row('notice', 'warning', 'warning', 'warning')
/** The user's policy forbids it. */
export const FORBIDDEN = row('error', 'error', 'error', 'error')
/** A topic that a card can do without is missing or a placeholder. */
export const FURTHER_TOPIC_MISSING = row('off', 'off', 'notice', 'notice')
/** The same for a topic whose content often stands elsewhere by right, such as the licence in the front matter. */
export const FURTHER_TOPIC_INLINE = row('off', 'off', 'off', 'off')
/** What a model page needs on the day it is published, and not before. */
export const LAUNCH = row('off', 'off', 'notice', 'warning')
/** The same for what not every model has. */
export const LAUNCH_EXTRA = row('off', 'off', 'off', 'notice')
/** The example, the entry or the link that a reader copies does not work. */
export const DOES_NOT_WORK = row('off', 'warning', 'error', 'error')
/** A title or a heading that leads readers less well than it could. */
export const POORLY_TITLED = row('off', 'notice', 'warning', 'error')
/** A link leads nowhere. */
export const DEAD_LINK = row('off', 'warning', 'error', 'error')
/** The card says one thing here and another there, or its repository does. */
export const CONTRADICTION = row('off', 'warning', 'error', 'error')
/** The card could say what its text or its repository says already. */
export const UNTOLD = row('off', 'notice', 'warning', 'warning')
/** True where it is said, but on how many cards it would be wrong is not known. */
export const UNMEASURED = row('off', 'off', 'notice', 'notice')
