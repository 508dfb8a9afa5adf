// Decides how the cards of a run are judged: here, or in threads where these pay.
import { availableParallelism } from 'node:os'
import { type CardJudge, judgeSafely } from '../judge/who-judges.ts'
import type { CardPool } from './card-pool.ts'
import { type PoolOptions, widthOf } from './pool-options.ts'
import { wishedThreads } from './thread-count.ts'

/** A thread takes a tenth of a second to start and is slow at first: fewer cards are sooner judged here. */
const CARDS_A_THREAD = 100
/** More of them take memory, and there is the rest of the machine. */
const MAX_THREADS = 4
/** Characters; a longer card may take long, so that it is judged where it can be stopped. */
const MAX_HERE = 64 * 1024
/** Where there are threads only the usual card is judged beside them: all others can be stopped. */
const MAX_BESIDE_THREADS = 16 * 1024
/** The last resort against a card that no limit has caught. */
const SECONDS = 5

export interface ThreadOptions {
  /** The script of the threads. */
  readonly worker: URL
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * For `gate.ts`: who judges so many cards.
 * @throws ThreadCountError
 */
export function judgeInThreads({ worker, env }: ThreadOptions): (cards: number) => CardJudge {
  const wished = wishedThreads(env)
  return (cards) => {
    const worthwhile = Math.min(availableParallelism(), MAX_THREADS, Math.floor(cards / CARDS_A_THREAD))
    const threads = wished === undefined ? worthwhile : Math.min(wished, cards)
    return threads > 1
      ? // The run is one of them.
        pooled({ worker, threads: threads - 1, longestHere: MAX_BESIDE_THREADS, seconds: SECONDS }, 0)
      : pooled({ worker, threads: 1, longestHere: 0, seconds: SECONDS }, MAX_HERE)
  }
}

/** Cards of at most `longest` characters are judged here. Threads are loaded by the first card that needs one. */
function pooled(options: PoolOptions, longest: number): CardJudge {
  let pool: Promise<CardPool> | undefined
  const loaded = () => {
    pool ??= import('./card-pool.ts').then((module) => new module.CardPool(options))
    return pool
  }
  return {
    width: widthOf(options),
    judge: async (text, judging) =>
      text.length <= longest ? judgeSafely(text, judging) : (await loaded()).judge(text, judging),
    close: async () => (await pool)?.close(),
  }
}
