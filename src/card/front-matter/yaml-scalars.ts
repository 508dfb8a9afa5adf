// How plain scalars are read: by the Hub's js-yaml 4, and where the Python client's PyYAML reads them otherwise.
/** An unquoted date or time. js-yaml makes it a Date, so the Hub does not take it for a string. */
export class Timestamp {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

interface Scalar {
  readonly test: RegExp
  /** Undefined where it is none after all. */
  readonly read: (source: string) => unknown
}

/** js-yaml 4: lib/type, in the order of lib/schema/default.js. */
export const SCALARS = {
  null: { test: /^(?:~|null|Null|NULL)$/, read: () => null },
  bool: { test: /^(?:true|True|TRUE|false|False|FALSE)$/, read: (source) => /^t/i.test(source) },
  int: { test: /^[-+]?(?:0b[01]+|0o[0-7]+|0x[\da-fA-F]+|\d+)$/, read: finite },
  float: { test: /^(?:[-+]?\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/, read: finite },
  infinity: {
    test: /^[-+]?\.(?:inf|Inf|INF)$/,
    read: (source) => (source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY),
  },
  nan: { test: /^\.(?:nan|NaN|NAN)$/, read: () => Number.NaN },
  timestamp: {
    test: /^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
    read: (source) => new Timestamp(source),
  },
} as const satisfies Readonly<Record<string, Scalar>>

/** Of more digits than a number can have js-yaml makes text. */
function finite(source: string): number | undefined {
  const size = Number(source.replace(/^[-+]/, ''))
  if (!Number.isFinite(size)) return undefined
  return source.startsWith('-') ? -size : size
}

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
