// The files of a repository at a commit: trees and blobs, one function for each call.
import type { TreeEntry } from '../../source/git-objects.ts'
import { UnreadableAnswer } from '../api-failure.ts'
import type { Client } from '../client.ts'
import { isObject, type JsonObject } from '../json-object.ts'
import type { Repository } from '../setup.ts'

export interface TreePage {
  readonly entries: readonly TreeEntry[]
  /** Where the tree has more entries than GitHub puts into an answer: its folders have to be asked for one by one. */
  readonly isTruncated: boolean
}

/**
 * The entries of a tree, with paths from its own root. GET /repos/{owner}/{repo}/git/trees/{tree_sha}.
 * @param treeish the SHA of a commit or a tree, a branch or a tag
 */
export async function readTree(
  client: Client,
  { owner, name }: Repository,
  treeish: string,
  isRecursive: boolean,
): Promise<TreePage> {
  const options = { owner, repo: name, tree_sha: treeish, ...(isRecursive && { recursive: '1' }) }
  const { data } = await client.rest.git.getTree(options)
  const tree: unknown = data?.tree
  if (!Array.isArray(tree)) throw new UnreadableAnswer('the answer has no tree in it')
  return { entries: tree.map(treeEntry), isTruncated: data.truncated === true }
}

/** The bytes of a blob. GET /repos/{owner}/{repo}/git/blobs/{file_sha}; up to 100 MB (GitHub's documentation). */
export async function readBlob(
  client: Client,
  { owner, name }: Repository,
  sha: string,
): Promise<Uint8Array> {
  const { data } = await client.rest.git.getBlob({ owner, repo: name, file_sha: sha })
  if (typeof data?.content !== 'string' || data.encoding !== 'base64')
    throw new UnreadableAnswer('the answer has no file in it')
  return new Uint8Array(Buffer.from(data.content, 'base64'))
}

/**
 * The texts of many blobs in one call of GraphQL, by SHA. A blob is missing where GitHub gives no text for it (it is
 * binary, too long or gone); whether a text is the blob's, byte for byte, is for the caller to check.
 */
export async function readBlobTexts(
  client: Client,
  { owner, name }: Repository,
  shas: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = shas.map((_, index) => `$b${index}: GitObjectID!`).join(', ')
  const fields = shas.map((_, index) => `b${index}: object(oid: $b${index}) { ... on Blob { text } }`)
  const query = `query($owner: String!, $name: String!, ${names}) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} }
}`
  const variables = Object.fromEntries(shas.map((sha, index) => [`b${index}`, sha]))
  const data = await client.graphql<JsonObject | undefined>(query, { owner, name, ...variables })
  const repository = data?.repository
  if (!isObject(repository)) throw new UnreadableAnswer('the answer has no repository in it')
  return new Map(
    shas.flatMap((sha, index): [string, string][] => {
      const blob = repository[`b${index}`]
      return isObject(blob) && typeof blob.text === 'string' ? [[sha, blob.text]] : []
    }),
  )
}

function treeEntry(data: unknown): TreeEntry {
  const { path, mode, sha, size } = isObject(data) ? data : {}
  if (typeof path !== 'string' || typeof mode !== 'string' || typeof sha !== 'string')
    throw new UnreadableAnswer('the answer has a tree with a broken entry')
  return { path, mode, sha, ...(typeof size === 'number' && { size }) }
}
