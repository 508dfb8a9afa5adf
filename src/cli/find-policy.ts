// Where a person's policy file lies, looked for as the action looks for it: at the root of the repository.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { FoundPolicy as Found } from '../facts/gather.ts'
import { discoverPolicy } from '../policy/discover.ts'
import { readReference } from '../policy/reference.ts'
import { type ReadRemote, type ReadText, resolvePolicy, type Wishes } from '../policy/resolve.ts'
import { textReader } from '../source/read-text.ts'
import { workspace } from '../source/workspace.ts'
import type { Terminal } from './terminal.ts'

export interface FoundPolicy extends Found {
  /** The repository's root, absolute: paths in the policy start there. */
  readonly root: string
  /** The policy file as messages name it; undefined where there is none. */
  readonly file: string | undefined
  /** The files of this repository that it is made of, and the schema that it names, absolute. */
  readonly policyFiles: readonly string[]
}

/**
 * The policy for a run in `cwd`. `config` names a file instead of the usual ones, from `cwd`, or one of another
 * repository as owner/repo/path@ref; it may lie anywhere, but what a policy names lies in the repository, as it has to for the action.
 * @throws PolicyError, UnusableFile
 */
export async function findPolicy(
  { cwd, env }: Pick<Terminal, 'cwd' | 'env'>,
  config: string | undefined,
  wishes: Wishes,
): Promise<FoundPolicy> {
  const root = repositoryRoot(cwd) ?? cwd
  const readText = textReader(workspace(root, { confined: true }))
  const isRemote = config !== undefined && readReference(config) && !existsSync(path.resolve(cwd, config))
  const named = config === undefined || isRemote ? undefined : localPath(root, path.resolve(cwd, config))
  const file = isRemote ? config : (named ?? (await discoverPolicy(readText)))
  const policyFiles = new Set<string>()
  const readAny: ReadText = async (wanted) => {
    policyFiles.add(path.resolve(root, wanted))
    return wanted === named ? readNamed(root, wanted) : readText(wanted)
  }
  const readRemote = remoteReader(env)
  const policy = await resolvePolicy(file, { readText: readAny, ...(readRemote && { readRemote }) }, wishes)
  if (policy.schema) policyFiles.add(path.resolve(root, policy.schema.value))
  return { policy, root, readText, file, policyFiles: [...policyFiles] }
}

/** From the root; a file of this repository whose name looks like a reference to another is told by its `./`. */
function localPath(root: string, file: string): string {
  const relative = path.relative(root, file)
  return readReference(relative) ? `./${relative}` : relative
}

function readNamed(root: string, file: string): string | undefined {
  try {
    return readFileSync(path.resolve(root, file), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Policies of other repositories are read as the action reads them, where there is a token for it. */
function remoteReader({ GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL }: Terminal['env']): ReadRemote | undefined {
  const token = GITHUB_TOKEN || GH_TOKEN
  if (!token) return undefined
  return async (file) => {
    const [{ Api }, { readRemotePolicy }] = await Promise.all([
      import('../github/api.ts'),
      import('../github/remote-policy.ts'),
    ])
    return readRemotePolicy(new Api({ token, apiUrl: GITHUB_API_URL || 'https://api.github.com' }), file)
  }
}

/** What is known already: of each folder the repository that it lies in, undefined where it lies in none. */
export type KnownRoots = Map<string, string | undefined>

/** The nearest folder from `folder` upwards that holds `.git`. */
export function repositoryRoot(folder: string, known: KnownRoots = new Map()): string | undefined {
  if (known.has(folder)) return known.get(folder)
  const parent = path.dirname(folder)
  const above = () => (parent === folder ? undefined : repositoryRoot(parent, known))
  const root = existsSync(path.join(folder, '.git')) ? folder : above()
  known.set(folder, root)
  return root
}
