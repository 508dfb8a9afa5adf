// Keeps hostile YAML out: how deep a block nests, found without recursion.
import type { CST } from 'yaml'

/** No real card nests deeper than a dozen levels. */
export const MAX_DEPTH = 64

/** Whether the token nests deeper than `MAX_DEPTH`. */
export function nestsTooDeep(token: CST.Token): boolean {
  const open: (readonly [CST.Token, number])[] = [[token, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [current, depth] = next
    if (depth > MAX_DEPTH) return true
    for (const child of children(current)) open.push([child, depth + 1])
  }
  return false
}

function* children(token: CST.Token): Generator<CST.Token> {
  if (token.type === 'document') {
    if (token.value) yield token.value
  } else if (token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection') {
    for (const { key, value } of token.items) {
      if (key) yield key
      if (value) yield value
    }
  }
}
