// How the single pieces of evidence are read: headers of weights, git remotes, CITATION.cff.
import { describe, expect, test } from '@jest/globals'
import { citationEntry, citedLicense } from '../../../src/cli/init/citation-entry.ts'
import { hubRemote } from '../../../src/cli/init/git-remote.ts'
import { ggufTexts, safetensorsFormat } from '../../../src/cli/init/model-headers.ts'

function u64(value: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true)
  return bytes
}

function u32(value: number): Uint8Array {
  return u64(value).subarray(0, 4)
}

const ascii = (text: string) => new TextEncoder().encode(text)
const gguf = (text: string) => Buffer.concat([u64(ascii(text).length), ascii(text)])
const header = (count: number, ...parts: readonly Uint8Array[]) =>
  Buffer.concat([ascii('GGUF'), u32(3), u64(0), u64(count), ...parts])

describe('the metadata of a GGUF file', () => {
  const whole = header(
    4,
    ...[gguf('general.architecture'), u32(8), gguf('llama')],
    ...[gguf('general.file_type'), u32(4), u32(15)],
    ...[gguf('general.tags'), u32(9), u32(8), u64(2), gguf('a'), gguf('b')],
    ...[gguf('general.license'), u32(8), gguf('mit')],
  )

  test('is read past figures and lists', () => {
    expect([...(ggufTexts(whole) ?? [])]).toEqual([
      ['general.architecture', 'llama'],
      ['general.license', 'mit'],
    ])
  })

  test('is read as far as it goes, wherever the bytes end', () => {
    for (let end = 0; end < whole.length; end++) {
      const texts = ggufTexts(whole.subarray(0, end))
      if (end < 24) expect(texts).toBeUndefined()
      else expect([...(texts ?? []).keys()].length).toBeLessThanOrEqual(2)
    }
  })

  test('with lengths beyond the file, or types that there are not, ends where it is wrong', () => {
    expect([...(ggufTexts(header(2, u64(2 ** 52))) ?? [])]).toEqual([])
    expect([...(ggufTexts(header(2, gguf('a'), u32(9), u32(0), u64(2 ** 52))) ?? [])]).toEqual([])
    expect([...(ggufTexts(header(2, gguf('a'), u32(77), u64(1))) ?? [])]).toEqual([])
  })

  test('of another file is none', () => {
    expect(ggufTexts(Buffer.alloc(64))).toBeUndefined()
    expect(ggufTexts(new Uint8Array())).toBeUndefined()
  })
})

describe('the format of a safetensors file', () => {
  const file = (json: string) => Buffer.concat([u64(json.length), ascii(json), new Uint8Array(16)])

  test('is read from its header', () => {
    expect(safetensorsFormat(file('{"__metadata__":{"format":"mlx"},"w":{}}'))).toBe('mlx')
    expect(safetensorsFormat(file('{"__metadata__":{"note":"x","format":"pt"}}'))).toBe('pt')
  })

  test('is not there where none is written', () => {
    expect(safetensorsFormat(file('{"w":{"dtype":"F32","format":"mlx"}}'))).toBeUndefined()
    expect(safetensorsFormat(ascii('short'))).toBeUndefined()
  })
})

describe('a git remote', () => {
  const config = (...remotes: readonly (readonly [string, string])[]) =>
    remotes.map(([name, url]) => `[remote "${name}"]\n\turl = ${url}\n\tfetch = +refs\n`).join('')

  test.each([
    'https://huggingface.co/acme/tern',
    'https://huggingface.co/acme/tern.git',
    'https://doe:hf_secret@huggingface.co/acme/tern',
    'git@hf.co:acme/tern',
    'ssh://git@hf.co/acme/tern.git',
  ])('%s is the model acme/tern', (url) => {
    expect(hubRemote(config(['origin', url]))).toEqual({ remote: 'origin', id: 'acme/tern' })
  })

  test.each([
    'https://github.com/acme/tern',
    'https://huggingface.co/datasets/acme/reviews',
    'https://huggingface.co.example.com/acme/tern',
    'https://huggingface.co/spaces/acme/tern',
    'https://huggingface.co/acme',
  ])('%s is none on the Hub', (url) => {
    expect(hubRemote(config(['origin', url]))).toBeUndefined()
  })

  test('origin goes before another one', () => {
    const both = config(['mirror', 'https://hf.co/acme/old'], ['origin', 'https://hf.co/acme/tern'])
    expect(hubRemote(both)?.id).toBe('acme/tern')
    expect(hubRemote(config(['hub', 'https://hf.co/acme/tern']))).toEqual({ remote: 'hub', id: 'acme/tern' })
  })
})

describe('CITATION.cff', () => {
  test('is the entry of the work that it prefers', () => {
    const text = `title: Tern
authors: [{ family-names: Doe, given-names: Jane }]
date-released: 2024-05-01
preferred-citation:
  type: article
  title: Sorting {reviews}
  authors:
    - { family-names: Beethoven, given-names: Ludwig, name-particle: van }
    - name: Acme Lab
  year: 2025
  journal: Letters
`
    expect(citationEntry(text)).toBe(`@article{vanbeethoven2025sorting,
  title = {Sorting reviews},
  author = {van Beethoven, Ludwig and {Acme Lab}},
  year = {2025},
  journal = {Letters}
}`)
  })

  test.each([
    ['license: Apache-2.0\n', 'apache-2.0'],
    ['license: [MIT, Apache-2.0]\n', undefined],
    ['license: MIT OR Apache-2.0\n', undefined],
    ['license: LicenseRef-acme\n', undefined],
    ['license: 7\n', undefined],
    ['title: Tern\n', undefined],
    ['license: [\n', undefined],
  ])('%j names the licence %s', (text, id) => {
    expect(citedLicense(text)).toBe(id)
  })

  test('with a date alone has its year', () => {
    const text = 'title: Tern\nauthors: [{ family-names: Doe }]\ndate-released: 2024-05-01\n'
    expect(citationEntry(text)).toContain('year = {2024}')
  })

  test.each([
    'title: Tern\n',
    'title: Tern\nauthors: []\ndate-released: 2024-05-01\n',
    'title: Tern\nauthors: [{ family-names: Doe }]\n',
    'a: [\n',
    '',
    '- 1\n',
    `a: &a [x]\nb: ${'[*a, '.repeat(30)}x${']'.repeat(30)}\n`,
  ])('without a title, an author and a year is none: %j', (text) => {
    expect(citationEntry(text)).toBeUndefined()
  })

  test('cannot end its field or the block around it', () => {
    const entry = citationEntry(
      'title: "T} ``` \\\\x"\nauthors: [{ name: "```" }, { name: D }]\nyear: 2025\n',
    )
    expect(entry).not.toContain('`')
    expect(entry?.split('\n')).toHaveLength(5)
  })
})
