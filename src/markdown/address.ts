// Addresses of places in a repository, as GitHub's web pages name them.

export interface Commit {
  /** Such as `https://github.com`, without a slash at its end. */
  readonly serverUrl: string
  readonly owner: string
  readonly repo: string
  readonly sha: string
}

/** Browsers and proxies refuse longer ones. */
const MAX_URL = 2000

/**
 * The page of a file at a commit, with one line or a range marked. `plain=1` shows a Markdown file's source, as
 * only there lines have numbers. Undefined for a path that a browser would turn into another page's.
 */
export function lineUrl(commit: Commit, path: string, first: number, last = first): string | undefined {
  const segments = path.split('/')
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return undefined
  const lines = last > first ? `#L${first}-L${last}` : `#L${first}`
  return bounded(
    `${repositoryUrl(commit)}/blob/${encoded(commit.sha)}/${segments.map(encoded).join('/')}?plain=1${lines}`,
  )
}

export function commitUrl(commit: Commit): string | undefined {
  return bounded(`${repositoryUrl(commit)}/commit/${encoded(commit.sha)}`)
}

/** The path as a relative URI. */
export function relativeUri(path: string): string {
  return path.split('/').map(encoded).join('/')
}

function repositoryUrl({ serverUrl, owner, repo }: Commit): string {
  return `${serverUrl}/${encoded(owner)}/${encoded(repo)}`
}

function bounded(url: string): string | undefined {
  return url.length > MAX_URL ? undefined : url
}

/** Percent-encoded so that nothing in it means anything to Markdown either; lone surrogates have no encoding. */
function encoded(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
