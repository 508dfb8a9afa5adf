// SARIF as Microsoft's validator and its rules of GitHub's code scanning judge it. .ci/run fetches the validator, which
// is 104 MB, and names it in SARIF_VALIDATOR; where nobody names one, these tests are left out.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Log } from 'sarif'
import { forCodeScanning } from '../../src/github/code-scanning.ts'
import type { Report } from '../../src/report/report.ts'
import { SAMPLES } from './sample-cards.ts'
import { ALL_TOPICS, card, finding, place, report } from './sample-reports.ts'

const VALIDATOR = process.env.SARIF_VALIDATOR ?? ''
const NOWHERE = 'http://127.0.0.1:1'

const folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-sarif-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the validator minds of each text: errors and warnings, with their rules. One run for all, as it starts slowly. */
function complaints(texts: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const inside = mkdtempSync(path.join(folder, 'run-'))
  const names = Object.keys(texts)
  for (const [index, text] of Object.values(texts).entries())
    writeFileSync(path.join(inside, `${index}.sarif`), text)
  const answer = path.join(inside, 'answer.json')
  // "Ghas": GitHub Advanced Security, to which code scanning belongs.
  const options = ['--rule-kind', 'Sarif;Ghas', '--output', answer, '--log', 'ForceOverwrite']
  const said = execFileSync(VALIDATOR, ['validate', path.join(inside, '*.sarif'), ...options], {
    encoding: 'utf8',
    // It would look whether the addresses in the report can be reached, and wait where there is no network.
    env: { ...process.env, HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE, NO_PROXY: '' },
  })
  expect(said).toContain(`${names.length} files scanned`)
  const [run] = (JSON.parse(readFileSync(answer, 'utf8')) as Log).runs
  expect(run?.invocations?.[0]?.executionSuccessful).toBe(true)
  const found = names.map((name): [string, string[]] => [name, []])
  for (const { ruleId, message, locations } of run?.results ?? []) {
    const file = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''
    const number = Number(/(\d+)\.sarif$/.exec(file)?.[1])
    found[number]?.[1].push(`${ruleId} ${JSON.stringify(message)}`)
  }
  return Object.fromEntries(found)
}

const ELSEWHERE: readonly (readonly [string, Report])[] = [
  '/srv/cards/README.md',
  '../a b/README.md',
  'ü/[x].md',
].map((file) => [
  `a card at ${file}`,
  report(
    card(file, ALL_TOPICS, [
      finding('metadata/license', 'error', 'Wrong.', {
        place: place(2, 1, 5),
        fix: { ...place(2, 1, 5), text: 'mit' },
      }),
      finding('section/usage', 'notice', 'None.'),
    ]),
  ),
])

;(VALIDATOR === '' ? describe.skip : describe)('the validator', () => {
  test('has nothing against any report, of cards anywhere, whole or cut', () => {
    const samples = Object.entries(SAMPLES).map(([name, sample]) => [name, sample.report] as const)
    const texts = [...samples, ...ELSEWHERE].map(
      ([name, given]) => [name, forCodeScanning(given).text] as const,
    )
    const many = SAMPLES['five-hundred-findings']
    const cut = many && forCodeScanning(many.report, 20_000)
    expect(cut?.left).toBeGreaterThan(0)
    const all = { ...Object.fromEntries(texts), cut: cut?.text ?? '' }
    expect(complaints(all)).toEqual(Object.fromEntries(Object.keys(all).map((name) => [name, []])))
  })

  test('minds what code scanning would not take, and what is no SARIF', () => {
    const [, given] = ELSEWHERE[0] ?? []
    if (given === undefined) throw new Error('there is no report')
    const { text } = forCodeScanning(given)
    const { unplaced, unknown } = complaints({
      unplaced: text.replaceAll('"locations"', '"places"'),
      unknown: text.replace('"2.1.0"', '"2.2"'),
    })
    expect(unplaced?.join('\n')).toMatch(/GH\d{4}/)
    expect(unknown?.join('\n')).toMatch(/SARIF\d{4}|JSON\d{4}/)
  })
})
