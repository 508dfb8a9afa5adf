// What a policy names lies in the repository, on the command line as in the action; what a person names lies anywhere.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { GOOD, POOR } from './action-scene.ts'
import { runCli } from './run-cli.ts'

const POLICY = '.github/model-card-gate.yml'
let folder = ''
let cwd = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'confinement-'))
  cwd = path.join(folder, 'repository')
  mkdirSync(path.join(cwd, '.git'), { recursive: true })
  mkdirSync(path.join(cwd, '.github'))
  writeFileSync(path.join(folder, 'elsewhere.yml'), 'fail-on: never\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a policy that is a link is not followed, unless --config names it', async () => {
  writeFileSync(path.join(cwd, 'README.md'), POOR)
  symlinkSync('../../elsewhere.yml', path.join(cwd, POLICY))
  const found = await runCli([], { cwd })
  expect(found).toMatchObject({ status: 2, stdout: '' })
  expect(found.stderr).toContain(
    `${POLICY} is a symbolic link (or lies behind one), which the gate does not follow.`,
  )
  expect(await runCli(['--config', POLICY], { cwd })).toMatchObject({ status: 0 })
  expect(await runCli(['--config', '../elsewhere.yml'], { cwd })).toMatchObject({ status: 0 })
})

test.each([
  ['schema: ../elsewhere.yml', '../elsewhere.yml lies outside the repository'],
  ['extends: ../elsewhere.yml', '../elsewhere.yml lies outside the repository'],
  ['extends: /etc/hostname', '/etc/hostname lies outside the repository'],
])('a policy that says "%s" is refused', async (text, words) => {
  writeFileSync(path.join(cwd, 'README.md'), GOOD)
  writeFileSync(path.join(cwd, POLICY), `${text}\n`)
  const ended = await runCli([], { cwd })
  expect(ended).toMatchObject({ status: 2, stdout: '' })
  expect(ended.stderr).toContain(words)
})
