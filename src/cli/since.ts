// The cards as they were in an earlier revision, with which those of today are compared.
import { repositoryReader } from '../facts/repository/repository-reader.ts'
import type { JudgeOptions } from '../gate.ts'
import type { RepositoryNeed } from '../rules/repository.ts'
import { gitRevision, renamesSince } from '../source/git-revision.ts'

/**
 * Gives a card in the revision, also where it had another name then; undefined where the card is new, or was
 * no text.
 * @param root the repository's, absolute
 * @param cards the cards that will be asked for, which `repositoryPath` leads to from the root
 * @param needs what rules want to know of the repository around a card
 * @throws RevisionError
 */
export async function cardsSince(
  root: string,
  revision: string,
  cards: readonly string[],
  repositoryPath: (path: string) => string,
  needs: ReadonlySet<RepositoryNeed>,
): Promise<NonNullable<JudgeOptions['baseOf']>> {
  const tree = await gitRevision(root, revision)
  const renames = await renamesSince(root, revision)
  const earlier = (card: string) => {
    const file = repositoryPath(card)
    return renames.get(file) ?? file
  }
  // Named together, they are read together.
  await tree.list(cards.map(earlier))
  const repositories = repositoryReader(tree.apart(), needs)
  await repositories?.prepare(cards.map(earlier))
  return async (card) => {
    const entry = await tree.read(earlier(card))
    if (entry.kind !== 'file') return undefined
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(entry.bytes)
    return { text, repository: await repositories?.around(earlier(card), text) }
  }
}
