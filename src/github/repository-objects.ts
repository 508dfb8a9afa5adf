// The files of a repository at one commit, through GitHub's API, with as few calls as that can be done.
import { type Blob, blobSha, type GitObjects, type TreeEntry } from '../source/git-objects.ts'
import type { Api } from './api.ts'
import { ensureAffordable } from './budget.ts'
import { readBlob, readBlobTexts, readTree } from './calls/repository-files.ts'
import { ReadFailed } from './read-failed.ts'
import type { Repository } from './setup.ts'
import { SetupError } from './setup-error.ts'

export interface Revision {
  readonly repository: Repository
  /** The SHA of a commit, or what else names a tree. */
  readonly treeish: string
}

/** GraphQL cuts longer texts off (observed at half a megabyte): these are asked for one by one. */
const MAX_TEXT = 400_000

/** Calls that one tree may cost. Most cost one: GitHub lists 100,000 entries at once (its documentation). */
export const MAX_TREE_CALLS = 200

/**
 * @param revisions where the commit may be, the likeliest first: a fork's commits are in its own repository, and
 * mostly to be had from the one that the pull request goes to
 */
export function repositoryObjects(api: Api, revisions: readonly [Revision, ...Revision[]]): GitObjects {
  const [{ repository, treeish }] = revisions
  const place = `${repository.owner}/${repository.name} at ${short(treeish)}`
  let home = repository
  return {
    place,
    async readTree() {
      const found = await wholeTree(api, revisions)
      home = found.repository
      return found.entries
    },
    readBlobs: (blobs) => blobsOf(api, home, blobs),
  }
}

async function wholeTree(api: Api, revisions: readonly Revision[]): Promise<FoundTree> {
  for (const revision of revisions) {
    try {
      return { repository: revision.repository, entries: await entriesOf(api, revision) }
    } catch (error) {
      const isElsewhere = error instanceof ReadFailed && error.isNotFound
      if (!isElsewhere || revisions.length === 1) throw error
    }
  }
  const places = revisions.map(({ repository: { owner, name } }) => `${owner}/${name}`).join(' nor in ')
  throw new SetupError(
    `The commit ${short(revisions[0]?.treeish ?? '')} can be read neither in ${places}: GitHub shows it to this token in none of them. Without its cards there is no verdict. Where the fork is private, on "pull_request" check the head out before this step and set the input source to "workspace".`,
  )
}

interface FoundTree {
  /** The repository that had it. */
  readonly repository: Repository
  readonly entries: readonly TreeEntry[]
}

/** In one call where that is possible; a tree that is too large for one is taken apart, folder by folder. */
async function entriesOf(api: Api, { repository, treeish }: Revision): Promise<readonly TreeEntry[]> {
  const { owner, name } = repository
  const during = `reading the files of ${owner}/${name} at ${short(treeish)}`
  let calls = 0
  const pageOf = (tree: string, isRecursive: boolean) => {
    if (++calls > MAX_TREE_CALLS)
      throw new SetupError(
        `${owner}/${name} has more files than ${MAX_TREE_CALLS} calls of GitHub's API can list. Check it out before this step, and set the input source to "workspace".`,
      )
    return api.ask(during, (client) => readTree(client, repository, tree, isRecursive))
  }
  const below = async (prefix: string, tree: string): Promise<readonly TreeEntry[]> => {
    const page = await pageOf(tree, true)
    if (!page.isTruncated) return page.entries.map((entry) => ({ ...entry, path: `${prefix}${entry.path}` }))
    const found: TreeEntry[] = []
    for (const entry of (await pageOf(tree, false)).entries) {
      const path = `${prefix}${entry.path}`
      found.push({ ...entry, path })
      if (entry.mode === '040000') found.push(...(await below(`${path}/`, entry.sha)))
    }
    return found
  }
  return below('', treeish)
}

/** Many in one call; each is checked against its SHA, so that what is judged is what stands in the commit. */
async function blobsOf(api: Api, repository: Repository, blobs: readonly Blob[]) {
  const during = `reading files of ${repository.owner}/${repository.name}`
  const found = new Map<string, Uint8Array>()
  const wanted = new Map(blobs.map((blob) => [blob.sha, blob]))
  const together = [...wanted.values()].filter(({ size }) => size <= MAX_TEXT).map(({ sha }) => sha)
  if (together.length > 1) {
    const texts = await api.ask(during, (client) => readBlobTexts(client, repository, together))
    for (const [sha, text] of texts) {
      const bytes = new TextEncoder().encode(text)
      if (blobSha(bytes, sha) === sha) found.set(sha, bytes)
    }
  }
  const rest = [...wanted.values()].filter(({ sha }) => !found.has(sha))
  await ensureAffordable(api, { core: rest.length, graphql: 0 })
  for (const { sha, path } of rest) {
    const bytes = await api.ask(during, (client) => readBlob(client, repository, sha))
    if (blobSha(bytes, sha) !== sha)
      throw new SetupError(`GitHub gave other bytes for ${path} than its commit names. Run the job again.`)
    found.set(sha, bytes)
  }
  return found
}

function short(treeish: string): string {
  return /^[0-9a-f]{40,64}$/.test(treeish) ? treeish.slice(0, 7) : treeish
}
