// What to do next: the cheapest step first.
import { expect, test } from '@jest/globals'
import { judgeCard, judgeNotACard } from '../../src/judge/judge-card.ts'
import { nextSteps } from '../../src/judge/next-steps.ts'
import { cardPolicy } from '../../src/policy/card-policy.ts'
import { DEFAULT_POLICY } from '../../src/policy/policy.ts'

const judged = (text: string) =>
  judgeCard(text, { path: 'README.md', policy: cardPolicy(DEFAULT_POLICY, () => false) }).report

const CARD = `---
license: MIT
pipeline_tag: image-classification
---

# Tern

On the Gull dataset its accuracy is 91.2 %, where the baseline has 85.0 %.

## Usage

TODO
`

test('a correction goes before a key, a key before a heading, a heading before a section', () => {
  const { next, findings } = judged(CARD)
  expect(next.map(({ effort }) => effort)).toEqual(['fix', 'key', 'heading', 'section'])
  expect(next.map(({ text }) => text)).toEqual([
    'Apply the correction that is certain, by hand or by `--fix` on the command line.',
    'Set one value in the front matter: `metadata/library-name`.',
    'Give one passage a heading: `section/benchmark`.',
    'Write 3 sections: `section/citation`, `section/limitations`, `section/usage`.',
  ])
  expect(next.reduce((sum, step) => sum + step.findings, 0)).toBe(findings.length)
})

test('a card without front matter is told to add one, and one that is broken to mend its lines', () => {
  const step = (text: string) =>
    judged(text).next.find(({ ruleIds }) => ruleIds.includes('metadata/front-matter'))
  expect(step('# Tern\n')).toMatchObject({
    effort: 'front-matter',
    text: 'Add a front matter: `metadata/front-matter`.',
  })
  expect(step('---\nlicense: mit\nlicense: mit\n---\n\n# Tern\n')).toMatchObject({
    effort: 'lines',
    text: 'Change or add a few lines in one place: `metadata/front-matter`.',
  })
})

test('a card with nothing to mend has no next step', () => {
  expect(nextSteps([])).toEqual([])
})

test('what was there before the change is no next step', () => {
  const old = judged(CARD).findings.map((finding) => ({ ...finding, new: false }))
  expect(nextSteps(old)).toEqual([])
  const [first, ...rest] = old
  if (!first) throw new Error('the card has findings')
  expect(nextSteps([{ ...first, new: true }, ...rest]).map(({ findings }) => findings)).toEqual([1])
})

test('many rules are named in part', () => {
  const findings = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((name) =>
    judged('# Tern\n')
      .findings.slice(0, 1)
      .map((finding) => ({ ...finding, ruleId: `section/${name}`, effort: 'section' as const })),
  )
  expect(nextSteps(findings)[0]?.text).toBe(
    'Write 6 sections: `section/a`, `section/b`, `section/c`, `section/d` and 2 more.',
  )
})

test('what is no card at all has no lines to change', () => {
  const report = judgeNotACard(
    { kind: 'symlink' },
    { path: 'README.md', policy: cardPolicy(DEFAULT_POLICY, () => false) },
  )
  expect(report.next).toEqual([])
  expect(report.score).toEqual({ passed: 0, applicable: 1, kept: [], broken: ['content/readable'] })
})
