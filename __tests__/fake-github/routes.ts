// What the fake GitHub does for each operation of its REST interface.
import {
  type Answer,
  bodyText,
  type Call,
  forbidden,
  found,
  page,
  problem,
  refusal,
  whereOwn,
  whereReadable,
} from './answers.ts'
import { blob, comparison, issueComment, rateLimit, reference, tree, user } from './objects.ts'
import { mergeBaseOf, type Repository, treeEntries } from './repositories.ts'
import { REVIEW_ROUTES } from './reviews.ts'
import {
  addComment,
  type Comment,
  editComment,
  type Json,
  ownRepository,
  type State,
  type Token,
} from './state.ts'

type Handler = (state: State, call: Call) => Answer

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

export const ROUTES: Readonly<Record<string, Handler>> = {
  ...REVIEW_ROUTES,

  'GET /rate_limit': (state) => ({ status: 200, body: rateLimit(state) }),

  // A workflow's token is an installation's and has no user: answered 403 by GitHub.
  'GET /user': (_, { token }) =>
    token?.account.type === 'User' ? { status: 200, body: user(token.account) } : forbidden(),

  'GET /repos/{owner}/{repo}/pulls/{pull_number}': (state, call) =>
    whereReadable(state, call, () => found(state.pullRequests.get(Number(call.params.pull_number)))),

  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': (state, call) =>
    whereReadable(state, call, () =>
      page(call, state.changedFiles.get(Number(call.params.pull_number)) ?? []),
    ),

  'GET /repos/{owner}/{repo}/pulls': (state, call) =>
    whereReadable(state, call, () => {
      const { query } = call
      const wanted = query.get('head')
      const all = [...state.pullRequests.values()].filter((pullRequest) => {
        const { label } = pullRequest.head as Json
        const isOpen = query.get('state') !== 'open' || pullRequest.state === 'open'
        return isOpen && (wanted === null || label === wanted)
      })
      return page(call, all)
    }),

  'GET /repos/{owner}/{repo}/git/ref/{ref}': (state, call) =>
    inRepository(state, call, (repository) => {
      const ref = String(call.params.ref)
      const sha = ref.startsWith('heads/') ? repository.branches.get(ref.slice(6)) : undefined
      return found(sha && reference(repository, ref, sha))
    }),

  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': (state, call) =>
    inRepository(state, call, (repository) => {
      const sha = String(call.params.tree_sha)
      for (const place of network(state, repository)) {
        const entries = treeEntries(place, sha, call.query.get('recursive') !== null)
        if (entries) return { status: 200, body: tree(repository, sha, entries) }
      }
      return problem(404, 'Not Found')
    }),

  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': (state, call) =>
    inRepository(state, call, (repository) => {
      const sha = String(call.params.file_sha)
      const bytes = blobIn(state, repository, sha)
      return found(bytes && blob(repository, sha, bytes))
    }),

  'GET /repos/{owner}/{repo}/compare/{basehead}': (state, call) =>
    inRepository(state, call, (repository) => {
      const basehead = String(call.params.basehead)
      const [from = '', to = ''] = basehead.split('...')
      const base = repository.branches.get(from) ?? from
      for (const place of network(state, repository)) {
        // A fork's history goes on in the repository that it was forked from.
        const all = { ...place, commits: new Map([...repository.commits, ...place.commits]) }
        const common = all.commits.has(to) ? mergeBaseOf(all, base, to) : undefined
        if (common) return { status: 200, body: comparison(repository, basehead, base, common) }
      }
      return problem(404, 'Not Found')
    }),

  [`GET ${COMMENTS}`]: (state, call) =>
    whereReadable(state, call, () => {
      // By whole seconds, as GitHub's times are.
      const since = Date.parse(call.query.get('since') ?? '') / 1000 || 0
      const comments = state.comments.filter(
        ({ issue, updatedAt }) =>
          issue === call.params.issue_number && Math.floor(Date.parse(updatedAt) / 1000) >= since,
      )
      return page(
        call,
        comments.map((comment) => issueComment(state, comment)),
      )
    }),

  [`POST ${COMMENTS}`]: (state, { token, params, body }) => {
    if (token?.pullRequests !== 'write') return forbidden()
    const text = bodyText(body)
    const refused = refusal(text)
    if (refused) return refused
    const comment = addComment(state, Number(params.issue_number), token.account, text)
    const created = issueComment(state, comment)
    return { status: 201, body: created, headers: { location: String(created.url) } }
  },

  [`GET ${COMMENT}`]: (state, call) =>
    whereReadable(state, call, () => {
      const comment = commentOf(state, call)
      return found(comment && issueComment(state, comment))
    }),

  [`PATCH ${COMMENT}`]: (state, call) =>
    whereOwn(state.comments, call, (comment) => {
      const text = bodyText(call.body)
      const refused = refusal(text)
      if (refused) return refused
      editComment(comment, comment.author, text)
      return { status: 200, body: issueComment(state, comment) }
    }),

  [`DELETE ${COMMENT}`]: (state, call) =>
    whereOwn(state.comments, call, (comment) => {
      state.comments.splice(state.comments.indexOf(comment), 1)
      return { status: 204 }
    }),
}

function inRepository(
  state: State,
  { params, token }: Call,
  answer: (repository: Repository) => Answer,
): Answer {
  const repository = readableRepository(state, params, token)
  return 'status' in repository ? repository : answer(repository)
}

/** Of private repositories a workflow's token sees only its own, and that only where its permissions say so. */
export function readableRepository(
  state: State,
  { owner, repo }: Call['params'],
  token: Token | undefined,
): Repository | Answer {
  const repository = state.repositories.get(`${owner}/${repo}`)
  if (repository === undefined) return problem(404, 'Not Found')
  if (!repository.isPrivate) return repository
  const isOwn = repository === ownRepository(state)
  if (!isOwn || token === undefined) return problem(404, 'Not Found')
  return token.contents === 'none' ? forbidden() : repository
}

/** The repository, and those whose objects can be read through it. */
function network(state: State, repository: Repository): readonly Repository[] {
  if (repository !== ownRepository(state) || !repository.sharesForks) return [repository]
  return [repository, ...[...state.repositories.values()].filter(({ fullName }) => isFork(state, fullName))]
}

function isFork({ owner, name }: State, fullName: string): boolean {
  return fullName !== `${owner}/${name}` && fullName.endsWith(`/${name}`)
}

export function blobIn(state: State, repository: Repository, sha: string): Uint8Array | undefined {
  for (const { blobs } of network(state, repository)) {
    const bytes = blobs.get(sha)
    if (bytes) return bytes
  }
  return undefined
}

function commentOf(state: State, { params }: Call): Comment | undefined {
  return state.comments.find(({ id }) => id === params.comment_id)
}
