// Licences in a policy that no card can have: ids that the Hub does not know and that certainly mean another.
import { correctLicense } from '../hub/license-correction.ts'
import { VOCABULARIES } from '../hub/vocabulary.ts'
import type { PolicyFile } from './policy-file.ts'

export interface LicenseSlip {
  /** Where it stands in the policy. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

const RULE = 'metadata/license'

/** `added`: the ids that the policy adds to the Hub's. */
export function licenseSlips(
  { rules, overrides = [] }: PolicyFile,
  added: readonly string[],
): readonly LicenseSlip[] {
  return [
    ...slipsIn(rules, ['rules'], added),
    ...overrides.flatMap((override, index) => slipsIn(override.rules, ['overrides', index, 'rules'], added)),
  ]
}

function slipsIn(
  rules: PolicyFile['rules'],
  at: LicenseSlip['path'],
  added: readonly string[],
): readonly LicenseSlip[] {
  const entry = rules?.[RULE]
  const options = Array.isArray(entry) ? entry[1] : undefined
  return ['allow', 'deny'].flatMap((option) => {
    const ids = (options?.[option] ?? []) as readonly string[]
    return ids.flatMap((id, index) => {
      if (added.includes(id) || VOCABULARIES.license.values().has(id)) return []
      const { values, certain } = correctLicense(id)
      const message = `The Hub has no licence \`${id}\`. Write \`${values.join(', ')}\`.`
      return certain ? [{ path: [...at, RULE, 1, option, index], message }] : []
    })
  })
}
