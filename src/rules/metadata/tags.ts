// metadata/tags: tags are a list of texts, each one tag that people would look for.
import type { FrontMatter } from '../../card/front-matter/front-matter.ts'
import { defineRule, type Finding } from '../rule.ts'
import { DOUBTFUL, ODD, REFUSED } from '../severities.ts'
import { hasKey } from './applies.ts'
import { placeOf, replaceWithList } from './place.ts'
import { typeFinding } from './type-finding.ts'
import { violationsIn } from './violations.ts'
import { code, pathName, shorten } from './wording.ts'

type Case = 'refused' | 'doubtful' | 'odd'

/** Tags that the Hub works out by itself and shows beside the author's own. */
const COMPUTED =
  /^(?:region|license|dataset|base_model|arxiv|doi|language):|^(?:endpoints_compatible|autotrain_compatible|text-generation-inference:.*|deploy:.*)$/

/** No card has more tags than this in one text. */
const MAX_ITEMS = 100

export const tags = defineRule<Case>({
  id: 'metadata/tags',
  summary: '`tags` is a list of texts, one tag an entry.',
  why: 'People filter models by tags. A single text with commas is one tag that nobody looks for, if the Hub takes it at all (huggingface.js: packages/hub/src/types/api/api-model.ts).',
  cases: {
    refused: { summary: 'the Hub refuses the kind of value', severity: REFUSED },
    doubtful: { summary: 'the tags are one text', severity: DOUBTFUL },
    odd: { summary: 'a tag is several in one, stands twice, or is the Hub’s own', severity: ODD },
  },
  examples: [
    { title: 'a list', card: '---\ntags:\n- tiny\n- sentiment\n---\n', findings: [] },
    {
      title: 'one text with commas',
      card: '---\ntags: tiny, sentiment\n---\n',
      findings: [
        {
          case: 'doubtful',
          line: 2,
          message:
            '`tags` is one text, `tiny, sentiment`, where the Hub expects a list, so it may refuse it. Write `[tiny, sentiment]`.',
          expected: ['tiny', 'sentiment'],
          fix: '[tiny, sentiment]',
        },
      ],
    },
    {
      title: 'a number',
      card: '---\ntags:\n- 2024\n---\n',
      findings: [
        {
          case: 'refused',
          line: 3,
          message: '`tags[0]` is a number (`2024`), which the Hub refuses. Put quotes around it: `"2024"`.',
          expected: ['2024'],
          fix: '"2024"',
        },
      ],
    },
    {
      title: 'a tag of the Hub’s own, and one that stands twice',
      card: '---\ntags:\n- tiny\n- region:us\n- tiny\n---\n',
      findings: [
        {
          case: 'odd',
          line: 4,
          message: '`tags[1]` is `region:us`, which the Hub works out by itself. Delete the line.',
        },
        {
          case: 'odd',
          line: 5,
          message: '`tags[2]` is `tiny`, which stands in the list already. Delete the line.',
        },
      ],
    },
  ],
  applies: ({ frontMatter }) => hasKey(frontMatter, ['tags']),
  *check({ frontMatter }, { additions }) {
    for (const violation of violationsIn(frontMatter, additions, (key) => key === 'tags')) {
      const { path, value } = violation
      const oneText = path.length === 1 && typeof value === 'string'
      yield oneText ? singleText(frontMatter, value) : typeFinding(frontMatter, violation)
    }
    const list = frontMatter.data.tags
    if (Array.isArray(list)) yield* oddTags(frontMatter, list)
  },
})

function singleText(frontMatter: FrontMatter, value: string): Finding<Case> {
  const parts = value.split(/[,;]/).map((part) => part.trim())
  const items = [...new Set(parts.filter((part) => part !== ''))]
  const fix = items.length <= MAX_ITEMS ? replaceWithList(frontMatter, ['tags'], items) : undefined
  return {
    case: 'doubtful',
    message: `\`tags\` is one text, ${code(value)}, where the Hub expects a list, so it may refuse it. Write ${code(`[${items.join(', ')}]`)}.`,
    place: placeOf(frontMatter, ['tags']),
    actual: shorten(value),
    expected: items.slice(0, MAX_ITEMS),
    ...(fix && { fix }),
  }
}

function* oddTags(frontMatter: FrontMatter, list: readonly unknown[]): Generator<Finding<Case>> {
  const seen = new Set<string>()
  for (const [index, tag] of list.entries()) {
    if (typeof tag !== 'string') continue
    const path = ['tags', index]
    const odd = seen.has(tag)
      ? 'which stands in the list already. Delete the line'
      : COMPUTED.test(tag)
        ? 'which the Hub works out by itself. Delete the line'
        : tag.includes(',')
          ? 'which is several tags in one. Give each an entry of its own'
          : undefined
    seen.add(tag)
    if (odd) {
      const message = `${code(pathName(path))} is ${code(tag)}, ${odd}.`
      yield { case: 'odd', message, place: placeOf(frontMatter, path), actual: shorten(tag) }
    }
  }
}
