// A GitHub on loopback for tests: it remembers what it is told, refuses what GitHub refuses, and fails on demand.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { type Answer, problem } from './answers.ts'
import { answerFaults, describesStatus, match, requestFaults } from './contract.ts'
import type { Fault } from './faults.ts'
import { answerGraphql } from './graphql.ts'
import { ROUTES } from './routes.ts'
import { type Json, type Limit, newState, type State, type Token } from './state.ts'

export interface RecordedRequest {
  /** Such as `POST /repos/{owner}/{repo}/issues/{issue_number}/comments`, or `POST /graphql`. */
  readonly operation: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  readonly authorization: string | undefined
}

/** A call that is kept waiting until the test lets it go on. */
export interface Held {
  /** Resolves once the call has arrived. */
  readonly arrived: Promise<void>
  readonly release: () => void
}

export interface FakeGitHub {
  readonly url: string
  readonly state: State
  readonly requests: readonly RecordedRequest[]
  /**
   * Lets the next calls of an operation fail, each fault once, in order. Of GraphQL one kind of question alone can be
   * named: `POST /graphql viewer`, `POST /graphql edits`, `POST /graphql files`.
   */
  failNext(operation: string, ...faults: readonly Fault[]): void
  /** How many faults of `failNext` no call has met so far. */
  unmet(operation: string): number
  /** Lets every call of an operation fail. */
  failAlways(operation: string, fault: Fault): void
  /** Keeps the next call of an operation waiting before it takes effect. */
  hold(operation: string): Held
  /** Asks before every call takes effect; the call waits for the answer. */
  gate(open: (request: RecordedRequest) => Promise<void>): void
  /** Stops it. Throws where a request or an answer was not what GitHub's description says. */
  close(): Promise<void>
}

export interface FakeOptions {
  readonly owner?: string
  readonly name?: string
  readonly isPrivate?: boolean
}

export async function startFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const { owner = 'Codertocat', name = 'Hello-World', isPrivate = false } = options
  const state: State = newState(owner, name, isPrivate)
  const requests: RecordedRequest[] = []
  const complaints: string[] = []
  const next = new Map<string, Fault[]>()
  const always = new Map<string, Fault>()
  let atGate: ((request: RecordedRequest) => Promise<void>) | undefined
  const held = new Map<string, { readonly arrive: () => void; readonly released: Promise<void> }[]>()

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      complaints.push(`the fake itself failed: ${error instanceof Error ? error.stack : String(error)}`)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', url)
    // An Enterprise server has the same under another address.
    const pathname = path.replace(/^\/api\/(?:v3(?=\/)|(?=graphql$))/, (prefix) =>
      prefix.endsWith('v3') ? '' : '/',
    )
    const body = await readBody(request)
    const matched = pathname === '/graphql' ? undefined : match(request.method ?? '', pathname)
    const operation = matched?.operation ?? `${request.method} ${pathname}`
    const authorization = request.headers.authorization
    const query = Object.fromEntries(searchParams)
    const recorded = { operation, path, query, body, authorization }
    requests.push(recorded)
    await atGate?.(recorded)

    const waiting = held.get(operation)?.shift()
    waiting?.arrive()
    await waiting?.released
    const fault = faultOf(operation) ?? faultOf(`${operation} ${queryKind(body)}`)
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'reset') {
      reset(request)
      return
    }
    if (fault?.kind === 'slow') await delay(fault.milliseconds)

    const answer = fault?.kind === 'answer' ? faultyAnswer(fault) : await answerTo()
    judgeAnswer(operation, matched !== undefined, answer, fault)
    send(request, response, operation, answer, fault)

    async function answerTo(): Promise<Answer> {
      if (request.headers['user-agent'] === undefined) {
        complaints.push(`${operation}: no User-Agent, which GitHub refuses`)
        return problem(403, 'Request forbidden by administrative rules.')
      }
      const token = tokenOf(authorization)
      if (authorization !== undefined && token === undefined) return problem(401, 'Bad credentials')
      const limit = limitOf(operation)
      if (limit.remaining <= 0) return exceeded(operation)
      if (operation !== 'GET /rate_limit') limit.remaining--
      if (operation === 'POST /graphql') return graphql(token, body)
      const handler = ROUTES[operation]
      if (matched === undefined || handler === undefined) {
        complaints.push(`${operation}: the fake has no such operation`)
        return problem(404, 'Not Found')
      }
      const faults = requestFaults(matched, searchParams, body)
      if (faults.length > 0) {
        complaints.push(...faults.map((text) => `${operation}: ${text}`))
        return problem(422, 'Validation Failed')
      }
      if (!isAnyRepository(operation) && !isOurRepository(matched.params)) return problem(404, 'Not Found')
      const address = `${url}${pathname}`
      return handler(state, { params: matched.params, query: searchParams, body, token, address })
    }
  }

  async function graphql(token: Token | undefined, body: unknown): Promise<Answer> {
    if (token === undefined) return problem(401, 'This endpoint requires you to be authenticated.')
    const { answer, faults } = await answerGraphql(state, token, body)
    complaints.push(...faults)
    return answer
  }

  function faultOf(operation: string): Fault | undefined {
    return next.get(operation)?.shift() ?? always.get(operation)
  }

  function limitOf(operation: string): Limit {
    return operation === 'POST /graphql' ? state.graphqlLimit : state.rateLimit
  }

  function tokenOf(authorization: string | undefined): Token | undefined {
    return state.tokens.get(authorization?.replace(/^(token|bearer) /i, '') ?? '')
  }

  /** Files can be read from any repository; pull requests are there in one only. */
  function isAnyRepository(operation: string): boolean {
    return /\/(?:git|compare)\//.test(operation)
  }

  function isOurRepository(params: Readonly<Record<string, string | number>>): boolean {
    if (params.owner === undefined) return true
    return params.owner === state.owner && params.repo === state.name
  }

  /** A fault may be what no description foresees; everything else must be what GitHub could have said. */
  function judgeAnswer(
    operation: string,
    isDescribed: boolean,
    { status, body }: Answer,
    fault: Fault | undefined,
  ) {
    if (!isDescribed) return
    const undescribed = fault?.kind !== 'answer' && status < 400 && !describesStatus(operation, status)
    if (undescribed)
      complaints.push(`${operation}: the fake answered ${status}, which is not in the description`)
    if (fault?.kind !== 'answer' || fault.html === undefined)
      complaints.push(
        ...answerFaults(operation, status, body).map((text) => `${operation}: the fake's ${text}`),
      )
  }

  function send(
    request: IncomingMessage,
    response: ServerResponse,
    operation: string,
    answer: Answer,
    fault: Fault | undefined,
  ): void {
    if (fault?.kind === 'lost') {
      reset(request)
      return
    }
    const { status, body, headers } = fault?.kind === 'lost-behind-502' ? BEHIND_502 : answer
    const html = fault?.kind === 'answer' ? fault.html : undefined
    const text = html ?? (body === undefined ? '' : JSON.stringify(body))
    const sent = fault?.kind === 'truncated' ? text.slice(0, Math.floor(text.length / 2)) : text
    const { limit, remaining, resetsAt } = limitOf(operation)
    response.writeHead(status, {
      ...(text === '' ? {} : { 'content-type': html ? 'text/html' : 'application/json; charset=utf-8' }),
      ...(status === 204
        ? {}
        : { 'content-length': Buffer.byteLength(fault?.kind === 'cut' ? `${text} ` : sent) }),
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(resetsAt),
      ...headers,
    })
    if (fault?.kind !== 'cut') response.end(sent)
    else response.write(text.slice(0, Math.floor(text.length / 2)), () => setImmediate(() => reset(request)))
  }

  return {
    url,
    state,
    requests,
    failNext: (operation, ...faults) => void next.set(operation, [...(next.get(operation) ?? []), ...faults]),
    unmet: (operation) => next.get(operation)?.length ?? 0,
    failAlways: (operation, fault) => void always.set(operation, fault),
    hold(operation) {
      const arrival = signal()
      const release = signal()
      held.set(operation, [...(held.get(operation) ?? []), { arrive: arrival.give, released: release.given }])
      return { arrived: arrival.given, release: release.give }
    },
    gate(open) {
      atGate = open
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (complaints.length > 0) throw new Error(`The fake GitHub complains:\n${complaints.join('\n')}`)
    },
  }
}

const BEHIND_502: Answer = { status: 502, body: { message: 'Bad Gateway' } }

/** GraphQL answers 200 and says in a list of errors what went wrong. */
function exceeded(operation: string): Answer {
  const message = 'API rate limit exceeded for installation ID 1.'
  if (operation !== 'POST /graphql') return problem(403, message)
  return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message }] } }
}

function queryKind(body: unknown): string {
  const query = String((body as { query?: unknown } | undefined)?.query)
  if (query.includes('viewer')) return 'viewer'
  return query.includes('userContentEdits') ? 'edits' : 'files'
}

function faultyAnswer({ status, message, headers = {} }: Extract<Fault, { kind: 'answer' }>): Answer {
  const body: Json = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
  return { status, headers, body }
}

function reset(request: IncomingMessage): void {
  request.socket.resetAndDestroy()
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give: () => give() }
}
