// The numbers that a card's text gives results: cells of tables and items of lists, with the names beside them.
import type { Outline } from '../../card/sections/block.ts'
import { figuresIn, plainName, type Result } from './model-index-values.ts'

export interface ToldNumber {
  /** Names in small letters and digits alone: of the row and of the column, or of the item. */
  readonly names: readonly string[]
  /** What the section says that holds a list, in small letters and digits alone; undefined for a cell. */
  readonly section?: string
  readonly text: string
  /** 1-based. */
  readonly line: number
}

/** More are data and no results. */
const MAX_NUMBERS = 20_000
/** Of a section so much is read to see what its list is about. */
const MAX_SECTION = 2000
/** Trainers write this sentence above the results that they put into the front matter too. */
const EVALUATION_SET = /results?onthe(?:evaluation|test|validation|dev|eval)set/

export function numbersOf(outline: Outline): readonly ToldNumber[] {
  const numbers: ToldNumber[] = []
  let sections: ReadonlyMap<number, string> | undefined
  for (const [index, block] of outline.blocks.entries()) {
    if (numbers.length >= MAX_NUMBERS) break
    if (block.quoted) continue
    if (block.kind === 'table') numbers.push(...cellsOf(block.rows, block.line))
    if (block.kind !== 'item') continue
    const colon = block.text.indexOf(':')
    const text = block.text.slice(colon + 1)
    // "Accuracy: 0.91", and no sentence.
    if (colon < 0 || text.length > 40 || figuresIn(text).length !== 1) continue
    sections ??= sectionTexts(outline)
    const section = sections.get(outline.owners[index] ?? 0) ?? ''
    numbers.push({ names: [plainName(block.text.slice(0, colon))], section, text, line: block.line })
  }
  return numbers
}

function* cellsOf(rows: readonly (readonly string[])[], line: number): Generator<ToldNumber> {
  const [header = [], ...body] = rows
  const columns = header.map(plainName)
  for (const [down, row] of body.entries()) {
    const label = plainName(row[0] ?? '')
    for (const [across, text] of row.entries()) {
      if (across === 0 || !/\d/.test(text)) continue
      // Below the header stands a line of dashes.
      yield { names: [label, columns[across] ?? ''], text, line: line + down + 2 }
    }
  }
}

/** What each section says itself, heading included. */
function sectionTexts({ blocks, owners, sections }: Outline): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  for (const [index, { heading }] of sections.entries()) texts.set(index, plainName(heading?.text ?? ''))
  for (const [index, { kind, text }] of blocks.entries()) {
    const owner = owners[index] ?? 0
    const known = texts.get(owner) ?? ''
    if (kind === 'text' && known.length < MAX_SECTION)
      texts.set(owner, known + plainName(text.slice(0, MAX_SECTION)))
  }
  return texts
}

/**
 * Whether a number is given as this result: the cell where its metric and its data set meet, or an item of that name in
 * a section about its data set. `isOnly`: the card has results of one data set.
 */
export function tells(
  { names, section }: ToldNumber,
  { metrics, datasets }: Result,
  isOnly: boolean,
): boolean {
  const [first = '', second] = names
  if (section === undefined)
    return (
      second !== undefined &&
      ((metrics.has(first) && datasets.has(second)) || (metrics.has(second) && datasets.has(first)))
    )
  if (!isOnly || !metrics.has(first)) return false
  return (
    EVALUATION_SET.test(section) || [...datasets].some((name) => name.length > 2 && section.includes(name))
  )
}
