// Chunks that are put together: what imports from them finds what it found before.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { loadedWith, mergeChunks } from '../../scripts/merge-chunks.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-chunks-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const FILES = {
  'entry.js':
    'import {\n  count,\n  name as title\n} from "./chunks/a.js";\nimport "./chunks/b.js";\nimport {\n  name\n} from "./chunks/b.js";\nexport const said = () => [title, name, count()];\nexport const later = () => import("./chunks/later.js");\n',
  'chunks/a.js':
    'import {\n  name\n} from "./b.js";\nvar name2 = "a of " + name;\nvar calls = 0;\nfunction count() {\n  return ++calls;\n}\nexport {\n  count,\n  name2 as name\n};\n',
  'chunks/b.js': 'import path from "node:path";\nvar name = path.basename("x/b");\nexport {\n  name\n};\n',
  'chunks/later.js': 'import {\n  count\n} from "./a.js";\nexport const counted = count();\n',
}

function outputs(): Map<string, string> {
  return new Map(Object.entries(FILES).map(([name, text]) => [path.join(folder, name), text]))
}

test('two chunks become one, with what each of them exports under the same name, and one state', async () => {
  const files = outputs()
  const members = new Set(['chunks/a.js', 'chunks/b.js'].map((name) => path.join(folder, name)))
  await mergeChunks(files, { name: 'engine', members })
  expect([...files.keys()].map((file) => path.relative(folder, file))).toEqual([
    'entry.js',
    path.join('chunks', 'later.js'),
    path.join('chunks', 'engine.js'),
  ])
  mkdirSync(path.join(folder, 'chunks'))
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }')
  for (const [file, text] of files) writeFileSync(file, text)
  const entry = await import(pathToFileURL(path.join(folder, 'entry.js')).href)
  expect(entry.said()).toEqual(['a of b', 'b', 1])
  expect((await entry.later()).counted).toBe(2)
})

test('an import in a form that is not known ends the build', async () => {
  const files = outputs()
  files.set(path.join(folder, 'entry.js'), 'import * as all from "./chunks/b.js";\n')
  const members = new Set([path.join(folder, 'chunks/b.js')])
  await expect(mergeChunks(files, { name: 'engine', members })).rejects.toThrow('in an unknown way')
})

test('so does a chunk whose exports are in another form, or that loads another one of the group later', async () => {
  const files = outputs()
  const [a, b] = ['chunks/a.js', 'chunks/b.js'].map((name) => path.join(folder, name)) as [string, string]
  files.set(b, 'export const name = 1;\n')
  await expect(mergeChunks(files, { name: 'engine', members: new Set([b]) })).rejects.toThrow(
    'in a form that is known',
  )
  files.set(b, 'var name = () => import("./a.js");\nexport {\n  name\n};\n')
  await expect(mergeChunks(files, { name: 'engine', members: new Set([a, b]) })).rejects.toThrow('merged too')
})

test('what a file loads at once is told from what it loads later', () => {
  const now = (file: string) => ({ path: file, kind: 'import-statement' })
  const all = {
    'entry.js': { imports: [now('a.js'), { path: 'later.js', kind: 'dynamic-import' }, now('node:fs')] },
    'a.js': { imports: [now('b.js')] },
    'b.js': { imports: [now('a.js')] },
    'later.js': { imports: [] },
  }
  expect([...loadedWith(all, 'entry.js')]).toEqual(['a.js', 'b.js'])
})
