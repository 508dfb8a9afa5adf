// Whatever stands in a card, a path or a policy, no surface shows it as anything but inert text.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { annotations } from '../../src/report/annotations.ts'
import { MAX_COMMENT, renderComment } from '../../src/report/comment.ts'
import { renderGithub } from '../../src/report/github.ts'
import { renderJson } from '../../src/report/json.ts'
import { renderMarkdown } from '../../src/report/markdown-report.ts'
import { readMarker } from '../../src/report/marker.ts'
import type { CardReport } from '../../src/report/report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { anyText, commands, foreign, quoted } from '../markdown/hostile-text.ts'
import { anyCard, OUR_ADDRESSES } from './any-report.ts'
import { report, SURROUNDINGS } from './sample-reports.ts'

const RUNS = { seed: 20261123, numRuns: 150 }
const anyInput = fc.record({
  cards: fc.array(anyCard, { maxLength: 4 }),
  commentKey: anyText,
  reportFile: anyText,
  remark: anyText,
  reason: anyText,
  source: anyText,
})

describe('any text in any field', () => {
  test('is only code in comment, summary and Markdown, which GitHub takes', () => {
    fc.assert(
      fc.property(anyInput, ({ cards, commentKey, reportFile, remark, reason, source }) => {
        const around = {
          ...SURROUNDINGS,
          commentKey,
          reportFile,
          remarks: [`The branch ${quoted(remark)} changes the policy. ${remark}`],
          reasons: { 'metadata/license': reason },
          sources: new Map(cards.map(({ path }) => [path, source])),
        }
        const comment = renderComment(report(...cards), around)
        expect(comment.length).toBeLessThanOrEqual(MAX_COMMENT)
        expect(comment).not.toMatch(/\p{Surrogate}/u)
        for (const markdown of [
          comment,
          renderSummary(report(...cards), around).markdown,
          renderMarkdown(report(...cards), around),
        ]) {
          expect(foreign(markdown, OUR_ADDRESSES)).toEqual([])
          expect(commands(markdown)).toEqual([])
        }
        expect(readMarker(comment)?.key).toBe(commentKey)
      }),
      RUNS,
    )
  })

  test('is no command in the log', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 4 }), anyText, (cards, source) => {
        const sources = new Map(cards.map(({ path }) => [path, source]))
        const printed = renderTerminal(report(...cards), { colour: false, sources })
        expect(commands(printed)).toEqual([])
        expect(printed).not.toMatch(/(?!\n)\p{Cc}/u)
        const json = renderJson(report(...cards))
        expect(commands(json)).toEqual([])
        expect(JSON.parse(json).cards.map(({ path }: CardReport) => path)).toEqual(
          cards.map(({ path }) => path),
        )
      }),
      RUNS,
    )
  })

  test('is one annotation on one line', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 4 }), (cards) => {
        const found = annotations(report(...cards))
        for (const { title, message } of found) {
          expect(`${title}${message}`).not.toMatch(/[\r\n]/)
          expect(message.length).toBeLessThanOrEqual(4096)
        }
        const lines = renderGithub(report(...cards)).split(/\r\n|\r|\n/)
        expect(lines.pop()).toBe('')
        expect(lines).toHaveLength(found.length)
        for (const line of lines)
          expect(line).toMatch(/^::(error|warning|notice) (file=[^,:]*,)?[a-zA-Z=0-9,]*title=[^:,]*::/)
      }),
      RUNS,
    )
  })
})
