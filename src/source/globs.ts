// Which paths a list of globs means, the same for every source.

const WILDCARD = /[*?[\]{}!()]/

export function isGlob(text: string): boolean {
  return WILDCARD.test(text)
}

/**
 * A test for paths with forward slashes. `**` crosses folders, hidden ones too; a glob that starts with `!` takes
 * away from what the others match.
 */
export async function globMatcher(globs: readonly string[]): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch')
  const options = { dot: true, strictSlashes: true }
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  return picomatch(wanted, { ...options, ignore: unwanted })
}

/** The folders, without wildcards, below which everything lies that the globs match. */
export async function globFolders(globs: readonly string[]): Promise<readonly string[]> {
  const { default: picomatch } = await import('picomatch')
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  return [...new Set(wanted.map((glob) => picomatch.scan(glob).base))]
}
