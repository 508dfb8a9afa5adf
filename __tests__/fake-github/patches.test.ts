// The fake's patches are those that git writes.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { movedLine, patchBetween, shownHunks } from './patches.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-patches-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Without the text that git writes after the second `@@`. */
function byGit(before: string, after: string): string | undefined {
  const [from, to] = [path.join(folder, 'before'), path.join(folder, 'after')]
  writeFileSync(from, before)
  writeFileSync(to, after)
  try {
    execFileSync('git', ['diff', '--no-index', '--text', '--no-color', from, to], { encoding: 'utf8' })
    return undefined
  } catch (error) {
    const { stdout } = error as { stdout: string }
    return stdout
      .slice(stdout.indexOf('\n@@ ') + 1)
      .replace(/^(@@ .*? @@).*$/gm, '$1')
      .replace(/\n$/, '')
  }
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`)
const TWENTY = numbered(20).join('')

describe('a patch', () => {
  test.each([
    ['a changed line', TWENTY, TWENTY.replace('line 9\n', 'line nine\n')],
    ['two changes far apart', TWENTY, TWENTY.replace('line 2\n', 'x\n').replace('line 18\n', '')],
    ['two changes close together', TWENTY, TWENTY.replace('line 9\n', 'x\n').replace('line 12\n', 'y\n')],
    ['lines put in at the top and the end', TWENTY, `new\n${TWENTY}last\n`],
    ['a new file', '', 'one\ntwo\n'],
    ['a new file of one line without an end', '', 'one'],
    ['a file that is gone', 'one\ntwo\n', ''],
    ['a line end that is lost', 'one\ntwo\n', 'one\ntwo'],
    ['a line end that is put in', 'one\ntwo', 'one\ntwo\n'],
    ['Windows line ends', 'one\r\ntwo\r\nthree\r\n', 'one\r\n2\r\nthree\r\n'],
    ['the same text', 'one\n', 'one\n'],
  ])('of %s', (_, before, after) => {
    expect(patchBetween(before, after)).toBe(byGit(before, after))
  })

  test('shows ranges of the file after the change', () => {
    const after = TWENTY.replace('line 2\n', 'x\n').replace('line 18\n', '')
    const shown = shownHunks(patchBetween(TWENTY, after) ?? '').map(({ start, count }) => [start, count])
    expect(shown).toEqual([
      [1, 5],
      [15, 5],
    ])
  })
})

test('a line is followed through changes above it, and lost where it changes itself', () => {
  const after = `new\n${TWENTY.replace('line 5\n', 'line five\n').replace('line 9\nline 10\n', '')}`
  const moved = [1, 4, 5, 6, 8, 9, 10, 11, 20].map((line) => movedLine(TWENTY, after, line))
  expect(moved).toEqual([2, 5, undefined, 7, 9, undefined, undefined, 10, 19])
})
