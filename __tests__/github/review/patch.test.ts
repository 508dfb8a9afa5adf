// Which lines a patch shows: those of the file after the change, or nothing where that cannot be told.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fileLines, readPatch, showsLinesOf } from '../../../src/github/review/patch.ts'
import { patchBetween } from '../../fake-github/patches.ts'

describe('a patch', () => {
  test('shows added and unchanged lines, by hunks', () => {
    const patch = [
      '@@ -1,4 +1,5 @@ # Title',
      ' one',
      '-two',
      '+2',
      '+2.5',
      ' three',
      ' four',
      '@@ -20 +21,2 @@',
      ' twenty',
      '+new',
    ].join('\n')
    expect(readPatch(patch)).toEqual([
      { start: 1, lines: ['one', '2', '2.5', 'three', 'four'] },
      { start: 21, lines: ['twenty', 'new'] },
    ])
  })

  test('of a new file shows all of it, and of a removed one nothing', () => {
    expect(readPatch('@@ -0,0 +1,2 @@\n+a\n+b')).toEqual([{ start: 1, lines: ['a', 'b'] }])
    expect(readPatch('@@ -1,2 +0,0 @@\n-a\n-b')).toEqual([{ start: 0, lines: [] }])
  })

  test('may say that a file ends without a line end', () => {
    const patch = '@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n'
    expect(readPatch(patch)).toEqual([{ start: 1, lines: ['a', 'c'] }])
  })

  test('is not misled by lines that look like its own syntax', () => {
    const patch = '@@ -1,2 +1,4 @@\n \n+@@ -1,1 +1,1 @@\n+\\ No newline at end of file\n --- a'
    expect(readPatch(patch)?.[0]?.lines).toEqual([
      '',
      '@@ -1,1 +1,1 @@',
      '\\ No newline at end of file',
      '--- a',
    ])
  })

  test.each([
    ['empty', ''],
    ['cut off', '@@ -1,3 +1,3 @@\n a\n-b'],
    ['without a header', ' a\n+b'],
    ['of a merge', '@@@ -1,2 -1,2 +1,3 @@@\n  a'],
    ['with more lines than it says', '@@ -1 +1 @@\n-a\n+b\n+c'],
    ['with a line of no known kind', '@@ -1,2 +1,2 @@\n a\nb'],
  ])('that is %s says nothing', (_, patch) => {
    expect(readPatch(patch)).toBeUndefined()
  })

  test('between any two texts shows the lines of the later one', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', '\n', 'a\r\n', '@@ -1 +1 @@\n', '\\\n', '- x\n', 'end'), {
        maxLength: 20,
      })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const patch = patchBetween(before, after)
        if (patch === undefined) return
        const hunks = readPatch(patch)
        expect(hunks).toBeDefined()
        expect(showsLinesOf(hunks ?? [], after.split('\n'))).toBe(true)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe('the lines of a patch', () => {
  const hunks = [{ start: 2, lines: ['two', 'three\r'] }]

  test('are those of the file, whatever its line ends are', () => {
    expect(showsLinesOf(hunks, ['one', 'two', 'three', ''])).toBe(true)
    expect(showsLinesOf(hunks, ['one\r', 'two\r', 'three\r', ''])).toBe(true)
    expect(showsLinesOf([{ start: 1, lines: ['\ufeff---'] }], ['---'])).toBe(true)
  })

  test('of another version of the file are told from them', () => {
    expect(showsLinesOf(hunks, ['two', 'three', ''])).toBe(false)
    expect(showsLinesOf(hunks, ['one', 'two'])).toBe(false)
  })

  test('are not counted in a file whose lines end otherwise than Git knows', () => {
    expect(fileLines('a\r\nb\n')).toEqual(['a\r', 'b', ''])
    expect(fileLines('a\rb\n')).toBeUndefined()
  })
})
