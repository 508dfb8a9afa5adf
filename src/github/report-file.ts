// Writes the report file where the workflow says, and not where a link in the pull request's checkout leads.
import { constants } from 'node:fs'
import { lstat, mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { leaves } from '../source/read-text.ts'

/**
 * @param workspace absolute; what lies in it may come from a pull request
 * @param file as the workflow wrote it: relative to the workspace, or absolute
 * @throws where it cannot be written, or could only be written through a symbolic link of the workspace
 */
export async function writeInWorkspace(workspace: string, file: string, text: string): Promise<void> {
  const target = path.resolve(workspace, file)
  const relative = path.relative(workspace, target)
  if (!leaves(relative)) await refuseLinks(workspace, relative)
  await mkdir(path.dirname(target), { recursive: true })
  // The flag is missing on Windows, where a checkout has no links unless asked for.
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0)
  const handle = await open(target, flags, 0o644)
  try {
    await handle.writeFile(text)
  } finally {
    await handle.close()
  }
}

async function refuseLinks(workspace: string, relative: string): Promise<void> {
  let place = workspace
  for (const segment of relative.split(path.sep)) {
    place = path.join(place, segment)
    const stats = await lstat(place).catch(() => undefined)
    if (stats === undefined) return
    if (stats.isSymbolicLink())
      throw new Error(`${path.relative(workspace, place)} is a symbolic link, which is not written through`)
  }
}
