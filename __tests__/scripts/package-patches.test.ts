// What is changed of micromark as it is bundled changes no tree.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import fc from 'fast-check'
import { HOSTILE } from '../../bench/hostile/cards.mjs'
import { patched, patchPackages, unchanged } from '../../scripts/package-patches.mjs'
import { parseMarkdown } from '../../src/card/body/parse-markdown.ts'
import { anyBytes } from '../properties/any-card.ts'

let folder: string
let parsePatched: typeof parseMarkdown

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-patched-'))
  const outfile = path.join(folder, 'parse-markdown.mjs')
  await build({
    entryPoints: ['src/card/body/parse-markdown.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    plugins: [patchPackages],
    logLevel: 'error',
  })
  ;({ parseMarkdown: parsePatched } = await import(pathToFileURL(outfile).href))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the parts of Markdown begin and end with, and what may stand between. */
const MARKS = [
  ...[
    '# ',
    '- ',
    '1. ',
    '> ',
    '  ',
    '    ',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\0',
    'a',
    'word ',
    'end  ',
    'é',
    '+ ',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '~~~',
    '---',
    '===',
    '|',
    '| a | b |\n|---|:-:|\n',
    '[x] ',
    '[ ] ',
    '[^1]',
  ],
  ...[
    '[^1]: ',
    '[a]: /b "c"\n',
    '[a](b)',
    '![i](u)',
    '<b>',
    '</b>',
    '<!-- ',
    '-->',
    '&amp;',
    '\\',
    '<http://a.b>',
  ],
]

/** Jest's own comparison would take longer than the parsing. */
function isSame(text: string): boolean {
  return isDeepStrictEqual(parsePatched(text), parseMarkdown(text))
}

describe('the tree is the same with the changes and without', () => {
  test('of any text', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const text = new TextDecoder().decode(bytes)
        expect(isSame(text)).toBe(true)
      }),
      { seed: 11, numRuns: 400 },
    )
  })

  test('of marks in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MARKS), { maxLength: 40 }), (marks) => {
        expect(isSame(marks.join(''))).toBe(true)
      }),
      { seed: 12, numRuns: 3000 },
    )
  })

  test('of every hostile card', () => {
    for (const [name, make] of Object.entries(HOSTILE)) {
      expect([name, isSame(String(make(600)))]).toEqual([name, true])
    }
  })
})

test('a version of a package without the place to change fails the build and says which', () => {
  expect(patched('let a = 1\nlet b', [['let a = 1', 'let a = 2']], 'x.js')).toBe('let a = 2\nlet b')
  expect(() => patched('let b', [['let a', 'let c']], 'x.js')).toThrow('x.js has 0 places of "let a"')
  expect(() => patched('a a', [['a', 'b']], 'x.js')).toThrow('x.js has 2 places of "a"')
})

test('a file that is replaced as a whole must be the one for which that was done', () => {
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(() => unchanged('abc', sha256, 'x.js')).not.toThrow()
  expect(() => unchanged('abd', sha256, 'x.js')).toThrow('x.js has changed')
})

test.each(['micromark-util-subtokenize', 'micromark-util-chunked', 'micromark', 'mdast-util-from-markdown'])(
  'the licence of what is changed is told: %s',
  (name) => {
    expect(readFileSync('dist/licenses.txt', 'utf8')).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, 'm'))
  },
)
