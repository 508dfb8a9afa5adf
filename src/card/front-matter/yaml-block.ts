// Reads a YAML block as the Hub's js-yaml does, and says where everything in it stands and what is wrong with it.
import type { Position } from 'unist'
import { Composer, type Document, isMap, isScalar, Parser, YAMLParseError } from 'yaml'
import { joinBrokenLines } from './broken-lines.ts'
import { lineFault } from './line-fault.ts'
import type { Lines } from './lines.ts'
import { indexOfNonPrintable } from './non-printable.ts'
import { NodeReader } from './yaml-node-reader.ts'
import type { Path, Placed, PythonReading, YamlMap } from './yaml-reading.ts'
import { isTooComplex } from './yaml-size.ts'
import { firstSyntaxFault, hasSyntaxFault } from './yaml-syntax.ts'
import { HUB_TAGS } from './yaml-tags.ts'

/** 1 MiB: embedding models carry thousands of lines of `model-index`. */
const MAX_BLOCK_BYTES = 1024 * 1024

/** Something that keeps a block from being a YAML map that the Hub accepts. */
export type YamlProblem =
  /**
   * `code` is that of the `yaml` package, of yaml-syntax.ts or of line-fault.ts; `meant` is what was meant in its place,
   * where that is plain, and `certain` whether nothing else can have been.
   */
  | {
      readonly kind: 'syntax'
      readonly code: string
      readonly position: Position
      readonly meant?: string
      readonly certain?: boolean
    }
  | { readonly kind: 'control-character'; readonly character: string; readonly position: Position }
  /** `unfit`: the Hub knows the tag, and the value is not what it says. */
  | { readonly kind: 'unknown-tag'; readonly position: Position; readonly unfit?: string }
  | {
      readonly kind: 'duplicate-key'
      readonly key: string
      readonly position: Position
      readonly first: Position
    }
  | { readonly kind: 'not-a-map'; readonly found: 'list' | 'text' | 'nothing'; readonly position: Position }
  /** `size` in bytes. */
  | { readonly kind: 'too-large'; readonly size: number; readonly position: Position }
  | { readonly kind: 'too-complex'; readonly position: Position }

export interface YamlBlock {
  readonly problems: readonly YamlProblem[]
  readonly data: YamlMap
  readonly complete: boolean
  readonly pythonReadings: readonly PythonReading[]
  readonly locate: (path: Path) => Placed | undefined
}

export const EMPTY_BLOCK: YamlBlock = {
  problems: [],
  data: {},
  complete: true,
  pythonReadings: [],
  locate: () => undefined,
}

/** Front matter longer than this is not tried a second time, in UTF-16 code units. */
const MAX_MENDED_LENGTH = 100_000

/** More of them than a report lists. */
const MAX_UNKNOWN_TAGS = 5001

/** Reads `text` from `start` to `end`. Never throws. */
export function readYamlBlock(text: string, lines: Lines, start: number, end: number): YamlBlock {
  const whole = lines.position(start, end)
  const size = new TextEncoder().encode(text.slice(start, end)).length
  if (size > MAX_BLOCK_BYTES) return unreadable({ kind: 'too-large', size, position: whole })
  // A lone carriage return is a line break to js-yaml, not to the `yaml` package.
  const source = text.slice(start, end).replace(/\r(?!\n)/g, '\n')
  const document = compose(source)
  if (!document) return unreadable({ kind: 'too-complex', position: whole })
  const position = (from: number, to: number) => lines.position(start + from, start + Math.max(from, to))
  const syntax = firstSyntaxFault(document.errors, source)
  const reader = new NodeReader(source, document.contents, position)
  const data = reader.read(syntax?.before ?? Number.POSITIVE_INFINITY)
  if (!data) return unreadable({ kind: 'too-complex', position: whole })
  const problems: YamlProblem[] = [
    ...controlCharacter(source, position),
    ...unknownTags(document, position),
    ...reader.duplicates,
    ...reader.faults,
  ]
  if (syntax)
    problems.push({ kind: 'syntax', code: syntax.code, position: position(syntax.start, syntax.end) })
  else if (!isMap(document.contents)) problems.push(notAMap(document, position, whole))
  return {
    problems: problems
      .map(asSlip)
      .sort((a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)),
    data,
    complete: !syntax && !reader.hasLost && isMap(document.contents),
    pythonReadings: reader.pythonReadings,
    locate: (path) => reader.locate(path),
  }

  /** A fault that is plain in its line, told by that. */
  function asSlip(problem: YamlProblem): YamlProblem {
    const isLine = problem.kind === 'syntax' || (problem.kind === 'not-a-map' && problem.found === 'text')
    const slip = isLine ? lineFault(source, (problem.position.start.offset ?? start) - start) : undefined
    if (!slip) return problem
    const { code, certain, meant } = slip
    const place = position(slip.start, slip.end)
    return { kind: 'syntax', code, position: place, certain, ...(meant !== undefined && { meant }) }
  }
}

/** The document; nothing where it nests too deep. */
function compose(source: string): Document.Parsed | undefined {
  const document = composeAsWritten(source)
  if (!document || !hasSyntaxFault(document.errors) || source.length > MAX_MENDED_LENGTH) return document
  // Once more with quotes and brackets on one line each, which is how js-yaml reads them.
  const joined = composeAsWritten(joinBrokenLines(source))
  return joined && !hasSyntaxFault(joined.errors) ? joined : document
}

function composeAsWritten(source: string): Document.Parsed | undefined {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    customTags: () => [...HUB_TAGS],
    resolveKnownTags: false,
    // Found by the reader, in linear time.
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  })
  const tokens = [...new Parser().parse(source)]
  if (isTooComplex(tokens)) return undefined
  const [document, second] = composer.compose(tokens, true, source.length)
  if (document && second) {
    const at = second.range[0]
    document.errors.push(new YAMLParseError([at, at + 3], 'MULTIPLE_DOCS', 'more than one document'))
  }
  return document
}

function unreadable(problem: YamlProblem): YamlBlock {
  return { ...EMPTY_BLOCK, problems: [problem], complete: false }
}

type Positioner = (start: number, end: number) => Position

function controlCharacter(source: string, position: Positioner): YamlProblem[] {
  const at = indexOfNonPrintable(source)
  if (at === undefined) return []
  return [{ kind: 'control-character', character: source.charAt(at), position: position(at, at + 1) }]
}

function unknownTags(document: Document.Parsed, position: Positioner): YamlProblem[] {
  const told = new Set<number>()
  return [...document.errors, ...document.warnings]
    .filter(({ code, pos: [start] }) => {
      // Of a tag that it cannot read at all the `yaml` package tells twice.
      const isNew = code === 'TAG_RESOLVE_FAILED' && !told.has(start)
      if (isNew) told.add(start)
      return isNew
    })
    .slice(0, MAX_UNKNOWN_TAGS)
    .map(({ pos }) => ({ kind: 'unknown-tag', position: position(...pos) }))
}

function notAMap(document: Document.Parsed, position: Positioner, whole: Position): YamlProblem {
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return { kind: 'not-a-map', found: 'nothing', position: whole }
  }
  const [start, end] = contents.range
  return { kind: 'not-a-map', found: isScalar(contents) ? 'text' : 'list', position: position(start, end) }
}
