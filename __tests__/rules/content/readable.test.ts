// What stands in a card's place and is no text that the Hub can read: each is told with its cure, at its place.
import { describe, expect, test } from '@jest/globals'
import { readable, unreadable } from '../../../src/rules/content/readable.ts'
import { findingsOf, said } from './said.ts'

const LOST = '\uFFFD'
const damaged = (line: number) =>
  `damaged: Line ${line} has a byte that is not UTF-8 (or a character that an earlier conversion lost). Save the file as UTF-8.`
const BINARY =
  'not-text: This is a binary file, so the Hub has no card to show. Put a Markdown text in its place.'
const UTF_16 = 'not-text: This file is UTF-16, which the Hub does not read. Save it as UTF-8.'
const asUtf16 = (text: string) => `${LOST}${LOST}${[...text].join('\0')}\0`

describe('of a text', () => {
  test.each([
    ['that is whole', '# Tern\n\nIt finds birds.\n', []],
    ['that is empty', '', []],
    ['with a lost character', `a\nb${LOST}c${LOST}`, [`2:2 ${damaged(2)}`]],
    ['that begins with one', `${LOST}a`, [`1:1 ${damaged(1)}`]],
    ['with Windows line ends', `a\r\nb\r\nc${LOST}`, [`3:2 ${damaged(3)}`]],
    ['with carriage returns', `a\rb\rc${LOST}`, [`3:2 ${damaged(3)}`]],
    ['with a zero', 'ab\0c', [`1:3 ${BINARY}`]],
    ['that begins with one', '\0a', [`1:1 ${BINARY}`]],
    ['with a zero and a lost character', `a${LOST}\n\0`, [`2:1 ${BINARY}`]],
    ['in UTF-16', asUtf16('# Tern'), [`1:4 ${UTF_16}`]],
    [
      'in UTF-16 with a few letters beyond ASCII',
      asUtf16(`# ${'Seeschwalbe '.repeat(9)}éééé`),
      [`1:4 ${UTF_16}`],
    ],
    ['that only begins like UTF-16', `${LOST}${LOST}${'abcdefg\0'.repeat(20)}`, [`1:10 ${BINARY}`]],
    ['with zeros and one lost character', `${LOST}a\0b\0c\0`, [`1:3 ${BINARY}`]],
    [
      'in UTF-16 at its beginning only',
      `${LOST}${LOST}${'abc'.repeat(40)}${'a\0'.repeat(200)}`,
      [`1:124 ${BINARY}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(readable, text)).toEqual(expected)
  })

  test('the character is marked, with its offset', () => {
    expect(findingsOf(readable, `a\nbc${LOST}d`).map(({ place }) => place)).toEqual([
      { start: { line: 2, column: 3, offset: 4 }, end: { line: 2, column: 4, offset: 5 } },
    ])
  })

  test('that is too complex and no text, the second is told', () => {
    expect(said(readable, `\0\n\n${'> '.repeat(200)}a`)).toEqual([`1:1 ${BINARY}`])
  })

  test('that is too complex, where and why', () => {
    expect(said(readable, `a\n\n${'> '.repeat(200)}a`)).toEqual([
      '3:1 too-complex: On line 3 quotes and lists nest more than 100 deep, so the card was judged only up to there and the rest counts as missing. Nest them less.',
    ])
    expect(said(readable, `a\n\n${']['.repeat(100_000)}`)).toEqual([
      '3:1 too-complex: From line 3 on the card has too many marks (brackets, asterisks, backticks, pipes or list items) to be read in reasonable time, so it was judged only up to there and the rest counts as missing. Move long lists, tables and logs into files of their own and link them.',
    ])
  })
})

test.each([
  [
    { kind: 'too-large', size: 2.5 * 2 ** 20 },
    'too-large: The file has 2.5 MiB; a card may have 2 MiB. Move long tables, logs and embedded images into files of their own and link them.',
  ],
  [
    { kind: 'too-large', size: 2 * 2 ** 20 + 1 },
    'too-large: The file has a little more than 2 MiB; a card may have 2 MiB. Move long tables, logs and embedded images into files of their own and link them.',
  ],
  [
    { kind: 'too-slow', seconds: 5 },
    'too-slow: The card was not judged: reading it took longer than 5 seconds. Look for brackets, quotes, lists or tables that are nested or repeated thousands of times, and take them out.',
  ],
  [
    { kind: 'too-much-memory' },
    'too-slow: The card was not judged: reading it took too much memory. Look for brackets, quotes, lists or tables that are nested or repeated thousands of times, and take them out.',
  ],
  [
    { kind: 'failed', reason: 'for the log' },
    'unreadable: An error of the gate kept it from judging this card. Please report it.',
  ],
  [
    { kind: 'unreadable', reason: 'permission denied' },
    'unreadable: The file could not be read, so it was not judged: permission denied. Make it readable and run again.',
  ],
  [
    { kind: 'deleted', isLast: true },
    'last-deleted: The pull request deletes this card, and no card is left: the Hub would show none. Put a card in its place.',
  ],
  [
    { kind: 'deleted', isLast: false },
    'deleted: The pull request deletes this card. Check that its model is no longer published.',
  ],
  [
    { kind: 'directory' },
    'not-a-file: This is a folder, not a file, so the Hub shows no card. Put a text file in its place.',
  ],
  [
    { kind: 'symlink' },
    'not-a-file: This is a symbolic link, or lies behind one or outside the repository, and the gate follows none. Put the file itself in its place.',
  ],
  [
    { kind: 'submodule' },
    'not-a-file: This is a Git submodule, so the Hub shows no card. Put a text file in its place.',
  ],
  [
    { kind: 'special' },
    'not-a-file: This is not a regular file (a pipe or a device). Put a text file in its place.',
  ],
] as const)('in place of a card stands %j', (entry, expected) => {
  const finding = unreadable(entry)
  expect(`${finding.case}: ${finding.message}`).toBe(expected)
})
