// metadata/license: the card names a licence that the Hub knows.
import type { FrontMatter, Path } from '../../card/front-matter/front-matter.ts'
import { correctLicense } from '../../hub/license-correction.ts'
import { placeOf, replaceScalar, replaceWithList } from '../place.ts'
import { defineRule, type Finding, type RuleContext } from '../rule.ts'
import { DOUBTFUL, FORBIDDEN, KEY_MISSING, ODD, REFUSED } from '../severities.ts'
import { code, oneOf, pathName, shorten } from '../wording.ts'
import { hasKey } from './applies.ts'
import { isMissing } from './missing-key.ts'
import { newerValueNote } from './newer-value.ts'
import { typeFinding } from './type-finding.ts'
import { type Violation, violationsIn } from './violations.ts'

type Case = 'missing' | 'refused' | 'doubtful' | 'incomplete' | 'forbidden'

const KEYS = new Set(['license', 'license_name', 'license_link', 'license_details'])

export const license = defineRule<Case>({
  id: 'metadata/license',
  summary: '`license` is an id from the Hub’s list; where it is `other`, the licence has a name and a link.',
  why: 'Without a licence nobody may use the model, and the Hub refuses a push whose `license` is not in its list (hub-docs: docs/hub/repositories-licenses.md). The ids are not those of SPDX: they are in lower case and know no expressions.',
  cases: {
    missing: { summary: 'there is no licence', severity: KEY_MISSING },
    refused: { summary: 'the Hub refuses the value', severity: REFUSED },
    doubtful: { summary: 'the Hub may refuse the kind of value', severity: DOUBTFUL },
    incomplete: { summary: '`other` has no name or no link', severity: ODD },
    forbidden: { summary: 'the policy does not allow the licence', severity: FORBIDDEN },
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      allow: {
        description: 'The only licences allowed.',
        type: 'array',
        minItems: 1,
        items: { type: 'string' },
      },
      deny: { description: 'Licences not allowed.', type: 'array', items: { type: 'string' } },
    },
  },
  examples: [
    { title: 'an id from the list', card: '---\nlicense: apache-2.0\n---\n', findings: [] },
    { title: 'two licences', card: '---\nlicense:\n- mit\n- apache-2.0\n---\n', findings: [] },
    {
      title: 'a licence of one’s own, named and linked',
      card: '---\nlicense: other\nlicense_name: acme-research-1.0\nlicense_link: LICENSE\n---\n',
      findings: [],
    },
    {
      title: 'the name instead of the id',
      card: '---\nlicense: "Apache 2.0"\n---\n',
      findings: [
        {
          case: 'refused',
          line: 2,
          message: '`license` is `Apache 2.0`, which the Hub refuses. Write `apache-2.0`.',
          expected: ['apache-2.0'],
          fix: '"apache-2.0"',
        },
      ],
    },
    {
      title: 'an SPDX expression',
      card: '---\nlicense: MIT OR Apache-2.0\n---\n',
      findings: [
        {
          case: 'refused',
          line: 2,
          message:
            '`license` is `MIT OR Apache-2.0`, which the Hub refuses. Write the list `[mit, apache-2.0]`.',
          expected: ['mit', 'apache-2.0'],
          fix: '[mit, apache-2.0]',
        },
      ],
    },
    {
      title: 'a licence that the list does not have',
      card: '---\nlicense: acme-model-license\n---\n',
      findings: [
        {
          case: 'refused',
          line: 2,
          message:
            '`license` is `acme-model-license`, which the Hub refuses. Write `other`, and name and link your licence with `license_name` and `license_link`.',
          expected: ['other'],
        },
      ],
    },
    {
      title: 'a name that is a number',
      card: '---\nlicense: other\nlicense_name: 1.0\nlicense_link: LICENSE\n---\n',
      findings: [
        {
          case: 'doubtful',
          line: 3,
          message:
            '`license_name` is a number (`1.0`), which the Hub may refuse. Put quotes around it: `"1.0"`.',
          fix: '"1.0"',
        },
      ],
    },
    {
      title: 'a licence that the policy does not allow, with `allow: [apache-2.0, mit]`',
      card: '---\nlicense: cc-by-nc-4.0\n---\n',
      options: { allow: ['apache-2.0', 'mit'] },
      findings: [
        {
          case: 'forbidden',
          line: 2,
          message:
            'The policy of this repository does not allow the licence `cc-by-nc-4.0`. Allowed are `apache-2.0` and `mit`.',
        },
      ],
    },
    {
      title: 'no licence',
      card: '---\ntags: [demo]\n---\n',
      findings: [
        {
          case: 'missing',
          line: 1,
          message:
            '`license` is missing, so nobody knows what they may do with the model. Add it to the front matter.',
        },
      ],
    },
    {
      title: '`other` alone',
      card: '---\nlicense: other\n---\n',
      findings: [
        {
          case: 'incomplete',
          line: 2,
          message: '`license` is `other`, but nothing says which. Add `license_name` and `license_link`.',
        },
      ],
    },
  ],
  applies: ({ frontMatter }) => hasKey(frontMatter, KEYS) || isMissing(frontMatter, 'license'),
  *check({ frontMatter }, context) {
    if (isMissing(frontMatter, 'license')) {
      yield {
        case: 'missing',
        message:
          '`license` is missing, so nobody knows what they may do with the model. Add it to the front matter.',
        place: frontMatter.opening,
        note: 'For example `license: apache-2.0`; for a licence that the Hub does not list `license: other` with `license_name` and `license_link`.',
      }
    }
    for (const violation of violationsIn(frontMatter, context.additions, (key) => KEYS.has(key))) {
      yield violation.keyword === 'vocabulary'
        ? refused(frontMatter, violation)
        : typeFinding(frontMatter, violation)
    }
    yield* incomplete(frontMatter)
    yield* forbidden(frontMatter, context)
  },
})

function refused(frontMatter: FrontMatter, { path, value }: Violation): Finding<Case> {
  const written = String(value)
  const { values, certain, together } = correctLicense(written)
  const own = values.at(-1) === 'other'
  const near = own ? values.slice(0, -1) : values
  const list = `[${values.join(', ')}]`
  const other = '`other`, and name and link your licence with `license_name` and `license_link`'
  const cure = together
    ? `the list ${code(list)}`
    : [...(near.length > 0 ? [oneOf(near)] : []), ...(own ? [other] : [])].join(', or ')
  const edit = together
    ? replaceWithList(frontMatter, path, values)
    : replaceScalar(frontMatter, path, values[0] ?? '')
  return {
    case: 'refused',
    message: `${code(pathName(path))} is ${code(written)}, which the Hub refuses. Write ${cure}.`,
    place: placeOf(frontMatter, path),
    actual: shorten(written),
    expected: values,
    ...(!certain && { note: newerValueNote('license', written) }),
    ...(certain && edit && { fix: edit }),
  }
}

/** Each licence that stands in the card, with where it stands. */
function licenses({ data }: FrontMatter): { readonly path: Path; readonly id: string }[] {
  const value = data.license
  if (typeof value === 'string') return [{ path: ['license'], id: value }]
  if (!Array.isArray(value)) return []
  return value.flatMap((id, index) => (typeof id === 'string' ? [{ path: ['license', index], id }] : []))
}

function* incomplete(frontMatter: FrontMatter): Generator<Finding<Case>> {
  const other = licenses(frontMatter).find(({ id }) => id === 'other')
  const lacking = ['license_name', 'license_link'].filter((key) => isMissing(frontMatter, key))
  if (!other || lacking.length === 0) return
  yield {
    case: 'incomplete',
    message: `\`license\` is \`other\`, but nothing says which. Add ${oneOf(lacking, 'and')}.`,
    place: placeOf(frontMatter, other.path),
    note: 'For example `license_name: acme-research-1.0` and `license_link: LICENSE`, with the text in a file `LICENSE` of the repository.',
  }
}

function* forbidden(frontMatter: FrontMatter, { options }: RuleContext): Generator<Finding<Case>> {
  const { allow, deny } = options as { readonly allow?: readonly string[]; readonly deny?: readonly string[] }
  for (const { path, id } of licenses(frontMatter)) {
    if (!deny?.includes(id) && (allow === undefined || allow.includes(id))) continue
    const allowed = allow?.filter((other) => !deny?.includes(other)) ?? []
    const cure = allowed.length > 0 ? `Allowed are ${oneOf(allowed, 'and')}.` : 'Choose another one.'
    yield {
      case: 'forbidden',
      message: `The policy of this repository does not allow the licence ${code(id)}. ${cure}`,
      place: placeOf(frontMatter, path),
      actual: shorten(id),
      ...(allowed.length > 0 && { expected: allowed }),
    }
  }
}
