// The finding for a value that is no id of a repository, which is worded alike for models and data sets.
import type { FrontMatter } from '../../card/front-matter/front-matter.ts'
import { judgeRepoId, meantRepoId } from '../../hub/repo-id.ts'
import { placeOf, replaceScalar, replaceWithList } from '../place.ts'
import type { Finding } from '../rule.ts'
import { code, oneOf, pathName, shorten } from '../wording.ts'
import type { Violation } from './violations.ts'

/** A finding for a `repoId` fault; `what` names the kind of repository, `example` is an id of that kind. */
export function repoIdFinding(
  frontMatter: FrontMatter,
  { path, value, doubtful }: Violation,
  what: 'model' | 'data set',
  example: string,
): Finding<'refused' | 'doubtful'> {
  const written = String(value)
  const kind = doubtful || judgeRepoId(written) === 'doubtful' ? 'doubtful' : 'refused'
  const fate = kind === 'doubtful' ? 'so the Hub may refuse it' : 'so the Hub refuses it'
  const several = severalIds(written)
  const meant = several ?? [meantRepoId(written)].flatMap((id) => id ?? [])
  const cure = several
    ? `Write the list ${code(`[${several.join(', ')}]`)}`
    : meant.length > 0
      ? `Write ${oneOf(meant)}`
      : `Write an id such as ${code(example)}, or delete it`
  const edit = several
    ? replaceWithList(frontMatter, path, several)
    : replaceScalar(frontMatter, path, meant[0] ?? '')
  return {
    case: kind,
    message: `${code(pathName(path))} is ${code(written)}, which is no id of a ${what} on the Hub, ${fate}. ${cure}.`,
    place: placeOf(frontMatter, path),
    actual: shorten(written),
    ...(meant.length > 0 && { expected: meant, ...(edit && { fix: edit }) }),
  }
}

/** Ids parted by commas in one string; nothing for anything else. */
function severalIds(value: string): readonly string[] | undefined {
  if (!value.includes(',') || value.length > 2000) return undefined
  const ids = value.split(',').map((part) => part.trim())
  return ids.every((id) => judgeRepoId(id) === 'fine') ? ids : undefined
}
