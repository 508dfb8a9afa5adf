// docs/dependencies.md: one true line for every package, and no package that nobody needs.
import { describe, expect, test } from '@jest/globals'
import picomatch from 'picomatch'
import { parse } from 'yaml'
import { bundleSizes } from './bundle-sizes.ts'
import { readDocument, tableWith } from './document.ts'
import { read, SOURCE_FILES } from './tracked-files.ts'

const { dependencies = {}, devDependencies } = JSON.parse(read('package.json'))
const NAMES = Object.keys({ ...dependencies, ...devDependencies }).sort()
const rows = tableWith(
  readDocument('docs/dependencies.md'),
  'package',
  'why it is here',
  'licence',
  'in dist',
).rows

/** Packages that no file imports, by what uses them. */
const USED_OTHERWISE: Readonly<Record<string, RegExp>> = {
  '@biomejs/biome': /"lint": "biome /,
  typescript: /"types": "tsc /,
  jest: /"test": ".*node_modules\/jest\//,
}

describe('docs/dependencies.md', () => {
  test('has one line for each package of package.json, in order', () => {
    expect(rows.map(([name]) => name?.text)).toEqual(NAMES)
  })

  test('says why each is here', () => {
    for (const [, reason] of rows) expect(reason?.text.length).toBeGreaterThan(20)
  })

  test('names the licence that the package names', () => {
    const licences = NAMES.map((name) => JSON.parse(read(`node_modules/${name}/package.json`)).license)
    expect(rows.map(([, , licence]) => licence?.text)).toEqual(licences)
  })

  test('says within a fifth, or 2 KB, what each takes of dist', () => {
    const sizes = bundleSizes()
    const wrong = rows.flatMap(([name, , , size]) => {
      const actual = (sizes.get(name?.text ?? '') ?? 0) / 1000
      const said = size?.text === 'none' ? 0 : Number(/^([\d.]+) KB$/.exec(size?.text ?? '')?.[1])
      const isRight = (said === 0) === (actual === 0) && Math.abs(said - actual) <= Math.max(2, actual / 5)
      return isRight ? [] : [`${name?.text}: ${size?.text}, really ${actual.toFixed(1)} KB`]
    })
    expect(wrong).toEqual([])
  })
})

test('dist brings the licence of every package that it bundles', () => {
  const named = new Set(
    [...read('dist/licenses.txt').matchAll(/^(\S+) \S+ \([^)]*\)\n-+$/gm)].map(([, name]) => name),
  )
  expect(bundleSizes().size).toBeGreaterThan(20)
  expect([...bundleSizes().keys()].filter((name) => !named.has(name))).toEqual([])
})

test('a new version of a bundled package comes alone, and only that', () => {
  const { updates } = parse(read('.github/dependabot.yml'))
  const npm = updates.find((entry: Readonly<Record<string, unknown>>) => entry['package-ecosystem'] === 'npm')
  const comesAlone = picomatch(npm.groups.tools['exclude-patterns'])
  const bundled = rows.filter(([, , , size]) => size?.text !== 'none').map(([name]) => name?.text)
  expect(NAMES.filter((name) => comesAlone(name))).toEqual(bundled)
})

describe('package.json', () => {
  // The tools that the benchmark compares with have a list of their own, and are installed by it.
  const own = SOURCE_FILES.filter((file) => !file.startsWith('bench/peers/'))
  const imported = new Set(own.flatMap((file) => packagesOf(read(file))))

  test('names every package that is imported: none is one that another happens to bring', () => {
    // The types of Markdown and syntax trees come from packages without code.
    const named = NAMES.map((name) => name.replace(/^@types\//, ''))
    expect([...imported].filter((name) => !named.includes(name))).toEqual([])
  })

  test('names no package that nobody uses', () => {
    const unused = NAMES.filter((name) => !imported.has(name.replace(/^@types\//, '')))
      .filter((name) => !USED_OTHERWISE[name]?.test(read('package.json')))
      .filter((name) => name !== '@types/node' && !readsItsFiles(name))
    expect(unused).toEqual([])
  })
})

/** Packages named in imports. Built-in modules carry `node:`. */
function packagesOf(text: string): readonly string[] {
  const specifiers = text.matchAll(
    /^(?:import|export|} from|.*\bfrom|.*\b(?:import|require)\()\s*'([^'\n]+)'/gm,
  )
  return [...specifiers]
    .map(([, specifier]) => specifier ?? '')
    .filter((specifier) => /^[@a-z]/.test(specifier) && !specifier.startsWith('node:'))
    .map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'))
}

/** Whether some script or test reads files of the package from node_modules, or imports it by a part of its path. */
function readsItsFiles(name: string): boolean {
  const path = new RegExp(`['"/]${name.replace('/', "(?:/|', ')")}['"/]`)
  return SOURCE_FILES.some((file) => !file.startsWith('__tests__/house/') && path.test(read(file)))
}
