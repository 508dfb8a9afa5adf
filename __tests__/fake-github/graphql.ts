// The fake's GraphQL interface: GitHub's own schema holds both the query and the answer.
import { readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql'
import type { Answer } from './answers.ts'
import { nodeId } from './objects.ts'
import type { Repository } from './repositories.ts'
import { blobIn, readableRepository } from './routes.ts'
import type { Account, State, Token } from './state.ts'

const SCHEMA_FILE = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)

/** Of longer files GitHub gives the beginning. */
const MAX_TEXT = 512 * 1024

let schema: GraphQLSchema | undefined

/** GitHub's schema; built once, and only by a test that needs it. */
function gitHubSchema(): GraphQLSchema {
  // The published schema defines two fields twice, which is none of our faults: assumeValidSDL.
  schema ??= buildSchema(readFileSync(SCHEMA_FILE, 'utf8'), { assumeValidSDL: true })
  return schema
}

/**
 * Answers a query. `faults` says what is wrong with it by GitHub's schema; GitHub itself answers such a query with
 * 200 and a list of errors, and so does the fake.
 */
export async function answerGraphql(
  state: State,
  token: Token,
  body: unknown,
): Promise<{ readonly answer: Answer; readonly faults: readonly string[] }> {
  const { query, variables } = body as { query?: unknown; variables?: Readonly<Record<string, unknown>> }
  if (typeof query !== 'string') {
    return {
      answer: { status: 400, body: { message: 'Problems parsing JSON' } },
      faults: ['GraphQL without a query'],
    }
  }
  try {
    const { document, errors } = documentOf(query)
    if (errors.length > 0) return refused(errors)
    const result = await execute({
      schema: gitHubSchema(),
      document,
      rootValue: rootOf(state, token),
      ...(variables === undefined ? {} : { variableValues: variables }),
    })
    // What the fake cannot answer is the fake's fault and must not pass as an empty field.
    const faults = (result.errors ?? []).map(({ message }) => message)
    return { answer: { status: 200, body: result }, faults }
  } catch (error) {
    return refused([error instanceof Error ? error.message : String(error)])
  }
}

const documents = new Map<string, { readonly document: DocumentNode; readonly errors: readonly string[] }>()

/** Runs ask the same again and again, and the schema is large. */
function documentOf(query: string) {
  const known = documents.get(query)
  if (known !== undefined) return known
  const document = parse(query)
  const errors = validate(gitHubSchema(), document).map(({ message }) => message)
  documents.set(query, { document, errors })
  return { document, errors }
}

function refused(messages: readonly string[]) {
  return {
    answer: { status: 200, body: { errors: messages.map((message) => ({ message })) } },
    faults: messages.map((message) => `GraphQL: ${message}`),
  }
}

/** The fields that the runs ask for. A field that is not here executes as null or, where GitHub never says null, fails. */
function rootOf(state: State, token: Token) {
  return {
    viewer: { login: token.account.login, databaseId: token.account.id },
    rateLimit: {
      limit: state.graphqlLimit.limit,
      remaining: state.graphqlLimit.remaining,
      used: state.graphqlLimit.limit - state.graphqlLimit.remaining,
      cost: 1,
      nodeCount: 1,
      resetAt: new Date(state.graphqlLimit.resetsAt * 1000).toISOString(),
    },
    node: ({ id }: { id: string }) => commentNode(state, id),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const found = readableRepository(state, { owner, repo: name }, token)
      return 'status' in found ? null : { name, object: objectOf(state, found) }
    },
  }
}

/** A comment with what it said before, newest first. Each edit's `diff` is the whole text that stood there then. */
function commentNode(state: State, id: string) {
  const comment = state.comments.find((candidate) => nodeId('IC', candidate.id) === id)
  return (
    comment && {
      __typename: 'IssueComment',
      id,
      userContentEdits: ({ first = 0 }: { first?: number }) => ({
        totalCount: comment.edits.length,
        nodes: [...comment.edits]
          .reverse()
          .slice(0, first)
          .map(({ editor, body }) => ({ editor: actor(editor), diff: body })),
      }),
    }
  )
}

/** GraphQL leaves the `[bot]` of a login out, but for the viewer's. */
function actor({ login, type }: Account) {
  return { __typename: type, login: login.replace(/\[bot\]$/, '') }
}

function objectOf(state: State, repository: Repository) {
  return ({ oid }: { oid?: string }) => {
    const bytes = oid === undefined ? undefined : blobIn(state, repository, oid)
    if (bytes === undefined) return null
    const text = Buffer.from(bytes).toString('utf8')
    const isBinary = bytes.includes(0)
    return {
      __typename: 'Blob',
      oid,
      byteSize: bytes.length,
      isBinary,
      isTruncated: bytes.length > MAX_TEXT,
      text: isBinary ? null : text.slice(0, MAX_TEXT),
    }
  }
}
