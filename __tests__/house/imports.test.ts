// The arrows between the rooms of src/: what may be imported from where. The linter enforces them; this shows it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROOT } from './tracked-files.ts'

const PLACES = {
  card: 'src/card/card.ts',
  hub: 'src/hub/additions.ts',
  markdown: 'src/markdown/escape.ts',
  rules: 'src/rules/rule.ts',
  policy: 'src/policy/policy.ts',
  source: 'src/source/source.ts',
  workspace: 'src/source/workspace.ts',
  'report shape': 'src/report/report.ts',
  report: 'src/report/comment.ts',
  judge: 'src/judge/judge-card.ts',
  facts: 'src/facts/gather.ts',
  threads: 'src/threads/card-pool.ts',
  gate: 'src/gate.ts',
  github: 'src/github/event.ts',
  'command line': 'src/cli/run.ts',
  'entry for programs': 'src/api.ts',
  'entry of the command line': 'src/cli.ts',
  'entry of the action': 'src/index.ts',
  'entry of a thread': 'src/worker.ts',
} as const

type Place = keyof typeof PLACES

/** What a room may import besides itself. Rooms that are not here stand at the edge and may import anything. */
const ALLOWED: Readonly<Record<string, readonly Place[]>> = {
  'src/card/topics/state.ts': ['card'],
  'src/hub/lists/lists.ts': ['hub'],
  'src/markdown/deep/escape.ts': ['markdown'],
  'src/rules/metadata/license.ts': ['rules', 'card', 'hub'],
  'src/policy/presets/load.ts': ['policy', 'rules', 'hub'],
  'src/source/git/revision.ts': ['source', 'workspace'],
  'src/report/summary/summary.ts': ['report', 'report shape', 'markdown'],
  'src/judge/scores/score.ts': ['judge', 'card', 'rules', 'hub', 'policy', 'report shape'],
  'src/facts/repository/files.ts': ['facts', 'rules', 'hub', 'policy', 'source', 'workspace'],
  'src/threads/pools/pool.ts': ['threads', 'judge', 'rules', 'hub'],
  'src/gate.ts': ['gate', 'judge', 'card', 'rules', 'policy', 'source', 'report shape'],
}

/** Rooms that are functions of their arguments: no files, no network, no clock, no console. */
const PURE = Object.keys(ALLOWED).filter((file) => !/^src\/(?:source|facts|threads)\//.test(file))

const IMPURE_IMPORTS = ['node:fs', 'node:process', '@actions/core', '@octokit/request'] as const
const IMPURE_GLOBALS = ['process', 'console', 'fetch', 'Date', 'performance', 'setTimeout'] as const

interface Diagnostic {
  readonly category: string
  readonly location: { readonly path: string; readonly start: { readonly line: number } }
}

let folder: string
let faults: ReadonlySet<string>

// One run of the linter over a folder that has nothing but our rules and files that break them, one import a line.
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-arrows-'))
  cpSync(path.join(ROOT, 'biome.json'), path.join(folder, 'biome.json'))
  for (const file of Object.keys(ALLOWED)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(folder, file), lines(file).join('\n'))
  }
  faults = new Set(lint().map(({ location }) => `${location.path}:${location.start.line}`))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(Object.entries(ALLOWED))('%s', (file, allowed) => {
  for (const place of Object.keys(PLACES) as readonly Place[]) {
    const may = allowed.includes(place)
    test(`${may ? 'may' : 'may not'} import the ${place}`, () => {
      for (const line of ways(file, place)) expect([line, isRefused(file, line)]).toEqual([line, !may])
    })
  }
})

describe.each(PURE.map((file) => [file] as const))('%s, which is pure,', (file) => {
  test.each(IMPURE_IMPORTS)('may not import %s', (name) => {
    expect(isRefused(file, packageImport(name))).toBe(true)
  })

  test.each(IMPURE_GLOBALS)('may not use %s', (name) => {
    expect(isRefused(file, globalUse(name))).toBe(true)
  })
})

test('a built-in module cannot slip in under its old name', () => {
  for (const file of PURE) expect(isRefused(file, packageImport('fs'))).toBe(true)
})

function lines(file: string): readonly string[] {
  return [
    ...(Object.keys(PLACES) as readonly Place[]).flatMap((place) => ways(file, place)),
    ...[...IMPURE_IMPORTS, 'fs'].map(packageImport),
    ...IMPURE_GLOBALS.map(globalUse),
  ]
}

/** The ways in which TypeScript can name another module. */
function ways(file: string, place: Place): readonly string[] {
  const relative = path.posix.relative(path.posix.dirname(file), PLACES[place])
  const specifier = relative.startsWith('.') ? relative : `./${relative}`
  return [
    `import type { T } from '${specifier}'`,
    `import { value } from '${specifier}'`,
    `export * from '${specifier}'`,
    `export const later = await import('${specifier}')`,
  ]
}

function packageImport(name: string): string {
  return `import * as module from '${name}'`
}

function globalUse(name: string): string {
  return `export const use = [${name}]`
}

function isRefused(file: string, line: string): boolean {
  return faults.has(`${file}:${lines(file).indexOf(line) + 1}`)
}

function lint(): readonly Diagnostic[] {
  const rules = ['noRestrictedImports', 'noRestrictedGlobals', 'useNodejsImportProtocol']
  const biome = path.join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const options = ['--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none']
  const only = rules.map((rule) => `--only=style/${rule}`)
  // Its exit status is not 0 when it finds something, which is what we want.
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options, ...only, '.'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return JSON.parse(stdout).diagnostics
}
