// Runs at once on one pull request, in every order of their calls: one comment in the end, and the right run's.
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { createClient } from '../../src/github/client.ts'
import { type CommentOutcome, publishComment } from '../../src/github/comment/live.ts'
import type { Claim } from '../../src/github/comment/plan.ts'
import { Patience } from '../../src/github/patience.ts'
import { writeMarker } from '../../src/report/marker.ts'
import { pullRequestEvent } from '../fake-github/events.ts'
import { type FakeGitHub, type RecordedRequest, startFakeGitHub } from '../fake-github/fake-github.ts'
import * as faults from '../fake-github/faults.ts'
import { ACTIONS_BOT, addComment, type Json, moveHead } from '../fake-github/state.ts'
import { type Execution, explore, type Step, wander } from './interleavings.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(300_000)

const NUMBER = 2
const HEAD = 'a'.repeat(40)
const NEXT_HEAD = 'b'.repeat(40)
const OLD_HEAD = 'c'.repeat(40)

let github: FakeGitHub
beforeAll(async () => {
  github = await startFakeGitHub()
})
afterAll(() => github.close())

interface Run {
  readonly mine: Claim
  readonly wanted: boolean
  /** Whether it judges the head that the push brings, and so cannot begin before it. */
  readonly isAfterPush?: boolean
}

interface Scenario {
  readonly runs: Readonly<Record<string, Run>>
  /** Claims of the comments that stand there at first. */
  readonly before?: readonly Claim[]
  /** Where the head moves at some time from `HEAD` to `NEXT_HEAD`. */
  readonly hasPush?: boolean
}

function claim(second: number, headSha = HEAD): Claim {
  return { headSha, runId: '7', attempt: 1, startedAt: new Date(second * 1000).toISOString() }
}

function bodyOf(mine: Claim, isGreen = false): string {
  const words = `Model card gate: ${isGreen ? 'outdated' : 'report'} of second ${Date.parse(mine.startedAt) / 1000}`
  return `${words}\n${writeMarker({ ...mine, key: 'k', isGreen })}`
}

/** A call by its name; what it depends on is what can change its answer or what it changes. */
function stepOf({ operation, body }: RecordedRequest): Step {
  const isHistory = /userContentEdits/.test(String((body as { query?: unknown } | undefined)?.query))
  const name = operation === 'POST /graphql' ? (isHistory ? 'EDITS' : 'VIEWER') : operation
  const short = name.replace(/ \/repos.*\/pulls\/.*/, ' pull').replace(/ \/repos.*/, ' comment')
  return step(short)
}

function step(name: string): Step {
  const writes = /^(POST|PATCH|DELETE)/
  return {
    name,
    dependsOn(other) {
      const both = [name, other.name]
      if (both.includes('VIEWER')) return false
      if (both.includes('GET pull')) return both.includes('push')
      if (both.includes('push')) return false
      return both.some((each) => writes.test(each))
    },
  }
}

interface Held {
  readonly operation: string
  readonly step: Step
  readonly open: () => void
}

const outcomes = new Map<string, CommentOutcome>()

interface Weather {
  /** Whether GitHub gives the edits of a comment. */
  readonly hasEdits?: boolean
  /** Draws which calls fail, and how. */
  readonly choose?: (choices: number) => number
}

const FAULTS = [faults.RESET, faults.LOST, faults.LOST_BEHIND_502, faults.TRUNCATED, faults.SERVER_ERROR]

function chooser(order: Iterator<number>): (choices: number) => number {
  return (choices) => (choices === 0 ? 0 : Number(order.next().value) % choices)
}

function begin(
  { runs, before = [], hasPush = false }: Scenario,
  { hasEdits = true, choose }: Weather = {},
): Execution {
  const { state } = github
  state.comments.length = 0
  state.rateLimit.remaining = state.graphqlLimit.remaining = 1000
  const pullRequest = pullRequestEvent({ headSha: HEAD }).pull_request as Json
  state.pullRequests.set(NUMBER, pullRequest)
  for (const each of before) addComment(state, NUMBER, ACTIONS_BOT, bodyOf(each))
  outcomes.clear()

  const waiting = new Map<string, Held>()
  const live = new Set(Object.keys(runs))
  let isPushed = !hasPush
  let isFree = false
  let changed = () => {}
  github.gate((request) => {
    const actor = request.authorization?.replace(/^(token|bearer) /i, '') ?? ''
    if (isFree) return Promise.resolve()
    return new Promise((open) => {
      waiting.set(actor, { operation: request.operation, step: stepOf(request), open })
      changed()
    })
  })
  const ended = Object.entries(runs).map(async ([actor, run]) => {
    state.tokens.set(actor, { account: ACTIONS_BOT, contents: 'read', pullRequests: 'write' })
    outcomes.set(actor, await publish(actor, run))
    live.delete(actor)
    changed()
  })
  const quiet = async () => {
    while ([...live].some((actor) => !waiting.has(actor)))
      await new Promise<void>((resolve) => {
        changed = resolve
      })
  }
  return {
    async enabled() {
      await quiet()
      const steps = new Map<string, Step>()
      if (!isPushed) steps.set('push', step('push'))
      for (const [actor, { step: next }] of waiting)
        if (isPushed || !runs[actor]?.isAfterPush) steps.set(actor, next)
      // What nothing that can still happen has to do with may as well come first.
      const still = isPushed ? ['VIEWER', 'GET pull'] : ['VIEWER']
      const local = [...steps].find(([, { name }]) => still.includes(name))
      return local ? new Map([local]) : steps
    },
    go(actor) {
      if (actor === 'push') {
        isPushed = true
        moveHead(state, NUMBER, NEXT_HEAD)
        return
      }
      const held = waiting.get(actor)
      waiting.delete(actor)
      if (!hasEdits && held?.step.name === 'EDITS') github.failNext('POST /graphql', faults.NOT_FOUND)
      const fault = choose && FAULTS[choose(FAULTS.length * 7)]
      if (held && fault) github.failNext(held.operation, fault)
      held?.open()
    },
    async abandon() {
      isFree = true
      for (const { open } of waiting.values()) open()
      await Promise.all(ended)
    },
  }
}

async function publish(token: string, { mine, wanted }: Run): Promise<CommentOutcome> {
  const client = await createClient({ token, apiUrl: github.url })
  const { owner, name } = github.state
  const task = {
    repository: { owner, name },
    number: NUMBER,
    mine,
    key: 'k',
    render: () => bodyOf(mine),
    renderOutdated: () => bodyOf(mine, true),
    wanted,
  }
  return publishComment(client, task, new Patience({ now: () => 0, sleep: () => delay(1) }))
}

function bodies(): readonly string[] {
  return github.state.comments.map(({ body }) => body)
}

const EARLIER: Run = { mine: claim(1), wanted: true }
const LATER: Run = { mine: claim(2), wanted: true }
const OLD: Run = { mine: claim(1), wanted: true }
const NEW: Run = { mine: claim(2, NEXT_HEAD), wanted: true, isAfterPush: true }
/** A run on the old head that was started by hand after the other: it is later and yet not right. */
const OLD_AGAIN: Run = { mine: claim(3), wanted: true }
const MENDED: Run = { ...NEW, wanted: false }
const [ONE, TWO] = [[claim(0, OLD_HEAD)], [claim(0, OLD_HEAD), claim(0, OLD_HEAD)]]
const GREEN = bodyOf(OLD.mine, true)

interface Case {
  readonly scenario: Scenario
  /** What may stand there in the end: the texts of all comments. */
  readonly right: readonly (readonly string[])[]
}

const CASES: Readonly<Record<string, Case>> = Object.fromEntries([
  ...[[], ONE, TWO].map((before): [string, Case] => [
    `on the same head, with ${before.length} comments before`,
    { scenario: { runs: { EARLIER, LATER }, before }, right: [[bodyOf(LATER.mine)]] },
  ]),
  ...[[], ONE, TWO].flatMap((before): [string, Case][] => [
    [
      `on an old head and a new one, with ${before.length} comments before`,
      { scenario: { runs: { OLD, NEW }, before, hasPush: true }, right: [[bodyOf(NEW.mine)]] },
    ],
    [
      `on a new head and once more on the old one, with ${before.length} comments before`,
      { scenario: { runs: { OLD_AGAIN, NEW }, before, hasPush: true }, right: [[bodyOf(NEW.mine)]] },
    ],
  ]),
  [
    'of which the one on the new head has nothing to say',
    {
      scenario: { runs: { OLD, MENDED }, hasPush: true },
      // Either saw nothing of the other, or the comment of the old head is brought up to date.
      right: [[], [GREEN], [bodyOf(MENDED.mine)]],
    },
  ],
])

/** `ORDERS=all` plays every order, which takes minutes; without it what is beyond the bound is drawn at random. */
const BOUND = process.env.ORDERS === 'all' ? Number.POSITIVE_INFINITY : 40

function expectRight(right: readonly (readonly string[])[], steps: readonly string[]): void {
  const end = bodies().join('\n')
  if (!right.some((texts) => texts.join('\n') === end))
    throw new Error(`In this order:\n${steps.join('\n')}\n\nthere stands in the end:\n${end}`)
  for (const outcome of outcomes.values()) expect(outcome.kind).not.toBe('failed')
}

describe('two runs at once', () => {
  test.each(Object.entries(CASES))('%s: the right comment and no other', async (_, { scenario, right }) => {
    const check = (steps: readonly string[]) => expectRight(right, steps)
    const { executions, isComplete } = await explore(() => begin(scenario), check, BOUND)
    expect(executions).toBeGreaterThan(10)
    if (isComplete) return
    const orders = fc.sample(fc.infiniteStream(fc.nat()), { seed: 7, numRuns: 15 })
    for (const order of orders) check(await wander(begin(scenario), chooser(order)))
  })

  test('can go wrong where GitHub does not say what a write went over: nothing else tells', async () => {
    const scenario = { runs: { EARLIER, LATER }, before: ONE }
    const ends = new Set<string>()
    await explore(
      () => begin(scenario, { hasEdits: false }),
      () => ends.add(bodies().join('\n')),
    )
    expect([...ends].sort()).toEqual([bodyOf(EARLIER.mine), bodyOf(LATER.mine)])
  })
})

describe('three runs at once, with calls that fail or whose answers are lost', () => {
  test.each(
    Object.entries({
      'on the same head': { runs: { EARLIER, LATER, LAST: { mine: claim(3), wanted: true } }, end: claim(3) },
      'two of them on a new head': {
        runs: { OLD, NEW, NEWER: { ...NEW, mine: claim(3, NEXT_HEAD) } },
        hasPush: true,
        end: claim(3, NEXT_HEAD),
      },
    }),
  )('%s: the right comment and no other', async (_, { end, ...runs }) => {
    for (const before of [[], ONE, TWO]) {
      const orders = fc.sample(fc.infiniteStream(fc.nat()), { seed: 11, numRuns: 12 })
      for (const order of orders) {
        const choose = chooser(order)
        const steps = await wander(begin({ ...runs, before }, { choose }), choose)
        expectRight([[bodyOf(end)]], steps)
      }
    }
  })
})
