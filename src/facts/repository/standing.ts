// What stands at a path of a repository, and what stands near by where nothing does. Each folder is looked into once.
import { nearest } from '../../hub/nearest.ts'
import { folderOf, type NamedPath } from '../../rules/repository.ts'
import type { Folder, FolderEntry, Source } from '../../source/source.ts'

/** Entries of folders that are remembered; past that all are forgotten, so that memory does not grow with the cards. */
const MAX_REMEMBERED = 100_000
/** Names that are compared by spelling; where there are more, nobody is told of a near one. */
const MAX_COMPARED = 2000
/** Folders that are searched for a file of the same name. */
const MAX_SEARCHED = 30

export interface Standing {
  /** Entries by name; undefined where nothing is known of the folder. */
  folder(path: string): Promise<LookedInto>
  /** `cardPath`: near whom a file of the same name is looked for. */
  at(path: string, cardPath: string): Promise<NamedPath>
}

type LookedInto =
  | { readonly kind: 'folder'; readonly entries: ReadonlyMap<string, FolderEntry> }
  | { readonly kind: 'missing' | 'closed' }

export function standing(source: Source): Standing {
  const known = new Map<string, LookedInto>()
  let remembered = 0

  async function folder(path: string): Promise<LookedInto> {
    const before = known.get(path)
    if (before) return before
    const found = indexed(await source.folder(path))
    if (found.kind === 'folder') remembered += found.entries.size
    if (remembered > MAX_REMEMBERED) {
      known.clear()
      remembered = 0
    }
    known.set(path, found)
    return found
  }

  async function at(path: string, cardPath: string): Promise<NamedPath> {
    if (path === '') return { kind: 'folder' }
    const segments = path.split('/')
    for (const [depth, name] of segments.entries()) {
      const above = segments.slice(0, depth).join('/')
      const look = await folder(above)
      if (look.kind === 'closed') return { kind: 'unknown' }
      const entry = look.kind === 'folder' ? look.entries.get(name) : undefined
      const isLast = depth === segments.length - 1
      if (entry && isLast) return { kind: KINDS[entry.kind] }
      if (entry?.kind === 'directory') continue
      if (entry && entry.kind !== 'file') return { kind: 'unknown' }
      const near = await nearBy(look, segments, depth, cardPath)
      return { kind: 'missing', ...(near !== undefined && { nearest: near }) }
    }
    return { kind: 'unknown' }
  }

  /** A slip in the segment that is not there, or a file of the same name in another folder. */
  async function nearBy(look: LookedInto, segments: readonly string[], depth: number, cardPath: string) {
    const wanted = segments[depth] ?? ''
    const names = look.kind === 'folder' ? [...look.entries.keys()] : []
    const sameLetters = names.find((name) => name.toLowerCase() === wanted.toLowerCase())
    const name = sameLetters ?? (names.length > MAX_COMPARED ? undefined : nearest(wanted, names))
    if (name !== undefined) {
      const path = [...segments.slice(0, depth), name, ...segments.slice(depth + 1)].join('/')
      if (await stands(path)) return path
    }
    return elsewhere(segments.at(-1) ?? '', cardPath)
  }

  async function stands(path: string): Promise<boolean> {
    const look = await folder(folderOf(path))
    return look.kind === 'folder' && look.entries.has(path.slice(path.lastIndexOf('/') + 1))
  }

  async function elsewhere(name: string, cardPath: string): Promise<string | undefined> {
    const places = [...new Set([folderOf(cardPath), ''])]
    for (const place of places) {
      const look = await folder(place)
      if (look.kind !== 'folder') continue
      const below = [...look.entries.values()].filter(({ kind }) => kind === 'directory')
      const folders = [place, ...below.slice(0, MAX_SEARCHED).map((entry) => joined(place, entry.name))]
      for (const each of folders) if (await stands(joined(each, name))) return joined(each, name)
    }
    return undefined
  }

  return { folder, at }
}

const KINDS = {
  file: 'file',
  directory: 'folder',
  symlink: 'unknown',
  submodule: 'unknown',
  special: 'unknown',
} as const

export function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

function indexed(found: Folder): LookedInto {
  if (found.kind !== 'folder') return found
  return { kind: 'folder', entries: new Map(found.entries.map((entry) => [entry.name, entry])) }
}
