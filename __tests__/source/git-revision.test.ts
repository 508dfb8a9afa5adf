// Cards as a Git revision has them, from repositories that the test makes.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gitRevision } from '../../src/source/git-revision.ts'
import { MAX_CARD_BYTES } from '../../src/source/source.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'revision-'))
  git('init', '--quiet', '--initial-branch=main')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim()
}

function put(file: string, text: string | Uint8Array) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

function commit(): string {
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '--message', 'x')
  return git('rev-parse', 'HEAD')
}

async function text(source: Awaited<ReturnType<typeof gitRevision>>, file: string) {
  const entry = await source.read(file)
  return entry.kind === 'file' ? Buffer.from(entry.bytes).toString('utf8') : entry.kind
}

test('reads what was committed, whatever the workspace holds by now', async () => {
  put('README.md', 'first\n')
  put('models/a b/README.md', 'ü 🙂\n')
  const first = commit()
  put('README.md', 'second\n')
  commit()
  put('README.md', 'third\n')
  for (const [revision, words] of [
    [first, 'first\n'],
    ['HEAD~1', 'first\n'],
    ['main', 'second\n'],
  ] as const) {
    const source = await gitRevision(path.join(folder, 'models'), revision)
    expect(await source.list(['**/README.md'])).toEqual(['README.md', 'models/a b/README.md'])
    expect(await text(source, 'README.md')).toBe(words)
    expect(await text(source, 'models/a b/README.md')).toBe('ü 🙂\n')
  }
})

test('tells links, submodules, folders and large files from cards, and does not go through them', async () => {
  put('secret/README.md', 'secret')
  put('large.md', new Uint8Array(MAX_CARD_BYTES + 1))
  symlinkSync('secret/README.md', path.join(folder, 'README.md'))
  symlinkSync('secret', path.join(folder, 'linked'))
  git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`)
  git('add', 'README.md', 'linked', 'large.md', 'secret')
  git('commit', '--quiet', '--message', 'x')
  const source = await gitRevision(folder, 'HEAD')
  const named = ['README.md', 'linked/README.md', 'sub', 'secret', 'large.md', 'absent.md']
  expect(await source.list(named)).toEqual(named.slice(0, 5).sort())
  const kinds = await Promise.all(named.map(async (file) => (await source.read(file)).kind))
  expect(kinds).toEqual(['symlink', 'symlink', 'submodule', 'directory', 'too-large', 'missing'])
})

test('reads many files of any bytes', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
  for (let index = 0; index < 130; index++) put(`m${index}/README.md`, Buffer.from([...bytes, index]))
  commit()
  const source = await gitRevision(folder, 'HEAD')
  const files = await source.list(['*/README.md'])
  expect(files).toHaveLength(130)
  for (const file of files) {
    const entry = await source.read(file)
    const number = Number(/\d+/.exec(file)?.[0])
    expect(entry).toEqual({ kind: 'file', bytes: Uint8Array.from([...bytes, number]) })
  }
})

test('starts no program that the repository configures', async () => {
  put('README.md', 'text\n')
  put('.gitattributes', '*.md filter=evil diff=evil\n')
  commit()
  const trace = path.join(folder, 'ran')
  const program = path.join(folder, 'evil.sh')
  writeFileSync(program, `#!/bin/sh\ntouch ${trace}\n`)
  chmodSync(program, 0o755)
  for (const key of ['core.fsmonitor', 'filter.evil.smudge', 'filter.evil.clean', 'diff.evil.textconv'])
    git('config', key, program)
  const source = await gitRevision(folder, 'HEAD')
  expect(await text(source, 'README.md')).toBe('text\n')
  expect(() => execFileSync('test', ['-e', trace])).toThrow()
})

describe('a revision that is not there', () => {
  test.each(['v9', '--output=x', 'HEAD:README.md'])('%s is refused with the way to get it', async (name) => {
    put('README.md', 'text\n')
    commit()
    await expect(gitRevision(folder, name)).rejects.toThrow(
      `There is no revision ${name} here. Check its name`,
    )
  })

  test('though the remote has it under another name: that name', async () => {
    put('README.md', 'text\n')
    commit()
    git('update-ref', 'refs/remotes/origin/release', 'HEAD')
    await expect(gitRevision(folder, 'release')).rejects.toThrow('There is origin/release: name that.')
  })

  test.each([
    ['main', 'origin/main'],
    ['origin/main', 'origin/main'],
    ['HEAD~1', 'HEAD~1'],
    ['a commit', undefined],
  ])('in a shallow clone: %s is there once the advice is followed', async (asked, named) => {
    put('README.md', 'old\n')
    const old = commit()
    git('checkout', '--quiet', '-b', 'feature')
    put('README.md', 'new\n')
    commit()
    const clone = path.join(folder, 'clone')
    git('clone', '--quiet', '--depth=1', '--branch=feature', `file://${folder}`, clone)
    const revision = named === undefined ? old : asked
    const message = await gitRevision(clone, revision).then(
      () => '',
      (error: Error) => error.message,
    )
    expect(message).toMatch(/^There is no revision .* here\. This clone is shallow\. Fetch /)
    const [, advice = ''] =
      / (git fetch [^(]+) \(with actions\/checkout: "fetch-depth: 0"\)\.$/.exec(message) ?? []
    git('-C', clone, ...advice.split(' ').slice(1))
    expect(await text(await gitRevision(clone, named ?? old), 'README.md')).toBe('old\n')
  })

  test('since there is no repository: what git says', async () => {
    rmSync(path.join(folder, '.git'), { recursive: true })
    await expect(gitRevision(folder, 'HEAD')).rejects.toThrow(/^Git cannot read .*not a git repository/)
  })
})
