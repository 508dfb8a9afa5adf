// The user's own JSON Schema on the front matter. It is data: it reads nothing but files of the repository, and its
// patterns run on an engine that takes linear time.
import { Ajv, type CodeOptions, type ErrorObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { RE2JS } from 're2js'
import { type Document, parseDocument } from 'yaml'
import { CustomSchemaError } from './custom-schema-error.ts'
import { duplicateKeys } from './yaml-duplicates.ts'

/** A schema, compiled. */
export interface CustomSchema {
  /** The schema's file. */
  readonly path: string
  /** The texts of the files that it is made of, by path: with them it can be compiled anew, in another thread. */
  readonly files: ReadonlyMap<string, string>
  /** Ajv's errors for the front matter's data; empty where it fulfils the schema. */
  readonly validate: (data: unknown) => readonly ErrorObject[]
}

/** Reads a file of the repository by its path from the root; undefined where there is none. */
export type ReadText = (path: string) => Promise<string | undefined>

/** Files that one schema may be made of. */
const MAX_FILES = 50
/** Schemas are named by an address of no server, so that a relative `$ref` leads to a file of the repository. */
const REPOSITORY = 'repository:///'
const DRAFT_07 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/
const DRAFT_2020 = /^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/

/** @throws CustomSchemaError */
export async function compileSchema(path: string, read: ReadText): Promise<CustomSchema> {
  const texts = new Map<string, string>()
  const readText: ReadText = async (file) => {
    const text = await read(file)
    if (text !== undefined) texts.set(file, text)
    return text
  }
  const schema = await readSchema(path, readText, 'The policy names it in `schema`')
  const draft = schema.$schema ?? 'https://json-schema.org/draft/2020-12/schema'
  const isDraft07 = DRAFT_07.test(String(draft))
  if (!isDraft07 && !DRAFT_2020.test(String(draft))) {
    throw new CustomSchemaError(
      `${path}: \`$schema\` is ${JSON.stringify(draft)}. The gate reads draft 2020-12 and draft-07: write one of their addresses, or leave the key out for 2020-12.`,
    )
  }
  let files = 1
  const loadSchema = async (uri: string) => {
    if (++files > MAX_FILES)
      throw new CustomSchemaError(`${path}: it is made of more than ${MAX_FILES} files.`)
    return readSchema(repositoryPath(uri, path), readText, `${path} refers to it`)
  }
  const options = {
    allErrors: true,
    strict: false,
    validateFormats: false,
    code: { regExp: linearRegExp },
    loadSchema,
  }
  const ajv = isDraft07 ? new Ajv(options) : new Ajv2020(options)
  try {
    const validate = await ajv.compileAsync({ ...schema, $id: `${REPOSITORY}${path}` })
    return { path, files: texts, validate: (data) => (validate(data) ? [] : (validate.errors ?? [])) }
  } catch (error) {
    if (error instanceof CustomSchemaError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new CustomSchemaError(`${path} is no valid JSON Schema: ${reason}.`)
  }
}

async function readSchema(
  path: string,
  readText: ReadText,
  who: string,
): Promise<Readonly<Record<string, unknown>>> {
  const text = await readText(path)
  if (text === undefined) {
    throw new CustomSchemaError(`${path} does not exist. ${who}; paths start at the root of the repository.`)
  }
  // YAML reads JSON too.
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' })
  const [mistake] = document.errors
  if (mistake)
    throw new CustomSchemaError(`${path} is neither JSON nor YAML: ${mistake.message.split('\n')[0]}`)
  const [duplicate] = duplicateKeys(document)
  if (duplicate !== undefined) {
    const line = text.slice(0, duplicate).split('\n').length
    throw new CustomSchemaError(
      `${path}: the key on line ${line} stands there a second time. Remove one of the two.`,
    )
  }
  const data: unknown = toData(document, path)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new CustomSchemaError(`${path} is no JSON Schema: it has to be a map.`)
  }
  return data as Readonly<Record<string, unknown>>
}

function toData(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 })
  } catch {
    throw new CustomSchemaError(`${path}: its aliases (\`*name\`) stand for too much. Write the values out.`)
  }
}

/** The file that a `$ref` leads to. */
function repositoryPath(uri: string, from: string): string {
  if (!uri.startsWith(REPOSITORY)) {
    throw new CustomSchemaError(
      `${from}: \`$ref\` leads to ${uri}. Only files of this repository are read: put the schema there, and refer to it by a relative path.`,
    )
  }
  return decodeURIComponent(uri.slice(REPOSITORY.length).replace(/#.*$/, ''))
}

/** RE2's syntax: all that takes linear time, so no look-around and no back-references. */
const linearRegExp: NonNullable<CodeOptions['regExp']> = Object.assign(
  (pattern: string) => {
    try {
      const compiled = RE2JS.compile(pattern)
      // Ajv tells patterns apart by their text form.
      return { test: (text: string) => compiled.matcher(text).find(), toString: () => pattern }
    } catch {
      throw new CustomSchemaError(
        `The pattern ${JSON.stringify(pattern)} cannot be run in linear time: look-around and back-references are not possible. Write it without them.`,
      )
    }
  },
  { code: 'linearRegExp' },
)
