// What the fake GitHub does for each operation of its REST interface.
import { blob, comparison, issueComment, rateLimit, reference, tree, user } from './objects.ts'
import { mergeBaseOf, type Repository, treeEntries } from './repositories.ts'
import { addComment, type Comment, type Json, ownRepository, type State, type Token } from './state.ts'

export interface Call {
  readonly params: Readonly<Record<string, string | number>>
  readonly query: URLSearchParams
  readonly body: unknown
  /** Undefined where the request carries none. */
  readonly token: Token | undefined
  /** The address that the client used, without query, for Link headers. */
  readonly address: string
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

type Handler = (state: State, call: Call) => Answer

/** peter-evans/create-or-update-comment#181, #205: more is refused, on create and on update. */
const COMMENT_LIMIT = 65_536
/** github/docs, "Using pagination in the REST API". */
const PAGE_LIMIT = 100
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

export const ROUTES: Readonly<Record<string, Handler>> = {
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
      const comments = state.comments.filter(({ issue }) => issue === call.params.issue_number)
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
    whereOwn(state, call, (comment) => {
      const text = bodyText(call.body)
      const refused = refusal(text)
      if (refused) return refused
      comment.body = text
      comment.updatedAt = new Date().toISOString()
      return { status: 200, body: issueComment(state, comment) }
    }),

  [`DELETE ${COMMENT}`]: (state, call) =>
    whereOwn(state, call, (comment) => {
      state.comments.splice(state.comments.indexOf(comment), 1)
      return { status: 204 }
    }),
}

/** GitHub's usual error body. */
export function problem(status: number, message: string, more: Json = {}): Answer {
  return {
    status,
    body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  }
}

function forbidden(): Answer {
  return problem(403, 'Resource not accessible by integration')
}

function found(body: Json | '' | undefined): Answer {
  return body === undefined || body === '' ? problem(404, 'Not Found') : { status: 200, body }
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

/** Of a private repository a token sees only what its permissions name; of a public one everybody sees all. */
function whereReadable(state: State, { token }: Call, answer: () => Answer): Answer {
  if (!state.isPrivate) return answer()
  if (token === undefined) return problem(404, 'Not Found')
  return token.pullRequests === 'none' ? forbidden() : answer()
}

/** An installation edits and deletes only what it wrote itself. */
function whereOwn(state: State, call: Call, act: (comment: Comment) => Answer): Answer {
  const comment = commentOf(state, call)
  if (comment === undefined) return problem(404, 'Not Found')
  if (call.token?.pullRequests !== 'write' || call.token.account.login !== comment.author.login)
    return forbidden()
  return act(comment)
}

function commentOf(state: State, { params }: Call): Comment | undefined {
  return state.comments.find(({ id }) => id === params.comment_id)
}

function bodyText(body: unknown): string {
  return String((body as { body?: unknown }).body)
}

/** What the description does not say: it knows a comment's body only as a string. */
function refusal(text: string): Answer | undefined {
  const refuse = (message: string) =>
    problem(422, 'Validation Failed', {
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }],
    })
  if (text.trim() === '') return refuse('Body cannot be blank')
  if (text.length > COMMENT_LIMIT) return refuse(`Body is too long (maximum is ${COMMENT_LIMIT} characters)`)
  return undefined
}

function page({ query, address }: Call, items: readonly Json[]): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30), PAGE_LIMIT)
  const number = Math.max(Number(query.get('page') ?? 1), 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const link = (target: number, relation: string) => {
    const parameters = new URLSearchParams([...query].filter(([key]) => key !== 'page'))
    parameters.set('page', String(target))
    return `<${address}?${parameters}>; rel="${relation}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  }
}
