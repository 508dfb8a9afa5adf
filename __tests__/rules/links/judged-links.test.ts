// What content/links says of a link: where it is silent, what it calls wrong, and what it would have one write.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../../src/hub/additions.ts'
import { links } from '../../../src/rules/content/links.ts'
import { namedPaths } from '../../../src/rules/links/named-paths.ts'
import type { NamedPath } from '../../../src/rules/repository.ts'

interface Around {
  readonly path?: string
  readonly standing?: NamedPath
}

function findings(text: string, { path = 'README.md', standing = { kind: 'missing' } }: Around = {}) {
  const paths = new Map(namedPaths(text, path).map((each) => [each, standing]))
  const repository = { cardPath: path, companions: [], paths }
  return [
    ...links.check(parseCard(path, text), {
      options: {},
      additions: NO_ADDITIONS,
      ruleIds: [],
      repository,
    }),
  ]
}

const said = (text: string, around?: Around) =>
  findings(text, around).map(({ case: name, message }) => `${name}: ${message}`)

test.each([
  ['[a](b)', true],
  ['[a]: b', true],
  ['<a href="b">', true],
  ['<IMG\nsrc="b">', true],
  ['<video\tsrc="b">', true],
  ['<audio src="b">', true],
  ['<source src="b">', true],
  ['It finds birds.', false],
  ['<abbr title="b"><p>', false],
])('%j has links to judge: %s', (text, applies) => {
  expect(
    links.applies?.(parseCard('README.md', text), { options: {}, additions: NO_ADDITIONS, ruleIds: [] }),
  ).toBe(applies)
})

describe('a path', () => {
  const missing = (written: string) =>
    `missing: The link \`${written}\` leads to nothing in the repository. Correct it, add what it names, or delete it.`

  test.each([
    ['[x](docs/a.md)', 'docs/a.md'],
    ['[x](/docs/a.md)', '/docs/a.md'],
    ['[x](/docs/a.c)', '/docs/a.c'],
    ['<a href=" docs/a.md ">x</a>', 'docs/a.md'],
  ])('%s leads nowhere', (text, written) => {
    expect(said(text)).toEqual([missing(written)])
    expect(findings(text).map((finding) => ['expected' in finding, finding.actual])).toEqual([
      [false, written],
    ])
  })

  test.each([
    '[x](/acme/tern-1.5/x)',
    '[x](/acme/tern)',
    '[x](model.GGUF)',
    '[x](docs/{{ name }})',
    '[x](github.com/{{ name }})',
  ])('%s may lie elsewhere', (text) => {
    expect(said(text)).toEqual([])
  })

  test('of an image is told as one', () => {
    expect(said('![x](plots/loss.png)')).toEqual([
      'missing: The image `plots/loss.png` is not in the repository. Correct it, add what it names, or delete it.',
    ])
  })

  test('that is very long is cut', () => {
    expect(findings(`[x](${'a'.repeat(300)}.md)`).map(({ actual }) => actual)).toEqual(['a'.repeat(200)])
  })

  test('of weights is told where others lie that are called nearly so', () => {
    const standing = { kind: 'missing', nearest: 'tern.safetensors' } as const
    expect(said('[x](Tern.safetensors)', { standing })).toEqual([
      'missing: The link `Tern.safetensors` leads to nothing in the repository. Write `tern.safetensors`.',
    ])
  })

  test.each([
    ['README.md', 'docs/x.md', 'docs/x.md'],
    ['models/a/README.md', 'models/a/x.md', 'x.md'],
    ['models/a/README.md', 'models/a/b/x.md', 'b/x.md'],
    ['models/a/README.md', 'models/b/x.md', '../b/x.md'],
    ['models/a/README.md', 'models/x.md', '../x.md'],
    ['models/a/README.md', 'models/a', '../a'],
    ['models/a/README.md', 'x.md', '../../x.md'],
    ['models/a/README.md', 'other/a/x.md', '../../other/a/x.md'],
    ['models/README.md', 'models', '../models'],
    ['models/README.md', 'models/a é.md', 'a%20%C3%A9.md'],
  ])('from %s to %s is %s', (path, nearest, written) => {
    expect(findings('[x](y.md)', { path, standing: { kind: 'missing', nearest } })[0]?.expected).toEqual([
      written,
    ])
  })
})

describe('an address without its scheme', () => {
  const told = (scheme: string, written: string) =>
    `The link \`${written}\` has no \`${scheme}\`, so that it is taken for a file of the repository. Write \`${scheme}${written}\`.`

  test.each([
    ['www.example.org/tern', 'https://'],
    ['WWW.Example.org', 'https://'],
    ['huggingface.co', 'https://'],
    ['docs.github.com/tern', 'https://'],
    ['tern@example.org', 'mailto:'],
    ['first.last+cards@mail.example.org', 'mailto:'],
  ])('%s is meant as %s', (written, scheme) => {
    expect(said(`[x](${written})`)).toEqual([`address: ${told(scheme, written)}`])
    expect(findings(`<a href=" ${written} ">x</a>`)).toMatchObject([
      { message: told(scheme, written), actual: written, expected: [`${scheme}${written}`] },
    ])
  })

  test.each([
    'docs/www.example.org',
    'docs/github.com/a',
    'docs/a@example.org',
    'a@example.org/x',
    'a@example',
    'www.md',
  ])('but %s is a path', (written) => {
    expect(findings(`[x](${written})`).map(({ case: name }) => name)).toEqual(['missing'])
  })

  test.each([{ kind: 'file' }, { kind: 'folder' }] as const)(
    'is none where a %j stands there',
    (standing) => {
      expect(said('[x](github.com/acme)', { standing })).toEqual([])
    },
  )

  test('that is very long is cut', () => {
    const written = `www.example.org/${'a'.repeat(300)}`
    expect(findings(`[x](${written})`)).toMatchObject([
      { actual: written.slice(0, 200), expected: [`https://${written}`.slice(0, 200)] },
    ])
  })
})

describe('an anchor', () => {
  const card = (link: string) => `# Tern\n\n${link}\n\n## How to use\n`
  const standing = { kind: 'file' } as const

  test.each([
    ['[x](#how-to-us)', '#how-to-us', '#how-to-use'],
    ['[x](README.md#how-to-us)', 'README.md#how-to-us', 'README.md#how-to-use'],
    ['<a href=" #how-to-us ">x</a>', '#how-to-us', '#how-to-use'],
  ])('in %s is nearly that of a heading', (link, written, right) => {
    const message = `The link \`${written}\` leads to no heading of this card. Write \`${right}\`.`
    expect(findings(card(link), { standing })).toMatchObject([
      { case: 'anchor', message, actual: written, expected: [right] },
    ])
  })

  test('is that of no heading', () => {
    const message =
      'The link `#results` leads to no heading of this card. Correct it, or give a heading that name.'
    const found = findings(card('[x](#results)'))
    expect(found).toMatchObject([{ case: 'anchor', message, actual: '#results' }])
    expect(found.map((finding) => 'expected' in finding)).toEqual([false])
  })

  test.each(['[x](README.md)', '[x](README.md#how-to-use)', '[x](other.md#how-to-us)'])(
    'is not looked for in this card by %s',
    (link) => {
      expect(said(card(link), { standing })).toEqual([])
    },
  )

  test('that is very long is cut', () => {
    expect(findings(card(`[x](#${'a'.repeat(300)})`)).map(({ actual }) => actual)).toEqual([
      `#${'a'.repeat(199)}`,
    ])
  })

  test('is compared with the first five hundred headings', () => {
    const many = (before: number) => `[x](#how-to-us)\n\n${'# B\n\n'.repeat(before)}# How to use\n`
    expect(findings(many(499)).map(({ expected }) => expected)).toEqual([['#how-to-use']])
    expect(findings(many(500)).map(({ expected }) => expected)).toEqual([undefined])
  })
})
