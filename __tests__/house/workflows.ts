// The workflows that the project runs itself and those that its documents tell others to paste.
import { parse } from 'yaml'
import { readDocument } from './document.ts'
import { DOCUMENTS, FILES, read } from './tracked-files.ts'

export interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

export interface Job {
  readonly uses?: string
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: unknown
  readonly steps?: readonly Step[]
}

export interface Workflow {
  /** The file, and for a fence of a document its line. */
  readonly name: string
  readonly text: string
  /** Written in a document for others, not run here. */
  readonly isExample: boolean
  readonly events: Readonly<Record<string, unknown>>
  readonly permissions: unknown
  readonly concurrency: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

export const WORKFLOWS: readonly Workflow[] = [
  ...FILES.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file)).map((file) =>
    workflow(file, read(file), false),
  ),
  ...DOCUMENTS.flatMap((file) =>
    readDocument(file)
      .fences.filter(({ language, text }) => /^ya?ml$/.test(language) && isWorkflow(parse(text)))
      .map(({ line, text }) => workflow(`${file}:${line}`, text, true)),
  ),
]

function isWorkflow(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'on' in value && 'jobs' in value
}

function workflow(name: string, text: string, isExample: boolean): Workflow {
  const { on, permissions, concurrency, jobs } = parse(text)
  return { name, text, isExample, events: events(on), permissions, concurrency, jobs }
}

/** `on` is a name, a list of names or a map. */
function events(on: unknown): Readonly<Record<string, unknown>> {
  if (typeof on === 'string') return { [on]: null }
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [event, null]))
  return on as Readonly<Record<string, unknown>>
}

export function steps({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap((job) => job.steps ?? [])
}
