// Finds this action's own comments among all of a pull request's, and later what has changed of them, with few calls.
import { isKey, readMarker } from '../../report/marker.ts'
import { type Comment, type CommentPage, readComment, readCommentPage } from '../calls/comments.ts'
import type { Client } from '../client.ts'
import { CallFailed, type Patience } from '../patience.ts'
import type { Repository } from '../setup.ts'
import type { OwnComment } from './plan.ts'

export interface Whose {
  readonly repository: Repository
  /** The pull request's. */
  readonly number: number
  /** The login that the token writes under. */
  readonly viewer: string
  /** Tells this action's comment from those of its other uses in the repository. */
  readonly key: string
}

/** At a hundred a page: the oldest 5,000 comments and the newest 5,000. */
const MAX_PAGES = 100
/** Seconds: GitHub's servers may not all have the same time, and times in its answers are whole seconds. */
const MARGIN = 60

export class OwnComments {
  readonly #client: Client
  readonly #patience: Patience
  readonly #whose: Whose
  #known = new Map<number, OwnComment>()
  /** When all pages were last read, in ISO 8601; undefined while reading them again costs no more than one call. */
  #readAt: string | undefined

  constructor(client: Client, patience: Patience, whose: Whose) {
    this.#client = client
    this.#patience = patience
    this.#whose = whose
  }

  /** @throws CallFailed */
  async look(): Promise<readonly OwnComment[]> {
    if (this.#readAt === undefined) await this.#readAll()
    else await this.#readChanges(this.#readAt)
    return [...this.#known.values()]
  }

  /**
   * From the last page to the first: where somebody removes a comment meanwhile, those after it move towards pages
   * that are still to be read, so that none is missed.
   */
  async #readAll(): Promise<void> {
    const first = await this.#page({ page: 1 })
    this.#known = new Map()
    this.#keep(first.comments)
    if (first.last === 1) return
    for (const page of pages(first.last)) this.#keep((await this.#page({ page })).comments)
    this.#readAt = first.date && new Date(Date.parse(first.date) - MARGIN * 1000).toISOString()
  }

  /** What was written since then, and whether the comments known by now are still there. */
  async #readChanges(since: string): Promise<void> {
    const seen = new Set<number>()
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { comments, last } = await this.#page({ page, since })
      for (const { id } of comments) seen.add(id)
      this.#keep(comments)
      if (page >= last) break
    }
    for (const id of [...this.#known.keys()].filter((known) => !seen.has(known))) {
      this.#known.delete(id)
      const comment = await this.#one(id)
      if (comment) this.#keep([comment])
    }
  }

  #page(options: { readonly page: number; readonly since?: string }): Promise<CommentPage> {
    const { repository, number } = this.#whose
    return this.#patience.repeat(() => readCommentPage(this.#client, repository, number, options))
  }

  async #one(id: number): Promise<Comment | undefined> {
    try {
      return await this.#patience.repeat(() => readComment(this.#client, this.#whose.repository, id))
    } catch (error) {
      if (error instanceof CallFailed && error.failure.kind === 'refused' && error.failure.status === 404)
        return undefined
      throw error
    }
  }

  /** By author and marker: anybody can write the marker, and the author writes other comments too. */
  #keep(comments: readonly Comment[]): void {
    const { viewer, key } = this.#whose
    for (const { id, nodeId, url, author, body } of comments) {
      const marker = author === viewer ? readMarker(body) : undefined
      if (marker && isKey(marker, key)) this.#known.set(id, { id, nodeId, url, marker, body })
      else this.#known.delete(id)
    }
  }
}

/** The first page comes again at the end, for what has moved there. */
function pages(last: number): readonly number[] {
  const all = Array.from({ length: last }, (_, index) => last - index)
  return all.length <= MAX_PAGES ? all : [...all.slice(0, MAX_PAGES / 2), ...all.slice(-MAX_PAGES / 2)]
}
