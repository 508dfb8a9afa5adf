// How a card is scored: by the rules that apply to it, each of them named.
import { describe, expect, test } from '@jest/globals'
import { judgeCard } from '../../src/judge/judge-card.ts'
import { cardPolicy } from '../../src/policy/card-policy.ts'
import { DEFAULT_POLICY } from '../../src/policy/policy.ts'
import type { Evidence } from '../../src/rules/rule.ts'

const POLICY = cardPolicy(DEFAULT_POLICY, () => false)

function score(text: string, evidence: Evidence = {}) {
  const { report } = judgeCard(text, { path: 'README.md', policy: POLICY, evidence })
  const { kept, broken, passed, applicable } = report.score
  expect(passed).toBe(kept.length)
  expect(applicable).toBe(kept.length + broken.length)
  return { kept, broken, both: [...kept, ...broken], report }
}

describe('the score of a card', () => {
  test('names what it keeps and what it breaks', () => {
    const { kept, broken } = score('---\nlicense: MIT\nlibrary_name: timm\n---\n')
    expect(kept).toContain('metadata/library-name')
    expect(broken).toEqual(expect.arrayContaining(['metadata/license', 'metadata/pipeline-tag']))
  })

  test('is not lowered by a notice', () => {
    const { kept, report } = score('# Tern\n\nIt reaches an accuracy of 91.2 % on our test set.\n')
    expect(report.findings).toContainEqual(
      expect.objectContaining({ ruleId: 'section/benchmark', severity: 'notice' }),
    )
    expect(kept).toContain('section/benchmark')
  })

  test('counts no rule whose key is not there and need not be', () => {
    const { both } = score('---\nlicense: mit\npipeline_tag: image-classification\n---\n')
    for (const id of [
      'metadata/language',
      'metadata/base-model',
      'metadata/datasets',
      'metadata/model-index',
    ])
      expect(both).not.toContain(id)
    expect(both).toContain('metadata/library-name')
  })

  test('counts the language where the task deals with one, or one is named', () => {
    expect(score('---\npipeline_tag: translation\n---\n').broken).toContain('metadata/language')
    expect(score('---\npipeline_tag: image-classification\nlanguage: en\n---\n').kept).toContain(
      'metadata/language',
    )
  })

  test('counts the keys of a front matter that is not there as one fault, not as many', () => {
    const { both, broken } = score('# Tern\n')
    expect(both.filter((id) => id.startsWith('metadata/'))).toEqual(['metadata/front-matter'])
    expect(broken).toContain('metadata/front-matter')
  })

  test('counts a key that is written wrong once', () => {
    const { both, broken } = score('---\nlicence: mit\n---\n')
    expect(broken).toContain('metadata/unknown-key')
    expect(both).not.toContain('metadata/license')
  })

  test('counts what was asked of the Hub only where it answered', () => {
    const card = '---\nlicense: mit\n---\n'
    expect(score(card).both).not.toContain('metadata/hub')
    const skipped = { kind: 'skipped', reason: 'it was busy', isLasting: false } as const
    expect(score(card, { hubAnswer: skipped }).both).not.toContain('metadata/hub')
    expect(score(card, { hubAnswer: { kind: 'answered', remarks: [] } }).kept).toContain('metadata/hub')
  })
})
