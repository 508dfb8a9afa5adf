// scripts/release.mjs: what a release writes, when one is due, and what it refuses.
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import picomatch from 'picomatch'
import { parse } from 'yaml'
import { FILES, ROOT, read } from '../house/tracked-files.ts'

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

test('a dry run is due at any time', () => {
  git('tag', 'v1.2.0')
  expect(release('due', '--dry-run').stdout).toBe('version=1.2.0\n')
  put('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n- All.\n')
  expect(release('due', '--dry-run').stdout).toBe('version=1.2.0\n')
})

describe('what npm has of the version', () => {
  const sha512 = createHash('sha512').update('packed').digest('base64')
  test.each([
    ['nothing', 404, {}, 'on-npm=no\n'],
    ['the same bytes', 200, { dist: { integrity: `sha512-${sha512}` } }, 'on-npm=same\n'],
    ['other bytes', 200, { dist: { integrity: 'sha512-AAAA' } }, 'on-npm=other\n'],
  ])('%s', async (_, status, answer, output) => {
    expect(await onNpm(status, answer)).toEqual({ asked: ['/x/1.2.0'], output })
  })

  test('nobody knows where npm does not answer, so that nothing is published twice', async () => {
    await expect(onNpm(503, {})).rejects.toMatchObject({
      code: 1,
      stderr: 'npm answers 503 where it is asked for x@1.2.0.\n',
    })
  })
})

/** What the script says of a packed file, asked of a registry with this answer. */
async function onNpm(status: number, answer: object) {
  put('x.tgz', 'packed')
  const asked: unknown[] = []
  const registry = createServer(({ url }, response) => {
    asked.push(url)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((ready) => registry.listen(0, '127.0.0.1', ready))
  const { port } = registry.address() as AddressInfo
  const script = ['--preserve-symlinks-main', 'scripts/release.mjs', 'on-npm', 'x.tgz']
  const env = { ...process.env, npm_config_registry: `http://127.0.0.1:${port}/` }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: folder, env })
    return { asked, output: stdout }
  } finally {
    registry.close()
  }
}

test('the notes are what the changelog says of the version', () => {
  expect(release('notes').stdout).toBe('- An old thing.\n')
})

test('what it cannot do it says, with its usage', () => {
  expect(release('publish')).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage: ') })
})

describe('the workflow Release', () => {
  const { env, jobs } = parse(read('.github/workflows/release.yml'))

  test('publishes only what was tested, after a person said yes', () => {
    expect(jobs.publish.needs).toEqual(['due', 'test'])
    expect(jobs.publish.environment).toBe('release')
    expect(jobs.test.steps.some(({ run }: { run?: string }) => run === 'bash .ci/run')).toBe(true)
  })

  test('writes nothing in a dry run, and never from another branch than main', () => {
    const writes = (jobs.publish.steps as readonly Step[]).filter(({ uses, run }) =>
      /attest|gh |npm publish/.test(uses ?? run ?? ''),
    )
    expect(writes).toHaveLength(4)
    for (const { if: condition, run = '' } of writes)
      expect([condition, run]).toEqual(
        run.startsWith('npm publish')
          ? ["steps.pack.outputs.on-npm == 'no'", expect.stringContaining('--dry-run="$DRY_RUN"')]
          : ["env.DRY_RUN != 'true'", run],
      )
    expect(env.DRY_RUN).toContain("github.ref != 'refs/heads/main' ||")
  })

  test('attests every script of dist', () => {
    const { with: options } = (jobs.publish.steps as readonly Step[]).find(({ uses }) =>
      uses?.startsWith('actions/attest@'),
    ) ?? { with: {} }
    const patterns = String(options?.['subject-path'] ?? '')
      .trim()
      .split('\n')
    const scripts = FILES.filter((file) => /^dist\/.*\.js$/.test(file))
    const isAttested = picomatch(patterns)
    expect(scripts.length).toBeGreaterThan(3)
    expect(scripts.filter((file) => !isAttested(file))).toEqual([])
  })

  describe('run again after it failed half-way', () => {
    const steps = jobs.publish.steps as readonly Step[]
    const script = steps.find(({ name }) => name === 'Tag and release')?.run ?? ''

    test.each([
      ['there is no release', '', ['create']],
      ['a draft was left behind', 'draft', ['delete', 'create']],
      ['the release is there', 'published', []],
    ])('where %s', (_, found, writes) => {
      expect(runWithGh(script, found)).toEqual(writes)
    })
  })
})

interface Step {
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** What a step asks `gh release` to do, other than to look, where the release is found so. */
function runWithGh(script: string, found: string): readonly string[] {
  const bin = path.join(folder, 'bin')
  mkdirSync(bin)
  const view = found === '' ? 'exit 1' : `echo ${found}; exit`
  const gh = `#!/bin/sh\nif test "$2" = view; then ${view}; fi\necho "$2" >> "${folder}/asked"\n`
  writeFileSync(path.join(bin, 'gh'), gh, { mode: 0o755 })
  put('asked', '')
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, VERSION: '1.2.0', GITHUB_SHA: 'a' }
  // As the runner does it.
  execFileSync('bash', ['-e', '-c', script], { cwd: folder, env, stdio: 'pipe' })
  return text('asked').split('\n').filter(Boolean)
}
