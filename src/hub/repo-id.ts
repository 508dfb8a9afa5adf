// The ids of repositories on the Hub: which the Hub takes, and which one a URL means.
//
// huggingface_hub: utils/_validators.py (REPO_ID_REGEX and validate_repo_id): an optional `owner/`, then a name of 1
// to 96 characters of [A-Za-z0-9_.-] with a word character at both ends, no `--`, no `..`, not ending in `.git`.
// How the Hub itself checks `base_model` and `datasets` is not published.

/** `refused` is known to be refused; of `doubtful` it is not known, but the Python client does not take it. */
export type RepoIdVerdict = 'fine' | 'doubtful' | 'refused'

/** In ASCII, as nearly all are: the pattern behind it takes long to make. */
const PLAIN = /^[\w.-]+(?:\/[\w.-]+)?$/
const CHARACTERS = /^[\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)?$/u
const NAME = /^(?=\w)[\w.-]{1,96}$/

/** No id and no address of one is longer, in UTF-16 code units. */
const MAX_LENGTH = 1000

/** What the Hub makes of the id. */
export function judgeRepoId(value: string): RepoIdVerdict {
  if (value.length > MAX_LENGTH) return 'refused'
  if (isHubUrl(value)) return 'doubtful'
  const isOfThese = PLAIN.test(value) || CHARACTERS.test(value)
  if (!isOfThese || /^\.{0,2}\//.test(value) || value === '.' || value === '..') return 'refused'
  if (/^\.{1,2}\//.test(value)) return 'refused'
  const names = value.split('/')
  const shaped = names.every((name) => NAME.test(name) && /\w$/.test(name))
  return shaped && !value.includes('--') && !value.includes('..') && !value.endsWith('.git')
    ? 'fine'
    : 'doubtful'
}

export function isRepoId(value: string): boolean {
  return judgeRepoId(value) === 'fine'
}

const HUB_ADDRESS =
  /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?:(?:models|datasets|spaces)\/)?([^/?#\s]+(?:\/[^/?#\s]+)?)(?:[/?#]\S*)?$/i

function isHubUrl(value: string): boolean {
  return HUB_ADDRESS.test(value)
}

/** The id that was meant by a URL, or by an id with something around it; nothing where that is unclear. */
export function meantRepoId(value: string): string | undefined {
  if (value.length > MAX_LENGTH) return undefined
  const bare = value.trim()
  const address = HUB_ADDRESS.exec(bare)
  const candidate = (address?.[1] ?? bare.replace(/^@(?=[^@]*$)/, '').replace(/^(?:hf|huggingface):\/*/i, ''))
    .replace(/^(?:models|datasets)\/(?=[^/]+\/[^/]+$)/, '')
    .replace(/(?:\.git)?\/*$/, '')
    .replace(/\s*\/\s*/, '/')
  const cutOff = !address && bare.endsWith('/') && !candidate.includes('/')
  if (candidate === value || cutOff || /^[./~\\]/.test(bare)) return undefined
  return isRepoId(candidate) ? candidate : undefined
}
