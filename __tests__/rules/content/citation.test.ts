// What is wrong with a BibTeX entry for whoever copies it, and which references of a card are looked at.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../../src/hub/additions.ts'
import { bibtex } from '../../../src/rules/content/bibtex.ts'
import { entryFaults } from '../../../src/rules/content/citation/entry-faults.ts'
import { readBibtex } from '../../../src/rules/content/citation/read-bibtex.ts'
import { findingsOf, placesOf, said } from './said.ts'

/** The faults of the first entry, each with what stands at its place. */
function faults(text: string) {
  return readBibtex(text)
    .slice(0, 1)
    .flatMap((entry) => [...entryFaults(entry, text)])
    .map(({ case: name, message, at }) => ({ name, message, at }))
}

describe('a fault of syntax is told with its cure', () => {
  test.each([
    [
      '@misc{title = {A}}',
      6,
      'The entry `@misc{` has no key behind its opening brace. Write one and a comma, for instance `tern2026,`.',
    ],
    [
      '@misc{a title = {A}}',
      8,
      'The entry `@misc{a` lacks a comma before this. Put one at the end of the line above.',
    ],
    [
      '@misc{a, title {A}}',
      9,
      'The entry `@misc{a` has something here that is no `name = {value}`. Mend or delete it.',
    ],
    [
      '@misc{a, title = , year = 1}',
      17,
      'The entry `@misc{a` has a field without a value here. Write one in braces, or delete the field.',
    ],
    [
      '@misc{a, title = A}',
      17,
      'The entry `@misc{a` has a value here that is neither a number nor an abbreviation that is defined. Put it in braces.',
    ],
    ['@misc{a, title = {A}', 20, 'The entry `@misc{a` has a brace that is never closed. Close it with `}`.'],
    [
      '@misc{a, title = "A}, year = 1}',
      17,
      'The entry `@misc{a` has a quote that is never closed. Close it with `"`.',
    ],
  ])('%s', (text, at, message) => {
    expect(faults(text)).toEqual([{ name: 'syntax', at, message }])
  })

  test.each(['@misc{a, ...}', '@misc{a, title = {A}, …}', '@misc{..., title {A}}', '@misc{a, title  ...}'])(
    'but a stub has none: %s',
    (text) => {
      expect(faults(text)).toEqual([])
    },
  )

  test('dots that stand further on are none of the fault’s', () => {
    expect(faults('@misc{a, title   ...}')).toHaveLength(1)
    expect(faults('@misc{a, title = {A}, .. }')).toHaveLength(1)
    expect(
      readBibtex('@misc{a, title = {...}}\n@misc{b, title {A}}')
        .flatMap((entry) => [...entryFaults(entry, '@misc{a, title = {...}}\n@misc{b, title {A}}')])
        .map(({ case: name }) => name),
    ).toEqual(['field', 'syntax'])
  })
})

describe('what a reference needs', () => {
  test.each([
    ['@article{a, author = {Okafor, Ada}, title = {A}, year = 2026}', undefined],
    ['@article{a, editor = {Okafor, Ada}, title = {A}, date = {2026-01}}', undefined],
    ['@article{a, organization = {Lab}, title = {A}, pubstate = {forthcoming}}', undefined],
    ['@report{a, institution = {Lab}, title = {A}, year = 2026}', undefined],
    ['@article{a, collaboration = {Lab}, title = {A}, year = 2026}', undefined],
    ['@article{a, key = {Lab}, title = {A}, year = 2026}', undefined],
    ['@article{a, crossref = {b}}', undefined],
    ['@article{a, xdata = {b}}', undefined],
    ['@set{a, entryset = {b}}', undefined],
    ['@xdata{a, note = {b}}', undefined],
    ['@article{a}', undefined],
    ['@article{a, crossref = {}, note = {b}}', 'no `author`, `title` and no `year`. Add them'],
    ['@article{a, title = {A}, year = 2026}', 'no `author`. Add it'],
    ['@article{a, author = {{ }}, title = {A}, year = 2026}', 'no `author`. Add it'],
    ['@article{a, author = {Ada}, year = 2026}', 'no `title`. Add it'],
    ['@article{a, author = {Ada}, title = {A}}', 'no `year`. Add it'],
    ['@article{a, author = {Ada}, title = {A}, note = {of 2026}}', 'no `year`. Add it'],
    ['@article{a, author = {Ada}}', 'no `title` and no `year`. Add them'],
    ['@article{a, publisher = {Hub}, title = {A}, year = 2026}', 'no `author`. Add it'],
    ['@article{a, howpublished = {Hub}, title = {A}, year = 2026}', 'no `author`. Add it'],
    ['@misc{a, publisher = {Hub}, title = {A}, year = 2026}', undefined],
    ['@misc{a, howpublished = {Hub}, title = {A}, year = 2026}', undefined],
    ['@misc{a, title = {A}, year = 2026}', 'no `author`. Add it'],
    ['@misc{a, author = {Ada}, title = {A}, note = {of 2026}}', undefined],
    ['@misc{a, author = {Ada}, title = {A 1999}}', undefined],
    ['@misc{a, author = {Ada}, title = {A 1899}}', 'no `year`. Add it'],
    ['@misc{a, author = {Ada}, title = {A 12026}}', 'no `year`. Add it'],
    ['@misc{a, author = {Ada}, title = {A 20261}}', 'no `year`. Add it'],
    ...[
      'online',
      'electronic',
      'www',
      'software',
      'dataset',
      'manual',
      'unpublished',
      'proceedings',
      'patent',
    ].map((type): [string, undefined] => [`@${type}{a, author = {Ada}, title = {A of 2026}}`, undefined]),
  ])('%s', (text, lacks) => {
    const message = `The entry \`${text.slice(0, text.indexOf('{'))}{a\` has ${lacks}, so that the reference is complete.`
    expect(faults(text)).toEqual(lacks === undefined ? [] : [{ name: 'field', message, at: 0 }])
  })
})

describe('authors run together', () => {
  const rest = 'title = {A}, year = 2026}'
  test.each([
    ['Okafor, Ada', false],
    ['Okafor, Jr., Ada', false],
    ['Okafor, Ada and Lind, Bo and Ito, Cy', false],
    ['Okafor, Ada AND Lind, Bo AND Ito, Cy', false],
    ['Okafor, Ada\nand\nLind, Bo and\tIto, Cy', false],
    ['Ada Okafor, Bo Lind', false],
    ['Ada Okafor, Bo Lind, Cy Ito', true],
    ['Ada Okafor, Bo, Cy Ito', false],
    ['Ada Okafor, Bo Lind, Cy', false],
    ['Ada Okafor, Bo Lind, Cy Ito,', true],
    ['Ada, Bo, Cy, Di', true],
    ['Ada, Bo, , Cy', false],
    ['Ada, Bo, Cy,', false],
    ['Eve Roe and Ada Okafor, Bo Lind, Cy Ito', true],
    ['{Birds, Bees, Trees and Flowers, Inc.}', false],
    ['{Ada Okafor}, {Bo Lind}, {Cy Ito}', false],
    ['{Lab A}, {Lab B}, {Lab C}, {Lab D}', true],
  ])('%s: %s', (authors, areTogether) => {
    const text = `@misc{a, author = {${authors}}, ${rest}`
    const message =
      'The authors of `@misc{a` stand between commas, and BibTeX takes them for parts of one name. Put ` and ` between them instead.'
    expect(faults(text)).toEqual(areTogether ? [{ name: 'authors', message, at: 9 }] : [])
  })
})

test('a title with many commas has no authors', () => {
  const title = 'Ada Okafor, Bo Lind, Cy Ito, Di Maa'
  expect(faults(`@misc{a, title = {${title}}, author = {Okafor, Ada}, year = 2026}`)).toEqual([])
})

describe('identifiers', () => {
  const entry = (fields: string) => `@misc{a, author = {Ada}, title = {A}, year = 2026,\n${fields}}`
  const said = (fields: string) => faults(entry(fields)).map(({ name, message, at }) => [name, at, message])
  const at = entry('').indexOf('\n') + 1

  test.each([
    '10.1000/tern.1',
    '10.1234/a',
    '10.123456789/a',
    'https://doi.org/10.1000/t',
    'http://dx.doi.org/10.1000/t',
    'doi.org/10.1000/t',
    'DOI:10.1000/t',
    'doi: 10.1000/t',
    '\\url{https://doi.org/10.1000/t}',
    '10.1000/a\\_b',
    '10.1000/\\_',
    '\\url{10.1000/t}',
    '',
    '{}',
  ])('a DOI: %s', (doi) => {
    expect(said(`doi = {${doi}}`)).toEqual([])
  })

  test.each([
    '10.100/t',
    '10.1234567890/t',
    '10.1000',
    '10.1000/',
    '11.1000/t',
    'x10.1000/t',
    'see doi.org/10.1000/t',
    'https://example.org/10.1000/t',
  ])('no DOI: %s', (doi) => {
    const message = `\`doi\` is \`${doi}\`, which is no DOI. A DOI begins with \`10.\`, a number and a slash: write it, or delete the field.`
    expect(said(`doi = {${doi}}`)).toEqual([['identifier', at, message]])
  })

  test.each([
    ['eprint = {2401.01234}, archivePrefix = {arXiv}', undefined],
    ['eprint = {2401.0123}, archivePrefix = {arXiv}', undefined],
    ['eprint = {2412.01234v2}, eprinttype = {arxiv}', undefined],
    ['eprint = {arXiv:2410.01234v12}, archivePrefix = {arXiv}', undefined],
    ['eprint = {cs/0112017}, archivePrefix = {arXiv}', undefined],
    ['eprint = {math.GT/0309136v1}, archivePrefix = {arXiv}', undefined],
    ['eprint = {2413.01234}, archivePrefix = {Other}', undefined],
    ['eprint = {2413.01234}, archivePrefix = {not arXiv}', undefined],
    ['eprint = {2413.01234}', undefined],
    ['eprint = {2413.01234}, myarchiveprefix = {arXiv}', undefined],
    ['eprint = {2413.01234}, eprinttypes = {arXiv}', undefined],
    ['eprint = {2413.01234}, archivePrefix = {arXiv}', '2413.01234'],
    ['eprint = {2400.01234}, archivePrefix = {{arXiv}}', '2400.01234'],
    ['eprint = {2401.012}, eprinttype = {arXiv}', '2401.012'],
    ['eprint = {2401.012345}, archivePrefix = {arXiv}', '2401.012345'],
    ['eprint = {2401.01234v123}, archivePrefix = {arXiv}', '2401.01234v123'],
    ['eprint = {x2401.01234}, archivePrefix = {arXiv}', 'x2401.01234'],
    ['eprint = {arXiv:XXXX}, archivePrefix = {arXiv}', 'XXXX'],
    ['eprint = {c/0112017}, archivePrefix = {arXiv}', 'c/0112017'],
    ['eprint = {cs/011201}, archivePrefix = {arXiv}', 'cs/011201'],
    ['journal = {arXiv preprint arXiv:2401.01234}', undefined],
    ['journal = {arXiv preprint arXiv:2401.1}', '2401.1'],
    ['journaltitle = {arXiv:2413.01234 (cs)}', '2413.01234'],
    ['journal = {arXiv preprint arXiv:abcd}', undefined],
    ['url = {https://arxiv.org/abs/2401.01234}', undefined],
    ['url = {https://arxiv.org/pdf/2401.01234.pdf}', undefined],
    ['url = {https://arxiv.org/pdf/2401.01234v1.pdf}', undefined],
    ['url = {https://arxiv.org/abs/2401.01234?x}', undefined],
    ['url = {https://arxiv.org/abs/2401.0}', '2401.0'],
    ['url = {https://arxiv.org/pdf/2413.01234.pdf}', '2413.01234'],
    ['url = {https://arxiv.org/list/2413.01234}', undefined],
    ['note = {arXiv:2413.01234}', undefined],
    ['title = {arXiv:2413.01234}', undefined],
  ])('of arXiv: %s', (fields, wrong) => {
    const message = `\`${wrong}\` is no identifier of arXiv. One of today looks like \`2401.01234\`: write it, or delete it.`
    expect(said(fields)).toEqual(wrong === undefined ? [] : [['identifier', at, message]])
  })
})

describe('a card’s references', () => {
  const broken = '@misc{a, title = A}'
  const fenced = (label: string, text = broken) => `# Tern\n\n\`\`\`${label}\n${text}\n\`\`\`\n`

  test.each([
    '',
    'bibtex',
    'bib',
    'biblatex',
    'text',
    'txt',
    'plain',
    'plaintext',
    'latex',
    'tex',
    'citation',
  ])('stand in a block of the language "%s"', (label) => {
    expect(placesOf(bibtex, fenced(label))).toEqual(['4:18 syntax'])
  })

  test.each(['python', 'mybib', 'markdown', 'context'])(
    'do not stand in a block of the language "%s"',
    (label) => {
      expect(placesOf(bibtex, fenced(label))).toEqual([])
    },
  )

  test.each([
    [fenced('bibtex', '@misc{a, x = 1}'), true],
    ['# Tern\n\n## Citation\n\nOkafor, Ada (2026): Tern, a small model. Journal of Birds 3.\n', true],
    [fenced('python', '@misc{a, x = 1}'), false],
    ['# Tern\n\nIt finds birds.\n', false],
  ])('are looked for in %j: %s', (card, applies) => {
    expect(
      bibtex.applies?.(parseCard('README.md', card), { options: {}, additions: NO_ADDITIONS, ruleIds: [] }),
    ).toBe(applies)
  })

  test('may stand in an indented block, but not in a quote or in a paragraph', () => {
    expect(placesOf(bibtex, `# Tern\n\n    ${broken}\n`)).toEqual(['3:22 syntax'])
    expect(placesOf(bibtex, `# Tern\n\n> \`\`\`bibtex\n> ${broken}\n> \`\`\`\n`)).toEqual([])
    expect(placesOf(bibtex, `# Tern\n\n${broken}\n`)).toEqual([])
  })

  test('have their faults where they are, at most twenty of them', () => {
    expect(placesOf(bibtex, fenced('bibtex', '@misc{a,\n  title = {A},\n  year = 2026\n\n\n'))).toEqual([
      '6:14 syntax',
    ])
    expect(placesOf(bibtex, fenced('bibtex', '\n@misc{a,\n  title =\n\n\n'))).toEqual(['6:10 syntax'])
    expect(placesOf(bibtex, fenced('bibtex', `${broken}\n`.repeat(50)))).toHaveLength(50)
  })

  test('are not looked at in a block of more than 16,384 characters', () => {
    const block = (length: number) => `${broken}\n${'%'.repeat(length - broken.length - 1)}`
    expect(placesOf(bibtex, fenced('bibtex', block(16_384)))).toEqual(['4:18 syntax'])
    expect(placesOf(bibtex, fenced('bibtex', block(16_385)))).toEqual([])
  })

  test('are missed where the card cites in words', () => {
    const card =
      '# Tern\n\nA bird.\n\n## Citation\n\nOkafor, Ada (2026): Tern, a small model. Journal of Birds 3.\n'
    expect(said(bibtex, card)).toEqual([
      '5:1 missing: The citation has no BibTeX entry, which is what papers are written with. Add one in a code block of the language `bibtex`.',
    ])
    expect(findingsOf(bibtex, card).map(({ place }) => place?.end)).toEqual([{ line: 5, column: 1 }])
    expect(said(bibtex, '# Tern\n\nA bird.\n')).toEqual([])
  })

  test('are compared with CITATION.cff where they have no fault of their own', () => {
    const companions = [
      { kind: 'citation', path: 'CITATION.cff', text: 'title: Tern\nyear: 2025\n' },
    ] as const
    const repository = { cardPath: 'README.md', companions, paths: new Map() }
    const entry = (more: string) =>
      fenced('bibtex', `% one\n@misc{a, author = {Ada}, title = {Tern}, year = 2026${more}}`)
    expect(placesOf(bibtex, entry(''), { repository })).toEqual(['5:1 citation-file'])
    expect(placesOf(bibtex, entry(', doi = {x}'), { repository })).toEqual(['5:55 identifier'])
    expect(placesOf(bibtex, entry(''))).toEqual([])
  })
})
