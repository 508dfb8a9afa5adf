// Turns the fake's state into GitHub's own JSON objects.
import type { Account, Comment, Json, State, TreeEntry } from './state.ts'

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
    author_association: comment.author.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    body: comment.body,
    performed_via_github_app: null,
  }
}

export function tree(state: State, sha: string, entries: readonly TreeEntry[]): Json {
  const git = `https://api.github.com/repos/${state.owner}/${state.name}/git`
  return {
    sha,
    url: `${git}/trees/${sha}`,
    truncated: false,
    tree: entries.map((entry) => ({ ...entry, url: `${git}/${entry.type}s/${entry.sha}` })),
  }
}

export function blob(state: State, sha: string, bytes: Uint8Array): Json {
  return {
    sha,
    node_id: nodeId('B', bytes.length),
    size: bytes.length,
    url: `https://api.github.com/repos/${state.owner}/${state.name}/git/blobs/${sha}`,
    content: Buffer.from(bytes).toString('base64'),
    encoding: 'base64',
  }
}

export function rateLimit({ rateLimit: { limit, remaining, resetsAt } }: State): Json {
  const core = { limit, remaining, used: limit - remaining, reset: resetsAt }
  return { resources: { core, search: core, graphql: core }, rate: core }
}

function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`
}
