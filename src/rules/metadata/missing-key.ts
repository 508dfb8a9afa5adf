// Whether a key that a card should have is missing, and nowhere else in its front matter.
import type { FrontMatter, YamlMap } from '../../card/front-matter/front-matter.ts'
import { keyOfSlip } from '../../hub/known-keys.ts'

/** No card has more keys than this. */
const MAX_KEYS = 5000

/** Whether the key, or a value for it, is missing. A key written wrong or in the wrong place is not missing. */
export function isMissing(frontMatter: FrontMatter, key: string): boolean {
  const { state, complete, data } = frontMatter
  if (state === 'absent' || !complete) return false
  if (Object.hasOwn(data, key)) {
    const value = data[key]
    return Array.isArray(value) && value.length === 0
  }
  return !firstEntries(data).some(([other, value]) => keyOfSlip(other) === key || holds(value, key))
}

/** A dozen rules ask of one card. */
const remembered = new WeakMap<YamlMap, readonly (readonly [string, unknown])[]>()

function firstEntries(data: YamlMap) {
  const entries = remembered.get(data) ?? Object.entries(data).slice(0, MAX_KEYS)
  remembered.set(data, entries)
  return entries
}

function holds(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
}
