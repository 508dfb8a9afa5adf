// scripts/new-rule.mjs: a begun rule stands where it belongs, and its test fails until it is written.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ROOT } from '../house/tracked-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'new-rule-'))
  cpSync(path.join(ROOT, 'src'), path.join(folder, 'src'), { recursive: true })
  for (const file of ['node_modules', 'tsconfig.json', 'package.json', 'biome.json'])
    symlinkSync(path.join(ROOT, file), path.join(folder, file))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function newRule(...args: string[]) {
  const script = path.join(ROOT, 'scripts/new-rule.mjs')
  return spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' })
}

function run(tool: readonly string[]) {
  const [file = '', ...args] = tool
  return spawnSync(process.execPath, [path.join(ROOT, 'node_modules', file), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
}

test.each([
  ['content/quiet-key', 'quietKey'],
  ['consistency/zzz', 'zzz'],
  // Its name begins with that of another rule.
  ['content/title-end', 'titleEnd'],
])('%s compiles, is formatted, and stands in the list with its group', (id, identifier) => {
  expect(newRule(id)).toMatchObject({ status: 0, stderr: '' })
  const list = readFileSync(path.join(folder, 'src/rules/rules.ts'), 'utf8')
  expect(list).toContain(`import { ${identifier} } from './${id}.ts'\n`)
  expect(list).toMatch(new RegExp(`RULES: readonly Rule\\[\\] = \\[[^\\]]*\\n  ${identifier},\\n`))
  const biome = [
    '@biomejs/biome/bin/biome',
    'check',
    '--vcs-enabled=false',
    'src/rules/rules.ts',
    `src/rules/${id}.ts`,
  ]
  expect(run(biome)).toMatchObject({ status: 0 })
  expect(run(['typescript/bin/tsc', '--noEmit', '-p', '.'])).toMatchObject({ status: 0, stdout: '' })
})

test.each([
  ['', 'group/name'],
  ['style/x', 'Groups: metadata'],
  ['content/Loud', 'group/name'],
  ['metadata/license', 'is there already'],
  ['content/license', 'choose another name'],
])('%p is refused, and nothing is written', (id, words) => {
  const before = readFileSync(path.join(folder, 'src/rules/rules.ts'), 'utf8')
  const refused = newRule(id)
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain(words)
  expect(readFileSync(path.join(folder, 'src/rules/rules.ts'), 'utf8')).toBe(before)
})
