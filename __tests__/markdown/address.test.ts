// Addresses lead to the repository that was judged and nowhere else.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { commitUrl, lineUrl } from '../../src/markdown/address.ts'
import { anyText } from './hostile-text.ts'

const COMMIT = { serverUrl: 'https://github.com', owner: 'example-lab', repo: 'tern', sha: 'abc' }
const BLOB = 'https://github.com/example-lab/tern/blob/abc'

describe('the address of a line', () => {
  test('shows the source, as only there lines have numbers', () => {
    expect(lineUrl(COMMIT, 'models/a/README.md', 4)).toBe(`${BLOB}/models/a/README.md?plain=1#L4`)
    expect(lineUrl(COMMIT, 'README.md', 4, 9)).toBe(`${BLOB}/README.md?plain=1#L4-L9`)
  })

  test('encodes each segment of the path', () => {
    expect(lineUrl(COMMIT, 'a b#c?d%/(モデル).md', 1)).toBe(
      `${BLOB}/a%20b%23c%3Fd%25/%28%E3%83%A2%E3%83%87%E3%83%AB%29.md?plain=1#L1`,
    )
  })

  test.each(['../README.md', 'a/./b', 'a//b', '/etc/passwd', '', `${'a'.repeat(2000)}`])(
    'is none for %j',
    (path) => {
      expect(lineUrl(COMMIT, path, 1)).toBeUndefined()
    },
  )

  test('stays within the repository, whatever the path', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (first, rest) => {
        const url = lineUrl(COMMIT, [first, ...rest].join('/'), 1)
        if (url === undefined) return
        expect(new URL(url).href).toBe(url)
        expect(url).toMatch(/^https:\/\/github\.com\/example-lab\/tern\/blob\/abc\/[\w.%/-]+\?plain=1#L1$/)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

test('the address of a commit', () => {
  expect(commitUrl(COMMIT)).toBe('https://github.com/example-lab/tern/commit/abc')
})
