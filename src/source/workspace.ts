// Cards from a folder on disk.
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs'
import path from 'node:path'
import { globFolders, globMatcher, isGlob } from './globs.ts'
import { type Entry, type Folder, MAX_CARD_BYTES, type Source } from './source.ts'
import { lookInto } from './workspace-folder.ts'

export interface WorkspaceOptions {
  /**
   * Refuses whatever lies outside `root`, also behind a linked folder. On for what a policy or a pull request names;
   * off for files that a person names on the command line, which may lie anywhere. A card that is itself a symbolic
   * link is refused in any case, so that a laptop and the action say the same.
   */
  readonly confined: boolean
}

/**
 * A source that reads below `root`, an absolute path. It asks the disk synchronously: a card takes half a dozen short
 * questions, and the way through Node's pool of threads is longer than they are.
 */
export function workspace(root: string, { confined }: WorkspaceOptions): Source {
  const absolute = (file: string) => path.resolve(root, file)
  let realRoot: string | undefined
  /** Whether the folder of `target`, with every symbolic link resolved, lies in the root. */
  const isInside = (target: string) => {
    realRoot ??= realpathSync.native(root)
    return !leaves(path.relative(realRoot, realpathSync.native(path.dirname(target))))
  }

  async function list(globs: readonly string[]): Promise<readonly string[]> {
    const literal: string[] = []
    const patterns: string[] = []
    for (const glob of globs) {
      // A file may itself be called `[draft].md`: what stands there under that very name is meant.
      const isLiteral = !isGlob(glob) || exists(absolute(glob))
      ;(isLiteral ? literal : patterns).push(slashed(glob))
    }
    const found = new Set<string>()
    for (const file of literal) if (exists(absolute(file))) found.add(file)
    if (patterns.length > 0) {
      const matches = await globMatcher(patterns)
      for (const folder of await globFolders(patterns)) {
        if (confined && leaves(folder)) continue
        for (const file of walk(root, folder)) if (matches(file)) found.add(file)
      }
    }
    return [...found].sort()
  }

  async function read(file: string): Promise<Entry> {
    const target = absolute(file)
    try {
      if (confined && !isInside(target)) return { kind: 'symlink' }
      const stats = lstatSync(target)
      if (stats.isSymbolicLink()) return { kind: 'symlink' }
      return readRegular(target)
    } catch (error) {
      return failure(error)
    }
  }

  async function folder(place: string): Promise<Folder> {
    const target = absolute(place)
    try {
      if (confined && target !== root && !isInside(target)) return { kind: 'closed' }
      return lookInto(target, target === root)
    } catch (error) {
      return { kind: failure(error).kind === 'missing' ? 'missing' : 'closed' }
    }
  }

  return { place: root, list, read, folder }
}

/** Folders that never hold a repository's own cards. */
const IGNORED = new Set(['node_modules', '.git'])

/** Everything below a folder that is not itself a folder. Links are named, so that one is found, and not followed. */
function* walk(root: string, folder: string): Generator<string> {
  for (const entry of entries(path.resolve(root, folder))) {
    const file = path.posix.join(folder, entry.name)
    if (!entry.isDirectory()) yield file
    else if (!IGNORED.has(entry.name)) yield* walk(root, file)
  }
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (failure(error).kind === 'missing') return []
    throw error
  }
}

/** Opens before it looks, so that what is measured is what is read. */
function readRegular(target: string): Entry {
  // O_NONBLOCK: opening a named pipe would wait for a writer for ever.
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW
  const file = openSync(target, flags)
  try {
    const stats = fstatSync(file)
    if (stats.isDirectory()) return { kind: 'directory' }
    if (!stats.isFile()) return { kind: 'special' }
    if (stats.size > MAX_CARD_BYTES) return { kind: 'too-large', size: stats.size }
    return { kind: 'file', bytes: readFileSync(file) }
  } finally {
    closeSync(file)
  }
}

function failure(error: unknown): Entry {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
  if (code === 'EISDIR') return { kind: 'directory' }
  if (code === 'ELOOP') return { kind: 'symlink' }
  if (code === 'ENXIO') return { kind: 'special' }
  if (code === 'EACCES' || code === 'EPERM')
    return { kind: 'unreadable', reason: 'permission to read it is denied' }
  return { kind: 'unreadable', reason: message }
}

function exists(target: string): boolean {
  try {
    return lstatSync(target, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

function leaves(relative: string): boolean {
  return (
    path.isAbsolute(relative) ||
    relative === '..' ||
    relative.startsWith(`..${path.sep}`) ||
    relative.startsWith('../')
  )
}

function slashed(file: string): string {
  return path.normalize(file).split(path.sep).join('/')
}
