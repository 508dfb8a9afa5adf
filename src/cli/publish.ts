// Brings the report to the terminal or into a file.
import type { Report } from '../report/report.ts'
import { verdictWords } from '../report/terminal.ts'
import { RULES } from '../rules/rules.ts'
import type { Arguments } from './arguments.ts'
import { type Painting, render } from './output.ts'
import type { OutputFile } from './output-file.ts'
import { say, type Terminal, write } from './terminal.ts'
import { showsLinks, usesColour } from './terminal-features.ts'

/** False where the file could not be written; the report is then printed, so that nothing is lost. */
export async function publish(
  report: Report,
  { args, output }: { readonly args: Arguments; readonly output: OutputFile | undefined },
  about: Pick<Painting, 'failOn' | 'sources'>,
  terminal: Terminal,
): Promise<boolean> {
  const text = await render(report, { ...manner(args, terminal), ...about })
  if (output === undefined) {
    await write(terminal.stdout, text)
    // Of a card without findings there is no command, and of one with many no verdict.
    if (args.format === 'github' && !args.quiet) await sayVerdict(report, about.failOn, terminal)
    return true
  }
  try {
    await output.write(text)
    say(terminal, `${verdictWords(report, about.failOn)} The report is in ${output.name}.`)
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    say(
      terminal,
      `The report could not be written to ${output.name} (${reason}); it follows here. Name another file.`,
    )
    await write(terminal.stdout, text)
    return false
  }
}

async function sayVerdict(report: Report, failOn: Painting['failOn'], terminal: Terminal): Promise<void> {
  say(terminal, verdictWords(report, failOn))
}

function manner(args: Arguments, { env, stdout }: Terminal): Omit<Painting, 'failOn' | 'sources'> {
  const isTerminal = args.output === undefined && stdout.isTTY === true
  const surroundings = { env, isTerminal }
  return {
    format: args.format,
    quiet: args.quiet,
    colour: args.output === undefined && !args.noColor && usesColour(surroundings),
    hyperlinks: args.output === undefined && showsLinks(surroundings),
    ...(isTerminal && { columns: stdout.columns || USUAL_COLUMNS }),
    reasons: Object.fromEntries(RULES.map(({ id, why }) => [id, why])),
  }
}

/** Of a terminal that does not tell. */
const USUAL_COLUMNS = 80
