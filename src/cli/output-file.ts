// The file of --output: looked at before anything is judged or mended, and written at the end.
import { access, appendFile, constants, stat } from 'node:fs/promises'
import path from 'node:path'
import { leaves } from '../source/read-text.ts'
import { type Kept, linkOnTheWay, whyNotReplaced, writeOwnFile } from '../source/write-text.ts'
import { UsageError } from './arguments.ts'

export interface OutputFile {
  /** As it was given. */
  readonly name: string
  /** @throws where the file cannot be written, or has become one that is not to be */
  readonly write: (text: string) => Promise<void>
}

/** Open files of this process. The system has them as links, and they lead where whoever started it wants. */
const OPEN_FILE = /^\/dev\/(?:stdout|stderr|fd\/\d+)$|^\/proc\/(?:self|thread-self|(?<pid>\d+))\/fd\/\d+$/

function isOpenFile(target: string): boolean {
  const found = OPEN_FILE.exec(target)
  // Those of another process lead to what nobody named here.
  return found !== null && Number(found.groups?.pid ?? process.pid) === process.pid
}

/** A file of this name would stand where a folder was meant. */
function isFolderName(name: string): boolean {
  return /\/\.?$/.test(name.replaceAll(path.sep, '/'))
}

/** Where the command line is called. */
export interface Surroundings {
  readonly cwd: string
  /** Absolute: the folders in it may be links that somebody else made, and folders outside of it are the caller's own. */
  readonly root: string
}

/**
 * @param kept what a report must not take the place of
 * @throws UsageError where it could not be written
 */
export async function outputFile(
  name: string,
  { cwd, root }: Surroundings,
  kept: readonly Kept[],
): Promise<OutputFile> {
  const target = path.resolve(cwd, name)
  // What stands in it already is its owner's.
  if (isOpenFile(target) && !isFolderName(name)) return { name, write: (text) => appendFile(target, text) }
  const whyNotThere = async () => (await whyNotReplaced(target, kept)) ?? (await whyNotThrough(root, target))
  const whyNotNamed = isFolderName(name) ? 'is the name of a folder' : undefined
  const reason = (await whyNotThere()) ?? whyNotNamed ?? (await whyNotWritten(target))
  if (reason !== undefined)
    throw new UsageError(`--output cannot be ${name}, which ${reason}. Name another file.`)
  const write = async (text: string) => {
    const since = await whyNotThere()
    if (since !== undefined) throw new Error(`${name} ${since}`)
    await writeOwnFile({ path: target, name }, text, kept)
  }
  return { name, write }
}

async function whyNotThrough(root: string, target: string): Promise<string | undefined> {
  const relative = path.relative(root, target)
  const link = leaves(relative) ? undefined : await linkOnTheWay(root, relative)
  return link === undefined
    ? undefined
    : `lies behind the symbolic link ${link}, which is not written through`
}

async function whyNotWritten(target: string): Promise<string | undefined> {
  const isThere = (await stat(target).catch(() => undefined)) !== undefined
  if (isThere && /^readme\.md$/i.test(path.basename(target))) return 'is a README, and may be a card'
  const folder = path.dirname(target)
  const isFolder = (await stat(folder).catch(() => undefined))?.isDirectory() ?? false
  if (!isFolder) return 'lies in a folder that does not exist'
  try {
    await access(isThere ? target : folder, constants.W_OK)
    return undefined
  } catch {
    return 'may not be written'
  }
}
