// What a failed API call means: wait and repeat, repeat soon, or take no for an answer.
import { isObject, type JsonObject } from './json-object.ts'

export type ApiFailure =
  /** A primary or secondary rate limit. `waitMs`: how long GitHub asks to wait. */
  | { readonly kind: 'limited'; readonly waitMs: number; readonly message: string }
  /** 5xx, a reset, no answer in time, an answer that is no JSON: it may work the next time. */
  | { readonly kind: 'passing'; readonly message: string }
  /** GitHub understood and said no. */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  /** Not the network's doing. */
  | { readonly kind: 'internal'; readonly message: string }

/** An answer with a good status that does not hold what it must, such as JSON that ends in the middle. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer'
}

/** github/docs, "Rate limits for the REST API": without `retry-after`, wait at least one minute. */
const SECONDARY_LIMIT_WAIT = 60_000
const SECONDARY_LIMIT = /secondary rate limit|rate limit exceeded/i

/** @param now milliseconds since 1970, against which GitHub's reset times are measured */
export function classify(error: unknown, now: number): ApiFailure {
  if (error instanceof UnreadableAnswer) return { kind: 'passing', message: error.message }
  // By shape and not by class: an error of Node's own can come from another realm.
  if (!isObject(error) || typeof error.message !== 'string')
    return { kind: 'internal', message: String(error) }
  const message = firstLine(error.message)
  if (error.name === 'GraphqlResponseError') return graphqlFailure(error, message, now)
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return { kind: 'passing', message }
  // Octokit's own error; it gives a call that got no answer the status 500.
  if (error.name !== 'HttpError') return { kind: 'internal', message }
  const status = Number(error.status)
  const headers = headersOf(error)
  if (isLimit(status, headers, message)) return { kind: 'limited', waitMs: waitMs(headers, now), message }
  if (status >= 500) return { kind: 'passing', message }
  return { kind: 'refused', status, message }
}

/** GraphQL answers 200 and lists what went wrong, each of a type; REST has a status for the same. */
const STATUS_OF_TYPE: Readonly<Record<string, number>> = { FORBIDDEN: 403, NOT_FOUND: 404 }

function graphqlFailure(error: JsonObject, message: string, now: number): ApiFailure {
  const errors: readonly unknown[] = Array.isArray(error.errors) ? error.errors : []
  const types = errors.map((entry) => (isObject(entry) ? String(entry.type) : ''))
  const headers = isObject(error.headers) ? error.headers : {}
  if (types.includes('RATE_LIMITED') || SECONDARY_LIMIT.test(message))
    return { kind: 'limited', waitMs: waitMs(headers, now), message }
  // A query that took GitHub too long, and what broke on its side: github/docs, "Rate limits and query limits for
  // the GraphQL API", and the words that it then uses.
  if (/something went wrong|timed? ?out|timeout/i.test(message)) return { kind: 'passing', message }
  const status = types.map((type) => STATUS_OF_TYPE[type]).find((known) => known !== undefined)
  return { kind: 'refused', status: status ?? 200, message }
}

function isLimit(status: number, headers: JsonObject, message: string): boolean {
  if (status === 429) return true
  if (status !== 403) return false
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    SECONDARY_LIMIT.test(message)
  )
}

function waitMs(headers: JsonObject, now: number): number {
  const retryAfter = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && Number.isFinite(retryAfter))
    return Math.max(retryAfter, 0) * 1000
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
    return Math.max(reset * 1000 - now, 1000)
  return SECONDARY_LIMIT_WAIT
}

function headersOf({ response }: JsonObject): JsonObject {
  return isObject(response) && isObject(response.headers) ? response.headers : {}
}

/** A proxy's answer can be a whole page of HTML. */
function firstLine(text: string): string {
  const line = text.split(/\r?\n/, 1)[0] ?? ''
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}

/** What became of a call that was not refused, and what to do: a sentence, or what follows a colon. */
export function hindrance(failure: Exclude<ApiFailure, { kind: 'refused' }>, during: string): string {
  switch (failure.kind) {
    case 'limited':
      return `GitHub's rate limit was reached while ${during}, and waiting for it would take too long. Run the job again later.`
    case 'passing':
      return `GitHub gave no usable answer while ${during} (${failure.message}). Run the job again later.`
    case 'internal':
      return `the gate itself made an error while ${during} (${failure.message}). Please report it.`
  }
}
