// One thread that judges cards, from the side of the run: it can be stopped in the middle of a card.
import { Worker } from 'node:worker_threads'
import type { JudgedCard, Judging } from '../judge/judge-card.ts'
import { type Failure, unjudged } from '../judge/who-judges.ts'
import { type Answer, judgedIn, type Request } from './messages.ts'
import { AT_HAND, CHARACTERS_AT_HAND } from './pool-options.ts'

export interface Job {
  readonly request: Request
  readonly judging: Judging
  readonly settle: (judged: JudgedCard) => void
}

export interface ThreadOptions {
  /** The script of the thread. */
  readonly worker: URL
  /** What one card may take, in seconds of processor time. */
  readonly seconds: number
  /** Seconds in which the run itself has judged cards. */
  readonly spentHere: () => number
  /** How many threads have something to do. */
  readonly busy: () => number
  /** A card is judged, and there is room for another. */
  readonly onFree: () => void
  /** The thread is gone, with jobs that it had not begun. `wasReady` is false where it never came to work at all. */
  readonly onGone: (thread: CardThread, rest: readonly Job[], wasReady: boolean) => void
}

/**
 * Parsing makes much garbage that is soon gone: a bounded young generation takes a quarter less memory in all and costs
 * no time; one of 8 MB costs half as much again. The whole is what a card of 2 MiB does not reach by far.
 */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 }

/** By how much a card may outlast its time on a machine that has little of it to give. */
const PATIENCE = 6

export class CardThread {
  readonly #options: ThreadOptions
  readonly #worker: Worker
  /** The first is the one that is being judged. */
  readonly #jobs: Job[] = []
  #isReady = false
  #isGone = false
  #clock: NodeJS.Timeout | undefined

  constructor(options: ThreadOptions) {
    this.#options = options
    this.#worker = new Worker(options.worker, { resourceLimits: LIMITS })
    this.#worker.on('message', (answer: Answer) => this.#hear(answer))
    this.#worker.on('error', (error: NodeJS.ErrnoException) => this.#end(failureOf(error)))
    this.#worker.on('exit', (status) =>
      this.#end({ kind: 'failed', reason: `its thread ended with status ${status}` }),
    )
  }

  /** How many jobs it has. */
  get load(): number {
    return this.#jobs.length
  }

  /** Whether it has enough at hand. */
  get isFull(): boolean {
    return this.load >= AT_HAND || this.characters >= CHARACTERS_AT_HAND
  }

  /** Characters of what it has. */
  get characters(): number {
    return this.#jobs.reduce((sum, { request }) => sum + request.text.length, 0)
  }

  take(job: Job): void {
    this.#jobs.push(job)
    this.#worker.postMessage(job.request)
    if (this.#jobs.length === 1) this.#startClock()
  }

  async stop(): Promise<void> {
    this.#isGone = true
    clearTimeout(this.#clock)
    await this.#worker.terminate()
  }

  #hear(answer: Answer): void {
    if (this.#isGone) return
    if (answer.kind === 'ready') {
      this.#isReady = true
    } else {
      this.#jobs.shift()?.settle(judgedIn(answer))
      this.#options.onFree()
    }
    this.#startClock()
  }

  #startClock(): void {
    clearTimeout(this.#clock)
    const [job] = this.#jobs
    if (!this.#isReady || !job) return
    const { seconds, busy, spentHere } = this.#options
    const began = { wall: performance.now(), processor: processorSeconds() - spentHere() }
    const look = () => {
      if (this.#jobs[0] !== job) return
      // The processor time of the run but for its own cards, shared among its threads: where the machine is busy with
      // other things, a card gets the same time for its work, so that the verdict does not hang on who else is at work.
      const used = (processorSeconds() - spentHere() - began.processor) / Math.max(busy(), 1)
      const elapsed = (performance.now() - began.wall) / 1000
      const left = Math.min(seconds - used, seconds * PATIENCE - elapsed)
      if (left <= 0) this.#end({ kind: 'too-slow', seconds })
      else wait(left)
    }
    // Where the run itself was busy, the answer may be here already and only not be read.
    const wait = (left: number) => {
      this.#clock = setTimeout(() => setImmediate(look), Math.max(left, 0.05) * 1000)
    }
    wait(seconds)
  }

  #end(failure: Failure): void {
    if (this.#isGone) return
    void this.stop()
    const rest = this.#isReady ? this.#jobs.slice(1) : this.#jobs
    const [job] = this.#isReady ? this.#jobs : []
    job?.settle(unjudged(job.judging, failure))
    this.#options.onGone(this, rest, this.#isReady)
  }
}

/** What all threads of this process have used so far. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}

function failureOf({ code, message }: NodeJS.ErrnoException): Failure {
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { kind: 'too-much-memory' }
    : { kind: 'failed', reason: message }
}
