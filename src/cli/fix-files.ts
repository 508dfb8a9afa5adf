// Writes the certain corrections into the cards, or shows what they would change.
import { randomUUID } from 'node:crypto'
import { rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cardPolicies } from '../gate.ts'
import { fixCard } from '../judge/fix-card.ts'
import type { RunOptions } from './judge-cards.ts'
import { say, type Terminal } from './terminal.ts'

/** Takes the patch of one card. */
export type Printer = (patch: string) => Promise<void>

/**
 * Writes the corrections, or gives them to `print` as a patch, and says so where there are none. False where a card
 * could not be mended, which is then said.
 */
export async function fixFiles(
  { source, policy, repositoryPath }: RunOptions,
  print: Printer | undefined,
  terminal: Terminal,
): Promise<boolean> {
  const policyFor = await cardPolicies(policy)
  let succeeded = true
  const files = await source.list(policy.cards.value)
  let isNothing = files.length > 0
  for (const file of files) {
    const entry = await source.read(file)
    // What cannot be read or is no text is reported when the cards are judged.
    const text = entry.kind === 'file' ? decode(entry.bytes) : undefined
    if (text === undefined) continue
    const fixed = fixCard(text, { path: file, policy: policyFor(repositoryPath(file)) })
    if (fixed.text === text) continue
    isNothing = false
    if (print) {
      await print(await unifiedDiff(file, text, fixed.text))
      continue
    }
    try {
      await replaceFile(path.resolve(source.place, file), fixed.text)
      say(terminal, `${file}: ${fixed.made} ${fixed.made === 1 ? 'correction' : 'corrections'} written.`)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      say(terminal, `${file} could not be written (${reason}). Nothing in it was changed.`)
      succeeded = false
    }
  }
  if (isNothing)
    say(terminal, `No correction is certain, so ${print ? 'the patch is empty' : 'no card was changed'}.`)
  return succeeded
}

/** Whole or not at all: a full disk in the middle of a write must not cost the card. */
export async function replaceFile(target: string, text: string): Promise<void> {
  const { mode } = await stat(target)
  const draft = `${target}.${randomUUID()}.tmp`
  try {
    await writeFile(draft, text, { mode, flag: 'wx' })
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** The text, where writing it back gives the same bytes; undefined where the file is no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A patch for `git apply`. */
async function unifiedDiff(file: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const name = path.isAbsolute(file) ? file.slice(1) : file
  const options = { headerOptions: FILE_HEADERS_ONLY }
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, options)
}
