#!/usr/bin/env node
// Entry of the command line: arguments in, exit status out.
import { keepCompiledCode } from './cli/compile-cache.ts'

keepCompiledCode(process.env)
const { run } = await import('./cli/run.ts')
process.exitCode = await run({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdin: () => process.stdin,
  stdout: process.stdout,
  // Opened by whoever has something to say there.
  get stderr() {
    return process.stderr
  },
  worker: new URL('./worker.js', import.meta.url),
})
