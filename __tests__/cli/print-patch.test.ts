// A patch is whole where a program reads it, and inert where a person or the runner does.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { outputFile } from '../../src/cli/output-file.ts'
import { printPatches } from '../../src/cli/print-patch.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import { commands } from '../markdown/hostile-text.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'patch-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const BEFORE = 'licence: mit\n::error::from a card\n ##[error]x\n\u001b[2J\u202e\ttab\n'
const PATCH = `--- a/README.md\n+++ b/README.md\n@@ -1,4 +1,4 @@\n-licence: mit\n+license: mit\n ::error::from a card\n  ##[error]x\n \u001b[2J\u202e\ttab\n`

function end(env: Readonly<Record<string, string>>, isTTY = false) {
  const stdout = Object.assign(new PassThrough(), { isTTY })
  const stderr = new PassThrough()
  const terminal = { argv: [], cwd: folder, env, stdout, stderr } as unknown as Terminal
  const read = (stream: PassThrough) => String(stream.read() ?? '')
  return { terminal, out: () => read(stdout), said: () => read(stderr) }
}

const make = (print: (patch: string) => Promise<void>) => print(PATCH).then(() => true)

function applied(input: string): string {
  writeFileSync(path.join(folder, 'README.md'), BEFORE)
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', ['apply', '-'], { cwd: folder, input })
  return readFileSync(path.join(folder, 'README.md'), 'utf8')
}

describe('a patch', () => {
  test('is every byte in a pipe', async () => {
    const { terminal, out } = end({})
    expect(await printPatches(make, undefined, terminal)).toBe(true)
    expect(out()).toBe(PATCH)
  })

  test('shows characters by name on a terminal, and says so', async () => {
    const { terminal, out, said } = end({}, true)
    await printPatches(make, undefined, terminal)
    const shown = out()
    expect(shown).toContain(' ␛[2J[U+202E]\ttab')
    expect(shown).not.toMatch(/(?![\n\t])\p{Cc}/u)
    expect(said()).toContain('For git apply, name a file with --output.')
  })

  test('of ordinary text is the same on a terminal, and nothing is said', async () => {
    const plain = '--- a/README.md\r\n+++ b/README.md\r\n-a\n+b\n'
    const { terminal, out, said } = end({}, true)
    await printPatches((print) => print(plain).then(() => true), undefined, terminal)
    expect(out()).toBe(plain.replaceAll('\r\n', '\n'))
    expect(said()).toBe('')
  })

  test('gives the runner no command, and can still be applied', async () => {
    const { terminal, out } = end({ GITHUB_ACTIONS: 'true' })
    await printPatches(make, undefined, terminal)
    const log = out()
    const [, token = ''] = /^::stop-commands::([\w-]{36})\n/.exec(log) ?? []
    expect(log.endsWith(`\n::${token}::\n`)).toBe(true)
    expect(log.split(token)).toHaveLength(3)
    // Without the two lines the runner would have obeyed the card.
    expect(commands(log.split('\n').slice(1, -2).join('\n'))).not.toEqual([])
    expect(applied(log)).toBe(BEFORE.replace('licence', 'license'))
  })

  test('goes to a file where one is named', async () => {
    const { terminal, out } = end({}, true)
    const file = await outputFile('mend.patch', { cwd: folder, root: folder }, [])
    expect(await printPatches(make, file, terminal)).toBe(true)
    expect(out()).toBe('')
    expect(applied(readFileSync(path.join(folder, 'mend.patch'), 'utf8'))).toBe(
      BEFORE.replace('licence', 'license'),
    )
  })

  test('that cannot be written is said to be lost', async () => {
    const { terminal, said } = end({})
    const file = await outputFile('mend.patch', { cwd: folder, root: folder }, [])
    mkdirSync(path.join(folder, 'mend.patch'))
    expect(await printPatches(make, file, terminal)).toBe(false)
    expect(said()).toMatch(/The patch could not be written to mend\.patch \(.*\)\. Name another file\./)
  })
})
