// The house rules that no linter knows: what files are called, where they lie, what they must not say.
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { FILES, ROOT, read, SOURCE_FILES } from './tracked-files.ts'

const ROOMS = [
  'card',
  'rules',
  'hub',
  'policy',
  'judge',
  'facts',
  'threads',
  'report',
  'markdown',
  'source',
  'github',
  'cli',
]

const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  '.': ['.ci', '.github', '__tests__', 'bench', 'dist', 'docs', 'examples', 'schema', 'scripts', 'src'],
  src: ROOMS,
  __tests__: [...ROOMS, 'e2e', 'fake-github', 'fixtures', 'house', 'properties', 'bench', 'scripts'],
}

/** Words that say nothing of what a file is for. */
const EMPTY_NAMES = ['util', 'utils', 'helper', 'helpers', 'misc', 'common', 'manager', 'managers']

/** Past this two things live in a file. A test reads as a list of cases, which may be longer. */
const MAX_LINES = { code: 300, tests: 400 }

describe('a source file', () => {
  test('begins with a comment that says its reason to exist', () => {
    expect(SOURCE_FILES.filter((file) => !/^(?:#!.*\n)?\/\/ .{20,}\n/.test(read(file)))).toEqual([])
  })

  test(`has at most ${MAX_LINES.code} lines, or ${MAX_LINES.tests} where it is a test`, () => {
    const most = (file: string) => (file.startsWith('__tests__/') ? MAX_LINES.tests : MAX_LINES.code)
    expect(SOURCE_FILES.filter((file) => read(file).trimEnd().split('\n').length > most(file))).toEqual([])
  })
})

describe('a name', () => {
  test('says what is inside', () => {
    expect(FILES.filter((file) => words(file).some((word) => EMPTY_NAMES.includes(word)))).toEqual([])
  })

  test.each(Object.entries(FOLDERS))('in %s is one of the folders that the design knows', (folder, known) => {
    const inside = FILES.filter((file) => folder === '.' || file.startsWith(`${folder}/`))
      .map((file) => (folder === '.' ? file : file.slice(folder.length + 1)))
      .filter((file) => file.includes('/'))
      .map((file) => file.split('/')[0])
    expect([...new Set(inside)].filter((name) => !known.includes(name ?? ''))).toEqual([])
  })
})

describe('no file says', () => {
  test('where it lay on the machine of the one who wrote it', () => {
    const machine = /(?<![\w.~])\/(?:work|root|home|tmp\/bash_jobs)(?=\/)/
    const told = FILES.filter((file) => machine.test(withoutRunnerPaths(read(file))))
    expect(told).toEqual([])
  })

  test('that the benchmark’s corpus lies beside the project, but for the two that use it', () => {
    const outside = /\.\.\/shared(?=[/\s'"`]|$)/m
    const named = FILES.filter((file) => outside.test(read(file)))
    expect(named.filter((file) => file !== '.ci/run' && !file.startsWith('bench/accuracy'))).toEqual([])
  })
})

describe('package-lock.json', () => {
  const packages: Readonly<Record<string, LockedPackage>> = JSON.parse(read('package-lock.json')).packages

  test('names no registry, so that any mirror will do', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })

  test('has every package for other platforms, without which npm ci refuses it', () => {
    const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !resolves(packages, parent, name)),
    )
    expect(missing).toEqual([])
  })

  test('knows the versions that package.json asks for', () => {
    const { version, devDependencies, dependencies = {} } = JSON.parse(read('package.json'))
    expect(packages['']).toMatchObject({ version, devDependencies })
    for (const [name, exact] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(packages[`node_modules/${name}`]?.version).toBe(exact)
    }
  })
})

describe('what people start', () => {
  test.each(['dist/cli.js', '.ci/run'])('%s is executable and says with what', (file) => {
    expect(() => accessSync(path.join(ROOT, file), constants.X_OK)).not.toThrow()
    expect(read(file)).toMatch(/^#!\/usr\/bin\/env (node|bash)\n/)
  })

  test('is there: what action.yml and package.json point to', () => {
    const { bin, files } = JSON.parse(read('package.json'))
    const main = /^ {2}main: (\S+)$/m.exec(read('action.yml'))?.[1]
    for (const file of [main, ...Object.values<string>(bin)]) expect(FILES).toContain(file)
    for (const listed of files) {
      const published = listed.replace(/^!/, '')
      expect(FILES.some((file) => file === published || file.startsWith(`${published}/`))).toBe(true)
    }
  })

  test.each(['ACTION', 'LEFT_TO_NODE'])('is there: what .ci/run names in %s', (list) => {
    const text = new RegExp(`^${list}=\\(([^()]+)\\)`, 'm').exec(read('.ci/run'))?.[1] ?? ''
    const names = text.trim().split(/\s+/)
    expect(names.length).toBeGreaterThan(1)
    for (const name of names)
      expect(FILES.filter((file) => file.startsWith(`__tests__/${name}`))).not.toEqual([])
  })
})

interface LockedPackage {
  readonly version?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** The words of a path: folders and file name, cut at dots, hyphens and underscores. */
function words(file: string): readonly string[] {
  return file.toLowerCase().split(/[/._-]+/)
}

/** GitHub's own runners have public, fixed paths, and `me` is nobody. */
function withoutRunnerPaths(text: string): string {
  return text.replace(/\/home\/(?:runner|me)\/[\w./-]*/g, '')
}

/** Whether Node, starting in the folder `parent`, would find the package. */
function resolves(packages: Readonly<Record<string, LockedPackage>>, parent: string, name: string): boolean {
  const folders = parent.split('/node_modules/')
  const above = folders.map((_, index) => `${folders.slice(0, index + 1).join('/node_modules/')}/`)
  return ['', ...above].some((folder) => `${folder}node_modules/${name}` in packages)
}
