// What becomes of the comment, as a table.
import { describe, expect, test } from '@jest/globals'
import { type Claim, type OwnComment, order, planComment } from '../../src/github/comment-plan.ts'

const HEAD = 'a'.repeat(40)
const OLD_HEAD = 'b'.repeat(40)

function claim(startedAt: number, headSha = HEAD): Claim {
  return { headSha, runId: '100', attempt: 1, startedAt: new Date(startedAt * 1000).toISOString() }
}

function comment(id: number, by: Claim): OwnComment {
  return {
    id,
    url: `https://github.com/o/r/pull/1#issuecomment-${id}`,
    marker: { ...by, key: 'k', isGreen: false },
  }
}

const mine = claim(10)

describe('the plan', () => {
  test('where there is no comment depends on whether one is wanted', () => {
    expect(planComment({ mine, headSha: HEAD, wanted: true, own: [] })).toEqual({
      kind: 'create',
      remove: [],
    })
    expect(planComment({ mine, headSha: HEAD, wanted: false, own: [] })).toEqual({
      kind: 'nothing',
      remove: [],
    })
  })

  test.each([true, false])('updates a comment on an older head, wanted or not (%s)', (wanted) => {
    // A comment on an older head may come from a run that started later: a re-run.
    const old = comment(1, claim(99, OLD_HEAD))
    expect(planComment({ mine, headSha: HEAD, wanted, own: [old] })).toEqual({
      kind: 'update',
      comment: old,
      remove: [],
    })
  })

  test('keeps the oldest of several comments and removes the others', () => {
    const [first, second, third] = [1, 2, 3].map((id) => comment(id, claim(id)))
    expect(
      planComment({ mine, headSha: HEAD, wanted: true, own: [third, first, second] as OwnComment[] }),
    ).toEqual({
      kind: 'update',
      comment: first,
      remove: [second, third],
    })
  })

  test('yields to a run on the same head that started later, and takes its own duplicate away', () => {
    const [later, own] = [comment(1, claim(11)), comment(2, mine)]
    expect(planComment({ mine, headSha: HEAD, wanted: true, own: [later, own] })).toEqual({
      kind: 'yield',
      remove: [own],
    })
  })

  test('keeps what it has written itself and removes what an earlier run wrote beside it', () => {
    const [earlier, own] = [comment(1, claim(9)), comment(2, mine)]
    expect(planComment({ mine, headSha: HEAD, wanted: true, own: [earlier, own] })).toEqual({
      kind: 'keep',
      comment: own,
      remove: [earlier],
    })
  })

  test('is silent once the pull request has moved on, and leaves the comment of the new head', () => {
    const newer = comment(1, claim(11, OLD_HEAD))
    expect(planComment({ mine, headSha: OLD_HEAD, wanted: true, own: [newer] })).toEqual({
      kind: 'stale',
      remove: [],
    })
    const own = comment(2, mine)
    expect(planComment({ mine, headSha: OLD_HEAD, wanted: true, own: [newer, own] })).toEqual({
      kind: 'stale',
      remove: [own],
    })
    // Alone it stays: the run of the new head will update it.
    expect(planComment({ mine, headSha: OLD_HEAD, wanted: true, own: [own] })).toEqual({
      kind: 'stale',
      remove: [],
    })
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
