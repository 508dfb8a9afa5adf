// The report as GitHub's code scanning takes it.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Log, Result } from 'sarif'
import type { Report } from '../../src/report/report.ts'
import { renderSarif, type SarifRule } from '../../src/report/sarif.ts'
import { anyText, commands } from '../markdown/hostile-text.ts'
import { ALL_TOPICS, card, finding, place, report } from './sample-reports.ts'

const RULE: SarifRule = {
  id: 'metadata/license',
  summary: '`license` is an id from the list.',
  why: 'The Hub refuses others.',
  url: 'https://github.com/model-card-gate/model-card-gate/blob/v1/docs/rules.md#metadatalicense',
  severity: 'error',
}
const error = (message: string, line = 2) =>
  finding('metadata/license', 'error', message, {
    place: place(line, 10, 20),
    fix: { ...place(line, 10, 20), text: 'mit' },
  })
const log = (given: Report) => JSON.parse(renderSarif(given, { version: '1.2.3', rules: [RULE] })) as Log
const results = (given: Report): readonly Result[] => log(given).runs[0]?.results ?? []
const fingerprints = (given: Report) =>
  results(given).map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash)

describe('SARIF', () => {
  test('carries a finding with its rule, place and correction', () => {
    const [only] = results(report(card('models/a b/README.md', ALL_TOPICS, [error('`license` is `MIT`.')])))
    const artifactLocation = { uri: 'models/a%20b/README.md', uriBaseId: '%SRCROOT%' }
    const region = { startLine: 2, startColumn: 10, endLine: 2, endColumn: 20 }
    expect(only).toEqual({
      ruleId: 'metadata/license',
      ruleIndex: 0,
      level: 'error',
      message: { text: '`license` is `MIT`.' },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
      fixes: [
        {
          artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'mit' } }] },
          ],
        },
      ],
    })
  })

  test('tells what was there before the change from what is new, and has room for the new first', () => {
    const given = report(
      card('README.md', ALL_TOPICS, [
        { ...error('Old.'), new: false },
        { ...finding('section/usage', 'notice', 'New.'), new: true },
      ]),
    )
    const states = results(given).map(({ message, baselineState }) => [message.text, baselineState])
    expect(states).toEqual([
      ['New.', 'new'],
      ['Old.', 'unchanged'],
    ])
    const one = JSON.parse(renderSarif(given, { version: '1.2.3', rules: [RULE], most: 1 })) as Log
    expect(one.runs[0]?.results?.map(({ message }) => message.text)).toEqual(['New.'])
  })

  test('explains its rules', () => {
    expect(log(report()).runs[0]?.tool.driver.rules?.[0]).toMatchObject({
      id: 'metadata/license',
      name: 'MetadataLicense',
      help: { markdown: expect.stringContaining(`](${RULE.url})`) },
      defaultConfiguration: { level: 'error' },
    })
  })

  test('places a finding about the whole card on its first line', () => {
    const [only] = results(
      report(card('README.md', ALL_TOPICS, [finding('section/usage', 'notice', 'None.')])),
    )
    expect(only?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 })
    expect(only?.level).toBe('note')
  })

  test.each([
    ['models/README.md', { uri: 'models/README.md', uriBaseId: '%SRCROOT%' }],
    ['/srv/a b/README.md', { uri: 'file:///srv/a%20b/README.md' }],
    ['C:/cards/README.md', { uri: 'file:///C:/cards/README.md' }],
    ['../other/README.md', { uri: '../other/README.md' }],
  ])('names %s relative to the repository only where it lies in it', (path, artifactLocation) => {
    const [only] = results(report(card(path, ALL_TOPICS, [error('Wrong.')])))
    expect(only?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual(artifactLocation)
    expect(only?.fixes?.[0]?.artifactChanges[0]?.artifactLocation).toEqual(artifactLocation)
  })

  test('keeps fingerprints when lines move, and tells equal findings apart', () => {
    const before = report(
      card('README.md', ALL_TOPICS, [error('Wrong at line 2.'), error('Wrong at line 3.', 3)]),
    )
    const after = report(
      card('README.md', ALL_TOPICS, [error('Wrong at line 9.', 9), error('Wrong at line 10.', 10)]),
    )
    expect(fingerprints(after)).toEqual(fingerprints(before))
    expect(new Set(fingerprints(before)).size).toBe(2)
  })

  test('tells findings of different rules, cards and messages apart', () => {
    const given = report(
      card('a.md', ALL_TOPICS, [error('One.'), error('Two.'), { ...error('One.'), ruleId: 'metadata/tags' }]),
      card('b.md', ALL_TOPICS, [error('One.')]),
    )
    expect(new Set(fingerprints(given)).size).toBe(4)
  })

  test('has no more results than code scanning takes, the gravest first', () => {
    const warnings = Array.from({ length: 25_000 }, () => finding('metadata/tags', 'warning', 'Odd.'))
    const shown = results(report(card('README.md', ALL_TOPICS, [...warnings, error('Wrong.')])))
    expect(shown).toHaveLength(25_000)
    expect(shown[0]?.level).toBe('error')
  })

  test('makes no link and no command of what stands in a card', () => {
    fc.assert(
      fc.property(anyText, anyText, (path, message) => {
        const text = renderSarif(report(card(path, ALL_TOPICS, [error(message)])), {
          version: '1.2.3',
          rules: [],
        })
        expect(commands(text)).toEqual([])
        const [only] = (JSON.parse(text) as Log).runs[0]?.results ?? []
        expect(only?.message.text?.replace(/\\[\\[\]]/g, '')).not.toMatch(/[[\]\r\n]/)
        expect(only?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^[\w.%/-]*$/)
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})
