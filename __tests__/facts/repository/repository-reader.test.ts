// What is gathered of the repository around a card: the same from a folder on disk as from a revision of Git.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { repositoryReader } from '../../../src/facts/repository/repository-reader.ts'
import { MAX_COMPANION_BYTES, type RepositoryNeed } from '../../../src/rules/repository.ts'
import { gitRevision } from '../../../src/source/git-revision.ts'
import { MAX_FOLDER_ENTRIES, type Source } from '../../../src/source/source.ts'
import { workspace } from '../../../src/source/workspace.ts'

const ALL: ReadonlySet<RepositoryNeed> = new Set(['license', 'adapter-config', 'citation', 'paths'])

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'surroundings-'))
  const files: Readonly<Record<string, string | Uint8Array>> = {
    '../secret.md': 'secret',
    LICENSE: 'the licence of all',
    'CITATION.cff': 'cff-version: 1.2.0',
    'docs/Data sheet.md': '# Data',
    'models/a/README.md': '# A',
    'models/a/LICENSE.md': 'the licence of a',
    'models/a/LICENSE-weights': 'of its weights',
    'models/a/LICENSE.pdf': '%PDF',
    'models/a/license.py': 'import this',
    'models/a/COPYING': new Uint8Array([0, 1, 2]),
    'models/a/adapter_config.json': '{}',
    'models/a/config.json': '{}',
    'models/a/plots/Loss.png': 'png',
    'models/b/LICENSE': 'x'.repeat(MAX_COMPANION_BYTES + 1),
  }
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, 'r', file)), { recursive: true })
    writeFileSync(path.join(folder, 'r', file), content)
  }
  symlinkSync('../../secret.md', path.join(folder, 'r/models/CITATION.cff'))
  symlinkSync('docs', path.join(folder, 'r/linked'))
  git('init', '--quiet')
  git('add', '--all')
  git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`)
  git('commit', '--quiet', '--message', 'x')
  mkdirSync(path.join(folder, 'r/sub'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function git(...args: readonly string[]) {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...identity, ...args], { cwd: path.join(folder, 'r') })
}

const SOURCES: readonly (readonly [string, () => Promise<Source>])[] = [
  ['a folder on disk', async () => workspace(path.join(folder, 'r'), { confined: true })],
  ['a revision', () => gitRevision(path.join(folder, 'r'), 'HEAD')],
]

describe.each(SOURCES)('%s', (_, open) => {
  async function around(card: string, text = '', needs = ALL) {
    const found = await repositoryReader(await open(), needs)?.around(card, text)
    const companions = (found?.companions ?? []).map((each) => [each.kind, each.path, each.text])
    return { companions, paths: Object.fromEntries(found?.paths ?? []) }
  }

  test('shows what stands beside a card in a folder, and the licence at the root', async () => {
    expect((await around('models/a/README.md')).companions).toEqual([
      ['license', 'models/a/LICENSE-weights', 'of its weights'],
      ['license', 'models/a/LICENSE.md', 'the licence of a'],
      ['adapter-config', 'models/a/adapter_config.json', '{}'],
      ['license', 'LICENSE', 'the licence of all'],
    ])
  })

  test('reads nothing that no rule asks for', async () => {
    const { companions, paths } = await around('README.md', '[x](LICENSE)', new Set(['citation']))
    expect(companions).toEqual([['citation', 'CITATION.cff', 'cff-version: 1.2.0']])
    expect(paths).toEqual({})
  })

  test('follows no link and reads nothing that is too large', async () => {
    expect((await around('models/README.md')).companions.map(([, file]) => file)).toEqual(['LICENSE'])
    expect((await around('models/b/README.md')).companions.map(([, file]) => file)).toEqual(['LICENSE'])
  })

  test.each([
    ['plots/Loss.png', { kind: 'file' }],
    ['plots/', { kind: 'folder' }],
    ['plots/loss.png', { kind: 'missing', nearest: 'models/a/plots/Loss.png' }],
    ['plot/Loss.png', { kind: 'missing', nearest: 'models/a/plots/Loss.png' }],
    ['Loss.png', { kind: 'missing', nearest: 'models/a/plots/Loss.png' }],
    ['../../docs/Data%20sheet.md#x', { kind: 'file' }],
    ['</docs/Data sheet.md>', { kind: 'file' }],
    ['../../linked/Data%20sheet.md', { kind: 'unknown' }],
    ['../../sub/x.md', { kind: 'unknown' }],
    ['../CITATION.cff', { kind: 'unknown' }],
    ['README.md/x', { kind: 'missing' }],
    ['nothing/like/it.txt', { kind: 'missing' }],
    ['../..', { kind: 'folder' }],
  ])('knows what stands at %s', async (address, standing) => {
    const { paths } = await around('models/a/README.md', `[x](${address})`)
    expect(Object.values(paths)).toEqual([standing])
  })

  test.each(['../../../secret.md', '../../..', 'https://example.org/x', '#here', '//example.org/x', ''])(
    'asks nothing about %s, which leads elsewhere',
    async (address) => {
      expect((await around('models/a/README.md', `[x](${address})`)).paths).toEqual({})
    },
  )

  test('a card that names thousands of paths is asked about some, one of a megabyte soon', async () => {
    const text = Array.from({ length: 5000 }, (_, index) => `[x](f${index}.md)`).join('\n')
    expect(Object.keys((await around('README.md', text)).paths)).toHaveLength(500)
    expect(Object.keys((await around('README.md', ']('.repeat(500_000))).paths).length).toBeLessThanOrEqual(
      500,
    )
  })
})

test('of a folder with more files than anybody names nothing is known', async () => {
  const many = path.join(folder, 'many')
  mkdirSync(path.join(many, 'data'), { recursive: true })
  for (let index = 0; index <= MAX_FOLDER_ENTRIES; index++)
    writeFileSync(path.join(many, `data/${index}`), '')
  const source = workspace(many, { confined: true })
  expect(await source.folder('data')).toEqual({ kind: 'closed' })
  const found = await repositoryReader(source, ALL)?.around('README.md', '[x](data/x.csv)')
  expect(found?.paths.get('data/x.csv')).toEqual({ kind: 'unknown' })
})

test('nothing needed, nothing gathered', () => {
  expect(repositoryReader(workspace(folder, { confined: true }), new Set())).toBeUndefined()
})
