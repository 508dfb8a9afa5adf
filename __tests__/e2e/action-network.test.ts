// How the built action reaches GitHub: an Enterprise server, a proxy, and redirects that must not carry the token away.
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import * as faults from '../fake-github/faults.ts'
import { TOKEN } from '../fake-github/state.ts'
import { openScene, POOR, type Scene } from './action-scene.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(60_000)

const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'

let scene: Scene
const servers: Server[] = []
beforeEach(async () => {
  scene = await openScene()
  scene.job.put('README.md', POOR)
})
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
  await scene.close()
})

async function listen(server: Server): Promise<string> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a redirect', () => {
  test.each([
    ['of a read', PULL, 302],
    ['of a read, for good', PULL, 301],
    ['of a write', CREATE, 307],
  ])('%s to another host gets no token', async (_, operation, status) => {
    const seen: IncomingHttpHeaders[] = []
    const elsewhere = createServer((request, response) => {
      seen.push(request.headers)
      request.resume()
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}')
    })
    scene.github.failAlways(operation, faults.redirect(status, `${await listen(elsewhere)}/stolen`))
    const ended = await scene.runOnPullRequest()
    expect(ended).toMatchObject({ status: operation === PULL ? 2 : 1, stderr: '' })
    expect(seen.length).toBeGreaterThan(0)
    expect(JSON.stringify(seen)).not.toContain(TOKEN)
    for (const headers of seen) expect(headers).not.toHaveProperty('authorization')
  })

  test('on the same host, as of a repository that was renamed, is followed', async () => {
    const { github } = scene
    const repository = `${github.url}/repos/Codertocat/Hello-World`
    github.failNext(PULL, faults.redirect(301, `${repository}/pulls/2`))
    github.failNext(CREATE, faults.redirect(307, `${repository}/issues/2/comments`))
    const ended = await scene.runOnPullRequest()
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(scene.bodies()).toHaveLength(1)
    expect(ended.log).not.toContain('::warning title=Model Card Gate::')
  })
})

describe('on an Enterprise server', () => {
  test.each([
    ['/api/graphql', undefined],
    ['/graphql', '/graphql'],
  ])('calls go to its addresses, GraphQL to %s, and links lead to it', async (asked, given) => {
    const { url } = scene.github
    const ended = await scene.runOnPullRequest({
      env: {
        GITHUB_API_URL: `${url}/api/v3`,
        GITHUB_GRAPHQL_URL: given && url + given,
        GITHUB_SERVER_URL: 'https://github.example.org',
      },
    })
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(scene.bodies()[0]).toContain('https://github.example.org/Codertocat/Hello-World/commit/')
    const paths = scene.github.requests.map(({ path }) => path)
    expect(paths.filter((path) => path.endsWith('graphql'))).toEqual([asked])
    for (const path of paths) expect(path === asked || path.startsWith('/api/v3/repos/')).toBe(true)
  })
})

describe('behind a proxy', () => {
  /** Any name leads to the fake; what was asked for is noted. */
  async function startProxy() {
    const asked: string[] = []
    const { port, hostname } = new URL(scene.github.url)
    const proxy = createServer().on('connect', (request, socket) => {
      asked.push(String(request.url))
      const upstream = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        upstream.pipe(socket).pipe(upstream)
      })
      upstream.on('error', () => socket.destroy())
      socket.on('error', () => upstream.destroy())
    })
    return { asked, address: await listen(proxy) }
  }

  const ENTERPRISE = { GITHUB_API_URL: 'http://api.github.test', GITHUB_GRAPHQL_URL: undefined }

  test('every call goes through it', async () => {
    const { asked, address } = await startProxy()
    const ended = await scene.runOnPullRequest({ env: { ...ENTERPRISE, http_proxy: address } })
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    expect(scene.bodies()).toHaveLength(1)
    expect(new Set(asked)).toEqual(new Set(['api.github.test:80']))
  })

  test('a host that no_proxy names is called without it', async () => {
    const { asked, address } = await startProxy()
    const env = { ...ENTERPRISE, http_proxy: address, no_proxy: 'github.test' }
    const ended = await scene.runOnPullRequest({ env })
    expect(asked).toEqual([])
    // There is no such host.
    expect(ended).toMatchObject({ status: 2, stderr: '' })
    expect(ended.log).toContain('GitHub gave no usable answer while reading pull request 2')
  })
})
