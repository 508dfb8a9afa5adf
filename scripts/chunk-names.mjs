// Names the chunks of the bundle by what is in them, not by a hash: then a change shows as a change of the chunks that it
// concerns, where every other chunk would come and go too because it imports one with a new name.
import path from 'node:path'

/**
 * New names for the chunks, by their old ones, both without folder. A chunk that something loads later is called as its
 * entry, one that several share as the largest module in it; where two would be called the same, as the folder too.
 * @param outputs esbuild's account of what it wrote
 * @throws where two chunks are called the same all the same
 */
export function chunkNames(outputs) {
  const chunks = Object.entries(outputs).filter(([file]) => path.basename(path.dirname(file)) === 'chunks')
  const modules = chunks.map(([file, output]) => [path.basename(file), moduleOf(output)])
  const short = modules.map(([, { source, isShared }]) => named(path.parse(source).name, isShared))
  const names = new Map(
    modules.map(([old, { source, isShared }], index) => {
      const { dir, name } = path.parse(source)
      const isTaken = short.filter((other) => other === short[index]).length > 1
      return [old, isTaken ? named(`${path.basename(dir)}-${name}`, isShared) : short[index]]
    }),
  )
  if (new Set(names.values()).size < names.size)
    throw new Error(`Two chunks would be called the same: ${[...names.values()].sort().join(', ')}.`)
  return names
}

function named(name, isShared) {
  return `${isShared ? 'shared-' : ''}${name}.js`
}

/** The module that a chunk is called after; what is in none is esbuild's own. */
function moduleOf({ entryPoint, inputs }) {
  if (entryPoint !== undefined) return { source: entryPoint, isShared: false }
  const [largest] = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
  return { source: largest?.[0] ?? 'esbuild', isShared: true }
}

/** The text with every mention of a chunk by its new name. */
export function withNewNames(text, names) {
  return text.replace(/(?<=["/])[\w.-]+-[0-9A-Z]{8}\.js(?=")/g, (old) => names.get(old) ?? old)
}
