// Files that a program holds in memory, as a source: for those who use the gate from code.
import { globMatcher, isGlob } from './globs.ts'
import { type Entry, type Folder, type FolderEntry, MAX_CARD_BYTES, type Source } from './source.ts'

/** `files`: texts by path, with forward slashes, from the root of the repository. */
export function memory(files: ReadonlyMap<string, string>): Source {
  const encoder = new TextEncoder()
  const sorted = [...files.keys()].sort()

  async function list(globs: readonly string[]): Promise<readonly string[]> {
    const literal = globs.filter((glob) => !isGlob(glob) || files.has(glob))
    const patterns = globs.filter((glob) => !literal.includes(glob))
    const matches = patterns.length > 0 ? await globMatcher(patterns) : () => false
    return sorted.filter((path) => literal.includes(path) || matches(path))
  }

  async function read(path: string): Promise<Entry> {
    const text = files.get(path)
    if (text === undefined) return { kind: (await folder(path)).kind === 'folder' ? 'directory' : 'missing' }
    const bytes = encoder.encode(text)
    return bytes.length > MAX_CARD_BYTES ? { kind: 'too-large', size: bytes.length } : { kind: 'file', bytes }
  }

  async function folder(path: string): Promise<Folder> {
    const prefix = path === '' ? '' : `${path}/`
    const entries = new Map<string, FolderEntry>()
    for (const file of sorted) {
      if (!file.startsWith(prefix)) continue
      const [name = '', ...below] = file.slice(prefix.length).split('/')
      entries.set(name, { name, kind: below.length > 0 ? 'directory' : 'file' })
    }
    return entries.size > 0 || path === ''
      ? { kind: 'folder', entries: [...entries.values()] }
      : { kind: 'missing' }
  }

  return { place: 'the files given', list, read, folder }
}
