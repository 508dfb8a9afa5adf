// consistency/license-file: the licence that the front matter names is the one whose text lies beside the card.
import type { Card } from '../../card/card.ts'
import { linkTarget } from '../links/target.ts'
import { placeOf } from '../place.ts'
import { beside, type Companion, type RepositoryEvidence, standsAt } from '../repository.ts'
import { defineRule, type Finding } from '../rule.ts'
import { CONTRADICTION } from '../severities.ts'
import { code, oneOf } from '../wording.ts'
import { declared } from './declared-values.ts'
import { areAlike, licencesIn } from './licence-texts.ts'

type Case = 'differs' | 'listed' | 'link'

const MIT_TEXT = `MIT License

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated files.
The above copyright notice and this permission notice shall be included in all copies.
`

function around(text: string): RepositoryEvidence {
  return {
    cardPath: 'README.md',
    companions: [{ kind: 'license', path: 'LICENSE', text }],
    paths: new Map([
      ['LICENSE', { kind: 'file' }],
      ['LICENCE.txt', { kind: 'missing', nearest: 'LICENSE' }],
    ]),
  }
}

export const licenseFile = defineRule<Case>({
  id: 'consistency/license-file',
  summary:
    '`license` is the licence whose text lies beside the card, and `license_link` leads to a file that is there.',
  why: 'The Hub shows and filters by the front matter, lawyers read the file: where the two differ, nobody knows what holds (hub-docs: docs/hub/repositories-licenses.md). The texts of the common licences are recognised by sentences that only they have; of a changed or unknown text nothing is said.',
  cases: {
    differs: { summary: 'the file is that of another licence', severity: CONTRADICTION },
    listed: {
      summary: 'the licence is called `other`, and the file is one that the Hub lists',
      severity: CONTRADICTION,
    },
    link: { summary: 'nothing stands where `license_link` leads', severity: CONTRADICTION },
  },
  needs: ['license', 'paths'],
  applies: ({ frontMatter }, { repository }) =>
    declared(frontMatter, 'license').length > 0 &&
    (beside(repository, 'license').length > 0 || typeof frontMatter.data.license_link === 'string'),
  examples: [
    {
      title: 'the same licence in both',
      card: '---\nlicense: mit\n---\n\n# Tern\n',
      evidence: { repository: around(MIT_TEXT) },
      findings: [],
    },
    {
      title: 'a licence of one’s own',
      card: '---\nlicense: other\nlicense_name: acme-1.0\nlicense_link: LICENSE\n---\n\n# Tern\n',
      evidence: { repository: around('Acme licence\n\nYou may look at it.\n') },
      findings: [],
    },
    {
      title: 'another licence in the file',
      card: '---\nlicense: apache-2.0\n---\n\n# Tern\n',
      evidence: { repository: around(MIT_TEXT) },
      findings: [
        {
          case: 'differs',
          line: 2,
          message:
            '`license` is `apache-2.0`, but the file `LICENSE` holds the text of `mit`. Make them say the same.',
          expected: ['mit'],
        },
      ],
    },
    {
      title: 'a known licence that is called `other`',
      card: '---\nlicense: other\nlicense_name: mit-license\nlicense_link: LICENSE\n---\n\n# Tern\n',
      evidence: { repository: around(MIT_TEXT) },
      findings: [
        {
          case: 'listed',
          line: 2,
          message:
            '`license` is `other`, but the file `LICENSE` holds the text of `mit`, which the Hub lists. Write `mit`.',
          expected: ['mit'],
        },
      ],
    },
    {
      title: 'a link to a file that is not there',
      card: '---\nlicense: other\nlicense_name: acme-1.0\nlicense_link: LICENCE.txt\n---\n\n# Tern\n',
      evidence: { repository: around('Acme licence\n') },
      findings: [
        {
          case: 'link',
          line: 4,
          message:
            '`license_link` is `LICENCE.txt`, and nothing stands there in the repository. Write `LICENSE`.',
          expected: ['LICENSE'],
        },
      ],
    },
  ],
  *check(card, { repository }) {
    yield* deadLink(card, repository)
    yield* otherText(card, licenseFiles(card, repository))
  },
})

function* deadLink(
  { frontMatter }: Card,
  repository: RepositoryEvidence | undefined,
): Generator<Finding<Case>> {
  const link = frontMatter.data.license_link
  if (typeof link !== 'string' || repository === undefined) return
  const target = linkTarget(link, repository.cardPath)
  if (target.kind !== 'path') return
  const { kind, nearest } = standsAt(repository, target.path)
  if (kind !== 'missing') return
  yield {
    case: 'link',
    message: `\`license_link\` is ${code(link)}, and nothing stands there in the repository. ${nearest === undefined ? 'Add the file, or correct the link.' : `Write ${code(nearest)}.`}`,
    place: placeOf(frontMatter, ['license_link']),
    actual: link.slice(0, 200),
    ...(nearest !== undefined && { expected: [nearest] }),
  }
}

/** The file that the card links to; else those beside it. */
function licenseFiles(
  { frontMatter }: Card,
  repository: RepositoryEvidence | undefined,
): readonly Companion[] {
  const link = frontMatter.data.license_link
  const target = typeof link === 'string' && repository ? linkTarget(link, repository.cardPath) : undefined
  const linked = repository?.companions.filter(({ path }) => target?.kind === 'path' && path === target.path)
  return linked && linked.length > 0 ? linked : beside(repository, 'license')
}

function* otherText({ frontMatter }: Card, files: readonly Companion[]): Generator<Finding<Case>> {
  const licenses = declared(frontMatter, 'license')
  const [first] = licenses
  const texts = files.map((file) => ({ file, ids: licencesIn(file.text) }))
  // A text that nobody recognises may be the very one that the card means.
  if (!first || texts.length === 0 || texts.some(({ ids }) => ids.length === 0)) return
  const found = [...new Set(texts.flatMap(({ ids }) => ids))]
  if (licenses.some(({ value }) => found.some((id) => areAlike(value, id)))) return
  const names = oneOf(
    texts.map(({ file }) => file.path.slice(file.path.lastIndexOf('/') + 1)),
    'and',
  )
  const isOther = licenses.length === 1 && first.value === 'other'
  const link = frontMatter.data.license_link
  // Where the licence lies elsewhere, the file beside the card may be that of its code.
  if (isOther && typeof link === 'string' && !files.some(({ path }) => link.endsWith(path))) return
  if (licenses.some(({ value }) => value === 'other' || value === 'unknown') && !isOther) return
  const holds = `${texts.length > 1 ? `the files ${names} hold the texts` : `the file ${names} holds the text`} of ${oneOf(found, 'and')}`
  yield {
    case: isOther ? 'listed' : 'differs',
    message: isOther
      ? `\`license\` is \`other\`, but ${holds}, which the Hub lists. Write ${oneOf(found)}.`
      : `\`license\` is ${oneOf(
          licenses.map(({ value }) => value),
          'and',
        )}, but ${holds}. Make them say the same.`,
    place: placeOf(frontMatter, first.path),
    actual: first.value.slice(0, 200),
    expected: found,
  }
}
