// A policy of another repository, read through the API as owner/repo/path@ref names it.
import { PolicyError } from '../policy/policy-error.ts'
import { type RemoteFile, referenceTo } from '../policy/reference.ts'
import { gitTree } from '../source/git-tree.ts'
import { textReader } from '../source/read-text.ts'
import type { Api } from './api.ts'
import { ReadFailed } from './read-failed.ts'
import { repositoryObjects } from './repository-objects.ts'

/** @throws PolicyError where the token may not read it or it is not there; ReadFailed where GitHub gives no answer */
export async function readRemotePolicy(api: Api, file: RemoteFile): Promise<string> {
  const { owner, repo, path, ref } = file
  const revision = { repository: { owner, name: repo }, treeish: ref }
  const read = textReader(gitTree(repositoryObjects(api, [revision])))
  const text = await read(path).catch((error: unknown) => {
    if (error instanceof ReadFailed && error.failure.kind === 'refused') throw unreadable(file)
    throw error
  })
  if (text !== undefined) return text
  const message = `This policy is not there: ${owner}/${repo} has no ${path} at ${ref}. Check the path; it starts at the root of that repository.`
  throw new PolicyError([{ file: referenceTo(file), message }])
}

function unreadable(file: RemoteFile): PolicyError {
  const { owner, repo, ref } = file
  const message = `This policy cannot be read: there is no ${owner}/${repo} with ${ref}, or it is private and the token may not read it. A workflow's own token reads its own repository and public ones; for others put a token that may read ${owner}/${repo} into the input github-token, or copy the policy.`
  return new PolicyError([{ file: referenceTo(file), message }])
}
