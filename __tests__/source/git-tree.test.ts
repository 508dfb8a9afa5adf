// A source over the tree of one commit: what is listed, what is read together, and what a hostile tree cannot do.
import { describe, expect, test } from '@jest/globals'
import { type Blob, blobSha, type GitObjects, type TreeEntry } from '../../src/source/git-objects.ts'
import { BATCH, gitTree } from '../../src/source/git-tree.ts'

/** Objects that remember what they were asked for. */
function objects(entries: readonly TreeEntry[]): GitObjects & { readonly asked: (readonly Blob[])[] } {
  const asked: (readonly Blob[])[] = []
  return {
    asked,
    place: 'the test',
    readTree: async () => entries,
    readBlobs: async (blobs) => {
      asked.push(blobs)
      return new Map(blobs.map(({ sha, path }) => [sha, Buffer.from(path)]))
    },
  }
}

function file(path: string, size = 10): TreeEntry {
  return { path, mode: '100644', sha: `sha of ${path}`, size }
}

describe('reading', () => {
  test('takes the next files that were listed along, up to a number and a size', async () => {
    const small = Array.from({ length: 120 }, (_, index) => file(`a/${String(index).padStart(3, '0')}.md`))
    const git = objects([
      ...small,
      file('b/x.md', BATCH.bytes / 2),
      file('b/y.md', BATCH.bytes / 2),
      file('c.txt'),
    ])
    const source = gitTree(git)
    for (const path of await source.list(['**/*.md'])) await source.read(path)
    expect(git.asked.map((blobs) => blobs.length)).toEqual([50, 50, 21, 1])
  })

  test('takes nothing along that nobody listed', async () => {
    const git = objects([file('a.md'), file('b.md')])
    const source = gitTree(git)
    await source.read('a.md')
    expect(git.asked.map((blobs) => blobs.map(({ path }) => path))).toEqual([['a.md']])
  })

  test('reads the tree once', async () => {
    let times = 0
    const source = gitTree({
      ...objects([]),
      readTree: async () => {
        times++
        return []
      },
    })
    await Promise.all([source.list(['*']), source.read('x'), source.shaOf('x')])
    expect(times).toBe(1)
  })
})

test('paths are those of the workspace: ./ and // make no difference', async () => {
  const source = gitTree(objects([file('models/README.md')]))
  expect(await source.list(['./models//README.md'])).toEqual(['models/README.md'])
  expect(await source.list(['./models/*.md'])).toEqual(['models/README.md'])
  expect((await source.read('./models/README.md')).kind).toBe('file')
})

test('entries that Git itself refuses are not there', async () => {
  const names = ['../secret', 'a/../b', '/etc/passwd', '.git/config', 'a/.GIT/hooks/x', 'a//b', 'README.md']
  const source = gitTree(objects(names.map((name) => file(name))))
  expect(await source.list(['**', ...names])).toEqual(['README.md'])
  for (const name of names.slice(0, 6)) expect(await source.read(name)).toEqual({ kind: 'missing' })
})

test('the SHA of a file is that of Git', () => {
  // `git hash-object` of the same bytes, in repositories of both kinds.
  expect(blobSha(Buffer.from('hello\n'), 'a'.repeat(40))).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
  expect(blobSha(Buffer.from('hello\n'), 'a'.repeat(64))).toBe(
    '2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4',
  )
})
