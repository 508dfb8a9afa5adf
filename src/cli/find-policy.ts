// Where a person's policy file lies, looked for as the action looks for it: at the root of the repository.
import { access, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Policy } from '../policy/policy.ts'
import { resolvePolicy, type Wishes } from '../policy/resolve.ts'

/** In this order; the first that exists counts. */
export const POLICY_PATHS = [
  '.github/model-card-gate.yml',
  '.github/model-card-gate.yaml',
  '.github/model-card-gate.json',
] as const

export interface FoundPolicy {
  readonly policy: Policy
  /** The repository's root, absolute: paths in the policy start there. */
  readonly root: string
}

/**
 * The policy for a run in `cwd`. `config` names a file instead of the usual ones, from `cwd`.
 * @throws PolicyError
 */
export async function findPolicy(
  cwd: string,
  config: string | undefined,
  wishes: Wishes,
): Promise<FoundPolicy> {
  const root = (await repositoryRoot(cwd)) ?? cwd
  const read = async (file: string) => {
    try {
      return await readFile(path.resolve(root, file), 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }
  const file =
    config === undefined ? await firstThatExists(root) : path.relative(root, path.resolve(cwd, config))
  return { policy: await resolvePolicy(file, read, wishes), root }
}

async function firstThatExists(root: string): Promise<string | undefined> {
  for (const file of POLICY_PATHS) if (await exists(path.join(root, file))) return file
  return undefined
}

/** The nearest folder from `folder` upwards that holds `.git`. */
async function repositoryRoot(folder: string): Promise<string | undefined> {
  if (await exists(path.join(folder, '.git'))) return folder
  const parent = path.dirname(folder)
  return parent === folder ? undefined : repositoryRoot(parent)
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch {
    return false
  }
}
