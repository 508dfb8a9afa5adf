// Which findings a change made, and which were there before.
import { expect, test } from '@jest/globals'
import { judge } from '../../src/gate.ts'
import { DEFAULT_POLICY } from '../../src/policy/policy.ts'
import type { Source } from '../../src/source/source.ts'

function source(text: string): Source {
  return {
    place: 'memory',
    list: async () => ['README.md'],
    read: async () => ({ kind: 'file', bytes: new TextEncoder().encode(text) }),
    folder: async () => ({ kind: 'closed' }),
  }
}

async function judged(before: string | undefined, after: string) {
  const { report } = await judge({
    source: source(after),
    policy: DEFAULT_POLICY,
    baseOf: async () => (before === undefined ? undefined : { text: before }),
  })
  const findings = report.cards[0]?.findings ?? []
  const ids = (isNew: boolean) =>
    findings.filter((finding) => finding.new === isNew).map(({ ruleId }) => ruleId)
  return { report, added: ids(true), old: ids(false) }
}

const CARD =
  '---\nlicense: MIT\npipeline_tag: image-classification\nlibrary_name: timm\n---\n\n# Tern\n\n## Usage\n\nTODO\n'

test('a card that the change left alone passes, with all its findings old', async () => {
  const { report, added, old } = await judged(CARD, CARD)
  expect(added).toEqual([])
  expect(old).toEqual(expect.arrayContaining(['metadata/license', 'section/usage', 'section/citation']))
  expect(report.verdict).toBe('pass')
  expect(report.counts).toEqual({ error: 0, warning: 0, notice: 0 })
})

test('lines that move, are indented or reworded around it do not make a finding new', async () => {
  const moved = CARD.replace('license: MIT', '# a comment\n\nlicense:   MIT').replace(
    '# Tern\n',
    '# Tern\n\nA new paragraph.\n',
  )
  const { added } = await judged(CARD, moved)
  expect(added).toEqual([])
})

test('a new fault of the same rule is new, beside the old one', async () => {
  const { added, report } = await judged(CARD, CARD.replace('timm\n', 'timm\nlanguage: English\n'))
  expect(added).toEqual(['metadata/language'])
  expect(report.verdict).toBe('fail')
  expect(report.counts.error).toBe(1)
})

test('a wrong value in place of another wrong value is new', async () => {
  expect((await judged(CARD, CARD.replace('MIT', 'BSD'))).added).toEqual(['metadata/license'])
})

test('a second finding like an old one is new', async () => {
  const one = CARD.replace('timm\n', 'timm\nlanguage: [xx1]\n')
  const two = CARD.replace('timm\n', 'timm\nlanguage: [xx1, xx2]\n')
  expect((await judged(one, two)).added).toEqual(['metadata/language'])
})

test('of a new card everything is new', async () => {
  const { old, report } = await judged(undefined, CARD)
  expect(old).toEqual([])
  expect(report.verdict).toBe('fail')
})
