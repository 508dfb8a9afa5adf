// metadata/unknown-key: no key is lost because it is misspelt or stands in the wrong place.
import type { Card } from '../../card/card.ts'
import { isKnownKey, keyBySpelling, keyOfSlip } from '../../hub/known-keys.ts'
import { replaceScalar } from '../place.ts'
import { defineRule, type Finding, MOST_OF_A_CASE, type RuleContext, type TextEdit } from '../rule.ts'
import { DOUBTFUL, LOST, WORTH_KNOWING } from '../severities.ts'
import { code, oneOf } from '../wording.ts'
import { hasAnyKey } from './applies.ts'
import { certainValue, mendedValue } from './certain-value.ts'
import { isRefused } from './violations.ts'

type Case = 'slip' | 'near' | 'nested' | 'leftover'

/** Keys that mean something to the Hub at the top level only, and that people put one level down. */
const TOP_LEVEL = [
  'license',
  'pipeline_tag',
  'library_name',
  'language',
  'base_model',
  'datasets',
  'tags',
] as const

/** More keys than a report lists. */
const MAX_KEYS = MOST_OF_A_CASE + 1

export const unknownKey = defineRule<Case>({
  id: 'metadata/unknown-key',
  summary: 'Every key that is meant for the Hub is spelt as the Hub spells it, at the top level.',
  why: 'The Hub keeps keys that it does not know without a word and does nothing with them. `licence:` leaves a model without a licence; TRL wrote that into its cards for years (trl: trainer/utils.py).',
  cases: {
    slip: { summary: 'a known slip stands for a key of the Hub', severity: LOST },
    near: { summary: 'a key is close to a key of the Hub in spelling', severity: DOUBTFUL },
    nested: { summary: 'keys of the Hub stand one level too deep', severity: LOST },
    leftover: { summary: 'a known slip stands beside the right key', severity: WORTH_KNOWING },
  },
  examples: [
    {
      title: 'the Hub’s keys, and one’s own',
      card: '---\nlicense: mit\nquantized_by: acme\n---\n',
      findings: [],
    },
    {
      title: 'British spelling',
      card: '---\nlicence: mit\n---\n',
      findings: [
        {
          case: 'slip',
          line: 2,
          message: 'The Hub ignores `licence`. Write `license`.',
          expected: ['license'],
          fix: 'license',
        },
      ],
    },
    {
      title: 'British spelling, and a value that the Hub would refuse',
      card: '---\nlicence: Apache 2.0\n---\n',
      findings: [
        {
          case: 'slip',
          line: 2,
          message: 'The Hub ignores `licence`. Write `license: apache-2.0`.',
          expected: ['license'],
          fix: 'license: apache-2.0',
        },
      ],
    },
    {
      title: 'a hyphen for an underscore',
      card: '---\nlicense: mit\npipeline-tag: text-generation\n---\n',
      findings: [
        {
          case: 'slip',
          line: 3,
          message: 'The Hub ignores `pipeline-tag`. Write `pipeline_tag`.',
          expected: ['pipeline_tag'],
          fix: 'pipeline_tag',
        },
      ],
    },
    {
      title: 'British spelling beside the right key',
      card: '---\nlicense: mit\nlicence: license\n---\n',
      findings: [
        {
          case: 'leftover',
          line: 3,
          message: 'The Hub ignores `licence`, and `license` is there already. Delete the line.',
        },
      ],
    },
    {
      title: 'close in spelling',
      card: '---\ninstance_promt: a photo of a cat\n---\n',
      findings: [
        {
          case: 'near',
          line: 2,
          message: 'The Hub ignores `instance_promt`. If you meant `instance_prompt`, write that.',
          expected: ['instance_prompt'],
        },
      ],
    },
    {
      title: 'one level too deep',
      card: '---\nmodel:\n  license: mit\n  pipeline_tag: text-generation\n---\n',
      findings: [
        {
          case: 'nested',
          line: 2,
          message: 'The Hub ignores `license` and `pipeline_tag` under `model`. Move them to the top level.',
        },
      ],
    },
  ],
  applies: ({ frontMatter }) => hasAnyKey(frontMatter),
  *check(card, { additions }) {
    const unknownKeys = Object.entries(card.frontMatter.data).filter(([key]) => !isKnownKey(key))
    for (const [key, value] of unknownKeys.slice(0, MAX_KEYS)) yield* unknown(card, key, value, additions)
  },
})

function* unknown(
  card: Card,
  key: string,
  value: unknown,
  additions: RuleContext['additions'],
): Generator<Finding<Case>> {
  const { frontMatter } = card
  const { data } = frontMatter
  const placed = frontMatter.locate([key])
  const place = placed?.key ?? frontMatter.opening
  const slip = keyOfSlip(key)
  if (slip && Object.hasOwn(data, slip)) {
    const message = `The Hub ignores ${code(key)}, and ${code(slip)} is there already. Delete the line.`
    yield { case: 'leftover', message, place, actual: key }
    return
  }
  if (slip) {
    const unique = Object.keys(data).filter((other) => keyOfSlip(other) === slip).length === 1
    const right = certainValue(slip, value, additions)
    const entry = right === undefined ? undefined : entryEdit(card, key, slip, right)
    const edit = entry ?? (placed?.key && { ...placed.key, text: slip })
    // The Hub takes a card with a key that it ignores: renamed, the key must not make it refuse the card.
    const mended = placed?.style === 'block' ? value : mendedValue(slip, value, additions)
    const refused = isRefused(slip, mended, additions)
    const fix = unique && edit && !placed?.shared && !refused ? { fix: edit } : {}
    const rest = refused ? ', with another value: this one it refuses there' : ''
    const message = `The Hub ignores ${code(key)}. Write ${code(entry ? `${slip}: ${right}` : slip)}${rest}.`
    yield { case: 'slip', message, place, actual: key, expected: [slip], ...fix }
    return
  }
  const nested = nestedKeys(value).filter((inner) => !Object.hasOwn(data, inner))
  if (nested.length > 0) {
    const message = `The Hub ignores ${oneOf(nested, 'and')} under ${code(key)}. Move ${nested.length > 1 ? 'them' : 'it'} to the top level.`
    yield { case: 'nested', message, place, actual: key }
    return
  }
  const near = keyBySpelling(key)
  if (near && !Object.hasOwn(data, near)) {
    const message = `The Hub ignores ${code(key)}. If you meant ${code(near)}, write that.`
    yield { case: 'near', message, place, actual: key, expected: [near] }
  }
}

/** The edit that puts right key and right value where both are wrong; what stands between them stays. */
function entryEdit(
  { text, frontMatter }: Card,
  key: string,
  slip: string,
  right: string,
): TextEdit | undefined {
  const { key: keyPlace, value: valuePlace } = frontMatter.locate([key]) ?? {}
  const value = replaceScalar(frontMatter, [key], right)
  if (!keyPlace || !valuePlace || !value) return undefined
  const between = text.slice(keyPlace.end.offset, valuePlace.start.offset)
  return { start: keyPlace.start, end: valuePlace.end, text: `${slip}${between}${value.text}` }
}

function nestedKeys(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return TOP_LEVEL.filter((key) => Object.hasOwn(value, key))
}
