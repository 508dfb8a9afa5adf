// The cards as they were in an earlier revision, with which those of today are compared.
import type { JudgeOptions } from '../gate.ts'
import { gitRevision, renamesSince } from '../source/git-revision.ts'

/**
 * Gives a card's text in the revision, also where it had another name then; undefined where the card is new, or was
 * no text.
 * @param root the repository's, absolute
 * @throws RevisionError
 */
export async function cardsSince(
  root: string,
  revision: string,
  repositoryPath: (path: string) => string,
): Promise<NonNullable<JudgeOptions['baseOf']>> {
  const tree = await gitRevision(root, revision)
  const renames = await renamesSince(root, revision)
  return async (card) => {
    const file = repositoryPath(card)
    const entry = await tree.read(renames.get(file) ?? file)
    return entry.kind === 'file'
      ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(entry.bytes)
      : undefined
  }
}
