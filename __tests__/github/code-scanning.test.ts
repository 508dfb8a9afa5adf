// What is uploaded to code scanning keeps to its limits, and says what it lacks.
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { Log } from 'sarif'
import { forCodeScanning } from '../../src/github/code-scanning.ts'
import { RULES } from '../../src/rules/rules.ts'
import { ALL_TOPICS, card, finding, report } from '../report/sample-reports.ts'

const NOTICES = Array.from({ length: 2000 }, (_, index) =>
  finding('metadata/tags', 'notice', `Odd: ${Math.sin(index)} ${Math.cos(index)}.`),
)
const MANY = report(
  card('README.md', ALL_TOPICS, [...NOTICES, finding('metadata/license', 'error', 'Wrong.')]),
)
const runOf = (text: string) => (JSON.parse(text) as Log).runs[0]

describe('a report for code scanning', () => {
  test('holds everything where it fits, and every rule with its help', () => {
    const { text, left } = forCodeScanning(MANY)
    expect(left).toBe(0)
    expect(runOf(text)?.results).toHaveLength(2001)
    expect(runOf(text)?.invocations).toBeUndefined()
    const rules = runOf(text)?.tool.driver.rules ?? []
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id))
    for (const { help, shortDescription, fullDescription } of rules) {
      expect(help?.text).not.toBe('')
      expect(help?.markdown).not.toBe('')
      // github/docs, "SARIF support for code scanning": longer ones are cut.
      expect(shortDescription?.text.length).toBeLessThanOrEqual(1024)
      expect(fullDescription?.text.length).toBeLessThanOrEqual(1024)
    }
    expect(text).not.toContain('security-severity')
  })

  test('is cut to the size that an upload may have, the gravest first, and says so in itself', () => {
    const limit = 50_000
    expect(gzipSync(forCodeScanning(MANY).text).length).toBeGreaterThan(limit)
    const { text, left } = forCodeScanning(MANY, limit)
    expect(gzipSync(text).length).toBeLessThanOrEqual(limit)
    const results = runOf(text)?.results ?? []
    expect(results[0]?.level).toBe('error')
    expect(results.length).toBeGreaterThan(0)
    expect(results.length + left).toBe(2001)
    const [notification] = runOf(text)?.invocations?.[0]?.toolExecutionNotifications ?? []
    expect(notification?.message.text).toContain(`${left} findings of the least severity left out`)
  })

  test('never has more than 25,000 results', () => {
    const findings = Array.from({ length: 25_001 }, () => finding('metadata/tags', 'notice', 'Odd.'))
    const { text, left } = forCodeScanning(report(card('README.md', ALL_TOPICS, findings)))
    expect(runOf(text)?.results).toHaveLength(25_000)
    expect(left).toBe(1)
    expect(text).toContain('1 finding of the least severity left out')
  })
})
