// What becomes of the comment, as a table.
import { describe, expect, test } from '@jest/globals'
import {
  type Claim,
  type OwnComment,
  order,
  planComment,
  type Situation,
} from '../../../src/github/comment/plan.ts'

const HEAD = 'a'.repeat(40)
const OLD_HEAD = 'b'.repeat(40)

function claim(startedAt: number, headSha = HEAD): Claim {
  return { headSha, runId: '100', attempt: 1, startedAt: new Date(startedAt * 1000).toISOString() }
}

function comment(id: number, by: Claim, isGreen = false): OwnComment {
  return {
    id,
    nodeId: `IC_${id}`,
    url: `https://github.com/o/r/pull/1#issuecomment-${id}`,
    marker: { ...by, key: 'k', isGreen },
    body: `of ${by.startedAt}`,
  }
}

const mine = claim(10)

function plan(situation: Partial<Situation>) {
  return planComment({
    mine,
    headSha: HEAD,
    wanted: true,
    own: [],
    buried: [],
    wrote: 'nothing',
    ...situation,
  })
}

describe('the plan', () => {
  test('where there is no comment depends on whether one is wanted', () => {
    expect(plan({})).toEqual({ kind: 'create' })
    expect(plan({ wanted: false })).toEqual({ kind: 'nothing' })
  })

  test.each([true, false])('updates a comment on an older head, wanted or not (%s)', (wanted) => {
    // A comment on an older head may come from a run that started later: a re-run.
    const old = comment(1, claim(99, OLD_HEAD))
    expect(plan({ wanted, own: [old] })).toEqual({ kind: 'update', comment: old })
  })

  test('updates the oldest of several comments, and removes the others only once that says what it should', () => {
    const [first, second, third] = [1, 2, 3].map((id) => comment(id, claim(id))) as [
      OwnComment,
      OwnComment,
      OwnComment,
    ]
    expect(plan({ own: [third, first, second] })).toEqual({ kind: 'update', comment: first })
    const written = comment(1, mine)
    expect(plan({ own: [third, written, second], wrote: 'updated' })).toEqual({
      kind: 'settled',
      by: 'mine',
      comment: written,
      remove: [second, third],
    })
  })

  test('yields to a run on the same head that started later, and takes duplicates away', () => {
    const [later, own] = [comment(1, claim(11)), comment(2, mine)]
    expect(plan({ own: [later, own], wrote: 'created' })).toEqual({
      kind: 'settled',
      by: 'later',
      comment: later,
      remove: [own],
    })
  })

  test('moves what a later run says in a second comment into the first', () => {
    const [earlier, later] = [comment(1, claim(9)), comment(2, claim(11))]
    expect(plan({ own: [earlier, later] })).toEqual({ kind: 'restore', comment: earlier, version: later })
    const own = comment(2, mine)
    expect(plan({ own: [earlier, own], wrote: 'created' })).toEqual({ kind: 'update', comment: earlier })
  })

  test('gives back what its own write went over, of a later run or of the new head', () => {
    const own = comment(1, mine)
    const later = comment(1, claim(11))
    expect(plan({ own: [own], buried: [own, later], wrote: 'updated' })).toEqual({
      kind: 'restore',
      comment: own,
      version: later,
    })
    const newer = comment(1, claim(5, OLD_HEAD))
    expect(plan({ own: [own], buried: [own, newer], wrote: 'updated', headSha: OLD_HEAD })).toEqual({
      kind: 'restore',
      comment: own,
      version: newer,
    })
  })

  test('is silent once the pull request has moved on, where it has written nothing', () => {
    const own = [comment(1, claim(11, OLD_HEAD)), comment(2, claim(3))]
    const silent = { kind: 'settled', by: 'newer-head', comment: undefined, remove: [] }
    expect(plan({ headSha: OLD_HEAD, own })).toEqual(silent)
    expect(plan({ headSha: OLD_HEAD })).toEqual(silent)
  })

  test('once the pull request has moved on, takes its own duplicate away', () => {
    const [newer, own] = [comment(1, claim(11, OLD_HEAD)), comment(2, mine)]
    expect(plan({ headSha: OLD_HEAD, own: [newer, own], wrote: 'created' })).toEqual({
      kind: 'settled',
      by: 'newer-head',
      comment: newer,
      remove: [own],
    })
  })

  test('once the pull request has moved on, says so where it has created what stands there alone', () => {
    const own = comment(2, mine)
    expect(plan({ headSha: OLD_HEAD, own: [own], wrote: 'created' })).toEqual({
      kind: 'outdate',
      comment: own,
    })
    // One that was there before is brought up to date by the run of the new head.
    const settled = { kind: 'settled', by: 'newer-head', comment: own, remove: [] }
    expect(plan({ headSha: OLD_HEAD, own: [own], wrote: 'updated' })).toEqual(settled)
    const outdated = comment(2, mine, true)
    expect(plan({ headSha: OLD_HEAD, own: [outdated], wrote: 'created' })).toMatchObject({ kind: 'settled' })
  })
})

describe('of two runs', () => {
  const base = claim(10)

  test('the later start is later, whatever their numbers', () => {
    expect(order({ ...base, runId: '99999999999' }, { ...claim(11), runId: '1' })).toBeLessThan(0)
  })

  test('that started at the same time the run id decides, as a number, then the attempt', () => {
    expect(order({ ...base, runId: '9' }, { ...base, runId: '10' })).toBeLessThan(0)
    expect(
      order({ ...base, runId: '90071992547409921' }, { ...base, runId: '90071992547409930' }),
    ).toBeLessThan(0)
    expect(order({ ...base, attempt: 2 }, base)).toBeGreaterThan(0)
    expect(order(base, { ...base })).toBe(0)
  })
})
