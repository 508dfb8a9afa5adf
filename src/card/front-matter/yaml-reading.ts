// What reading a YAML block yields: values, their places, and what is odd about them.
import type { Position } from 'unist'
import type { PythonType } from './yaml-scalars.ts'

export type YamlMap = Readonly<Record<string, unknown>>
/** Keys and 0-based indices from the top of the block down. */
export type Path = readonly (string | number)[]

export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'block'

/** Where a value stands in the file. */
export interface Placed {
  /** Its key; absent for the items of a list. */
  readonly key?: Position
  /** The value itself; of no width where nothing is written. */
  readonly value: Position
  /** The text of the value as it is written, quotes included. */
  readonly source: string
  /** How a scalar is written; absent for lists and maps. */
  readonly style?: ScalarStyle
  /** The tag before the value, such as `!!int`. */
  readonly tag?: { readonly source: string; readonly position: Position }
  /** Whether an alias or a merge key leads here, so that other places share the text. */
  readonly shared: boolean
}

/** A plain scalar that PyYAML reads as another value than js-yaml. */
export interface PythonReading {
  readonly path: Path
  readonly source: string
  readonly becomes: PythonType | 'date'
  readonly position: Position
}

export interface DuplicateKey {
  readonly kind: 'duplicate-key'
  readonly key: string
  readonly position: Position
  readonly first: Position
}

export type FaultCode = 'BAD_MERGE' | 'BAD_ALIAS' | 'EMPTY_KEY'

/** A fault that the `yaml` package leaves to those who read its nodes; `unknown-tag`: a value is not what its tag says. */
export type ReadingFault =
  | { readonly kind: 'syntax'; readonly code: FaultCode; readonly position: Position }
  | { readonly kind: 'unknown-tag'; readonly position: Position; readonly unfit: string }
