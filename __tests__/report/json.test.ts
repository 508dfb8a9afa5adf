// The JSON report keeps its schema and its bytes.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { renderJson } from '../../src/report/json.ts'
import type { Report } from '../../src/report/report.ts'
import { SAMPLES } from './sample-cards.ts'
import { ALL_KEYS, ALL_TOPICS, card, finding, NO_TOPICS, place, report } from './sample-reports.ts'

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

const FULL = report({
  ...card(
    'README.md',
    {
      ...NO_TOPICS,
      usage: { state: 'present', line: 41, heading: 'How to use' },
      bias: { state: 'inline', line: 5 },
    },
    [
      finding(
        'metadata/license',
        'error',
        '`license` is `Apache 2.0`, which the Hub refuses. Write `apache-2.0`.',
        {
          place: place(4, 10, 20),
          actual: 'Apache 2.0',
          expected: ['apache-2.0'],
          fix: { ...place(4, 10, 20), text: 'apache-2.0' },
          new: true,
        },
      ),
    ],
  ),
  metadata: { ...ALL_KEYS, language: { state: 'missing' } },
})

const REMARKED = { ...FULL, remarks: ['The Hub said nothing about 1 card: it answered with status 500.'] }

describe('the JSON report', () => {
  test.each(Object.entries({ ...SAMPLES, full: { report: FULL }, remarked: { report: REMARKED } }))(
    'of %s is valid by its schema',
    (_, sample) => {
      const valid = validate(JSON.parse(renderJson(sample.report)))
      expect({ valid, errors: validate.errors }).toEqual({ valid: true, errors: null })
    },
  )

  test('holds every field in its place', () => {
    expect(renderJson(FULL)).toBe(`{
  "version": 1,
  "verdict": "fail",
  "counts": {
    "error": 1,
    "warning": 0,
    "notice": 0
  },
  "cards": [
    {
      "path": "README.md",
      "verdict": "fail",
      "topics": {
        "usage": {
          "state": "present",
          "line": 41,
          "heading": "How to use"
        },
${['limitations', 'benchmark', 'citation', 'description', 'intended-use', 'training'].map(missing).join('')}        "bias": {
          "state": "inline",
          "line": 5
        },
${['environment', 'license', 'demo', 'contact'].map(missing).join('').replace(/,\n$/, '\n')}      },
      "metadata": {
        "license": {
          "state": "present",
          "line": 2
        },
        "pipeline_tag": {
          "state": "present",
          "line": 4
        },
        "library_name": {
          "state": "present",
          "line": 5
        },
        "language": {
          "state": "missing"
        }
      },
      "score": {
        "passed": 13,
        "applicable": 14,
        "kept": [
          "metadata/front-matter"
        ],
        "broken": [
          "metadata/license"
        ]
      },
      "next": [
        {
          "effort": "fix",
          "findings": 1,
          "ruleIds": [
            "metadata/license"
          ],
          "text": "Apply the correction that is certain, by hand or by \`--fix\` on the command line."
        }
      ],
      "findings": [
        {
          "ruleId": "metadata/license",
          "severity": "error",
          "message": "\`license\` is \`Apache 2.0\`, which the Hub refuses. Write \`apache-2.0\`.",
          "place": {
            "start": {
              "line": 4,
              "column": 10
            },
            "end": {
              "line": 4,
              "column": 20
            }
          },
          "actual": "Apache 2.0",
          "expected": [
            "apache-2.0"
          ],
          "note": null,
          "url": "https://github.com/model-card-gate/model-card-gate/blob/v1/docs/rules.md#metadatalicense",
          "fix": {
            "start": {
              "line": 4,
              "column": 10
            },
            "end": {
              "line": 4,
              "column": 20
            },
            "text": "apache-2.0"
          },
          "effort": "fix",
          "new": true
        }
      ]
    }
  ]
}
`)
  })

  test('has the same bytes in whatever order the keys were set, and nothing that the schema lacks', () => {
    const shuffled = reversed(FULL) as Report
    expect(renderJson(shuffled)).toBe(renderJson(FULL))
    expect(renderJson({ ...FULL, extra: 1 } as Report)).toBe(renderJson(FULL))
  })

  test('gives the text back as it was, though it stands there inert', () => {
    const path = 'a\u202eb ##[error] \u009b \u2028 \ud800 日本語'
    const json = renderJson(report(card(path, ALL_TOPICS)))
    expect(JSON.parse(json).cards[0].path).toBe(path)
    expect(json).toContain('日本語')
    expect(json).not.toMatch(/##\[|[\u202e\u009b\u2028]|\p{Surrogate}/u)
  })
})

describe('the schema refuses', () => {
  const [first] = FULL.cards
  const [found] = first?.findings ?? []
  test.each([
    ['a topic left out', { ...FULL, cards: [{ ...first, topics: { usage: { state: 'missing' } } }] }],
    [
      'a place for a missing topic',
      { ...FULL, cards: [{ ...first, topics: { ...first?.topics, demo: { state: 'missing', line: 1 } } }] },
    ],
    ['a key that it does not know', { ...FULL, extra: 1 }],
    [
      'a severity that GitHub does not know',
      { ...FULL, cards: [{ ...first, findings: [{ ...found, severity: 'info' }] }] },
    ],
    ['line 0', { ...FULL, cards: [{ ...first, findings: [{ ...found, place: place(0) }] }] }],
    [
      'a finding without a note',
      { ...FULL, cards: [{ ...first, findings: [{ ...found, note: undefined }] }] },
    ],
  ])('%s', (_, value) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false)
  })
})

function missing(topic: string): string {
  return `        "${topic}": {\n          "state": "missing"\n        },\n`
}

/** The same value with every object's keys in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}
