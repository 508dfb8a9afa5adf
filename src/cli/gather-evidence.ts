// What is known of the cards from elsewhere: the schema that the policy names, and the Hub's answer where it is asked.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { JudgeOptions } from '../gate.ts'
import type { Evidence } from '../rules/rule.ts'
import type { FoundPolicy } from './find-policy.ts'

export interface Gathering {
  readonly evidenceFor: NonNullable<JudgeOptions['evidenceFor']>
  /** What could not be asked, as sentences for people; complete once all cards are judged. */
  readonly skipped: () => readonly string[]
}

/**
 * `hubUrl`: the Hub to ask, if any.
 * @throws CustomSchemaError where the schema cannot be used
 */
export async function gatherEvidence(
  { policy, root }: FoundPolicy,
  hubUrl: string | undefined,
): Promise<Gathering> {
  const customSchema = policy.schema && (await compile(policy.schema.value, root))
  const constant: Evidence = customSchema ? { customSchema } : {}
  if (hubUrl === undefined) return { evidenceFor: async () => constant, skipped: () => [] }

  const { askHub } = await import('../ask-hub.ts')
  const skipped: string[] = []
  const evidenceFor = async (file: string, text: string) => {
    const hubAnswer = await askHub(text, { url: hubUrl })
    if (hubAnswer.kind === 'skipped')
      skipped.push(`The hub check of ${file} was skipped: ${hubAnswer.reason}.`)
    return { ...constant, hubAnswer }
  }
  return { evidenceFor, skipped: () => skipped }
}

async function compile(file: string, root: string) {
  const { compileSchema } = await import('../hub/custom-schema.ts')
  return compileSchema(file, async (wanted) => {
    try {
      return await readFile(path.resolve(root, wanted), 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  })
}
