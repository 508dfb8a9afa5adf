// A card that is piped in, as a source: its text is what was piped, all around it is the folder that its path is in.
import { type Entry, MAX_CARD_BYTES, type Source } from '../source/source.ts'
import { workspace } from '../source/workspace.ts'

/** Reads all of `stdin`, or as much as makes a card too large. `path`: where the card lies or would lie, from `cwd`. */
export async function standardInput(
  stdin: AsyncIterable<Uint8Array>,
  path: string,
  cwd: string,
): Promise<Source> {
  const entry = await readAll(stdin)
  const around = workspace(cwd, { confined: false })
  return {
    place: cwd,
    list: async () => [path],
    read: async (file) => (file === path ? entry : around.read(file)),
    folder: (folder) => around.folder(folder),
  }
}

async function readAll(stdin: AsyncIterable<Uint8Array>): Promise<Entry> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    size += chunk.length
    if (size > MAX_CARD_BYTES) return { kind: 'too-large', size }
    chunks.push(chunk)
  }
  return { kind: 'file', bytes: Buffer.concat(chunks) }
}
