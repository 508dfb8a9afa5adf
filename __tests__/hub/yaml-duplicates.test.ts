// Which keys of a YAML document stand in their map a second time.
import { expect, test } from '@jest/globals'
import { parseDocument } from 'yaml'
import { compileSchema } from '../../src/hub/custom-schema.ts'
import { duplicateKeys } from '../../src/hub/yaml-duplicates.ts'

const duplicates = (text: string) => duplicateKeys(parseDocument(text, { uniqueKeys: false }))

test.each([
  ['none', 'a: b\nc: {a: d}\ne:\n- a: f\n- a: g\n', []],
  ['one at the top', 'a: b\na: c\n', [5]],
  ['in a map in a list', 'x:\n- {a: b, a: c}\n', [12]],
  ['in a map that is a key', '? {a: b, a: c}\n: d\n', [9]],
  ['each but the first', 'a: b\na: c\na: d\n', [5, 10]],
  ['in order of place', 'x: {b: 1, b: 2}\ny: {a: 1, a: 2}\nx: 3\n', [10, 26, 32]],
  ['an empty document', '', []],
])('%s', (_, text, offsets) => {
  expect(duplicates(text)).toEqual(offsets)
})

test("a user's schema with a key twice is refused with its line", async () => {
  const schema = '{\n"type": "object",\n"type": "array"\n}'
  await expect(compileSchema('our.json', async () => schema)).rejects.toThrow(
    'our.json: the key on line 3 stands there a second time.',
  )
})
