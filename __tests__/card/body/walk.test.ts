// Walking a tree, and moving one to where its text stands.
import { describe, expect, test } from '@jest/globals'
import type { Nodes, Root } from 'mdast'
import { movePositions } from '../../../src/card/body/move-positions.ts'
import { walk } from '../../../src/card/body/walk.ts'

const text = (value: string): Nodes => ({ type: 'text', value })
const tree = {
  type: 'root',
  children: [
    { type: 'paragraph', children: [text('a'), { type: 'emphasis', children: [text('b')] }, text('c')] },
    { type: 'thematicBreak' },
    { type: 'paragraph', children: [] },
  ],
} as Root

function seen(until?: string): readonly string[] {
  const names: string[] = []
  walk(tree, (node) => {
    const name = 'value' in node ? node.value : node.type
    names.push(name)
    return name === until ? false : undefined
  })
  return names
}

test('a tree is walked in the order of its text, a holder before what it holds', () => {
  expect(seen()).toEqual(['root', 'paragraph', 'a', 'emphasis', 'b', 'c', 'thematicBreak', 'paragraph'])
})

test('and only until that is enough', () => {
  expect(seen('emphasis')).toEqual(['root', 'paragraph', 'a', 'emphasis'])
})

describe('a tree is moved', () => {
  const point = (line: number, column: number, offset?: number) => ({
    line,
    column,
    ...(offset !== undefined && { offset }),
  })
  const parsed = (offset?: number): Root => ({
    type: 'root',
    children: [
      { type: 'text', value: 'a', position: { start: point(1, 2, offset), end: point(2, 3, offset) } },
      { type: 'text', value: 'b' },
    ] as unknown as Root['children'],
    position: { start: point(1, 1, 0), end: point(1, 4, 7) },
  })
  const positions = (root: Root) => [root.position, root.children[0]?.position]

  test('by lines, and in its first line by columns', () => {
    expect(positions(movePositions(parsed(5), { lines: 2, columns: 10, offset: 100 }))).toEqual([
      { start: point(1, 1, 0), end: point(3, 14, 107) },
      { start: point(3, 12, 105), end: point(4, 3, 105) },
    ])
  })

  test('by lines alone', () => {
    expect(positions(movePositions(parsed(5), { lines: 2, offset: 100 }))[1]).toEqual({
      start: point(3, 2, 105),
      end: point(4, 3, 105),
    })
  })

  test('where nobody knows its offsets, by the rest', () => {
    expect(positions(movePositions(parsed(), { lines: 2, offset: 100 }))[1]).toEqual({
      start: point(3, 2),
      end: point(4, 3),
    })
  })
})
