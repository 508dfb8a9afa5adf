// A card that is piped in.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { GOOD, POOR } from './action-scene.ts'
import { CLI } from './run-cli.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stdin-'))
  mkdirSync(path.join(folder, '.git'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function pipe(text: string | Uint8Array, ...args: string[]) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.env.RUNNER_NODE ?? process.execPath, [CLI, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '' },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
    // A run that refuses its arguments reads nothing.
    child.stdin.on('error', () => {})
    child.stdin.end(text)
  })
}

function put(file: string, text: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

test('is judged as the file would be', async () => {
  expect(await pipe(GOOD, '--stdin')).toMatchObject({ status: 0, stderr: '' })
  const { status, stdout } = await pipe(POOR, '--stdin', '--format', 'json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout).cards).toEqual([expect.objectContaining({ path: 'README.md', verdict: 'fail' })])
})

test('follows the policy for its path, and is compared with the files beside it', async () => {
  put('.github/model-card-gate.yml', 'overrides:\n  - cards: [lab/**]\n    extends: hub\n')
  expect(await pipe('# Tern\n', '--stdin', '--stdin-path', 'lab/README.md')).toMatchObject({ status: 0 })
  put('config.json', '{}')
  const linked = `${GOOD}\nSee [the configuration](config.jsn).\n`
  const findings = async (...args: string[]) => {
    const { stdout } = await pipe(linked, '--stdin', '--format', 'json', ...args)
    return JSON.parse(stdout).cards[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId)
  }
  expect(await findings('--stdin-path', 'README.md')).toContain('content/links')
  expect(await findings()).not.toContain('content/links')
})

test('an empty and a huge one get a finding', async () => {
  expect(await pipe('', '--stdin')).toMatchObject({ status: 1, stderr: '' })
  const huge = await pipe(Buffer.alloc(3 * 1024 * 1024, 'x'), '--stdin', '--format', 'json')
  expect(huge.stdout).toContain('content/readable')
})

describe('arguments that contradict it are refused', () => {
  test.each([
    [['--stdin', 'README.md'], 'no file can be named'],
    [['--stdin-path', 'a.md'], 'goes with --stdin'],
    [['--stdin', '--fix'], 'what is piped in is none'],
    [['--init', '--stdin'], '--stdin would be without effect'],
  ])('%j', async (args, words) => {
    const refused = await pipe(GOOD, ...args)
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toContain(words)
  })
})
