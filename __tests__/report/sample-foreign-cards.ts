// Reports on cards in other scripts and on cards written to do harm.
import { ALL_TOPICS, card, finding, place } from './sample-reports.ts'

export const JAPANESE = card(
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

export const RIGHT_TO_LEFT = card('דגמים/שלום/README.md', { ...ALL_TOPICS, citation: { state: 'missing' } }, [
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

export const HOSTILE = card(
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
