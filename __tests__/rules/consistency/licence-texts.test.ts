// Licences are recognised by their texts, of packages that are installed here and made up, and by their names.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { isNamed, licencesNamed } from '../../../src/rules/consistency/licence-names.ts'
import { areAlike, licencesIn } from '../../../src/rules/consistency/licence-texts.ts'

const NODE_MODULES = new URL('../../../node_modules/', import.meta.url)
const MIT =
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software.\nThe above copyright notice and this permission notice shall be included in all copies.'
const ISC =
  'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice stands.'
const IDS: Readonly<Record<string, string>> = {
  MIT: 'mit',
  ISC: 'isc',
  'Apache-2.0': 'apache-2.0',
  'BSD-2-Clause': 'bsd-2-clause',
  'BSD-3-Clause': 'bsd-3-clause',
  'MPL-2.0': 'mpl-2.0',
}

test('the licences of the installed packages are those that the packages name', () => {
  const counts: Record<string, number> = {}
  const wrong: string[] = []
  for (const name of readdirSync(NODE_MODULES)) {
    const folder = new URL(`${name}/`, NODE_MODULES)
    const file = name.startsWith('.')
      ? undefined
      : readdirSync(folder).find((each) => /^licen[cs]e(\.md|\.txt)?$/i.test(each))
    if (file === undefined) continue
    const declared = IDS[JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')).license]
    const found = licencesIn(readFileSync(new URL(file, folder), 'utf8'))
    if (declared === undefined || found.length === 0) continue
    if (found.includes(declared)) counts[declared] = (counts[declared] ?? 0) + 1
    else wrong.push(`${name}: ${declared}, found ${found}`)
  }
  expect(wrong).toEqual([])
  expect(counts.mit).toBeGreaterThan(50)
  expect(Object.keys(counts).length).toBeGreaterThanOrEqual(4)
})

test.each([
  [
    'Creative Commons Attribution-NonCommercial 4.0 International Public License\n\nLicensed Material',
    ['cc-by-nc-4.0'],
  ],
  ['Creative Commons Attribution 4.0 International Public License\n\nLicensed Material', ['cc-by-4.0']],
  ['LLAMA 3.1 COMMUNITY LICENSE AGREEMENT\n"Llama Materials" means', ['llama3.1']],
  ['META LLAMA 3 COMMUNITY LICENSE AGREEMENT\n"Llama Materials" means', ['llama3']],
  ['This model may be used under the Apache License, Version 2.0.', []],
  ['Acme licence', []],
  ['', []],
])('%j is %j', (text, ids) => {
  expect(licencesIn(text)).toEqual(ids)
})

test('a licence with a condition more is another one', () => {
  const mit = readFileSync(new URL('unified/license', NODE_MODULES), 'utf8')
  expect(licencesIn(mit)).toEqual(['mit'])
  expect(licencesIn(`"Commons Clause" License Condition v1.0\n\n${mit}`)).toEqual([])
})

test('a family is like its members', () => {
  expect(areAlike('gpl', 'gpl-3.0')).toBe(true)
  expect(areAlike('cc', 'cc-by-4.0')).toBe(true)
  expect(areAlike('gpl', 'agpl-3.0')).toBe(false)
  expect(areAlike('mit', 'apache-2.0')).toBe(false)
})

describe('names of licences in a text', () => {
  test.each([
    ['Apache 2', 'apache-2.0'],
    ['apache software license, version 2.0', 'apache-2.0'],
    ['Apache Licence', 'apache-2.0'],
    ['the Apache foundation', undefined],
    ['MIT-licensed', 'mit'],
    ['[MIT', undefined],
    ['MIT', 'mit'],
    ['**MIT**', undefined],
    ['at MIT', undefined],
    ['CC-BY-4.0', 'cc-by-4.0'],
    ['CC BY', 'cc-by'],
    ['cc-by-nc-nd-3.0', 'cc-by-nc-nd-3.0'],
    ['cc-by-nc', 'cc-by-nc'],
    ['Creative Commons Attribution-NonCommercial-NoDerivatives 4.0', 'cc-by-nc-nd-4.0'],
    ['Creative Commons Attribution Non-Commercial Share Alike 4.0', 'cc-by-nc-sa-4.0'],
    ['Creative Commons Attribution-Non Commercial-No Derivatives', 'cc-by-nc-nd'],
    ['creative commons attribution share-alike 4.0', 'cc-by-sa-4.0'],
    ['CC0', 'cc0-1.0'],
    ['GPL', 'gpl'],
    ['GPLv3', 'gpl-3.0'],
    ['GNU LGPL version 2.1', 'lgpl-2.1'],
    ['GPL version 3', 'gpl-3.0'],
    ['AGPL-3.0', 'agpl-3.0'],
    ['BSD 3-Clause', 'bsd-3-clause'],
    ['Llama 2 Community License', 'llama2'],
    ['CreativeML OpenRAIL-M', 'creativeml-openrail-m'],
    ['Gemma Terms of Use', 'gemma'],
    ['MPL 2.0', 'mpl-2.0'],
  ])('%j is %s', (text, id) => {
    expect(licencesNamed(text)).toEqual(
      id === undefined ? [] : [{ id, start: expect.anything(), end: text.length }],
    )
  })

  test('each with its place', () => {
    expect(licencesNamed('Under the **MIT**, and CC0.')).toEqual([
      { id: 'mit', start: 12, end: 15 },
      { id: 'cc0-1.0', start: 23, end: 26 },
    ])
  })

  test('fifty of a kind', () => {
    expect(licencesNamed('CC0 '.repeat(50))).toHaveLength(50)
    expect(licencesNamed(`${'CC0 '.repeat(51)}GPL`)).toHaveLength(51)
  })

  test.each([
    ['mit', 'mit', true],
    ['cc-by-4.0', 'cc-by', true],
    ['cc-by-4', 'cc-by', true],
    ['bsd', 'bsd-3-clause', true],
    ['cc-by-4.0', 'cc-by-3.0', false],
    ['cc-by-4.0-x', 'cc-by', false],
    ['cc-by-4.05', 'cc-by', false],
  ])('%s is what %s means: %s', (declared, id, expected) => expect(isNamed(declared, { id })).toBe(expected))
})

describe('texts of licences', () => {
  test.each([
    [MIT, ['mit']],
    [`\n\n${MIT.toUpperCase().replaceAll(' ', ' *\n ')}`, ['mit']],
    [`${MIT}\n\n${ISC}`, ['mit', 'isc']],
    [MIT.replace('included', 'left out'), []],
    [MIT.replace('free of', 'freeof'), []],
    [`${MIT}\nExcept as modified below.`, []],
    [`${' '.repeat(200_000 - MIT.length)}${MIT}`, ['mit']],
    [`${' '.repeat(200_000 - MIT.length + 3)}${MIT}`, []],
  ])('%# holds %j', (text, ids) => expect(licencesIn(text)).toEqual(ids))

  const BSD =
    'Redistribution and use in source and binary forms, with or without modification, are permitted. Redistributions in binary form must reproduce it.'
  const NAME = ' Without specific prior written permission.'
  const CLEAR = ' NO EXPRESS OR IMPLIED LICENSES TO ANY PARTY’S PATENT RIGHTS'
  test.each([
    ['two clauses', BSD, ['bsd-2-clause']],
    ['three clauses', BSD + NAME, ['bsd-3-clause']],
    ['three clauses, and a word on patents', BSD + NAME + CLEAR, ['bsd-3-clause-clear']],
    ['four clauses', `${BSD}${NAME} All advertising materials`, []],
  ])('BSD of %s', (_, text, ids) => expect(licencesIn(text)).toEqual(ids))

  test.each([
    ['gpl', 'gpl-3.0', true],
    ['gpl-3.0', 'gpl', true],
    ['gpl-2.0', 'gpl-3.0', false],
    ['openrail', 'bigscience-openrail-m', true],
    ['openrail', 'openrail++', true],
    ['mit', 'openrail', false],
    ['constructor', 'mit', false],
  ])('%s and %s are alike: %s', (one, other, expected) => expect(areAlike(one, other)).toBe(expected))
})
