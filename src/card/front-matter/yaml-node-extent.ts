// Where a YAML node stands in its source, and whether anything is written there.
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { tagOf } from './yaml-tags.ts'

/** Offsets of a node without the white space behind it; collapsed, those of its end. */
export function extentOf(source: string, node: Node | null, collapse = false): [number, number] | undefined {
  const range = node?.range
  if (!range) return undefined
  let [start, end] = range
  while (end > start && ' \t\r\n'.includes(source[end - 1] ?? '')) end--
  if (collapse) start = end
  return [start, end]
}

export function isUnwritten(source: string, node: Node): boolean {
  const [start, end] = extentOf(source, node) ?? [0, 0]
  return isScalar(node) && start === end
}

/** Whether not even a tag or an anchor is written. */
export function isNothing(source: string, node: Node): boolean {
  return isUnwritten(source, node) && !('anchor' in node && node.anchor) && !tagOf(node)
}

/** Whether a tag that cannot be read stands right before the node. */
export function followsTag(source: string, node: Node): boolean {
  const [start] = extentOf(source, node) ?? [0, 0]
  let from = start
  while (from > 0 && !/\s/.test(source.charAt(from - 1))) from--
  return start - from > 1 && source.charAt(from) === '!'
}

/** Whether the fault before which reading ends may stand in the value of the last key that is read. */
export function isCutOff(
  source: string,
  next: Pair | undefined,
  value: Node | null,
  before: number,
): boolean {
  if (before === Number.POSITIVE_INFINITY) return false
  const following = next && asNode(next.key)
  if (following && (extentOf(source, asNode(next.value) ?? following)?.[1] ?? 0) < before) return false
  if (value === null || isNothing(source, value)) return true
  return (isSeq(value) || isMap(value)) && /[ \t-]/.test(source.charAt(before))
}

export function asNode(value: unknown): Node | null {
  return typeof value === 'object' && value !== null ? (value as Node) : null
}
