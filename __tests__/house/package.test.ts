// The package as npm hands it out: what is in it, whether its types hold, and whether it works in an empty folder.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { readDocument } from './document.ts'
import { ROOT, read } from './tracked-files.ts'

let folder = ''
let packed: readonly string[] = []
let tarball = ''
let user = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'package-'))
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [info] = JSON.parse(execFileSync('npm', options, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }))
  packed = info.files.map(({ path: file }: { readonly path: string }) => file)
  tarball = path.join(folder, info.filename)
  user = path.join(folder, 'user')
  mkdirSync(user)
  writeFileSync(path.join(user, 'package.json'), '{ "private": true, "type": "module" }\n')
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
    cwd: user,
    stdio: 'pipe',
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const manifest = JSON.parse(read('package.json'))

test('it holds what a user needs and nothing else', () => {
  const kinds = [
    /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
    /^docs\/(?:api|rules)\.md$/,
    /^schema\/[\w-]+\.schema\.json$/,
    /^dist\/(?:cli|api|worker)\.js$/,
    /^dist\/licenses\.txt$/,
    /^dist\/chunks\/[\w-]+\.js$/,
    /^dist\/types\/(?:[\w-]+\/)*[\w-]+\.d\.ts$/,
  ]
  expect(packed.filter((file) => !kinds.some((kind) => kind.test(file)))).toEqual([])
  for (const kind of kinds) expect(packed.filter((file) => kind.test(file))).not.toEqual([])
  expect(packed).toContain(path.posix.normalize(manifest.bin['model-card-gate']))
})

test('it installs nothing beside itself', () => {
  expect(manifest.dependencies ?? {}).toEqual({})
  expect(
    execFileSync('npm', ['ls', '--all', '--parseable'], { cwd: user, encoding: 'utf8' }).trim().split('\n'),
  ).toHaveLength(2)
})

test('publint has nothing to say', async () => {
  const pkgDir = path.join(user, 'node_modules', 'model-card-gate')
  const { messages } = await publint({ pkgDir, strict: true })
  expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([])
})

test('its types are right for those who can import it', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)))
  expect(analysis).toHaveProperty('types')
  const problems = 'problems' in analysis ? analysis.problems : []
  // It is an ES module: CommonJS can only import() it, which is no fault of its types.
  const known = ['CJSResolvesToESM', 'NoResolution']
  const resolutions = problems.filter((problem) => !known.includes(problem.kind))
  expect(resolutions).toEqual([])
  const unresolved = problems.filter(({ kind }) => kind === 'NoResolution')
  for (const problem of unresolved) expect(problem).toMatchObject({ resolutionKind: 'node10' })
})

describe('in an empty folder', () => {
  test('npx judges a card', () => {
    writeFileSync(path.join(user, 'README.md'), read('examples/poor/README.md'))
    const run = spawnSync('npx', ['--no-install', 'model-card-gate', 'README.md'], {
      cwd: user,
      encoding: 'utf8',
    })
    expect(run).toMatchObject({ status: 1, stderr: '' })
    expect(run.stdout).toContain('errors to fix before merging')
  })

  test.each(readDocument('docs/api.md').fences.map(({ line, text }) => [line, text] as const))(
    'the program in docs/api.md, line %d, runs, and its types hold',
    (line, text) => {
      const file = path.join(user, `line-${line}.ts`)
      writeFileSync(file.replace('.ts', '.mjs'), text)
      const run = spawnSync(process.execPath, [file.replace('.ts', '.mjs')], { cwd: user, encoding: 'utf8' })
      expect(run).toMatchObject({ status: 0, stderr: '' })
      expect(run.stdout).toMatch(/^fail/)
      writeFileSync(file, text)
      const compiler = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
      const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node']
      const roots = ['--typeRoots', path.join(ROOT, 'node_modules', '@types')]
      const check = spawnSync(process.execPath, [compiler, ...flags, ...roots, file], {
        cwd: user,
        encoding: 'utf8',
      })
      expect(check.stdout).toBe('')
      expect(check.status).toBe(0)
    },
  )

  test('the schemas can be imported by name', () => {
    const program = `import schema from '${manifest.name}/schema/report.schema.json' with { type: 'json' }; console.log(schema.type)`
    const run = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], {
      cwd: user,
      encoding: 'utf8',
    })
    expect(run).toMatchObject({ status: 0, stdout: 'object\n' })
  })
})
