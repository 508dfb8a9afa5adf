// A policy file of another repository, as `extends` names it: owner/repo/path@ref.

export interface RemoteFile {
  readonly owner: string
  readonly repo: string
  /** From the root of that repository. */
  readonly path: string
  /** A branch, a tag or a commit SHA. */
  readonly ref: string
}

/** Undefined where the text names a file of this repository. What begins with `./` always does. */
export function readReference(text: string): RemoteFile | undefined {
  const at = text.lastIndexOf('@')
  const [owner = '', repo = '', ...rest] = text.slice(0, at).split('/')
  const ref = text.slice(at + 1)
  const path = rest.join('/')
  if (at < 0 || path === '' || !/^[\w-]+$/.test(owner) || !/^[\w.-]+$/.test(repo)) return undefined
  return /^\.{1,2}$/.test(repo) || !/^[\w./-]+$/.test(ref) ? undefined : { owner, repo, path, ref }
}

export function referenceTo({ owner, repo, path, ref }: RemoteFile): string {
  return `${owner}/${repo}/${path}@${ref}`
}
