// Cuts out of GitHub's own OpenAPI description what the fake GitHub of the tests serves, without its prose.
// The whole description (@octokit/openapi, MIT) unpacks to 385 MB, so it is no dependency: see HOW_TO_GET_IT.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const VERSION = '23.0.2'
const TARGET = '__tests__/fake-github/generated/openapi-slice.json'
const HOW_TO_GET_IT = `npm install --no-save --prefix .cache/openapi @octokit/openapi@${VERSION}`

/** The operations that the fake GitHub answers. */
export const OPERATIONS = [
  'GET /rate_limit',
  'GET /user',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}',
]

/** Keys of a description's own objects that are prose or of no use to a validator. */
const PROSE = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'links',
])

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))))

/**
 * @returns {Promise<Map<string, string>>} path to content; empty, after saying why, where the package is not there.
 */
export async function generate() {
  const folder = findPackage()
  if (folder === undefined) {
    console.warn(`${TARGET} was NOT checked: @octokit/openapi is not there. To get it: ${HOW_TO_GET_IT}`)
    return new Map()
  }
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  if (version !== VERSION) {
    console.warn(
      `${TARGET} was NOT checked: @octokit/openapi is ${version}, not ${VERSION}. To get it: ${HOW_TO_GET_IT}`,
    )
    return new Map()
  }
  const description = JSON.parse(readFileSync(path.join(folder, 'generated', 'api.github.com.json'), 'utf8'))
  return new Map([[TARGET, `${JSON.stringify(slice(description), null, 1)}\n`]])
}

function findPackage() {
  const folders = [process.env.OPENAPI_PACKAGE, path.join(root, '.cache', 'openapi'), root]
    .filter((folder) => folder !== undefined && folder !== '')
    .flatMap((folder) => [folder, path.join(folder, 'node_modules', '@octokit', 'openapi')])
  return folders.find((folder) => existsSync(path.join(folder, 'generated', 'api.github.com.json')))
}

function slice(description) {
  const paths = {}
  for (const operation of OPERATIONS) {
    const [method, template] = operation.split(' ')
    const item = description.paths[template]
    const found = item?.[method.toLowerCase()]
    if (!found) throw new Error(`GitHub's description has no operation ${operation}`)
    const { operationId, parameters, requestBody, responses } = found
    paths[template] ??= item.parameters ? { parameters: withoutProse(item.parameters) } : {}
    paths[template][method.toLowerCase()] = withoutProse({ operationId, parameters, requestBody, responses })
  }
  const { openapi, info } = description
  return {
    openapi,
    info: {
      title: `Slice of @octokit/openapi ${VERSION}: api.github.com`,
      version: info.version,
      license: info.license,
    },
    paths,
    components: components(description, paths),
  }
}

/** Whatever the operations refer to, and whatever that refers to, in the description's own order. */
function components(description, paths) {
  const wanted = new Map()
  const queue = [...references(paths)]
  while (queue.length > 0) {
    const reference = queue.pop()
    if (wanted.has(reference)) continue
    const [, , kind, name] = reference.split('/')
    const found = withoutProse(description.components[kind][name])
    wanted.set(reference, found)
    queue.push(...references(found))
  }
  const result = {}
  for (const [kind, named] of Object.entries(description.components)) {
    for (const name of Object.keys(named)) {
      const found = wanted.get(`#/components/${kind}/${name}`)
      if (found === undefined) continue
      result[kind] ??= {}
      result[kind][name] = found
    }
  }
  return result
}

function references(node) {
  if (node === null || typeof node !== 'object') return []
  const own = typeof node.$ref === 'string' ? [node.$ref] : []
  return own.concat(Object.values(node).flatMap(references))
}

/** `names` are the keys of a map (properties, schemas, headers): there `description` is a name and not prose. */
function withoutProse(node, keysAreNames = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item))
  if (node === null || typeof node !== 'object') return node
  const result = {}
  for (const [key, value] of Object.entries(node)) {
    if (value === undefined) continue
    if (!keysAreNames && (PROSE.has(key) || key.startsWith('x-'))) continue
    // Data, not description.
    if (!keysAreNames && (key === 'enum' || key === 'default' || key === 'required')) result[key] = value
    else result[key] = withoutProse(value, !keysAreNames && key === 'properties')
  }
  return result
}
