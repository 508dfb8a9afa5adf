// Whether the token's rate limit can pay for a run, asked before the run and not found out half-way.
import type { Api } from './api.ts'
import { type Allowance, readAllowances } from './calls/rate-limit.ts'
import { ReadFailed } from './read-failed.ts'
import { SetupError } from './setup-error.ts'

/** Calls that are still to be made: of REST, and points of GraphQL, which are counted apart. */
export interface Need {
  readonly core: number
  readonly graphql: number
}

/** What a run on a pull request may take beside that: the pull request, trees, comment, review (docs/github-api.md). */
const USUAL: Need = { core: 20, graphql: 4 }
/** A run that needs no more than so many beside the usual ones is not worth the question. */
const FEW = 5

/** @throws SetupError where the token has less left than the run needs */
export async function ensureAffordable(api: Api, need: Need): Promise<void> {
  if (need.core + need.graphql <= FEW) return
  const left = await allowances(api)
  if (left === undefined) return
  refuseUnlessEnough('calls', need.core + USUAL.core, left.core)
  refuseUnlessEnough('points of GraphQL', need.graphql + USUAL.graphql, left.graphql)
}

/**
 * Undefined where nobody can tell: an Enterprise server may have no limits, and then answers 404. No answer decides
 * nothing: whether there are calls left is seen when they are made.
 */
async function allowances(api: Api) {
  try {
    return await api.ask('asking how many calls the token has left', readAllowances)
  } catch (error) {
    if (error instanceof ReadFailed) return undefined
    throw error
  }
}

function refuseUnlessEnough(what: string, need: number, { remaining, resetsAt }: Allowance): void {
  if (need <= remaining) return
  const time = new Date(resetsAt * 1000).toISOString().slice(11, 16)
  throw new SetupError(
    `This run needs up to ${need} ${what} to GitHub's API, and the token has ${remaining} left until ${time} UTC. Run it again after that; judging fewer cards (the input cards) needs fewer.`,
  )
}
