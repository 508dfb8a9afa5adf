// Asks the Hub's own endpoint what it says of a card. It sends the card out, so it is done only where somebody wants it.
import type { HubAnswer, HubRemark } from '../hub/hub-answer.ts'

export interface HubEndpoint {
  /** The Hub's address without a slash at the end, such as `https://huggingface.co`. */
  readonly url: string
  /** How long one card may take, in milliseconds. */
  readonly timeout?: number
}

export const PUBLIC_HUB = 'https://huggingface.co'
/** An address that somebody wrote, without slashes at its end; undefined where it is none of the web. */
export function hubAddress(text: string = PUBLIC_HUB): string | undefined {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return undefined
  return text.replace(/\/+$/, '')
}

const TIMEOUT = 10_000
/** More remarks than this, and longer ones, are no answer of the Hub's. */
const MAX_REMARKS = 100
const MAX_REMARK = 2000

/**
 * `POST /api/validate-yaml`, as huggingface_hub: hf_api.py calls it. Never throws: where the Hub gives no answer, for
 * whatever reason, the check is skipped.
 */
export async function askHub(text: string, { url, timeout = TIMEOUT }: HubEndpoint): Promise<HubAnswer> {
  try {
    const response = await fetch(`${url}/api/validate-yaml`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ content: text, repoType: 'model' }),
      // A redirect would carry the card to an address that nobody chose.
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    })
    const { status } = response
    // A card that is too large says nothing of the next one; a server that refuses or fails does.
    if (status !== 200 && status !== 400) return skipped(statusReason(status), status !== 413)
    return readAnswer(await response.json())
  } catch (error) {
    const { name, message, cause } = error as Error
    if (name === 'TimeoutError') return skipped(`it did not answer within ${timeout / 1000} seconds`, true)
    if (name === 'SyntaxError') return skipped('its answer was not JSON', true)
    return skipped(`it could not be reached (${cause instanceof Error ? cause.message : message})`, true)
  }
}

function statusReason(status: number): string {
  if (status === 413) return 'the card is too large for it (status 413)'
  if (status === 429) return 'its rate limit is reached (status 429)'
  return `it answered with status ${status}`
}

function skipped(reason: string, isLasting: boolean): HubAnswer {
  return { kind: 'skipped', reason, isLasting }
}

function readAnswer(answer: unknown): HubAnswer {
  const { errors, warnings } = (answer ?? {}) as { readonly errors?: unknown; readonly warnings?: unknown }
  if (!Array.isArray(errors) || !Array.isArray(warnings))
    return skipped('its answer was not of the form it is known for', true)
  return { kind: 'answered', remarks: [...remarks(errors, 'error'), ...remarks(warnings, 'warning')] }
}

function remarks(list: readonly unknown[], severity: HubRemark['severity']): readonly HubRemark[] {
  return list.slice(0, MAX_REMARKS).flatMap((entry) => {
    const { message } = (entry ?? {}) as { readonly message?: unknown }
    return typeof message === 'string' ? [{ severity, message: message.slice(0, MAX_REMARK) }] : []
  })
}
