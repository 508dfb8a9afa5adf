// What rules know of the repository around a card: which files count, and which of them stand beside it.
import { describe, expect, test } from '@jest/globals'
import {
  beside,
  companionKind,
  folderOf,
  type RepositoryEvidence,
  standsAt,
} from '../../src/rules/repository.ts'

describe('a file beside the card', () => {
  test.each([
    ['CITATION.cff', 'citation'],
    ['citation.CFF', 'citation'],
    ['config.json', 'config'],
    ['Config.json', 'config'],
    ['adapter_config.json', 'adapter-config'],
    ['tokenizer_config.json', 'tokenizer-config'],
    ['config_sentence_transformers.json', 'sentence-transformers-config'],
    ['model_index.json', 'diffusers-config'],
  ])('%s is a %s', (name, kind) => {
    expect(companionKind(name)).toBe(kind)
  })

  test.each([
    'LICENSE',
    'licence',
    'License.md',
    'LICENSE.TXT',
    'LICENSE.markdown',
    'LICENCE.rst',
    'COPYING',
    'LICENSE-MIT',
    'LICENSE_MODEL.md',
    'LICENSE.apache-2.md',
    'MODEL-LICENSE',
    'model_license.txt',
    'Acme.LICENSE.md',
    'LICENSE-APACHE-2',
    'LICENSE-2.0',
    `LICENSE-${'x'.repeat(72)}`,
  ])('%s is a licence', (name) => {
    expect(companionKind(name)).toBe('license')
  })

  test.each([
    'LICENSE.pdf',
    'license.py',
    'LICENSES',
    'MYLICENSE',
    'UNLICENSED.md',
    'LICENSE.md.bak1',
    'README.md',
    'citation.bib',
    'myconfig.json',
    'config.json.bak',
    'constructor',
    'LICENSE (copy)',
    'LICENSE-',
    'sublicense.md',
    'LICENSE.docx',
    'my-LICENSE.html',
    `LICENSE-${'x'.repeat(73)}`,
    '',
    'xCITATION.cff',
  ])('%s is none', (name) => {
    expect([name, companionKind(name)]).toEqual([
      name,
      /^license_header_of$/.test(name) ? 'license' : undefined,
    ])
  })
})

const around = (cardPath: string): RepositoryEvidence => ({
  cardPath,
  companions: [
    { kind: 'license', path: 'LICENSE', text: 'root' },
    { kind: 'config', path: 'm/config.json', text: '{}' },
    { kind: 'license', path: 'm/LICENSE', text: 'm' },
    { kind: 'license', path: 'm/n/LICENSE', text: 'n' },
  ],
  paths: new Map([['m/x.png', { kind: 'file' }]]),
})

test('companions stand in the card’s own folder', () => {
  expect(beside(around('README.md'), 'license').map(({ text }) => text)).toEqual(['root'])
  expect(beside(around('m/README.md'), 'license').map(({ text }) => text)).toEqual(['m'])
  expect(beside(around('m/README.md'), 'config').map(({ text }) => text)).toEqual(['{}'])
  expect(beside(around('other/README.md'), 'license')).toEqual([])
  expect(beside(undefined, 'license')).toEqual([])
})

test('of what nobody looked up nothing is known', () => {
  expect(standsAt(around('README.md'), 'm/x.png')).toEqual({ kind: 'file' })
  expect(standsAt(around('README.md'), 'x.png')).toEqual({ kind: 'unknown' })
  expect(standsAt(undefined, 'm/x.png')).toEqual({ kind: 'unknown' })
})

test.each([
  ['README.md', ''],
  ['m/README.md', 'm'],
  ['m/n/README.md', 'm/n'],
  ['/README.md', ''],
  ['', ''],
])('the folder of %j is %j', (path, folder) => {
  expect(folderOf(path)).toBe(folder)
})
