// Certain corrections: applied, they mend what they claim, change nothing else, and a second run finds nothing to do.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyFixes } from '../../../src/card/fix.ts'
import { readFrontMatter } from '../../../src/card/front-matter/front-matter.ts'
import { parseCard } from '../../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../../src/hub/additions.ts'
import { RELATIONS } from '../../../src/hub/base-model-relation.ts'
import { VOCABULARIES } from '../../../src/hub/vocabulary.ts'
import { fixCard } from '../../../src/judge/fix-card.ts'
import { judgeCard } from '../../../src/judge/judge-card.ts'
import { cardPolicy } from '../../../src/policy/card-policy.ts'
import { DEFAULT_POLICY } from '../../../src/policy/policy.ts'
import type { Finding } from '../../../src/rules/rule.ts'
import { RULE_IDS, RULES } from '../../../src/rules/rules.ts'

const HUB = { ...DEFAULT_POLICY, preset: { value: 'hub' as const, origin: 'the test' } }
const CONTEXT = { options: {}, additions: NO_ADDITIONS, ruleIds: RULE_IDS }

const METADATA = RULES.filter(({ id }) => id.startsWith('metadata/'))

function findings(text: string): readonly (Finding & { readonly rule: string })[] {
  const card = parseCard('README.md', text)
  return METADATA.flatMap((rule) =>
    [...rule.check(card, CONTEXT)].map((finding) => ({
      ...finding,
      rule: rule.id,
    })),
  )
}

/** One run after the other until nothing is left to do: a renamed key can bring a wrong value to light. */
function fix(text: string): string {
  const edits = findings(text).flatMap((finding) => finding.fix ?? [])
  const mended = applyFixes(text, edits).text
  return mended === text ? text : fix(mended)
}

describe('a fix', () => {
  test.each([
    ['keeps double quotes', 'license: "MIT"', 'license: "mit"'],
    ['keeps single quotes', "license: 'MIT' # ours", "license: 'mit' # ours"],
    ['keeps a list in brackets', 'language: [ English,  de ]', 'language: [ en,  de ]'],
    ['makes a list of an expression', 'license: MIT OR Apache-2.0', 'license: [mit, apache-2.0]'],
    ['makes a list of languages', 'language: "en, no"', 'language: [en, "no"]'],
    ['renames a key', 'licence:   mit', 'license:   mit'],
    ['quotes what must be text', 'tags:\n- 2024', 'tags:\n- "2024"'],
    ['quotes Norwegian', 'language: no', 'language: "no"'],
    ['takes the id out of an address', 'base_model: hf.co/a/b', 'base_model: a/b'],
    [
      'works inside a result',
      'model-index:\n- name: 5\n  results: []',
      'model-index:\n- name: "5"\n  results: []',
    ],
  ])('%s', (_, before, after) => {
    expect(fix(`---\n${before}\n---\n\n# M\n`)).toBe(`---\n${after}\n---\n\n# M\n`)
  })

  test('keeps CRLF, comments and order', () => {
    const before = '---\r\n# ours\r\nlicense: MIT # really\r\nlicence_name: x\r\n---\r\n'
    expect(fix(before)).toBe('---\r\n# ours\r\nlicense: mit # really\r\nlicense_name: x\r\n---\r\n')
  })

  test('mends the delimiters', () => {
    expect(fix('--- \nlicense: mit\n----\n\n# M\n')).toBe('---\nlicense: mit\n---\n\n# M\n')
    expect(fix('\uFEFF---\nlicense: mit\n---\n')).toBe('---\nlicense: mit\n---\n')
  })

  test.each([
    ['of what only may be meant', 'license: cc-by'],
    ['of a BCP-47 tag, which would lose the region', 'language: pt-BR'],
    ['of a text that other places share', 'a: &l MIT\nlicense: *l'],
    ['of a slip that stands twice', 'licence: mit\nlicenses: mit'],
    ['inside a block scalar', 'license: |\n  MIT'],
  ])('is not offered: %s', (_, yaml) => {
    const text = `---\n${yaml}\n---\n`
    expect(fix(text)).toBe(text)
  })

  const words = fc.constantFrom(
    'MIT',
    'Apache 2.0',
    'mit',
    'English',
    'en',
    'zh-CN',
    'no',
    'Transformers',
    'a, b',
    '5',
    'x',
    '',
  )
  const keys = fc.constantFrom(
    'license',
    'licence',
    'language',
    'tags',
    'library_name',
    'pipeline-tag',
    'datasets',
    'x',
  )
  const styles = fc.constantFrom<(word: string) => string>(
    (word) => ` ${word}`,
    (word) => ` "${word}"`,
    (word) => ` '${word}' # c`,
    (word) => `\n- ${word}\n- b`,
    (word) => ` [${word}]`,
  )
  const yaml = fc
    .uniqueArray(fc.tuple(keys, words, styles), { selector: ([key]) => key, maxLength: 5 })
    .map((pairs) => pairs.map(([key, word, style]) => `${key}:${style(word)}`).join('\n'))

  test('is gone once applied, and touches nothing but front matter', () => {
    fc.assert(
      fc.property(yaml, (block) => {
        const text = `---\n${block}\n---\n\n# M\n`
        const mended = fix(text)
        // What is left cannot be mended for sure.
        expect(findings(mended).filter((finding) => finding.fix)).toEqual([])
        expect(mended.endsWith('\n---\n\n# M\n')).toBe(true)
      }),
      { seed: 13, numRuns: 150 },
    )
  })
})

const text = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 .-]{0,20}[A-Za-z0-9]$/)
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(?:\/[A-Za-z][A-Za-z0-9]{0,12})?$/)
const listOr = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 }))
const from = (name: keyof typeof VOCABULARIES) => fc.constantFrom(...VOCABULARIES[name].values())

/** Front matter that the Hub accepts, by its documentation. */
const valid = fc.record(
  {
    license: listOr(from('license')),
    language: listOr(from('language')),
    pipeline_tag: from('pipelineTag'),
    library_name: from('library'),
    tags: fc.array(text, { maxLength: 4 }),
    datasets: listOr(id),
    base_model: listOr(id),
    base_model_relation: fc.constantFrom(...RELATIONS),
    metrics: fc.array(text, { maxLength: 2 }),
    inference: fc.boolean(),
    widget: fc.array(fc.record({ text, example_title: text })),
    co2_eq_emissions: fc.oneof(
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.record({ emissions: fc.nat() }),
    ),
    'model-index': fc.array(
      fc.record({
        name: text,
        results: fc.array(
          fc.record({
            task: fc.record({ type: text }),
            dataset: fc.record({ type: text, name: text }),
            metrics: fc.array(fc.record({ type: text, value: fc.oneof(fc.double({ noNaN: true }), text) })),
          }),
        ),
      }),
      { maxLength: 1 },
    ),
    x_own: fc.jsonValue({ maxDepth: 3 }),
  },
  { requiredKeys: [] },
)

test('valid front matter has no error, whatever it holds', () => {
  fc.assert(
    fc.property(valid, (data) => {
      fc.pre(Object.keys(data).length > 0)
      // JSON is YAML; one key a line makes it front matter as people write it.
      const yaml = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      const card = `---\n${yaml.join('\n')}\n---\n\n# M\n`
      const frontMatter = readFrontMatter(card)
      expect(frontMatter).toMatchObject({ state: 'seen', problems: [], complete: true })
      const errors = METADATA.flatMap((rule) =>
        [...rule.check(parseCard('README.md', card), CONTEXT)].filter(
          (finding) => rule.cases[finding.case]?.severity.hub === 'error',
        ),
      )
      expect(errors).toEqual([])
    }),
    { seed: 17, numRuns: 200 },
  )
})

test('front matter of which the gate finds nothing under the preset hub is left as it is', () => {
  let passed = 0
  fc.assert(
    fc.property(valid, (data) => {
      const yaml = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      const card = `---\n${yaml.join('\n')}\n---\n\n# M\n`
      const judging = { path: 'README.md', policy: cardPolicy(HUB, () => false) }
      if (judgeCard(card, judging).report.findings.length > 0) return
      passed++
      expect(fixCard(card, judging)).toEqual({ text: card, made: 0 })
    }),
    { seed: 19, numRuns: 200 },
  )
  expect(passed).toBeGreaterThan(50)
})
