// What a pool of threads is told, known also to who has not loaded one.

export interface PoolOptions {
  /** The script of the threads. */
  readonly worker: URL
  /** How many threads there may be; they are started when they are needed. */
  readonly threads: number
  /** What one card may take, in seconds of processor time. */
  readonly seconds: number
}

/** Jobs that a thread has at hand, so that it need not wait for the next one. */
export const AT_HAND = 3

/** How many cards a pool takes at once. */
export function widthOf({ threads }: PoolOptions): number {
  return threads * AT_HAND
}
