// content/links on the ways in which people write links and headings.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../../src/hub/additions.ts'
import { links } from '../../../src/rules/content/links.ts'
import { namedPaths } from '../../../src/rules/links/named-paths.ts'
import type { NamedPath } from '../../../src/rules/repository.ts'

function said(text: string, path = 'README.md', standing: NamedPath = { kind: 'missing' }) {
  const paths = new Map(namedPaths(text, path).map((each) => [each, standing]))
  const context = { options: {}, additions: NO_ADDITIONS, ruleIds: [] }
  const findings = links.check(parseCard(path, text), {
    ...context,
    repository: { cardPath: path, companions: [], paths },
  })
  return [...findings].map(({ case: name, actual, place, expected }) => [
    name,
    actual,
    `${place?.start.line}:${place?.start.column}`,
    ...(expected ?? []),
  ])
}

describe('an anchor is there', () => {
  test.each([
    ['## How to use?', '#how-to-use'],
    ['## 🚀 Quick start', '#quick-start'],
    ['## 🚀 Quick start', '#-quick-start'],
    ['## Über uns', '#%C3%BCber-uns'],
    ['## 使用方法：快速开始', '#使用方法快速开始'],
    ['## `code` and **bold** & more', '#code-and-bold--more'],
    ['## Same\n\n## Same', '#same-1'],
    ['Setext\n======', '#setext'],
    ['<h2 align="center">The title</h2>', '#the-title'],
    ['<a name="here"></a>', '#here'],
    ['text <span id=there>x</span>', '#there'],
    ['## Usage', '#user-content-usage'],
    ['## Usage', '#Usage'],
    ['## Usage', '#top'],
    ['## Usage', '#'],
    ['[^1]\n\n[^1]: note', '#user-content-fn-1'],
  ])('%s for %s', (heading, anchor) => {
    expect(said(`# T\n\n[x](${anchor})\n\n${heading}\n`)).toEqual([])
  })

  test('but not for a word that no heading has', () => {
    expect(said('# T\n\n- [x](#results)\n\n## Evaluation\n')).toEqual([['anchor', '#results', '3:3']])
    expect(said('# T\n\n## Same\n\n[x](#same-1)\n')).toEqual([['anchor', '#same-1', '5:1']])
  })
})

test('links of every make are looked at, each at its own place', () => {
  const card = [
    '[a](a.md "title") ![b](<b c.png>)',
    '',
    '[d][ref] and <img alt="x" data-src="no.png" src="e.png"/>',
    '',
    '[ref]: f.md',
    '',
    '> <p>',
    "> <a href='g.md#x'>g</a>",
    '> </p>',
    '',
    '[![h](h.png)](i.md) [j](j_(1).md)',
    '',
    '<source media="(prefers-color-scheme: dark)" srcset="dark.png 2x, darker.png 3x">',
    '',
    '`[k](k.md)` <!-- [l](l.md) -->',
    '',
    '```md',
    '[m](m.md)',
    '```',
  ].join('\n')
  expect(said(card).map(([, url, place]) => [url, place])).toEqual([
    ['a.md', '1:1'],
    ['b c.png', '1:19'],
    ['e.png', '3:14'],
    ['f.md', '5:1'],
    ['g.md#x', '8:3'],
    ['i.md', '11:1'],
    ['h.png', '11:2'],
    ['j_(1).md', '11:21'],
    ['dark.png', '13:1'],
  ])
})

test('tags over several lines are found where they begin, also in a quote and with what no text has', () => {
  expect(said('a <a\nhref="x.md">b</a> <a href="y.md">c</a>')).toEqual([
    ['missing', 'x.md', '1:3'],
    ['missing', 'y.md', '2:19'],
  ])
  expect(said('> <a\n> href="x.md">b</a> <a href="y.md">\n')).toEqual([
    ['missing', 'x.md', '1:3'],
    ['missing', 'y.md', '2:21'],
  ])
  expect(said('<p>\n<a \0 href="x.md"> <a href="y.md">\n')).toEqual([
    ['missing', 'x.md', '1:1'],
    ['missing', 'y.md', '1:1'],
  ])
})

test('the nearest path is named as the card would write it', () => {
  const near = { kind: 'missing', nearest: 'docs/Loss curve.png' } as const
  expect(said('![x](loss.png)', 'models/a/README.md', near)).toEqual([
    ['missing', 'loss.png', '1:1', '../../docs/Loss%20curve.png'],
  ])
  expect(said('![x](/loss.png)', 'models/a/README.md', near)[0]?.[3]).toBe('/docs/Loss curve.png')
})

test.each(['model.safetensors', '/spaces/acme/demo', '/acme/tern', 'docs/{{ name }}.md'])(
  'of %s, which may lie elsewhere, nothing is said',
  (url) => {
    expect(said(`[x](${url})`)).toEqual([])
  },
)

test('addresses without a scheme are told from files', () => {
  expect(
    said('[x](github.com/acme/tern) [y](tern@example.org) [z](tern.ai.md)').map(([name]) => name),
  ).toEqual(['address', 'address', 'missing'])
  expect(said('[x](github.com/acme/tern)', 'README.md', { kind: 'file' })).toEqual([])
})

test('nothing but links and tags, whole or broken, is judged too', () => {
  for (const piece of ['[a](b) ', '<a href="x.md">', '[a](#b)\n\n', '<h2>x', '![](', '<img src=x>\n\n'])
    expect(said(piece.repeat(3000)).length).toBeLessThanOrEqual(3000)
})
