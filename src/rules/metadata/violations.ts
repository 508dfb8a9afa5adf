// Checks a card's front matter against the schema, once a card, and hands every rule the faults in its own keys.
import type { FrontMatter, Path, YamlMap } from '../../card/front-matter/front-matter.ts'
import type { HubAdditions } from '../../hub/additions.ts'
import { DOUBTFUL } from '../../hub/generated/doubtful.ts'
import validate, { type SchemaError } from '../../hub/generated/validate-front-matter.js'
import { followPointer } from '../../hub/json-pointer.ts'
import { judgeRepoId } from '../../hub/repo-id.ts'
import { isKnown } from '../../hub/vocabulary.ts'
import { MOST_OF_A_CASE } from '../rule.ts'

/** One place where front matter breaks the schema. */
export interface Violation {
  readonly path: Path
  readonly keyword: string
  /** What the schema asks for, such as `{ type: 'string' }`. */
  readonly params: SchemaError['params']
  readonly value: unknown
  /** Whether it is not known that the Hub minds. */
  readonly doubtful: boolean
}

/** Faults in the value of one key that are told apart: in two cases more than a report lists. */
const MAX_VIOLATIONS = 2 * MOST_OF_A_CASE + 1

/** Keywords that only repeat what another error says. */
const REPETITIONS = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'contains'])

interface Judged {
  readonly additions: HubAdditions
  readonly violations: readonly Violation[]
}

const judged = new WeakMap<FrontMatter, Judged>()

/** The faults in the values of these top-level keys, in the order of the schema. */
export function violationsIn(
  frontMatter: FrontMatter,
  additions: HubAdditions,
  owns: (key: string) => boolean,
): readonly Violation[] {
  const earlier = judged.get(frontMatter)
  const { violations } = earlier?.additions === additions ? earlier : judge(frontMatter, additions)
  return violations.filter(({ path }) => owns(String(path[0])))
}

/** Of values that are in neither list the Hub warns at most (docs: hub/model-cards; its validate-yaml endpoint). */
const ONLY_WARNED = new Set(['library_name', 'pipeline_tag'])

/** Whether the Hub surely refuses a push with the value at this top-level key. */
export function isRefused(key: string, value: unknown, additions: HubAdditions): boolean {
  return errorsOf({ [key]: value }, additions).some(
    (error) =>
      !REPETITIONS.has(error.keyword) &&
      !(error.keyword === 'vocabulary' && ONLY_WARNED.has(key)) &&
      !isDoubtful(followPointer({ [key]: value }, error.instancePath).path, error),
  )
}

function errorsOf(data: YamlMap, additions: HubAdditions): readonly SchemaError[] {
  const context = {
    isKnown: (vocabulary: Parameters<typeof isKnown>[0], value: string) =>
      isKnown(vocabulary, value, additions),
    isRepoId: (value: string) => judgeRepoId(value) === 'fine',
  }
  return validate.call(context, data) ? [] : (validate.errors ?? [])
}

function judge(frontMatter: FrontMatter, additions: HubAdditions): Judged {
  const { data } = frontMatter
  const errors = errorsOf(data, additions)
  const counts = new Map<string, number>()
  const isOneOfTheFirst = ({ instancePath }: SchemaError) => {
    const [, key = ''] = instancePath.split('/', 2)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count <= MAX_VIOLATIONS
  }
  const violations = errors
    .filter((error) => !REPETITIONS.has(error.keyword) && isOneOfTheFirst(error))
    .map((error): Violation => {
      const { keyword, params } = error
      const { path, value } = followPointer(data, error.instancePath)
      return { path, keyword, params, value, doubtful: isDoubtful(path, error) }
    })
  const result = { additions, violations }
  judged.set(frontMatter, result)
  return result
}

const doubtfulSteps = DOUBTFUL.map((path) => path.split('/').slice(1))

/** Whether the path, or that of the missing key, leads to where the Hub may well accept a fault. */
function isDoubtful(path: Path, { params }: SchemaError): boolean {
  const missing = params.missingProperty
  const steps = typeof missing === 'string' ? [...path, `${missing}?`] : path
  return doubtfulSteps.some(
    (pattern) =>
      pattern.length <= steps.length &&
      pattern.every((step, index) => step === '*' || step === String(steps[index])),
  )
}
