// The referee of reviews refereed: the fake GitHub takes and refuses reviews as the real one does.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts'
import { NUMBER, stagePullRequest } from './stage.ts'
import { ACTIONS_BOT, TOKEN } from './state.ts'

const PULL = `/repos/Codertocat/Hello-World/pulls/${NUMBER}`
const LINES = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`)
const BASE = `${LINES.join('\n')}\n`
/** Shown are the lines 2 to 8 and 22 to 28. */
const HEAD = BASE.replace('line 5\n', 'line five\n').replace('line 25\n', 'line twenty-five\n')

let github: FakeGitHub
let headSha: string
beforeEach(async () => {
  github = await startFakeGitHub()
  headSha = stage(HEAD)
})
afterEach(() => github.close())

function stage(text: string): string {
  return stagePullRequest(github.state, { base: { 'README.md': BASE }, head: { 'README.md': text } }).headSha
}

async function call(method: string, path: string, body?: unknown) {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${TOKEN}`, 'user-agent': 'test' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

function post(comments: readonly object[], more: object = {}) {
  const body = { commit_id: headSha, event: 'COMMENT', body: 'Three things.', comments, ...more }
  return call('POST', `${PULL}/reviews`, body)
}

const on = (line: number, more: object = {}) => ({
  path: 'README.md',
  line,
  side: 'RIGHT',
  body: 'Look.',
  ...more,
})

describe('a review', () => {
  test('is one, with its comments on their lines', async () => {
    const posted = await post([on(5), on(28, { start_line: 22, start_side: 'RIGHT' })])
    expect(posted).toMatchObject({
      status: 200,
      body: { state: 'COMMENTED', commit_id: headSha, body: 'Three things.' },
    })
    expect((await call('GET', `${PULL}/reviews`)).body).toMatchObject([{ id: posted.body.id }])
    const review = { pull_request_review_id: posted.body.id, user: { login: ACTIONS_BOT.login } }
    expect((await call('GET', `${PULL}/comments?per_page=100`)).body).toMatchObject([
      { ...review, path: 'README.md', line: 5, start_line: null, original_line: 5 },
      { ...review, path: 'README.md', line: 28, start_line: 22, original_start_line: 22 },
    ])
  })

  test.each([
    ['on a line that the diff does not show', [on(15)], {}, 'line must be part of the diff'],
    ['on a file that the diff lacks', [on(5, { path: 'other.md' })], {}, 'line must be part of the diff'],
    ['that reaches from one hunk into another', [on(22, { start_line: 8 })], {}, 'part of the same hunk'],
    ['that starts where it ends', [on(5, { start_line: 5 })], {}, 'start line must precede'],
    ['of another commit than the head', [on(5)], { commit_id: 'a'.repeat(40) }, 'part of the diff'],
    ['that is too long', [on(5, { body: 'x'.repeat(65_537) })], {}, 'Body is too long'],
    ['with a body that is too long', [on(5)], { body: 'x'.repeat(65_537) }, 'Body is too long'],
    ['that says nothing', [], { body: '' }, 'Review body is required'],
  ])('%s is refused, and nothing of it is there', async (_, comments, more, words) => {
    const refused = await post([on(4), ...comments].slice(comments.length === 0 ? 1 : 0), more)
    expect(refused).toMatchObject({ status: 422, body: { message: 'Unprocessable Entity' } })
    expect(refused.body.errors.join()).toContain(words)
    expect(github.state.reviewComments).toEqual([])
    expect(github.state.reviews).toEqual([])
  })

  test('on a file whose patch GitHub leaves out is refused', async () => {
    const listed = (github.state.changedFiles.get(NUMBER) ?? []).map(({ patch: _, ...entry }) => entry)
    github.state.changedFiles.set(NUMBER, listed)
    expect((await post([on(5)])).status).toBe(422)
  })

  test('needs the permission to write', async () => {
    github.state.tokens.set(TOKEN, { account: ACTIONS_BOT, contents: 'read', pullRequests: 'read' })
    expect((await post([on(5)])).status).toBe(403)
    expect((await call('GET', `${PULL}/comments`)).status).toBe(200)
  })
})

describe('a comment of a review', () => {
  test('moves with its line, and is outdated once the line changes or leaves the diff', async () => {
    await post([on(5), on(25)])
    stage(`new\n${HEAD.replace('line twenty-five', 'line 25')}`)
    const { body } = await call('GET', `${PULL}/comments`)
    expect(body).toMatchObject([
      { line: 6, original_line: 5 },
      { line: null, original_line: 25 },
    ])
  })

  test('is edited and deleted by who wrote it, and by nobody else', async () => {
    await post([on(5), on(6)])
    const [own, other] = github.state.reviewComments
    if (own === undefined || other === undefined) throw new Error('no comments')
    const theirs = { ...other, author: { login: 'mallory', id: 666, type: 'User' } as const }
    github.state.reviewComments.splice(1, 1, theirs)
    const address = (id: number) => `/repos/Codertocat/Hello-World/pulls/comments/${id}`
    expect((await call('PATCH', address(own.id), { body: 'Mended.' })).body).toMatchObject({
      body: 'Mended.',
    })
    expect((await call('GET', address(own.id))).body).toMatchObject({ id: own.id, body: 'Mended.' })
    expect((await call('PATCH', address(own.id), { body: ' ' })).status).toBe(422)
    expect((await call('PATCH', address(theirs.id), { body: 'Mine.' })).status).toBe(403)
    expect((await call('DELETE', address(theirs.id))).status).toBe(403)
    expect((await call('DELETE', address(own.id))).status).toBe(204)
    expect((await call('GET', address(own.id))).status).toBe(404)
    expect(github.state.reviewComments).toEqual([theirs])
  })
})
