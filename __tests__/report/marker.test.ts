// The hidden line by which a later run knows a comment.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isKey, type Marker, readMarker, writeMarker } from '../../src/report/marker.ts'
import { anyText } from '../markdown/hostile-text.ts'

const MARKER: Marker = {
  key: 'model card / gate',
  headSha: '5f1d7c0a9b3e4d2f8a6c1b0e9d7f5a3c2b1e0d4f',
  runId: '19600000042',
  attempt: 2,
  startedAt: '2026-11-23T14:05:09.000Z',
  isGreen: false,
}

const TITLE = '### ❌ Model card gate: 1 error to fix before merging'
const commentWith = (end: string) => `${TITLE}\n\n${end}`

describe('a marker', () => {
  test('is read as it was written, after whatever the comment says', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (key, headSha, body) => {
        const marker = { ...MARKER, key, headSha }
        expect(readMarker(commentWith(`${body}\n${writeMarker(marker)}\r\n`))).toEqual(marker)
      }),
      { seed: 11, numRuns: 500 },
    )
  })

  test('is one HTML comment that nothing in it can end', () => {
    fc.assert(
      fc.property(anyText, (key) => {
        expect(writeMarker({ ...MARKER, key })).toMatch(/^<!-- model-card-gate (?:(?!--|[<>\r\n]).)+ -->$/)
      }),
      { seed: 11, numRuns: 500 },
    )
  })

  test.each([
    ['that is not at the end', `${writeMarker(MARKER)}\nmore`],
    ['that is quoted', `> ${writeMarker(MARKER)}\n\nI agree.`],
    ['that is cut', writeMarker(MARKER).slice(0, -4)],
    ['of another tool', '<!-- other-tool {"version":1} -->'],
    ['of another version', writeMarker(MARKER).replace('"version":1', '"version":2')],
    ['with a field too few', writeMarker(MARKER).replace('"attempt":2,', '')],
    ['whose attempt is no whole number', writeMarker(MARKER).replace('"attempt":2', '"attempt":2.5')],
    ['that holds no JSON', '<!-- model-card-gate hello -->'],
    ['that holds something else than an object', '<!-- model-card-gate null -->'],
    ['around another end of a comment', '<!-- model-card-gate {"version":1} --> {} -->'],
    ['that is not there', 'Looks good to me.'],
  ])('%s is none', (_, body) => {
    expect(readMarker(commentWith(body))).toBeUndefined()
  })

  test.each([
    ['quotes what somebody wrote', `> ${TITLE}`],
    ['says something else first', `Thank you.\n${TITLE}`],
    ['begins with it', ''],
  ])('at the end of a comment that %s is none', (_, beginning) => {
    expect(readMarker(`${beginning}\n\n${writeMarker(MARKER)}`)).toBeUndefined()
  })

  test('of a forger before the own one is not the one that is read', () => {
    const body = commentWith(`${writeMarker({ ...MARKER, runId: '1' })}\n${writeMarker(MARKER)}`)
    expect(readMarker(body)?.runId).toBe(MARKER.runId)
  })

  test('keeps 400 characters of a key, and compares as many', () => {
    const key = 'k'.repeat(500)
    const marker = readMarker(commentWith(writeMarker({ ...MARKER, key })))
    expect(marker?.key).toHaveLength(400)
    expect(marker && isKey(marker, key)).toBe(true)
    expect(marker && isKey(marker, 'other')).toBe(false)
  })
})
