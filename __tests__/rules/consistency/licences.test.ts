// The licence of the model, as front matter, text and the file beside the card name it.
import { describe, expect, test } from '@jest/globals'
import { licenseFile } from '../../../src/rules/consistency/license-file.ts'
import { licenseText } from '../../../src/rules/consistency/license-text.ts'
import type { NamedPath, RepositoryEvidence } from '../../../src/rules/repository.ts'
import { applies, card, repositoryWith, told } from '../told.ts'

const MIT =
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software.\nThe above copyright notice and this permission notice shall be included in all copies.'
const ISC =
  'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice stands.'
const OWN = 'Acme licence\n\nYou may look at it.'

describe('the file beside the card', () => {
  const files = (texts: Readonly<Record<string, string>>, paths: Readonly<Record<string, NamedPath>> = {}) =>
    repositoryWith(
      Object.entries(texts).map(([path, text]) => ({ kind: 'license', path, text })),
      paths,
    )

  test.each([
    ['license: mit', files({ LICENSE: OWN }), true],
    ['license: [mit]', files({ LICENSE: OWN }), true],
    ['license: mit\nlicense_link: LICENSE', files({}), true],
    ['license: mit\nlicense_link: [LICENSE]', files({}), false],
    ['license: mit', files({}), false],
    ['license: mit', files({ 'old/LICENSE': OWN }), false],
    ['language: en\nlicense_link: LICENSE', files({ LICENSE: OWN }), false],
  ])('%j: the rule looks at it', (front, repository, expected) =>
    expect(applies(licenseFile, card(front), repository)).toBe(expected),
  )

  test('a contradiction stands at the first licence, and tells all of both', () => {
    expect(
      told(licenseFile, card('license: [gpl-3.0, cc0-1.0]'), files({ COPYING: ISC, LICENSE: MIT })),
    ).toEqual([
      {
        case: 'differs',
        message:
          '`license` is `gpl-3.0` and `cc0-1.0`, but the files `COPYING` and `LICENSE` hold the texts of `isc` and `mit`. Make them say the same.',
        at: '2:11-2:18',
        actual: 'gpl-3.0',
        expected: ['isc', 'mit'],
      },
    ])
  })

  test('files of one licence are told with it once, by their names alone', () => {
    const repository: RepositoryEvidence = {
      ...files({ 'tern/LICENSE': MIT, 'tern/LICENSE.md': MIT }),
      cardPath: 'tern/README.md',
    }
    expect(told(licenseFile, card('license: isc'), repository)[0]?.message).toBe(
      '`license` is `isc`, but the files `LICENSE` and `LICENSE.md` hold the texts of `mit`. Make them say the same.',
    )
  })

  test('of a long value 200 characters are given', () => {
    const [finding] = told(licenseFile, card(`license: ${'x'.repeat(201)}`), files({ LICENSE: MIT }))
    expect(finding?.actual).toBe('x'.repeat(200))
  })

  test('a listed licence that is called `other`', () => {
    expect(told(licenseFile, card('license: other'), files({ LICENSE: `${MIT}\n${ISC}` }))).toEqual([
      {
        case: 'listed',
        message:
          '`license` is `other`, but the file `LICENSE` holds the text of `mit` and `isc`, which the Hub lists. Write `mit` or `isc`.',
        at: '2:10-2:15',
        actual: 'other',
        expected: ['mit', 'isc'],
      },
    ])
  })

  const cases = (front: string, repository?: RepositoryEvidence) =>
    told(licenseFile, card(front), repository).map((each) => each.case)
  test.each([
    ['the same', 'license: mit', { LICENSE: MIT }, []],
    ['one of several', 'license: [isc, mit]', { LICENSE: MIT }, []],
    ['one of several texts', 'license: mit', { COPYING: ISC, LICENSE: MIT }, []],
    [
      'a member of its family',
      'license: openrail',
      { LICENSE: 'CreativeML OpenRAIL-M dated August 22, 2022' },
      [],
    ],
    ['an unknown text', 'license: isc', { LICENSE: OWN }, []],
    ['an unknown text beside a known one', 'license: isc', { COPYING: OWN, LICENSE: MIT }, []],
    ['no file', 'license: isc', {}, []],
    ['a file in another folder', 'license: isc', { 'old/LICENSE': MIT }, []],
    ['no licence', 'language: en', { LICENSE: MIT }, []],
    ['an unknown licence', 'license: unknown', { LICENSE: MIT }, []],
    ['another licence beside a known one', 'license: [isc, other]', { LICENSE: MIT }, []],
    ['two other ones', 'license: [other, other]', { LICENSE: MIT }, []],
    [
      '`other` with its own link',
      'license: other\nlicense_link: https://acme.org/terms',
      { LICENSE: MIT },
      [],
    ],
    [
      '`other` with a link to the file',
      'license: other\nlicense_link: LICENSE',
      { LICENSE: MIT },
      ['listed'],
    ],
    [
      '`other` with an address that ends in the file',
      'license: other\nlicense_link: https://acme.org/LICENSE',
      { LICENSE: MIT },
      ['listed'],
    ],
    ['`other` with a link that is no text', 'license: other\nlicense_link: 7', { LICENSE: MIT }, ['listed']],
    ['a link elsewhere', 'license: isc\nlicense_link: https://acme.org/x', { LICENSE: MIT }, ['differs']],
    [
      'a link to one of two',
      'license: isc\nlicense_link: LICENSE',
      { COPYING: ISC, LICENSE: MIT },
      ['differs'],
    ],
    ['a link to the other', 'license: isc\nlicense_link: COPYING', { COPYING: ISC, LICENSE: MIT }, []],
    [
      'a link into a folder',
      'license: isc\nlicense_link: old/X',
      { 'old/X': MIT, LICENSE: ISC },
      ['differs'],
    ],
  ])('%s', (_, front, texts: Readonly<Record<string, string>>, expected) => {
    expect(cases(front, files(texts))).toEqual(expected)
  })

  test('without a repository nothing is known', () => {
    expect(cases('license: mit\nlicense_link: LICENSE')).toEqual([])
  })

  test('a link to nothing stands at the link, with the nearest path where there is one', () => {
    const front = card('license: mit\nlicense_link: ./LICENCE')
    expect(told(licenseFile, front, files({}, { LICENCE: { kind: 'missing', nearest: 'LICENSE' } }))).toEqual(
      [
        {
          case: 'link',
          message:
            '`license_link` is `./LICENCE`, and nothing stands there in the repository. Write `LICENSE`.',
          at: '3:15-3:24',
          actual: './LICENCE',
          expected: ['LICENSE'],
        },
      ],
    )
    expect(told(licenseFile, front, files({}, { LICENCE: { kind: 'missing' } }))).toEqual([
      {
        case: 'link',
        message:
          '`license_link` is `./LICENCE`, and nothing stands there in the repository. Add the file, or correct the link.',
        at: '3:15-3:24',
        actual: './LICENCE',
      },
    ])
  })

  test('of a long link 200 characters are given', () => {
    const link = 'x'.repeat(201)
    const [finding] = told(
      licenseFile,
      card(`license: mit\nlicense_link: ${link}`),
      files({}, { [link]: { kind: 'missing' } }),
    )
    expect(finding?.actual).toBe('x'.repeat(200))
  })

  test.each([
    ['LICENSE', 'file'],
    ['LICENSE', 'folder'],
    ['LICENSE', 'unknown'],
    ['https://acme.org/LICENSE', 'missing'],
    ['#license', 'missing'],
  ] as const)('%s, a %s, is no dead link', (link, kind) => {
    const paths = { LICENSE: { kind }, 'https://acme.org/LICENSE': { kind }, '': { kind } }
    expect(cases(`license: mit\nlicense_link: "${link}"`, files({}, paths))).toEqual([])
  })
})

describe('the licence in the text', () => {
  const stated = (body: string, license = 'license: isc') =>
    told(licenseText, card(license, body)).map(({ message }) => /under `([^`]+)`/.exec(message)?.[1])

  test.each([
    ['license: mit', 'The license.', true],
    ['license: mit', 'The licence.', true],
    ['license: mit', 'Under MIT.', true],
    ['license: mit', 'A bird.', true],
    ['language: en', 'Under a license.', false],
  ])('%j with %j: the rule looks at it', (front, body, expected) =>
    expect(applies(licenseText, card(front, body))).toBe(expected),
  )

  test('a contradiction stands at the line, once for each sentence', () => {
    const license = 'license: [isc, wtfpl, zlib, unlicense, odbl, ofl-1.1]'
    const body = '# Tern\n\nThis model is released under the MIT license. License: CC0'
    const finding = (id: string) => ({
      case: 'differs',
      message: `The text puts the model under \`${id}\`, but \`license\` is \`isc\`, \`wtfpl\`, \`zlib\`, \`unlicense\`, \`odbl\` and \`ofl-1.1\`. Make them say the same.`,
      at: '6:1-6:59',
      expected: ['isc', 'wtfpl', 'zlib', 'unlicense', 'odbl'],
    })
    expect(told(licenseText, card(license, body))).toEqual([finding('mit'), finding('cc0-1.0')])
  })

  test.each([
    ['This model is released under the MIT license.', 'mit'],
    ['Our fine-tuned weights are shared with an MIT license.', 'mit'],
    ['These LoRA adapters are open-sourced under CC0.', 'cc0-1.0'],
    ['This model is released under the Apache Software License 2.0.', 'apache-2.0'],
    ['This model is released under the Llama 2 Community License.', 'llama2'],
    ['This model is MIT-licensed.', undefined],
    ['Released under the MIT license.', undefined],
    ['This model comes with the MIT license.', undefined],
    ['Under the MIT license this model is released.', undefined],
    ['This model is released under the MIT license or CC0.', undefined],
    ['This model is released under the MIT license, the MIT licence of old.', 'mit'],
    ['This model is released under the MIT license, and its code too.', undefined],
    ['Unlike its code this model is released under the MIT license.', undefined],
    [`This model is released under the ${'terms '.repeat(3)}MIT license.`, 'mit'],
    [`This model is released under ${'x'.repeat(130)} MIT license.`, 'mit'],
    [`This model is released under ${'x'.repeat(131)} MIT license.`, undefined],
    [`This model is released under the MIT license ${'x'.repeat(555)}`, 'mit'],
    [`This model is released under the MIT license ${'x'.repeat(556)}`, undefined],
  ])('%j puts it under %s', (text, id) => expect(stated(text)).toEqual(id === undefined ? [] : [id]))

  test.each([
    ['License: MIT license', 'mit'],
    ['**Licence**: CC0', 'cc0-1.0'],
    ['- License - CC0', 'cc0-1.0'],
    ['License CC0', 'cc0-1.0'],
    ['Its license: CC0', undefined],
    ['License is CC0', undefined],
    ['License of it: CC0', undefined],
  ])('the label %j puts it under %s', (text, id) =>
    expect(stated(text)).toEqual(id === undefined ? [] : [id]),
  )

  test.each([
    ['License', 'CC0', 'cc0-1.0'],
    ['📜 Licence', 'CC0', 'cc0-1.0'],
    ['Model license:', 'CC0', 'cc0-1.0'],
    ['License', `CC0 ${'x'.repeat(246)}`, 'cc0-1.0'],
    ['License', `CC0 ${'x'.repeat(247)}`, undefined],
    ['License of the birds', 'CC0', undefined],
    ['Birds', 'CC0', undefined],
    ['The license', 'CC0', undefined],
  ])('the section %j puts it under the licence it names', (heading, text, id) =>
    expect(stated(`## ${heading}\n\n${text}`)).toEqual(id === undefined ? [] : [id]),
  )

  test.each([
    'license: other',
    'license: unknown',
    'license: [isc, other]',
    'license: [unknown, isc]',
    'language: en',
  ])('%j contradicts nothing', (license) =>
    expect(stated('This model is released under the MIT license.', license)).toEqual([]),
  )

  test.each([
    ['license: [isc, mit]', 'This model is released under the MIT license.'],
    ['license: cc-by-4.0', 'This model is released under CC BY.'],
  ])('%j is what %j says', (license, text) => expect(stated(text, license)).toEqual([]))
})
