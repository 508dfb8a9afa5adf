// Turns a table into parts: results stay a table, a "card table" (label and text) becomes labelled sections.
import { UnicodePattern } from '../unicode-pattern.ts'
import { type Part, RANK, type Rows } from './block.ts'

const WORD = new UnicodePattern(String.raw`\p{L}{3}`)
const MOST_LABEL_WORDS = 8
const FEWEST_TEXT_WORDS = 4

/** @param lines the source line of each row, 1-based */
export function* tableParts(
  rows: Rows,
  lines: readonly number[],
  links: readonly string[] = [],
): Generator<Part> {
  const line = lines[0]
  if (line === undefined) return
  if (isCardTable(rows)) {
    yield* labelParts(rows, lines)
    return
  }
  const text = rows.map((row) => row.join('\t')).join('\n')
  yield { is: 'block', block: { kind: 'table', rows, text, line, links, images: [], codeSpans: [] } }
}

/** Two columns, of which the second holds prose, or one column with a title and prose below it. */
function isCardTable(rows: Rows): boolean {
  if (rows.length < 2 || rows.some((row) => row.length > 2)) return false
  if (rows.every((row) => row.length === 1))
    return rows.slice(1).some(([text]) => countWords(text ?? '') >= FEWEST_TEXT_WORDS)
  const prose = rows.filter(([, text]) => countWords(text ?? '') >= FEWEST_TEXT_WORDS)
  return prose.length * 2 >= rows.length - 1 && prose.some(([, text]) => WORD.test(text ?? ''))
}

function* labelParts(rows: Rows, lines: readonly number[]): Generator<Part> {
  const [header] = rows
  const hasTitle = countWords(header?.[0] ?? '') > 0 && countWords(header?.[1] ?? '') < FEWEST_TEXT_WORDS
  if (hasTitle) yield label(header?.[0] ?? '', RANK.label, lines[0] ?? 1)
  for (const [i, [name = '', text = '']] of rows.entries()) {
    if (i === 0 && hasTitle) continue
    const line = lines[i] ?? 1
    const isLabel = text !== '' && countWords(name) > 0 && countWords(name) <= MOST_LABEL_WORDS
    if (isLabel) yield label(name, RANK.rowLabel, line)
    const content = isLabel ? text : `${name}\n${text}`
    if (content.trim() !== '') {
      yield {
        is: 'block',
        block: { kind: 'text', text: content, line, links: [], images: [], codeSpans: [] },
      }
    }
  }
  yield { is: 'end', of: 'label' }
}

function label(text: string, rank: number, line: number): Part {
  return { is: 'heading', heading: { kind: 'label', text, rank, line } }
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
