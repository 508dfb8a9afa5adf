// Every link and image of a card's body, from Markdown and from HTML, and every place in the body that a link can name.
import type { Html, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { attribute, htmlTokens } from '../../card/body/html-tokens.ts'
import { walk } from '../../card/body/walk.ts'
import { Lines } from '../../card/front-matter/lines.ts'

export interface BodyLink {
  readonly kind: 'link' | 'image'
  readonly url: string
  readonly place: Position
}

export interface BodyLinks {
  /** In order of place. */
  readonly links: readonly BodyLink[]
  /** Texts of all headings in order, each as GitHub and as the Hub may read it. */
  readonly headings: readonly (readonly string[])[]
  /** Values of `id` and `name` in HTML. */
  readonly names: ReadonlySet<string>
}

export function bodyLinks(body: Root, text: string): BodyLinks {
  const links: BodyLink[] = []
  const headings: (readonly string[])[] = []
  const names = new Set<string>()
  const html = htmlReader(text, links, headings, names)
  walk(body, (node) => {
    const { position } = node
    if (node.type === 'html') html(node)
    else if (node.type === 'heading') headings.push([textOf(node), textOf(node, { includeImageAlt: false })])
    else if (position && (node.type === 'link' || node.type === 'definition'))
      links.push({ kind: 'link', url: node.url, place: position })
    else if (position && node.type === 'image') links.push({ kind: 'image', url: node.url, place: position })
  })
  return { links, headings, names }
}

function htmlReader(text: string, links: BodyLink[], headings: (readonly string[])[], names: Set<string>) {
  let lines: Lines | undefined
  /** Where a tag of the node stands behind `from`; nothing where it cannot be found. */
  const placeOf = ({ position }: Html, raw: string, from: number): Position | undefined => {
    // Inside a list or a quote the value lacks what stands before each line, so the tag's first is looked for in the text.
    const [line = raw] = raw.split(/[\r\n]/, 1)
    const start = Math.max(from, position?.start.offset ?? 0)
    const at = text.slice(start, position?.end.offset ?? 0).indexOf(line)
    if (at < 0) return undefined
    lines ??= new Lines(text)
    const length = text.startsWith(raw, start + at) ? raw.length : line.length
    return lines.position(start + at, start + at + length)
  }
  let heading: string[] | undefined
  return (node: Html) => {
    let from = 0
    let isLost = false
    for (const token of htmlTokens(node.value)) {
      if (token.kind === 'text' && heading) heading.push(token.text)
      if (token.kind === 'close' && /^h[1-6]$/.test(token.name) && heading) {
        headings.push([heading.join('').trim()])
        heading = undefined
      }
      if (token.kind !== 'open') continue
      const { name, raw } = token
      if (/^h[1-6]$/.test(name)) heading = []
      for (const key of ['id', 'name']) {
        const value = attributeOf(raw, key)
        if (value !== '') names.add(value)
      }
      // A tag that is not found stands where the node does, and so do those behind it: none is looked for in vain.
      const found: Position | undefined = isLost ? undefined : placeOf(node, raw, from)
      isLost ||= found === undefined
      from = found?.end.offset ?? from
      const place = found ?? node.position
      const url = attributeOf(raw, SOURCES[name])
      if (place && url !== '') links.push({ kind: name === 'a' ? 'link' : 'image', url, place })
      // Of several sizes the first stands for all.
      const [size = ''] = name === 'source' ? attributeOf(raw, 'srcset').trim().split(/[\s,]/, 1) : []
      if (place && size !== '') links.push({ kind: 'image', url: size, place })
    }
  }
}

const SOURCES: Readonly<Record<string, string>> = {
  a: 'href',
  img: 'src',
  video: 'src',
  audio: 'src',
  source: 'src',
}

/** The attribute of exactly this name: `data-src` is not `src`. */
function attributeOf(raw: string, name: string | undefined): string {
  const pattern = name === undefined ? undefined : ATTRIBUTES[name]
  const found = pattern?.exec(raw)
  if (name === undefined || !found) return ''
  return attribute(`${name}=${raw.slice(found.index + found[0].length)}`, name).replaceAll('&amp;', '&')
}

const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  href: /\shref\s?=\s?/i,
  src: /\ssrc\s?=\s?/i,
  srcset: /\ssrcset\s?=\s?/i,
  id: /\sid\s?=\s?/i,
  name: /\sname\s?=\s?/i,
}
