// How many threads whoever starts the gate wants: MODEL_CARD_GATE_THREADS.

/** Each takes some 100 MiB: a slip such as 1000 would take the machine down with it. */
export const MOST_THREADS = 16

/** The variable says something that is no number of threads. The message is for people. */
export class ThreadCountError extends Error {
  override readonly name = 'ThreadCountError'
}

/**
 * Undefined where nobody says.
 * @throws ThreadCountError
 */
export function wishedThreads({
  MODEL_CARD_GATE_THREADS: text,
}: Readonly<Record<string, string | undefined>>): number | undefined {
  if (text === undefined || text.trim() === '') return undefined
  const wished = Number(text)
  if (/^\s*\d+\s*$/.test(text) && wished >= 1 && wished <= MOST_THREADS) return wished
  throw new ThreadCountError(
    `MODEL_CARD_GATE_THREADS in the environment cannot be "${text.slice(0, 40)}". Write a whole number from 1 to ${MOST_THREADS}, or unset it.`,
  )
}
