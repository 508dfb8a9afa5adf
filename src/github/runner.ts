// How a step talks to its runner: workflow commands in the log, and files for outputs and the job summary.
import { error, info, notice, setOutput, setSecret, summary, warning } from '@actions/core'
import { visibleBlock, visibleLine } from '../markdown/visible.ts'

const LEVELS = { error, warning, notice } as const

export type Level = keyof typeof LEVELS

/** How many annotations of each level this process has written so far: the runner keeps the first ten of a step. */
const announced: Record<Level, number> = { error: 0, warning: 0, notice: 0 }

export function announcements(): Readonly<Record<Level, number>> {
  return announced
}

/** An annotation without a place, which the run's page shows. The text may be any, of several lines. */
export function announce(level: Level, message: string): void {
  announced[level]++
  LEVELS[level](visibleBlock(message), { title: 'Model Card Gate' })
}

/** Keeps a secret out of every log of the job. */
export function mask(secret: string): void {
  setSecret(secret)
}

/** One line of the job's log. The text may be any: what the runner would take for a command is none any more. */
export function say(line: string): void {
  info(visibleLine(line).replace(/^\s*::/, ': :'))
}

/** Annotations that are written as workflow commands already, a line each. */
export function annotate(commands: string): void {
  process.stdout.write(commands)
}

/** @throws where the runner's file cannot be written */
export function writeOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

/** @throws where the runner's file cannot be written */
export async function writeSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown).write()
}
