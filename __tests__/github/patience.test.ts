// Which failures are repeated, after how long, and when a run gives up.
import { describe, expect, test } from '@jest/globals'
import { classify, UnreadableAnswer } from '../../src/github/api-failure.ts'
import { CallFailed, type Clock, Patience } from '../../src/github/patience.ts'

interface TestClock extends Clock {
  readonly waits: number[]
}

function testClock(): TestClock {
  let time = 1_000_000
  const waits: number[] = []
  return {
    waits,
    now: () => time,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
      time += milliseconds
    },
  }
}

function httpError(status: number, message = 'no', headers?: Readonly<Record<string, string>>): Error {
  return Object.assign(new Error(message), {
    name: 'HttpError',
    status,
    ...(headers && { response: { headers } }),
  })
}

function failing(...errors: readonly Error[]): () => Promise<string> {
  const left = [...errors]
  return async () => {
    const error = left.shift()
    if (error) throw error
    return 'done'
  }
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    if (error instanceof CallFailed) return error.failure
    throw error
  }
  throw new Error('it did not fail')
}

describe('a call that may be repeated', () => {
  test('is repeated after 5xx, a reset and an unreadable answer, each time after a longer wait', async () => {
    const clock = testClock()
    const call = failing(
      httpError(502),
      httpError(500, 'read ECONNRESET'),
      new UnreadableAnswer('half of it'),
    )
    expect(await new Patience(clock).repeat(call)).toBe('done')
    expect(clock.waits).toEqual([500, 1000, 2000])
  })

  test('is given up after four failures in a row', async () => {
    const clock = testClock()
    const call = failing(...Array.from({ length: 4 }, () => httpError(503, 'Unavailable')))
    expect(await failureOf(new Patience(clock).repeat(call))).toEqual({
      kind: 'passing',
      message: 'Unavailable',
    })
    expect(clock.waits).toHaveLength(3)
  })

  test.each([400, 401, 403, 404, 410, 422])('is not repeated after %i', async (status) => {
    const clock = testClock()
    expect(await failureOf(new Patience(clock).repeat(failing(httpError(status))))).toMatchObject({
      kind: 'refused',
      status,
    })
    expect(clock.waits).toEqual([])
  })

  test('is not repeated after an error of our own', async () => {
    const patience = new Patience(testClock())
    expect(await failureOf(patience.repeat(failing(new TypeError('x is undefined'))))).toEqual({
      kind: 'internal',
      message: 'x is undefined',
    })
  })

  test('waits as long as retry-after asks', async () => {
    const clock = testClock()
    const limit = httpError(403, 'secondary rate limit', { 'retry-after': '7' })
    expect(
      await new Patience(clock).repeat(failing(limit, httpError(429, 'slow down', { 'retry-after': '3' }))),
    ).toBe('done')
    expect(clock.waits).toEqual([7000, 3000])
  })

  test('waits a minute after a secondary limit that does not say how long', async () => {
    const clock = testClock()
    await new Patience(clock).repeat(failing(httpError(403, 'You have exceeded a secondary rate limit.')))
    expect(clock.waits).toEqual([60_000])
  })

  test('waits until the primary limit is reset, where there is time for that', async () => {
    const clock = testClock()
    const reset = String(clock.now() / 1000 + 30)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
    await new Patience(clock).repeat(failing(httpError(403, 'API rate limit exceeded', headers)))
    expect(clock.waits).toEqual([30_000])
  })

  test('is given up at once where the wait would outlast the run', async () => {
    const clock = testClock()
    const limit = httpError(429, 'later', { 'retry-after': '3600' })
    expect(await failureOf(new Patience(clock).repeat(failing(limit)))).toMatchObject({ kind: 'limited' })
    expect(clock.waits).toEqual([])
  })

  test('takes its waits from the same time as every other call of the run', async () => {
    const clock = testClock()
    const patience = new Patience(clock, 10_000)
    await patience.repeat(failing(httpError(429, 'later', { 'retry-after': '8' })))
    expect(
      await failureOf(patience.repeat(failing(httpError(429, 'later', { 'retry-after': '8' })))),
    ).toMatchObject({
      kind: 'limited',
    })
    expect(clock.waits).toEqual([8000])
  })

  test('has as much patience left after hours of calls that work', async () => {
    const clock = testClock()
    const patience = new Patience(clock, 10_000)
    await patience.repeat(() => clock.sleep(3_600_000))
    clock.waits.length = 0
    expect(await patience.repeat(failing(httpError(502)))).toBe('done')
    expect(clock.waits).toEqual([500])
  })

  test('that fails slowly takes that time from the run too', async () => {
    const clock = testClock()
    const patience = new Patience(clock, 10_000)
    const hanging = async () => {
      await clock.sleep(9_900)
      throw httpError(500, 'no answer in time')
    }
    expect(await failureOf(patience.repeat(hanging))).toMatchObject({ kind: 'passing' })
    expect(clock.waits).toEqual([9_900])
  })

  test('does not run against a limit that asks for no wait, again and again', async () => {
    const clock = testClock()
    const limit = () => Promise.reject(httpError(429, 'later', { 'retry-after': '0' }))
    expect(await failureOf(new Patience(clock).repeat(limit))).toMatchObject({ kind: 'limited' })
    expect(clock.waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000])
  })
})

describe('a failure', () => {
  test('that is a whole page of HTML is told in one short line', () => {
    const { message } = classify(httpError(400, `<html>${'x'.repeat(5000)}\n::error::y`), 0)
    expect(message.length).toBeLessThan(250)
    expect(message).not.toContain('\n')
  })

  test('of GraphQL is a limit only where GitHub says so', () => {
    const graphql = (type: string) =>
      Object.assign(new Error('no'), { name: 'GraphqlResponseError', errors: [{ type }], headers: {} })
    expect(classify(graphql('RATE_LIMITED'), 0)).toMatchObject({ kind: 'limited', waitMs: 60_000 })
    expect(classify(graphql('FORBIDDEN'), 0)).toMatchObject({ kind: 'refused', status: 403 })
    expect(classify(graphql('NOT_FOUND'), 0)).toMatchObject({ kind: 'refused', status: 404 })
    const words = (message: string) => Object.assign(graphql('OTHER'), { message })
    expect(classify(words('You have exceeded a secondary rate limit.'), 0)).toMatchObject({ kind: 'limited' })
    expect(
      classify(words('Something went wrong while executing your query on 2026-11-25.'), 0),
    ).toMatchObject({ kind: 'passing' })
  })
})
