// The life of the comment, against the fake GitHub: one comment in the end, and the right run's.
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createClient } from '../../../src/github/client.ts'
import { type CommentOutcome, type CommentTask, publishComment } from '../../../src/github/comment/live.ts'
import type { Claim } from '../../../src/github/comment/plan.ts'
import { type Clock, Patience } from '../../../src/github/patience.ts'
import { writeMarker } from '../../../src/report/marker.ts'
import { pullRequestEvent } from '../../fake-github/events.ts'
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/fake-github.ts'
import * as faults from '../../fake-github/faults.ts'
import { ACTIONS_BOT, addComment, type Json, moveHead, TOKEN } from '../../fake-github/state.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(60_000)

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const REMOVE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'
const ONE = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}'
const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
const VIEWER = 'POST /graphql'

const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const NEXT_HEAD = 'd'.repeat(40)
const NUMBER = 2

/** What is waited for is the subject of patience.test.ts. */
const IMPATIENT: Clock = { now: () => Date.now(), sleep: () => delay(5) }

let github: FakeGitHub
beforeEach(async () => {
  github = await startFakeGitHub()
  github.state.pullRequests.set(NUMBER, pullRequestEvent().pull_request as Json)
})
afterEach(() => github.close())

function claim(second: number, headSha = HEAD): Claim {
  return { headSha, runId: String(second), attempt: 1, startedAt: new Date(second * 1000).toISOString() }
}

function bodyOf(mine: Claim, key = 'k'): string {
  const words = `Model card gate: report of second ${Date.parse(mine.startedAt) / 1000}`
  return `${words}\n${writeMarker({ ...mine, key, isGreen: false })}`
}

function outdatedOf(mine: Claim): string {
  return `Model card gate: outdated\n${writeMarker({ ...mine, key: 'k', isGreen: true })}`
}

interface RunOptions {
  readonly wanted?: boolean
  /** Milliseconds that a call may take. */
  readonly timeout?: number
}

async function publish(
  mine: Claim,
  { wanted = true, timeout = 5000 }: RunOptions = {},
): Promise<CommentOutcome> {
  const client = await createClient({ token: TOKEN, apiUrl: github.url, timeout })
  const { owner, name } = github.state
  const task: CommentTask = {
    repository: { owner, name },
    number: NUMBER,
    mine,
    key: 'k',
    render: () => bodyOf(mine),
    renderOutdated: () => outdatedOf(mine),
    wanted,
  }
  return publishComment(client, task, new Patience(IMPATIENT))
}

function bodies(): readonly string[] {
  return github.state.comments.map(({ body }) => body)
}

function count(operation: string): number {
  return github.requests.filter((request) => request.operation === operation).length
}

describe('one run', () => {
  test('creates the comment, and the next updates it in place', async () => {
    const first = await publish(claim(1))
    expect(first).toMatchObject({ kind: 'created' })
    const second = await publish(claim(2))
    expect(second).toEqual({ ...first, kind: 'updated' })
    expect(bodies()).toEqual([bodyOf(claim(2))])
  })

  test('says nothing where nothing is wanted and nothing is there', async () => {
    expect(await publish(claim(1), { wanted: false })).toEqual({ kind: 'none' })
    expect(github.requests.map(({ operation }) => operation)).toEqual([VIEWER, LIST])
  })

  test('brings a comment up to date though none would be wanted', async () => {
    await publish(claim(1))
    expect(await publish(claim(2), { wanted: false })).toMatchObject({ kind: 'updated' })
    expect(bodies()).toEqual([bodyOf(claim(2))])
  })

  test('leaves a comment alone whose marker somebody else wrote', async () => {
    const forger = { login: 'mallory', id: 666, type: 'User' } as const
    addComment(github.state, NUMBER, forger, bodyOf(claim(99)))
    expect(await publish(claim(1))).toMatchObject({ kind: 'created' })
    expect(bodies()).toEqual([bodyOf(claim(99)), bodyOf(claim(1))])
    expect(count(UPDATE) + count(REMOVE)).toBe(0)
  })

  test('leaves the other comments of its own author alone', async () => {
    addComment(github.state, NUMBER, ACTIONS_BOT, 'Deployed.')
    await publish(claim(1))
    await publish(claim(2))
    expect(bodies()).toEqual(['Deployed.', bodyOf(claim(2))])
  })

  test('tells that another job of the same run has written to the comment', async () => {
    await publish(claim(1))
    expect(await publish({ ...claim(2), runId: claim(1).runId })).toMatchObject({
      kind: 'updated',
      isShared: true,
    })
    expect(
      await publish({ ...claim(1), startedAt: claim(0).startedAt, runId: claim(1).runId }),
    ).toMatchObject({
      kind: 'yielded',
      isShared: true,
    })
    expect(await publish({ ...claim(3), runId: claim(1).runId, attempt: 2 })).not.toHaveProperty('isShared')
  })

  test('leaves the comment of another key alone', async () => {
    addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(1), 'another'))
    expect(await publish(claim(2))).toMatchObject({ kind: 'created' })
    expect(bodies()).toEqual([bodyOf(claim(1), 'another'), bodyOf(claim(2))])
  })

  test('removes duplicates of its own and keeps the oldest', async () => {
    const oldest = addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(1)))
    addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(3)))
    addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(2)))
    expect(await publish(claim(4))).toMatchObject({ kind: 'updated', id: oldest.id })
    expect(bodies()).toEqual([bodyOf(claim(4))])
  })

  test('finds its comment on a later page', async () => {
    for (let index = 0; index < 250; index++) addComment(github.state, NUMBER, ACTIONS_BOT, `Remark ${index}`)
    const own = addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(1)))
    expect(await publish(claim(2))).toMatchObject({ kind: 'updated', id: own.id })
    expect(
      github.requests.filter(({ operation }) => operation === LIST).map(({ query }) => query.page),
    ).toEqual(['1', '3', '2', '1', '1', '2', '3'])
  })

  test('misses no comment where others are removed while it reads their pages', async () => {
    const { comments } = github.state
    for (let index = 0; index < 250; index++) {
      // The first of the last page.
      if (index === 200) addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(1)))
      addComment(github.state, NUMBER, ACTIONS_BOT, `Remark ${index}`)
    }
    const own = comments[200]
    const [first, second] = [github.hold(LIST), github.hold(LIST)]
    const running = publish(claim(2))
    await first.arrived
    first.release()
    await second.arrived
    comments.splice(0, 1)
    second.release()
    expect(await running).toMatchObject({ kind: 'updated', id: own?.id })
  })

  test('takes 57 calls where the pull request has 5,000 comments, and 56 where none is its own', async () => {
    const remark = 'Looks good to me.'
    for (let index = 0; index < 4999; index++) addComment(github.state, NUMBER, ACTIONS_BOT, remark)
    addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(1)))
    for (const comment of github.state.comments) comment.updatedAt = '2026-01-01T00:00:00Z'
    expect(await publish(claim(2))).toMatchObject({ kind: 'updated' })
    expect([count(VIEWER), count(LIST), count(PULL), count(UPDATE)]).toEqual([2, 52, 2, 1])
    expect(github.requests).toHaveLength(57)

    Object.assign(github.state.comments[4999] ?? {}, { body: remark, updatedAt: '2026-01-01T00:00:00Z' })
    const before = github.requests.length
    expect(await publish(claim(3))).toMatchObject({ kind: 'created' })
    expect(github.requests.length - before).toBe(56)
    expect(count(CREATE)).toBe(1)
  })

  test('after its comment was removed by hand looks only for what is new, and creates another', async () => {
    for (let index = 0; index < 150; index++) addComment(github.state, NUMBER, ACTIONS_BOT, `Remark ${index}`)
    addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(1)))
    for (const comment of github.state.comments) comment.updatedAt = '2026-01-01T00:00:00Z'
    const held = github.hold(UPDATE)
    const running = publish(claim(2))
    await held.arrived
    github.state.comments.pop()
    held.release()
    expect(await running).toMatchObject({ kind: 'created' })
    expect(bodies().filter((body) => body.startsWith('Model card gate: '))).toEqual([bodyOf(claim(2))])
    expect(count(ONE)).toBe(1)
  })

  test.each([
    ['in a code block', `\`\`\`\n${bodyOf(claim(99))}\n\`\`\``],
    ['in a quotation', bodyOf(claim(99)).replace(/^/gm, '> ').concat('\n\nSee above.')],
    ['before what the comment says', `${bodyOf(claim(99))}\n\nDeployed.`],
  ])('leaves a comment of its own author alone that shows the marker %s', async (_, text) => {
    addComment(github.state, NUMBER, ACTIONS_BOT, text)
    expect(await publish(claim(1))).toMatchObject({ kind: 'created' })
    expect(bodies()).toEqual([text, bodyOf(claim(1))])
  })

  test('whose head is no longer the head of the pull request stays silent', async () => {
    moveHead(github.state, NUMBER, NEXT_HEAD)
    expect(await publish(claim(1))).toEqual({ kind: 'stale' })
    expect(bodies()).toEqual([])
  })

  test('that started before the one whose comment is there leaves that comment alone', async () => {
    await publish(claim(5))
    expect(await publish(claim(4))).toEqual({ kind: 'yielded' })
    expect(bodies()).toEqual([bodyOf(claim(5))])
  })

  test('updates a comment on an older head though that run started later', async () => {
    addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(9, NEXT_HEAD)))
    expect(await publish(claim(4))).toMatchObject({ kind: 'updated' })
  })

  test('that may only read says so and leaves everything as it is', async () => {
    github.state.tokens.set(TOKEN, { account: ACTIONS_BOT, contents: 'read', pullRequests: 'read' })
    expect(await publish(claim(1))).toEqual({
      kind: 'failed',
      failure: {
        kind: 'refused',
        status: 403,
        message: 'Resource not accessible by integration - https://docs.github.com/rest',
      },
      during: 'creating the comment',
    })
    expect(count(CREATE)).toBe(1)
  })
})

describe('two runs at once', () => {
  test.each([
    ['the earlier', 1, 2],
    ['the later', 2, 1],
  ])("that both see no comment leave one, the later one's, when %s writes last", async (_, last, first) => {
    const held = github.hold(CREATE)
    const slow = publish(claim(last))
    await held.arrived
    const quick = await publish(claim(first))
    expect(quick).toMatchObject({ kind: 'created' })
    held.release()
    await slow
    expect(bodies()).toEqual([bodyOf(claim(2))])
  })

  test("on an old and a new head leave one comment, the new head's, when the old one creates last", async () => {
    const held = github.hold(CREATE)
    const old = publish(claim(1))
    await held.arrived
    moveHead(github.state, NUMBER, NEXT_HEAD)
    await publish(claim(2, NEXT_HEAD))
    held.release()
    expect(await old).toEqual({ kind: 'stale' })
    expect(bodies()).toEqual([bodyOf(claim(2, NEXT_HEAD))])
  })

  test('that remove the same duplicate do not trip over each other', async () => {
    addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(1)))
    addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(2)))
    const held = github.hold(REMOVE)
    const first = publish(claim(3))
    await held.arrived
    github.state.comments.splice(1, 1)
    held.release()
    expect(await first).toMatchObject({ kind: 'updated' })
    expect(bodies()).toEqual([bodyOf(claim(3))])
  })

  test('of which one deletes the comment that the other is about to update', async () => {
    addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(1)))
    const held = github.hold(UPDATE)
    const run = publish(claim(2))
    await held.arrived
    github.state.comments.length = 0
    held.release()
    expect(await run).toMatchObject({ kind: 'created' })
    expect(bodies()).toEqual([bodyOf(claim(2))])
  })
})

const ONCE = [
  ['a secondary limit', faults.secondaryLimit(0)],
  ['429', faults.tooManyRequests(0)],
  ['500', faults.SERVER_ERROR],
  ['502 with a page of HTML', faults.BAD_GATEWAY],
  ['a reset', faults.RESET],
  ['a slow answer', faults.slow(200)],
  ['no answer in time', faults.HANG],
  ['JSON that ends in the middle', faults.TRUNCATED],
  ['a reset in the middle of the answer', faults.CUT],
  ['an answer that is lost after the call took effect', faults.LOST],
  ['502 after the call took effect', faults.LOST_BEHIND_502],
] as const

describe.each([
  ['who the token is', VIEWER],
  ['listing', LIST],
  ['reading the pull request', PULL],
  ['creating', CREATE],
  ['updating', UPDATE],
  ['removing', REMOVE],
])('a fault at %s that passes', (_, operation) => {
  test.each(ONCE)('%s: one comment in the end', async (_name, fault) => {
    if (operation === UPDATE || operation === REMOVE)
      addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(1)))
    if (operation === REMOVE) addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(1)))
    github.failNext(operation, fault)
    const outcome = await publish(claim(2), { timeout: 400 })
    expect(outcome).toMatchObject({
      kind: operation === UPDATE || operation === REMOVE ? 'updated' : 'created',
      id: github.state.comments[0]?.id,
      url: expect.stringContaining('#issuecomment-'),
    })
    expect(bodies()).toEqual([bodyOf(claim(2))])
  })
})

describe('a fault that stays', () => {
  test.each([
    ['who the token is', VIEWER, faults.READ_ONLY, 'asking GitHub who the token belongs to'],
    ['listing', LIST, faults.NOT_FOUND, 'reading the comments of the pull request'],
    ['reading the pull request', PULL, faults.NOT_FOUND, 'reading the comments of the pull request'],
    ['creating', CREATE, faults.INVALID, 'creating the comment'],
  ])('at %s is told at once', async (_, operation, fault, during) => {
    github.failAlways(operation, fault)
    expect(await publish(claim(1))).toMatchObject({ kind: 'failed', failure: { kind: 'refused' }, during })
    expect(count(operation)).toBe(1)
  })

  test('a limit that lasts an hour is told at once', async () => {
    github.failAlways(CREATE, faults.secondaryLimit(3600))
    expect(await publish(claim(1))).toMatchObject({ kind: 'failed', failure: { kind: 'limited' } })
  })

  test('at the look after the comment was written does not hide that it was', async () => {
    const held = github.hold(CREATE)
    const run = publish(claim(1))
    await held.arrived
    github.failAlways(LIST, faults.NOT_FOUND)
    held.release()
    expect(await run).toMatchObject({ kind: 'created' })
  })

  test('at removing a duplicate does not hide that the comment is there', async () => {
    addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(1)))
    addComment(github.state, NUMBER, ACTIONS_BOT, bodyOf(claim(1)))
    github.failAlways(REMOVE, faults.READ_ONLY)
    expect(await publish(claim(2))).toMatchObject({ kind: 'updated' })
  })

  test('502 at every attempt to create, each time after it took effect, leaves one comment', async () => {
    github.failAlways(CREATE, faults.LOST_BEHIND_502)
    expect(await publish(claim(1))).toMatchObject({ kind: 'created' })
    expect(count(CREATE)).toBe(1)
    expect(bodies()).toHaveLength(1)
  })
})
