// Every rule's examples are its tests: what a rule says of its own cards, word for word.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../src/hub/additions.ts'
import { loadParsers } from '../../src/rules/content/code/load-parsers.ts'
import type { Example, Finding, Rule } from '../../src/rules/rule.ts'
import { RULE_IDS, RULES, ruleUrl } from '../../src/rules/rules.ts'

const CONTEXT = { options: {}, additions: NO_ADDITIONS, ruleIds: RULE_IDS }

/** Cases that show only beside other findings, or where there is no card's text; the gate's tests show them. */
const TOLD_BY_THE_GATE: Readonly<Record<string, readonly string[]>> = {
  'content/readable': ['not-a-file', 'too-large', 'too-slow', 'unreadable', 'deleted', 'last-deleted'],
  'content/ignores': ['not-ignorable', 'unused'],
}

async function check(rule: Rule, { card, options = {}, evidence }: Example): Promise<readonly Finding[]> {
  const parsers = await loadParsers(card)
  return [...rule.check(parseCard('README.md', card), { ...CONTEXT, options, parsers, ...evidence })]
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example) => [example.title, example] as const))(
    '%s',
    async (_title, example) => {
      const said = (await check(rule, example)).map((finding) => ({
        case: finding.case,
        ...(finding.place && { line: finding.place.start.line }),
        message: finding.message,
        ...(finding.expected && { expected: finding.expected }),
        ...(finding.fix && { fix: finding.fix.text }),
      }))
      const wanted = example.findings.map((finding, index) => ({
        ...finding,
        // An example need not spell out the corrections or the place; what it spells out must be so.
        ...(finding.line === undefined && said[index]?.line !== undefined && { line: said[index].line }),
        ...(finding.expected === undefined && said[index]?.expected && { expected: said[index].expected }),
        ...(finding.fix === undefined && said[index]?.fix !== undefined && { fix: said[index].fix }),
      }))
      expect(said).toEqual(wanted)
    },
  )

  test('has a good and a bad example', () => {
    const silent = rule.examples.filter(({ findings }) => findings.length === 0)
    expect(silent.length).toBeGreaterThan(0)
    expect(silent.length).toBeLessThan(rule.examples.length)
  })

  test('shows every one of its cases, or is told by the gate', () => {
    const shown = new Set(rule.examples.flatMap(({ findings }) => findings.map((finding) => finding.case)))
    const told = TOLD_BY_THE_GATE[rule.id] ?? []
    expect([...shown, ...told].sort()).toEqual(Object.keys(rule.cases).sort())
  })

  test('applies to every card of which it says something', () => {
    for (const { card, options = {}, evidence, findings } of rule.examples) {
      const applies =
        rule.applies?.(parseCard('README.md', card), { ...CONTEXT, options, ...evidence }) ?? true
      if (findings.length > 0) expect(applies).toBe(true)
    }
  })

  test('places every finding inside the file', async () => {
    for (const example of rule.examples) {
      const lines = example.card.split(/\r\n|\r|\n/)
      for (const { place, fix } of await check(rule, example)) {
        for (const point of [place?.start, place?.end, fix?.start, fix?.end]) {
          if (!point) continue
          expect(point.line).toBeGreaterThanOrEqual(1)
          expect(point.line).toBeLessThanOrEqual(lines.length)
          expect(point.column).toBeGreaterThanOrEqual(1)
          expect(point.column).toBeLessThanOrEqual((lines[point.line - 1] ?? '').length + 1)
        }
      }
    }
  })
})

test('rule ids are unique and each has an address of its own', () => {
  const ids = RULES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(ids.map(ruleUrl)).size).toBe(ids.length)
})
