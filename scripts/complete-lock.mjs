// Names in package-lock.json every optional package that is for another platform. A mirror of the registry that does
// not carry them makes npm leave them out, and `npm ci` refuses a lock that lacks them, on every platform.
// An entry added here has no integrity; npm adds it when it next writes the lock beside a full registry.
// Usage: node scripts/complete-lock.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const file = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingPackages(lock.packages)
const added = missing.map(({ parent, name, version }) => [
  `node_modules/${name}`,
  entry(name, version, lock.packages[parent]),
])

if (process.argv.includes('--check')) {
  for (const { parent, name } of missing) console.error(`package-lock.json lacks ${name}, of ${parent}.`)
  if (missing.length > 0) process.exitCode = 1
} else if (added.length > 0) {
  const [root, ...others] = Object.entries(lock.packages)
  const sorted = [...others, ...added].sort(([a], [b]) => a.localeCompare(b, 'en'))
  lock.packages = Object.fromEntries([root, ...sorted])
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`added ${added.length} packages to package-lock.json`)
}

function missingPackages(packages) {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !resolves(packages, parent, name))
      .map(([name, version]) => ({ parent, name, version })),
  )
}

/** Whether Node, starting in the folder `parent`, would find the package. */
function resolves(packages, parent, name) {
  const folders = parent.split('/node_modules/')
  const above = folders.map((_, index) => `${folders.slice(0, index + 1).join('/node_modules/')}/`)
  return ['', ...above].some((folder) => `${folder}node_modules/${name}` in packages)
}

function entry(name, version, parent) {
  const platform = /(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-([a-z]+))?$/.exec(name)
  if (!platform || !/^\d/.test(version))
    throw new Error(`Cannot tell which platform ${name}@${version} is for.`)
  const [, os, cpu, abi] = platform
  const libc = { gnu: 'glibc', musl: 'musl' }[abi]
  return {
    version,
    cpu: [cpu],
    ...(parent.dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    license: parent.license,
    optional: true,
    os: [os],
    ...(parent.engines && { engines: parent.engines }),
  }
}
