// A table stays one, or its cells are labels and what stands under them.
import { describe, expect, test } from '@jest/globals'
import { tableParts } from '../../../src/card/sections/table.ts'
import { partAsText, told } from './told.ts'

const PROSE = 'one two three four'
const row = (...cells: string[]) => `|${cells.join('|')}|\n`
const table = (head: string[], ...rows: string[][]) =>
  row(...head) + row(...head.map(() => '-')) + rows.map((cells) => row(...cells)).join('')

describe('a table of labels and prose becomes labelled sections', () => {
  test.each<[string, string, string[]]>([
    ['one row', table(['A', 'B'], ['c', PROSE]), ['1 label/10 A', '3 label/11 c', `3 text: "${PROSE}"`]],
    [
      'prose with a word of three letters',
      table(['A', 'B'], ['c', '1 2 3 abc']),
      ['1 label/10 A', '3 label/11 c', '3 text: "1 2 3 abc"'],
    ],
    [
      'prose in half of the rows',
      table(['A', 'B'], ['c', PROSE], ['d', 'x']),
      ['1 label/10 A', '3 label/11 c', `3 text: "${PROSE}"`, '4 label/11 d', '4 text: "x"'],
    ],
    [
      'no second heading',
      table(['A', ''], ['c', PROSE]),
      ['1 label/10 A', '3 label/11 c', `3 text: "${PROSE}"`],
    ],
    [
      'no first heading',
      table(['', 'B'], ['c', PROSE]),
      ['1 text: "\\nB"', '3 label/11 c', `3 text: "${PROSE}"`],
    ],
    ['no headings', table(['', ''], ['c', PROSE]), ['3 label/11 c', `3 text: "${PROSE}"`]],
    [
      'prose for a heading',
      table(['A', PROSE], ['c', PROSE]),
      ['1 label/11 A', `1 text: "${PROSE}"`, '3 label/11 c', `3 text: "${PROSE}"`],
    ],
    [
      'three words for a heading',
      table(['A', 'one two three'], ['c', PROSE]),
      ['1 label/10 A', '3 label/11 c', `3 text: "${PROSE}"`],
    ],
    ['a row without label', table(['A', 'B'], ['', PROSE]), ['1 label/10 A', `3 text: "\\n${PROSE}"`]],
    [
      'a row without text',
      table(['A', 'B'], ['c', PROSE], ['d', '']),
      ['1 label/10 A', '3 label/11 c', `3 text: "${PROSE}"`, '4 text: "d\\n"'],
    ],
    [
      'an empty row',
      table(['A', 'B'], ['c', PROSE], ['', '']),
      ['1 label/10 A', '3 label/11 c', `3 text: "${PROSE}"`],
    ],
    [
      'a label of eight words',
      table(['A', 'B'], [`${PROSE} ${PROSE}`, PROSE]),
      ['1 label/10 A', `3 label/11 ${PROSE} ${PROSE}`, `3 text: "${PROSE}"`],
    ],
    [
      'more words than a label has',
      table(['A', 'B'], [`${PROSE} ${PROSE} x`, PROSE]),
      ['1 label/10 A', `3 text: "${PROSE} ${PROSE} x\\n${PROSE}"`],
    ],
    ['one column', table(['A'], [PROSE]), ['1 label/10 A', `3 text: "${PROSE}\\n"`]],
    [
      'one column with prose further down',
      table(['A'], ['b'], [PROSE]),
      ['1 label/10 A', '3 text: "b\\n"', `4 text: "${PROSE}\\n"`],
    ],
    [
      'prose and figures',
      table(['A', 'B'], ['c', PROSE], ['d', '1 2 3 4']),
      ['1 label/10 A', '3 label/11 c', `3 text: "${PROSE}"`, '4 label/11 d', '4 text: "1 2 3 4"'],
    ],
    [
      'lines above it',
      `\n\n${table(['A', 'B'], ['c', PROSE])}`,
      ['3 label/10 A', '5 label/11 c', `5 text: "${PROSE}"`],
    ],
  ])('%s', (_, markdown, lines) => {
    expect(told(markdown)).toEqual([...lines, 'end of label'])
  })
})

describe('a table of anything else stays one', () => {
  test.each<[string, string, string]>([
    ['three words', table(['A', 'B'], ['c', 'one two three']), '1 table 2x2: "A\\tB\\nc\\tone two three"'],
    ['figures', table(['A', 'B'], ['c', '1 2 3 4']), '1 table 2x2: "A\\tB\\nc\\t1 2 3 4"'],
    ['figures and units', table(['A', 'B'], ['c', '1 2 3 ms']), '1 table 2x2: "A\\tB\\nc\\t1 2 3 ms"'],
    [
      'three columns',
      table(['A', 'B', 'C'], ['d', PROSE, 'e']),
      `1 table 2x3: "A\\tB\\tC\\nd\\t${PROSE}\\te"`,
    ],
    [
      'prose in a third of the rows',
      table(['A', 'B'], ['c', PROSE], ['d', 'x'], ['e', 'y']),
      `1 table 4x2: "A\\tB\\nc\\t${PROSE}\\nd\\tx\\ne\\ty"`,
    ],
    ['no rows', table(['A', PROSE]), `1 table 1x2: "A\\t${PROSE}"`],
    ['one column without prose', table(['A'], ['one two three']), '1 table 2x1: "A\\none two three"'],
    ['one column with prose for its heading alone', table([PROSE], ['b']), `1 table 2x1: "${PROSE}\\nb"`],
    [
      'three columns, of which a row has two',
      `${table(['A', 'B', 'C'])}|d|${PROSE}|`,
      `1 table 2x3: "A\\tB\\tC\\nd\\t${PROSE}"`,
    ],
  ])('%s', (_, markdown, line) => {
    expect(told(markdown)).toEqual([line])
  })

  test('with its links', () => {
    const [part] = tableParts([['a', 'b']], [5], ['x.md'])
    expect(part && partAsText(part)).toBe('5 table 1x2: "a\\tb" -> x.md')
  })

  test('of no rows at all says nothing', () => {
    expect([...tableParts([], [])]).toEqual([])
  })
})

test('rows of one and of two cells are labels where one of them has prose', () => {
  const parts = tableParts([['A'], ['b', PROSE], ['c']], [1, 2, 3])
  expect(Array.from(parts, partAsText)).toEqual([
    '1 label/10 A',
    '2 label/11 b',
    `2 text: "${PROSE}"`,
    '3 text: "c\\n"',
    'end of label',
  ])
})
