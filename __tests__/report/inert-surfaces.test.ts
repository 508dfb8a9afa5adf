// The surfaces that are no Markdown of a report: SARIF, badge, review, annotations, terminal, outputs.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { outputs } from '../../src/github/publish.ts'
import { renderBadgeJson, renderBadgeSvg } from '../../src/report/badge.ts'
import { renderOutdated } from '../../src/report/comment.ts'
import { renderGithub } from '../../src/report/github.ts'
import { readMarker } from '../../src/report/marker.ts'
import { renderMended, renderReviewComment } from '../../src/report/review-comment.ts'
import { readReviewMarker } from '../../src/report/review-marker.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { anyText, commands, foreign } from '../markdown/hostile-text.ts'
import { anyCard, anyFinding, OUR_ADDRESSES } from './any-report.ts'
import { report, SURROUNDINGS } from './sample-reports.ts'

const RUNS = { seed: 20261125, numRuns: 150 }
const anyCards = fc.array(anyCard, { maxLength: 4 })

describe('any text in any field', () => {
  test('is inert in a review, before and after its finding is mended', () => {
    fc.assert(
      fc.property(
        anyFinding,
        anyText,
        anyText,
        anyText,
        fc.boolean(),
        (found, path, line, key, isOffered) => {
          const lines = [line, line]
          const marker = { key, headSha: line, finding: key, line, isMended: false }
          const subject = { path, lines, around: SURROUNDINGS }
          const comment = renderReviewComment(subject, found, isOffered ? lines : undefined, marker)
          const mended = renderMended(comment, SURROUNDINGS.commit, marker)
          for (const markdown of [comment, mended]) {
            expect(foreign(markdown, OUR_ADDRESSES)).toEqual([])
            expect(readReviewMarker(markdown)?.marker.key).toBe(key)
          }
          expect(mended).not.toMatch(/^[ >]*`{3,}suggestion$/m)
        },
      ),
      RUNS,
    )
  })

  test('is inert in the line that is left of an outdated comment', () => {
    fc.assert(
      fc.property(anyText, (commentKey) => {
        const comment = renderOutdated({ ...SURROUNDINGS, commentKey })
        expect(foreign(comment, OUR_ADDRESSES)).toEqual([])
        expect(readMarker(comment)).toMatchObject({ key: commentKey, isGreen: true })
      }),
      RUNS,
    )
  })

  test('is no link, no control character and no command in SARIF', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const text = renderSarif(report(...cards), { version: '1.0.0', rules: [] })
        expect(commands(text)).toEqual([])
        const { results } = JSON.parse(text).runs[0]
        for (const { message, locations } of results) {
          expect(Object.keys(message)).toEqual(['text'])
          // An embedded link is [text](number) or [text](address), and every bracket of it would have to be bare.
          expect(message.text.replace(/\\[\\[\]]/g, '')).not.toMatch(/[[\]]/)
          expect(message.text).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
          const { uri } = locations[0].physicalLocation.artifactLocation
          expect(uri).not.toMatch(/^[a-z][a-z0-9+.-]*:|^\/\/|[\s<>"\\^`{|}]/i)
        }
      }),
      RUNS,
    )
  })

  test('is not in a badge at all', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const plain = cards.map((card) => ({ ...card, path: 'README.md', ignored: [] }))
        const counted = report(...cards)
        expect(renderBadgeSvg(counted)).toBe(renderBadgeSvg({ ...counted, cards: plain }))
        expect(renderBadgeSvg(counted)).toMatch(/^[\w\s<>/="#.:,;()'-]+$/)
        expect(renderBadgeJson(counted)).toMatch(/^[\w\s{}":,/]+$/)
      }),
      RUNS,
    )
  })

  test('is no command in the log, whatever form of command the runner looks for', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const log = renderGithub(report(...cards))
        expect(log).not.toContain('##[')
        expect(log).not.toMatch(/(?!\n)\p{Cc}/u)
        for (const line of log.split('\n').slice(0, -1)) expect(line).toMatch(/^::(error|warning|notice) /)
      }),
      RUNS,
    )
  })

  test('moves no cursor, colours nothing and links nothing on a terminal', () => {
    fc.assert(
      fc.property(anyCards, anyText, fc.boolean(), (cards, source, colour) => {
        const sources = new Map(cards.map(({ path }) => [path, source]))
        const printed = renderTerminal(report(...cards), { colour, sources })
        // Colours of ours are all that is left of escape sequences.
        // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
        const plain = colour ? printed.replace(/\u001b\[[0-9;]*m/g, '') : printed
        expect(plain).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
        expect(commands(plain)).toEqual([])
      }),
      RUNS,
    )
  })

  test('is in no output: these are counts, words of ours and the path that the workflow wrote', () => {
    fc.assert(
      fc.property(anyCards, fc.nat(), (cards, id) => {
        const comment = { kind: 'created', id, url: 'https://github.com/o/r/pull/1' } as const
        const { 'report-file': file, ...rest } = outputs(report(...cards), 'report.json', comment)
        expect(file).toBe('report.json')
        for (const value of Object.values(rest)) expect(String(value)).toMatch(/^(pass|fail|\d+)$/)
      }),
      RUNS,
    )
  })
})
