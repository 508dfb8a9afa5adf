// Any bytes give a report, the same twice, within its schema and the file; every surface shows it; --fix is idempotent.
import { fileURLToPath } from 'node:url'
import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import { anyBytes, anyPreset } from './any-card.ts'
import { holdPromises } from './promises.ts'

const schema = fileURLToPath(new URL('../../schema/report.schema.json', import.meta.url))

describe('whatever stands in a card', () => {
  test('keeps the promises of the gate', async () => {
    const property = fc.asyncProperty(anyBytes, anyPreset, (bytes, preset) =>
      holdPromises(bytes, preset, schema),
    )
    await fc.assert(property, { seed: 20261125, numRuns: 150 })
  })
})

/** Cards that fuzzing found to break a promise, each as small as it could be made. */
describe('a card that once broke a promise keeps it', () => {
  test.each<readonly [string, string]>([['an empty file', '']])('%s', async (_, text) => {
    await holdPromises(new TextEncoder().encode(text), 'strict', schema)
  })
})
