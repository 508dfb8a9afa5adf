// The generated lists and schemas are those of the pinned packages, and every editor can use the published one.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { NO_ADDITIONS } from '../../src/hub/additions.ts'
import { KNOWN_KEYS } from '../../src/hub/known-keys.ts'
import { isKnown, VOCABULARIES } from '../../src/hub/vocabulary.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

test.each(['hub-vocabularies', 'front-matter-schema'])(
  'a fresh generation by %s is what is committed',
  async (name) => {
    const { generate } = await import(`../../scripts/generate/${name}.mjs`)
    const files: ReadonlyMap<string, string> = await generate()
    expect(files.size).toBeGreaterThan(0)
    for (const [path, content] of files) expect([path, read(path) === content]).toEqual([path, true])
  },
)

describe('the lists', () => {
  test('have the size that they had when they were taken over', () => {
    const sizes = Object.values(VOCABULARIES).map(({ name, values }) => [name, values().size])
    expect(Object.fromEntries(sizes)).toEqual({ license: 83, language: 8102, pipelineTag: 57, library: 257 })
  })

  test('have a date', () => {
    for (const { date } of Object.values(VOCABULARIES)) expect(date).toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  test('can be added to', () => {
    expect(isKnown('license', 'acme-1.0', NO_ADDITIONS)).toBe(false)
    expect(isKnown('license', 'acme-1.0', { ...NO_ADDITIONS, licenses: ['acme-1.0'] })).toBe(true)
  })

  test('hold no name that JavaScript objects bring along', () => {
    expect(isKnown('language', 'toString', NO_ADDITIONS)).toBe(false)
    expect(isKnown('library', 'constructor', NO_ADDITIONS)).toBe(false)
  })
})

describe('schema/front-matter.schema.json', () => {
  const schema = JSON.parse(read('schema/front-matter.schema.json'))
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(schema)

  test.each([
    [{ license: 'mit', language: ['en', 'code'], base_model: 'owner/name', tags: ['a'] }, true],
    [{ license: ['mit', 'apache-2.0'], datasets: ['squad'], inference: false }, true],
    [{ license: 'Apache 2.0' }, false],
    [{ language: 'English' }, false],
    [{ base_model: './out' }, false],
    [{ tags: 'a, b' }, false],
    [{ 'model-index': [{ name: 'm', results: [] }] }, true],
    [{ 'model-index': [{ results: [] }] }, false],
    [{ quantized_by: 'somebody' }, true],
  ])('judges %j: %s', (data, valid) => {
    expect(validate(data)).toBe(valid)
  })

  test('describes every key that it has, and has only keys of the Hub', () => {
    for (const [key, value] of Object.entries<{ description?: string }>(schema.properties)) {
      expect([key, value.description?.length ?? 0]).toEqual([key, expect.any(Number)])
      expect(value.description?.length ?? 0).toBeGreaterThan(15)
      expect(KNOWN_KEYS).toContain(key)
    }
  })

  test('uses no keyword that only this project knows', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"(?:vocabulary|repoId|hub|hubTolerates)":/)
  })
})
