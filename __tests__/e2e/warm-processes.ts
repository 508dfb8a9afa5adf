// A few processes in which the built action runs again and again: see warm-process.mjs.
import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Start } from './run-action.ts'

const HOST = path.join(path.dirname(fileURLToPath(import.meta.url)), 'warm-process.mjs')

export class WarmProcesses {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-warm-'))
  readonly #idle: ChildProcess[] = []
  readonly #waiting: ((child: ChildProcess) => void)[] = []
  readonly #all: ChildProcess[] = []

  constructor(count: number) {
    for (let index = 0; index < count; index++) {
      const env = { PATH: process.env.PATH, GITHUB_STEP_SUMMARY: path.join(this.#folder, `${index}.md`) }
      const child = fork(HOST, { env, execArgv: [], silent: true })
      this.#all.push(child)
      this.#idle.push(child)
    }
  }

  /** As the runner would start it, but in one of the processes. One that ends is an error of the action. */
  readonly start: Start = async (action, variables, cwd) => {
    const child = this.#idle.pop() ?? (await new Promise<ChildProcess>((take) => this.#waiting.push(take)))
    let stderr = ''
    const listen = (chunk: Buffer) => {
      stderr += chunk
    }
    child.stderr?.on('data', listen)
    const { status, log } = await new Promise<{ status: number; log: string }>((resolve, reject) => {
      child.once('message', resolve)
      child.once('exit', (code, signal) =>
        reject(new Error(`the process ended with ${code ?? signal}: ${stderr}`)),
      )
      child.send({ action, variables, cwd })
    })
    child.stderr?.off('data', listen)
    child.removeAllListeners('exit')
    const next = this.#waiting.shift()
    if (next) next(child)
    else this.#idle.push(child)
    return { status, log, stderr }
  }

  close(): void {
    for (const child of this.#all) child.disconnect()
    rmSync(this.#folder, { recursive: true })
  }
}
