// Patterns that are made anew for texts in ASCII find there what they find as they are written: all that the code has.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asciiSource } from '../../src/card/unicode-pattern.ts'

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
