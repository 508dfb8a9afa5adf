// Reads a pull request as it is now: the event's payload is frozen at the first run and stale in a re-run.
import { UnreadableAnswer } from '../api-failure.ts'
import type { Client } from '../client.ts'
import type { Repository } from '../setup.ts'

/** The SHA of the pull request's head. GET /repos/{owner}/{repo}/pulls/{pull_number}. */
export async function readHeadSha(
  client: Client,
  { owner, name }: Repository,
  number: number,
): Promise<string> {
  const { data } = await client.rest.pulls.get({ owner, repo: name, pull_number: number })
  const sha: unknown = data?.head?.sha
  if (typeof sha !== 'string') throw new UnreadableAnswer('the answer has no pull request in it')
  return sha
}
