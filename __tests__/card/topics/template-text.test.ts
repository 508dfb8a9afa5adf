// What a line says once the texts of templates and promises are taken away.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PLACEHOLDER_PATTERNS } from '../../../src/card/topics/placeholders/placeholders.ts'
import { isUnfilled } from '../../../src/card/topics/template-text.ts'

const LINES = PLACEHOLDER_PATTERNS.filter(({ place }) => place === 'line')

test.each(LINES.map(({ id, pattern }) => ({ id, pattern })))(
  'whatever the pattern $id matches says nothing',
  ({ pattern }) => {
    // fast-check knows no word boundaries.
    const source = pattern.source.replaceAll('\\b', '')
    const text = fc.stringMatching(new RegExp(source, pattern.flags.replace('i', '')))
    // Marks around it are taken away before.
    const isBare = (value: string) =>
      /^[a-z\d](?:.*[a-z\d])?$/i.test(value) && value.length <= 140 && pattern.test(value)
    fc.assert(
      fc.property(text.filter(isBare), (value) => {
        expect([value, isUnfilled(value)]).toEqual([value, true])
      }),
      { seed: 3, numRuns: 400, ignoreEqualValues: true },
    )
  },
)
