// metadata/tags: tags are a list of texts, each one tag that people would look for.
import type { FrontMatter } from '../../card/front-matter/front-matter.ts'
import { placeOf, replaceWithList } from '../place.ts'
import { defineRule, type Finding } from '../rule.ts'
import { DOUBTFUL, LAUNCH, LAUNCH_EXTRA, ODD, REFUSED } from '../severities.ts'
import { code, pathName, shorten } from '../wording.ts'
import { hasKey } from './applies.ts'
import { isMissing } from './missing-key.ts'
import { isComputed, repeatedKey, topicTags } from './topic-tags.ts'
import { typeFinding } from './type-finding.ts'
import { violationsIn } from './violations.ts'

type Case = 'refused' | 'doubtful' | 'odd' | 'few' | 'redundant'

/** Topic tags that a page has on the day it is published. */
const ENOUGH = 3

/** No card has more tags than this in one text. */
const MAX_ITEMS = 100

export const tags = defineRule<Case>({
  id: 'metadata/tags',
  summary: '`tags` is a list of texts, one tag an entry.',
  why: 'People filter models by tags. A single text with commas is one tag that nobody looks for, if the Hub takes it at all (huggingface.js: packages/hub/src/types/api/api-model.ts).',
  cases: {
    refused: { summary: 'the Hub refuses the kind of value', severity: REFUSED },
    doubtful: { summary: 'the tags are one text', severity: DOUBTFUL },
    few: { summary: `fewer than ${ENOUGH} tags say what the model is about`, severity: LAUNCH },
    redundant: { summary: 'a tag repeats another key of the front matter', severity: LAUNCH_EXTRA },
    odd: { summary: 'a tag is several in one, stands twice, or is the Hub’s own', severity: ODD },
  },
  examples: [
    { title: 'a list', card: '---\ntags:\n- reviews\n- sentiment\n- distillation\n---\n', findings: [] },
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
      card: '---\ntags:\n- 2024\n- reviews\n- sentiment\n- distillation\n---\n',
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
      title: 'a tag that another key says already, and two of the author’s own',
      card: '---\nlibrary_name: timm\ntags:\n- timm\n- birds\n- distillation\n---\n',
      findings: [
        {
          case: 'few',
          line: 3,
          message:
            'Two tags say what the model is about. Add topics, such as the domain, the method or the data, until there are 3; what the Hub works out by itself does not count.',
        },
        {
          case: 'redundant',
          line: 4,
          message: '`tags[0]` is `timm`, which `library_name` says already. Put a topic in its place.',
        },
      ],
    },
    {
      title: 'a tag of the Hub’s own, and one that stands twice',
      card: '---\ntags:\n- tiny\n- region:us\n- tiny\n- reviews\n- sentiment\n---\n',
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
  applies: ({ frontMatter }) => hasKey(frontMatter, ['tags']) || isMissing(frontMatter, 'tags'),
  *check({ frontMatter }, { additions }) {
    for (const violation of violationsIn(frontMatter, additions, (key) => key === 'tags')) {
      const { path, value } = violation
      const oneText = path.length === 1 && typeof value === 'string'
      yield oneText ? singleText(frontMatter, value) : typeFinding(frontMatter, violation)
    }
    const list = frontMatter.data.tags
    const count = topicTags(frontMatter.data)
    if (count < ENOUGH && (Array.isArray(list) || isMissing(frontMatter, 'tags')))
      yield {
        case: 'few',
        message: `${count === 0 ? 'No tag says' : count === 1 ? 'One tag says' : 'Two tags say'} what the model is about. Add topics, such as the domain, the method or the data, until there are ${ENOUGH}; what the Hub works out by itself does not count.`,
        place: placeOf(frontMatter, ['tags']),
      }
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
      : isComputed(tag)
        ? 'which the Hub works out by itself. Delete the line'
        : tag.includes(',')
          ? 'which is several tags in one. Give each an entry of its own'
          : undefined
    const key = repeatedKey(tag, frontMatter.data)
    if (!odd && key)
      yield {
        case: 'redundant',
        message: `${code(pathName(path))} is ${code(tag)}, which \`${key}\` says already. Put a topic in its place.`,
        place: placeOf(frontMatter, path),
        actual: shorten(tag),
      }
    seen.add(tag)
    if (odd) {
      const message = `${code(pathName(path))} is ${code(tag)}, ${odd}.`
      yield { case: 'odd', message, place: placeOf(frontMatter, path), actual: shorten(tag) }
    }
  }
}
