// What stands in one folder on disk, without going any deeper.
import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { type Folder, type FolderEntry, MAX_FOLDER_ENTRIES } from './source.ts'

/**
 * A folder that is a repository of its own, as a submodule is, or has nothing in it, as a submodule that is not checked
 * out, is closed: Git knows nothing of what would stand there.
 * @param target absolute
 * @throws what the file system throws
 */
export function lookInto(target: string, isRoot: boolean): Folder {
  if (!isRoot && !lstatSync(target).isDirectory()) return { kind: 'closed' }
  // All at once: to ask for one entry after the other takes several times as long.
  const found = readdirSync(target, { withFileTypes: true })
  const own = found.filter(({ name }) => name !== '.git')
  if (own.length < found.length && !isRoot) return { kind: 'closed' }
  if (own.length > MAX_FOLDER_ENTRIES) return { kind: 'closed' }
  const entries = own.map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
  return entries.length === 0 && !isRoot ? { kind: 'closed' } : { kind: 'folder', entries }
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'directory'
  return entry.isSymbolicLink() ? 'symlink' : 'special'
}
