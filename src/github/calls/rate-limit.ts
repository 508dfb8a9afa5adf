// Asks how many calls the token has left. The question itself costs none.
import { UnreadableAnswer } from '../api-failure.ts'
import type { Client } from '../client.ts'

export interface Allowance {
  readonly remaining: number
  /** Seconds since 1970. */
  readonly resetsAt: number
}

/** GET /rate_limit: REST calls and points of GraphQL are counted apart. */
export async function readAllowances(
  client: Client,
): Promise<{ readonly core: Allowance; readonly graphql: Allowance }> {
  const { data } = await client.rest.rateLimit.get()
  const { core, graphql } = data?.resources ?? {}
  return { core: allowance(core), graphql: allowance(graphql ?? core) }
}

function allowance(data: unknown): Allowance {
  const { remaining, reset } = (data ?? {}) as { readonly remaining?: unknown; readonly reset?: unknown }
  if (typeof remaining !== 'number' || typeof reset !== 'number')
    throw new UnreadableAnswer('the answer says nothing of what is left')
  return { remaining, resetsAt: reset }
}
