// metadata/language: the card names the languages of the model by the Hub's codes.
import type { FrontMatter } from '../../card/front-matter/front-matter.ts'
import {
  correctLanguage,
  isDoubtfulLanguage,
  type LanguageCorrection,
} from '../../hub/language-correction.ts'
import { dealsWithLanguage } from '../../hub/language-tasks.ts'
import { placeOf, quote, replaceScalar, replaceWithList } from '../place.ts'
import { defineRule, type Finding } from '../rule.ts'
import { DOUBTFUL, KEY_MISSING, REFUSED, WORTH_KNOWING } from '../severities.ts'
import { code, oneOf, pathName, shorten } from '../wording.ts'
import { hasKey } from './applies.ts'
import { isMissing } from './missing-key.ts'
import { newerValueNote } from './newer-value.ts'
import { typeFinding } from './type-finding.ts'
import { type Violation, violationsIn } from './violations.ts'

type Case = 'missing' | 'refused' | 'doubtful' | 'python'

const KEYS = new Set(['language', 'language_bcp47', 'language_details'])

export const language = defineRule<Case>({
  id: 'metadata/language',
  summary: '`language` holds ISO 639 codes, and is there where the task deals with language.',
  why: 'People filter models by language. The Hub takes only codes of ISO 639-1, 639-2 and 639-3 in lower case, `code` and `multilingual`, and refuses the push for anything else; variants such as `pt-BR` go into `language_bcp47` (huggingface_hub, issue 3862; hub-docs: modelcard.md).',
  cases: {
    missing: { summary: 'the task deals with language and none is named', severity: KEY_MISSING },
    refused: { summary: 'the Hub refuses the value', severity: REFUSED },
    doubtful: { summary: 'the Hub may refuse the value', severity: DOUBTFUL },
    python: { summary: 'the Python client reads the value as something else', severity: WORTH_KNOWING },
  },
  examples: [
    { title: 'codes', card: '---\nlanguage:\n- en\n- yue\n---\n', findings: [] },
    {
      title: 'a task without language',
      card: '---\npipeline_tag: image-classification\n---\n',
      findings: [],
    },
    {
      title: 'the name instead of the code',
      card: '---\nlanguage: English\n---\n',
      findings: [
        {
          case: 'refused',
          line: 2,
          message: '`language` is `English`, which the Hub refuses. Write `en`.',
          expected: ['en'],
          fix: 'en',
        },
      ],
    },
    {
      title: 'a BCP-47 tag',
      card: '---\nlanguage:\n- pt-BR\n---\n',
      findings: [
        {
          case: 'refused',
          line: 3,
          message:
            '`language[0]` is `pt-BR`, which the Hub refuses. Write `pt`, and put `pt-BR` under `language_bcp47`.',
          expected: ['pt'],
        },
      ],
    },
    {
      title: 'an older code of ISO 639-2',
      card: '---\nlanguage: ger\n---\n',
      findings: [
        {
          case: 'doubtful',
          line: 2,
          message:
            '`language` is `ger`, which is not in the list of the Hub, so the Hub may refuse it. Write `de`.',
          expected: ['de'],
        },
      ],
    },
    {
      title: 'Norwegian, which Python takes for a truth value',
      card: '---\nlanguage: no\n---\n',
      findings: [
        {
          case: 'python',
          line: 2,
          message:
            'The Hub reads `no` as Norwegian, but its Python client reads it as `false` and writes that back. Write `"no"`, or `nb` or `nn`.',
          expected: ['"no"', 'nb', 'nn'],
          fix: '"no"',
        },
      ],
    },
    {
      title: 'a task that deals with language',
      card: '---\npipeline_tag: translation\n---\n',
      findings: [
        {
          case: 'missing',
          line: 2,
          message:
            '`language` is missing, and `translation` deals with language. Add the languages that the model knows.',
        },
      ],
    },
  ],
  applies: ({ frontMatter }) => hasKey(frontMatter, KEYS) || lacksLanguage(frontMatter),
  *check({ frontMatter }, { additions }) {
    if (lacksLanguage(frontMatter)) {
      const task = String(frontMatter.data.pipeline_tag)
      yield {
        case: 'missing',
        message: `\`language\` is missing, and ${code(task)} deals with language. Add the languages that the model knows.`,
        place: placeOf(frontMatter, ['pipeline_tag']),
        note: 'For example `language: en`, or `language: [en, de]`; `multilingual` where there are too many to name.',
      }
    }
    for (const violation of violationsIn(frontMatter, additions, (key) => KEYS.has(key))) {
      if (violation.keyword === 'vocabulary') yield unknown(frontMatter, violation)
      else if (violation.value === false) yield rewritten(frontMatter, violation)
      else yield typeFinding(frontMatter, violation)
    }
    yield* readOtherwise(frontMatter)
  },
})

function lacksLanguage(frontMatter: FrontMatter): boolean {
  const task = frontMatter.data.pipeline_tag
  return typeof task === 'string' && dealsWithLanguage(task) && isMissing(frontMatter, 'language')
}

function unknown(frontMatter: FrontMatter, { path, value }: Violation): Finding<Case> {
  const written = String(value)
  const doubtful = isDoubtfulLanguage(written)
  const correction = correctLanguage(written)
  const { values, certain, together, bcp47 } = correction
  const fate = doubtful
    ? 'which is not in the list of the Hub, so the Hub may refuse it'
    : 'which the Hub refuses'
  const edit = together
    ? replaceWithList(frontMatter, path, values)
    : replaceScalar(frontMatter, path, values[0] ?? '')
  const note = bcp47
    ? `\`language: ${values[0]}\` and \`language_bcp47: [${bcp47}]\``
    : certain
      ? undefined
      : newerValueNote('language', written)
  return {
    case: doubtful ? 'doubtful' : 'refused',
    message: `${code(pathName(path))} is ${code(written)}, ${fate}. ${cure(correction)}.`,
    place: placeOf(frontMatter, path),
    actual: shorten(written),
    ...(values.length > 0 && { expected: values }),
    ...(note && { note }),
    ...(certain && edit && { fix: edit }),
  }
}

/** `false` is what Python makes of Norwegian's `no`. */
function rewritten(frontMatter: FrontMatter, { path }: Violation): Finding<Case> {
  return {
    case: 'refused',
    message: `${code(pathName(path))} is \`false\`, which the Hub refuses. If a Python program made it of \`no\`, Norwegian, write \`"no"\`, \`nb\` or \`nn\`.`,
    place: placeOf(frontMatter, path),
    actual: 'false',
    expected: ['no', 'nb', 'nn'],
  }
}

function cure({ values, together, bcp47, notALanguage }: LanguageCorrection): string {
  if (notALanguage) return 'It names no language, so delete it'
  if (values.length === 0)
    return 'Write the code of the language in ISO 639, such as `en`, or delete the value'
  if (together) return `Write the list ${code(`[${values.join(', ')}]`)}`
  return `Write ${oneOf(values)}${bcp47 ? `, and put ${code(bcp47)} under \`language_bcp47\`` : ''}`
}

function* readOtherwise(frontMatter: FrontMatter): Generator<Finding<Case>> {
  for (const { path, source, position } of frontMatter.pythonReadings) {
    if (path[0] !== 'language' || source !== 'no') continue
    const fix = quote(frontMatter, path)
    yield {
      case: 'python',
      message:
        'The Hub reads `no` as Norwegian, but its Python client reads it as `false` and writes that back. Write `"no"`, or `nb` or `nn`.',
      place: position,
      actual: source,
      expected: ['"no"', 'nb', 'nn'],
      ...(fix && { fix }),
    }
  }
}
