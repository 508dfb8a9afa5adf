// Reports that share their parts say what they said before.
import { expect, test } from '@jest/globals'
import { judgeCard } from '../../src/judge/judge-card.ts'
import { partSharer } from '../../src/judge/shared-parts.ts'
import { cardPolicy } from '../../src/policy/card-policy.ts'
import { DEFAULT_POLICY } from '../../src/policy/policy.ts'

const policy = cardPolicy(DEFAULT_POLICY, () => false)

function reportOf(path: string, text: string) {
  return judgeCard(text, { path, policy }).report
}

const GOOD = '---\nlicense: mit\n---\n\n# Tern\n\n## Usage\n\nSee it.\n'
const POOR = '# Knot\n'

test('a report stays as it is, letter by letter', () => {
  const share = partSharer()
  for (const text of [GOOD, POOR, GOOD, '---\nlicense: [\n---\n']) {
    const report = reportOf('a/README.md', text)
    expect(JSON.stringify(share(report))).toBe(JSON.stringify(report))
  }
})

test('what two cards have in common is one object, and what they have not is not', () => {
  const share = partSharer()
  const [one, same, other] = [GOOD, GOOD, POOR].map((text, i) => share(reportOf(`${i}/README.md`, text)))
  expect(one?.score).toBe(same?.score)
  expect(one?.topics.usage).toBe(same?.topics.usage)
  expect(one?.metadata).toBe(same?.metadata)
  expect(one?.score).not.toEqual(other?.score)
  expect([one?.path, same?.path, other?.path]).toEqual(['0/README.md', '1/README.md', '2/README.md'])
})
