// Keeps compiled code from run to run, so that the command line starts sooner.
import { statSync } from 'node:fs'
import * as nodeModule from 'node:module'
import os from 'node:os'
import path from 'node:path'

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
