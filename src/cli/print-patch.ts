// Brings the patch of --fix-dry-run to a file, a pipe, a terminal or the log of a job, each in the form that is safe there.
import { randomUUID } from 'node:crypto'
import { fstatSync } from 'node:fs'
import { visibleLine } from '../markdown/visible.ts'
import type { Printer } from './fix-files.ts'
import type { OutputFile } from './output-file.ts'
import { say, type Terminal, write } from './terminal.ts'

/**
 * Calls `make` with what takes the patches. A pipe and a file get every byte, so that `git apply` finds what it needs;
 * a terminal sees control characters by name, since a card's text could otherwise draw on it.
 */
export async function printPatches(
  make: (print: Printer) => Promise<boolean>,
  output: OutputFile | undefined,
  terminal: Terminal,
): Promise<boolean> {
  const { stdout } = terminal
  if (output !== undefined) return toFile(make, output, terminal)
  if (stdout.isTTY) return toTerminal(make, terminal)
  const raw: Printer = (patch) => write(stdout, patch)
  if (!isLog(terminal)) return make(raw)
  // The runner obeys commands in lines of the log, and lines of a card may be some. It does not between these two
  // lines (docs.github.com: workflow-commands, stop-commands), which `git apply` passes over.
  const token = randomUUID()
  await write(stdout, `::stop-commands::${token}\n`)
  const succeeded = await make(raw)
  await write(stdout, `::${token}::\n`)
  return succeeded
}

async function toFile(
  make: (print: Printer) => Promise<boolean>,
  { name, write: writeFile }: OutputFile,
  terminal: Terminal,
): Promise<boolean> {
  const patches: string[] = []
  const succeeded = await make(async (patch) => void patches.push(patch))
  try {
    await writeFile(patches.join(''))
    if (patches.length > 0) say(terminal, `The patch is in ${name}. To apply it: git apply ${name}`)
    return succeeded
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    say(terminal, `The patch could not be written to ${name} (${reason}). Name another file.`)
    return false
  }
}

async function toTerminal(make: (print: Printer) => Promise<boolean>, terminal: Terminal): Promise<boolean> {
  let isChanged = false
  const succeeded = await make(async (patch) => {
    const shown = visiblePatch(patch)
    isChanged ||= shown !== withoutReturns(patch)
    await write(terminal.stdout, shown)
  })
  if (isChanged)
    say(
      terminal,
      'Characters that a terminal would obey or hide are shown by name. For git apply, name a file with --output.',
    )
  return succeeded
}

/** Line by line; a tab may stay, since it moves nothing but the cursor to the right. */
function visiblePatch(patch: string): string {
  return withoutReturns(patch)
    .split('\n')
    .map((line) => line.split('\t').map(visibleLine).join('\t'))
    .join('\n')
}

/** Line ends of Windows are no danger and nothing to see. */
function withoutReturns(patch: string): string {
  return patch.replace(/\r\n/g, '\n')
}

/** Whether the output is read by GitHub's runner: in a job, and not sent to a file. */
function isLog({ env, stdout }: Terminal): boolean {
  if (env.GITHUB_ACTIONS !== 'true') return false
  const { fd } = stdout as { readonly fd?: number }
  try {
    return fd === undefined || !fstatSync(fd).isFile()
  } catch {
    return true
  }
}
