// What a pool of threads is told, known also to who has not loaded one.

export interface PoolOptions {
  /** The script of the threads. */
  readonly worker: URL
  /** How many threads there may be; they are started when they are needed. */
  readonly threads: number
  /** A card of at most so many characters is judged here, by the run itself, while all threads have enough to do. */
  readonly longestHere: number
  /** What one card may take, in seconds of processor time. */
  readonly seconds: number
}

/**
 * Jobs that a thread has at hand, so that it need not wait for the next one while the run judges a card itself, and no
 * more, as the run may have to wait for the last ones.
 */
export const AT_HAND = 8

/** Characters of these jobs in all: of so long a card a thread has one at hand. */
export const CHARACTERS_AT_HAND = 128 * 1024

/** How many cards a pool takes at once. */
export function widthOf({ threads, longestHere }: PoolOptions): number {
  return threads * AT_HAND + (longestHere > 0 ? 1 : 0)
}
