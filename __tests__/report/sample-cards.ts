// The reports of which golden files are kept, by the file's name.
import type { Report } from '../../src/report/report.ts'
import type { CommentSurroundings } from '../../src/report/surroundings.ts'
import { ALL_TOPICS, card, finding, NO_TOPICS, place, report, SURROUNDINGS } from './sample-reports.ts'

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

const USAGE_DRAFT = `## How to use

\`\`\`python
from transformers import pipeline

classify = pipeline("text-classification", model="example-lab/tern")
print(classify("The handle broke after two days."))
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

const SOURCE = '---\nlicense: Apache 2.0\nlanguage: en\npipeline_tag: text-classification\n---\n'

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

const EVERY_RULE: readonly (readonly [string, 'error' | 'warning' | 'notice', string])[] = [
  [
    'metadata/front-matter',
    'error',
    'The key `tags` stands here a second time, and the Hub refuses that. Keep one of them.',
  ],
  ['metadata/license', 'error', '`license` is `Apache 2.0`, which the Hub refuses. Write `apache-2.0`.'],
  [
    'metadata/pipeline-tag',
    'warning',
    '`pipeline_tag` is `text2text-generation`, which the Hub has removed. Write `text-generation`.',
  ],
  [
    'metadata/library-name',
    'warning',
    '`library_name` is `tranformers`, which the Hub does not know. Write `transformers`.',
  ],
  ['metadata/language', 'error', '`language` is `English`, which is no language code. Write `en`.'],
  [
    'metadata/base-model',
    'error',
    '`base_model` is `./checkpoints/t5-small`, which is no model on the Hub. Write its id, such as `google-t5/t5-small`.',
  ],
  ['metadata/datasets', 'warning', 'The data set `my data` is no id on the Hub. Write `owner/name`.'],
  ['metadata/model-index', 'error', '`model-index` has no `results` in its first entry. Add them.'],
  ['metadata/tags', 'warning', '`tags` is one string. Write a list.'],
  ['metadata/types', 'error', '`widget` must be a list and is a map. Write `- text: ...`.'],
  ['metadata/unknown-key', 'error', '`licence` is a key that the Hub does not know. Write `license`.'],
  [
    'metadata/placeholder',
    'error',
    '`license` still holds `{{ license }}` of the template. Write the license.',
  ],
  [
    'metadata/custom-schema',
    'warning',
    '`team` is missing, which the schema of this repository asks for. Add it.',
  ],
  [
    'section/usage',
    'error',
    'The section `How to Get Started with the Model` holds only `[More Information Needed]`. Show how to run the model.',
  ],
  [
    'section/limitations',
    'warning',
    'The card does not say where the model fails. Add a section `Limitations`.',
  ],
  ['section/benchmark', 'warning', 'The card gives no numbers. Add a section `Evaluation` with a table.'],
  ['section/citation', 'warning', 'The card does not say how to cite the model. Add a section `Citation`.'],
  ['section/description', 'notice', 'The card does not say what the model is. Begin with one sentence.'],
  [
    'section/intended-use',
    'notice',
    'The card does not say what the model is for. Add a section `Intended use`.',
  ],
  [
    'section/training',
    'notice',
    'The card does not say how the model was trained. Add a section `Training`.',
  ],
  ['section/bias', 'notice', 'The card says nothing of bias. Add a section `Bias`.'],
  ['section/environment', 'notice', 'The card says nothing of energy. Add a section `Environmental impact`.'],
  ['section/license', 'notice', 'The text does not name the license. Add a section `License`.'],
  ['section/demo', 'notice', 'The card links to no demo. Add one if there is one.'],
  ['section/contact', 'notice', 'The card names nobody to ask. Add a section `Contact`.'],
  [
    'content/placeholder',
    'warning',
    'Text of the template is left in: `Provide a quick summary of what the model is/does.` Replace it.',
  ],
  ['content/title', 'notice', 'The title is `Model Card for Model ID`. Write the name of the model.'],
  ['content/tagline', 'notice', 'No sentence follows the title. Say in one what the model does.'],
  ['content/usage-code', 'warning', 'The example names no language. Write `python` after its backticks.'],
  ['content/benchmark-numbers', 'notice', 'The table names no baseline. Add a row to compare with.'],
  ['content/bibtex', 'warning', 'The BibTeX entry has no `year`. Add it.'],
  ['content/links', 'warning', 'The image `docs/curve.png` is not in the repository. Mend the path.'],
  ['content/headings', 'notice', 'The level jumps from 2 to 4. Write `###`.'],
  [
    'consistency/license-file',
    'warning',
    '`license` is `mit` and the file LICENSE is `Apache-2.0`. Make them agree.',
  ],
  ['consistency/model-index', 'warning', '`model-index` says 91.3 and the table says 89.7. Make them agree.'],
  [
    'consistency/usage-library',
    'warning',
    'The example imports `torch` and `library_name` is `keras`. Make them agree.',
  ],
  [
    'consistency/usage-model-id',
    'warning',
    'The example loads `someone/else`, which is not this model. Write its own id.',
  ],
  [
    'consistency/base-model',
    'warning',
    '`base_model` is `google-t5/t5-small` and the text says `t5-base`. Make them agree.',
  ],
  [
    'consistency/license-text',
    'warning',
    'The text says `MIT` and `license` is `apache-2.0`. Make them agree.',
  ],
]

function everyRule(): Report {
  const findings = EVERY_RULE.map(([ruleId, severity, message], index) =>
    finding(
      ruleId,
      severity,
      message,
      ruleId.startsWith('section/') ? { note: USAGE_DRAFT } : { place: place(index + 2, 3, 9) },
    ),
  )
  return report(card('README.md', NO_TOPICS, findings))
}

function fiftyCards(): Report {
  const cards = Array.from({ length: 50 }, (_, index) => {
    const path = `models/${String(index + 1).padStart(2, '0')}-tern/README.md`
    if (index % 10 === 3) return { ...POOR, path }
    if (index % 10 === 6)
      return card(
        path,
        ALL_TOPICS,
        POOR.findings.filter(({ severity }) => severity === 'warning'),
      )
    return card(path, ALL_TOPICS)
  })
  return report(...cards)
}

function fiveHundredFindings(): Report {
  const findings = Array.from({ length: 500 }, (_, index) =>
    finding(
      'metadata/model-index',
      index % 5 === 0 ? 'error' : 'warning',
      `\`model-index[0].results[${index}].metrics[0].value\` is \`${index},5\`, which is no number. Write \`${index}.5\`.`,
      {
        place: place(10 + index, 14, 20),
        actual: `${index},5`,
        fix: { ...place(10 + index, 14, 20), text: `${index}.5` },
      },
    ),
  )
  return report(card('README.md', ALL_TOPICS, findings))
}

const JAPANESE = card(
  'モデル/日本語/README.md',
  {
    ...ALL_TOPICS,
    usage: { state: 'present', line: 12, heading: '使い方' },
    limitations: { state: 'placeholder', line: 40, heading: '制限事項' },
  },
  [
    finding('metadata/language', 'error', '`language` is `日本語`, which is no language code. Write `ja`.', {
      place: place(3, 11, 14),
      actual: '日本語',
      fix: { ...place(3, 11, 14), text: 'ja' },
    }),
    finding(
      'section/limitations',
      'warning',
      'The section `制限事項` holds only `（準備中）`. Say where the model fails.',
      {
        place: place(40, 1, 8),
        note: '## 制限事項\n\n- 長い文書（512 トークンを超えるもの）は切り詰められます。\n',
      },
    ),
  ],
)

const RIGHT_TO_LEFT = card('דגמים/שלום/README.md', { ...ALL_TOPICS, citation: { state: 'missing' } }, [
  finding(
    'metadata/language',
    'error',
    '`language` is `עברית`, 1 of 3 values that are no language codes. Write `he`.',
    {
      place: place(3, 11, 16),
      actual: 'עברית',
      fix: { ...place(3, 11, 16), text: 'he' },
    },
  ),
  finding(
    'section/usage',
    'warning',
    '`الاستخدام` (line 29) is a heading over nothing. Show how to run the model.',
    {
      place: place(29, 1, 12),
      note: '## الاستخدام\n\nاكتب هنا كيف يُشغَّل النموذج.\n',
    },
  ),
])

const HOSTILE_VALUES = [
  '```\n# out of the fence\n```',
  'a | b | c',
  '@octocat @example-lab/admins',
  'fixes #1, GH-1, octocat/hello#2',
  '<img src=x onerror=alert(1)><!-- x -->',
  'https://evil.example/ www.evil.example [a](https://evil.example) ![b](https://evil.example/c.png)',
  '--> <script>alert(1)</script>',
  '::error::x ##[error]x ::add-matcher::x.json',
  'one\ntwo\r\nthree\u0000four',
  'safe\u202egnp.exe \u2066isolate\u2069 zero\u200bwidth',
  '\ud800 lone surrogate',
  '5f1d7c0a9b3e4d2f8a6c1b0e9d7f5a3c2b1e0d4f',
  '$x$ :tada: $`math`$',
]

function quoted(value: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  const padding = /^`|`$/.test(value) ? ' ' : ''
  return fence + padding + value + padding + fence
}

const HOSTILE = card(
  '@octocat/<img src=x>/#1 `x` | ::error::/README.md',
  { ...ALL_TOPICS, usage: { state: 'present', line: 3, heading: '</td></table> | @octocat' } },
  [
    ...HOSTILE_VALUES.map((value, index) =>
      finding(
        'metadata/license',
        'error',
        `\`license\` is ${quoted(value)}, which the Hub refuses. Write \`mit\`.`,
        {
          place: place(index + 2, 10, 20),
          actual: value,
          note: index < 3 ? `license: ${value}` : null,
          fix: index >= 3 && index < 6 ? { ...place(index + 2, 10, 20), text: value } : null,
        },
      ),
    ),
    finding(
      'metadata/tags',
      'warning',
      'A value broke out of its backticks: `x` @octocat #1 <img src=x> https://evil.example `y`.',
    ),
  ],
)

export const SAMPLES: Readonly<Record<string, Sample>> = {
  clean: { report: report(card('README.md', ALL_TOPICS)), around: SURROUNDINGS },
  healed: { report: report(card('README.md', ALL_TOPICS)), around: { ...SURROUNDINGS, isHealed: true } },
  'one-error': {
    report: report(card('README.md', ALL_TOPICS, [LICENSE])),
    around: { ...SURROUNDINGS, sources: new Map([['README.md', SOURCE]]) },
  },
  poor: {
    report: report(POOR),
    around: { ...SURROUNDINGS, sources: new Map([['README.md', SOURCE]]) },
  },
  'warnings-only': {
    report: report(
      card(
        'README.md',
        ALL_TOPICS,
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
    around: SURROUNDINGS,
  },
  'every-rule': { report: everyRule(), around: SURROUNDINGS },
  'fifty-cards': { report: fiftyCards(), around: SURROUNDINGS },
  'five-hundred-findings': { report: fiveHundredFindings(), around: SURROUNDINGS },
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
  'no-card': { report: report(), around: SURROUNDINGS },
}
