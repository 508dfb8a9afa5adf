// Which lines are tried as lines of a table: all that may be one, and no other, as trying takes long.
import { describe, expect, test } from '@jest/globals'
import { tableLines } from '../../../src/card/body/table-lines.ts'

const lines = (text: string) => [...tableLines(text)].sort((a, b) => a - b)

describe('lines of a table are', () => {
  test.each([
    ['none of a text', 'a\nb\n\nc', []],
    ['none of none', '', []],
    [
      'a head, a delimiter row and what stands below it up to an empty line',
      'a\n|b|\n|-|\n|1|\n2\n\n3',
      [2, 3, 4, 5],
    ],
    ['those up to a line of blanks', '|a|\n|-|\n|1|\n \t \n2', [1, 2, 3]],
    ['those up to the end', 'a|b\n-|-', [1, 2]],
    ['those of the first line on', '-|\na', [0, 1, 2]],
    ['those of two tables', '|a|\n|-|\n\nb\n\n|a|\n|-|\n\nb', [1, 2, 6, 7]],
    ['those below a delimiter row with alignments', 'a\n:-: | :- |\t', [1, 2]],
    ['those in a quote', '> |a|\n> |-|\n> |1|', [1, 2, 3]],
    ['those whose dash stands first', 'a|\n-|\nb', [1, 2, 3]],
    ['those below a head that ends in a dash', 'b|a-\n-|-', [0, 1, 2]],
    ['none of marks without a dash', '|a|\n|::| \t\n|b|', []],
    ['none of a dash with more behind', 'a\n--x\n- b', []],
    ['those with Windows line ends', 'a\r\n\r\n|a|\r\n|-|\r\n|1|\r\n\r\nb', [3, 4, 5]],
    ['those with carriage returns', 'a\r\r|a|\r|-|\r|1|\r\rb', [3, 4, 5]],
    ['those with a line feed before a carriage return', '|a|\n|-|\n\r|-', [1, 2, 3, 4]],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})
