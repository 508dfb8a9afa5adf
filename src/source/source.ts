// Where cards come from, behind one interface: the workspace, a git revision, the GitHub API.

/** What stands at a path. Only `file` has bytes; the others are things a card cannot be. */
export type Entry =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** Larger than `MAX_CARD_BYTES`; `size` in bytes. It is not read. */
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'directory' | 'symlink' | 'submodule' | 'special' }
  | { readonly kind: 'missing' }
  /** The change under review took it away; `isLast`: and no card is left. */
  | { readonly kind: 'deleted'; readonly isLast: boolean }
  /** It is there, but reading it failed; `reason` is for people. */
  | { readonly kind: 'unreadable'; readonly reason: string }

/** What stands in a folder; `closed`: nothing is known of it, since it lies outside or behind a link, or cannot be read. */
export type Folder =
  | { readonly kind: 'folder'; readonly entries: readonly FolderEntry[] }
  | { readonly kind: 'missing' | 'closed' }

export interface FolderEntry {
  /** Without folders, as it is written: case counts. */
  readonly name: string
  readonly kind: 'file' | 'directory' | 'symlink' | 'submodule' | 'special'
  /** In bytes, where it is known without reading. */
  readonly size?: number
}

export interface Source {
  /** Where this source looks, in words that fit after "in": "the workspace /home/me/model". */
  readonly place: string
  /**
   * The paths of files that match the globs, with forward slashes, sorted by code unit, without duplicates.
   * A glob without wildcards is returned wherever anything stands at it, so that a directory or a symbolic link
   * in a card's place is found and not overlooked.
   */
  list(globs: readonly string[]): Promise<readonly string[]>
  read(path: string): Promise<Entry>
  /**
   * What stands in a folder itself, not in those below, in any order; the root is an empty text. No link is followed,
   * and of a folder with more than `MAX_FOLDER_ENTRIES` entries nothing is known.
   */
  folder(path: string): Promise<Folder>
}

/** 2 MiB: the Hub refuses larger pages long before, and no real card comes near it. */
export const MAX_CARD_BYTES = 2 * 1024 * 1024

/** Folders of so many files hold data, which no card names one by one. */
export const MAX_FOLDER_ENTRIES = 20_000
