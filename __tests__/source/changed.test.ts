// Which cards a change touches.
import { expect, test } from '@jest/globals'
import { namedPaths } from '../../src/rules/links/named-paths.ts'
import { companionKind } from '../../src/rules/repository.ts'
import { changedPart } from '../../src/source/changed.ts'
import type { Source } from '../../src/source/source.ts'

const CARDS: Readonly<Record<string, string>> = {
  'a/README.md': '# A\n\n![results](../plots/my%20plot.png)\n',
  'b/README.md': '# B\n\n<img src="./plot.png?raw=1">\n\n[Data](../docs/data.md#where)\n',
  'c/README.md': '# C\n\nplot.png is not shown here, nor https://example.org/plots/my%20plot.png\n',
}

const source: Source = {
  place: 'memory',
  list: async (globs) => (globs[0]?.includes('*') ? Object.keys(CARDS) : [...globs]),
  read: async (path) => {
    const text = CARDS[path]
    return text === undefined ? { kind: 'missing' } : { kind: 'file', bytes: new TextEncoder().encode(text) }
  },
  folder: async () => ({ kind: 'closed' }),
}

function judged(touched: readonly string[], gone: readonly string[] = []) {
  const change = { touched: new Set(touched), gone: new Set(gone), renames: new Map<string, string>() }
  const isCompanion = (name: string) => companionKind(name) !== undefined
  return changedPart(source, change, { all: false, isCompanion, namedPaths }).list(['**/README.md'])
}

test.each([
  ['the card itself', 'b/README.md', ['b/README.md']],
  ['a licence beside it', 'a/LICENSE', ['a/README.md']],
  ['the configuration of an adapter beside it', 'c/adapter_config.json', ['c/README.md']],
  ['an image that it shows from another folder', 'plots/my plot.png', ['a/README.md']],
  ['an image beside it', 'b/plot.png', ['b/README.md']],
  ['an image that no card shows', 'other.png', []],
  ['something else', 'src/model.py', []],
])('a change to %s', async (_, touched, cards) => {
  expect(await judged([touched])).toEqual(cards)
})

test('a file that is gone brings in the cards that link to it', async () => {
  expect(await judged([], ['docs/data.md'])).toEqual(['b/README.md'])
  expect(await judged(['docs/data.md'])).toEqual([])
})
