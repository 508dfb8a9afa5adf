// What a pattern of placeholder text is: where to look, what for, how sure it is, and who writes it.

/**
 * `strong`: nothing legitimate looks like this. `weak`: only where nothing else says more.
 * `info`: generated text that is true enough; it is no gap.
 */
export type PlaceholderStrength = 'strong' | 'weak' | 'info'

/** Where it is looked for: in what a reader sees, in a whole line of that, in a heading, in the source, in comments. */
export type PlaceholderPlace =
  | 'text'
  | 'line'
  | 'heading'
  | 'source'
  | 'comment'
  | 'front-matter-key'
  | 'front-matter-value'

export interface PlaceholderPattern {
  readonly id: string
  readonly place: PlaceholderPlace
  /** Linear in the text's length. Those for text, source and comments are global. */
  readonly pattern: RegExp
  readonly strength: PlaceholderStrength
  /** Who writes it. */
  readonly generator: string
  /** Public place where the text comes from. */
  readonly source: string
}

/** Id, place, pattern, strength, generator, source. */
export type PlaceholderRow = readonly [string, PlaceholderPlace, RegExp, PlaceholderStrength, string, string]

export function placeholderPatterns(rows: readonly PlaceholderRow[]): readonly PlaceholderPattern[] {
  return rows.map(([id, place, pattern, strength, generator, source]) => ({
    id,
    place,
    pattern,
    strength,
    generator,
    source,
  }))
}

/** Finds any of several sentences, with or without their full stop, however their lines are broken. */
export function sentences(list: readonly string[]): RegExp {
  const patterns = list.map((sentence) =>
    sentence.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s'),
  )
  return new RegExp(`(?:${patterns.join('|')})\\.?`, 'gi')
}
