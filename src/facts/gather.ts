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

export interface Gathering {
  readonly evidenceFor: EvidenceFor
  /**
   * Of how many cards the Hub said nothing, and why, a sentence for each reason; complete once all cards are judged.
   * Without the cards' names: in a pull request these are others' to choose.
   */
  readonly unanswered: () => readonly string[]
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
  if (hubUrl === undefined) return { evidenceFor: beside, unanswered: () => [] }

  const { askHub } = await import('./ask-hub.ts')
  const reasons = new Map<string, number>()
  let lasting: string | undefined
  const skip = (reason: string) => void reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const evidenceFor = async (file: string, text: string) => {
    const known = await beside(file, text)
    // Where one card fared so, the others are not even sent.
    if (lasting !== undefined) {
      skip(lasting)
      return known
    }
    const hubAnswer = await askHub(text, { url: hubUrl })
    if (hubAnswer.kind === 'skipped') {
      skip(hubAnswer.reason)
      if (hubAnswer.isLasting) lasting = hubAnswer.reason
    }
    return { ...known, hubAnswer }
  }
  return { evidenceFor, unanswered: () => [...reasons].map(saidNothing) }
}

function saidNothing([reason, cards]: readonly [string, number]): string {
  return `The Hub said nothing about ${cards === 1 ? '1 card' : `${cards} cards`}: ${reason}.`
}

async function compile(file: string, readText: ReadText) {
  const { compileSchema } = await import('../hub/custom-schema.ts')
  return compileSchema(file, readText)
}
