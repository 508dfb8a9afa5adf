// Presets, policy files and the user's wishes become one policy.
import type { HubAdditions } from '../hub/additions.ts'
import { PRESETS, type Preset } from '../rules/severities.ts'
import { DEFAULT_POLICY, type FailOn, type Override, type Policy, type RuleSettings } from './policy.ts'
import { PolicyError } from './policy-error.ts'
import { type PolicyFile, type ReadPolicyFile, type RuleEntry, readPolicyFile } from './policy-file.ts'

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

/** How many files one policy may build on, one on another. */
export const MAX_EXTENDS_DEPTH = 5

/**
 * The policy of the file `path`, with all that it extends, under the user's wishes; without a path, presets alone.
 * @throws PolicyError
 */
export async function resolvePolicy(
  path: string | undefined,
  readText: ReadText,
  wishes: Wishes,
): Promise<Policy> {
  const policy = path === undefined ? DEFAULT_POLICY : await withFile(DEFAULT_POLICY, path, readText, [])
  const { preset, cards, failOn, origin } = wishes
  return {
    // A preset that the user asks for is meant as it is, not with what the file sets for another one.
    ...(preset ? startAnew(policy, preset, origin('preset')) : policy),
    ...(cards && { cards: { value: cards, origin: origin('cards') } }),
    ...(failOn && { failOn: { value: failOn, origin: origin('fail-on') } }),
  }
}

async function withFile(
  below: Policy,
  path: string,
  readText: ReadText,
  trail: readonly string[],
): Promise<Policy> {
  if (trail.includes(path)) throw loop([...trail, path])
  if (trail.length > MAX_EXTENDS_DEPTH) {
    const message = `More than ${MAX_EXTENDS_DEPTH} policies extend one another here: ${[...trail, path].join(', ')}. Put some of them together.`
    throw new PolicyError([{ file: trail[0] ?? path, message }])
  }
  const text = await readText(path)
  if (text === undefined) throw missing(path, trail)
  const read = readPolicyFile(text, path)
  let policy = below
  for (const target of [read.data.extends ?? []].flat()) {
    const preset = PRESETS.find((name) => name === target)
    policy = preset
      ? startAnew(policy, preset, origin(read, path, ['extends']))
      : await withFile(policy, target, readText, [...trail, path])
  }
  return withSettings(policy, read, path)
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

function missing(path: string, trail: readonly string[]): PolicyError {
  const from = trail.at(-1)
  const message = from
    ? `\`extends\` names ${path}, which is no preset (${PRESETS.join(', ')}) and no file. Check the path; it starts at the root of the repository.`
    : 'This policy file does not exist. Check the path.'
  return new PolicyError([{ file: from ?? path, message }])
}
