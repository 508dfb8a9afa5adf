// What people see, kept as files that can be read rendered. UPDATE_GOLDENS=1 writes them anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { MAX_COMMENT, renderComment } from '../../src/report/comment.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { SAMPLES } from './sample-cards.ts'

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'goldens')

function expectGolden(file: string, text: string): void {
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(path.join(FOLDER, file), text)
  expect(text).toBe(readFileSync(path.join(FOLDER, file), 'utf8'))
}

describe.each(Object.entries(SAMPLES))('%s', (name, { report, around }) => {
  test('comment', () => {
    const comment = renderComment(report, around)
    expect(comment.length).toBeLessThanOrEqual(MAX_COMMENT)
    expectGolden(`comment-${name}.md`, comment)
  })
})

test.each(['poor', 'five-hundred-findings'])('job summary of %s', (name) => {
  const sample = SAMPLES[name]
  if (!sample) throw new Error(`there is no sample ${name}`)
  expectGolden(`summary-${name}.md`, renderSummary(sample.report, sample.around).markdown)
})

test.each(['clean', 'poor', 'ignored', 'japanese', 'hostile'])('terminal output of %s', (name) => {
  const sample = SAMPLES[name]
  if (!sample) throw new Error(`there is no sample ${name}`)
  const { sources } = sample.around
  expectGolden(
    `terminal-${name}.txt`,
    renderTerminal(sample.report, { colour: false, ...(sources && { sources }) }),
  )
})

test('every golden file belongs to a sample', () => {
  const names = readdirSync(FOLDER).map((file) => file.replace(/^[a-z]+-|\.[a-z]+$/g, ''))
  expect(names.filter((name) => !(name in SAMPLES))).toEqual([])
})
