// Puts chunks of esbuild together that are loaded together anyway: esbuild makes one for each set of entries that may
// load a module, and opening a file costs more than reading what it holds.
import path from 'node:path'
import { build } from 'esbuild'

/**
 * Replaces the members of a group by one chunk, and has every other file import from it.
 * @param files the text of each output by its path; changed in place
 * @param group `name` of the new chunk and its `members`, paths of chunks in one folder. What they import and is no
 *   member must not import a member.
 * @throws where an import or export has a form that is not known here
 */
export async function mergeChunks(files, { name, members }) {
  const folder = path.dirname([...members][0])
  const prefixes = new Map([...members].map((file, index) => [file, `m${index}_`]))
  const entry = [...members].map((file) => {
    const names = exportsOf(files.get(file)).map(
      (exported) => `${exported} as ${prefixes.get(file)}${exported}`,
    )
    return `export { ${names.join(', ')} } from ${JSON.stringify(file)};`
  })
  const { outputFiles } = await build({
    stdin: { contents: entry.join('\n'), resolveDir: folder, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    legalComments: 'inline',
    logLevel: 'warning',
    plugins: [onlyMembers(files, members)],
  })
  const text = outputFiles[0].text.replace(/^\/\/! /gm, '// ')
  for (const member of members)
    if (text.includes(`import("./${path.basename(member)}`))
      throw new Error(`A chunk to merge loads ${member} later, which is merged too.`)
  const merged = path.join(folder, `${name}.js`)
  for (const member of members) files.delete(member)
  for (const [file, old] of files) files.set(file, withImportsFrom(merged, old, file, prefixes))
  files.set(merged, text)
}

/** Members are bundled; Node's modules, other chunks and all that is loaded later stay where they are. */
function onlyMembers(files, members) {
  return {
    name: 'only-members',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path: asked, kind, resolveDir }) => {
        const file = path.resolve(resolveDir, asked)
        if (kind === 'dynamic-import' || !members.has(file)) return { path: asked, external: true }
        // The name alone: what is bundled is named in a comment, and the folder differs from build to build.
        return { path: path.basename(file), pluginData: file, namespace: 'member' }
      })
      onLoad({ filter: /./, namespace: 'member' }, ({ pluginData: file }) => ({
        // Of comments only those of a licence would be left, and which module follows is worth knowing.
        contents: files.get(file).replace(/^\/\/ (?=(?:node_modules|src)\/)/gm, '//! '),
        resolveDir: path.dirname(file),
        loader: 'js',
      }))
    },
  }
}

function exportsOf(text) {
  const [, list] = /^export \{\n([^}]*)\n\};$/m.exec(text) ?? []
  if (list === undefined) throw new Error('A chunk to merge exports nothing in a form that is known.')
  return list.split(',').map((one) => one.trim().replace(/^.* as /, ''))
}

/** Imports of members become imports of the merged chunk, by the names that they have there. */
function withImportsFrom(merged, text, file, prefixes) {
  const address = relative(file, merged)
  const changed = text.replace(/^import (?:\{([^}]*)\} from )?"(\.[^"]*)";\n/gm, (statement, list, asked) => {
    const prefix = prefixes.get(path.resolve(path.dirname(file), asked))
    if (prefix === undefined) return statement
    if (list === undefined) return `import "${address}";\n`
    const names = list.split(',').map((one) => {
      const [, imported, local = imported] = /^(\S+)(?: as (\S+))?$/.exec(one.trim())
      return `${prefix}${imported} as ${local}`
    })
    return `import { ${names.join(', ')} } from "${address}";\n`
  })
  for (const member of prefixes.keys())
    if (changed.includes(path.basename(member)))
      throw new Error(`${file} imports ${member} in an unknown way.`)
  return changed
}

function relative(from, to) {
  const address = path.relative(path.dirname(from), to).split(path.sep).join('/')
  return address.startsWith('.') ? address : `./${address}`
}

/** The chunks that a file loads as soon as it is loaded itself, by esbuild's account of the build. */
export function loadedWith(outputs, file) {
  const found = new Set()
  const walk = (from) => {
    for (const { path: to, kind } of outputs[from].imports) {
      if (kind !== 'import-statement' || !outputs[to] || found.has(to)) continue
      found.add(to)
      walk(to)
    }
  }
  walk(file)
  return found
}
