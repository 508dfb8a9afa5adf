// Splits raw HTML into tags, text and comments in one pass; it need not be well-formed.

export type HtmlToken =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly raw: string; readonly offset: number }
  | { readonly kind: 'text'; readonly text: string; readonly offset: number }
  | { readonly kind: 'comment'; readonly closed: boolean; readonly offset: number }

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** Tokens of `html` in order; `offset` counts from its start. */
export function* htmlTokens(html: string, from = 0): Generator<HtmlToken> {
  let at = from
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: decodeEntities(html.slice(at)), offset: at }
      return
    }
    if (open > at) yield { kind: 'text', text: decodeEntities(html.slice(at, open)), offset: at }
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      yield { kind: 'comment', closed: end >= 0, offset: open }
      if (end < 0) return
      at = end + 3
      continue
    }
    const name = tagName(html.slice(open, open + 40))
    const end = name === '' ? -1 : html.indexOf('>', open)
    if (end < 0) {
      yield { kind: 'text', text: '<', offset: open }
      at = open + 1
      // Without any ">" left there is no tag left either.
      if (name !== '') {
        yield { kind: 'text', text: decodeEntities(html.slice(at)), offset: at }
        return
      }
      continue
    }
    const raw = html.slice(open, end + 1)
    yield name.startsWith('/')
      ? { kind: 'close', name: name.slice(1), raw, offset: open }
      : { kind: 'open', name, raw, offset: open }
    at = end + 1
  }
}

/** The tag's name in lower case, with a leading slash for an end tag; empty where `raw` starts no tag. */
export function tagName(raw: string): string {
  const found = /^<(\/?[a-z][a-z0-9-]{0,30})/i.exec(raw)
  return found?.[1]?.toLowerCase() ?? ''
}

export function isComment(raw: string): boolean {
  return raw.startsWith('<!--')
}

/** A name, and its value in quotes, which may not be closed, or without. */
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?/g

/** The value of an attribute of a start tag, or an empty text. `data-src` is not `src`, nor is what a value says of it. */
export function attribute(raw: string, name: string): string {
  for (const [, found = '', double, single, bare] of raw.matchAll(ATTRIBUTE))
    if (found.toLowerCase() === name) return double ?? single ?? bare ?? ''
  return ''
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
