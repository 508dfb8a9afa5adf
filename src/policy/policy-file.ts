// A policy file's text becomes data, or a PolicyError that names every mistake at its line and column.
import type { ErrorObject } from 'ajv'
import { closestMatch } from 'leven'
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import { followPointer, pointerSteps } from '../hub/json-pointer.ts'
import { duplicateKeys } from '../hub/yaml-duplicates.ts'
import { DOCUMENTATION, RULES } from '../rules/rules.ts'
import type { Preset, Severity } from '../rules/severities.ts'
import validate from './generated/validate-policy.js'
import { calledHere, nearest } from './nearest.ts'
import type { FailOn } from './policy.ts'
import { PolicyError, type PolicyProblem } from './policy-error.ts'
import { policySchema } from './schema.ts'

type Level = Severity | 'off'
export type RuleEntry = Level | readonly [Level] | readonly [Level, Readonly<Record<string, unknown>>]

/** What a policy file holds once it is valid. */
export interface PolicyFile {
  readonly extends?: string | readonly string[]
  readonly cards?: readonly string[]
  readonly 'fail-on'?: FailOn
  readonly rules?: Readonly<Record<string, RuleEntry>>
  readonly hub?: {
    readonly licenses?: readonly string[]
    readonly languages?: readonly string[]
    readonly 'pipeline-tags'?: readonly string[]
    readonly libraries?: readonly string[]
  }
  readonly schema?: string
  readonly overrides?: readonly {
    readonly cards: readonly string[]
    readonly extends?: Preset
    readonly rules?: Readonly<Record<string, RuleEntry>>
  }[]
}

export interface ReadPolicyFile {
  readonly data: PolicyFile
  /** The 1-based line of the key at a path such as `['rules', 'section/usage']`. */
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined
}

type Path = readonly (string | number)[]

/** 256 KiB, far above any policy that a person writes. */
const MAX_POLICY_LENGTH = 256 * 1024

/** Of a file with more mistakes than this the first are enough to begin with. */
const MAX_PROBLEMS = 50

const MAX_YAML_WORDS = 120
const MAX_QUOTED = 120

/** Reads YAML, and so JSON too. @throws PolicyError */
export function readPolicyFile(text: string, file: string): ReadPolicyFile {
  if (text.length > MAX_POLICY_LENGTH) {
    throw new PolicyError([{ file, message: 'This file is larger than 256 KiB. Is it a policy?' }])
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, logLevel: 'silent' })
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line, column: col }
  }
  // Where YAML ends to be YAML nothing after it means what it says, so that the first error is all there is to tell.
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, 1)
  const syntax = [...errors, ...document.warnings].map(({ pos, message }) => ({
    offset: pos[0],
    message: yamlSentence(message),
  }))
  for (const offset of duplicateKeys(document)) {
    syntax.push({ offset, message: 'This key stands here a second time. Remove one of the two.' })
  }
  if (syntax.length > 0) {
    const inOrder = syntax.sort((a, b) => a.offset - b.offset)
    throw firstMistakes(file, inOrder, ({ offset, message }) => ({ ...place(offset), message }))
  }
  const keyOffset = (path: Path) => offsetOf(document.contents, path, 'key')
  const data = toData(document, file)
  if (!validate(data)) {
    // An `if` only repeats what its branch says.
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if')
    throw firstMistakes(file, errors, (error): PolicyProblem => {
      const { path, at, message } = sentence(error, data)
      const offset = offsetOf(document.contents, path, at)
      return { ...(offset === undefined ? { file } : place(offset)), message }
    })
  }
  const lineOf = (path: Path) => {
    const offset = keyOffset(path)
    return offset === undefined ? undefined : lineCounter.linePos(offset).line
  }
  return { data: data as PolicyFile, lineOf }
}

/** The first mistakes from top to bottom, and how many there are beside them; only the first are worked out. */
function firstMistakes<T>(
  file: string,
  mistakes: readonly T[],
  problem: (mistake: T) => PolicyProblem,
): PolicyError {
  const left = mistakes.length - MAX_PROBLEMS
  const rest = { file, message: `There are ${left} more mistakes. Mend these first.` }
  const first = mistakes.slice(0, MAX_PROBLEMS).map(problem).sort(byPlace)
  return new PolicyError([...first, ...(left > 0 ? [rest] : [])])
}

function byPlace(a: PolicyProblem, b: PolicyProblem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** @throws PolicyError where aliases multiply without end */
function toData(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {}
  } catch {
    throw new PolicyError([
      { file, message: 'Its aliases (`*name`) stand for too much. Write the values out.' },
    ])
  }
}

function yamlSentence(message: string): string {
  const words = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''
  // The library quotes a scalar whole, and that may be a page.
  return `This is not YAML: ${words.length > MAX_YAML_WORDS ? `${words.slice(0, MAX_YAML_WORDS)}…` : words}.`
}

interface Sentence {
  readonly path: Path
  readonly at: 'key' | 'value'
  readonly message: string
}

/** One of Ajv's errors in words. */
function sentence(error: ErrorObject, data: unknown): Sentence {
  const { path, value } = followPointer(data, error.instancePath)
  const name = path.length === 0 ? 'The policy' : `\`${path.join('.')}\``
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty)
      const known = knownKeys(error.schemaPath)
      return { path: [...path, key], at: 'key', message: unknownKey(path, key, known) }
    }
    case 'enum': {
      const allowed = error.params.allowedValues as readonly string[]
      const message = `${name} has to be one of: ${allowed.join(', ')}.`
      const near =
        typeof value === 'string' ? (calledHere(value, allowed) ?? nearest(value, allowed)) : undefined
      return { path, at: 'value', message: near ? `${message} Did you mean \`${near}\`?` : message }
    }
    case 'required':
      return { path, at: 'value', message: `${name} lacks \`${error.params.missingProperty}\`.` }
    case 'type': {
      // In quotes, since a glob may begin with a character that means something else to YAML.
      const isOneText =
        error.params.type === 'array' && typeof value === 'string' && value.length <= MAX_QUOTED
      const cure = isOneText ? ` Write \`[${JSON.stringify(value)}]\`.` : ''
      return { path, at: 'value', message: `${name} has to be ${typeWords(error.params.type)}.${cure}` }
    }
    default:
      return { path, at: 'value', message: `${name} ${error.message}.` }
  }
}

/** The keys that the part of the schema knows which the error comes from. */
function knownKeys(schemaPath: string): readonly string[] {
  const steps = pointerSteps(schemaPath).slice(0, -1)
  let part: unknown = policySchema(RULES)
  for (const step of steps) part = (part as Readonly<Record<string, unknown>> | undefined)?.[step]
  return Object.keys((part as { readonly properties?: object } | undefined)?.properties ?? {})
}

function unknownKey(path: Path, key: string, known: readonly string[]): string {
  const kind = path.at(-1) === 'rules' ? 'rule' : 'key'
  // A rule may be named without its group.
  const near =
    calledHere(key, known) ??
    known.find((id) => kind === 'rule' && id.endsWith(`/${key}`)) ??
    closestMatch(key, known, { maxDistance: Math.max(2, Math.floor(key.length / 3)) })
  const cure = near
    ? `Did you mean \`${near}\`?`
    : kind === 'key'
      ? `Possible are: ${known.join(', ')}.`
      : `The rules are in ${DOCUMENTATION}`
  return `There is no ${kind} \`${key}\`. ${cure}`
}

function typeWords(type: unknown): string {
  const words: Readonly<Record<string, string>> = {
    array: 'a list',
    object: 'a map',
    string: 'a text',
    boolean: 'true or false',
  }
  return [type]
    .flat()
    .map((one) => words[String(one)] ?? `of type ${one}`)
    .join(' or ')
}

/** Where the key or the value at a path starts; of a path that leads nowhere, the last thing on the way. */
function offsetOf(root: unknown, path: Path, at: 'key' | 'value'): number | undefined {
  let node = root
  let offset = startOf(root)
  for (const [index, part] of path.entries()) {
    let key: unknown
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === part)
      key = pair?.key
      node = pair?.value
    } else {
      node = (node as { items?: readonly unknown[] } | undefined)?.items?.[Number(part)]
    }
    const wantsKey = at === 'key' && index === path.length - 1
    offset = (wantsKey ? startOf(key) : undefined) ?? startOf(node) ?? startOf(key) ?? offset
  }
  return offset
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | undefined)?.range?.[0]
}
