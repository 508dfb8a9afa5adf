// Cards from the tree of one commit. A file's kind comes from the tree, so that a link is a finding and not a door.
import path from 'node:path'
import type { Blob, GitObjects, TreeEntry } from './git-objects.ts'
import { globMatcher, isGlob } from './globs.ts'
import {
  type Entry,
  type Folder,
  type FolderEntry,
  MAX_CARD_BYTES,
  MAX_FOLDER_ENTRIES,
  type Source,
} from './source.ts'

/** A source that also knows the SHA of what stands at a path. */
export interface GitTree extends Source {
  /** Undefined where no file stands there. */
  shaOf(path: string): Promise<string | undefined>
  /** The same files, with a reading ahead of its own: reading here takes nothing from what is read ahead there. */
  apart(): GitTree
}

/** Blobs that are read ahead in one go, and their bytes together. */
export const BATCH = { blobs: 50, bytes: 2 * MAX_CARD_BYTES } as const

/** The tree is read once. Of the files that `list` named last, the next ones are read together with one that is read. */
export function gitTree(objects: GitObjects): GitTree {
  let tree: Promise<ReadonlyMap<string, TreeEntry>> | undefined
  let folders: Promise<ReadonlyMap<string, readonly FolderEntry[]>> | undefined
  const known: KnownTree = {
    entries() {
      tree ??= objects.readTree().then(byPath)
      return tree
    },
    folders() {
      folders ??= known.entries().then(byFolder)
      return folders
    },
  }
  return viewOf(objects, known)
}

/** What all views of one tree share. */
interface KnownTree {
  entries(): Promise<ReadonlyMap<string, TreeEntry>>
  /** What stands in each folder, by its path. */
  folders(): Promise<ReadonlyMap<string, readonly FolderEntry[]>>
}

function viewOf(objects: GitObjects, known: KnownTree): GitTree {
  const { entries } = known
  let upcoming: readonly string[] = []
  let ready: ReadonlyMap<string, Uint8Array> = new Map()

  async function list(globs: readonly string[]): Promise<readonly string[]> {
    const all = await entries()
    const wanted = globs.map((glob) => path.posix.normalize(glob))
    const isLiteral = (glob: string) => !isGlob(glob) || all.has(glob)
    const found = new Set(wanted.filter(isLiteral).filter((file) => kindAt(all, file) !== 'missing'))
    const patterns = wanted.filter((glob) => !isLiteral(glob))
    if (patterns.length > 0) {
      const matches = await globMatcher(patterns)
      for (const entry of all.values())
        if (entry.mode !== FOLDER && matches(entry.path)) found.add(entry.path)
    }
    upcoming = [...found].sort()
    return upcoming
  }

  async function read(file: string): Promise<Entry> {
    const all = await entries()
    const place = path.posix.normalize(file)
    const kind = kindAt(all, place)
    if (kind !== 'file') return { kind }
    const blob = blobAt(all, place)
    if (blob === undefined) return { kind: 'unreadable', reason: 'its tree says nothing of its size' }
    if (blob.size > MAX_CARD_BYTES) return { kind: 'too-large', size: blob.size }
    if (!ready.has(blob.sha)) ready = await objects.readBlobs(batch(all, blob, upcoming))
    const bytes = ready.get(blob.sha)
    return bytes ? { kind: 'file', bytes } : { kind: 'unreadable', reason: 'its content was not found' }
  }

  async function shaOf(file: string): Promise<string | undefined> {
    const all = await entries()
    return kindAt(all, file) === 'file' ? all.get(file)?.sha : undefined
  }

  async function folder(place: string): Promise<Folder> {
    const plain = place === '' ? '' : path.posix.normalize(place)
    const kind = plain === '' ? 'directory' : kindAt(await entries(), plain)
    if (kind !== 'directory') return { kind: kind === 'missing' ? 'missing' : 'closed' }
    const found = (await known.folders()).get(plain) ?? []
    return found.length > MAX_FOLDER_ENTRIES ? { kind: 'closed' } : { kind: 'folder', entries: found }
  }

  return { place: objects.place, list, read, shaOf, folder, apart: () => viewOf(objects, known) }
}

const FOLDER = '040000'

function byPath(entries: readonly TreeEntry[]): ReadonlyMap<string, TreeEntry> {
  return new Map(entries.filter((entry) => isPlain(entry.path)).map((entry) => [entry.path, entry]))
}

function byFolder(entries: ReadonlyMap<string, TreeEntry>): ReadonlyMap<string, readonly FolderEntry[]> {
  const folders = new Map<string, FolderEntry[]>()
  for (const entry of entries.values()) {
    const { size } = entry
    const slash = entry.path.lastIndexOf('/')
    const folder = entry.path.slice(0, Math.max(slash, 0))
    const own = {
      name: entry.path.slice(slash + 1),
      kind: kindOf(entry),
      ...(size !== undefined && { size }),
    }
    const others = folders.get(folder)
    if (others) others.push(own)
    else folders.set(folder, [own])
  }
  return folders
}

/** Git refuses such paths, but a tree can be made by hand. */
function isPlain(file: string): boolean {
  return file.split('/').every((segment) => !['', '.', '..', '.git'].includes(segment.toLowerCase()))
}

/** Behind a symbolic link or a submodule nothing is looked for, but that one stands in the way is seen. */
function kindAt(
  entries: ReadonlyMap<string, TreeEntry>,
  file: string,
): 'file' | 'directory' | 'symlink' | 'submodule' | 'missing' {
  const own = entries.get(file)
  if (own) return kindOf(own)
  const segments = file.split('/')
  for (let depth = 1; depth < segments.length; depth++) {
    const above = entries.get(segments.slice(0, depth).join('/'))
    if (above?.mode === '120000') return 'symlink'
    if (above?.mode === '160000') return 'submodule'
  }
  return 'missing'
}

function kindOf({ mode }: TreeEntry): 'file' | 'directory' | 'symlink' | 'submodule' {
  if (mode === FOLDER) return 'directory'
  if (mode === '120000') return 'symlink'
  return mode === '160000' ? 'submodule' : 'file'
}

function blobAt(entries: ReadonlyMap<string, TreeEntry>, file: string): Blob | undefined {
  const entry = entries.get(file)
  if (entry?.size === undefined || kindOf(entry) !== 'file') return undefined
  return { path: file, sha: entry.sha, size: entry.size }
}

/** The blob and those that will be read after it. */
function batch(
  entries: ReadonlyMap<string, TreeEntry>,
  first: Blob,
  upcoming: readonly string[],
): readonly Blob[] {
  const blobs = [first]
  let { size } = first
  const start = upcoming.indexOf(first.path)
  if (start < 0) return blobs
  for (const file of upcoming.slice(start + 1)) {
    const blob = blobAt(entries, file)
    if (blob === undefined || blob.size > MAX_CARD_BYTES) continue
    size += blob.size
    if (blobs.length >= BATCH.blobs || size > BATCH.bytes) break
    blobs.push(blob)
  }
  return blobs
}
