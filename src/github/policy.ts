// The policy of a run of the action: the repository's own, from where no pull request can change it, under the inputs.
import type { FoundPolicy } from '../facts/gather.ts'
import { discoverPolicy, POLICY_PATHS } from '../policy/discover.ts'
import type { Policy } from '../policy/policy.ts'
import { type ReadText, resolvePolicy } from '../policy/resolve.ts'
import { leaves, textReader } from '../source/read-text.ts'
import type { Inputs } from './inputs.ts'
import { readRemotePolicy } from './remote-policy.ts'
import { SetupError } from './setup-error.ts'
import type { Subject } from './subject.ts'

export interface RunPolicy extends FoundPolicy {
  /** Files of the repository that the policy was looked for in or made of so far. */
  readonly files: () => readonly string[]
}

/** @throws PolicyError, UnusableFile, SetupError */
export async function readPolicy(
  { preset, cards, failOn, config }: Inputs,
  { policySource, api }: Pick<Subject, 'policySource' | 'api'>,
): Promise<RunPolicy> {
  const read = textReader(policySource)
  const asked = new Set<string>(POLICY_PATHS)
  const readText: ReadText = (path) => {
    asked.add(path)
    return read(path)
  }
  const readers = {
    readText,
    ...(api && { readRemote: (file: Parameters<typeof readRemotePolicy>[1]) => readRemotePolicy(api, file) }),
  }
  const policy = await resolvePolicy(config ?? (await discoverPolicy(readText)), readers, {
    ...(preset && { preset }),
    ...(cards && { cards }),
    ...(failOn && { failOn }),
    origin: (key) => `the input ${key}`,
  })
  refuseOutside(policy)
  return { policy, readText, files: () => [...asked] }
}

/** A card lies in the repository; a glob that climbs out of it can only be a mistake, or worse. */
function refuseOutside({ cards }: Policy): void {
  const outside = cards.value.find((glob) => leaves(glob.replace(/^!/, '')))
  if (outside === undefined) return
  throw new SetupError(
    `The cards \`${outside}\` (${cards.origin}) lie outside the repository. Write a path or a glob that starts at its root.`,
  )
}

/** A sentence that names what a pull request changes of its own judge; undefined where it changes nothing of it. */
export function changedPolicy(
  { change, policyPlace }: Pick<Subject, 'change' | 'policyPlace'>,
  files: readonly string[],
): string | undefined {
  if (change?.kind !== 'known' || policyPlace === undefined) return undefined
  const { touched, gone } = change.change
  const changed = files.filter((file) => touched.has(file) || gone.has(file)).sort()
  if (changed.length === 0) return undefined
  const named = changed.map((file) => `\`${file}\``).join(', ')
  return `This pull request changes the policy (${named}). It is judged by the policy of ${policyPlace}; the change counts once it is merged.`
}
