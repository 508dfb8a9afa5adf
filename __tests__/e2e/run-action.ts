// Starts the built action as GitHub's runner does: a child process with the runner's variables and files.
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FakeGitHub } from '../fake-github/fake-github.ts'
import type { Content, Files } from '../fake-github/repositories.ts'
import { type Json, TOKEN } from '../fake-github/state.ts'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
/** The folder of the bundles; GATE_DIST names that of another build. */
export const DIST = process.env.GATE_DIST ?? path.join(ROOT, 'dist')
/** `RUNNER_NODE` names the Node that the runner would bring; without it the tests' own is used. */
export const NODE = process.env.RUNNER_NODE ?? process.execPath

export interface ActionRun {
  readonly github: FakeGitHub
  readonly event: { readonly name: string; readonly payload: Json | string }
  /** The workflow's `with:`, by the inputs' names. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Variables of the runner that this run has otherwise; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Another folder of bundles than `DIST`. */
  readonly dist?: string
  /** How the action is started; by default as the job does it. */
  readonly start?: Start
}

/** Starts an entry module with exactly these variables, in a folder. */
export type Start = (
  action: string,
  variables: Readonly<Record<string, string>>,
  cwd: string,
) => Promise<Pick<ActionEnded, 'status' | 'log' | 'stderr'>>

export interface ActionEnded {
  readonly status: number | null
  readonly log: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** A job's folders: the workspace with its files, and the runner's own. */
export class Job {
  readonly folder: string
  readonly workspace: string
  readonly #start: Start
  #runs = 0

  constructor(start: Start = startProcess) {
    this.#start = start
    this.folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-job-'))
    this.workspace = path.join(this.folder, 'workspace')
    // What actions/checkout leaves behind.
    mkdirSync(path.join(this.workspace, '.git'), { recursive: true })
  }

  put(file: string, text: string): void {
    const target = path.join(this.workspace, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
  }

  read(file: string): string {
    return readFileSync(path.join(this.workspace, file), 'utf8')
  }

  /** What a commit of the workspace has. */
  files(folder = this.workspace): Files {
    const found: Record<string, Content> = {}
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const target = path.join(folder, entry.name)
      if (entry.name === '.git') continue
      if (entry.isSymbolicLink()) found[entry.name] = { link: readlinkSync(target) }
      else if (entry.isFile()) found[entry.name] = readFileSync(target)
      else
        for (const [below, content] of Object.entries(this.files(target)))
          found[`${entry.name}/${below}`] = content
    }
    return found
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  async run({
    github,
    event,
    inputs = {},
    env = {},
    dist = DIST,
    start = this.#start,
  }: ActionRun): Promise<ActionEnded> {
    const temp = path.join(this.folder, `step-${++this.#runs}`)
    mkdirSync(temp)
    const file = (name: string, text = '') => {
      writeFileSync(path.join(temp, name), text)
      return path.join(temp, name)
    }
    const { payload } = event
    const variables: Record<string, string | undefined> = {
      PATH: process.env.PATH,
      HOME: temp,
      RUNNER_TEMP: temp,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: this.workspace,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file('event.json', typeof payload === 'string' ? payload : JSON.stringify(payload)),
      GITHUB_REPOSITORY: `${github.state.owner}/${github.state.name}`,
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKFLOW: 'Model card',
      GITHUB_JOB: 'gate',
      GITHUB_ACTOR: 'Codertocat',
      GITHUB_RUN_ID: String(41 + this.#runs),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      'INPUT_GITHUB-TOKEN': TOKEN,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    }
    const set = Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined)
    const ended = await start(path.join(dist, 'index.js'), Object.fromEntries(set), this.workspace)
    return {
      ...ended,
      outputs: readOutputs(contents(variables.GITHUB_OUTPUT)),
      summary: contents(variables.GITHUB_STEP_SUMMARY),
    }
  }
}

/** As the runner does: a process for the run alone. */
export const startProcess: Start = (action, env, cwd) =>
  new Promise((resolve, reject) => {
    const child = spawn(NODE, [action], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let log = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, log, stderr }))
  })

function contents(file: string | undefined): string {
  return file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** As the runner reads the file: name<<delimiter, the value's lines, delimiter. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 0) {
    const [name, delimiter] = (lines.shift() ?? '').split('<<')
    if (!name || !delimiter) continue
    const end = lines.indexOf(delimiter)
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return outputs
}
