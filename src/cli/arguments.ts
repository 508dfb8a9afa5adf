// The command line's arguments become one value, or a sentence that says what is wrong with them.
import { parseArgs } from 'node:util'
import { closestMatch } from 'leven'
import { hubAddress, PUBLIC_HUB } from '../facts/ask-hub.ts'
import type { FailOn } from '../policy/policy.ts'
import type { Preset } from '../rules/severities.ts'
import { type Format, OPTION_NAMES, OPTIONS, type Option, type OptionName } from './options.ts'

export interface Arguments {
  /** Files and globs as they were given; empty where none was. */
  readonly files: readonly string[]
  readonly preset?: Preset
  readonly config?: string
  readonly failOn?: FailOn
  readonly format: Format
  readonly output?: string
  readonly explain?: string
  /** The git revision with which the cards are compared. */
  readonly since?: string
  /** `dry-run` prints the changes and writes none. */
  readonly fix?: 'write' | 'dry-run'
  /** The Hub to ask, without a slash at the end; absent where none is to be asked. */
  readonly hubUrl?: string
  /** The card is piped in; `path` is absent where nobody said where it lies. */
  readonly stdin?: { readonly path?: string }
  /** Write drafts instead of judging. */
  readonly init: boolean
  readonly quiet: boolean
  readonly noColor: boolean
  readonly listRules: boolean
  readonly printPolicy: boolean
  readonly version: boolean
  readonly help: boolean
}

/** Bad arguments; the message is for people and says what to write instead. */
export class UsageError extends Error {}

/** @throws UsageError */
export function parseArguments(argv: readonly string[]): Arguments {
  const values = new Map<OptionName, string | true>()
  const files: string[] = []
  for (const token of tokens(argv)) {
    if (token.kind === 'positional') files.push(token.value)
    else if (token.kind === 'option') values.set(...readOption(token))
  }
  const printing = PRINTING.find((name) => values.has(name))
  if (printing && values.has('output'))
    throw new UsageError(
      `--${printing} prints to the terminal, so --output would be without effect. Write > FILE in its place.`,
    )
  if (printing && values.has('format'))
    throw new UsageError(
      `--${printing} makes no report, so --format would be without effect. ${printing === 'print-policy' ? 'It prints YAML; leave' : 'Leave'} --format out.`,
    )
  if (values.has('init')) refuseBeside('init', values)
  if (values.has('stdin') || values.has('stdin-path')) refuseBesideStdin(files, values)
  const text = (name: OptionName) => values.get(name) as string | undefined
  return {
    files,
    ...defined({
      preset: text('preset') as Preset | undefined,
      config: text('config'),
      failOn: text('fail-on') as FailOn | undefined,
      output: text('output'),
      explain: text('explain'),
      since: text('since'),
      fix: values.has('fix-dry-run')
        ? ('dry-run' as const)
        : values.has('fix')
          ? ('write' as const)
          : undefined,
      stdin: values.has('stdin') ? defined({ path: text('stdin-path') }) : undefined,
      hubUrl: values.has('hub-check') ? hubUrl(text('hub-url')) : undefined,
    }),
    format: (text('format') as Format | undefined) ?? 'pretty',
    init: values.has('init'),
    quiet: values.has('quiet'),
    noColor: values.has('no-color'),
    listRules: values.has('list-rules'),
    printPolicy: values.has('print-policy'),
    version: values.has('version'),
    help: values.has('help'),
  }
}

/** Options that tell of the gate or of the policy, and make no report. */
const PRINTING: readonly OptionName[] = ['print-policy', 'list-rules', 'explain', 'version', 'help']

/** Options that say how to judge, or ask for another work than drafting. */
const BESIDE_INIT: readonly OptionName[] = [
  'init',
  'preset',
  'config',
  'quiet',
  'no-color',
  'help',
  'version',
]

/** @throws UsageError where an option would be without effect */
function refuseBeside(name: OptionName, values: ReadonlyMap<OptionName, unknown>): void {
  const other = [...values.keys()].find((given) => !BESIDE_INIT.includes(given))
  if (other === undefined) return
  throw new UsageError(
    `--${name} writes drafts and judges nothing, so --${other} would be without effect. Run the two one after the other.`,
  )
}

/** @throws UsageError where an option would be without effect */
function refuseBesideStdin(files: readonly string[], values: ReadonlyMap<OptionName, unknown>): void {
  if (!values.has('stdin'))
    throw new UsageError('--stdin-path goes with --stdin. Write both, or name the file.')
  if (files.length > 0)
    throw new UsageError(
      '--stdin judges what is piped in, so that no file can be named. Leave one of the two out.',
    )
  const other = (['fix', 'fix-dry-run'] as const).find((name) => values.has(name))
  if (other === undefined) return
  throw new UsageError(
    `--${other} mends files, and what is piped in is none. Name the file instead of --stdin.`,
  )
}

/** @throws UsageError */
function hubUrl(text: string | undefined): string {
  const address = hubAddress(text)
  if (address !== undefined) return address
  throw new UsageError(`--hub-url cannot be "${text}". Write an address such as ${PUBLIC_HUB}.`)
}

function tokens(argv: readonly string[]) {
  const options = Object.fromEntries(
    OPTION_NAMES.map((name) => [name, { type: 'value' in OPTIONS[name] ? 'string' : 'boolean' } as const]),
  )
  return parseArgs({
    args: [...argv],
    options: { ...options, h: { type: 'boolean' }, v: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens
}

const SHORT: ReadonlyMap<string, OptionName> = new Map([
  ['h', 'help'],
  ['v', 'version'],
])

function readOption(token: {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
}): [OptionName, string | true] {
  const name = SHORT.get(token.name) ?? OPTION_NAMES.find((known) => known === token.name)
  if (name === undefined) throw unknownOption(token.rawName, token.name)
  const option: Option = OPTIONS[name]
  if (option.value === undefined) {
    if (token.value !== undefined) throw new UsageError(`--${name} takes no value. Write --${name} alone.`)
    return [name, true]
  }
  if (token.value === undefined || token.value === '' || token.value.startsWith('--')) {
    throw new UsageError(`--${name} needs a value: --${name} ${option.value}${choices(option)}.`)
  }
  if (option.choices && !option.choices.includes(token.value)) {
    throw new UsageError(`--${name} cannot be "${token.value}". Write one of: ${option.choices.join(', ')}.`)
  }
  return [name, token.value]
}

function unknownOption(raw: string, name: string): UsageError {
  // Of a single letter nobody can tell what was meant.
  const near = name.length > 2 ? closestMatch(name, OPTION_NAMES, { maxDistance: 2 }) : undefined
  return new UsageError(`There is no option ${raw}. ${near ? `Did you mean --${near}?` : 'See --help.'}`)
}

function choices({ choices: values }: Option): string {
  return values ? `, where ${values.join(', ')} are possible` : ''
}

function defined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never
}
