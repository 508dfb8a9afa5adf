// Turns the fake's state into GitHub's own JSON objects.
import type { Repository } from './repositories.ts'
import type { Account, Comment, Json, Limit, Review, ReviewComment, State, TreeEntry } from './state.ts'

const SITE = 'https://github.com'

export function user({ login, id, type }: Account): Json {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: type === 'Bot' ? `${SITE}/apps/${login.replace('[bot]', '')}` : `${SITE}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  }
}

export function issueComment(state: State, comment: Comment): Json {
  const repository = `https://api.github.com/repos/${state.owner}/${state.name}`
  return {
    url: `${repository}/issues/comments/${comment.id}`,
    html_url: `${SITE}/${state.owner}/${state.name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repository}/issues/${comment.issue}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: user(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(comment.author),
    body: comment.body,
    performed_via_github_app: null,
  }
}

export function review(state: State, { id, pull, author, body, commit, submittedAt }: Review): Json {
  const page = `${SITE}/${state.owner}/${state.name}/pull/${pull}`
  const url = `https://api.github.com/repos/${state.owner}/${state.name}/pulls/${pull}`
  return {
    id,
    node_id: nodeId('PRR', id),
    user: user(author),
    body,
    state: 'COMMENTED',
    html_url: `${page}#pullrequestreview-${id}`,
    pull_request_url: url,
    author_association: association(author),
    _links: { html: { href: `${page}#pullrequestreview-${id}` }, pull_request: { href: url } },
    submitted_at: submittedAt,
    commit_id: commit,
  }
}

/** `current`: where its lines are in the head that the pull request has now; undefined once it is outdated. */
export function reviewComment(
  state: State,
  comment: ReviewComment,
  current: { readonly startLine: number | undefined; readonly line: number } | undefined,
): Json {
  const repository = `https://api.github.com/repos/${state.owner}/${state.name}`
  const { id, pull } = comment
  const url = `${repository}/pulls/comments/${id}`
  const page = `${SITE}/${state.owner}/${state.name}/pull/${pull}#discussion_r${id}`
  return {
    url,
    pull_request_review_id: comment.reviewId,
    id,
    node_id: nodeId('PRRC', id),
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    user: user(comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: page,
    pull_request_url: `${repository}/pulls/${pull}`,
    author_association: association(comment.author),
    _links: {
      self: { href: url },
      html: { href: page },
      pull_request: { href: `${repository}/pulls/${pull}` },
    },
    start_line: current?.startLine ?? null,
    original_start_line: comment.startLine ?? null,
    start_side: comment.startLine === undefined ? null : 'RIGHT',
    line: current?.line ?? null,
    original_line: comment.line,
    side: 'RIGHT',
    subject_type: 'line',
  }
}

function association({ type }: Account): string {
  return type === 'Bot' ? 'NONE' : 'CONTRIBUTOR'
}

export function tree(
  { fullName }: Repository,
  sha: string,
  { entries, truncated }: { readonly entries: readonly TreeEntry[]; readonly truncated: boolean },
): Json {
  const git = `https://api.github.com/repos/${fullName}/git`
  return {
    sha,
    url: `${git}/trees/${sha}`,
    truncated,
    tree: entries.map((entry) => ({ ...entry, url: `${git}/${entry.type}s/${entry.sha}` })),
  }
}

export function blob({ fullName }: Repository, sha: string, bytes: Uint8Array): Json {
  return {
    sha,
    node_id: nodeId('B', bytes.length),
    size: bytes.length,
    url: `https://api.github.com/repos/${fullName}/git/blobs/${sha}`,
    content: Buffer.from(bytes).toString('base64'),
    encoding: 'base64',
  }
}

export function reference({ fullName }: Repository, ref: string, sha: string): Json {
  const git = `https://api.github.com/repos/${fullName}/git`
  return {
    ref: `refs/${ref}`,
    node_id: nodeId('REF', 1),
    url: `${git}/refs/${ref}`,
    object: { type: 'commit', sha, url: `${git}/commits/${sha}` },
  }
}

export function comparison(
  { fullName }: Repository,
  basehead: string,
  base: string,
  mergeBase: string,
): Json {
  const url = `https://github.com/${fullName}/compare/${basehead}`
  return {
    url,
    html_url: url,
    permalink_url: url,
    diff_url: `${url}.diff`,
    patch_url: `${url}.patch`,
    base_commit: commit(fullName, base),
    merge_base_commit: commit(fullName, mergeBase),
    status: 'diverged',
    ahead_by: 1,
    behind_by: 1,
    total_commits: 1,
    commits: [],
    files: [],
  }
}

function commit(fullName: string, sha: string): Json {
  const url = `https://api.github.com/repos/${fullName}/commits/${sha}`
  const tree = { sha, url }
  return {
    url,
    sha,
    node_id: nodeId('C', 1),
    html_url: url,
    comments_url: `${url}/comments`,
    commit: { url, author: null, committer: null, message: 'x', comment_count: 0, tree },
    author: null,
    committer: null,
    parents: [],
  }
}

export function rateLimit({ rateLimit: rest, graphqlLimit }: State): Json {
  const core = resource(rest)
  return { resources: { core, search: core, graphql: resource(graphqlLimit) }, rate: core }
}

function resource({ limit, remaining, resetsAt }: Limit): Json {
  return { limit, remaining, used: limit - remaining, reset: resetsAt }
}

export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`
}
