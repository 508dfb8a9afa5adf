// Brings what is measured beside the gate into .cache: the other tools from npm, the floor scripts as bundles.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

/** Installs the tools of bench/peers, once for each version of its list; returns their folder. */
export function installPeers(root) {
  const from = path.join(root, 'bench/peers')
  const folder = path.join(root, '.cache/peers')
  const wanted = readFileSync(path.join(from, 'package.json'), 'utf8')
  const installed = path.join(folder, 'package.json')
  const isInstalled = existsSync(installed) && readFileSync(installed, 'utf8') === wanted
  mkdirSync(folder, { recursive: true })
  cpSync(from, folder, { recursive: true })
  if (isInstalled && existsSync(path.join(folder, 'node_modules/.package-lock.json'))) return folder
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  const { status } = spawnSync('npm', ['install', ...options], { cwd: folder, stdio: 'inherit' })
  if (status !== 0) throw new Error(`npm could not install the tools to compare with into ${folder}.`)
  return folder
}

/** The floor scripts, bundled as dist is: a floor that loads a hundred files would be no floor. */
export async function buildFloors(root) {
  const outdir = path.join(root, '.cache/floors')
  const names = ['one-card', 'many-cards', 'parse']
  await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => `bench/speed/floors/${name}.mjs`),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  })
  return outdir
}
