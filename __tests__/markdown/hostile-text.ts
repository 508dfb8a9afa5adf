// Arbitrary text as an attacker or a broken editor would write it, and the check that none of it came alive.
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

export const FRAGMENTS = [
  '`',
  '``',
  '```\n',
  '~~~\n',
  '\n\n',
  '\r',
  '\n# ',
  '\n- ',
  '\n> ',
  '\n---\n',
  '|',
  '\\',
  '\\|',
  '@octocat',
  '@example-lab/admins',
  '#1',
  'GH-1',
  'octocat/hello#2',
  'fixes #1',
  '5f1d7c0a9b3e4d2f8a6c1b0e9d7f5a3c2b1e0d4f',
  '<img src=x>',
  '<!--',
  '-->',
  '</details>',
  '<details>',
  '<script>',
  '](https://evil.example)',
  '![',
  '[^1]',
  '[a]: https://evil.example',
  'https://evil.example/',
  'www.evil.example',
  'a@evil.example',
  '&lt;',
  '&#64;',
  '$`',
  '`$',
  ':tada:',
  '::error::',
  '\n::add-matcher::x.json',
  '##[error]',
  '##[add-matcher]x.json',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ud800',
  '\udc00',
  'שלום',
  '日本語',
  '**',
  '_',
  '~~',
  ' ',
  '\t',
]

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))

/** Text of any kind, lone surrogates and control characters included. */
export const anyText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme', maxLength: 8 })), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: codeUnit, maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** A value as a writer of messages puts it between backticks. */
export function quoted(value: string): string {
  const longest = [...value.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  const padding = /^`|`$|^ .* $/s.test(value) ? ' ' : ''
  return value === '' ? '` `' : fence + padding + value + padding + fence
}

export function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

const OUR_TYPES = new Set<Nodes['type']>([
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'break',
  'inlineCode',
  'code',
  'html',
  'link',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
])
const OUR_HTML =
  /^(?:<details>\n<summary>(?:[A-Za-z0-9 ,.]*<\/summary>)?|<\/summary>|<\/details>|<sub>|<\/sub>|<!-- model-card-gate(?:-review)? \{[\w ":,.{}\\]*\} -->)$/
/** What GitHub would make something of in plain text: mentions, references, commits, addresses, emoji, formulas. */
const ALIVE = /@|#|GH-\d|\b[0-9a-f]{7,40}\b|https?:|www\.|:[a-z_+-]+:|\$/i

/** What in this Markdown is not ours: empty where everything that others wrote is code. */
export function foreign(markdown: string, ourAddresses: readonly string[]): string[] {
  const found: string[] = []
  visit(parse(markdown), (node) => {
    if (!OUR_TYPES.has(node.type)) found.push(node.type)
    if (node.type === 'html' && !OUR_HTML.test(node.value)) found.push(`html ${node.value}`)
    if (node.type === 'text' && ALIVE.test(node.value)) found.push(`text ${node.value}`)
    if (node.type === 'link' && !ourAddresses.some((address) => node.url.startsWith(address)))
      found.push(`link ${node.url}`)
  })
  return found
}

/** Lines of a log that GitHub's runner would obey (actions/runner: ActionCommand.cs). */
export function commands(log: string): string[] {
  return log.split(/\r\n|\r|\n/).filter((line) => /^\s*::[a-z-]+/i.test(line) || line.includes('##['))
}
