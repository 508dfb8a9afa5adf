// What answers of the fake GitHub have in common: errors, pages, and who may read.
import type { Account, Json, State, Token } from './state.ts'

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

/** peter-evans/create-or-update-comment#181, #205: more is refused, on create and on update. */
const COMMENT_LIMIT = 65_536
/** github/docs, "Using pagination in the REST API". */
const PAGE_LIMIT = 100

/** GitHub's usual error body. */
export function problem(status: number, message: string, more: Json = {}): Answer {
  return {
    status,
    body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  }
}

export function forbidden(): Answer {
  return problem(403, 'Resource not accessible by integration')
}

export function found(body: Json | '' | undefined): Answer {
  return body === undefined || body === '' ? problem(404, 'Not Found') : { status: 200, body }
}

/** Of a private repository a token sees only what its permissions name; of a public one everybody sees all. */
export function whereReadable(state: State, { token }: Call, answer: () => Answer): Answer {
  if (!state.isPrivate) return answer()
  if (token === undefined) return problem(404, 'Not Found')
  return token.pullRequests === 'none' ? forbidden() : answer()
}

/** An installation edits and deletes only what it wrote itself. */
export function whereOwn<Comment extends { readonly id: number; readonly author: Account }>(
  all: readonly Comment[],
  { params, token }: Call,
  act: (comment: Comment) => Answer,
): Answer {
  const comment = all.find(({ id }) => id === params.comment_id)
  if (comment === undefined) return problem(404, 'Not Found')
  if (token?.pullRequests !== 'write' || token.account.login !== comment.author.login) return forbidden()
  return act(comment)
}

export function bodyText(body: unknown): string {
  return String((body as { body?: unknown }).body)
}

/** What the description does not say: it knows a comment's body only as a string. */
export function refusal(text: string, resource = 'IssueComment'): Answer | undefined {
  const refuse = (message: string) =>
    problem(422, 'Validation Failed', {
      errors: [{ resource, code: 'unprocessable', field: 'data', message }],
    })
  if (text.trim() === '') return refuse('Body cannot be blank')
  if (text.length > COMMENT_LIMIT) return refuse(`Body is too long (maximum is ${COMMENT_LIMIT} characters)`)
  return undefined
}

export function page({ query, address }: Call, items: readonly Json[]): Answer {
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
