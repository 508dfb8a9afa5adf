// Writes a file where the workflow says, in its own folders, and not where a link in a checkout leads.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { leaves } from '../source/read-text.ts'
import { type Kept, linkOnTheWay, writeOwnFile } from '../source/write-text.ts'

/**
 * @param workspace absolute; what lies in it may come from a pull request
 * @param temp the runner's folder for what only this job needs, which workflows name as `runner.temp`
 * @param file as the workflow wrote it: relative to the workspace, or absolute
 * @throws where it lies in neither folder, cannot be written, is kept, or could only be written through a link
 */
export async function writeInWorkspace(
  { workspace, temp }: { readonly workspace: string; readonly temp: string | undefined },
  file: string,
  text: string,
  kept: readonly Kept[],
): Promise<void> {
  const target = path.resolve(workspace, file)
  const folders = temp === undefined ? [workspace] : [workspace, temp]
  const home = folders.find((folder) => !leaves(path.relative(folder, target)))
  if (home === undefined)
    throw new Error(
      `${file} lies neither in the workspace nor in the runner's folder for temporary files; write a path from the root of the workspace, or one that starts with \${{ runner.temp }}`,
    )
  const link = await linkOnTheWay(home, path.relative(home, target))
  if (link !== undefined) throw new Error(`${link} is a symbolic link, which is not written through`)
  await mkdir(path.dirname(target), { recursive: true })
  await writeOwnFile({ path: target, name: file }, text, kept)
}
