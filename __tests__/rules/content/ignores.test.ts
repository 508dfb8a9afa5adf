// Comments that ask to leave a rule alone and cannot, each told with what to write instead.
import { expect, test } from '@jest/globals'
import { ignores, notIgnorable, unused } from '../../../src/rules/content/ignores.ts'
import { RULE_IDS } from '../../../src/rules/rules.ts'
import { findingsOf, said } from './said.ts'

const told = (asked: string) =>
  said(ignores, `# Tern\n\n<!-- model-card-gate-ignore ${asked} -->\n`, { ruleIds: RULE_IDS })

test.each([
  ['section/usage: it is late', []],
  [
    'section/usage',
    [
      '3:1 no-reason: This comment gives no reason, so it has no effect. Write `<!-- model-card-gate-ignore section/usage: the reason -->`.',
    ],
  ],
  [
    'section/usages: it is late',
    ['3:1 unknown-rule: There is no rule `section/usages`. Did you mean `section/usage`?'],
  ],
  [
    'section/birds-in-pictures: it is late',
    ['3:1 unknown-rule: There is no rule `section/birds-in-pictures`. `--list-rules` lists them.'],
  ],
  [
    'section/usage section/citation: it is late',
    [
      '3:1 unknown-rule: A comment ignores one rule. Write one comment for each of these, each with its reason.',
    ],
  ],
  [
    'section/usage;section/citation,  metadata/license: it is late',
    [
      '3:1 unknown-rule: A comment ignores one rule. Write one comment for each of these, each with its reason.',
    ],
  ],
  [
    'section/usage, birds: it is late',
    ['3:1 unknown-rule: There is no rule `section/usage, birds`. `--list-rules` lists them.'],
  ],
  [
    '',
    [
      '3:1 unknown-rule: This comment names no rule. Write `<!-- model-card-gate-ignore section/citation: the reason -->` with the rule that you mean.',
    ],
  ],
])('asked for %j', (asked, expected) => {
  expect(told(asked)).toEqual(expected)
})

test.each([
  [
    '<!-- modelcardgate-ignore section/usage: a -->',
    '1:1 no-effect: `modelcardgate-ignore` ignores nothing. Write `model-card-gate-ignore`.',
  ],
  [
    '<!-- model-card-gate-ignore section/usage: a; model-card-gate-ignore section/bias: b -->',
    '1:1 no-effect: A comment ignores one rule, so this has no effect. Write a comment of its own for it, with its reason.',
  ],
  [
    '<!-- model-card-gate-ignore section/usage: a',
    '1:1 no-effect: This comment is never closed, so it ignores nothing and hides what follows. Close it with `-->`.',
  ],
  [
    '[//]: # (model-card-gate-ignore section/usage: a)',
    '1:1 no-effect: Only an HTML comment ignores a rule. Write `<!-- model-card-gate-ignore section/citation: the reason -->` with the rule that you mean.',
  ],
  [
    '<!-- model-card-gate-ignore: section/usage: a -->',
    '1:1 unknown-rule: A colon stands in front of the rule. Write `<!-- model-card-gate-ignore section/citation: the reason -->`, with one behind it only.',
  ],
  [
    '<!-- model-card-gate-ignore limitations: a -->',
    '1:1 unknown-rule: There is no rule `limitations`. Did you mean `section/limitations`?',
  ],
])('of %j is told: %s', (card, expected) => {
  expect(said(ignores, card, { ruleIds: RULE_IDS })).toEqual([expected])
})

test('a rule that is nearly named is what is expected', () => {
  const card =
    '# Tern\n\n<!-- model-card-gate-ignore section/usages: a -->\n\n<!-- model-card-gate-ignore birds: a -->\n'
  expect(findingsOf(ignores, card, { ruleIds: RULE_IDS }).map(({ expected }) => expected)).toEqual([
    ['section/usage'],
    undefined,
  ])
})

test('what may not be ignored, and what there is not, is told at the comment', () => {
  const ignore = { ruleId: 'section/usage', reason: 'late', line: 7, from: 5, to: 9 }
  const place = { start: { line: 7, column: 1 }, end: { line: 7, column: 1 } }
  expect(notIgnorable(ignore)).toEqual({
    case: 'not-ignorable',
    message:
      'This finding of `section/usage` may not be ignored, so the comment has no effect. Mend it and remove the comment.',
    place,
  })
  expect(unused(ignore, false)).toEqual({
    case: 'unused',
    message: 'There is no finding of `section/usage` here to ignore. Remove the comment.',
    place,
  })
  expect(unused(ignore, true)).toEqual({
    case: 'unused',
    message:
      'There is no finding of `section/usage` here to ignore. It holds for its section; before the first heading it holds for the whole card.',
    place,
  })
})
