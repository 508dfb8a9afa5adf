// Gathers what rules may know of the repository around a card: what stands beside it, and where its links lead.
import { namedPaths } from '../../rules/links/named-paths.ts'
import {
  type Companion,
  type CompanionKind,
  companionKind,
  folderOf,
  MAX_COMPANION_BYTES,
  type NamedPath,
  type RepositoryEvidence,
  type RepositoryNeed,
} from '../../rules/repository.ts'
import type { FolderEntry, Source } from '../../source/source.ts'
import { joined, standing } from './standing.ts'

/** Companions of one kind that are read beside one card: a repository may hold a licence for each of its parts. */
const MAX_OF_A_KIND = 6

export interface RepositoryReader {
  /**
   * Has the companions of these cards read together where the source reads ahead, and gives how many there are. Paths
   * from the root of the repository.
   */
  prepare(cards: readonly string[]): Promise<number>
  /** Never throws for what stands in the repository: what cannot be read is not there. */
  around(cardPath: string, text: string): Promise<RepositoryEvidence>
}

/** Undefined where no rule asks for anything. `source` is confined to the repository and its paths start at the root. */
export function repositoryReader(
  source: Source,
  needs: ReadonlySet<RepositoryNeed>,
): RepositoryReader | undefined {
  if (needs.size === 0) return undefined
  const { folder, at } = standing(source)
  let atRoot: Promise<readonly Companion[]> | undefined

  async function companionsIn(place: string, isWanted: (kind: CompanionKind) => boolean) {
    const look = await folder(place)
    const entries = look.kind === 'folder' ? [...look.entries.values()] : []
    const counts = new Map<CompanionKind, number>()
    return entries.sort(byName).flatMap((entry) => {
      const kind = companionKind(entry.name)
      if (kind === undefined || !isWanted(kind) || !isReadable(entry)) return []
      const count = counts.get(kind) ?? 0
      counts.set(kind, count + 1)
      return count < MAX_OF_A_KIND ? [{ kind, path: joined(place, entry.name) }] : []
    })
  }

  const ownCompanions = (cardPath: string) => companionsIn(folderOf(cardPath), (kind) => needs.has(kind))
  const rootCompanions = () => companionsIn('', (kind) => kind === 'license' && needs.has(kind))

  async function read(found: readonly Omit<Companion, 'text'>[]): Promise<readonly Companion[]> {
    const read: Companion[] = []
    for (const each of found) {
      const entry = await source.read(each.path)
      if (entry.kind !== 'file' || entry.bytes.length > MAX_COMPANION_BYTES || entry.bytes.includes(0))
        continue
      read.push({ ...each, text: new TextDecoder().decode(entry.bytes) })
    }
    return read
  }

  async function companionsOf(cardPath: string): Promise<readonly Companion[]> {
    const own = await read(await ownCompanions(cardPath))
    if (folderOf(cardPath) === '') return own
    atRoot ??= rootCompanions().then(read)
    return [...own, ...(await atRoot)]
  }

  return {
    async prepare(cards) {
      const paths = new Set<string>()
      for (const card of cards) for (const { path } of await ownCompanions(card)) paths.add(path)
      if (paths.size > 0) await source.list([...paths])
      return paths.size
    },
    async around(cardPath, text) {
      const paths = new Map<string, NamedPath>()
      if (needs.has('paths'))
        for (const path of namedPaths(text, cardPath)) paths.set(path, await at(path, cardPath))
      return { cardPath, companions: await companionsOf(cardPath), paths }
    },
  }
}

function isReadable({ kind, size = 0 }: FolderEntry): boolean {
  return kind === 'file' && size <= MAX_COMPANION_BYTES
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
