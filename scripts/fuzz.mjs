// Fuzzes the gate for as long as one likes: the promises of __tests__/properties on cards of any kind, from a seed.
// Usage: npm run fuzz -- [--seconds 60] [--seed NUMBER]
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { loadSource } from './load-source.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
})
const seconds = Number(values.seconds)
const first = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed)
if (!(seconds > 0) || !Number.isInteger(first)) {
  console.error('--seconds takes a number above 0, --seed a whole number.')
  process.exit(2)
}
const { anyBytes, anyPreset, holdPromises } = await loadSource(
  "export { anyBytes, anyPreset } from './__tests__/properties/any-card.ts'; export { holdPromises } from './__tests__/properties/promises.ts'",
)
const schema = path.join(root, 'schema/report.schema.json')
/** Runs between two looks at the clock. */
const BATCH = 50

const until = Date.now() + seconds * 1000
let cards = 0
for (let seed = first; Date.now() < until; seed++) {
  const property = fc.asyncProperty(anyBytes, anyPreset, (bytes, preset) =>
    holdPromises(bytes, preset, schema),
  )
  const result = await fc.check(property, { seed, numRuns: BATCH })
  cards += result.numRuns
  if (result.failed) {
    const [bytes, preset] = result.counterexample ?? []
    console.error(`With --seed ${seed}, preset ${preset}: ${result.errorInstance?.message ?? result.error}`)
    console.error(
      `The smallest card that shows it:\n${JSON.stringify(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))}`,
    )
    process.exit(1)
  }
}
console.log(`${cards} cards from --seed ${first} on, none of which broke a promise.`)
