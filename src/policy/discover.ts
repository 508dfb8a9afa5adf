// Where a repository keeps its policy.
import type { ReadText } from './resolve.ts'

/** In this order; the first that exists counts. */
export const POLICY_PATHS = [
  '.github/model-card-gate.yml',
  '.github/model-card-gate.yaml',
  '.github/model-card-gate.json',
] as const

/** The path of the policy, from the root of the repository; undefined where it has none. */
export async function discoverPolicy(readText: ReadText): Promise<string | undefined> {
  for (const path of POLICY_PATHS) if ((await readText(path)) !== undefined) return path
  return undefined
}
