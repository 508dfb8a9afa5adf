// What a single line looks like to somebody who searches for a front matter block the Hub does not see.

/** Characters that nobody sees. The delimiter rule forgives only the byte order mark, and only before the opener. */
const INVISIBLE = /[\0\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g

/** Keys that stand in the front matter of nearly every model card, and their commonest misspellings. */
const TELLING_KEYS = new Set([
  'base_model',
  'base_model_relation',
  'co2_eq_emissions',
  'datasets',
  'inference',
  'language',
  'languages',
  'lib',
  'library',
  'library_name',
  'licence',
  'license',
  'license_link',
  'license_name',
  'metrics',
  'model-index',
  'model_name',
  'new_version',
  'pipeline_tag',
  'pipeline-tag',
  'tags',
  'thumbnail',
  'widget',
])

/** A line that a reader would take for a delimiter, and what is wrong with it; `exact` where nothing is. */
export type DelimiterShape =
  | 'exact'
  | 'blank-behind'
  | 'dashes'
  | 'text-behind'
  | 'indented'
  | 'invisible'
  | 'other-mark'

/** How the line would delimit a block; nothing where nobody would think so. */
export function delimiterShape(line: string): DelimiterShape | undefined {
  if (line === '---') return 'exact'
  const visible = line.replace(INVISIBLE, '')
  const bare = visible.trim()
  if (bare === '---') {
    if (visible !== line) return 'invisible'
    return /^\s/.test(line) ? 'indented' : 'blank-behind'
  }
  if (/^-{4,}$/.test(bare)) return 'dashes'
  if (/^(?:--|- - -|[-\u2010-\u2015\u2212]{1,3}|\\---|\+{3}|\*{3}|_{3}|={3})$/.test(bare) && bare !== '-')
    return 'other-mark'
  return /^---[^-]/.test(bare) ? 'text-behind' : undefined
}

/** Whether the line can close a block that nothing else closes, though the Hub does not take it. */
export function looksLikeCloser(line: string): boolean {
  if (delimiterShape(line)) return true
  return /^(?:\.{3}|={4,}|\*{4,}|_{4,}|`{3,}|~{3,}|-->)$/.test(line.trim())
}

const KEY = /^(?:"([^"]*)"|'([^']*)'|([A-Za-z_][\w.-]*))\s*:(?:\s|$)/

/** The key that the line begins with at its first column. */
export function keyOf(line: string): string | undefined {
  const found = KEY.exec(line.replace(INVISIBLE, ''))
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined
}

/** Whether the line begins with a key that tells a model card's front matter from other YAML. */
export function tellsFrontMatter(line: string): boolean {
  const key = keyOf(line)
  return key !== undefined && isTellingKey(key)
}

/** Whether the key tells a model card's front matter from other YAML. */
export function isTellingKey(key: string): boolean {
  return TELLING_KEYS.has(key)
}

export function isBlank(line: string): boolean {
  return line.replace(INVISIBLE, '').trim() === ''
}

/** Whether the line can stand inside a YAML map. A `#` line can, though it may be a Markdown heading. */
export function looksLikeYaml(line: string): boolean {
  if (isBlank(line) || keyOf(line) !== undefined) return true
  return /^(?:\s|-(?:\s|$)|#|[\]}[{?"'])/.test(line)
}

/** What stands before a block and hides it from the Hub. */
export type Before = 'heading' | 'comment' | 'fence' | 'html' | 'image' | 'text'

export function shapeBefore(line: string): Before {
  const bare = line.trim()
  if (/^#{1,6}(?:\s|$)/.test(bare)) return 'heading'
  if (bare.startsWith('<!--')) return 'comment'
  if (/^(?:`{3,}|~{3,})/.test(bare)) return 'fence'
  if (bare.startsWith('<')) return 'html'
  return /^\[?!\[/.test(bare) ? 'image' : 'text'
}
