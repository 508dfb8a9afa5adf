// What a rule may know of the repository around a card: texts of the files that people put beside it, and what stands
// at the paths that it names. It is data, so that it can be given to whoever judges.

/** Files beside a card that say something of the model too. */
export type CompanionKind =
  | 'license'
  | 'citation'
  | 'config'
  | 'adapter-config'
  | 'tokenizer-config'
  | 'sentence-transformers-config'
  | 'diffusers-config'

/** `paths`: what stands where the card's links lead. */
export type RepositoryNeed = CompanionKind | 'paths'

export interface Companion {
  readonly kind: CompanionKind
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
}

/** `unknown`: behind a link or in a submodule, outside the repository, or never asked for. */
export type PathKind = 'file' | 'folder' | 'missing' | 'unknown'

export interface NamedPath {
  readonly kind: PathKind
  /** Of a path where nothing stands: the one nearest by spelling at which something does. */
  readonly nearest?: string
}

export interface RepositoryEvidence {
  /** The card's own path from the root of its repository. */
  readonly cardPath: string
  /** What stands beside the card, sorted by path; then the licence at the root, where the card lies in a folder. */
  readonly companions: readonly Companion[]
  /** By paths from the root without `.` and `..`; the root itself is an empty text. */
  readonly paths: ReadonlyMap<string, NamedPath>
}

/** Of larger ones nothing is known, in bytes: a licence or a configuration is not so long. */
export const MAX_COMPANION_BYTES = 256 * 1024

const PROSE = /\.(?:md|markdown|txt|rst)$/i
const LICENSE = /^(?:[\w-]+[-_.])?(?:licen[cs]e|copying)(?:[-_.][\w-]+)*$/i
const BY_NAME: Readonly<Record<string, CompanionKind>> = {
  'citation.cff': 'citation',
  'config.json': 'config',
  'adapter_config.json': 'adapter-config',
  'tokenizer_config.json': 'tokenizer-config',
  'config_sentence_transformers.json': 'sentence-transformers-config',
  'model_index.json': 'diffusers-config',
}

/** Which companion a file is, by its name without folders; undefined where it is none. */
export function companionKind(name: string): CompanionKind | undefined {
  const known = Object.hasOwn(BY_NAME, name.toLowerCase()) ? BY_NAME[name.toLowerCase()] : undefined
  if (known !== undefined) return known
  if (name.length > 80) return undefined
  const stem = name.replace(PROSE, '')
  // `LICENSE.pdf` holds no text, and `license.py` is no licence.
  const isProse = stem !== name || !/\.[a-z]\w{1,4}$/i.test(name)
  return isProse && LICENSE.test(stem) ? 'license' : undefined
}

/** The companions of one kind that stand in the card's own folder. */
export function beside(
  repository: RepositoryEvidence | undefined,
  kind: CompanionKind,
): readonly Companion[] {
  if (repository === undefined) return []
  const own = folderOf(repository.cardPath)
  return repository.companions.filter((each) => each.kind === kind && folderOf(each.path) === own)
}

/** What stands at a path from the root of the repository. */
export function standsAt(repository: RepositoryEvidence | undefined, path: string): NamedPath {
  return repository?.paths.get(path) ?? { kind: 'unknown' }
}

/** The folder of a path with forward slashes; an empty text for what stands at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
