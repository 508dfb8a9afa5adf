// Which cards a change touches.
import { expect, test } from '@jest/globals'
import { changedPart } from '../../src/source/changed.ts'
import type { Source } from '../../src/source/source.ts'

const CARDS: Readonly<Record<string, string>> = {
  'a/README.md': '# A\n\n![results](../plots/my%20plot.png)\n',
  'b/README.md': '# B\n\n<img src="./plot.png?raw=1">\n',
  'c/README.md': '# C\n\nplot.png is not shown here, nor https://example.org/plots/my%20plot.png\n',
}

const source: Source = {
  place: 'memory',
  list: async (globs) => (globs[0]?.includes('*') ? Object.keys(CARDS) : [...globs]),
  read: async (path) => {
    const text = CARDS[path]
    return text === undefined ? { kind: 'missing' } : { kind: 'file', bytes: new TextEncoder().encode(text) }
  },
}

function judged(...touched: string[]) {
  const change = { touched: new Set(touched), gone: new Set<string>(), renames: new Map<string, string>() }
  return changedPart(source, change, { all: false }).list(['**/README.md'])
}

test.each([
  ['the card itself', 'b/README.md', ['b/README.md']],
  ['a licence beside it', 'a/LICENSE', ['a/README.md']],
  ['an image that it shows from another folder', 'plots/my plot.png', ['a/README.md']],
  ['an image beside it', 'b/plot.png', ['b/README.md']],
  ['an image that no card shows', 'other.png', []],
  ['something else', 'src/model.py', []],
])('a change to %s', async (_, touched, cards) => {
  expect(await judged(touched)).toEqual(cards)
})
