// metadata/placeholder: no value of a template is left in the front matter.
import type { FrontMatter, Path } from '../../card/front-matter/front-matter.ts'
import { placeOf } from '../place.ts'
import { defineRule, type Finding } from '../rule.ts'
import { TEMPLATE_TEXT } from '../severities.ts'
import { code, pathName, shorten } from '../wording.ts'
import { hasAnyKey } from './applies.ts'
import { violationsIn } from './violations.ts'

type Case = 'placeholder'

/**
 * Values of the Hub's own samples (hub-docs: modelcard.md, docs/hub/model-cards.md), of templates' variables, and
 * what people write where they mean to write something later.
 */
const PLACEHOLDERS: readonly RegExp[] = [
  /^(?:list of iso 639-1 code for your language|lang\d|tag\d|dataset\d|metric\d|any valid license identifier|base model hub identifier|url to a thumbnail used in social sharing)$/i,
  /^\{+[^{}\n]*\}+$/,
  /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}/,
  /^\\?\[?\\?\[?\s*more information (?:is )?needed\s*\\?\]?\\?\]?\.?$/i,
  /^(?:tbd|tba|todo|fixme|xxx+|to be (?:added|completed|determined|announced|filled(?: in)?|written)|fill (?:me|this) in|coming soon|placeholder|changeme|change_me|change-me)[.!]*$/i,
  /^\[\s*(?:todo|insert|your|add|replace)\b[^\]]*\]$/i,
  /^<\s*(?:your|insert|replace|add|enter|todo)\b[^<>\n]*>$/i,
  /^(?:<?your|insert|replace)[-_ ](?:username|user|org|organi[sz]ation|model|model[-_ ]name|name|repo|dataset|license|language|email)\b[^\n]{0,60}$/i,
  /^(?:your[-_]?(?:username|user|name|org|organization))\/[^\n]{1,96}$/i,
  /^lorem ipsum\b/i,
]

/** Of these keys a value that names the key itself is a sample's: `license: license`. */
const OWN_NAME = new Set([
  'license',
  'licence',
  'language',
  'tags',
  'datasets',
  'metrics',
  'base_model',
  'library_name',
])

/** Free text that people may fill with anything, templates' syntax included. */
const FREE_TEXT = new Set(['widget', 'extra_gated_prompt', 'prompt_template', 'chat_template', 'inference'])

export const placeholder = defineRule<Case>({
  id: 'metadata/placeholder',
  summary: 'No value of a template or sample is left in the front matter.',
  why: 'A value such as `tag1` or `{{ license }}` tells nobody anything, and what the Hub takes it shows (hub-docs: docs/hub/model-cards.md has a sample that many cards still carry).',
  cases: {
    placeholder: { summary: 'a template’s value is left in', severity: TEMPLATE_TEXT },
  },
  examples: [
    { title: 'real values', card: '---\nlicense: mit\ntags:\n- sentiment\n---\n', findings: [] },
    {
      title: 'values of the sample',
      card: '---\ntags:\n- tag1\nthumbnail: "url to a thumbnail used in social sharing"\n---\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message:
            '`tags[0]` is `tag1`, which a template left in. Put the real value in its place or delete it.',
        },
        {
          case: 'placeholder',
          line: 4,
          message:
            '`thumbnail` is `url to a thumbnail used in social sharing`, which a template left in. Put the real value in its place or delete it.',
        },
      ],
    },
    {
      title: 'a variable that nobody filled in',
      card: '---\nmodel_name: "{{ model_name }}"\n---\n',
      findings: [
        {
          case: 'placeholder',
          line: 2,
          message:
            '`model_name` is `{{ model_name }}`, which a template left in. Put the real value in its place or delete it.',
        },
      ],
    },
  ],
  applies: ({ frontMatter }) => hasAnyKey(frontMatter),
  *check({ frontMatter }, { additions }) {
    // What the Hub refuses anyway is told by the rule of its key.
    const refused = new Set(
      violationsIn(frontMatter, additions, () => true).map(({ path }) => JSON.stringify(path)),
    )
    for (const { path, text } of leaves(frontMatter)) {
      if (FREE_TEXT.has(String(path[0])) || !isPlaceholder(path, text) || refused.has(JSON.stringify(path)))
        continue
      yield finding(frontMatter, path, text)
    }
  },
})

function finding(frontMatter: FrontMatter, path: Path, text: string): Finding<Case> {
  return {
    case: 'placeholder',
    message: `${code(pathName(path))} is ${code(text)}, which a template left in. Put the real value in its place or delete it.`,
    place: placeOf(frontMatter, path),
    actual: shorten(text),
  }
}

function isPlaceholder(path: Path, text: string): boolean {
  if (text.length > 500) return false
  const value = text.trim()
  const key = String(path[0])
  const ownName = path.length <= 2 && OWN_NAME.has(key) && (value === key || value === 'license')
  return ownName || PLACEHOLDERS.some((pattern) => pattern.test(value))
}

/** Every text in the data, and every map that is really an unquoted `{variable}`. */
function* leaves(frontMatter: FrontMatter): Generator<{ readonly path: Path; readonly text: string }> {
  const open: { readonly path: Path; readonly value: unknown }[] = Object.entries(frontMatter.data)
    .map(([key, value]) => ({ path: [key], value }))
    .reverse()
  for (let next = open.pop(), steps = 0; next && steps < 20_000; next = open.pop(), steps++) {
    const { path, value } = next
    if (typeof value === 'string') yield { path, text: value }
    else if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--)
        open.push({ path: [...path, index], value: value[index] })
    } else if (typeof value === 'object' && value !== null) {
      const source = isVariable(value) ? frontMatter.locate(path)?.source : undefined
      if (source) yield { path, text: source }
      else
        for (const [key, child] of Object.entries(value).reverse())
          open.push({ path: [...path, key], value: child })
    }
  }
}

/** `{license}` without quotes is a map of one key without a value. */
function isVariable(value: object): boolean {
  const entries = Object.entries(value)
  return entries.length === 1 && entries[0]?.[1] === null
}
