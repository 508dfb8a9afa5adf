// Writes the file of a report: the one that was named and no other that it leads to as a link, and none of those that are
// kept. Links on the way to it are its caller's to look for.
import { type BigIntStats, constants } from 'node:fs'
import { lstat, open, stat } from 'node:fs/promises'
import path from 'node:path'

/** A file that no report takes the place of: its absolute path, and what it is, to stand behind its name. */
export interface Kept {
  readonly path: string
  readonly as: string
}

/** What a card is to a report. */
export const IS_CARD = 'is a card that it is about'

/** Where a report goes to. */
export interface Target {
  /** Absolute; the folder that it lies in has to be there. */
  readonly path: string
  /** As whoever wants the report wrote it. */
  readonly name: string
}

/** @throws where it is a link or a folder, has further names or is kept, under this or another spelling */
export async function writeOwnFile(target: Target, text: string, kept: readonly Kept[]): Promise<void> {
  refuse(target, await whyNotReplaced(target.path, kept))
  // The flag is missing on Windows, where a checkout has no links unless asked for. What is there is emptied once it
  // has been looked at.
  const flags = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0)
  const handle = await open(target.path, flags, 0o644)
  try {
    const stats = await handle.stat({ bigint: true })
    refuse(target, await whyNotThis(stats, kept))
    if (stats.isFile()) await handle.truncate()
    await handle.writeFile(text)
  } finally {
    await handle.close()
  }
}

function refuse({ name }: Target, reason: string | undefined): void {
  if (reason !== undefined) throw new Error(`${name} ${reason}`)
}

/** The first link on the way from a folder to a place below it, the place itself included, as a path from the folder. */
export async function linkOnTheWay(home: string, relative: string): Promise<string | undefined> {
  let place = home
  for (const segment of relative.split(path.sep)) {
    place = path.join(place, segment)
    const stats = await lstat(place).catch(() => undefined)
    if (stats === undefined) return undefined
    if (stats.isSymbolicLink()) return path.relative(home, place)
  }
  return undefined
}

/** Why a report may not be written there, to stand behind the file's name; undefined where it may. */
export async function whyNotReplaced(place: string, kept: readonly Kept[]): Promise<string | undefined> {
  const named = kept.find((file) => file.path === place)
  if (named) return named.as
  const stats = await lstat(place, { bigint: true }).catch(() => undefined)
  if (stats === undefined) return undefined
  if (stats.isSymbolicLink()) return 'is a symbolic link, which is not written through'
  return whyNotThis(stats, kept)
}

async function whyNotThis(stats: BigIntStats, kept: readonly Kept[]): Promise<string | undefined> {
  if (stats.isDirectory()) return 'is a folder'
  if (!stats.isFile()) return undefined
  for (const file of kept) {
    const other = await stat(file.path, { bigint: true }).catch(() => undefined)
    if (other?.dev === stats.dev && other.ino === stats.ino) return file.as
  }
  return stats.nlink > 1n ? 'has further names (hard links), under which it would change too' : undefined
}
