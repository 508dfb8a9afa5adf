// What a tag makes of a value, such as `!!float 5`, and what a plain scalar is without one: as the Hub's js-yaml 4 reads
// them (lib/type, lib/schema/default.js).
import { type CollectionTag, isScalar, type Node, type ScalarTag, type Tags } from 'yaml'
import { SCALARS, Timestamp } from './yaml-scalars.ts'

/** In the place of a value that js-yaml refuses for its tag. */
export const REFUSED = Symbol('refused')

/** What `!!binary` makes: js-yaml an array of bytes, in which nobody looks. */
export class Binary {}

export type Kind = 'scalar' | 'seq' | 'map'

interface Type {
  readonly kind: Kind
  /** What it makes of a value of its kind, or of undefined where none is written. */
  readonly read: (value: unknown) => unknown
}

const PREFIX = 'tag:yaml.org,2002:'
const MERGE = `${PREFIX}merge`

const TYPES: ReadonlyMap<string, Type> = new Map<string, Type>(
  Object.entries<Type>({
    str: { kind: 'scalar', read: (value = '') => value },
    null: { kind: 'scalar', read: (value) => (value === undefined ? null : readScalar(value, SCALARS.null)) },
    bool: { kind: 'scalar', read: (value) => readScalar(value, SCALARS.bool) },
    int: { kind: 'scalar', read: (value) => readScalar(value, SCALARS.int) },
    float: {
      kind: 'scalar',
      read: (value) => readScalar(value, SCALARS.float, SCALARS.infinity, SCALARS.nan),
    },
    timestamp: { kind: 'scalar', read: (value) => readScalar(value, SCALARS.timestamp) },
    merge: { kind: 'scalar', read: (value = null) => (value === '<<' || value === null ? value : REFUSED) },
    binary: { kind: 'scalar', read: readBinary },
    seq: { kind: 'seq', read: (value = []) => value },
    omap: { kind: 'seq', read: readOrderedMap },
    pairs: { kind: 'seq', read: readPairs },
    map: { kind: 'map', read: (value = {}) => value },
    set: { kind: 'map', read: readSet },
  }).map(([name, type]) => [PREFIX + name, type]),
)

/** For the `yaml` package, to which a value with a tag is what is written: what it holds is not read yet. */
export const HUB_TAGS: Tags = [
  { tag: `${PREFIX}null`, default: true, test: /^$/, resolve: () => null },
  ...Object.entries(SCALARS).map(
    ([name, { test, read }]): ScalarTag => ({
      tag: PREFIX + name,
      default: true,
      test,
      resolve: (source) => {
        const value: unknown = read(source)
        return value === undefined ? source : value
      },
    }),
  ),
  ...Array.from(TYPES, ([tag, { kind }]): (ScalarTag | CollectionTag)[] => [
    // Of any kind, as a value may be left out.
    { tag, resolve: (source) => source },
    ...(kind === 'scalar' ? [] : [{ tag, collection: kind, resolve: <T>(collection: T) => collection }]),
  ]).flat(),
]

/**
 * What js-yaml makes of a value with a tag, or REFUSED. Of a tag that it does not know nothing is made.
 * @param value what is written, undefined where nothing is; what it holds is read already
 */
export function readTagged(tag: string, kind: Kind, value: unknown): unknown {
  const type = TYPES.get(tag)
  if (!type) return value ?? null
  if (value === undefined || kind === type.kind) return type.read(value)
  // The `yaml` package tells of a list or map with the tag of another kind.
  return kind === 'scalar' ? REFUSED : value
}

/** Whether js-yaml knows the tag; `!` alone it reads as none. */
export function isHubTag(tag: string): boolean {
  return tag === '!' || TYPES.has(tag)
}

export function tagOf(node: Node): string | undefined {
  return 'tag' in node ? node.tag : undefined
}

/** The offsets of the tag before a node. */
export function tagExtent({ range }: Node, source: string): [number, number] {
  const mark = source.lastIndexOf('!', (range?.[0] ?? 0) - 1)
  const start = source[mark - 1] === '!' ? mark - 1 : mark
  return [start, start + source.slice(start).search(/\s|$/)]
}

/** Whether js-yaml takes the key for `<<`; it does not where a question mark stands before it in a block. */
export function isMergeKey(key: Node, flow: boolean, source: string): boolean {
  if (!isScalar(key)) return false
  const isPlain = key.type === 'PLAIN' && key.source === '<<' && !key.tag
  if (!isPlain && key.tag !== MERGE) return false
  if (flow) return true
  const start = key.range?.[0] ?? 0
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  return !/^[ \t]*(?:[-?:][ \t]+)*\?[ \t]+(?:[!&]\S*[ \t]+)*$/.test(before)
}

type Scalar = (typeof SCALARS)[keyof typeof SCALARS]

function readScalar(source: unknown, ...scalars: readonly Scalar[]): unknown {
  if (typeof source !== 'string') return REFUSED
  const value: unknown = scalars.find(({ test }) => test.test(source))?.read(source)
  return value === undefined ? REFUSED : value
}

/** Padding counts like any other character. */
function readBinary(source: unknown): unknown {
  if (typeof source !== 'string' || !/^[A-Za-z0-9+/=\r\n]*$/.test(source)) return REFUSED
  return source.replace(/[\r\n]/g, '').length % 4 === 0 ? new Binary() : REFUSED
}

function readOrderedMap(items: unknown = []): unknown {
  const pairs = pairsOf(items)
  return pairs && new Set(pairs.map(([key]) => key)).size === pairs.length ? items : REFUSED
}

function readPairs(items: unknown = []): unknown {
  return pairsOf(items) ?? REFUSED
}

function readSet(map: unknown = {}): unknown {
  return Object.values(map as object).every((value) => value === null) ? map : REFUSED
}

/** Key and value of each item; nothing where one is no map of one key. */
function pairsOf(items: unknown): readonly (readonly [string, unknown])[] | undefined {
  const pairs: [string, unknown][] = []
  for (const item of items as readonly unknown[]) {
    const [pair, second] = isMap(item) ? Object.entries(item) : []
    if (!pair || second) return undefined
    pairs.push(pair)
  }
  return pairs
}

function isMap(value: unknown): value is object {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject && !(value instanceof Timestamp) && !(value instanceof Binary)
}
