// metadata/custom-schema: the front matter fulfils the schema that the repository sets beside the Hub's.
import type { ErrorObject } from 'ajv'
import type { Path } from '../../card/front-matter/front-matter.ts'
import type { CustomSchema } from '../../hub/custom-schema.ts'
import { followPointer } from '../../hub/json-pointer.ts'
import { placeOf } from '../place.ts'
import { defineRule, MOST_OF_A_CASE } from '../rule.ts'
import { FORBIDDEN } from '../severities.ts'
import { code, pathName, shorten } from '../wording.ts'

type Case = 'unfulfilled'

/** Keywords whose error only says that one below failed. */
const REPETITIONS = new Set(['if', 'allOf'])

/** Stands in for a compiled schema in the examples: it asks for a text in `team`. */
const EXAMPLE_SCHEMA: CustomSchema = {
  path: 'schemas/our-card.json',
  files: new Map(),
  validate: (data) =>
    typeof (data as { readonly team?: unknown }).team === 'string'
      ? []
      : [
          {
            instancePath: '',
            schemaPath: '#/required',
            keyword: 'required',
            params: { missingProperty: 'team' },
            message: "must have required property 'team'",
          },
        ],
}

export const customSchema = defineRule<Case>({
  id: 'metadata/custom-schema',
  summary: 'The front matter fulfils the JSON Schema that the policy names in `schema`.',
  why: 'A team has rules of its own, such as who answers for a model; a schema from the base branch holds a pull request to them.',
  cases: { unfulfilled: { summary: 'the front matter breaks the schema', severity: FORBIDDEN } },
  examples: [
    {
      title: 'a key that the repository’s own schema asks for',
      card: '---\nlicense: mit\nteam: vision\n---\n',
      evidence: { customSchema: EXAMPLE_SCHEMA },
      findings: [],
    },
    {
      title: 'the key is not there',
      card: '---\nlicense: mit\n---\n',
      evidence: { customSchema: EXAMPLE_SCHEMA },
      findings: [
        {
          case: 'unfulfilled',
          line: 1,
          message:
            'The front matter must have required property `team`. This repository asks for it in `schemas/our-card.json`.',
        },
      ],
    },
  ],
  applies: (_card, { customSchema }) => customSchema !== undefined,
  *check({ frontMatter }, context) {
    if (!context.customSchema) return
    const { path: file, validate } = context.customSchema
    const errors = validate(frontMatter.data).filter(({ keyword }) => !REPETITIONS.has(keyword))
    for (const error of errors.slice(0, MOST_OF_A_CASE + 1)) {
      const { path } = followPointer(frontMatter.data, error.instancePath)
      const subject = path.length === 0 ? 'The front matter' : code(pathName(path))
      yield {
        case: 'unfulfilled',
        message: `${subject} ${demand(error)}. This repository asks for it in ${code(file)}.`,
        place: placeOf(frontMatter, [...path, ...unwanted(error)]),
        ...expectedValues(error),
      }
    }
  },
})

/** What the schema demands, with the names in it as code. */
function demand({ keyword, params, message = 'does not fulfil the schema' }: ErrorObject): string {
  switch (keyword) {
    case 'enum':
      return `must be one of ${(params.allowedValues as readonly unknown[])
        .slice(0, 20)
        .map((value) => code(plain(value)))
        .join(', ')}`
    case 'const':
      return `must be ${code(JSON.stringify(params.allowedValue))}`
    case 'pattern':
      return `must match the pattern ${code(String(params.pattern))}`
    case 'required':
      return `must have required property ${code(String(params.missingProperty))}`
    case 'additionalProperties':
      return `must not have the property ${code(String(params.additionalProperty))}`
    default:
      return shorten(message.replaceAll('`', "'"))
  }
}

function expectedValues({ keyword, params }: ErrorObject): { expected?: readonly string[] } {
  if (keyword === 'enum') return { expected: (params.allowedValues as readonly unknown[]).map(plain) }
  return keyword === 'const' ? { expected: [plain(params.allowedValue)] } : {}
}

/** The value as people would write it; a list or a map as JSON, which is YAML too. */
function plain(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The property that must not be there, which is the place of the fault. */
function unwanted({ keyword, params }: ErrorObject): Path {
  return keyword === 'additionalProperties' ? [String(params.additionalProperty)] : []
}
