// The repository around each card that is judged: mostly the one of the run, but a file may be named that lies in another.
import path from 'node:path'
import { type RepositoryReader, repositoryReader } from '../facts/repository/repository-reader.ts'
import type { RepositoryEvidence, RepositoryNeed } from '../rules/repository.ts'
import { workspace } from '../source/workspace.ts'
import { type KnownRoots, repositoryRoot } from './find-policy.ts'

/**
 * @param place where the cards' paths start, absolute
 * @param root of the run's repository, absolute
 */
export function repositories(
  place: string,
  root: string,
  needs: ReadonlySet<RepositoryNeed>,
): (card: string, text: string) => Promise<RepositoryEvidence | undefined> {
  const readers = new Map<string, RepositoryReader | undefined>()
  const known: KnownRoots = new Map()

  const readerOf = (home: string) => {
    if (!readers.has(home)) readers.set(home, repositoryReader(workspace(home, { confined: true }), needs))
    return readers.get(home)
  }
  return async (card, text) => {
    const target = path.resolve(place, card)
    const home = homeFrom(path.dirname(target), root, known)
    return readerOf(home)?.around(path.relative(home, target).split(path.sep).join('/'), text)
  }
}

/** Its own repository; without one what the run takes for the root, where the card lies below that. */
function homeFrom(folder: string, root: string, known: KnownRoots): string {
  const own = repositoryRoot(folder, known)
  const isBelow = folder === root || folder.startsWith(root.endsWith(path.sep) ? root : `${root}${path.sep}`)
  // A repository above the run's root is not looked into: the run may have been started in a folder of its own.
  if (isBelow) return own !== undefined && own.length > root.length ? own : root
  return own ?? folder
}
