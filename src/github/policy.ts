// The policy of a run of the action: what the workflow's inputs wish for.
import type { Policy } from '../policy/policy.ts'
import { resolvePolicy } from '../policy/resolve.ts'
import type { Inputs } from './inputs.ts'

/** @throws PolicyError */
export function readPolicy({ preset, cards, failOn }: Inputs): Promise<Policy> {
  const noFile = async () => undefined
  return resolvePolicy(undefined, noFile, {
    ...(preset && { preset }),
    ...(cards && { cards }),
    ...(failOn && { failOn }),
    origin: (key) => `the input ${key}`,
  })
}
