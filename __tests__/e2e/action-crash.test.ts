// What breaks where nobody waits for it, and a job that is cancelled: no verdict, and nothing that lasts.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { openScene, POOR, type Scene } from './action-scene.ts'

// A busy machine is no failure of the gate.
jest.setTimeout(60_000)

let scene: Scene
beforeEach(async () => {
  scene = await openScene()
  scene.job.put('README.md', POOR)
})
afterEach(() => scene.close())

test.each([
  ['an exception', "throw new Error('boom ##[error]x')"],
  ['a rejection', "void Promise.reject(new Error('boom ##[error]x'))"],
])('%s that nobody catches is said in the log and ends with 2, which is no verdict', async (_, statement) => {
  const { folder } = scene.job
  const [trap, sprung] = [path.join(folder, 'trap.mjs'), path.join(folder, 'sprung')]
  writeFileSync(
    trap,
    `import { existsSync } from 'node:fs'
const timer = setInterval(() => {
  if (!existsSync(${JSON.stringify(sprung)})) return
  clearInterval(timer)
  ${statement}
}, 5)`,
  )
  const held = scene.github.hold('GET /repos/{owner}/{repo}/pulls/{pull_number}')
  const running = scene.runOnPullRequest({ env: { NODE_OPTIONS: `--import=file://${trap}` } })
  await held.arrived
  writeFileSync(sprung, '')
  const ended = await running
  held.release()
  expect(ended).toMatchObject({ status: 2, stderr: '', outputs: {} })
  expect(ended.log).toContain('::error title=Model Card Gate::An error of the gate, please report it: boom')
  expect(ended.log).not.toContain('##[')
})

test('a job that is cancelled while it writes leaves nothing that the next run does not mend', async () => {
  const held = scene.github.hold('POST /repos/{owner}/{repo}/issues/{issue_number}/comments')
  const cancelled = await scene.runOnPullRequest({
    async start(action, env, cwd) {
      const child = spawn(process.execPath, [action], { cwd, env, stdio: 'ignore' })
      const ended = once(child, 'close')
      await held.arrived
      child.kill('SIGTERM')
      const [status] = await ended
      return { status, log: '', stderr: '' }
    },
  })
  expect(cancelled).toMatchObject({ status: null, outputs: {} })
  // The write takes effect after all.
  held.release()
  const next = await scene.runOnPullRequest()
  expect(next).toMatchObject({ status: 1, stderr: '', outputs: { verdict: 'fail' } })
  expect(scene.bodies()).toHaveLength(1)
  expect(next.outputs['comment-id']).toBe(String(scene.github.state.comments[0]?.id))
})
