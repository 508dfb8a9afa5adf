// How a step talks to its runner: workflow commands in the log, and files for outputs and the job summary.
import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'

export type Level = 'error' | 'warning' | 'notice'

export interface Log {
  write(text: string): unknown
}

/** An annotation without a place, which the run's page shows. The text may be any: it is escaped. */
export function announce(log: Log, level: Level, message: string): void {
  log.write(`::${level} title=Model Card Gate::${escapeData(message)}\n`)
}

/** Keeps a secret out of every log of the job. The runner takes the line away. */
export function mask(log: Log, secret: string): void {
  log.write(`::add-mask::${escapeData(secret)}\n`)
}

/** One line of the job's log. The runner takes `::` at a line's start and `##[` anywhere as commands. */
export function say(log: Log, line: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach the log
  const plain = line.replace(/[\u0000-\u001f\u007f]+/g, ' ').replaceAll('##[', '## [')
  log.write(`${plain.replace(/^\s*::/, ': :')}\n`)
}

/** actions/toolkit, packages/core/src/command.ts. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** @throws where the file cannot be written */
export async function writeOutputs(
  file: string,
  outputs: Readonly<Record<string, string | number>>,
): Promise<void> {
  const text = Object.entries(outputs).map(([name, value]) => {
    // A delimiter that nobody can foresee: a value cannot end itself and set another output.
    const delimiter = `ghadelimiter_${randomUUID()}`
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
  })
  await appendFile(file, text.join(''))
}

/** @throws where the file cannot be written */
export async function writeSummary(file: string, markdown: string): Promise<void> {
  await appendFile(file, markdown)
}
