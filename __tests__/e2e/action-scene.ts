// What the tests of the built action share: a GitHub, a job, and runs on one pull request.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PullRequestOptions } from '../fake-github/events.ts'
import { type FakeGitHub, type FakeOptions, startFakeGitHub } from '../fake-github/fake-github.ts'
import type { Files } from '../fake-github/repositories.ts'
import { type Stage, type Staged, stagePullRequest } from '../fake-github/stage.ts'
import { ACTIONS_BOT, TOKEN } from '../fake-github/state.ts'
import { type ActionEnded, type ActionRun, Job, type Start } from './run-action.ts'

const EXAMPLES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../examples')
export const GOOD = readFileSync(path.join(EXAMPLES, 'good/README.md'), 'utf8')
export const POOR = readFileSync(path.join(EXAMPLES, 'poor/README.md'), 'utf8')
export { NUMBER } from '../fake-github/stage.ts'

export type RunOptions = Omit<ActionRun, 'github' | 'event'> & {
  readonly pullRequest?: PullRequestOptions
  /** What is on GitHub; by default what is in the workspace was pushed to the pull request. */
  readonly stage?: Stage
  readonly event?: 'pull_request' | 'pull_request_target'
}

export interface Scene {
  readonly github: FakeGitHub
  readonly job: Job
  /** One run on the pull request. */
  runOnPullRequest(options?: RunOptions): Promise<ActionEnded>
  /** The same event once more, with the pull request as it is by now. */
  rerun(staged: Staged, options?: Omit<ActionRun, 'github' | 'event'>): Promise<ActionEnded>
  /** The workspace's files, as a commit has them. */
  files(): Files
  stage(stage: Stage): Staged
  /** The texts of the pull request's comments. */
  bodies(): readonly string[]
  /** Takes the permission to comment away from the token. */
  makeReadOnly(): void
  /** Throws where GitHub's description was broken. */
  close(): Promise<void>
}

export interface SceneOptions extends FakeOptions {
  /** How its runs are started; by default as the runner does, each in a process of its own. */
  readonly start?: Start
}

export async function openScene({ start, ...options }: SceneOptions = {}): Promise<Scene> {
  const github = await startFakeGitHub(options)
  const { state } = github
  const job = new Job(start)
  return {
    github,
    job,
    runOnPullRequest({ pullRequest, stage, event = 'pull_request', ...options } = {}) {
      const staged = stagePullRequest(state, { ...(stage ?? { head: job.files() }), ...pullRequest })
      return job.run({ github, event: { name: event, payload: staged.payload }, ...options })
    },
    rerun: ({ payload }, options) =>
      job.run({ github, event: { name: 'pull_request', payload }, ...options }),
    files: () => job.files(),
    stage: (stage) => stagePullRequest(state, stage),
    bodies: () => state.comments.map(({ body }) => body),
    makeReadOnly: () =>
      void state.tokens.set(TOKEN, { account: ACTIONS_BOT, contents: 'read', pullRequests: 'read' }),
    close() {
      job.remove()
      return github.close()
    },
  }
}
