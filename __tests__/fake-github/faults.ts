// What can go wrong between a run and GitHub, on demand and call by call.

/** How a call fails. An `answer` replaces the real one and has no effect; a `lost` call has its effect. */
export type Fault =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly message: string
      readonly headers?: Readonly<Record<string, string>>
      /** Sent as it is in place of JSON, as proxies do. */
      readonly html?: string
    }
  /** The connection is reset before anything happens. */
  | { readonly kind: 'reset' }
  /** The call takes effect, then the connection is reset before the answer. */
  | { readonly kind: 'lost' }
  /** The call takes effect, then a proxy answers 502. */
  | { readonly kind: 'lost-behind-502' }
  /** The call takes effect; half of the JSON arrives, and the answer looks complete. */
  | { readonly kind: 'truncated' }
  /** The call takes effect; the connection is reset in the middle of the answer. */
  | { readonly kind: 'cut' }
  /** The call takes effect after a while. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Nothing is wrong with this call: it is the next that fails. */
  | { readonly kind: 'none' }
  /** Nothing is ever answered. */
  | { readonly kind: 'hang' }

/** A token that may not write: github/docs, "Permissions for the GITHUB_TOKEN". */
export const READ_ONLY: Fault = {
  kind: 'answer',
  status: 403,
  message: 'Resource not accessible by integration',
}

/** github/docs, "Rate limits for the REST API": 403 or 429, with `retry-after` in seconds or without it. */
export function secondaryLimit(retryAfter?: number): Fault {
  return {
    kind: 'answer',
    status: 403,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    ...(retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } }),
  }
}

export function tooManyRequests(retryAfter: number): Fault {
  return {
    kind: 'answer',
    status: 429,
    message: 'API rate limit exceeded',
    headers: { 'retry-after': String(retryAfter) },
  }
}

/** The primary limit is used up until `resetsAt`, seconds since 1970. */
export function primaryLimit(resetsAt: number): Fault {
  return {
    kind: 'answer',
    status: 403,
    message: 'API rate limit exceeded for installation ID 1.',
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(resetsAt) },
  }
}

/** Sent on, as GitHub sends on what asks for a repository under its old name. */
export function redirect(status: number, location: string): Fault {
  return { kind: 'answer', status, message: 'Moved Permanently', headers: { location } }
}

export const NOT_FOUND: Fault = { kind: 'answer', status: 404, message: 'Not Found' }
export const INVALID: Fault = { kind: 'answer', status: 422, message: 'Validation Failed' }
export const SERVER_ERROR: Fault = { kind: 'answer', status: 500, message: 'Server Error' }
export const BAD_GATEWAY: Fault = {
  kind: 'answer',
  status: 502,
  message: 'Bad Gateway',
  html: '<html><body><h1>502 Bad Gateway</h1></body></html>',
}
export const RESET: Fault = { kind: 'reset' }
export const LOST: Fault = { kind: 'lost' }
export const LOST_BEHIND_502: Fault = { kind: 'lost-behind-502' }
export const TRUNCATED: Fault = { kind: 'truncated' }
export const CUT: Fault = { kind: 'cut' }
export const NONE: Fault = { kind: 'none' }
export const HANG: Fault = { kind: 'hang' }

export function slow(milliseconds: number): Fault {
  return { kind: 'slow', milliseconds }
}
