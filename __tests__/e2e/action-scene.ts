// What the tests of the built action share: a GitHub, a job, and runs on one pull request.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type PullRequestOptions, pullRequestEvent } from '../fake-github/events.ts'
import { type FakeGitHub, startFakeGitHub } from '../fake-github/fake-github.ts'
import { ACTIONS_BOT, type Json, TOKEN } from '../fake-github/state.ts'
import { type ActionEnded, type ActionRun, Job } from './run-action.ts'

const EXAMPLES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../examples')
export const GOOD = readFileSync(path.join(EXAMPLES, 'good/README.md'), 'utf8')
export const POOR = readFileSync(path.join(EXAMPLES, 'poor/README.md'), 'utf8')
/** Of the pull request. */
export const NUMBER = 2

export type RunOptions = Omit<ActionRun, 'github' | 'event'> & { readonly pullRequest?: PullRequestOptions }

export interface Scene {
  readonly github: FakeGitHub
  readonly job: Job
  /** One run on the pull request, as it stands in the fake unless it is not there yet. */
  runOnPullRequest(options?: RunOptions): Promise<ActionEnded>
  /** The texts of the pull request's comments. */
  bodies(): readonly string[]
  /** Takes the permission to comment away from the token. */
  makeReadOnly(): void
  /** Throws where GitHub's description was broken. */
  close(): Promise<void>
}

export async function openScene(): Promise<Scene> {
  const github = await startFakeGitHub()
  const { state } = github
  const job = new Job()
  return {
    github,
    job,
    runOnPullRequest({ pullRequest, ...options } = {}) {
      const payload = pullRequestEvent(pullRequest)
      if (!state.pullRequests.has(NUMBER)) state.pullRequests.set(NUMBER, payload.pull_request as Json)
      return job.run({ github, event: { name: 'pull_request', payload }, ...options })
    },
    bodies: () => state.comments.map(({ body }) => body),
    makeReadOnly: () =>
      void state.tokens.set(TOKEN, { account: ACTIONS_BOT, contents: 'read', pullRequests: 'read' }),
    close() {
      job.remove()
      return github.close()
    },
  }
}
