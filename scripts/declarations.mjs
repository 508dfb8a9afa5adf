// The types of the programmatic API: the compiler's declarations of src/api.ts and of what these name, nothing else.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ENTRY = 'api.d.ts'

/** Contents by path below the folder of types. @param root the project's folder */
export function declarations(root) {
  const out = mkdtempSync(path.join(tmpdir(), 'declarations-'))
  try {
    const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    execFileSync(process.execPath, [compiler, '-p', 'tsconfig.types.json', '--outDir', out], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    return reachable(out)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

function reachable(folder) {
  const files = new Map()
  const left = [ENTRY]
  for (const file of left) {
    if (files.has(file)) continue
    const text = readFileSync(path.join(folder, file), 'utf8')
    // Whoever has the package has no .ts files.
    files.set(file, text.replace(/(from ')(\.[^']+)\.ts'/g, "$1$2.js'"))
    for (const [, named] of text.matchAll(/from '(\.[^']+)\.ts'/g))
      left.push(path.posix.join(path.posix.dirname(file), `${named}.d.ts`))
    if (/from '[^.]/.test(text))
      throw new Error(`The types of ${file} need a package, which nobody installs.`)
  }
  return files
}
