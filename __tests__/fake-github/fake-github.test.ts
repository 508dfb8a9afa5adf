// The referee refereed: the fake GitHub must complain of what the real one would refuse, and of itself.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { pullRequestEvent } from './events.ts'
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts'
import { READ_ONLY, secondaryLimit } from './faults.ts'
import { ACTIONS_BOT, addComment, type Json, TOKEN } from './state.ts'

const COMMENTS = '/repos/Codertocat/Hello-World/issues/2/comments'

let github: FakeGitHub
beforeEach(async () => {
  github = await startFakeGitHub()
})
afterEach(() => github.close().catch(() => {}))

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
) {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${TOKEN}`, 'user-agent': 'test', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

async function complaint(): Promise<string> {
  try {
    await github.close()
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('the fake GitHub complains of a request', () => {
  test.each([
    [
      'to an address that GitHub lacks',
      'GET',
      '/repos/Codertocat/Hello-World/nothing',
      undefined,
      404,
      'no such operation',
    ],
    [
      'with a query that GitHub lacks',
      'GET',
      `${COMMENTS}?sort=up`,
      undefined,
      422,
      'unknown query parameter sort',
    ],
    [
      'with a query of another type',
      'GET',
      `${COMMENTS}?page=two`,
      undefined,
      422,
      'query parameter page must be integer',
    ],
    [
      'with a body field that GitHub lacks',
      'POST',
      COMMENTS,
      { body: 'x', text: 'y' },
      422,
      'unknown body field text',
    ],
    ['with a body field of another type', 'POST', COMMENTS, { body: 1 }, 422, 'body/body must be string'],
    ['without its body', 'POST', COMMENTS, undefined, 422, 'the body is missing'],
    [
      'with a path of another type',
      'GET',
      '/repos/Codertocat/Hello-World/pulls/two',
      undefined,
      422,
      'path parameter pull_number must be integer',
    ],
  ])('%s', async (_, method, path, body, status, words) => {
    expect((await call(method, path, body)).status).toBe(status)
    expect(await complaint()).toContain(words)
  })

  test('in GraphQL for a field that GitHub lacks', async () => {
    const answer = await call('POST', '/graphql', { query: '{ viewer { surname } }' })
    expect(answer).toMatchObject({ status: 200, body: { errors: [{}] } })
    expect(await complaint()).toContain('Cannot query field "surname" on type "User"')
  })
})

test('the fake GitHub complains of its own answer where GitHub could not have given it', async () => {
  const { title: _, ...broken } = pullRequestEvent().pull_request as Json
  github.state.pullRequests.set(2, broken)
  await call('GET', '/repos/Codertocat/Hello-World/pulls/2')
  expect(await complaint()).toContain("answer 200 must have required property 'title'")
})

describe('the fake GitHub refuses as GitHub does', () => {
  test('a comment of more than 65,536 characters, and an empty one', async () => {
    expect((await call('POST', COMMENTS, { body: 'x'.repeat(65_536) })).status).toBe(201)
    expect(await call('POST', COMMENTS, { body: 'x'.repeat(65_537) })).toMatchObject({
      status: 422,
      body: { errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] },
    })
    expect((await call('POST', COMMENTS, { body: ' \n' })).status).toBe(422)
    const { id } = addComment(github.state, 2, ACTIONS_BOT, 'x')
    const long = { body: 'x'.repeat(65_537) }
    expect((await call('PATCH', `/repos/Codertocat/Hello-World/issues/comments/${id}`, long)).status).toBe(
      422,
    )
    expect(await complaint()).toBe('')
  })

  test('a workflow token that asks who it is, except in GraphQL', async () => {
    expect((await call('GET', '/user')).status).toBe(403)
    const answer = await call('POST', '/graphql', { query: '{ viewer { login } }' })
    expect(answer.body).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
    expect(await complaint()).toBe('')
  })

  test("a token that may only read, one it does not know, and other people's comments", async () => {
    const forger = { login: 'mallory', id: 666, type: 'User' } as const
    const { id } = addComment(github.state, 2, forger, 'x')
    expect((await call('DELETE', `/repos/Codertocat/Hello-World/issues/comments/${id}`)).status).toBe(403)
    github.state.tokens.set(TOKEN, { account: ACTIONS_BOT, contents: 'read', pullRequests: 'read' })
    expect((await call('POST', COMMENTS, { body: 'x' })).status).toBe(403)
    expect((await call('GET', COMMENTS, undefined, { authorization: 'token another' })).status).toBe(401)
    expect(await complaint()).toBe('')
  })

  test('once the primary limit is used up', async () => {
    github.state.rateLimit = { ...github.state.rateLimit, remaining: 1 }
    expect((await call('GET', COMMENTS)).status).toBe(200)
    const refused = await call('GET', COMMENTS)
    expect(refused.status).toBe(403)
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(await complaint()).toBe('')
  })
})

describe('the fake GitHub', () => {
  test('pages lists and links to the pages', async () => {
    for (let index = 0; index < 250; index++) addComment(github.state, 2, ACTIONS_BOT, `Remark ${index}`)
    const first = await call('GET', `${COMMENTS}?per_page=500`)
    expect(first.body).toHaveLength(100)
    expect(first.headers.get('link')).toContain(`<${github.url}${COMMENTS}?per_page=500&page=2>; rel="next"`)
    const last = await call('GET', `${COMMENTS}?per_page=100&page=3`)
    expect(last.body).toHaveLength(50)
    expect(last.headers.get('link')).not.toContain('rel="next"')
    expect((await call('GET', COMMENTS)).body).toHaveLength(30)
  })

  test('fails as often as it is told to, and then no more', async () => {
    github.failNext(`POST /repos/{owner}/{repo}/issues/{issue_number}/comments`, READ_ONLY, secondaryLimit(7))
    expect((await call('POST', COMMENTS, { body: 'x' })).status).toBe(403)
    expect((await call('POST', COMMENTS, { body: 'x' })).headers.get('retry-after')).toBe('7')
    expect(github.state.comments).toEqual([])
    expect((await call('POST', COMMENTS, { body: 'x' })).status).toBe(201)
  })
})
