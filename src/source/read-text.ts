// Files that steer the gate, such as a policy: read as text, and never through a link.
import type { Entry, Source } from './source.ts'

/** What stands at the path is no text file of the repository. The message is for people. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile'
}

export type ReadText = (path: string) => Promise<string | undefined>

/**
 * Reads a source's files as text; undefined where there is none. Each is read once.
 * @throws UnusableFile from the function that it returns
 */
export function textReader(source: Source): ReadText {
  const texts = new Map<string, Promise<string | undefined>>()
  return (path) => {
    const known = texts.get(path)
    if (known) return known
    const text = readText(source, path)
    texts.set(path, text)
    return text
  }
}

async function readText(source: Source, path: string): Promise<string | undefined> {
  if (leaves(path))
    throw new UnusableFile(
      `${path} lies outside the repository, where no policy or schema is read. Put the file into the repository; paths start at its root.`,
    )
  const entry = await source.read(path)
  if (entry.kind === 'missing' || entry.kind === 'deleted') return undefined
  if (entry.kind === 'file') return new TextDecoder().decode(entry.bytes)
  throw new UnusableFile(`${path} ${WORDS[entry.kind](entry as never)}`)
}

type Unusable = Exclude<Entry['kind'], 'file' | 'missing' | 'deleted'>

const WORDS: { readonly [Kind in Unusable]: (entry: Extract<Entry, { kind: Kind }>) => string } = {
  symlink: () =>
    'is a symbolic link (or lies behind one), which the gate does not follow. Put the file itself in its place.',
  submodule: () => 'is a Git submodule. Put a file in its place.',
  directory: () => 'is a folder. Name a file.',
  special: () => 'is not a regular file. Put a text file in its place.',
  'too-large': ({ size }) => `has ${size} bytes, which is too much for a policy or a schema.`,
  unreadable: ({ reason }) => `could not be read: ${reason}.`,
}

/** Whether a path starts elsewhere than at the root of the repository, or climbs out of it. */
export function leaves(path: string): boolean {
  if (/^(?:[/\\]|[a-z]:)/i.test(path)) return true
  let depth = 0
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '..') depth--
    else if (segment !== '' && segment !== '.') depth++
    if (depth < 0) return true
  }
  return false
}
