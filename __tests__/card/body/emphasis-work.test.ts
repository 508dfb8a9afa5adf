// Runs of `*`, `_` and `~` are paired as remark pairs them.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { EmphasisWork } from '../../../src/card/body/emphasis-work.ts'
import { parseMarkdown } from '../../../src/card/body/parse-markdown.ts'

/** A pair costs more than this, and a run that finds none in a short text less. */
const PAIR = 8

function costs(text: string): readonly number[] {
  const work = new EmphasisWork(text)
  return Array.from(text.matchAll(/\*+|_+|~+/g), ({ 0: run, index }) =>
    work.cost(index, index + run.length, 0),
  )
}

function pairs(text: string): number {
  return costs(text).reduce((sum, cost) => sum + Math.floor(cost / PAIR), 0)
}

function pairsOfRemark(text: string): number {
  const count = (node: Nodes): number =>
    (['emphasis', 'strong', 'delete'].includes(node.type) ? 1 : 0) +
    ('children' in node ? node.children.reduce((sum, child) => sum + count(child), 0) : 0)
  return count(parseMarkdown(text, { start: 0, end: 0 }))
}

/** Letters, blanks and marks at the borders of their ranges, and some beyond ASCII. */
const NEIGHBOURS = [
  ...'ab09AZaz/:@[`{|!#~*_',
  ' ',
  '\t',
  '\f',
  '\n',
  '\u00a0',
  '\u0080',
  'é',
  '€',
  '“',
  '\x7f',
]

describe('a run opens and closes by what stands beside it', () => {
  const runs = ['*', '**', '_', '~', '~~'].flatMap((run) => ['a', '.', ' '].map((other) => [run, other]))
  test.each(runs)('%j with %j on the other side', (run, other) => {
    const texts = NEIGHBOURS.flatMap((neighbour) => [
      `q${neighbour}${run}${other}q${run} q`,
      `q${other}${run}${neighbour}q${run} q`,
      `q ${run}q${neighbour}${run}${other}q`,
      `q ${run}q${other}${run}${neighbour}q`,
    ])
    const counted = (count: (text: string) => number) => texts.map((text) => `${count(text)} ${text}`)
    expect(counted(pairs)).toEqual(counted(pairsOfRemark))
  })
})

test('of any runs the same number makes pairs', () => {
  const piece = fc.constantFrom('*', '**', '***', '_', '__', '~', '~~', 'a', 'b ', ' c', '. ', '(', '€')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = `q${pieces.join('')}`
      expect(pairs(text)).toBe(pairsOfRemark(text))
    }),
    { seed: 3, numRuns: 150 },
  )
})

test('what is nested in a run that nothing closes counts for the pair around it', () => {
  const inside = `${'*a '.repeat(500)}${' b*'.repeat(500)}`
  expect(Math.max(...costs(inside))).toBeLessThan(Number.POSITIVE_INFINITY)
  expect(Math.max(...costs(`~x _y ${inside} z~`))).toBe(Number.POSITIVE_INFINITY)
  expect(Math.max(...costs(`~x _y~ ${inside}`))).toBeLessThan(Number.POSITIVE_INFINITY)
})
