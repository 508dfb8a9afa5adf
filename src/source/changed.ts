// A source as a change under review shows it: the cards that the change touches, and those that it took away.
import { globMatcher } from './globs.ts'
import type { Source } from './source.ts'

/** What a change did, by paths from the root of the repository. */
export interface Change {
  /** Files that stand there now and did not stand so before: added, changed, renamed to. */
  readonly touched: ReadonlySet<string>
  /** Files that are gone: deleted, renamed from. */
  readonly gone: ReadonlySet<string>
  /** Old paths by new ones. */
  readonly renames: ReadonlyMap<string, string>
}

export interface ChangedOptions {
  /** Whether cards that the change does not touch are judged too. */
  readonly all: boolean
}

/** Files beside a card that rules compare with it: where one of them changes, the card is judged anew. */
const NEIGHBOURS = /^(?:licen[cs]e(?:\.\w+)?|citation\.cff|config\.json|adapter_config\.json)$/i

export function changedPart(source: Source, change: Change, { all }: ChangedOptions): Source {
  const { touched, gone, renames } = change
  const changed = new Set([...touched, ...gone])
  // A card's place can hold a folder by now, and a folder above it can be a link.
  const above = new Set([...changed].flatMap(foldersAbove))
  const beside = new Set([...changed].filter((path) => NEIGHBOURS.test(nameOf(path))).map(folderOf))
  const isTouched = (path: string) =>
    changed.has(path) ||
    above.has(path) ||
    beside.has(folderOf(path)) ||
    foldersAbove(path).some((folder) => changed.has(folder))
  let left = 0

  async function list(globs: readonly string[]): Promise<readonly string[]> {
    const cards = await source.list(globs)
    left = cards.length
    const judged = all ? cards : cards.filter(isTouched)
    // Said again with the very paths, so that a source which reads ahead reads none that nobody asks for.
    if (judged.length < cards.length) await source.list(judged)
    const deleted = await deletedCards(globs, new Set(cards))
    return [...judged, ...deleted].sort()
  }

  /** A card that was renamed is not gone, unless its new name is no card's. */
  async function deletedCards(globs: readonly string[], cards: ReadonlySet<string>) {
    const isCard = await globMatcher(globs)
    const moved = new Set([...renames].filter(([to]) => cards.has(to)).map(([, from]) => from))
    return [...gone].filter((path) => isCard(path) && !cards.has(path) && !moved.has(path))
  }

  return {
    place: source.place,
    list,
    async read(path) {
      const entry = await source.read(path)
      return entry.kind === 'missing' && gone.has(path) ? { kind: 'deleted', isLast: left === 0 } : entry
    },
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function foldersAbove(path: string): readonly string[] {
  const segments = path.split('/')
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
