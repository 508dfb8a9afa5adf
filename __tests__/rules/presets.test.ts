// The table of the presets, row by row: what each kind of fault weighs, and which cases of which rules are of that kind.
import { describe, expect, test } from '@jest/globals'
import { caseSeverity } from '../../src/policy/severity.ts'
import { RULES } from '../../src/rules/rules.ts'
import { PRESETS } from '../../src/rules/severities.ts'

interface Row {
  readonly hub: string
  readonly recommended: string
  readonly strict: string
  readonly launch: string
  /** Rules with the cases that are of this kind; all cases of a rule where none is named. */
  readonly cases: readonly string[]
}

const row = (weights: string, ...cases: readonly string[]): Row => {
  const [hub = '', recommended = '', strict = '', launch = ''] = weights.split(' ')
  return { hub, recommended, strict, launch, cases }
}

const TABLE: Readonly<Record<string, Row>> = {
  'the Hub would refuse it': row(
    'error error error error',
    'metadata/front-matter not-yaml not-a-map duplicate-key',
    'metadata/license refused',
    'metadata/pipeline-tag refused',
    'metadata/language refused',
    'metadata/base-model refused',
    'metadata/datasets refused',
    'metadata/model-index refused',
    'metadata/tags refused',
    'metadata/types refused',
    'metadata/hub refused',
  ),
  'the Hub would silently lose it': row(
    'error error error error',
    'metadata/front-matter unseen too-large',
    'metadata/unknown-key slip nested',
    'content/readable not-a-file too-large not-text damaged',
  ),
  'no front matter at all': row('warning error error error', 'metadata/front-matter absent'),
  'the Hub only warns': row(
    'warning warning error error',
    'metadata/pipeline-tag unknown removed',
    'metadata/hub warned',
  ),
  'the Hub does not mind, people do': row(
    'off warning warning warning',
    'metadata/library-name unknown',
    'metadata/tags odd',
    'metadata/license incomplete',
    'metadata/base-model alone',
  ),
  'license, pipeline_tag, library_name, language missing': row(
    'off error error error',
    'metadata/license missing',
    'metadata/pipeline-tag missing',
    'metadata/library-name missing',
    'metadata/language missing',
  ),
  'usage missing or placeholder': row('off error error error', 'section/usage missing placeholder'),
  'limitations, benchmark, citation missing or placeholder': row(
    'off warning error error',
    'section/limitations missing placeholder',
    'section/benchmark missing placeholder',
    'section/citation missing placeholder',
  ),
  'topic only inline': row(
    'off notice warning warning',
    'section/usage inline',
    'section/limitations inline',
    'section/benchmark inline',
    'section/citation inline',
  ),
  'template text left in': row('off warning error error', 'metadata/placeholder', 'content/placeholder'),
  'code, links and BibTeX': row(
    'off warning error error',
    'content/usage-code',
    'content/links',
    'content/bibtex syntax field authors identifier citation-file',
  ),
  'title and headings': row('off notice warning error', 'content/title', 'content/headings'),
  'benchmark numbers': row('off notice warning error', 'content/benchmark-numbers'),
  'the card contradicts itself or its repository': row(
    'off warning error error',
    'consistency/license-file',
    'consistency/license-text',
    'consistency/model-index',
    'consistency/usage-library',
    'consistency/usage-model-id',
    'consistency/base-model adapter text',
  ),
  'what a launch needs': row(
    'off off notice warning',
    'content/tagline',
    'section/demo missing placeholder',
    'section/description missing placeholder',
    'section/intended-use missing placeholder',
    'section/bias missing placeholder',
    'metadata/tags few',
    'metadata/thumbnail',
    'content/badges',
    'content/architecture',
    'content/paper-links paper code',
    'content/variants unlinked',
    'content/bibtex missing',
  ),
}

/** Of a lighter weight than their row, since they are not measured or not each model has them; see the rules' reasons. */
const LIGHTER: Readonly<Record<string, string>> = {
  'consistency/language other': 'off off notice notice',
  'consistency/base-model untold': 'off notice warning warning',
  'content/paper-links post': 'off off off notice',
  'content/variants unlisted': 'off off off notice',
  'metadata/tags redundant': 'off off off notice',
}

function weightsOf(id: string, name: string): string {
  const rule = RULES.find((each) => each.id === id)
  if (!rule) throw new Error(`There is no rule ${id}.`)
  return PRESETS.map((preset) => caseSeverity(rule, name, preset)).join(' ')
}

function casesOf(entry: string): readonly (readonly [string, string])[] {
  const [id = '', ...names] = entry.split(' ')
  const all = Object.keys(RULES.find((rule) => rule.id === id)?.cases ?? {})
  return (names.length > 0 ? names : all).map((name) => [id, name])
}

describe.each(Object.entries(TABLE))('%s', (_, { cases, ...weights }) => {
  test.each(cases.flatMap(casesOf))('%s: %s', (id, name) => {
    expect(weightsOf(id, name)).toBe(PRESETS.map((preset) => weights[preset]).join(' '))
  })
})

test.each(Object.entries(LIGHTER))('%s weighs less: %s', (entry, weights) => {
  expect(casesOf(entry).map(([id, name]) => weightsOf(id, name))).toEqual([weights])
})

test('of content and consistency every case is in the table', () => {
  const named = new Set(
    [...Object.values(TABLE).flatMap(({ cases }) => cases), ...Object.keys(LIGHTER)]
      .flatMap(casesOf)
      .map((each) => each.join(' ')),
  )
  // These two speak of the file and of the gate's own comments.
  const rules = RULES.filter(
    ({ id }) => /^(?:content|consistency)\//.test(id) && !/\/(?:readable|ignores)$/.test(id),
  )
  const all = rules.flatMap(({ id, cases }) => Object.keys(cases).map((name) => `${id} ${name}`))
  expect(all.filter((each) => !named.has(each))).toEqual([])
})

test('hub says nothing of sections, nor of contradictions', () => {
  const told = RULES.flatMap(({ id, cases }) =>
    Object.entries(cases).flatMap(([name, { severity }]) =>
      severity.hub === 'off' ? [] : [`${id} ${name}`],
    ),
  )
  expect(told.filter((each) => /^(?:section|consistency)\//.test(each))).toEqual([])
})

test('strict is never more lenient than recommended, nor recommended than hub', () => {
  const LEVELS = ['off', 'notice', 'warning', 'error']
  for (const { id, cases } of RULES)
    for (const [name, { severity }] of Object.entries(cases)) {
      const [hub = 0, recommended = 0, strict = 0] = PRESETS.map((preset) => LEVELS.indexOf(severity[preset]))
      expect([`${id} ${name}`, hub <= recommended && recommended <= strict]).toEqual([`${id} ${name}`, true])
    }
})

test('every rule can be switched off, in every preset and with all its cases', () => {
  const off = { severity: 'off', options: {}, origin: '' } as const
  for (const rule of RULES) {
    for (const preset of PRESETS)
      for (const name of Object.keys(rule.cases)) expect(caseSeverity(rule, name, preset, off)).toBe('off')
  }
})
