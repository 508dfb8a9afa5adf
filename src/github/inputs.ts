// The action's inputs: one table for the parser and the tests of action.yml and the README, and the parser.
import path from 'node:path'
import { hubAddress, PUBLIC_HUB } from '../facts/ask-hub.ts'
import { FAIL_ON, type FailOn } from '../policy/policy.ts'
import { PRESETS, type Preset } from '../rules/severities.ts'
import { SetupError } from './setup-error.ts'

export const COMMENT_MODES = ['on-findings', 'always', 'on-failure', 'never'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

export const SCOPES = ['changed', 'all'] as const
/** Which cards of a pull request are judged. */
export type Scope = (typeof SCOPES)[number]

export const SOURCES = ['auto', 'workspace', 'api'] as const
export type SourceChoice = (typeof SOURCES)[number]

export const REVIEW_MODES = ['off', 'suggestions'] as const
/** Whether findings are said on the lines of the diff too. */
export type ReviewMode = (typeof REVIEW_MODES)[number]

const SWITCH = ['on', 'off'] as const

export interface Input {
  /** The values it takes, where they are a closed list. */
  readonly choices?: readonly string[]
  /** What holds where the workflow says nothing, in the words of the README; action.yml itself sets no default. */
  readonly effectiveDefault: string
}

export const INPUTS = {
  cards: { effectiveDefault: 'README.md' },
  scope: { choices: SCOPES, effectiveDefault: 'changed in pull requests, else all' },
  preset: { choices: PRESETS, effectiveDefault: 'recommended' },
  config: { effectiveDefault: '.github/model-card-gate.yml' },
  'fail-on': { choices: FAIL_ON, effectiveDefault: 'error' },
  'only-new': { choices: SWITCH, effectiveDefault: 'off' },
  comment: { choices: COMMENT_MODES, effectiveDefault: 'on-findings' },
  'comment-key': { effectiveDefault: 'workflow and job' },
  review: { choices: REVIEW_MODES, effectiveDefault: 'off' },
  annotations: { choices: SWITCH, effectiveDefault: 'on' },
  source: { choices: SOURCES, effectiveDefault: 'auto' },
  'report-file': { effectiveDefault: 'none' },
  'sarif-file': { effectiveDefault: 'none' },
  'badge-file': { effectiveDefault: 'none' },
  'hub-check': { choices: SWITCH, effectiveDefault: 'off' },
  'hub-url': { effectiveDefault: PUBLIC_HUB },
  'github-token': { effectiveDefault: 'github.token' },
} as const satisfies Readonly<Record<string, Input>>

export type InputName = keyof typeof INPUTS

/** The inputs once read. What the workflow left out and a policy could say is absent. */
export interface Inputs {
  readonly cards?: readonly string[]
  /** Absent: changed cards in a pull request, all of them elsewhere. */
  readonly scope?: Scope
  readonly preset?: Preset
  /** The policy's path, from the root of the repository. */
  readonly config?: string
  readonly failOn?: FailOn
  /** Whether only what a pull request brings in counts. */
  readonly onlyNew: boolean
  readonly comment: CommentMode
  readonly commentKey?: string
  readonly review: ReviewMode
  readonly annotations: boolean
  readonly source: SourceChoice
  /** As the workflow wrote it: relative to the workspace, or absolute. */
  readonly reportFile?: string
  /** As `reportFile`. */
  readonly sarifFile?: string
  /** As `reportFile`; it ends in .json or .svg. */
  readonly badgeFile?: string
  /** The Hub to ask, without a slash at the end; absent where none is to be asked. */
  readonly hubUrl?: string
  readonly token?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** A key stands in a hidden line of the comment; longer ones are a mistake. */
const MAX_KEY_LENGTH = 200

/**
 * Reads `INPUT_*` as the runner sets them: the name in capitals with its hyphens, empty where the workflow is silent.
 * @throws SetupError that names every input at fault and its allowed values
 */
export function parseInputs(env: Environment): Inputs {
  const faults: string[] = []
  const text = (name: InputName): string | undefined => {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim()
    return value === '' ? undefined : value
  }
  const choice = <Value extends string>(name: InputName, choices: readonly Value[]): Value | undefined => {
    const value = text(name)
    const found = choices.find((candidate) => candidate === value)
    if (value !== undefined && found === undefined)
      faults.push(`The input ${name} cannot be ${shown(value)}. Write one of: ${choices.join(', ')}.`)
    return found
  }

  const hubUrl = hubAddress(text('hub-url'))
  if (hubUrl === undefined) faults.push(`The input hub-url must be an address such as ${PUBLIC_HUB}.`)
  const inputs = {
    cards: lines(text('cards')),
    scope: choice('scope', SCOPES),
    preset: choice('preset', PRESETS),
    config: text('config'),
    failOn: choice('fail-on', FAIL_ON),
    onlyNew: choice('only-new', SWITCH) === 'on',
    comment: choice('comment', COMMENT_MODES) ?? 'on-findings',
    commentKey: text('comment-key'),
    review: choice('review', REVIEW_MODES) ?? 'off',
    annotations: choice('annotations', SWITCH) !== 'off',
    source: choice('source', SOURCES) ?? 'auto',
    reportFile: text('report-file'),
    sarifFile: text('sarif-file'),
    badgeFile: text('badge-file'),
    hubUrl: choice('hub-check', SWITCH) === 'on' ? hubUrl : undefined,
    token: text('github-token'),
  }
  if (inputs.commentKey !== undefined && !isKey(inputs.commentKey))
    faults.push(
      `The input comment-key must be one line of at most ${MAX_KEY_LENGTH} characters, such as "models-en".`,
    )
  if (inputs.config !== undefined && /[\0\r\n]/.test(inputs.config))
    faults.push('The input config must be the path of one file, such as ".github/model-card-gate.yml".')
  faults.push(...fileFaults(inputs))
  // Not repeated in the message: it may be most of a secret.
  if (inputs.token !== undefined && !/^[\x21-\x7e]+$/.test(inputs.token))
    faults.push('The input github-token holds characters that no token has, such as a space or a line break.')
  if (faults.length > 0) throw new SetupError(faults.join('\n'))
  return defined(inputs)
}

const FILE_EXAMPLES = {
  'report-file': 'model-card-report.json',
  'sarif-file': 'model-card.sarif',
  'badge-file': 'model-card.svg',
} as const

function fileFaults({
  reportFile,
  sarifFile,
  badgeFile,
}: Readonly<Record<'reportFile' | 'sarifFile' | 'badgeFile', string | undefined>>): readonly string[] {
  const given = { 'report-file': reportFile, 'sarif-file': sarifFile, 'badge-file': badgeFile }
  const faults = Object.entries(FILE_EXAMPLES).flatMap(([name, example]) =>
    /[\0\r\n]/.test(given[name as keyof typeof given] ?? '')
      ? [`The input ${name} must be the path of one file, such as "${example}".`]
      : [],
  )
  if (badgeFile !== undefined && !/\.(?:json|svg)$/i.test(badgeFile))
    faults.push(
      `The input badge-file cannot be ${shown(badgeFile)}. Its name must end in ".json", for an endpoint badge of shields.io, or in ".svg", for a picture.`,
    )
  const targets = Object.values(given).flatMap((file) => (file === undefined ? [] : [path.normalize(file)]))
  if (new Set(targets).size < targets.length)
    faults.push('The inputs report-file, sarif-file and badge-file must name different files.')
  return faults
}

/** One glob a line; a comma is part of a glob (`{a,b}`) and separates nothing. */
function lines(text: string | undefined): readonly string[] | undefined {
  const found = text
    ?.split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return found?.length === 0 ? undefined : found
}

function isKey(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be in it
  return text.length <= MAX_KEY_LENGTH && !/[\u0000-\u001f\u007f]/.test(text)
}

/** Workflow files may put an expression there, so the value is quoted, on one line and short. */
function shown(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
}

function defined<T extends object>(
  object: T,
): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T]?: Exclude<T[K], undefined>
} {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never
}
