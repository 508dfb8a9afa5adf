// How plain scalars are read: by the Hub's js-yaml 4, and where the Python client's PyYAML reads them otherwise.
import type { ScalarTag, Tags } from 'yaml'

/** An unquoted date or time. js-yaml makes it a Date, so the Hub does not take it for a string. */
export class Timestamp {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** js-yaml 4: lib/type/timestamp.js */
const TIMESTAMP =
  /^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/

const timestamp: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: TIMESTAMP,
  identify: (value) => value instanceof Timestamp,
  resolve: (source) => new Timestamp(source),
}

/** js-yaml 4: lib/type/int.js also has these, which YAML's core schema has not. */
const signedInteger: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^[-+]?0b[01]+$|^[-+]0x[\da-fA-F]+$|^[-+]0o[0-7]+$/,
  identify: () => false,
  resolve: (source) => Number(source.replace(/^[-+]/, '')) * (source.startsWith('-') ? -1 : 1),
}

/** YAML's core schema, with what js-yaml's default schema has beside it. */
export const hubTags = (core: Tags): Tags => [timestamp, signedInteger, ...core]

/** What PyYAML 6 (YAML 1.1) makes of a plain scalar that the Hub reads as another value. */
export type PythonType = 'true' | 'false' | 'number'

const BOOLEAN_WORD = /^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/
const OCTAL = /^[-+]?0[0-7_]+$/
/** With an underscore in it: asked apart, since one expression for both takes quadratic time. */
const NUMBER_1_1 = /^[-+]?(?:[1-9][\d_]*|0b[01_]+|0x[\da-fA-F_]+)$/
const SEXAGESIMAL = /^[-+]?[1-9][\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/

/** What Python reads in place of the plain scalar; nothing where both read the same. */
export function pythonType(source: string): PythonType | undefined {
  if (BOOLEAN_WORD.test(source)) return /^(?:yes|on)$/i.test(source) ? 'true' : 'false'
  const isUnderscored = source.includes('_') && NUMBER_1_1.test(source)
  if (OCTAL.test(source) || isUnderscored || SEXAGESIMAL.test(source)) return 'number'
  return undefined
}
