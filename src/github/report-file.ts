// Writes a file where the workflow says, in its own folders, and not where a link in a checkout leads.
import { constants } from 'node:fs'
import { lstat, mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { leaves } from '../source/read-text.ts'

/**
 * @param workspace absolute; what lies in it may come from a pull request
 * @param temp the runner's folder for what only this job needs, which workflows name as `runner.temp`
 * @param file as the workflow wrote it: relative to the workspace, or absolute
 * @throws where it lies in neither folder, cannot be written, or could only be written through a symbolic link
 */
export async function writeInWorkspace(
  { workspace, temp }: { readonly workspace: string; readonly temp: string | undefined },
  file: string,
  text: string,
): Promise<void> {
  const target = path.resolve(workspace, file)
  const folders = temp === undefined ? [workspace] : [workspace, temp]
  const home = folders.find((folder) => !leaves(path.relative(folder, target)))
  if (home === undefined)
    throw new Error(
      `${file} lies neither in the workspace nor in the runner's folder for temporary files; write a path from the root of the workspace, or one that starts with \${{ runner.temp }}`,
    )
  await refuseLinks(home, path.relative(home, target))
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

async function refuseLinks(home: string, relative: string): Promise<void> {
  let place = home
  for (const segment of relative.split(path.sep)) {
    place = path.join(place, segment)
    const stats = await lstat(place).catch(() => undefined)
    if (stats === undefined) return
    if (stats.isSymbolicLink())
      throw new Error(`${path.relative(home, place)} is a symbolic link, which is not written through`)
  }
}
