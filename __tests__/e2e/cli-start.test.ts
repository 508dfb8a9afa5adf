// Where the command line keeps compiled code from run to run, and where it does not.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runCli } from './run-cli.ts'

/** Node has the cache from 22.8 on; before, nothing is written anywhere. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const hasCache = major > 22 || (major === 22 && minor >= 8)
const CARD = 'examples/good/README.md'

let scratch = ''
beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'gate-start-'))
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

function home() {
  return { XDG_CACHE_HOME: scratch, LOCALAPPDATA: scratch, HOME: scratch, TMPDIR: scratch }
}

function holdsFiles(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0
}

test("compiled code is kept in the user's own cache folder, and nowhere that users share", async () => {
  const first = await runCli([CARD], { env: home() })
  expect(first.status).toBe(0)
  const written = readdirSync(scratch, { recursive: true }).map(String)
  expect(written.length > 0).toBe(hasCache)
  expect(written.filter((file) => !file.split(path.sep).includes('model-card-gate'))).toEqual(
    written.filter((file) => ['Library', path.join('Library', 'Caches')].includes(file)),
  )
  expect(await runCli([CARD], { env: home() })).toEqual(first)
})

test('a machine of CI, which nobody uses twice, is left clean', async () => {
  expect((await runCli([CARD], { env: { ...home(), CI: 'true' } })).status).toBe(0)
  expect(readdirSync(scratch)).toEqual([])
})

test("Node's own variables choose the folder, or none", async () => {
  const chosen = path.join(scratch, 'chosen')
  mkdirSync(chosen)
  await runCli([CARD], { env: { ...home(), NODE_COMPILE_CACHE: chosen } })
  expect(readdirSync(scratch)).toEqual(['chosen'])
  expect(holdsFiles(chosen)).toBe(hasCache)
  rmSync(chosen, { recursive: true })
  expect((await runCli([CARD], { env: { ...home(), NODE_DISABLE_COMPILE_CACHE: '1' } })).status).toBe(0)
  expect(readdirSync(scratch)).toEqual([])
})

test('a cache folder that cannot be used costs nothing but time', async () => {
  const env = { ...home(), XDG_CACHE_HOME: path.join(scratch, 'no', 'such', '\n'), HOME: '/dev/null' }
  const { status, stderr } = await runCli([CARD], { env })
  expect([status, stderr]).toEqual([0, ''])
})
