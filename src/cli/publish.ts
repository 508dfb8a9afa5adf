// Brings the report to the terminal or into a file.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Report } from '../report/report.ts'
import { RULES } from '../rules/rules.ts'
import type { Arguments } from './arguments.ts'
import { type Painting, render } from './output.ts'
import { say, type Terminal, write } from './terminal.ts'

/** False where the file could not be written; the report is then printed, so that nothing is lost. */
export async function publish(
  report: Report,
  args: Arguments,
  about: Pick<Painting, 'failOn' | 'sources'>,
  terminal: Terminal,
): Promise<boolean> {
  const text = await render(report, { ...manner(args, terminal), ...about })
  const { output } = args
  if (output === undefined) {
    await write(terminal.stdout, text)
    return true
  }
  try {
    await writeFile(path.resolve(terminal.cwd, output), text)
    const { terminalSummary } = await import('../report/terminal.ts')
    say(terminal, `${terminalSummary(report, about.failOn)} The report is in ${output}.`)
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    say(
      terminal,
      `The report could not be written to ${output} (${reason}); it follows here. Name another file.`,
    )
    await write(terminal.stdout, text)
    return false
  }
}

function manner(args: Arguments, terminal: Terminal): Omit<Painting, 'failOn' | 'sources'> {
  const colour = args.output === undefined && usesColour(args, terminal)
  return {
    format: args.format,
    quiet: args.quiet,
    colour,
    hyperlinks: colour && terminal.stdout.isTTY === true && terminal.env.TERM_PROGRAM !== 'Apple_Terminal',
    reasons: Object.fromEntries(RULES.map(({ id, why }) => [id, why])),
  }
}

/** Colour on a terminal only, unless FORCE_COLOR asks for it; NO_COLOR and --no-color win (no-color.org). */
function usesColour({ noColor }: Arguments, { env, stdout }: Terminal): boolean {
  if (noColor || env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}
