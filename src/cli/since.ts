// The cards as they were in an earlier revision, with which those of today are compared.
import type { JudgeOptions } from '../gate.ts'
import { gitRevision, renamesSince } from '../source/git-revision.ts'

/**
 * Gives a card's text in the revision, also where it had another name then; undefined where the card is new, or was
 * no text.
 * @param root the repository's, absolute
 * @param cards the cards that will be asked for, which `repositoryPath` leads to from the root
 * @throws RevisionError
 */
export async function cardsSince(
  root: string,
  revision: string,
  cards: readonly string[],
  repositoryPath: (path: string) => string,
): Promise<NonNullable<JudgeOptions['baseOf']>> {
  const tree = await gitRevision(root, revision)
  const renames = await renamesSince(root, revision)
  const earlier = (card: string) => {
    const file = repositoryPath(card)
    return renames.get(file) ?? file
  }
  // Named together, they are read together.
  await tree.list(cards.map(earlier))
  return async (card) => {
    const entry = await tree.read(earlier(card))
    return entry.kind === 'file'
      ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(entry.bytes)
      : undefined
  }
}
