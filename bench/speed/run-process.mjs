// Runs one command as a whole process, and says what it took.
import { spawn } from 'node:child_process'
import path from 'node:path'

const ACCOUNT = path.join(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  'account.cjs',
)

/**
 * `args` for Node itself. What the process prints is thrown away.
 * Returns `wall` and `cpu` in milliseconds, `memory` (the peak) in MiB, and the exit status.
 */
export function runProcess(args, { cwd, env = {}, node = process.execPath }) {
  // Certificates are read at every start, which would be measured for all alike.
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...own } = process.env
  return new Promise((settle, reject) => {
    const start = performance.now()
    const child = spawn(node, ['--require', ACCOUNT, ...args], {
      cwd,
      env: { ...own, ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    })
    let account = ''
    let stderr = ''
    child.stdio[3].setEncoding('utf8').on('data', (text) => {
      account += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr = `${stderr}${text}`.slice(-2000)
    })
    let wall
    child.on('exit', () => {
      wall = performance.now() - start
    })
    child.on('error', reject)
    child.on('close', (status) => {
      if (account === '') return reject(new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`))
      const { cpu, memory } = JSON.parse(account)
      settle({ wall, cpu, memory, status, stderr })
    })
  })
}
