// The action on a push event, as GitHub's runner starts it, against the fake GitHub of the tests.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Starts the fake GitHub; returns the contestant, and `close` to stop the server. */
export async function pushEvent(root, scratch) {
  const outfile = path.join(root, '.cache/bench/fake-github.mjs')
  const source = path.join(root, '__tests__/fake-github/fake-github.ts')
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    // Its description of the API lies beside it.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(source).href) },
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  })
  const { startFakeGitHub } = await import(pathToFileURL(outfile).href)
  const github = await startFakeGitHub()
  const { owner, name } = github.state
  const file = (file, text) => {
    mkdirSync(scratch, { recursive: true })
    writeFileSync(path.join(scratch, file), text)
    return path.join(scratch, file)
  }
  const env = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_ACTOR: 'Codertocat',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ ref: 'refs/heads/main' })),
    GITHUB_JOB: 'gate',
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_STEP_SUMMARY: file('summary.md', ''),
    GITHUB_WORKFLOW: 'Model card',
    INPUT_CARDS: '*/README.md',
    'INPUT_GITHUB-TOKEN': 'ghs_bench',
    INPUT_SOURCE: 'workspace',
    RUNNER_TEMP: scratch,
  }
  return {
    contestant: (folder) => ({
      name: 'the action on a push event',
      key: 'action',
      args: [path.join(root, 'dist/index.js')],
      env: { ...env, GITHUB_WORKSPACE: folder },
      statuses: [0, 1],
    }),
    close: () => github.close(),
  }
}
