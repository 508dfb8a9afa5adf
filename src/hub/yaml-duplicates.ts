// Finds keys that stand twice in a map, in a time that grows with the number of keys: the `yaml` package compares each
// with each.
import { type Document, isCollection, isMap, isScalar, type Node } from 'yaml'

/** The offsets of keys that stand in their map a second time, in order of place. */
export function duplicateKeys(document: Document): readonly number[] {
  const found: number[] = []
  const open: unknown[] = [document.contents]
  for (let node = open.pop(); open.length > 0 || node !== undefined; node = open.pop()) {
    if (!isCollection(node)) continue
    const seen = new Set<unknown>()
    for (const item of node.items) {
      if (!isMap(node)) {
        open.push(item)
        continue
      }
      const { key, value } = item as { readonly key: unknown; readonly value: unknown }
      open.push(key, value)
      if (!isScalar(key)) continue
      if (seen.has(key.value)) found.push(offsetOf(key))
      seen.add(key.value)
    }
  }
  return found.sort((a, b) => a - b)
}

function offsetOf({ range }: Node): number {
  return range?.[0] ?? 0
}
