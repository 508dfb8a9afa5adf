// Whether a card's front matter holds what a rule of metadata looks at.
import type { FrontMatter } from '../../card/front-matter/front-matter.ts'

/** Whether one of the keys stands in the front matter. */
export function hasKey({ data }: FrontMatter, keys: Iterable<string>): boolean {
  for (const key of keys) if (Object.hasOwn(data, key)) return true
  return false
}

/** Whether anything of the front matter could be read. */
export function hasAnyKey({ data }: FrontMatter): boolean {
  return Object.keys(data).length > 0
}
