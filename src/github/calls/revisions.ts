// Which commits branches and pull requests stand on, one function for each call.
import { UnreadableAnswer } from '../api-failure.ts'
import type { Client } from '../client.ts'
import type { Repository } from '../setup.ts'

/** The SHA of a branch's tip. GET /repos/{owner}/{repo}/git/ref/{ref}. */
export async function readBranchTip(
  client: Client,
  { owner, name }: Repository,
  branch: string,
): Promise<string> {
  const { data } = await client.rest.git.getRef({ owner, repo: name, ref: `heads/${branch}` })
  const sha: unknown = data?.object?.sha
  if (typeof sha !== 'string') throw new UnreadableAnswer('the answer has no branch in it')
  return sha
}

/** The latest commit that both have. GET /repos/{owner}/{repo}/compare/{basehead}. */
export async function readMergeBase(
  client: Client,
  { owner, name }: Repository,
  base: string,
  head: string,
): Promise<string> {
  const options = { owner, repo: name, basehead: `${base}...${head}`, per_page: 1 }
  const { data } = await client.rest.repos.compareCommitsWithBasehead(options)
  const sha: unknown = data?.merge_base_commit?.sha
  if (typeof sha !== 'string') throw new UnreadableAnswer('the answer has no merge base in it')
  return sha
}
