// Where in the card a finding about a value belongs, and the edit that replaces the value.
import type { Position } from 'unist'
import type { FrontMatter, Path } from '../card/front-matter/front-matter.ts'
import type { TextEdit } from './rule.ts'

/** The value's place; its key's where nothing is written or a list or map is meant; else that of what holds it. */
export function placeOf(frontMatter: FrontMatter, path: Path): Position {
  for (let length = path.length; length > 0; length--) {
    const placed = frontMatter.locate(path.slice(0, length))
    if (!placed) continue
    const { key, value, style } = placed
    return style || !key ? value : key
  }
  return frontMatter.opening
}

/** The edit that puts another scalar in the value's place and keeps its quotes; nothing where that is not safe. */
export function replaceScalar(frontMatter: FrontMatter, path: Path, text: string): TextEdit | undefined {
  const placed = frontMatter.locate(path)
  if (!placed?.style || placed.shared || placed.style === 'block') return undefined
  const quote = placed.style === 'single-quoted' ? "'" : placed.style === 'double-quoted' ? '"' : ''
  if (!/^[\w.+/-]+$/.test(text)) return undefined
  return { ...placed.value, text: `${quote}${text}${quote}` }
}

/** The edit that puts a list in the place of a single scalar; nothing inside a list. */
export function replaceWithList(
  frontMatter: FrontMatter,
  path: Path,
  items: readonly string[],
): TextEdit | undefined {
  const placed = frontMatter.locate(path)
  const inList = typeof path.at(-1) === 'number'
  if (!placed?.style || placed.shared || placed.style === 'block' || inList) return undefined
  if (!items.every((item) => /^[A-Za-z0-9][\w./+ -]*$/.test(item))) return undefined
  return { ...placed.value, text: `[${items.map(quotedWhereNeeded).join(', ')}]` }
}

/** The edit that quotes a plain scalar as it stands. */
export function quote(frontMatter: FrontMatter, path: Path): TextEdit | undefined {
  const placed = frontMatter.locate(path)
  if (placed?.style !== 'plain' || placed.shared || /["\\\n\r]/.test(placed.source)) return undefined
  return { ...placed.value, text: `"${placed.source}"` }
}

/** Words that YAML or its older reader in Python would not take for text. */
function quotedWhereNeeded(item: string): string {
  return /^(?:y|n|yes|no|on|off|true|false|null|[\d.]+)$/i.test(item) ? `"${item}"` : item
}
