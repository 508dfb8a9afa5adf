// Tries to write something for the runner or the workflow; what fails is said and changes nothing else.
import { announce } from './runner.ts'

/** Writes to a file; false, after saying so, where that failed. Without a file there is nothing to say. */
export async function attempt(
  what: string,
  file: string | undefined,
  write: (file: string) => Promise<void>,
): Promise<boolean> {
  if (file === undefined) return false
  try {
    await write(file)
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    announce('warning', `${what} could not be written: ${reason}. The verdict is not changed by that.`)
    return false
  }
}
