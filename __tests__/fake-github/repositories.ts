// The fake's repositories: commits, trees and blobs with the SHAs that Git would give the blobs.
import { createHash } from 'node:crypto'
import { lineCounts, patchBetween } from './patches.ts'
import type { Json, TreeEntry } from './state.ts'

export type Content =
  | string
  | Uint8Array
  | { readonly link: string }
  /** The SHA of the submodule's commit. */
  | { readonly submodule: string }

/** By path from the root. */
export type Files = Readonly<Record<string, Content>>

interface Commit {
  readonly files: Files
  readonly tree: string
  readonly parent: string | undefined
}

export interface Repository {
  readonly fullName: string
  readonly isPrivate: boolean
  /** Tips by name. */
  readonly branches: Map<string, string>
  readonly commits: Map<string, Commit>
  /** One level each. */
  readonly trees: Map<string, readonly TreeEntry[]>
  readonly blobs: Map<string, Uint8Array>
  /** Whether commits of its forks can be read here too, as those of open pull requests mostly can. */
  sharesForks: boolean
  /** The most entries that a recursive answer lists; GitHub's own limit is 100,000. */
  treeLimit: number
}

export function newRepository(fullName: string, isPrivate = false): Repository {
  return {
    fullName,
    isPrivate,
    branches: new Map(),
    commits: new Map(),
    trees: new Map(),
    blobs: new Map(),
    sharesForks: true,
    treeLimit: 100_000,
  }
}

export interface CommitOptions {
  /** Moves this branch to the commit. */
  readonly branch?: string
  readonly parent?: string | undefined
}

/** Returns the commit's SHA: the same files on the same parent are the same commit. */
export function commitFiles(
  repository: Repository,
  files: Files,
  { branch, parent }: CommitOptions = {},
): string {
  const tree = storeTree(repository, Object.entries(files))
  const sha = sha1(`commit ${tree} ${parent ?? ''}`)
  repository.commits.set(sha, { files, tree, parent })
  if (branch !== undefined) repository.branches.set(branch, sha)
  return sha
}

function storeTree(repository: Repository, files: readonly (readonly [string, Content])[]): string {
  const here: TreeEntry[] = []
  const folders = new Map<string, [string, Content][]>()
  for (const [path, content] of files) {
    const slash = path.indexOf('/')
    if (slash < 0) here.push(storeFile(repository, path, content))
    else {
      const folder = path.slice(0, slash)
      folders.set(folder, [...(folders.get(folder) ?? []), [path.slice(slash + 1), content]])
    }
  }
  for (const [path, inside] of folders)
    here.push({ path, mode: '040000', type: 'tree', sha: storeTree(repository, inside) })
  here.sort((a, b) => (a.path < b.path ? -1 : 1))
  const sha = sha1(`tree ${JSON.stringify(here)}`)
  repository.trees.set(sha, here)
  return sha
}

function storeFile(repository: Repository, path: string, content: Content): TreeEntry {
  if (typeof content === 'object' && 'submodule' in content)
    return { path, mode: '160000', type: 'commit', sha: content.submodule }
  const isLink = typeof content === 'object' && 'link' in content
  const bytes = Buffer.from((isLink ? content.link : content) as string)
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  repository.blobs.set(sha, bytes)
  return { path, mode: isLink ? '120000' : '100644', type: 'blob', sha, size: bytes.length }
}

/** The entries of a tree, or of a commit's or a branch's; undefined where there is none. */
export function treeEntries(
  repository: Repository,
  treeish: string,
  isRecursive: boolean,
): { readonly entries: readonly TreeEntry[]; readonly truncated: boolean } | undefined {
  const commit = repository.branches.get(treeish) ?? treeish
  const sha = repository.commits.get(commit)?.tree ?? treeish
  const own = repository.trees.get(sha)
  if (own === undefined || !isRecursive) return own && { entries: own, truncated: false }
  const all = below(repository, own, '')
  return { entries: all.slice(0, repository.treeLimit), truncated: all.length > repository.treeLimit }
}

function below(repository: Repository, entries: readonly TreeEntry[], prefix: string): TreeEntry[] {
  return entries.flatMap((entry) => {
    const named = { ...entry, path: `${prefix}${entry.path}` }
    const inside = entry.type === 'tree' ? (repository.trees.get(entry.sha) ?? []) : []
    return [named, ...below(repository, inside, `${named.path}/`)]
  })
}

/** The latest commit in both histories. */
export function mergeBaseOf(repository: Repository, one: string, other: string): string | undefined {
  const history = new Set<string>()
  for (let sha: string | undefined = one; sha !== undefined; sha = repository.commits.get(sha)?.parent)
    history.add(sha)
  for (let sha: string | undefined = other; sha !== undefined; sha = repository.commits.get(sha)?.parent)
    if (history.has(sha)) return sha
  return undefined
}

/** What GitHub lists as a pull request's files. A file of the same content under another name was renamed. */
export function changedFiles(repository: Repository, before: Files, after: Files): readonly Json[] {
  const text = (content: Content | undefined) => (content === undefined ? undefined : JSON.stringify(content))
  const removed = Object.keys(before).filter((path) => !(path in after))
  const changed: Json[] = []
  for (const [path, content] of Object.entries(after)) {
    if (path in before) {
      if (text(before[path]) !== text(content))
        changed.push(diffEntry(repository, path, 'modified', patchOf(before[path], content)))
      continue
    }
    const from = removed.findIndex((old) => text(before[old]) === text(content))
    const [previous] = from < 0 ? [] : removed.splice(from, 1)
    changed.push(
      previous === undefined
        ? diffEntry(repository, path, 'added', patchOf(undefined, content))
        : { ...diffEntry(repository, path, 'renamed'), previous_filename: previous },
    )
  }
  const gone = removed.map((path) => diffEntry(repository, path, 'removed', patchOf(before[path], undefined)))
  return [...changed, ...gone]
}

/** A content's text; undefined for what GitHub shows no lines of. */
export function textOf(content: Content | undefined): string | undefined {
  if (content === undefined) return ''
  if (typeof content === 'string') return content
  if (!(content instanceof Uint8Array)) return undefined
  const text = Buffer.from(content).toString('utf8')
  return text.includes('\0') ? undefined : text
}

function patchOf(before: Content | undefined, after: Content | undefined): string | undefined {
  const [from, to] = [textOf(before), textOf(after)]
  return from === undefined || to === undefined ? undefined : patchBetween(from, to)
}

/** Without a patch, as GitHub lists binary files and those past its limits. */
export function diffEntry({ fullName }: Repository, filename: string, status: string, patch?: string): Json {
  const url = `https://github.com/${fullName}/blob/${'0'.repeat(40)}/${encodeURI(filename).replaceAll('#', '%23')}`
  return {
    sha: '0'.repeat(40),
    filename,
    status,
    ...lineCounts(patch),
    blob_url: url,
    raw_url: url,
    contents_url: url,
    ...(patch !== undefined && { patch }),
  }
}

export function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}
