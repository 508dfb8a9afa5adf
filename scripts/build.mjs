// Builds dist/ from src/: the action, the command line, the API with its types, what they load on demand, plus the
// licences of everything that is bundled. The same input gives the same bytes. Usage: node scripts/build.mjs [--outdir DIR]
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { chunkNames, withNewNames } from './chunk-names.mjs'
import { declarations } from './declarations.mjs'
import { loadedWith, mergeChunks } from './merge-chunks.mjs'
import { patchPackages } from './package-patches.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({ options: { outdir: { type: 'string', default: path.join(root, 'dist') } } })
const outdir = path.resolve(values.outdir)
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

/** The same package as ECMAScript modules, of which only what is used is bundled: as CommonJS all of it would be. */
const ALIAS = { yaml: './node_modules/yaml/browser/dist/index.js' }

/** Packages that start-up must not pay for unless their code is really called: tree shaking may drop them. */
const PURE_WHEN_UNUSED = /^(@actions\/(http-client|exec|io)(\/.*)?|undici|\.\/(oidc-utils|platform)\.js)$/

const dropWhenUnused = {
  name: 'drop-when-unused',
  setup({ onResolve, resolve }) {
    onResolve({ filter: PURE_WHEN_UNUSED }, async (args) => {
      if (args.pluginData === 'again') return undefined
      const found = await resolve(args.path, {
        kind: args.kind,
        importer: args.importer,
        resolveDir: args.resolveDir,
        pluginData: 'again',
      })
      return { ...found, sideEffects: false }
    })
  },
}

/**
 * What we import of Node's own modules by `require`, which reads what is asked for: an import reads all that the module
 * exports, of `node:fs` its streams too.
 * @throws where an import has a form that is not known here
 */
function requireNodeModules(text) {
  const changed = text.replace(
    /^import (?:(\{[^{}]*\})|\* as ([\w$]+)|([\w$]+)) from "(node:(?!module")[\w/]+)";$/gm,
    (_, names, all, whole, module) =>
      `const ${names?.replaceAll(' as ', ': ') ?? all ?? whole} = require("${module}");`,
  )
  const left = /^import .*from "node:(?!module").*$|^const \{.*\bdefault: .*= require\("node:.*$/m.exec(
    changed,
  )
  if (left) throw new Error(`scripts/build.mjs cannot make a require of: ${left[0]}`)
  return changed
}

/**
 * A script beyond ASCII takes two bytes a letter and longer to read; esbuild leaves patterns and raw texts, of which ours
 * become patterns, as they are written.
 * @throws where a letter is escaped, which would make another pattern of it
 */
function inAscii(text) {
  const escaped = /^.*\\[^\0-\x7f].*$/m.exec(text)
  if (escaped) throw new Error(`scripts/build.mjs cannot write in ASCII: ${escaped[0].slice(0, 200)}`)
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Some bundled packages are CommonJS and call `require` for Node's own modules. */
function withRequire(text) {
  const line =
    "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);"
  return text.replace(/^(?:#!.*\n)?/, (start) => `${start}${line}\n`)
}

// What is there stays until all is built: a build that fails takes no working bundle away.
const fresh = path.join(root, '.cache', `build-${process.pid}`)
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }))
const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/index.ts', 'src/cli.ts', 'src/api.ts', 'src/worker.ts'],
  outdir: fresh,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  define: { __VERSION__: JSON.stringify(version) },
  alias: ALIAS,
  plugins: [dropWhenUnused, patchPackages],
  write: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
})
const files = new Map(outputFiles.map(({ path: file, text }) => [file, text]))
const at = (output) => path.join(root, output)
const entryOf = (source) =>
  Object.keys(metafile.outputs).find((output) => metafile.outputs[output].entryPoint === source)
const together = (source) =>
  new Set([...loadedWith(metafile.outputs, entryOf(source))].map(at).filter((file) => files.has(file)))
// What the command line loads before compiled code is kept stays small.
const early = together('src/cli.ts')
const later = (source) => new Set([...together(source)].filter((file) => !early.has(file)))
const merged = { engine: 'src/worker.ts', edges: 'src/cli/run.ts' }
for (const [name, source] of Object.entries(merged))
  await mergeChunks(files, { name, members: later(source) })
const left = Object.entries(metafile.outputs).filter(([output]) => files.has(at(output)))
const names = chunkNames(
  Object.fromEntries(left),
  Object.keys(merged).map((name) => `${name}.js`),
)
for (const [made, old] of files) {
  const file = path.join(path.dirname(made), names.get(path.basename(made)) ?? path.basename(made))
  const text = withNewNames(old, names)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, withRequire(inAscii(requireNodeModules(text))))
  if (text.startsWith('#!')) chmodSync(file, 0o755)
}
writeFileSync(path.join(fresh, 'licenses.txt'), licences(metafile))
for (const [file, text] of declarations(root)) {
  const target = path.join(fresh, 'types', file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}
rmSync(outdir, { recursive: true, force: true })
mkdirSync(path.dirname(outdir), { recursive: true })
cpSync(fresh, outdir, { recursive: true })

/** The licence text of every package of which a byte is bundled, sorted by name. */
function licences({ outputs }) {
  const packages = new Set()
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)
      if (found && bytesInOutput > 0) packages.add(found[1])
    }
  }
  return [...packages]
    .map((folder) => {
      const folderPath = path.join(root, folder)
      const { name, version, license } = JSON.parse(
        readFileSync(path.join(folderPath, 'package.json'), 'utf8'),
      )
      const file = readdirSync(folderPath).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
      const text = file ? readFileSync(path.join(folderPath, file), 'utf8').replace(/\r\n/g, '\n').trim() : ''
      return { title: `${name} ${version} (${license})`, text: text || `Licensed under ${license}.` }
    })
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
    .map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n${text}\n`)
    .join('\n\n')
}
