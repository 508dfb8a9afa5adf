// Writes the policy file's JSON Schema and its compiled validator.
import { loadSource } from '../load-source.mjs'
import { precompile } from '../precompile.mjs'

export async function generate() {
  const { schema } = await loadSource(`
    import { policySchema } from './src/policy/schema.ts'
    import { RULES } from './src/rules/rules.ts'
    export const schema = policySchema(RULES)
  `)
  return new Map([
    ['schema/policy.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
    ['src/policy/generated/validate-policy.js', await precompile(schema)],
  ])
}
