// Values of the front matter that may be one text or a list of texts, with where each stands.
import type { FrontMatter, Path } from '../../card/front-matter/front-matter.ts'

export interface Declared {
  readonly path: Path
  readonly value: string
}

export function declared({ data }: FrontMatter, key: string): readonly Declared[] {
  const value = data[key]
  if (typeof value === 'string') return value === '' ? [] : [{ path: [key], value }]
  if (!Array.isArray(value)) return []
  return value.flatMap((each, index) =>
    typeof each === 'string' ? [{ path: [key, index], value: each }] : [],
  )
}
