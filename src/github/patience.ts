// Repeats calls that may be repeated, for as long as the whole run has time for.
import { type ApiFailure, classify } from './api-failure.ts'

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/**
 * How long one run may spend on calls that fail and on waiting to repeat them, in milliseconds. What works is not
 * counted, so that a run that reads thousands of cards has as much patience at its end.
 */
const TIME_LIMIT = 120_000
/** Failures in a row after which a call that could be repeated is given up. Rate limits do not count. */
const MAX_FAILURES = 4
const FIRST_WAIT = 500

/** A call that was given up. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed'
  readonly failure: ApiFailure

  constructor(failure: ApiFailure) {
    super(failure.message)
    this.failure = failure
  }
}

/** One run's patience: every wait and every failure of every call is taken from the same time. */
export class Patience {
  readonly #clock: Clock
  #left: number

  constructor(clock: Clock = SYSTEM_CLOCK, timeLimit: number = TIME_LIMIT) {
    this.#clock = clock
    this.#left = timeLimit
  }

  classify(error: unknown): ApiFailure {
    return error instanceof CallFailed ? error.failure : classify(error, this.#clock.now())
  }

  /**
   * Waits as long as the failure asks for.
   * @param failures how many failures in a row there were, this one included
   * @returns false, at once, where repeating is pointless or there is no time left for it
   */
  async waitAfter(failure: ApiFailure, failures: number): Promise<boolean> {
    if (failure.kind !== 'limited' && failure.kind !== 'passing') return false
    if (failure.kind === 'passing' && failures >= MAX_FAILURES) return false
    const backoff = FIRST_WAIT * 2 ** (failures - 1)
    // Never sooner than after any other failure: a limit that asks for no wait must not be run against.
    const wait = failure.kind === 'limited' ? Math.max(failure.waitMs, backoff) : backoff
    if (wait > this.#left) return false
    this.#left -= wait
    await this.#clock.sleep(wait)
    return true
  }

  /** Makes a call once; the time of one that fails is taken from that of the run. */
  async once<T>(call: () => Promise<T>): Promise<T> {
    const start = this.#clock.now()
    try {
      return await call()
    } catch (error) {
      this.#left -= this.#clock.now() - start
      throw error
    }
  }

  /**
   * Makes a call until it works. Only for calls that may be made twice: a write is repeated by who made it, after
   * looking whether it took effect.
   * @throws CallFailed
   */
  async repeat<T>(call: () => Promise<T>): Promise<T> {
    for (let failures = 1; ; failures++) {
      try {
        return await this.once(call)
      } catch (error) {
        const failure = this.classify(error)
        if (!(await this.waitAfter(failure, failures))) throw new CallFailed(failure)
      }
    }
  }
}
