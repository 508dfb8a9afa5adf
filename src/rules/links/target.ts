// Where a link of a card leads: out into the world, to a place in the card, or to a path of its repository.
import { folderOf } from '../repository.ts'

export type LinkTarget =
  /** With a scheme or a server of its own, or nothing that could be judged. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'anchor'; readonly anchor: string }
  | {
      readonly kind: 'path'
      /** From the root of the repository, without `.` and `..`; the root itself is an empty text. */
      readonly path: string
      /** Written with a leading slash: the root of the repository on GitHub, of the whole site on the Hub. */
      readonly isAbsolute: boolean
      /** What follows `#`, decoded. */
      readonly anchor: string | undefined
    }

const ELSEWHERE: LinkTarget = { kind: 'elsewhere' }
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i
/** Ways in which the Hub and GitHub name a revision's files: `resolve/main/x` is `x`. Other revisions hold other files. */
const REVISION = /^(?:resolve|blob|raw|tree)\/(?:main|master|HEAD)\//
const OTHER_REVISION = /^(?:resolve|blob|raw|tree)\//
/** A file of another repository, from the root of the Hub: `/owner/name/resolve/main/x`. */
const OTHER_REPOSITORY = /^(?:(?:datasets|spaces)\/)?[^/]+\/[^/]+\/(?:resolve|blob|raw|tree)\/[^/]+/
/** What a program was to fill in. */
const UNFILLED = /\{\{|\}\}|\$\{|<%/

/**
 * @param url as Markdown or HTML gives it: escapes and entities decoded, percent signs not
 * @param cardPath from the root of the repository
 */
export function linkTarget(url: string, cardPath: string): LinkTarget {
  const written = url.trim()
  if (SCHEME.test(written) || UNFILLED.test(written)) return ELSEWHERE
  const hash = written.indexOf('#')
  const anchor = hash < 0 ? undefined : decoded(written.slice(hash + 1))
  if (hash === 0) return { kind: 'anchor', anchor: anchor ?? '' }
  const query = written.slice(0, hash < 0 ? undefined : hash)
  const end = query.indexOf('?')
  // Browsers take the backslash of Windows for a slash.
  const place = decoded(end < 0 ? query : query.slice(0, end)).replaceAll('\\', '/')
  if (place === '') return ELSEWHERE
  const isAbsolute = place.startsWith('/')
  const path = resolved(isAbsolute ? '' : folderOf(cardPath), place)
  if (path === undefined) return ELSEWHERE
  if (isAbsolute && OTHER_REPOSITORY.test(path)) return ELSEWHERE
  if (REVISION.test(path)) return { kind: 'path', path: path.replace(REVISION, ''), isAbsolute, anchor }
  return OTHER_REVISION.test(path) ? ELSEWHERE : { kind: 'path', path, isAbsolute, anchor }
}

/** Undefined where the path leaves the repository. */
function resolved(folder: string, place: string): string | undefined {
  const segments = folder === '' ? [] : folder.split('/')
  for (const segment of place.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return undefined
  }
  return segments.join('/')
}

function decoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
