// What is known of the cards from elsewhere: the schema that the policy names, the repository around each, and the
// Hub's answer where it is asked.
import type { Policy } from '../policy/policy.ts'
import type { ReadText } from '../policy/resolve.ts'
import type { RepositoryEvidence } from '../rules/repository.ts'
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

export interface Elsewhere {
  /** The Hub to ask, if any. */
  readonly hubUrl?: string | undefined
  /** The repository around the card at `path`, if it lies in one. */
  readonly around?: ((path: string, text: string) => Promise<RepositoryEvidence | undefined>) | undefined
}

/**
 * @throws CustomSchemaError where the schema cannot be used
 */
export async function gatherEvidence(
  { policy, readText }: FoundPolicy,
  { hubUrl, around = async () => undefined }: Elsewhere,
): Promise<Gathering> {
  const customSchema = policy.schema && (await compile(policy.schema.value, readText))
  const constant: Evidence = customSchema ? { customSchema } : {}
  const beside: EvidenceFor = async (path, text) => {
    const repository = await around(path, text)
    return repository ? { ...constant, repository } : constant
  }
  if (hubUrl === undefined) return { evidenceFor: beside, skipped: () => [] }

  const { askHub } = await import('./ask-hub.ts')
  const skipped: SkippedCheck[] = []
  let hasGivenUp = false
  const evidenceFor = async (file: string, text: string) => {
    const known = await beside(file, text)
    if (hasGivenUp) return known
    const hubAnswer = await askHub(text, { url: hubUrl })
    if (hubAnswer.kind === 'skipped') {
      hasGivenUp = hubAnswer.isLasting
      const rest = hasGivenUp ? '; the cards after it are not sent' : ''
      skipped.push({ path: file, reason: `${hubAnswer.reason}${rest}` })
    }
    return { ...known, hubAnswer }
  }
  return { evidenceFor, skipped: () => skipped }
}

async function compile(file: string, readText: ReadText) {
  const { compileSchema } = await import('../hub/custom-schema.ts')
  return compileSchema(file, readText)
}
