// Cards from a folder on disk: what is found, what is read, and what a link cannot reach.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MAX_CARD_BYTES } from '../../src/source/source.ts'
import { workspace } from '../../src/source/workspace.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'workspace-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(file: string, text = '# A card\n') {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

describe('listing', () => {
  test('finds what a glob matches, sorted, once, with forward slashes', async () => {
    for (const file of ['b/README.md', 'a/README.md', 'a/b/README.md', 'a/other.md']) put(file)
    const source = workspace(root, { confined: true })
    expect(await source.list(['**/README.md', 'a/README.md'])).toEqual([
      'a/README.md',
      'a/b/README.md',
      'b/README.md',
    ])
  })

  test('leaves node_modules and .git alone', async () => {
    put('node_modules/x/README.md')
    put('.git/README.md')
    put('.github/README.md')
    expect(await workspace(root, { confined: true }).list(['**/README.md'])).toEqual(['.github/README.md'])
  })

  test('takes a name with brackets for a file where such a file exists', async () => {
    put('[draft].md')
    put('d.md')
    expect(await workspace(root, { confined: true }).list(['[draft].md'])).toEqual(['[draft].md'])
  })

  test('names a folder or a dangling link that stands in the place of a card', async () => {
    mkdirSync(path.join(root, 'README.md'))
    symlinkSync('nowhere', path.join(root, 'CARD.md'))
    expect(await workspace(root, { confined: true }).list(['README.md', 'CARD.md'])).toEqual([
      'CARD.md',
      'README.md',
    ])
  })

  test('reaches above the root where a person names it, and not where a policy does', async () => {
    put('models/a/README.md')
    put('here/x.md')
    const here = path.join(root, 'here')
    expect(await workspace(here, { confined: false }).list(['../models/*/README.md'])).toEqual([
      '../models/a/README.md',
    ])
    expect(await workspace(here, { confined: true }).list(['../models/*/README.md'])).toEqual([])
    expect(await workspace(here, { confined: false }).list([`${root}/models/**/*.md`])).toEqual([
      `${root}/models/a/README.md`,
    ])
  })

  test('takes away what a glob with an exclamation mark matches', async () => {
    for (const file of ['a/README.md', 'old/README.md']) put(file)
    expect(await workspace(root, { confined: true }).list(['**/README.md', '!old/**'])).toEqual([
      'a/README.md',
    ])
  })

  test('lists nothing where nothing matches', async () => {
    expect(await workspace(root, { confined: true }).list(['README.md', '*.markdown'])).toEqual([])
  })
})

describe('reading', () => {
  test('gives the bytes as they are', async () => {
    writeFileSync(path.join(root, 'README.md'), new Uint8Array([0xef, 0xbb, 0xbf, 0x23, 0xff]))
    const entry = await workspace(root, { confined: true }).read('README.md')
    expect(entry.kind === 'file' && [...entry.bytes]).toEqual([0xef, 0xbb, 0xbf, 0x23, 0xff])
  })

  test('says what else stands there', async () => {
    mkdirSync(path.join(root, 'README.md'))
    execFileSync('mkfifo', [path.join(root, 'pipe')])
    const source = workspace(root, { confined: true })
    expect(await source.read('README.md')).toEqual({ kind: 'directory' })
    expect(await source.read('pipe')).toEqual({ kind: 'special' })
    expect(await source.read('none.md')).toEqual({ kind: 'missing' })
    expect(await source.read('README.md/none.md')).toEqual({ kind: 'missing' })
  })

  test('does not read a file larger than a card may be', async () => {
    put('README.md')
    truncateSync(path.join(root, 'README.md'), MAX_CARD_BYTES + 1)
    expect(await workspace(root, { confined: true }).read('README.md')).toEqual({
      kind: 'too-large',
      size: MAX_CARD_BYTES + 1,
    })
  })
})

describe('confinement', () => {
  test('follows no link out of the root, neither the file nor a folder on the way', async () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'outside-'))
    writeFileSync(path.join(outside, 'secret.md'), 'secret')
    symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'README.md'))
    symlinkSync(outside, path.join(root, 'docs'))
    const source = workspace(root, { confined: true })
    expect(await source.read('README.md')).toEqual({ kind: 'symlink' })
    expect(await source.read('docs/secret.md')).toEqual({ kind: 'symlink' })
    expect(await source.read(`../${path.basename(outside)}/secret.md`)).toEqual({ kind: 'symlink' })
    expect(await source.list(['**/*.md'])).toEqual(['README.md'])
    rmSync(outside, { recursive: true })
  })

  test('does not hold for folders on the way to a file that a person names, but a card is never a link', async () => {
    put('real/card.md', 'text')
    symlinkSync('real', path.join(root, 'linked'))
    symlinkSync('real/card.md', path.join(root, 'README.md'))
    const source = workspace(root, { confined: false })
    const entry = await source.read('linked/card.md')
    expect(entry.kind === 'file' && new TextDecoder().decode(entry.bytes)).toBe('text')
    expect(await source.read('README.md')).toEqual({ kind: 'symlink' })
  })
})
