// Takes from a folder on disk what is there byte for byte, so that only the rest has to be fetched.
import { type Blob, blobSha, type GitObjects } from './git-objects.ts'
import type { Source } from './source.ts'

/**
 * The same objects. A checkout is usually the merge commit, whose file can differ from the head's: it counts only where
 * its bytes give the very SHA that the tree names.
 * @param files a confined workspace
 */
export function withFiles(objects: GitObjects, files: Source): GitObjects {
  return {
    ...objects,
    async readBlobs(blobs) {
      const found = new Map<string, Uint8Array>()
      const absent: Blob[] = []
      for (const blob of blobs) {
        const entry = await files.read(blob.path)
        if (entry.kind === 'file' && blobSha(entry.bytes, blob.sha) === blob.sha)
          found.set(blob.sha, entry.bytes)
        else absent.push(blob)
      }
      if (absent.length > 0) for (const [sha, bytes] of await objects.readBlobs(absent)) found.set(sha, bytes)
      return found
    },
  }
}
