// Makes the start of a short process cheap, before the rest of the program is loaded.
import { statSync } from 'node:fs'
import * as nodeModule from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'

/**
 * Only what decides when V8 does work that it does anyway, both read by V8 at each use. A run on one card keeps most
 * of what it allocates, so that a young generation that grows in one step is copied less often (-6 % of processor
 * time); most patterns are used more than once, so that each is better compiled once, to machine code (-6 %).
 */
const FLAGS = ['--semi-space-growth-factor=16', '--no-regexp-tier-up']
/** Node's versions whose V8 is known to have these flags: V8 prints a complaint about others. */
const KNOWN = { from: 20, to: 24 }

export function tuneEngine(): void {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= KNOWN.from && major <= KNOWN.to) for (const flag of FLAGS) setFlagsFromString(flag)
}

/**
 * Compiled code is kept from run to run where Node can (from 22.8 on) and where somebody will run it again, which on a
 * fresh machine of CI nobody does. Node's own default is a folder in the shared temporary one; V8 trusts what it
 * finds there, so that another user could put code into it. Hence the user's own cache folder. NODE_COMPILE_CACHE
 * names another one, NODE_DISABLE_COMPILE_CACHE switches it off.
 */
export function keepCompiledCode(env: NodeJS.ProcessEnv): void {
  const enable: unknown = Reflect.get(nodeModule, 'enableCompileCache')
  if (typeof enable !== 'function' || env.CI) return
  const folder = env.NODE_COMPILE_CACHE || cacheFolder(env)
  if (folder) enable(folder)
}

/** With another user's home folder as one's own, as below sudo, the code there is that user's. */
function isOwn(folder: string): boolean {
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid
  return owner === undefined || process.getuid === undefined || owner === process.getuid()
}

function cacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  const home = os.homedir()
  const base =
    process.platform === 'win32'
      ? env.LOCALAPPDATA
      : env.XDG_CACHE_HOME || path.join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache')
  const folder = base && path.isAbsolute(base) ? path.join(base, 'model-card-gate') : undefined
  return folder !== undefined && isOwn(folder) ? folder : undefined
}
