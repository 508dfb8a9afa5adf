// A few processes in which the built action runs again and again: see warm-process.mjs.
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { NODE, type Start } from './run-action.ts'

const HOST = path.join(path.dirname(fileURLToPath(import.meta.url)), 'warm-process.mjs')

export class WarmProcesses {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-warm-'))
  readonly #idle: ChildProcess[] = []
  readonly #waiting: ((child: ChildProcess) => void)[] = []
  readonly #all = new Set<ChildProcess>()
  readonly #most: number
  #started = 0

  /** @param most how many there are at once; each is started when it is needed first */
  constructor(most: number) {
    this.#most = most
  }

  /** As the runner would start it, but in one of the processes. One that ends is an error of the action. */
  readonly start: Start = async (action, variables, cwd) => {
    const child = this.#idle.pop() ?? (await this.#another())
    let stderr = ''
    const listen = (chunk: Buffer) => {
      stderr += chunk
    }
    child.stderr?.on('data', listen)
    const { status, log } = await new Promise<{ status: number; log: string }>((resolve, reject) => {
      child.once('message', resolve)
      child.once('exit', (code, signal) => {
        this.#all.delete(child)
        if (this.#waiting.length > 0) this.#hand(this.#fork())
        reject(new Error(`the process ended with ${code ?? signal}: ${stderr}`))
      })
      child.send({ action, variables, cwd })
    })
    child.stderr?.off('data', listen)
    child.removeAllListeners('exit')
    this.#hand(child)
    return { status, log, stderr }
  }

  /** One that is started now, or that another run has done with. */
  #another(): ChildProcess | Promise<ChildProcess> {
    return this.#all.size < this.#most ? this.#fork() : new Promise((take) => this.#waiting.push(take))
  }

  #fork(): ChildProcess {
    const summary = path.join(this.#folder, `${++this.#started}.md`)
    const env = { PATH: process.env.PATH, GITHUB_STEP_SUMMARY: summary }
    const child = fork(HOST, { env, execPath: NODE, execArgv: [], silent: true })
    this.#all.add(child)
    return child
  }

  #hand(child: ChildProcess): void {
    const next = this.#waiting.shift()
    if (next) next(child)
    else this.#idle.push(child)
  }

  close(): void {
    for (const child of this.#all) child.disconnect()
    rmSync(this.#folder, { recursive: true })
  }
}
