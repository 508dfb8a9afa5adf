// Keeps hostile YAML out: how deep a block nests and how many values it has, found without recursion.
import type { CST } from 'yaml'

/** No real card nests deeper than a dozen levels. */
const MAX_DEPTH = 64

/**
 * Keys and values in all. The largest real cards, with results of embedding models, have some 100,000, with ten characters
 * each; a block of 1 MiB has more only where they are shorter than seven.
 */
const MAX_NODES = 150_000

/** A blank, a comment and a line break may stand around any value. */
const FINE_AROUND = 3

/** Whether the tokens nest too deep, or are too many, to make values of them. */
export function isTooComplex(tokens: readonly CST.Token[]): boolean {
  const open = tokens.map((token): readonly [CST.Token, number] => [token, 0])
  let nodes = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next
    nodes += 1
    // What stands behind a value that should be the last is counted too, and commas without a value: each is a fault.
    if ('end' in token) nodes += surplus(token.end)
    if ('items' in token)
      for (const item of token.items) nodes += surplus(item.start) + (isEmpty(item) ? 1 : 0)
    if (depth > MAX_DEPTH || nodes > MAX_NODES) return true
    for (const child of children(token)) open.push([child, depth + 1])
  }
  return false
}

/** A dash or a colon with nothing beside it stands for values all the same. */
function isEmpty({ key, value }: CST.CollectionItem): boolean {
  return !key && !value
}

function surplus(tokens: readonly CST.SourceToken[] | undefined): number {
  return Math.max(0, (tokens?.length ?? 0) - FINE_AROUND)
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

/** Characters of a text that weigh as much as a node. */
const CHARACTERS_A_NODE = 50

/** How many nodes a scalar counts for where aliases repeat it. */
export function weightOf(value: unknown): number {
  return typeof value === 'string' ? 1 + Math.floor(value.length / CHARACTERS_A_NODE) : 1
}
