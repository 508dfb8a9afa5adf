// Our reader of BibTeX beside a whole one, which is too large and too slow to ship: the same entries are broken to both,
// and what is whole says the same to both.
import { describe, expect, test } from '@jest/globals'
import { parse } from '@retorquere/bibtex-parser'
import fc from 'fast-check'
import { readBibtex } from '../../../src/rules/content/citation/read-bibtex.ts'

type Fields = Readonly<Record<string, string>>

interface Reading {
  readonly isBroken: boolean
  /** Author, title and year of whole entries: white space folded, braces off, of which the library keeps some only. */
  readonly entries: readonly (readonly [string, Fields])[]
}

const COMPARED = ['author', 'title', 'year']

function folded(fields: Fields): Fields {
  const kept = COMPARED.flatMap((name): [string, string][] => {
    const value = fields[name]?.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim()
    return value ? [[name, value]] : []
  })
  return Object.fromEntries(kept)
}

function ours(text: string): Reading {
  const entries = readBibtex(text)
  return {
    isBroken: entries.some(({ fault }) => fault !== undefined),
    entries: entries
      .filter(({ fault }) => fault === undefined)
      .map(({ key, fields }) => [
        key,
        // Of a field that is there twice, BibTeX takes the first.
        folded(Object.fromEntries(fields.map(({ name, value }) => [name, value] as const).reverse())),
      ]),
  }
}

/** As the text has it: no case changed, no TeX turned into characters. */
const RAW = { raw: true, english: false, sentenceCase: false, verbatimFields: [/./] } as const

function theirs(text: string): Reading {
  const { entries, errors } = parse(text, { ...RAW, verbatimFields: [...RAW.verbatimFields] })
  const broken = errors.map(({ input }) => /^@\s?\w+\s*[{(]\s*([^\s,]+)/.exec(input ?? '')?.[1])
  return {
    isBroken: errors.length > 0,
    entries: entries
      .filter(({ key }) => !broken.includes(key))
      .map(({ key, fields, crossref }) => {
        const own = Object.entries(fields).filter(([name]) => !crossref?.inherited.includes(name))
        return [key, folded(Object.fromEntries(own.map(([name, value]) => [name, String(value)])))]
      }),
  }
}

const WHOLE = [
  '@article{a,\n  author = {Okafor, Ada and {Example Lab}},\n  title = "Tern: {S}mall",\n  year = 2026\n}',
  '@misc{a, title = {{{Deep} in} {braces {of {all}}}}, year = {2026},}',
  '@misc{a, title = {A {"}quoted{"} word}, author = "In {"} quotes"}',
  '@misc{a, title = "a" # { b} # " c", year = 20 # 26}',
  '@string{lab = "Example Lab"}\n@misc{a, author = lab, title = LAB # " on terns", year = 2026}',
  '@string(lab = {Example Lab})\n@misc(a, author = {Ada} # " and " # lab)',
  '@comment{@misc{x, title = {Not} this}}\n@misc{a, title = {This}}',
  '% @misc{x, title}\n@misc{a, title = {This}}',
  'Cite us, and mind the comma:\n@misc{a, title = {A}}\nand\n@misc{b, title = {B}}\nThanks.',
  '@preamble{"\\newcommand{\\x}{y}"}\n@misc{a, title = {A}}',
  '@inbook{c, crossref = {p}, title = {C}}\n@book{p, author = {Ada}, title = {P}, year = 2026}',
  '@InProceedings {Key:2026+x, AUTHOR={Ada}, Title   =   {T},YEAR=2026, month = jan}',
  '@misc\n{a,\n\ttitle\n=\n{A\n  title in\n\tlines}\n}',
  '@article{k, author = {K{\\"o}nig, A and Łukasz, Ż}, title = {数据 и данные \u{1f426}}, year = "2026"}',
  '@misc{été_2026, title = {A \\{ brace \\} and 50\\% \\& more}}',
  '@misc{a, title = {A, with = signs # and @ marks}, author = "Ada, (x)"}',
  '@misc{a, title = {First}, title = {Second}}',
  '@misc{a, title = {}, year = ""}',
  '@misc{a, title = {A}}, year = {2026}}',
  '@misc{a,}',
  '@misc{a}',
]

const BROKEN = [
  '@misc{a, title = {A} year = 2026}',
  '@misc{a, author = "Ada"\n title = {A}}',
  '@misc{a, title = {A}',
  '@misc{a, title = {A\n}',
  '@misc{a, title = {{A}, year = 2026}',
  '@misc{a, title = "A, year = 2026}',
  '@misc{a, title = "a{b", year = 2026}',
  '@misc{a, title {A}}',
  '@misc{a, title}',
  '@misc{a, "title" = {A}}',
  '@misc{a, title = {A}; year = 2026}',
  '@misc{a, title == {A}}',
  '@misc{a, title = , year = 2026}',
  '@misc{a, title = {A} # , year = 2026}',
  '@misc{a, title = Tern, year = 2026}',
  '@misc{a, year = 2026, doi = 10.1000/t}',
  '@misc{a b, title = {A}}',
  '@misc{a, title = {A}\n@misc{b, title = {B}}',
  '@misc{a, title = {A},\n@misc{b, title = {B}}\n@misc{c, title = {C}}',
  '@misc{a, title = "A}\n@misc{b, title = {B}}',
]

test.each(WHOLE)('whole to both, and the same: %j', (text) => {
  expect(theirs(text).isBroken).toBe(false)
  expect(ours(text)).toEqual(theirs(text))
})

test.each(BROKEN)('broken to both, and the rest of it the same: %j', (text) => {
  expect(theirs(text).isBroken).toBe(true)
  expect(ours(text).isBroken).toBe(true)
  const wholeToBoth = theirs(text).entries.filter(([key]) => ours(text).entries.some(([own]) => own === key))
  expect(ours(text).entries).toEqual(wholeToBoth)
})

describe('the library lets pass what BibTeX does not, and so what we do not', () => {
  test.each([
    ['an entry without a key', '@misc{title = {A}}'],
    ['no comma behind the key', '@misc{a title = {A}}'],
    ['two commas', '@misc{a, title = {A},, year = 2026}'],
    ['a closing brace in quotes', '@misc{a, title = "a}b"}'],
    ['a comment in an entry', '@misc{a,\n  % the title\n  title = {A}\n}'],
  ])('%s', (_, text) => {
    expect(theirs(text).isBroken).toBe(false)
    expect(ours(text).isBroken).toBe(true)
  })
})

const word = fc.constantFrom(
  'Tern',
  'Ada',
  'and',
  'Żółw',
  '数据',
  '2026',
  '\\"o',
  '--',
  '\\&',
  ',',
  '=',
  '#',
  '(',
  ')',
)
const inner = fc.letrec<{ text: string; part: string }>((tie) => ({
  text: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join(' ')),
  part: fc.oneof(
    { depthSize: 'small' },
    word,
    tie('text').map((text) => `{${text}}`),
  ),
})).text
const piece = fc.oneof(
  inner.map((text) => `{${text}}`),
  inner.map((text) => `"${text.replaceAll('\\"', '{\\"}')}"`),
  fc.nat({ max: 9999 }).map(String),
  fc.constantFrom('lab', 'LAB'),
)
const blank = fc.constantFrom('', ' ', '\n', '\n  ')
const field = fc
  .tuple(
    fc.constantFrom('author', 'Title', 'YEAR', 'note'),
    blank,
    fc.array(piece, { minLength: 1, maxLength: 3 }),
  )
  .map(([name, space, pieces]) => `${name}${space}=${space}${pieces.join(`${space}#${space}`)}`)
const entry = fc
  .tuple(
    fc.constantFrom('article', 'MISC', 'InProceedings'),
    fc.array(field, { maxLength: 4 }),
    blank,
    fc.boolean(),
  )
  .map(([type, fields, space, hasComma]) => [
    `@${type}{`,
    [`key`, ...fields].join(`,${space}`),
    `${hasComma ? ',' : ''}${space}}`,
  ])
  .map((parts) => parts.join(''))
const LAB = '@string{lab = "Example Lab"}\n'

test('any whole entry says the same to both', () => {
  fc.assert(
    fc.property(entry, (text) => {
      expect(theirs(LAB + text).isBroken).toBe(false)
      expect(ours(LAB + text)).toEqual(theirs(LAB + text))
    }),
    { numRuns: 300 },
  )
})

test('any entry that lost a mark is broken to us where it is to the library', () => {
  fc.assert(
    fc.property(entry, fc.nat(), (text, which) => {
      const marks = [...text.matchAll(/[{}",=#]/g)].map(({ index }) => index)
      const at = marks[which % marks.length] ?? 0
      const damaged = LAB + text.slice(0, at) + text.slice(at + 1)
      if (theirs(damaged).isBroken)
        expect(ours(damaged).isBroken || readBibtex(damaged).length === 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})
