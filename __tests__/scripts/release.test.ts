// scripts/release.mjs: what a release writes, when one is due, and what it refuses.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT, read } from '../house/tracked-files.ts'

const CHANGELOG = `# Changelog

## Unreleased

- A new thing.

## 1.2.0 (2026-01-02)

- An old thing.
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'release-'))
  mkdirSync(path.join(folder, 'scripts'))
  put('package.json', `${JSON.stringify({ name: 'x', version: '1.2.0', type: 'module' }, null, 2)}\n`)
  put(
    'package-lock.json',
    `${JSON.stringify({ name: 'x', version: '1.2.0', packages: { '': { version: '1.2.0' } } }, null, 2)}\n`,
  )
  put('CHANGELOG.md', CHANGELOG)
  // The build itself is another test's.
  put('scripts/build.mjs', "import { writeFileSync } from 'node:fs'\nwriteFileSync('built', '')\n")
  symlinkSync(path.join(ROOT, 'scripts/release.mjs'), path.join(folder, 'scripts/release.mjs'))
  git('init', '-q', '-b', 'main')
  commit()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(file: string, text: string) {
  writeFileSync(path.join(folder, file), text)
}

function text(file: string) {
  return readFileSync(path.join(folder, file), 'utf8')
}

function git(...args: string[]) {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' })
}

function commit() {
  git('add', '-A')
  git('commit', '-q', '-m', 'x')
}

function release(...args: string[]) {
  const script = ['--preserve-symlinks-main', 'scripts/release.mjs', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('prepare', () => {
  test('writes version, lock, changelog and dist', () => {
    expect(release('prepare', '1.3.0')).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(text('package.json')).version).toBe('1.3.0')
    expect(JSON.parse(text('package-lock.json'))).toMatchObject({
      version: '1.3.0',
      packages: { '': { version: '1.3.0' } },
    })
    expect(text('CHANGELOG.md')).toMatch(
      /^# Changelog\n\n## Unreleased\n\n## 1\.3\.0 \(\d{4}-\d\d-\d\d\)\n\n- A new thing\.\n\n## 1\.2\.0/,
    )
    expect(git('status', '--porcelain')).toContain('built')
  })

  test('says what it would write, and writes nothing, with --dry-run', () => {
    const { status, stdout } = release('prepare', '2.0.0', '--dry-run')
    expect(status).toBe(0)
    expect(stdout).toContain('1.2.0 becomes 2.0.0')
    expect(git('status', '--porcelain')).toBe('')
  })

  test.each([
    ['v1.3.0', 'is no version'],
    ['1.2.0', 'is not above 1.2.0'],
    ['1.1.9', 'is not above 1.2.0'],
  ])('refuses %s', (version, words) => {
    const { status, stderr } = release('prepare', version)
    expect(status).toBe(1)
    expect(stderr).toContain(words)
    expect(git('status', '--porcelain')).toBe('')
  })

  test('refuses a release that changes nothing, and one with uncommitted changes', () => {
    put('CHANGELOG.md', CHANGELOG.replace('- A new thing.\n\n', ''))
    commit()
    expect(release('prepare', '1.3.0').stderr).toContain('says nothing under "## Unreleased"')
    put('CHANGELOG.md', CHANGELOG)
    expect(release('prepare', '1.3.0').stderr).toContain('Commit or undo first')
  })
})

test('a release is due until its tag is there, and never for a version without changes', () => {
  expect(release('due').stdout).toBe('version=1.2.0\n')
  git('tag', 'v1.2.0')
  expect(release('due')).toMatchObject({ status: 0, stdout: '' })
  git('tag', '--delete', 'v1.2.0')
  put('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n- All.\n')
  expect(release('due')).toMatchObject({ status: 0, stdout: '' })
})

test('the notes are what the changelog says of the version', () => {
  expect(release('notes').stdout).toBe('- An old thing.\n')
})

test('what it cannot do it says, with its usage', () => {
  expect(release('publish')).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage: ') })
})

describe('the workflow Release', () => {
  const { jobs } = parse(read('.github/workflows/release.yml'))

  test('publishes only what was tested, after a person said yes', () => {
    expect(jobs.publish.needs).toEqual(['due', 'test'])
    expect(jobs.publish.environment).toBe('release')
    expect(jobs.test.steps.some(({ run }: { run?: string }) => run === 'bash .ci/run')).toBe(true)
  })

  test('writes nothing in a dry run', () => {
    const writes = jobs.publish.steps.filter(({ uses, run }: { uses?: string; run?: string }) =>
      /attest|gh |npm publish/.test(uses ?? run ?? ''),
    )
    expect(writes).toHaveLength(3)
    for (const { if: condition, run = '' } of writes)
      expect([condition, run]).toEqual(
        run.startsWith('npm publish')
          ? [undefined, expect.stringContaining('--dry-run="$DRY_RUN"')]
          : ["env.DRY_RUN != 'true'", run],
      )
  })
})
