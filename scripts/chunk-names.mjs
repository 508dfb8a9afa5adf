// Names the chunks of the bundle by what is in them, not by a hash: then a change shows as a change of the chunks that it
// concerns, where every other chunk would come and go too because it imports one with a new name. A shared chunk is
// renamed all the same where another module becomes the largest in it.
import path from 'node:path'

/**
 * New names for the chunks, by their old ones, both without folder. A chunk that something loads later is called as its
 * entry, one that several share as the largest module in it; where two would be called the same, as the folder too, and
 * where two still would, as the package or the whole path.
 * @param outputs esbuild's account of what it wrote
 * @param reserved names that other files of the same folder have
 * @throws where two chunks are called the same all the same
 */
export function chunkNames(outputs, reserved = []) {
  const chunks = Object.entries(outputs).filter(([file]) => path.basename(path.dirname(file)) === 'chunks')
  const wishes = chunks.map(([file, output]) => [path.basename(file), wishesOf(output)])
  let names = new Map(wishes.map(([old, [shortest]]) => [old, shortest]))
  for (const length of [1, 2]) {
    const taken = counted([...names.values(), ...reserved])
    names = new Map(
      wishes.map(([old, wish]) => [old, taken.get(names.get(old)) > 1 ? wish[length] : names.get(old)]),
    )
  }
  const all = [...names.values(), ...reserved]
  if (new Set(all).size < all.length)
    throw new Error(`Two chunks would be called the same: ${all.sort().join(', ')}.`)
  return names
}

function counted(names) {
  const counts = new Map()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** From short to long. */
function wishesOf(output) {
  const { source, isShared } = moduleOf(output)
  const { dir, name } = path.parse(source)
  const inPackage = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]
  const longest = inPackage === undefined ? `${dir}/${name}` : `${inPackage}/${path.basename(dir)}/${name}`
  return [name, `${path.basename(dir)}-${name}`, longest.replace(/[^\w.]+/g, '-').replace(/^-+/, '')].map(
    (wish) => `${isShared ? 'shared-' : ''}${wish}.js`,
  )
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
