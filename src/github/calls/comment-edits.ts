// The earlier versions of a comment: GitHub keeps them, whoever has written over them.
import { UnreadableAnswer } from '../api-failure.ts'
import type { Client } from '../client.ts'
import { fieldsOf, type JsonObject } from '../json-object.ts'

/** More than so many runs do not write over each other at once. */
const MAX_EDITS = 10

/**
 * The bodies that a comment had, newest first, what stands there now included; none where it was never edited.
 * `diff` holds the whole body, though GitHub's schema calls it a summary.
 * @param nodeId the comment's
 * @param author the login whose edits count; GraphQL leaves `[bot]` out
 */
export async function readCommentEdits(
  client: Client,
  nodeId: string,
  author: string,
): Promise<readonly string[]> {
  const query = `query($id: ID!, $edits: Int!) {
  node(id: $id) {
    ... on IssueComment { userContentEdits(first: $edits) { nodes { editor { login } diff } } }
  }
}`
  const data = await client.graphql<JsonObject | undefined>(query, { id: nodeId, edits: MAX_EDITS })
  const { userContentEdits: edits } = fieldsOf(data?.node)
  if (edits === null) return []
  const { nodes } = fieldsOf(edits)
  if (!Array.isArray(nodes)) throw new UnreadableAnswer('the answer has no edits of the comment in it')
  return nodes.flatMap((node: unknown) => {
    const { editor, diff } = fieldsOf(node)
    return typeof diff === 'string' && sameLogin(fieldsOf(editor).login, author) ? [diff] : []
  })
}

function sameLogin(login: unknown, author: string): boolean {
  const bare = (text: string) => text.replace(/\[bot\]$/, '')
  return typeof login === 'string' && bare(login) === bare(author)
}
