// Presets, policy files and the user's wishes become one policy.
import type { HubAdditions } from '../hub/additions.ts'
import { PRESETS, type Preset } from '../rules/severities.ts'
import { DEFAULT_POLICY, type FailOn, type Override, type Policy, type RuleSettings } from './policy.ts'
import { PolicyError } from './policy-error.ts'
import type { PolicyFile, ReadPolicyFile, RuleEntry } from './policy-file.ts'
import { type RemoteFile, readReference, referenceTo } from './reference.ts'

/** What the user says beside the policy file; it wins over the file. `origin` names the place for people. */
export interface Wishes {
  readonly preset?: Preset
  readonly cards?: readonly string[]
  readonly failOn?: FailOn
  /** "the input" or "the option --"; the key is put behind it. */
  readonly origin: (key: 'preset' | 'cards' | 'fail-on') => string
}

/** Reads a policy file, by its path from the root of the repository; undefined where there is none. */
export type ReadText = (path: string) => Promise<string | undefined>

/**
 * Reads a policy file of another repository.
 * @throws PolicyError, with the reference as its file, where that is not possible
 */
export type ReadRemote = (file: RemoteFile) => Promise<string>

/** What can be read: files of this repository, and those of others where there is a way to them. */
export interface Readers {
  readonly readText: ReadText
  readonly readRemote?: ReadRemote
}

/** How many files one policy may build on, one on another. */
const MAX_EXTENDS_DEPTH = 5
/** How many files one policy may be made of in all. */
export const MAX_EXTENDED_FILES = 30

/**
 * The policy of the file `path`, or of a file of another repository as owner/repo/path@ref, with all that it extends,
 * under the user's wishes; without a path, presets alone.
 * @throws PolicyError
 */
export async function resolvePolicy(
  path: string | undefined,
  readers: Readers,
  wishes: Wishes,
): Promise<Policy> {
  const way: Way = { readers, trail: [], count: { files: 0 } }
  const policy = path === undefined ? DEFAULT_POLICY : await withFile(DEFAULT_POLICY, placeOf(path), way)
  const { preset, cards, failOn, origin } = wishes
  return {
    // A preset that the user asks for is meant as it is, not with what the file sets for another one.
    ...(preset ? startAnew(policy, preset, origin('preset')) : policy),
    ...(cards && { cards: { value: cards, origin: origin('cards') } }),
    ...(failOn && { failOn: { value: failOn, origin: origin('fail-on') } }),
  }
}

/** How the resolution came to a file. */
interface Way {
  readonly readers: Readers
  /** The files that lead to it, each extended by the one before. */
  readonly trail: readonly string[]
  /** Where the last of them says so. */
  readonly line?: number | undefined
  readonly count: { files: number }
}

/** A file of this repository, or of another. */
type PolicyPlace = { readonly path: string; readonly in?: RemoteFile }

async function withFile(below: Policy, place: PolicyPlace, way: Way): Promise<Policy> {
  const { trail, count } = way
  const name = place.in ? referenceTo(place.in) : place.path
  if (trail.includes(name)) throw loop([...trail, name])
  if (trail.length > MAX_EXTENDS_DEPTH) {
    const message = `More than ${MAX_EXTENDS_DEPTH} policies extend one another here: ${[...trail, name].join(', ')}. Put some of them together.`
    throw new PolicyError([{ file: trail[0] ?? name, message }])
  }
  if (++count.files > MAX_EXTENDED_FILES) {
    const message = `This policy is made of more than ${MAX_EXTENDED_FILES} files. Put some of them together.`
    throw new PolicyError([{ file: trail[0] ?? name, message }])
  }
  const text = await readPlace(place, way)
  if (text === undefined) throw await missing(name, way)
  // The validator of policies is half of all code: a run without a policy file does not load it.
  const { readPolicyFile } = await import('./policy-file.ts')
  const read = readPolicyFile(text, name)
  if (place.in && read.data.schema !== undefined) throw remoteSchema(name, read)
  let policy = below
  for (const target of [read.data.extends ?? []].flat()) {
    const preset = PRESETS.find((candidate) => candidate === target)
    policy = preset
      ? startAnew(policy, preset, origin(read, name, ['extends']))
      : await withFile(policy, placeOf(target, place), {
          ...way,
          trail: [...trail, name],
          line: read.lineOf(['extends']),
        })
  }
  const whole = withSettings(policy, read, name)
  await refuseLicenseSlips(read, name, whole.hub)
  return whole
}

/** @throws PolicyError */
async function refuseLicenseSlips(
  { data, lineOf }: ReadPolicyFile,
  file: string,
  hub: HubAdditions,
): Promise<void> {
  const { licenseSlips } = await import('./license-slips.ts')
  const slips = licenseSlips(data, hub.licenses)
  if (slips.length === 0) return
  throw new PolicyError(
    slips.map(({ path, message }) => {
      const line = lineOf(path)
      return { file, ...(line !== undefined && { line, column: 1 }), message }
    }),
  )
}

/** A policy of another repository means files of its own where it names a path. */
function placeOf(target: string, from?: PolicyPlace): PolicyPlace {
  const remote = readReference(target) ?? (from?.in && { ...from.in, path: target })
  return remote ? { path: remote.path, in: remote } : { path: target }
}

function readPlace(place: PolicyPlace, { readers, trail }: Way): Promise<string | undefined> {
  const { readText, readRemote } = readers
  if (place.in === undefined) return readText(place.path)
  if (readRemote) return readRemote(place.in)
  const message = `${referenceTo(place.in)} is a policy of another repository, and there is no token to read it with. Set GITHUB_TOKEN or GH_TOKEN in the environment.`
  throw new PolicyError([{ file: trail.at(-1) ?? referenceTo(place.in), message }])
}

function startAnew(policy: Policy, preset: Preset, from: string): Policy {
  return { ...policy, preset: { value: preset, origin: from }, rules: {} }
}

function withSettings(policy: Policy, read: ReadPolicyFile, path: string): Policy {
  const { cards, 'fail-on': failOn, rules, hub, schema, overrides = [] } = read.data
  const from = (key: string) => origin(read, path, [key])
  return {
    ...policy,
    ...(cards && { cards: { value: cards, origin: from('cards') } }),
    ...(failOn && { failOn: { value: failOn, origin: from('fail-on') } }),
    ...(schema && { schema: { value: schema, origin: from('schema') } }),
    rules: { ...policy.rules, ...ruleSettings(rules, read, path, ['rules']) },
    hub: addValues(policy.hub, hub),
    overrides: [...policy.overrides, ...overrides.map((_, index) => override(read, path, index))],
  }
}

function override(read: ReadPolicyFile, path: string, index: number): Override {
  const { cards = [], extends: preset, rules } = read.data.overrides?.[index] ?? {}
  const at = ['overrides', index]
  return {
    cards,
    ...(preset && { preset: { value: preset, origin: origin(read, path, [...at, 'extends']) } }),
    rules: ruleSettings(rules, read, path, [...at, 'rules']),
    origin: origin(read, path, at),
  }
}

function ruleSettings(
  entries: Readonly<Record<string, RuleEntry>> = {},
  read: ReadPolicyFile,
  path: string,
  at: readonly (string | number)[],
): RuleSettings {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => {
      const [severity, options = {}] = typeof entry === 'string' ? [entry] : entry
      return [id, { severity, options, origin: origin(read, path, [...at, id]) }]
    }),
  )
}

function addValues(hub: HubAdditions, more: PolicyFile['hub'] = {}): HubAdditions {
  const { licenses = [], languages = [], 'pipeline-tags': pipelineTags = [], libraries = [] } = more
  return {
    licenses: [...hub.licenses, ...licenses],
    languages: [...hub.languages, ...languages],
    pipelineTags: [...hub.pipelineTags, ...pipelineTags],
    libraries: [...hub.libraries, ...libraries],
  }
}

function origin({ lineOf }: ReadPolicyFile, path: string, key: readonly (string | number)[]): string {
  const line = lineOf(key)
  return line === undefined ? path : `${path}, line ${line}`
}

function loop(trail: readonly string[]): PolicyError {
  const message = `These policies extend one another in a circle: ${trail.join(' -> ')}. Remove one \`extends\`.`
  return new PolicyError([{ file: trail[0] ?? '', message }])
}

function remoteSchema(file: string, { lineOf }: ReadPolicyFile): PolicyError {
  const line = lineOf(['schema'])
  const message =
    'A policy that other repositories extend cannot name a `schema`, since the file would be theirs or yours. Name it in the policy of the repository whose cards are judged.'
  return new PolicyError([{ file, ...(line !== undefined && { line, column: 1 }), message }])
}

async function missing(path: string, { trail, line }: Way): Promise<PolicyError> {
  const from = trail.at(-1)
  if (from === undefined)
    return new PolicyError([{ file: path, message: 'This policy file does not exist. Check the path.' }])
  const { nearest } = await import('./nearest.ts')
  const near = nearest(path, PRESETS)
  const cure = near ? `Did you mean \`${near}\`?` : 'Check the path; it starts at the root of the repository.'
  const message = `\`extends\` names ${path}, which is no preset (${PRESETS.join(', ')}) and no file. ${cure}`
  return new PolicyError([{ file: from, ...(line !== undefined && { line, column: 1 }), message }])
}
