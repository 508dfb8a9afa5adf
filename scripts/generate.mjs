// Writes every generated file, or with --check says which of them differ from a fresh generation.
// A generator is a module in scripts/generate/ that exports generate(): Map of path to content; one that cannot
// run here returns an empty Map and says why.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const check = process.argv.includes('--check')
const folder = path.join(root, 'scripts', 'generate')

let stale = 0
for (const name of readdirSync(folder)
  .filter((entry) => entry.endsWith('.mjs'))
  .sort()) {
  const { generate } = await import(pathToFileURL(path.join(folder, name)))
  if (!generate) continue
  for (const [file, content] of await generate()) {
    const target = path.join(root, file)
    if (read(target) === content) continue
    stale++
    if (check) console.error(`${file} is not what scripts/generate/${name} generates. Run: npm run generate`)
    else {
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, content)
      console.log(`wrote ${file}`)
    }
  }
}
if (check && stale > 0) process.exitCode = 1

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
