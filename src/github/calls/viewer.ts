// Asks who the token is. GET /user is refused to a workflow's token; GraphQL answers.
import { UnreadableAnswer } from '../api-failure.ts'
import type { Client } from '../client.ts'

/** The login that the token writes under, such as `github-actions[bot]`. */
export async function readViewer(client: Client): Promise<string> {
  const data = await client.graphql<{ viewer?: { login?: unknown } } | undefined>(
    'query { viewer { login } }',
  )
  const login = data?.viewer?.login
  if (typeof login !== 'string') throw new UnreadableAnswer('the answer does not say who the token is')
  return login
}
