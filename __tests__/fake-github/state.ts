// What the fake GitHub knows: repositories, the pull requests and comments of one of them, and who may do what.
import { newRepository, type Repository } from './repositories.ts'

export type Json = Readonly<Record<string, unknown>>

export interface Account {
  readonly login: string
  readonly id: number
  readonly type: 'Bot' | 'User'
}

/** What a token may do, as `permissions:` of a workflow grants it. */
export interface Token {
  readonly account: Account
  readonly contents: 'none' | 'read'
  readonly pullRequests: 'none' | 'read' | 'write'
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: Account
  body: string
  /** What it said, oldest first, what it says now included; empty until it is edited. */
  edits: readonly Edit[]
  readonly createdAt: string
  updatedAt: string
}

export interface Edit {
  readonly editor: Account
  readonly body: string
}

/** A comment on lines of the diff; its review is a review of that id. */
export interface ReviewComment {
  readonly id: number
  readonly reviewId: number
  readonly pull: number
  readonly author: Account
  body: string
  readonly path: string
  readonly diffHunk: string
  /** The commit that it was written about, and the lines there. */
  readonly commit: string
  readonly startLine: number | undefined
  readonly line: number
  readonly createdAt: string
  updatedAt: string
}

export interface Review {
  readonly id: number
  readonly pull: number
  readonly author: Account
  readonly body: string
  readonly commit: string
  readonly submittedAt: string
}

export interface TreeEntry {
  readonly path: string
  /** `100644`, `100755`, `040000`, `120000` (symbolic link) or `160000` (submodule). */
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  readonly size?: number
}

export interface Limit {
  readonly limit: number
  remaining: number
  /** Seconds since 1970. */
  readonly resetsAt: number
}

export interface State {
  readonly owner: string
  readonly name: string
  readonly isPrivate: boolean
  /** GitHub's own pull request objects, by number. */
  readonly pullRequests: Map<number, Json>
  /** What a pull request changes, by number: GitHub's own objects. */
  readonly changedFiles: Map<number, readonly Json[]>
  readonly comments: Comment[]
  readonly reviews: Review[]
  readonly reviewComments: ReviewComment[]
  /** By `owner/name`; the one that everything else is about is among them. */
  readonly repositories: Map<string, Repository>
  /** By the token's text. */
  readonly tokens: Map<string, Token>
  /** The primary limit of REST calls: what is left of it. */
  rateLimit: Limit
  /** That of GraphQL, which is counted apart. */
  graphqlLimit: Limit
  nextId: number
}

/** The author of everything that a workflow's GITHUB_TOKEN writes. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' }

/** The token that the tests' runs are given, unless they change its permissions. */
export const TOKEN = 'ghs_aTokenThatOnlyTheFakeKnows'

export function newState(owner: string, name: string, isPrivate = false): State {
  const fullName = `${owner}/${name}`
  const resetsAt = Math.ceil(Date.now() / 1000) + 3600
  return {
    owner,
    name,
    isPrivate,
    pullRequests: new Map(),
    changedFiles: new Map(),
    comments: [],
    reviews: [],
    reviewComments: [],
    repositories: new Map([[fullName, newRepository(fullName, isPrivate)]]),
    tokens: new Map([[TOKEN, { account: ACTIONS_BOT, contents: 'read', pullRequests: 'write' }]]),
    rateLimit: { limit: 1000, remaining: 1000, resetsAt },
    graphqlLimit: { limit: 1000, remaining: 1000, resetsAt },
    nextId: 1001,
  }
}

/** Puts a comment there as if somebody had written it earlier. */
export function addComment(state: State, issue: number, author: Account, body: string): Comment {
  const now = new Date().toISOString()
  const comment = { id: state.nextId++, issue, author, body, edits: [], createdAt: now, updatedAt: now }
  state.comments.push(comment)
  return comment
}

/** Changes what a comment says. With the first edit GitHub begins to keep what was said, from the creation on. */
export function editComment(comment: Comment, editor: Account, body: string): void {
  const created = comment.edits.length === 0 ? [{ editor: comment.author, body: comment.body }] : []
  comment.edits = [...comment.edits, ...created, { editor, body }]
  comment.body = body
  comment.updatedAt = new Date().toISOString()
}

/** Moves a pull request's head, as a push to its branch does. */
export function moveHead(state: State, number: number, sha: string): void {
  const pullRequest = state.pullRequests.get(number)
  if (pullRequest === undefined) throw new Error(`there is no pull request ${number}`)
  state.pullRequests.set(number, { ...pullRequest, head: { ...(pullRequest.head as Json), sha } })
}

/** The repository that the pull requests go to. */
export function ownRepository(state: State): Repository {
  return repositoryNamed(state, `${state.owner}/${state.name}`)
}

/** Makes it where it is not there yet. */
export function repositoryNamed(state: State, fullName: string, isPrivate = false): Repository {
  const found = state.repositories.get(fullName) ?? newRepository(fullName, isPrivate)
  state.repositories.set(fullName, found)
  return found
}
