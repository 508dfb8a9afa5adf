// What the chunks of the bundle are called: the same from build to build, and no two alike.
import { expect, test } from '@jest/globals'
import { chunkNames, withNewNames } from '../../scripts/chunk-names.mjs'

const shared = (inputs: Record<string, number>) => ({
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }]),
  ),
})

const OUTPUTS = {
  'out/api.js': { entryPoint: 'src/api.ts', inputs: {} },
  'out/chunks/run-AAAAAAAA.js': { entryPoint: 'src/cli/run.ts', inputs: {} },
  'out/chunks/json-BBBBBBBB.js': { entryPoint: 'src/report/json.ts', inputs: {} },
  'out/chunks/json-CCCCCCCC.js': { entryPoint: 'src/rules/code/json.ts', inputs: {} },
  'out/chunks/chunk-DDDDDDDD.js': shared({ 'src/a/few.ts': 1, 'src/a/most.ts': 20, 'src/a/some.ts': 3 }),
  'out/chunks/chunk-EEEEEEEE.js': shared({}),
}

test('a chunk is called as its entry, or as the largest module in it, and by the folder too where that is two', () => {
  expect(Object.fromEntries(chunkNames(OUTPUTS))).toEqual({
    'run-AAAAAAAA.js': 'run.js',
    'json-BBBBBBBB.js': 'report-json.js',
    'json-CCCCCCCC.js': 'code-json.js',
    'chunk-DDDDDDDD.js': 'shared-most.js',
    'chunk-EEEEEEEE.js': 'shared-esbuild.js',
  })
})

test('a name that another file has is taken', () => {
  const engine = { 'out/chunks/engine-FFFFFFFF.js': { entryPoint: 'src/rules/engine.ts', inputs: {} } }
  expect(chunkNames(engine).get('engine-FFFFFFFF.js')).toBe('engine.js')
  expect(chunkNames(engine, ['engine.js']).get('engine-FFFFFFFF.js')).toBe('rules-engine.js')
})

test('where the folder is no help the package is, or the whole path', () => {
  const entry = (entryPoint: string) => ({ entryPoint, inputs: {} })
  const outputs = {
    'out/chunks/index-AAAAAAAA.js': entry('node_modules/one/lib/index.js'),
    'out/chunks/index-BBBBBBBB.js': entry('node_modules/one/node_modules/@scope/two/lib/index.js'),
    'out/chunks/json-CCCCCCCC.js': entry('src/report/json.ts'),
    'out/chunks/json-DDDDDDDD.js': entry('src/cli/report/json.ts'),
  }
  expect([...chunkNames(outputs).values()]).toEqual([
    'one-lib-index.js',
    'scope-two-lib-index.js',
    'src-report-json.js',
    'src-cli-report-json.js',
  ])
})

test('two that are the same all the same end the build', () => {
  const again = { 'out/chunks/json-FFFFFFFF.js': { entryPoint: 'src/report/json.ts', inputs: {} } }
  expect(() => chunkNames({ ...OUTPUTS, ...again })).toThrow(
    'Two chunks would be called the same: code-json.js',
  )
})

test('imports, at once or later, name the chunks as they are called', () => {
  const names = chunkNames(OUTPUTS)
  const text =
    'import { a } from "./chunks/run-AAAAAAAA.js";\nawait import("./json-CCCCCCCC.js");\n"other-AAAAAAAA.js"'
  expect(withNewNames(text, names)).toBe(
    'import { a } from "./chunks/run.js";\nawait import("./code-json.js");\n"other-AAAAAAAA.js"',
  )
})
