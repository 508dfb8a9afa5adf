// Holds requests and answers against GitHub's own OpenAPI description of the operations in use.
import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

type Json = Readonly<Record<string, unknown>>

/** A request as the fake GitHub understood it. */
export interface MatchedRequest {
  /** Method and path template as in the description, such as `GET /repos/{owner}/{repo}`. */
  readonly operation: string
  readonly params: Readonly<Record<string, string | number>>
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly pointer: string
}

interface Operation {
  readonly name: string
  readonly method: string
  readonly path: RegExp
  readonly pathNames: readonly string[]
  readonly parameters: readonly Parameter[]
  /** JSON pointer of the body's schema; undefined where the operation takes none. */
  readonly body: string | undefined
  readonly bodyRequired: boolean
  readonly responses: Json
  readonly pointer: string
}

const DESCRIPTION: Json = forAjv(
  corrected(JSON.parse(readFileSync(new URL('./generated/openapi-slice.json', import.meta.url), 'utf8'))),
) as Json

// Each test file compiles its validators anew and asks little of them: fast to compile goes before fast to run.
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  logger: false,
  inlineRefs: false,
  code: { optimize: false },
})
addFormats.default(ajv)
ajv.addSchema({ $id: 'github', ...DESCRIPTION })

const validators = new Map<string, ValidateFunction>()
const OPERATIONS = readOperations()

/** The operation that a request asks for, or undefined where the slice has none. */
export function match(method: string, pathname: string): MatchedRequest | undefined {
  for (const operation of OPERATIONS) {
    const found = operation.method === method ? operation.path.exec(pathname) : null
    if (found === null) continue
    const params: Record<string, string | number> = {}
    operation.pathNames.forEach((name, index) => {
      const value = decodeURIComponent(found[index + 1] ?? '')
      params[name] = /^\d{1,15}$/.test(value) && isInteger(operation, name) ? Number(value) : value
    })
    return { operation: operation.name, params }
  }
  return undefined
}

/** What is wrong with a request by the description, each as a sentence; empty where nothing is. */
export function requestFaults(
  { operation: name, params }: MatchedRequest,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  const operation = byName(name)
  const faults: string[] = []
  const known = (place: string) => operation.parameters.filter((parameter) => parameter.in === place)
  for (const parameter of known('path'))
    faults.push(...check(parameter.pointer, params[parameter.name], `path parameter ${parameter.name}`))
  for (const [key, text] of query) {
    const parameter = known('query').find((candidate) => candidate.name === key)
    if (parameter === undefined) faults.push(`unknown query parameter ${key}`)
    else
      faults.push(...check(parameter.pointer, queryValue(parameter.pointer, text), `query parameter ${key}`))
  }
  for (const parameter of known('query'))
    if (parameter.required && !query.has(parameter.name))
      faults.push(`query parameter ${parameter.name} is missing`)
  faults.push(...bodyFaults(operation, body))
  return faults
}

/** What is wrong with an answer by the description. A status that the description lacks is judged by nobody. */
export function answerFaults(name: string, status: number, body: unknown): readonly string[] {
  const operation = byName(name)
  if (operation.responses[String(status)] === undefined) return []
  const [pointer, response] = resolve(`${operation.pointer}/responses/${status}`)
  const content = response.content as Json | undefined
  if (content === undefined) return body === undefined ? [] : [`${status} has no body by the description`]
  if (content['application/json'] === undefined) return []
  return check(`${pointer}/content/application~1json/schema`, body, `answer ${status}`)
}

/** Whether the description knows this status as an answer of the operation. */
export function describesStatus(name: string, status: number): boolean {
  return byName(name).responses[String(status)] !== undefined
}

function bodyFaults(operation: Operation, body: unknown): readonly string[] {
  if (operation.body === undefined) return body === undefined ? [] : ['a body where none is taken']
  if (body === undefined) return operation.bodyRequired ? ['the body is missing'] : []
  const [, schema] = resolve(operation.body)
  const properties = Object.keys((schema.properties as Json | undefined) ?? {})
  const unknown =
    typeof body === 'object' && body !== null && properties.length > 0
      ? Object.keys(body).filter((key) => !properties.includes(key))
      : []
  return [...unknown.map((key) => `unknown body field ${key}`), ...check(operation.body, body, 'body')]
}

function check(pointer: string, value: unknown, what: string): readonly string[] {
  const validate = validator(pointer)
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message }: ErrorObject) => `${what}${instancePath} ${message ?? 'is invalid'}`,
  )
}

function validator(pointer: string): ValidateFunction {
  const known = validators.get(pointer)
  if (known !== undefined) return known
  const compiled = ajv.compile({ $ref: `github#${pointer.split('/').map(encodeURIComponent).join('/')}` })
  validators.set(pointer, compiled)
  return compiled
}

function readOperations(): readonly Operation[] {
  return Object.entries(DESCRIPTION.paths as Readonly<Record<string, Json>>).flatMap(([template, item]) =>
    Object.entries(item)
      .filter(([method]) => method !== 'parameters')
      .map(([method, value]) => readOperation(template, method, value as Json)),
  )
}

function readOperation(template: string, method: string, operation: Json): Operation {
  const pointer = `/paths/${escapePointer(template)}/${method}`
  const parameters = ((operation.parameters as readonly Json[] | undefined) ?? []).map(
    (_, index): Parameter => {
      const [place, parameter] = resolve(`${pointer}/parameters/${index}`)
      const { name, in: where, required } = parameter as { name: string; in: string; required?: boolean }
      return { name, in: where, required: required ?? false, pointer: `${place}/schema` }
    },
  )
  const requestBody = operation.requestBody as Json | undefined
  return {
    name: `${method.toUpperCase()} ${template}`,
    method: method.toUpperCase(),
    path: new RegExp(`^${template.replace(/\{[^}]+\}/g, '([^/]+)')}$`),
    pathNames: [...template.matchAll(/\{([^}]+)\}/g)].map((found) => found[1] ?? ''),
    parameters,
    body: requestBody ? `${pointer}/requestBody/content/application~1json/schema` : undefined,
    bodyRequired: requestBody?.required === true,
    responses: operation.responses as Json,
    pointer,
  }
}

function byName(name: string): Operation {
  const found = OPERATIONS.find((operation) => operation.name === name)
  if (found === undefined)
    throw new Error(`${name} is not in the slice; see scripts/generate/openapi-slice.mjs`)
  return found
}

function isInteger(operation: Operation, name: string): boolean {
  const parameter = operation.parameters.find(
    (candidate) => candidate.name === name && candidate.in === 'path',
  )
  return parameter !== undefined && resolve(parameter.pointer)[1].type === 'integer'
}

function queryValue(pointer: string, text: string): unknown {
  const { type } = resolve(pointer)[1]
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** The value at a JSON pointer, with `$ref` followed, and the pointer where it was found. */
function resolve(pointer: string): readonly [string, Json] {
  let node: unknown = DESCRIPTION
  for (const part of pointer.split('/').slice(1))
    node = (node as Json)[part.replaceAll('~1', '/').replaceAll('~0', '~')]
  const reference = (node as Json).$ref
  return typeof reference === 'string' ? resolve(reference.slice(1)) : [pointer, node as Json]
}

function escapePointer(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Where GitHub is known to answer otherwise than its own description says. */
function corrected(description: {
  readonly components: { readonly schemas: Readonly<Record<string, never>> }
}) {
  const pullRequest: SchemaOf<'head'> = description.components.schemas['pull-request'] as never
  const head: SchemaOf<'repo'> = pullRequest.properties.head as never
  // Null once a fork was deleted; GitHub's GraphQL schema has the same field, headRepository, nullable.
  head.properties.repo.nullable = true
  // Null once a comment is outdated; GraphQL's PullRequestReviewComment has the field nullable too.
  const comment: SchemaOf<'line'> = description.components.schemas['pull-request-review-comment'] as never
  comment.properties.line.nullable = true
  return description
}

type SchemaOf<Name extends string> = { readonly properties: Readonly<Record<Name, { nullable?: boolean }>> }

/** OpenAPI 3.0 says `nullable: true` where JSON Schema lists null as a type. */
function forAjv(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forAjv)
  if (node === null || typeof node !== 'object') return node
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, forAjv(value)]),
  )
  // A map of names may have a property called "nullable", which is then an object.
  if (nullable !== true) return nullable === undefined ? rest : { nullable, ...rest }
  return { anyOf: [rest, { type: 'null' }] }
}
