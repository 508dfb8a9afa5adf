// The reports of which golden files are kept, by the file's name.
import type { CardReport, Report } from '../../src/report/report.ts'
import type { CommentSurroundings } from '../../src/report/surroundings.ts'
import { everyRule } from './sample-every-rule.ts'
import { HOSTILE, JAPANESE, RIGHT_TO_LEFT } from './sample-foreign-cards.ts'
import {
  ALL_KEYS,
  ALL_TOPICS,
  card,
  finding,
  NO_TOPICS,
  place,
  report,
  SURROUNDINGS,
} from './sample-reports.ts'

export interface Sample {
  readonly report: Report
  readonly around: CommentSurroundings
}

const CITATION_DRAFT = `## Citation

\`\`\`bibtex
@misc{tern2026,
  author = {Your Name},
  title  = {Tern},
  year   = {2026},
}
\`\`\`
`

const LICENSE = finding(
  'metadata/license',
  'error',
  '`license` is `Apache 2.0`, which the Hub refuses. Write `apache-2.0`.',
  {
    place: place(2, 10, 20),
    actual: 'Apache 2.0',
    expected: ['apache-2.0'],
    fix: { ...place(2, 10, 20), text: 'apache-2.0' },
  },
)

const SOURCE =
  '---\nlicense: Apache 2.0\nlanguage: en\npipeline_tag: text-classification\nlibrary_name: transformers\n---\n'
const WITH_SOURCE = { ...SURROUNDINGS, sources: new Map([['README.md', SOURCE]]) }

const POOR = card(
  'README.md',
  {
    ...ALL_TOPICS,
    limitations: { state: 'placeholder', line: 60, heading: 'Bias, Risks, and Limitations' },
    benchmark: { state: 'inline', line: 48 },
    citation: { state: 'missing' },
  },
  [
    finding(
      'section/citation',
      'warning',
      'The card does not say how to cite the model. Add a section `Citation`.',
      {
        note: CITATION_DRAFT,
      },
    ),
    LICENSE,
    finding(
      'section/benchmark',
      'notice',
      'Benchmark numbers are found at line 48. Give them a heading, such as `Evaluation`.',
      {
        place: place(48, 1, 90),
        note: '## Evaluation',
      },
    ),
    finding(
      'section/limitations',
      'warning',
      'The section `Bias, Risks, and Limitations` holds only `[More Information Needed]`. Say where the model fails.',
      { place: place(60, 1, 32) },
    ),
  ],
)

/** What a card written in a hurry has: a slip in a key and three values that the Hub takes otherwise than meant. */
const HURRIED_SOURCE =
  '---\nlicence: Apache 2.0\nlanguage: English\npipeline_tag: text-classification\ntags: reviews, shop\n---\n\n# Tern\n'

const HURRIED: CardReport = {
  ...card('README.md', ALL_TOPICS, [
    finding(
      'metadata/library-name',
      'error',
      '`library_name` is missing, so the page has no code snippet. Add the library that loads the model.',
      { place: place(1, 1, 4), note: 'For example `library_name: transformers`.' },
    ),
    finding('metadata/unknown-key', 'error', 'The Hub ignores `licence`. Write `license: apache-2.0`.', {
      place: place(2, 1, 8),
      actual: 'licence',
      expected: ['license'],
      fix: { ...place(2, 1, 20), text: 'license: apache-2.0' },
    }),
    finding('metadata/language', 'error', '`language` is `English`, which the Hub refuses. Write `en`.', {
      place: place(3, 11, 18),
      actual: 'English',
      expected: ['en'],
      fix: { ...place(3, 11, 18), text: 'en' },
    }),
    finding(
      'metadata/tags',
      'warning',
      '`tags` is one text, `reviews, shop`, where the Hub expects a list. Write `[reviews, shop]`.',
      {
        place: place(5, 7, 20),
        actual: 'reviews, shop',
        fix: { ...place(5, 7, 20), text: '[reviews, shop]' },
      },
    ),
  ]),
  metadata: {
    ...ALL_KEYS,
    license: { state: 'missing' },
    library_name: { state: 'missing' },
  },
}

/** A card that was poor before, to which the pull request adds one error; beside it one that it leaves as poor. */
function onlyNew(): Report {
  const old = POOR.findings.filter((each) => each !== LICENSE).map((each) => ({ ...each, new: false }))
  const [first, ...rest] = old
  const both = first ? [first, { ...LICENSE, new: true }, ...rest] : []
  return report(
    card('README.md', POOR.topics, both),
    card('models/calm/README.md', ALL_TOPICS),
    card('models/old/README.md', POOR.topics, old),
  )
}

function deleted(): CardReport {
  const { metadata: _, ...gone } = card('models/gone/README.md', NO_TOPICS, [
    finding(
      'content/readable',
      'warning',
      'The pull request deletes this card. Check that its model is no longer published.',
    ),
  ])
  return gone
}

function fiftyCards(): Report {
  const cards = Array.from({ length: 50 }, (_, index) => {
    const path = `models/${String(index + 1).padStart(2, '0')}-tern/README.md`
    if (index % 10 === 3) return { ...POOR, path }
    if (index % 10 === 6)
      return card(
        path,
        POOR.topics,
        POOR.findings.filter(({ severity }) => severity === 'warning'),
      )
    return card(path, ALL_TOPICS)
  })
  return report(...cards)
}

const METRICS = Array.from({ length: 500 }, (_, index) => `        - value: ${index},5`)

function fiveHundredFindings(): Report {
  const findings = METRICS.map((_, index) =>
    finding(
      'metadata/model-index',
      index % 5 === 0 ? 'error' : 'warning',
      `\`model-index[0].results[0].metrics[${index}].value\` is \`${index},5\`, which is no number. Write \`${index}.5\`.`,
      {
        place: place(10 + index, 18, 20 + String(index).length),
        actual: `${index},5`,
        fix: { ...place(10 + index, 18, 20 + String(index).length), text: `${index}.5` },
      },
    ),
  )
  return report(card('README.md', ALL_TOPICS, findings))
}

const GIANT = 'very large '.repeat(9000)

/** Values that nobody would read to their end, in every field that a card fills. */
const GIANT_CARD = card(`models/${'deep/'.repeat(60)}README.md`, ALL_TOPICS, [
  finding(
    'metadata/license',
    'error',
    `\`license\` is \`${GIANT}\`, which the Hub refuses. Write \`other\`.`,
    {
      place: place(2, 10, 10 + GIANT.length),
      actual: GIANT,
      fix: { ...place(2, 10, 10 + GIANT.length), text: 'other' },
    },
  ),
  finding('metadata/types', 'error', `\`extra_gated_prompt\` is no text. Write \`${GIANT}\`.`, {
    place: place(6, 21, 22),
    fix: { ...place(6, 21, 22), text: GIANT },
  }),
  finding('section/usage', 'warning', `\`${GIANT}\` is not filled in yet. Show how to run the model.`, {
    place: place(9),
    note: `## ${GIANT}\n\nTODO\n`,
  }),
])

export const SAMPLES: Readonly<Record<string, Sample>> = {
  clean: { report: report(card('README.md', ALL_TOPICS)), around: SURROUNDINGS },
  healed: { report: report(card('README.md', ALL_TOPICS)), around: { ...SURROUNDINGS, isHealed: true } },
  'one-error': {
    report: report(card('README.md', ALL_TOPICS, [LICENSE])),
    around: WITH_SOURCE,
  },
  poor: {
    report: report(POOR),
    around: WITH_SOURCE,
  },
  'warnings-only': {
    report: report(
      card(
        'README.md',
        POOR.topics,
        POOR.findings.filter(({ severity }) => severity !== 'error'),
      ),
    ),
    around: SURROUNDINGS,
  },
  ignored: {
    report: report({
      ...POOR,
      ignored: [
        { ruleId: 'section/bias', line: 52, reason: 'the model sorts screws', findings: 1 },
        {
          ruleId: 'content/links',
          line: 70,
          reason: '@octocat said so --> <img src=x> ##[error]',
          findings: 2,
        },
      ],
    }),
    around: WITH_SOURCE,
  },
  hurried: {
    report: report(HURRIED),
    around: { ...SURROUNDINGS, sources: new Map([['README.md', HURRIED_SOURCE]]) },
  },
  'only-new': { report: onlyNew(), around: WITH_SOURCE },
  'only-old': {
    report: report(
      card(
        'README.md',
        POOR.topics,
        POOR.findings.map((each) => ({ ...each, new: false })),
      ),
    ),
    around: { ...WITH_SOURCE, isHealed: true },
  },
  deleted: { report: report(deleted(), card('README.md', ALL_TOPICS)), around: SURROUNDINGS },
  'policy-changed': {
    report: report(card('README.md', ALL_TOPICS, [LICENSE])),
    around: {
      ...WITH_SOURCE,
      remarks: [
        'This pull request changes the policy (`.github/model-card-gate.yml`). It is judged by the policy of the base branch; the change counts once it is merged.',
      ],
    },
  },
  giant: { report: report(GIANT_CARD), around: SURROUNDINGS },
  'every-rule': { report: everyRule(), around: SURROUNDINGS },
  'fifty-cards': {
    report: fiftyCards(),
    around: {
      ...SURROUNDINGS,
      sources: new Map(fiftyCards().cards.map(({ path }) => [path, SOURCE])),
    },
  },
  'five-hundred-findings': {
    report: fiveHundredFindings(),
    around: {
      ...SURROUNDINGS,
      sources: new Map([['README.md', [...Array.from({ length: 9 }, () => '#'), ...METRICS].join('\n')]]),
    },
  },
  japanese: { report: report(JAPANESE), around: SURROUNDINGS },
  'right-to-left': { report: report(RIGHT_TO_LEFT), around: SURROUNDINGS },
  hostile: {
    report: report(HOSTILE),
    around: {
      ...SURROUNDINGS,
      commentKey: '--> @octocat <img>',
      remarks: ['The branch `@octocat/#1` changes the policy `a|b`.'],
    },
  },
  'no-card': {
    report: report(),
    around: {
      ...SURROUNDINGS,
      remarks: [
        'No model card found: nothing matches `README.md` (the default). Add a model card, or say in the input `cards` where it is.',
      ],
    },
  },
}
