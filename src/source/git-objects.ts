// What a source needs of Git, wherever it is asked: the tree of one commit and the bytes of its blobs.
import { createHash } from 'node:crypto'

/** One entry of a tree, folders included. */
export interface TreeEntry {
  /** From the root of the repository, with forward slashes. */
  readonly path: string
  /** `100644` and `100755` are files, `040000` folders, `120000` symbolic links, `160000` submodules. */
  readonly mode: string
  readonly sha: string
  /** Of a blob, in bytes. */
  readonly size?: number
}

/** A blob that is wanted, and where it stands in the tree. */
export interface Blob {
  readonly path: string
  readonly sha: string
  readonly size: number
}

export interface GitObjects {
  /** Where they come from, in words that fit after "in". */
  readonly place: string
  /** Every entry of the tree, however deep. */
  readTree(): Promise<readonly TreeEntry[]>
  /** The bytes of every blob that is asked for, by SHA. */
  readBlobs(blobs: readonly Blob[]): Promise<ReadonlyMap<string, Uint8Array>>
}

/** The SHA that Git gives a file of these bytes. `like`: a SHA of the same repository, which shows its algorithm. */
export function blobSha(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
