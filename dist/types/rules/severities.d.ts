/** GitHub's own levels. */
export type Severity = 'error' | 'warning' | 'notice';
export type Preset = 'hub' | 'recommended' | 'strict' | 'launch';
export type SeverityByPreset = Readonly<Record<Preset, Severity | 'off'>>;
export declare const PRESETS: readonly Preset[];
/** The Hub would refuse the push. */
export declare const REFUSED: Readonly<Record<Preset, "off" | Severity>>;
/** The Hub would ignore it without a word. */
export declare const LOST: Readonly<Record<Preset, "off" | Severity>>;
/** The gate cannot read it, so it cannot say that it is good. */
export declare const UNJUDGED: Readonly<Record<Preset, "off" | Severity>>;
/** The card has no front matter at all. */
export declare const NO_FRONT_MATTER: Readonly<Record<Preset, "off" | Severity>>;
/** The Hub accepts it with a warning. */
export declare const WARNED: Readonly<Record<Preset, "off" | Severity>>;
/** The Hub does not mind; people who look for the model do. */
export declare const ODD: Readonly<Record<Preset, "off" | Severity>>;
/** What the Hub makes of it is not known. */
export declare const DOUBTFUL: Readonly<Record<Preset, "off" | Severity>>;
/** A thing worth knowing that breaks nothing. */
export declare const WORTH_KNOWING: Readonly<Record<Preset, "off" | Severity>>;
/** A key without which the Hub cannot place the model. */
export declare const KEY_MISSING: Readonly<Record<Preset, "off" | Severity>>;
/** A topic that no card can do without is missing or a placeholder. */
export declare const CORE_TOPIC_MISSING: Readonly<Record<Preset, "off" | Severity>>;
/** A topic that a good card has is missing or a placeholder. */
export declare const TOPIC_MISSING: Readonly<Record<Preset, "off" | Severity>>;
/** A topic has real content but no place of its own. */
export declare const TOPIC_INLINE: Readonly<Record<Preset, "off" | Severity>>;
/** Text of a template is left in. */
export declare const TEMPLATE_TEXT: Readonly<Record<Preset, "off" | Severity>>;
/** The Hub reads it; its Python client does not, or reads something else. */
export declare const READ_OTHERWISE: Readonly<Record<Preset, "off" | Severity>>;
/** The user's policy forbids it. */
export declare const FORBIDDEN: Readonly<Record<Preset, "off" | Severity>>;
/** A topic that a card can do without is missing or a placeholder. */
export declare const FURTHER_TOPIC_MISSING: Readonly<Record<Preset, "off" | Severity>>;
/** The same for a topic whose content often stands elsewhere by right, such as the licence in the front matter. */
export declare const FURTHER_TOPIC_INLINE: Readonly<Record<Preset, "off" | Severity>>;
/** What a model page needs on the day it is published, and not before. */
export declare const LAUNCH: Readonly<Record<Preset, "off" | Severity>>;
/** The same for what not every model has. */
export declare const LAUNCH_EXTRA: Readonly<Record<Preset, "off" | Severity>>;
/** The example, the entry or the link that a reader copies does not work. */
export declare const DOES_NOT_WORK: Readonly<Record<Preset, "off" | Severity>>;
/** A title or a heading that leads readers less well than it could. */
export declare const POORLY_TITLED: Readonly<Record<Preset, "off" | Severity>>;
/** A link leads nowhere. */
export declare const DEAD_LINK: Readonly<Record<Preset, "off" | Severity>>;
/** The card says one thing here and another there, or its repository does. */
export declare const CONTRADICTION: Readonly<Record<Preset, "off" | Severity>>;
/** The card could say what its text or its repository says already. */
export declare const UNTOLD: Readonly<Record<Preset, "off" | Severity>>;
/** True where it is said, but on how many cards it would be wrong is not known. */
export declare const UNMEASURED: Readonly<Record<Preset, "off" | Severity>>;
