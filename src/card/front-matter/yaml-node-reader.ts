// Turns YAML nodes into the plain values that js-yaml makes of them, and remembers where each one stands.
import type { Position } from 'unist'
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { asNode, extentOf, followsTag, isCutOff, isNothing, isUnwritten } from './yaml-node-extent.ts'
import type {
  DuplicateKey,
  FaultCode,
  Path,
  Placed,
  PythonReading,
  ReadingFault,
  ScalarStyle,
  YamlMap,
} from './yaml-reading.ts'
import { pythonType, Timestamp } from './yaml-scalars.ts'
import { weightOf } from './yaml-size.ts'
import { isHubTag, isMergeKey, type Kind, REFUSED, readTagged, tagExtent, tagOf } from './yaml-tags.ts'

interface Entry {
  readonly key: Node
  readonly value: Node | null
  readonly merged: boolean
}

/** More faults of one kind than a report lists. */
const MAX_FAULTS = 5001

/**
 * Nodes that aliases may repeat in all. The data is a graph; whoever walks it as a tree meets each of them, and reads
 * long texts again each time.
 */
const MAX_REPEATED = 100_000

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
}

class TooComplex extends Error {}

export class NodeReader {
  readonly duplicates: DuplicateKey[] = []
  readonly faults: ReadingFault[] = []
  readonly pythonReadings: PythonReading[] = []
  /** Whether a key has no value in the data since a fault that is told stands in it. */
  hasLost = false
  readonly #source: string
  readonly #root: Node | null
  readonly #position: (start: number, end: number) => Position
  readonly #entries = new Map<YAMLMap, Map<string, Entry>>()
  readonly #targets = new Map<Node, Node>()
  readonly #anchors = new Map<string, Node>()
  readonly #values = new Map<Node, unknown>()
  readonly #weights = new Map<Node, number>()
  #repeated = 0
  #isLost = false

  /** `position` turns offsets of `source` into places of the file. */
  constructor(source: string, root: Node | null, position: (start: number, end: number) => Position) {
    this.#source = source
    this.#root = root
    this.#position = position
  }

  /**
   * The block's map; empty where its root is none. Of a block with a syntax error only the keys are read that end
   * before the line of `before`. Undefined where aliases repeat too much.
   */
  read(before: number): YamlMap | undefined {
    if (!isMap(this.#root)) return {}
    try {
      return this.#map(this.#root, [], before)
    } catch (error) {
      if (error instanceof TooComplex) return undefined
      throw error
    }
  }

  locate(path: Path): Placed | undefined {
    let node: Node | null = this.#root
    let key: Node | undefined
    let shared = false
    for (const step of path) {
      const holder: Node | null = node ? this.#target(node) : null
      if (holder !== node) shared = true
      if (isMap(holder)) {
        const entry: Entry | undefined = this.#entries.get(holder)?.get(String(step))
        if (!entry) return undefined
        ;({ key, value: node } = entry)
        shared ||= entry.merged
      } else if (isSeq(holder) && typeof step === 'number' && step < holder.items.length) {
        key = undefined
        node = holder.items[step] as Node | null
      } else return undefined
    }
    const target = node && this.#target(node)
    return this.#placed(key, target, shared || target !== node)
  }

  #placed(key: Node | undefined, node: Node | null, shared: boolean): Placed {
    const [start, end] = extentOf(this.#source, node) ?? extentOf(this.#source, key ?? null, true) ?? [0, 0]
    const style = isScalar(node) && end > start ? STYLES[node.type ?? ''] : undefined
    const keyExtent = key && extentOf(this.#source, key)
    const tag = node && tagOf(node) ? tagExtent(node, this.#source) : undefined
    return {
      ...(keyExtent && { key: this.#position(...keyExtent) }),
      value: this.#position(start, end),
      source: this.#source.slice(start, end),
      ...(style && { style }),
      ...(tag && { tag: { source: this.#source.slice(...tag), position: this.#position(...tag) } }),
      shared,
    }
  }

  #place(node: Node): Position {
    return this.#position(...(extentOf(this.#source, node) ?? [0, 0]))
  }

  #target(node: Node): Node {
    return this.#targets.get(node) ?? node
  }

  #value(node: Node | null, path: Path): unknown {
    if (node === null) return null
    if (isAlias(node)) return this.#alias(node)
    if ('anchor' in node && typeof node.anchor === 'string') this.#anchors.set(node.anchor, node)
    const value = isMap(node)
      ? this.#tagged(node, 'map', this.#map(node, path))
      : isSeq(node)
        ? this.#tagged(node, 'seq', this.#seq(node, path))
        : this.#scalar(node, path)
    this.#values.set(node, value)
    if (!this.#weights.has(node)) this.#weights.set(node, weightOf(value))
    return value
  }

  #alias(node: Node & { readonly source: string }): unknown {
    const target = this.#anchors.get(node.source)
    if (!target) {
      this.#isLost = true
      this.#fault('BAD_ALIAS', node)
      return null
    }
    // A list that holds itself has no end.
    if (!this.#values.has(target)) throw new TooComplex()
    const weight = this.#weights.get(target) ?? 1
    this.#repeated += weight
    if (this.#repeated > MAX_REPEATED) throw new TooComplex()
    this.#targets.set(node, target)
    this.#weights.set(node, weight)
    return this.#values.get(target)
  }

  /** Whether a fault stands in what was read last at the top of the block. */
  #takeLost(): boolean {
    const isLost = this.#isLost
    this.hasLost ||= isLost
    this.#isLost = false
    return isLost
  }

  #weigh(node: Node, children: Iterable<Node | null>): void {
    let weight = 1
    for (const child of children) weight += (child && this.#weights.get(child)) ?? 1
    this.#weights.set(node, weight)
  }

  #seq(node: YAMLSeq, path: Path): unknown[] {
    const items = node.items.map(asNode)
    const values = items.map((item, index) => this.#value(item, [...path, index]))
    this.#weigh(node, items)
    return values
  }

  #map(node: YAMLMap, path: Path, before = Number.POSITIVE_INFINITY): YamlMap {
    const entries = new Map<string, Entry>()
    const data: Record<string, unknown> = Object.create(null)
    const merges: Pair[] = []
    for (const [index, pair] of node.items.entries()) {
      const key = asNode(pair.key)
      if (node.flow !== true && (key === null || isNothing(this.#source, key))) this.#emptyKey(pair)
      if (!key || (extentOf(this.#source, asNode(pair.value) ?? key)?.[1] ?? 0) >= before) continue
      if (isMergeKey(key, node.flow === true, this.#source)) {
        merges.push(pair)
        this.#value(key, path)
        this.#value(asNode(pair.value), [...path, '<<'])
        continue
      }
      const name = this.#name(key, path)
      const earlier = entries.get(name)
      if (earlier && this.duplicates.length < MAX_FAULTS)
        this.duplicates.push(this.#duplicate(name, key, earlier.key))
      const value = asNode(pair.value)
      entries.set(name, { key, value, merged: false })
      const read = this.#value(value, [...path, name])
      if (
        path.length > 0 ||
        !(this.#takeLost() || isCutOff(this.#source, node.items[index + 1], value, before))
      )
        data[name] = read
    }
    for (const merge of merges) this.#merge(merge, entries, data)
    if (path.length === 0) this.#takeLost()
    this.#entries.set(node, entries)
    this.#weigh(
      node,
      Array.from(entries.values(), ({ value }) => value),
    )
    return data
  }

  #merge(merge: Pair, entries: Map<string, Entry>, data: Record<string, unknown>): void {
    const value = asNode(merge.value)
    const target = value && this.#target(value)
    const sources = isSeq(target) ? target.items.map((item) => asNode(item)) : [target]
    for (const source of sources) {
      const map = source && this.#target(source)
      // That its anchor is missing is told already.
      if (isAlias(map)) continue
      if (!isMap(map)) {
        const at = asNode(merge.key)
        if (at) this.#fault('BAD_MERGE', value ?? at)
        continue
      }
      const from = this.#values.get(map) as YamlMap | undefined
      for (const [name, entry] of this.#entries.get(map) ?? []) {
        if (entries.has(name)) continue
        entries.set(name, { ...entry, merged: true })
        data[name] = from?.[name]
      }
    }
  }

  #fault(code: FaultCode, node: Node): void {
    if (this.faults.length < MAX_FAULTS)
      this.faults.push({ kind: 'syntax', code, position: this.#place(node) })
  }

  /** js-yaml wants something before the colon. */
  #emptyKey(pair: Pair): void {
    const at = asNode(pair.value)
    if (at) this.#fault('EMPTY_KEY', at)
  }

  #duplicate(key: string, node: Node, first: Node): DuplicateKey {
    return { kind: 'duplicate-key', key, position: this.#place(node), first: this.#place(first) }
  }

  /** A key as a string, as JavaScript makes it of js-yaml's value; of a list or map what is written. */
  #name(key: Node, path: Path): string {
    const known = this.pythonReadings.length
    const value = this.#value(key, path)
    // Python's readings of keys are nobody's concern.
    this.pythonReadings.length = known
    const target = this.#target(key)
    if (!isScalar(target)) return this.#source.slice(...(extentOf(this.#source, target) ?? [0, 0]))
    return value instanceof Timestamp ? value.source : String(value)
  }

  #scalar(node: Node, path: Path): unknown {
    if (!isScalar(node)) return null
    const { value, source, type, tag } = node
    if (tag) return this.#tagged(node, 'scalar', isUnwritten(this.#source, node) ? undefined : value)
    if (isUnwritten(this.#source, node) && followsTag(this.#source, node)) this.#isLost = true
    if (type === 'PLAIN' && source !== undefined) {
      const becomes = value instanceof Timestamp ? 'date' : pythonType(source)
      if (becomes) this.pythonReadings.push({ path, source, becomes, position: this.#place(node) })
    }
    return value
  }

  #tagged(node: Node, kind: Kind, value: unknown): unknown {
    const tag = tagOf(node)
    if (!tag) return value
    const read = readTagged(tag, kind, value)
    if (read !== REFUSED) {
      // That the tag is unknown is told already: that nothing stands behind it is no fault of its own.
      this.#isLost ||= read === null && !isHubTag(tag)
      return read
    }
    this.#isLost = true
    if (this.faults.length < MAX_FAULTS) {
      const extent = tagExtent(node, this.#source)
      const unfit = this.#source.slice(...extent)
      this.faults.push({ kind: 'unknown-tag', position: this.#position(...extent), unfit })
    }
    return value ?? null
  }
}
