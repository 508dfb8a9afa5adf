// What a pull request changes, by GitHub's own list of its files.
import type { Change } from '../source/changed.ts'
import type { Api } from './api.ts'
import {
  type ChangedFile,
  FILES_PAGE,
  MAX_LISTED_FILES,
  readChangedFiles,
  readHeadSha,
} from './calls/pull-request.ts'
import type { JudgedPullRequest } from './pull-request.ts'
import type { Repository } from './setup.ts'

export type KnownChange =
  | {
      readonly kind: 'known'
      readonly change: Change
      /** The hunks of the changed files by path, where they were asked for and GitHub gives them. */
      readonly patches: ReadonlyMap<string, string>
    }
  /** `reason`: a sentence that says why nobody can tell. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** Calls that reading the list takes. */
export function listingCalls({ changedFiles }: Pick<JudgedPullRequest, 'changedFiles'>): number {
  return changedFiles > MAX_LISTED_FILES ? 0 : Math.floor(changedFiles / FILES_PAGE) + 2
}

/**
 * GitHub lists the files of the head that is there when it is asked: the list counts only where the head is the same
 * before and after.
 */
export async function readChange(
  api: Api,
  repository: Repository,
  { number, headSha, changedFiles }: JudgedPullRequest,
  keepPatches: boolean,
): Promise<KnownChange> {
  if (changedFiles > MAX_LISTED_FILES)
    return unknown(
      `The pull request changes ${changedFiles} files and GitHub lists at most ${MAX_LISTED_FILES} of them`,
    )
  const during = `reading which files pull request ${number} changes`
  const files: ChangedFile[] = []
  const patches: [string, string][] = []
  for (let page = 1; files.length < MAX_LISTED_FILES; page++) {
    const more = await api.ask(during, (client) => readChangedFiles(client, repository, number, page))
    // Most runs need none of the patches, which can be many megabytes.
    files.push(...more.map((file) => ({ ...file, patch: undefined })))
    if (keepPatches)
      patches.push(
        ...more.flatMap(({ path, patch }): [string, string][] =>
          patch === undefined ? [] : [[path, patch]],
        ),
      )
    if (more.length < FILES_PAGE) break
  }
  const now = await api.ask(during, (client) => readHeadSha(client, repository, number))
  if (now !== headSha) return unknown('The pull request got a new head while its files were listed')
  return { kind: 'known', change: changeOf(files), patches: new Map(patches) }
}

function unknown(why: string): KnownChange {
  return {
    kind: 'unknown',
    reason: `${why}, so that all cards are judged, and changes of the policy are not named.`,
  }
}

function changeOf(files: readonly ChangedFile[]): Change {
  const renamed = files.flatMap(({ path, status, previousPath }): [string, string][] =>
    status === 'renamed' && previousPath !== undefined ? [[path, previousPath]] : [],
  )
  const standing = files.filter(({ status }) => status !== 'removed' && status !== 'unchanged')
  const removed = files.filter(({ status }) => status === 'removed')
  return {
    touched: new Set(standing.map(({ path }) => path)),
    gone: new Set([...removed.map(({ path }) => path), ...renamed.map(([, from]) => from)]),
    renames: new Map(renamed),
  }
}
