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
  /** Whether rules compare a card with a file of this name beside it: where one changes, the card is judged anew. */
  readonly isCompanion: (name: string) => boolean
  /** The paths of the repository that a card's text names: where one is gone, or an image or such a file changed, too. */
  readonly namedPaths: (text: string, cardPath: string) => readonly string[]
}

export function changedPart(
  source: Source,
  change: Change,
  { all, isCompanion, namedPaths }: ChangedOptions,
): Source {
  const { touched, gone, renames } = change
  const changed = new Set([...touched, ...gone])
  // A card's place can hold a folder by now, and a folder above it can be a link.
  const above = new Set([...changed].flatMap(foldersAbove))
  const beside = new Set([...changed].filter((path) => isCompanion(nameOf(path))).map(folderOf))
  const isTouched = (path: string) =>
    changed.has(path) ||
    above.has(path) ||
    beside.has(folderOf(path)) ||
    foldersAbove(path).some((folder) => changed.has(folder))
  let left = 0

  async function list(globs: readonly string[]): Promise<readonly string[]> {
    const cards = await source.list(globs)
    left = cards.length
    const judged = all ? cards : await touchedCards(cards)
    // Said again with the very paths, so that a source which reads ahead reads none that nobody asks for.
    if (judged.length < cards.length) await source.list(judged)
    const deleted = await deletedCards(globs, new Set(cards))
    return [...judged, ...deleted].sort()
  }

  async function touchedCards(cards: readonly string[]): Promise<readonly string[]> {
    // Which card shows an image only its text can tell, so the texts are read where one changed, and only then.
    const shown = new Set([
      ...gone,
      ...[...touched].filter((path) => IMAGE.test(path) || isCompanion(nameOf(path))),
    ])
    if (shown.size === 0) return cards.filter(isTouched)
    const judged: string[] = []
    for (const card of cards) if (isTouched(card) || (await names(card, shown))) judged.push(card)
    return judged
  }

  async function names(card: string, shown: ReadonlySet<string>): Promise<boolean> {
    const entry = await source.read(card)
    if (entry.kind !== 'file') return false
    return namedPaths(new TextDecoder().decode(entry.bytes), card).some((path) => shown.has(path))
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
    folder: source.folder,
    async read(path) {
      const entry = await source.read(path)
      return entry.kind === 'missing' && gone.has(path) ? { kind: 'deleted', isLast: left === 0 } : entry
    },
  }
}

const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|bmp|avif)$/i

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
