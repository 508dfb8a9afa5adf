// What stands in one folder on disk, without going any deeper.
import { type Dirent, lstatSync, opendirSync } from 'node:fs'
import path from 'node:path'
import { type Folder, type FolderEntry, MAX_FOLDER_ENTRIES } from './source.ts'

/**
 * A folder that is a repository of its own, as a submodule is, or has nothing in it, as a submodule that is not checked
 * out, is closed: Git knows nothing of what would stand there.
 * @param target absolute
 * @throws what the file system throws
 */
export function lookInto(target: string, isRoot: boolean): Folder {
  if (!isRoot && !lstatSync(target).isDirectory()) return { kind: 'closed' }
  const entries: FolderEntry[] = []
  const folder = opendirSync(target, { bufferSize: 256 })
  try {
    for (let entry = folder.readSync(); entry; entry = folder.readSync()) {
      if (entry.name === '.git') {
        if (!isRoot) return { kind: 'closed' }
        continue
      }
      if (entries.length === MAX_FOLDER_ENTRIES) return { kind: 'closed' }
      entries.push({ name: path.basename(entry.name), kind: kindOf(entry) })
    }
  } finally {
    folder.closeSync()
  }
  return entries.length === 0 && !isRoot ? { kind: 'closed' } : { kind: 'folder', entries }
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'directory'
  return entry.isSymbolicLink() ? 'symlink' : 'special'
}
