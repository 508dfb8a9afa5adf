// What the command line is given by whoever starts it.
import { visibleLine } from '../markdown/visible.ts'

export interface Terminal {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Opened only where it is read. */
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  /** The script of the threads in which many cards are judged. */
  readonly worker: URL
}

/** 0 pass, 1 fail, 2 the gate itself could not do its work. */
export type ExitStatus = 0 | 1 | 2

/** A sentence for the person at the terminal; the report itself goes to the standard output. */
export function say({ stderr }: Terminal, sentence: string): void {
  stderr.write(`model-card-gate: ${visibleLine(sentence)}\n`)
}

/** Waits until a slow reader has taken the text; one that went away, as `head` does, is no error of ours. */
export function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    )
    stream.write(text, () => resolve())
  })
}
