// Holds our reading of front matter against js-yaml, which the Hub reads it with.
import { load } from 'js-yaml'
import { readFrontMatter } from '../../../src/card/front-matter/front-matter.ts'
import { Timestamp } from '../../../src/card/front-matter/yaml-scalars.ts'
import { Binary } from '../../../src/card/front-matter/yaml-tags.ts'

export const card = (yaml: string) => `---\n${yaml}\n---\n\n# M\n`
export const read = (yaml: string) => readFrontMatter(card(yaml))

/** Made comparable: dates and bytes of js-yaml and our own, keys without order, line breaks in texts as blanks. */
export function plain(value: unknown): unknown {
  if (value instanceof Date || value instanceof Timestamp) return 'a date'
  if (value instanceof Uint8Array || value instanceof Binary) return 'bytes'
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'string') return value.replace(/\s+/g, ' ')
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plain(child)]))
}

/** What js-yaml makes of it; undefined where it refuses. */
export function oracle(yaml: string): { readonly value: unknown } | undefined {
  try {
    return { value: load(yaml) }
  } catch {
    return undefined
  }
}
