// What a Markdown surface needs to know beside the report. All of it is given: nothing here asks a clock or GitHub.

import type { Commit } from '../markdown/address.ts'
import type { FailOn } from './words.ts'

export interface Run {
  readonly id: string
  /** 1 for the first attempt. */
  readonly attempt: number
  readonly url: string
}

export interface Surroundings {
  /** The commit that was judged; with it, places become links. */
  readonly commit?: Commit
  readonly run?: Run
  /** When the run started, in ISO 8601, UTC. */
  readonly startedAt?: string
  /** What makes the gate fail; `error` where absent. */
  readonly failOn?: FailOn
  /** For a rule's id one sentence of ours that says why it matters. */
  readonly reasons?: Readonly<Record<string, string>>
  /** The cards' texts by path: with them a correction is shown as the whole line to paste. */
  readonly sources?: ReadonlyMap<string, string>
  /** Sentences of ours about the run, such as that the pull request changes the policy. Values stand in backticks. */
  readonly remarks?: readonly string[]
  /** Whether the job summary holds the whole report; absent where there is no summary. */
  readonly summary?: 'whole' | 'part'
  /** Path of the report file, where one was written. */
  readonly reportFile?: string
}

/** A comment's surroundings, from which its hidden marker is made too. */
export interface CommentSurroundings extends Surroundings {
  readonly commit: Commit
  readonly run: Run
  readonly startedAt: string
  /** Tells the comments of several jobs apart. */
  readonly commentKey: string
  /** Whether it replaces an earlier comment and is to be short: a passing report is then one green line. */
  readonly isHealed?: boolean
}
