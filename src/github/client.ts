// The API client, loaded only by a run that calls the API: it is most of the bundle and half of the start-up time.
import type { getOctokit } from '@actions/github'
import { VERSION } from '../version.ts'

export type Client = ReturnType<typeof getOctokit>

export interface ClientOptions {
  readonly token: string
  /** The only host that the token is sent to; GITHUB_API_URL, so that Enterprise servers work. */
  readonly apiUrl: string
  /** GITHUB_GRAPHQL_URL; without it the address is made from that of the API. */
  readonly graphqlUrl?: string
  /** A call that takes longer, in milliseconds, counts as failed. */
  readonly timeout?: number
}

const TIMEOUT = 20_000

export async function createClient({
  token,
  apiUrl,
  graphqlUrl,
  timeout = TIMEOUT,
}: ClientOptions): Promise<Client> {
  const { getOctokit: create } = await import('@actions/github')
  const client = create(token, { baseUrl: apiUrl, userAgent: `model-card-gate/${VERSION}` })
  // A `wrap` would lose the signal: Octokit's own wrap for the token passes on the options it was given at first.
  client.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(timeout) }
    if (graphqlUrl !== undefined && /\/graphql$/.test(options.url)) options.url = graphqlUrl
  })
  return client
}
