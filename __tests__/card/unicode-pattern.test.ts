// Patterns that are made anew for texts in ASCII find there what they find as they are written.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asciiSource, UnicodePattern } from '../../src/card/unicode-pattern.ts'

test.each([
  [String.raw`\p{L}`, '[a-zA-Z]'],
  [String.raw`[^\p{L}\p{N}_]+`, '[^a-zA-Z0-9_]+'],
  [String.raw`(?<!\p{Lu})\p{Ll}`, '(?<![A-Z])[a-z]'],
  [String.raw`[\p{M}]|\p{Script=Han}`, '[]|[]'],
  [String.raw`\[\p{L}\]`, String.raw`\[[a-zA-Z]\]`],
  [String.raw`[\]\p{Pc}]\p{L}`, String.raw`[\]_][a-zA-Z]`],
  [String.raw`\\p{2}`, String.raw`\\p{2}`],
])('%s is %s in ASCII', (source, ascii) => {
  expect(asciiSource(source)).toBe(ascii)
})

test('a text with one letter beyond ASCII is looked into with the whole pattern', () => {
  const letters = new UnicodePattern(String.raw`^\p{L}+$`)
  expect(['tern', 'seeschwalbe', 'тёрн', 'tern1', 'térn'].map((text) => letters.test(text))).toEqual([
    true,
    true,
    true,
    false,
    true,
  ])
  expect(letters.for('tern').source).not.toBe(letters.for('térn').source)
})

/** Every source that the code gives such a pattern, with its flags. */
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const code = readFileSync(path.join('src', file), 'utf8')
    const found = code.matchAll(/new UnicodePattern\(\s*String\.raw`([^`]*)`(?:,\s*'([a-z]+)')?,?\s*\)/g)
    return [...found].map(([, source = '', flags = 'u']) => ({ file, source, flags }))
  })
  .filter(({ source }) => !source.includes('${'))

test('all of them are found', () => {
  const count = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .reduce(
      (sum, file) =>
        sum + readFileSync(path.join('src', file), 'utf8').split('new UnicodePattern(').length - 1,
      0,
    )
  // One is put together of parts.
  expect(SOURCES.length).toBe(count - 1)
})

test('a class of which nobody has said what is in ASCII is refused', () => {
  expect(() => asciiSource(String.raw`\p{Nd}`)).toThrow('What of \\p{Nd} is in ASCII is not known.')
})

/** Patterns that ask for a letter beyond ASCII wherever they match. */
const ELSEWHERE_ONLY =
  /不能|modèle|não|модель|modelo\.\{0,40\}|\^\(\?:\[■|\[\\u3041|^\\p\{Script=(?!Latin)|^\[\\p\{Script=Han/

describe('in ASCII both patterns find the same', () => {
  test.each(SOURCES)('of $file: $source', ({ source, flags }) => {
    const global = flags.includes('g') ? flags : `${flags}g`
    const [whole, ascii] = [new RegExp(source, global), new RegExp(asciiSource(source), global)]
    const words = source.replace(/\\p\{[^}]*\}|\(\?[:=!<]*|[^\w .,:'#&@/-]/g, '|').split('|')
    const piece = fc.oneof(
      fc.constantFrom(...words.filter(Boolean), 'a'),
      fc.constantFrom(
        ..."Tern|ab|A|B|a B|X1|1|2024|. |, |: |## |-|.|\n|'| is a |model|92.1 |0.9|%|https://ab.c|w-".split(
          '|',
        ),
      ),
      fc.constantFrom(
        'Okafor, A. 2024',
        'Results: 92.1 %',
        'the Gull2 dataset',
        '##Ab',
        '=====',
        'a.b:c_d',
        ' modell nicht ',
        'it is. The',
      ),
    )
    let hits = 0
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 10 }), (pieces) => {
        const text = pieces.join('')
        const found = (pattern: RegExp) =>
          Array.from(text.matchAll(pattern), (match) => [match.index, ...match])
        hits += found(whole).length
        expect(found(ascii)).toEqual(found(whole))
      }),
      { seed: 5, numRuns: 300 },
    )
    expect(hits > 0 || ELSEWHERE_ONLY.test(source)).toBe(true)
  })
})
