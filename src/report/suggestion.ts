// A correction as whole lines, which is the only form that GitHub's suggestions have.
import type { Fix } from './report.ts'

export interface Replacement {
  /** The lines that are replaced: 1-based, the last included. */
  readonly first: number
  readonly last: number
  /** What comes in their place, without line ends; empty where they are deleted. */
  readonly lines: readonly string[]
}

/**
 * As few lines as carry the correction, at least one. `lines` is the card's text, split at its line feeds.
 * Undefined where the text is not the one that the correction is for.
 */
export function wholeLines({ start, end, text }: Fix, lines: readonly string[]): Replacement | undefined {
  const old = lines.slice(start.line - 1, end.line).map(withoutReturn)
  const [first = ''] = old
  const last = old.at(-1) ?? ''
  if (old.length !== end.line - start.line + 1) return undefined
  if (start.column > first.length + 1 || end.column > last.length + 1) return undefined
  const mended = first.slice(0, start.column - 1) + text + last.slice(end.column - 1)
  const fresh = mended.split(/\r\n|\n|\r/)
  let tail = 0
  while (tail < old.length - 1 && tail < fresh.length && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++
  let head = 0
  const most = Math.min(old.length - tail - 1, fresh.length - tail)
  while (head < most && old[head] === fresh[head]) head++
  return {
    first: start.line + head,
    last: end.line - tail,
    lines: fresh.slice(head, fresh.length - tail),
  }
}

function withoutReturn(line: string): string {
  return line.replace(/\r$/, '')
}
