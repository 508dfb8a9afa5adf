// A policy of another repository, read by the built command line through GitHub's API.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { commitFiles } from '../fake-github/repositories.ts'
import { repositoryNamed, TOKEN } from '../fake-github/state.ts'
import { openScene, POOR } from './action-scene.ts'
import { runCli } from './run-cli.ts'

const POLICY = '.github/model-card-gate.yml'
const EXTENDS = 'extends: acme/cards/policy.yml@v1\n'

test('is read with a token, and asked for without one', async () => {
  const scene = await openScene()
  try {
    const shared = repositoryNamed(scene.github.state, 'acme/cards')
    commitFiles(shared, { 'policy.yml': 'fail-on: never\n' }, { branch: 'v1' })
    scene.job.put('README.md', POOR)
    scene.job.put(POLICY, EXTENDS)
    const cwd = scene.job.workspace
    const without = await runCli(['README.md'], { cwd })
    expect(without).toMatchObject({ status: 2, stdout: '' })
    expect(without.stderr).toContain('there is no token to read it with. Set GITHUB_TOKEN or GH_TOKEN')
    for (const name of ['GITHUB_TOKEN', 'GH_TOKEN']) {
      const env = { [name]: TOKEN, GITHUB_API_URL: scene.github.url }
      expect(await runCli(['README.md'], { cwd, env })).toMatchObject({ status: 0, stderr: '' })
      scene.job.put(POLICY, 'fail-on: error\n')
      const args = ['--config', 'acme/cards/policy.yml@v1', 'README.md']
      expect(await runCli(args, { cwd, env })).toMatchObject({ status: 0, stderr: '' })
      // A file of this repository goes before one of another.
      scene.job.put('acme/cards/policy.yml@v1', 'fail-on: error\n')
      expect(await runCli(args, { cwd, env })).toMatchObject({ status: 1 })
      rmSync(path.join(cwd, 'acme'), { recursive: true })
      scene.job.put(POLICY, EXTENDS)
    }
  } finally {
    await scene.close()
  }
})
