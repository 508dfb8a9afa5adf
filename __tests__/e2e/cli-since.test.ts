// --since: only what a change made counts.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { runCli } from './run-cli.ts'

const OLD = '---\nlicense: MIT\npipeline_tag: image-classification\nlibrary_name: timm\n---\n\n# Tern\n'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'since-'))
  put('README.md', OLD)
  git('init', '-q', '-b', 'main')
  commit()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function git(...args: string[]) {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' })
}

function commit() {
  git('add', '-A')
  git('commit', '-q', '-m', 'x')
}

function put(file: string, text: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

async function since(revision: string, ...args: string[]) {
  const { status, stdout, stderr } = await runCli(['--format', 'json', '--since', revision, ...args], {
    cwd: folder,
  })
  const report = stdout.startsWith('{') ? (JSON.parse(stdout) as Report) : undefined
  const findings = report?.cards.flatMap((card) => card.findings) ?? []
  return {
    status,
    stderr,
    report,
    added: findings.filter((finding) => finding.new).map(({ ruleId }) => ruleId),
  }
}

test('old debt is shown and does not count', async () => {
  const { status, report, added } = await since('main')
  expect({ status, added }).toEqual({ status: 0, added: [] })
  expect(report?.cards[0]?.findings.length).toBeGreaterThan(2)
  expect(report?.counts).toEqual({ error: 0, warning: 0, notice: 0 })
})

test('a card that stops to be a model’s is found, and one that never was is not', async () => {
  put('README.md', '---\nsdk: gradio\n---\n')
  const { status, report } = await since('HEAD')
  expect(status).toBe(1)
  expect(report?.cards[0]?.findings).toEqual([
    expect.objectContaining({ ruleId: 'metadata/front-matter', severity: 'error', new: true }),
  ])
  commit()
  expect(await since('HEAD')).toMatchObject({ status: 0, report: { counts: { error: 0 } } })
})

test('what the change adds fails it, and the pretty report says which', async () => {
  put('README.md', OLD.replace('timm\n', 'timm\nlanguage: English\n'))
  const { status, added } = await since('HEAD')
  expect({ status, added }).toEqual({ status: 1, added: ['metadata/language'] })
  const { stdout } = await runCli(['--since', 'HEAD'], { cwd: folder })
  expect(stdout).toContain('1 error to fix before merging')
  expect(stdout).toMatch(/^ {2}Not new, so not counted: .* \(.*metadata\/license.*\)$/m)
  expect(stdout).not.toContain('`license` is `MIT`')
  const annotations = (await runCli(['--since', 'HEAD', '--format', 'github'], { cwd: folder })).stdout
  expect(annotations.match(/^::error /gm)).toHaveLength(1)
})

test('a card that moved is compared with its old place, a new one with nothing', async () => {
  mkdirSync(path.join(folder, 'models'))
  renameSync(path.join(folder, 'README.md'), path.join(folder, 'models/README.md'))
  put('new.md', OLD)
  git('add', '-A')
  expect((await since('HEAD', 'models/README.md')).added).toEqual([])
  expect((await since('HEAD', 'new.md')).added).toContain('metadata/license')
})

test('a revision that is not there is a mistake that says how to get it', async () => {
  const { status, stderr, report } = await since('origin/nowhere')
  expect({ status, report }).toEqual({ status: 2, report: undefined })
  expect(stderr).toContain('There is no revision origin/nowhere here')
})

test('outside a repository it says so', async () => {
  rmSync(path.join(folder, '.git'), { recursive: true })
  const { status, stderr } = await since('HEAD')
  expect(status).toBe(2)
  expect(stderr).toMatch(/Git cannot read|not a git repository/i)
})
