// What is known of the cards from elsewhere: the schema that the policy names, and the Hub's answer where it is asked.
import type { Policy } from '../policy/policy.ts'
import type { ReadText } from '../policy/resolve.ts'
import type { Evidence, EvidenceFor } from '../rules/rule.ts'

/** A policy, and the way to the files that it names. */
export interface FoundPolicy {
  readonly policy: Policy
  readonly readText: ReadText
}

export interface SkippedCheck {
  readonly path: string
  /** Ends a sentence, without a full stop. */
  readonly reason: string
}

export interface Gathering {
  readonly evidenceFor: EvidenceFor
  /** Of which cards the Hub said nothing, and why; complete once all cards are judged. */
  readonly skipped: () => readonly SkippedCheck[]
}

/**
 * `hubUrl`: the Hub to ask, if any.
 * @throws CustomSchemaError where the schema cannot be used
 */
export async function gatherEvidence(
  { policy, readText }: FoundPolicy,
  hubUrl: string | undefined,
): Promise<Gathering> {
  const customSchema = policy.schema && (await compile(policy.schema.value, readText))
  const constant: Evidence = customSchema ? { customSchema } : {}
  if (hubUrl === undefined) return { evidenceFor: async () => constant, skipped: () => [] }

  const { askHub } = await import('./ask-hub.ts')
  const skipped: SkippedCheck[] = []
  let hasGivenUp = false
  const evidenceFor = async (file: string, text: string) => {
    if (hasGivenUp) return constant
    const hubAnswer = await askHub(text, { url: hubUrl })
    if (hubAnswer.kind === 'skipped') {
      hasGivenUp = hubAnswer.isLasting
      const rest = hasGivenUp ? '; the cards after it are not sent' : ''
      skipped.push({ path: file, reason: `${hubAnswer.reason}${rest}` })
    }
    return { ...constant, hubAnswer }
  }
  return { evidenceFor, skipped: () => skipped }
}

async function compile(file: string, readText: ReadText) {
  const { compileSchema } = await import('../hub/custom-schema.ts')
  return compileSchema(file, readText)
}
