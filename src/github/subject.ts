// What a run judges and by whose policy: the event and the inputs decide from which revisions files are read.
import { access } from 'node:fs/promises'
import path from 'node:path'
import { type GitTree, gitTree } from '../source/git-tree.ts'
import type { Source } from '../source/source.ts'
import { workspace } from '../source/workspace.ts'
import { withFiles } from '../source/workspace-objects.ts'
import { Api } from './api.ts'
import { ensureAffordable } from './budget.ts'
import { readBranchTip, readMergeBase } from './calls/revisions.ts'
import { type KnownChange, listingCalls, readChange } from './change.ts'
import type { CommitEvent, Event } from './event.ts'
import { type JudgedPullRequest, judgedPullRequest } from './pull-request.ts'
import { repositoryObjects } from './repository-objects.ts'
import type { Repository, Setup } from './setup.ts'
import { SetupError } from './setup-error.ts'

export interface Subject {
  /** Undefined where there is none to comment on. */
  readonly pullRequest?: JudgedPullRequest
  /** The commit that is judged, where it is known. */
  readonly sha: string | undefined
  readonly cards: Source
  /** The same, where they come from one commit of which every SHA is known. */
  readonly tree?: GitTree
  /** Where policy and schema are read. */
  readonly policySource: Source
  /** Where the policy comes from, for people; undefined where it comes from where the cards do. */
  readonly policyPlace?: string
  /** Undefined without a pull request. */
  readonly change?: KnownChange
  /** The files before the change; undefined where nobody asked for them. */
  readonly base?: GitTree
  /** For policies of other repositories. */
  readonly api: Api | undefined
}

/** @throws SetupError */
export function readSubject(setup: Setup): Promise<Subject> {
  const { event, inputs, apiUrl, graphqlUrl } = setup
  const { token } = inputs
  const api = token === undefined ? undefined : new Api({ token, apiUrl, ...(graphqlUrl && { graphqlUrl }) })
  return event.kind === 'commit' ? ofCommit(setup, event, api) : ofPullRequest(setup, event, api)
}

async function ofCommit(setup: Setup, event: CommitEvent, api: Api | undefined): Promise<Subject> {
  const { inputs, repository } = setup
  const { sha } = event
  const files = confined(setup)
  const commitTree = (treeish: string) => {
    if (api === undefined)
      throw noToken('The workspace does not hold every card that is looked at, and to read the others')
    return gitTree(repositoryObjects(api, [{ repository, treeish }]))
  }
  // Of an event that is new to the gate nobody knows what its commit means.
  const mayBeHere = inputs.source === 'auto' && (!event.isKnown || (await isCheckedOut(setup)))
  const isHere = inputs.source === 'workspace' || mayBeHere
  const base = inputs.onlyNew && event.baseSha !== undefined && { base: commitTree(event.baseSha) }
  if (isHere) return { sha, cards: files, policySource: files, ...base, api }
  if (sha === undefined) throw new SetupError('GITHUB_SHA holds no commit SHA. The runner sets it; keep it.')
  const cards = commitTree(sha)
  return { sha, cards, tree: cards, policySource: cards, ...base, api }
}

async function ofPullRequest(
  setup: Setup,
  event: Exclude<Event, CommitEvent>,
  api: Api | undefined,
): Promise<Subject> {
  const { inputs, repository } = setup
  if (inputs.source === 'workspace' && event.name !== 'pull_request')
    throw new SetupError(
      `On ${event.name} the workspace holds the base branch and not the pull request's cards. Leave the input source out: the cards are read through GitHub's API.`,
    )
  if (api === undefined) throw noToken("The policy is read from the pull request's base branch, and for that")
  const pullRequest = await judgedPullRequest(setup, event, api)
  await ensureAffordable(api, { core: listingCalls(pullRequest), graphql: 0 })
  // The second stage takes its policy from where its workflow comes from.
  const policyBranch = event.kind === 'workflow-run' ? event.defaultBranch : pullRequest.baseBranch
  const tip = await api.ask(`reading the branch ${policyBranch}`, (client) =>
    readBranchTip(client, repository, policyBranch),
  )
  const tree = headTree(setup, api, pullRequest)
  const base = inputs.onlyNew ? await baseTree(api, repository, pullRequest) : undefined
  return {
    pullRequest,
    sha: pullRequest.headSha,
    cards: tree ?? confined(setup),
    ...(tree && { tree }),
    policySource: gitTree(repositoryObjects(api, [{ repository, treeish: tip }])),
    policyPlace: `\`${policyBranch}\` at \`${tip.slice(0, 7)}\``,
    change: await readChange(api, repository, pullRequest, inputs.review !== 'off'),
    ...(base && { base }),
    api,
  }
}

/** Undefined where the workflow asks for the workspace as it is. */
function headTree(setup: Setup, api: Api, pullRequest: JudgedPullRequest): GitTree | undefined {
  const { inputs, repository } = setup
  const { headSha: treeish, headRepository = '', event } = pullRequest
  if (inputs.source === 'workspace') return undefined
  const [owner = '', name = ''] = headRepository.split('/')
  const there = pullRequest.head === 'fork' && name !== '' ? [{ repository: { owner, name }, treeish }] : []
  const objects = repositoryObjects(api, [{ repository, treeish }, ...there])
  // On the other events the workspace holds the base branch, and nothing of it is looked at.
  const mayUseFiles = inputs.source === 'auto' && event === 'pull_request'
  return gitTree(mayUseFiles ? withFiles(objects, confined(setup)) : objects)
}

/** The files where the pull request left its base branch: later changes of that branch are none of its doing. */
async function baseTree(api: Api, repository: Repository, { baseBranch, headSha }: JudgedPullRequest) {
  const mergeBase = await api.ask('looking for the commit that the pull request started from', (client) =>
    readMergeBase(client, repository, baseBranch, headSha),
  )
  return gitTree(repositoryObjects(api, [{ repository, treeish: mergeBase }]))
}

function confined({ workspace: folder }: Setup): Source {
  return workspace(folder, { confined: true })
}

function isCheckedOut({ workspace: folder }: Setup): Promise<boolean> {
  return access(path.join(folder, '.git')).then(
    () => true,
    () => false,
  )
}

function noToken(what: string): SetupError {
  return new SetupError(
    `${what} the gate needs a token. Leave the input github-token out, so that it is the job's own, and give the job "permissions: contents: read, pull-requests: write".`,
  )
}
