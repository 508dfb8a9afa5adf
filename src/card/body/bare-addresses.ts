// Finds the addresses that GitHub and the Hub make links of although no brackets mark them.
import { UnicodePattern } from '../unicode-pattern.ts'

/** Read once from left to right: what follows the beginning belongs to the address up to a blank or `<`. */
const WEB = /(?:https?:\/\/|www\.)[^\s<]+/gi
const LOCAL_PART = /[-.\w+]/
const MAIL_DOMAIN = /[-.\w]/

/**
 * The targets of a text's bare addresses, by the rules of GitHub Flavored Markdown (spec 0.29, section 6.9), those of
 * the web first. `text` is a text without markup.
 */
export function bareAddresses(text: string): readonly string[] {
  const found: string[] = []
  if (/:\/\/|www\./i.test(text)) {
    for (const { 0: match, index } of text.matchAll(WEB)) {
      const address = withoutTail(match)
      const isOpen = /^w/i.test(address) ? /^$|[\s(*_[\]~]/ : /^$|[^a-z]/i
      if (!isOpen.test(text.slice(Math.max(index - 1, 0), index)) || !hasDomain(address)) continue
      found.push(/^w/i.test(address) ? `http://${address}` : address)
    }
  }
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const mail = mailAround(text, at)
    if (mail !== undefined) found.push(`mailto:${mail}`)
  }
  return found
}

/** Punctuation at the end belongs to the sentence, and so does a bracket that was not opened in the address. */
function withoutTail(address: string): string {
  let end = address.length
  let surplus = 0
  for (const letter of address) surplus += letter === ')' ? 1 : letter === '(' ? -1 : 0
  for (; end > 0; end--) {
    const last = address[end - 1] ?? ''
    if (last === ')' && surplus > 0) surplus--
    else if (!/[!"'*,.:;?\]_~]/.test(last)) break
  }
  return address.slice(0, end)
}

const DOMAIN = new UnicodePattern(String.raw`^(?:https?://|www\.)[^\s/?#:]*[\p{L}\p{N}]`, 'iu')

function hasDomain(address: string): boolean {
  return DOMAIN.test(address)
}

/** What stands on both sides of an `@`; each letter is looked at for one `@` only. */
function mailAround(text: string, at: number): string | undefined {
  let start = at
  while (start > 0 && LOCAL_PART.test(text[start - 1] ?? '')) start--
  let end = at + 1
  while (end < text.length && MAIL_DOMAIN.test(text[end] ?? '')) end++
  const domain = text.slice(at + 1, end).replace(/\.+$/, '')
  if (start === at || text[start - 1] === '/' || !/^[^.].*\.[^.]*[a-z]$/i.test(domain)) return undefined
  return `${text.slice(start, at)}@${domain}`
}
