// Licences are recognised by their texts: those of the packages that are installed here, and of forms made up.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { areAlike, licencesIn } from '../../../src/rules/consistency/licence-texts.ts'

const NODE_MODULES = new URL('../../../node_modules/', import.meta.url)
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
