// How BibTeX is read, in good entries and in broken ones, and what CITATION.cff is compared with.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { disagreement, worksOf } from '../../../src/rules/content/citation/citation-file.ts'
import { readBibtex } from '../../../src/rules/content/citation/read-bibtex.ts'

function first(text: string) {
  const [entry] = readBibtex(text)
  if (!entry) throw new Error('There is no entry.')
  return {
    fault: undefined,
    ...entry,
    fields: Object.fromEntries(entry.fields.map(({ name, value }) => [name, value])),
  }
}

test('values in braces, in quotes, bare and joined are read as BibTeX reads them', () => {
  const { type, key, fields, fault } = first(
    '@InProceedings (okafor:2026+x,\n  Title = {A {"}Tern{"} \\} of} , month = jan # "~1", year=2026, note = "in {"} quotes", pages="1--2",)',
  )
  expect({ type, key, fault }).toEqual({ type: 'inproceedings', key: 'okafor:2026+x', fault: undefined })
  expect(fields).toEqual({
    title: 'A {"}Tern{"} \\} of',
    month: 'jan~1',
    year: '2026',
    note: 'in {"} quotes',
    pages: '1--2',
  })
})

test('a key may stand on the next line, and what stands between entries counts for nothing', () => {
  const text =
    'Cite us at a@b.org:\n@string{x = "y"}\n@misc{\n  a,\n  title = {A}\n}\nand\n@misc{b, title = {B}}'
  expect(readBibtex(text).map(({ key, fault }) => ({ key, fault }))).toEqual([{ key: 'a' }, { key: 'b' }])
})

test('an abbreviation is what @string has for it, in any case, and journals may have others', () => {
  const text =
    '@string(lab = "Example " # "Lab")\n@misc{a, author = LAB # " Team", month = may, journal = cacm}'
  expect(first(text)).toMatchObject({
    fields: { author: 'Example Lab Team', month: 'may', journal: 'cacm' },
    fault: undefined,
  })
})

test('an abbreviation may have a number in its name', () => {
  expect(first('@string{v2 = "B"}\n@misc{a, x = v2}').fields).toEqual({ x: 'B' })
})

test.each(['@comment{@misc{a, title}}', '@preamble{"@misc{a, title}"}', '  % @misc{a, title}'])(
  'what stands in %s is no entry',
  (text) => {
    expect(readBibtex(`${text}\n@misc{b, title = {B}}`).map(({ key }) => key)).toEqual(['b'])
  },
)

describe('a fault is told by its kind and place', () => {
  test.each<[string, string, number]>([
    ['@misc{title = {A}}', 'no-key', 6],
    ['@misc{, title = {A}}', 'no-key', 6],
    ['@misc{a, = 1}', 'no-equals', 9],
    ['@misc{a, x = 1a2}', 'bare-value', 13],
    ['@misc{a title = {A}}', 'no-comma', 8],
    ['@misc{a, title = {A} year = 1}', 'no-comma', 21],
    ['@misc{a, title {A}}', 'no-equals', 9],
    ['@misc{a, title = , year = 1}', 'no-value', 17],
    ['@misc{a, title = A}', 'bare-value', 17],
    ['@misc{a, doi = 10.1000/t}', 'bare-value', 15],
    ['@misc{a, title = {A}', 'open-brace', 20],
    ['@misc{a, title = {A}\n@misc{b}', 'open-brace', 20],
    ['@misc{a, title = {A},\n@misc{b}', 'open-brace', 21],
    ['@misc{a, title = {A}, year = {1}, note = {b', 'open-brace', 41],
    ['@misc{a, title = "A}, year = 1}', 'open-quote', 17],
  ])('%s', (text, kind, at) => {
    expect(first(text).fault).toEqual({ kind, at })
  })
})

test('any text at all is read to its end', () => {
  const piece = fc.constantFrom('@misc{', 'a', ',', '=', '{', '}', '"', '#', ' ', '\n', '\\', '@', '(', ')')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      for (const { at, fault } of readBibtex(text)) {
        expect(text[at]).toBe('@')
        if (fault) expect(fault.at).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

describe('an entry and CITATION.cff', () => {
  const entry = (fields: string) => {
    const [found] = readBibtex(`@misc{a, ${fields}}`)
    if (!found) throw new Error('There is no entry.')
    return found
  }
  const CFF =
    'title: Tern\ndate-released: 2025-03-01\npreferred-citation:\n  title: "Tern: a study"\n  year: 2026\n  doi: 10.1000/T.1\n'

  test.each([
    ['about another work are left alone', 'title = {Gull}, year = 2001', undefined],
    ['about the same work agree in all marks but the words', 'title = {{T}ern}, year = 2025', undefined],
    [
      'may give the DOI as an address',
      'title = {Tern: A Study}, year = {2026}, doi = {https://doi.org/10.1000/t.1}',
      undefined,
    ],
    [
      'differ in the year',
      'title = {Tern: a study}, date = {2024-01}',
      'The year of this entry is `2024`, and in CITATION.cff it is `2026`. Make them agree.',
    ],
    [
      'differ in the DOI',
      'title = {Tern: a study}, year = 2026, doi = {10.1000/t.2}',
      'The DOI of this entry is `10.1000/t.2`, and in CITATION.cff it is `10.1000/t.1`. Make them agree.',
    ],
    [
      'differ in the title',
      'title = {A {Gull}}, doi = {10.1000/t.1}',
      'The title of this entry is `A Gull`, and in CITATION.cff it is `Tern: a study`. Make them agree.',
    ],
  ])('%s', (_, fields, told) => {
    expect(disagreement(entry(fields), worksOf(CFF))).toBe(told)
  })

  test('a file that is no YAML or no map says nothing', () => {
    expect(worksOf('{')).toEqual([])
    expect(worksOf('- a')).toEqual([])
    expect(worksOf('title: [a]')).toEqual([])
  })
})

describe('CITATION.cff', () => {
  const works = (text: string) => worksOf(text).map(({ title, year, doi }) => [title, year, doi])

  test.each<[string, (string | undefined)[][]]>([
    [
      'title: A\ndate-released: 2025-03-01\ndate-published: 2024-01-01\nyear: 2023',
      [['A', '2025', undefined]],
    ],
    ['title: A\ndate-published: 2024-01-01\nyear: 2023', [['A', '2024', undefined]]],
    ['title: A\nyear: 1998', [['A', '1998', undefined]]],
    ['title: A\nyear: soon', [['A', undefined, undefined]]],
    ['title: A\ndoi: 10.1000/a', [['A', undefined, '10.1000/a']]],
    ['title: A\ndoi: 10.1', [['A', undefined, undefined]]],
    ['title: A\npreferred-citation: none', [['A', undefined, undefined]]],
    ['title: A\npreferred-citation:', [['A', undefined, undefined]]],
    ['preferred-citation:\n  title: B\n  year: 2026', [['B', '2026', undefined]]],
    ['null', []],
    ['', []],
    ['title: A\n  b: c: d', []],
    [`title: A\nx: &x [1]\ny: &y [${'*x, '.repeat(9)}]\nz: [${'*y, '.repeat(9)}]`, []],
  ])('%j', (text, wanted) => {
    expect(works(text)).toEqual(wanted)
  })

  const told = (fields: string, file: string) => {
    const [entry] = readBibtex(`@misc{a, ${fields}}`)
    return entry && disagreement(entry, worksOf(file))
  }
  const differs = (what: string, one: string, other: string) =>
    `The ${what} of this entry is \`${one}\`, and in CITATION.cff it is \`${other}\`. Make them agree.`

  test.each([
    ['', 'title: "!"\nyear: 2025', undefined],
    ['title = {?}, year = 2026', 'title: "!"\nyear: 2025', undefined],
    ['title = {A}', 'title: A\nyear: 2025', undefined],
    ['title = {A}, year = 2026', 'title: A', undefined],
    ['title = {A}, year = {in 1999}', 'title: A\nyear: 2025', differs('year', '1999', '2025')],
    ['title = {A}, year = 2026, date = 2025', 'title: A\nyear: 2025', differs('year', '2026', '2025')],
    ['title = {ＡＢ-c d}, year = 2026', 'title: "{ab}CD."\nyear: 2025', differs('year', '2026', '2025')],
    [
      'title = {A}, year = 2026',
      'title: A\nyear: 2025\npreferred-citation:\n  title: a\n  year: 2026',
      undefined,
    ],
    [
      'title = {A}, year = 2026',
      'title: A\nyear: 2025\npreferred-citation:\n  title: B\n  year: 2026',
      differs('year', '2026', '2025'),
    ],
    ['title = {A}, doi = {10.1000/a}', 'title: A', undefined],
    ['title = {A}', 'title: A\ndoi: 10.1000/a', undefined],
    ['title = {A}, doi = {http://dx.doi.org/10.1000/A\\_b}', 'title: A\ndoi: DOI.org/10.1000/a_B', undefined],
    ['title = {A}, doi = {{10.1000/a}}', 'title: A\ndoi: 10.1000/a', undefined],
    [
      'title = {A}, doi = {10.1000/a}',
      'title: A\ndoi: 10.1000/b\npreferred-citation:\n  title: A\n  doi: 10.1000/a',
      undefined,
    ],
    [
      'title = {A}, doi = {10.1000/a}',
      'title: A\ndoi: 10.1000/b\npreferred-citation:\n  title: A',
      differs('DOI', '10.1000/a', '10.1000/b'),
    ],
    ['title = {B}, doi = {10.1000/a}', 'title: A\ndoi: 10.1000/b', undefined],
    ['title = {B}, doi = {}', 'title: A', undefined],
  ])('beside an entry with %s: %j', (fields, file, wanted) => {
    expect(told(fields, file)).toBe(wanted)
  })
})

describe('where reading an entry goes on', () => {
  const keys = (text: string) => readBibtex(text).map(({ type, key }) => `${type} ${key}`)

  test.each([
    ['@ \t misc \n {a, x = 1}', ['misc a']],
    ['@misc(a, x = 1)\n@misc{b, x = 1}', ['misc a', 'misc b']],
    ['@misc(a, x = 1}', ['misc a']],
    ['@x{a, y = 1}', []],
    ['@comment(x\n@misc{b, x = 1}', ['misc b']],
    ['@comment{x\n@misc{b, x = 1}', ['misc b']],
    ['@Comment{@misc{a, x = 1}}', []],
    ['@comment( @misc{b, x = 1} }', ['misc b']],
    ['@comment{a}@misc{b, x = 1}}', ['misc b']],
    ['@string{x = {@misc{b, y = 1}', ['misc b']],
    ['@string{x = y}\n@misc{b, x = 1}', ['misc b']],
    ['@string{@misc{b, x = 1}', ['misc b']],
    ['a % @misc{a, x = 1}', ['misc a']],
    ['%\n@misc{a, x = 1}', ['misc a']],
    ['@misc{a, x = {@misc{b, y = 1}}}', ['misc a']],
  ])('%j', (text, wanted) => {
    expect(keys(text)).toEqual(wanted)
  })

  test.each([
    ['x = {a}', { x: 'a' }],
    ['x = "a"', { x: 'a' }],
    ['X-y.z:1+2/3_ = 1', { 'x-y.z:1+2/3_': '1' }],
    ['x = 1,, y = 2', undefined],
    ['x = 1 , y = 2 , ', { x: '1', y: '2' }],
    ['x = 12a', undefined],
    ['x = 1 # 2', { x: '12' }],
    ['x = {a} # ', undefined],
    ['x = Jan', { x: 'Jan' }],
    ['x = january', undefined],
    ['x = ajan', undefined],
    ['journal = abc', { journal: 'abc' }],
    ['booktitle = abc', { booktitle: 'abc' }],
    ['publisher = abc', { publisher: 'abc' }],
    ['series = abc', { series: 'abc' }],
    ['x = "a {"} b"', { x: 'a {"} b' }],
    ['x = "a } b"', undefined],
    ['x = "a } b { c"', undefined],
    ['x = "a \\" b"', { x: 'a \\" b' }],
    ['x = {a {b} \\{ c}', { x: 'a {b} \\{ c' }],
    ['= 1', undefined],
  ])('fields: %s', (fields, wanted) => {
    const [entry] = readBibtex(`@misc{a, ${fields}}`)
    const read = entry?.fault
      ? undefined
      : Object.fromEntries(entry?.fields.map(({ name, value }) => [name, value]) ?? [])
    expect(read).toEqual(wanted)
  })
})
