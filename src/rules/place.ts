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
  // A list with the tag of a text is refused.
  if (placed.tag) return undefined
  if (!items.every((item) => /^[A-Za-z0-9][\w./+ -]*$/.test(item))) return undefined
  return { ...placed.value, text: `[${items.map(quotedWhereNeeded).join(', ')}]` }
}

/**
 * The edit that makes text of a scalar as it stands: quotes around a plain one, and no tag before it, which would make
 * of quoted text what it says too.
 */
export function quote(frontMatter: FrontMatter, path: Path): TextEdit | undefined {
  const { style, shared, source, value, tag } = frontMatter.locate(path) ?? {}
  const isPlain = style === 'plain'
  if (!style || !value || shared || (!isPlain && !tag)) return undefined
  if (isPlain && /["\\\n\r]/.test(source ?? '')) return undefined
  const text = isPlain ? `"${source}"` : (source ?? '')
  if (!tag) return { ...value, text }
  // Where an anchor stands between them, it would be lost.
  const { end } = tag.position
  const isBeside = end.line === value.start.line && value.start.column === end.column + 1
  return isBeside ? { start: tag.position.start, end: value.end, text } : undefined
}

/** Words that YAML or its older reader in Python would not take for text. */
function quotedWhereNeeded(item: string): string {
  return /^(?:y|n|yes|no|on|off|true|false|null|[\d.]+)$/i.test(item) ? `"${item}"` : item
}
