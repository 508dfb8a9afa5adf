// Reads a card's front matter: what the Hub sees of it, what it misses, and where everything stands.
import type { Position } from 'unist'
import { findDelimited } from './delimiter.ts'
import { type Described, describedBy } from './described.ts'
import { Lines } from './lines.ts'
import { findMeantBlock, findSecondBlock, type MeantBlock, type NearMiss } from './near-miss.ts'
import { EMPTY_BLOCK, readYamlBlock, type YamlBlock, type YamlProblem } from './yaml-block.ts'
import type { Path, Placed, PythonReading, YamlMap } from './yaml-reading.ts'

export type { Described, NearMiss, Path, Placed, PythonReading, YamlMap, YamlProblem }

/** UTF-16 offsets, `end` excluded. */
export interface Extent {
  readonly start: number
  readonly end: number
}

export interface FrontMatter {
  /** `seen` by the Hub's delimiter rule; `unseen`: a block was meant but the Hub does not see it; `absent`: none. */
  readonly state: 'seen' | 'unseen' | 'absent'
  /**
   * The whole block, delimiters included, seen or only meant: what must not be read as Markdown. Of a block that is
   * never closed it is what a reader would take for the block; of a Git LFS pointer the whole file.
   */
  readonly extent?: Extent
  /** The line that opens the block, or its first line; of a card without a block its first line. */
  readonly opening: Position
  /** What the README describes, by the keys that only a Space or a data set has. */
  readonly describes: Described
  /** Why the Hub does not see the block, or takes more for it than was meant; in order of place. */
  readonly nearMisses: readonly NearMiss[]
  /** What keeps the block from being a YAML map that the Hub accepts, in order of place. */
  readonly problems: readonly YamlProblem[]
  /** The keys and values as the Hub's js-yaml reads them; empty where there is no block or no map in it. */
  readonly data: YamlMap
  /** Whether `data` is all that the author wrote. Where it is false, a key that `data` lacks may yet be there. */
  readonly complete: boolean
  /** Plain scalars that the Python client reads otherwise than the Hub does, in order of place. */
  readonly pythonReadings: readonly PythonReading[]
  /** Where the key and the value at a path stand in the file; nothing where the path leads nowhere. */
  readonly locate: (path: Path) => Placed | undefined
}

/** Reads the front matter of a card's whole text. Never throws; positions are those of the file. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = new Lines(text)
  const delimited = findDelimited(text)
  if (!delimited) return readMeant(text, lines, findMeantBlock(text, lines))
  const { opener, contentStart, contentEnd, closer, end } = delimited
  const seen = readYamlBlock(text, lines, contentStart, contentEnd)
  const syntax = seen.problems.find(({ kind }) => kind === 'syntax')
  // Where the Hub's block reaches into the Markdown, the author forgot to close it: judge what was meant.
  const meant = syntax && findMeantBlock(text, lines)
  if (meant && reachesIntoText(text, meant, syntax.position.start.offset ?? 0)) {
    const read = readMeant(text, lines, meant)
    const nearMisses = read.nearMisses.map((miss) =>
      miss.kind === 'unclosed' ? { ...miss, closer: lines.position(closer, end) } : miss,
    )
    return { ...read, nearMisses, state: 'seen' }
  }
  const second = findSecondBlock(lines, lines.lineNumberAt(end))
  return {
    ...describe(seen),
    complete: seen.complete && !second,
    state: 'seen',
    extent: { start: opener, end },
    opening: lines.position(opener, opener + 3),
    nearMisses: [...beforeSeen(text, lines, opener), ...(second ? [second] : [])],
  }
}

/** Whether text of the card begins between the end of the block that was meant and the fault that YAML found. */
function reachesIntoText(text: string, { contentEnd, nearMisses }: MeantBlock, fault: number): boolean {
  if (contentEnd > fault) return false
  const [miss] = nearMisses
  const blankFollows = /^(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(text.slice(contentEnd, contentEnd + 80))
  return miss?.kind === 'closer' || (miss?.kind === 'unclosed' && blankFollows)
}

function readMeant(text: string, lines: Lines, meant: MeantBlock | undefined): FrontMatter {
  const first = lines.line(1)
  if (!meant) {
    const opening = lines.position(first.start, first.end)
    return { ...describe(EMPTY_BLOCK), state: 'absent', opening, nearMisses: [] }
  }
  const { start, end, contentStart, contentEnd, nearMisses } = meant
  const block = meant.isYaml
    ? readYamlBlock(text, lines, contentStart, contentEnd)
    : { ...EMPTY_BLOCK, complete: false }
  const opening = lines.line(lines.lineNumberAt(start))
  return {
    ...describe(block),
    state: 'unseen',
    extent: { start, end },
    opening: lines.position(opening.start, opening.end),
    nearMisses,
  }
}

function describe(block: YamlBlock): YamlBlock & Pick<FrontMatter, 'describes'> {
  return { ...block, describes: describedBy(block.data) }
}

/** A byte order mark: JavaScript counts it as white space, so the Hub sees the block; Python does not. */
function beforeSeen(text: string, lines: Lines, opener: number): NearMiss[] {
  const mark = text.indexOf('\uFEFF')
  if (mark < 0 || mark >= opener) return []
  return [{ kind: 'byte-order-mark', position: lines.position(mark, mark + 1), replacement: '' }]
}
