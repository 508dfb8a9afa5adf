// Judges cards in threads, many at once: each long one where it can be stopped, short ones here too.
import { setImmediate } from 'node:timers/promises'
import type { JudgedCard, Judging } from '../judge/judge-card.ts'
import { type CardJudge, judgeSafely } from '../judge/who-judges.ts'
import { CardThread, type Job } from './card-thread.ts'
import { answerWith, judgedIn, requestFor } from './messages.ts'
import { type PoolOptions, widthOf } from './pool-options.ts'

export class CardPool implements CardJudge {
  readonly #options: PoolOptions
  readonly #threads = new Set<CardThread>()
  readonly #waiting: Job[] = []
  /** A thread could not be started at all, so that none is. */
  #isBroken = false
  #isClosed = false
  /** What the run has judged itself, in seconds. */
  #spentHere = 0

  constructor(options: PoolOptions) {
    this.#options = options
  }

  get width(): number {
    return widthOf(this.#options)
  }

  async judge(text: string, judging: Judging): Promise<JudgedCard> {
    // Rules that somebody brought along cannot be sent, and a closed pool starts no thread.
    if (this.#isBroken || this.#isClosed || judging.rules) return judgeSafely(text, judging)
    if (text.length <= this.#options.longestHere && this.#isFull()) return this.#judgeHere(text, judging)
    const request = requestFor(text, judging)
    return new Promise((settle) => {
      this.#waiting.push({ request, judging, settle })
      this.#share()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#threads].map((thread) => thread.stop()))
    this.#threads.clear()
  }

  #isFull(): boolean {
    const { threads } = this.#options
    return this.#threads.size >= threads && [...this.#threads].every(({ isFull }) => isFull)
  }

  /** Each thread compiles the gate's code for itself; the run has done so already. */
  async #judgeHere(text: string, judging: Judging): Promise<JudgedCard> {
    const began = ownSeconds()
    const judged = await judgeSafely(text, judging)
    this.#spentHere += ownSeconds() - began
    // Before the next card, what the threads have answered is heard.
    await setImmediate()
    // As a thread answers: pieces of the card's text in the report would keep the whole text in memory.
    return judgedIn(answerWith(judged))
  }

  #share(): void {
    for (let job = this.#waiting[0]; job; job = this.#waiting[0]) {
      const thread = this.#nextThread()
      if (!thread) return
      this.#waiting.shift()
      thread.take(job)
    }
  }

  /** The one with the least to do, or a new one where all have something to do; nothing where all have enough. */
  #nextThread(): CardThread | undefined {
    const [least] = [...this.#threads].filter(({ isFull }) => !isFull).sort(byWork)
    if (least?.load === 0) return least
    return this.#threads.size < this.#options.threads ? this.#start() : least
  }

  #start(): CardThread {
    const { worker, seconds } = this.#options
    const thread = new CardThread({
      worker,
      seconds,
      spentHere: () => this.#spentHere,
      busy: () => [...this.#threads].filter(({ load }) => load > 0).length,
      onFree: () => this.#share(),
      onGone: (gone, rest, wasReady) => this.#replace(gone, rest, wasReady),
    })
    this.#threads.add(thread)
    return thread
  }

  /** What a thread left behind goes to the others. Where none can be started it is judged here. */
  #replace(gone: CardThread, rest: readonly Job[], wasReady: boolean): void {
    this.#threads.delete(gone)
    this.#waiting.unshift(...rest)
    if (wasReady) {
      this.#share()
      return
    }
    this.#isBroken = true
    for (const { request, judging, settle } of this.#waiting.splice(0))
      void judgeSafely(request.text, judging).then(settle)
  }
}

/** A long card takes longer than several short ones. */
function byWork(a: CardThread, b: CardThread): number {
  return a.characters - b.characters || a.load - b.load
}

/** What this thread has used of a processor, in seconds; before Node 23.9 nobody says so, and the clock is taken. */
function ownSeconds(): number {
  const asked = (process as { threadCpuUsage?: typeof process.cpuUsage }).threadCpuUsage?.()
  return asked ? (asked.user + asked.system) / 1_000_000 : performance.now() / 1000
}
