// A block that the Hub sees: where it ends for its author, and what stands around it.
import { describe, expect, test } from '@jest/globals'
import { readFrontMatter } from '../../../src/card/front-matter/front-matter.ts'
import { summary } from './summary.ts'

/** For each text what `summary` says of it. */
const SUMMARIES: Readonly<Record<string, readonly (readonly [text: string, summary: string])[]>> = {
  'a block that the Hub sees': [
    ['---\nlicense: mit\n----\n## M\n---\n', 'seen, closer dashes 3 "---" | 1-3 {"license":"mit"}'],
    ['---\nlicense: mit\n----\n# M\n---\n', 'seen, closer dashes 3 "---" | 1-3 {"license":"mit"}'],
    [
      '---\nlicense: mit\n----\n\n# M\n\nText: a: b\n\n---\n',
      'seen, closer dashes 3 "---" | 1-3 {"license":"mit"}',
    ],
    ['---\nlicense: mit\n\n# M\n\nText is here\n\n---\n', 'seen, unclosed 2 | 1-2 {"license":"mit"}'],
    ['---\nlicense: mit\n \t\n# M\n\nText: is: here\n\n---\n', 'seen, unclosed 2 | 1-2 {"license":"mit"}'],
    ['---\nlicense: mit\nText is here\n---\n', 'seen | 1-4 {"license":"mit"} incomplete syntax'],
    ['---\r\nlicense: mit\r\nText is here\r\n---\r\n', 'seen | 1-4 {"license":"mit"} incomplete syntax'],
    ['---\r\nlicense: mit\r\n\r\nText here\r\n---\r\n', 'seen, unclosed 2 | 1-2 {"license":"mit"}'],
    ['---\nlicense: a: b\n\n# M\n\n---\n', 'seen | 1-6 {} incomplete syntax'],
    ['---\nlicense: mit\ntags: [a\n---\n', 'seen | 1-4 {"license":"mit"} incomplete syntax'],
    [
      '--- \nlicense: mit\n---\n\n---\ntags: [a]\n---\n',
      'unseen, opener blank-behind 1 "---" | 1-3 {"license":"mit"}',
    ],
    [
      '---\nlicense: mit\n---\n---\ntags: [a]\n---\n',
      'seen, second-block 4 | 1-3 {"license":"mit"} incomplete',
    ],
    ['---\nlicense: mit\n---\n\n---\nname: x\n---\n', 'seen | 1-3 {"license":"mit"}'],
    ['---\nlicense: mit\n---\n\n---\ntags: [a]\n', 'seen | 1-3 {"license":"mit"}'],
    [
      '---\nlicense: mit\n---\n\n----\ntags: [a]\n----\n',
      'seen, second-block 5 | 1-3 {"license":"mit"} incomplete',
    ],
    [
      '---\nlicense: mit\n---\n\n---\n\ntags: [a]\n---\n',
      'seen, second-block 5 | 1-3 {"license":"mit"} incomplete',
    ],
    ['---\nlicense: mit\n---\nText\n---\ntags: [a]\n---\n', 'seen | 1-3 {"license":"mit"}'],
    ['---\nlicense: mit\n---\n---\n\n', 'seen | 1-3 {"license":"mit"}'],
  ],
  'what YAML takes for comments and keys down to the closer': [
    [
      '---\nlicense: mit\n\n# M\n\nNote: a small model.\n\n---\n\nMore',
      'seen | 1-8 {"license":"mit","Note":"a small model."}',
    ],
    ['---\nlicense: mit\n\n# M\n\n## Usage\n\n---\n\nMore', 'seen | 1-8 {"license":"mit"}'],
    [
      '---\ntags:\n- a\n\n# Extra tags\n\n## Languages\n\n- b\n\n---\n\n![](a.png)',
      'seen | 1-11 {"tags":["a","b"]}',
    ],
    [
      '---\nlicense: mit\n\n# Optional\n\n## Data sets\n\n# datasets: [a]\n\n---\n\n<div>\n\n# M\n',
      'seen | 1-10 {"license":"mit"}',
    ],
    [
      '---\nx: "You agree\n\n# Terms\n\nNote: to all of it\n\nend"\n---\n',
      'seen | 1-9 {"x":"You agree  # Terms  Note: to all of it  end"}',
    ],
  ],
  'comments that could be a title': [
    ['---\nlicense: mit\n\n# Optional\n\n---\n\nText', 'seen | 1-6 {"license":"mit"}'],
    ['---\nlicense: mit\n# M\n\n## N\n\n---\n', 'seen | 1-7 {"license":"mit"}'],
    ['---\nlicense: mit\n\n# M\n## N\n\n---\n', 'seen | 1-7 {"license":"mit"}'],
    [
      '---\nlicense: mit\n\n# The rest\n\nmodel_type: a b c\n\n## x\n\n---\n',
      'seen | 1-10 {"license":"mit","model_type":"a b c"}',
    ],
    [
      '---\nlicense: mit\n\n# Ours\n\nAuthor: one of us\n\n---\n\n# M\n',
      'seen | 1-8 {"license":"mit","Author":"one of us"}',
    ],
    [
      '---\nlicense: mit\n\n# Ours\n\nVersion: 2\n\n---\n\nText\n',
      'seen | 1-8 {"license":"mit","Version":2}',
    ],
    ['---\ntags: # these\n\n# M\n\n- Note: on b\n\n## N\n\n---\n', 'seen | 1-10 {"tags":[{"Note":"on b"}]}'],
    ['---\nx: |\n\n# M\n\n## N\n\n---\n', 'seen | 1-8 {"x":""}'],
    ['---\n\n# M\n\n## N\n\nlicense: mit\n---\n', 'seen | 1-8 {"license":"mit"}'],
  ],
  'marks that nobody sees': [
    ['\uFEFF---\nlicense: mit\n---\n', 'seen, byte-order-mark 1 "" | 1-3 {"license":"mit"}'],
    ['\n\uFEFF---\nlicense: mit\n---\n', 'seen, byte-order-mark 2 "" | 2-4 {"license":"mit"}'],
    ['\uFEFF\n---\nlicense: mit\n---\n', 'seen, byte-order-mark 1 "" | 2-4 {"license":"mit"}'],
    ['---\nlicense: mit\n---\n\uFEFF', 'seen | 1-3 {"license":"mit"}'],
    ['\uFEFF--- \nlicense: mit\n---\n', 'unseen, opener invisible 1 "---" | 1-3 {"license":"mit"}'],
    ['---\nlicense: mit\r---\r\ntext', 'seen | 1-3 {"license":"mit"}'],
  ],
}

describe.each(Object.entries(SUMMARIES))('%s', (_, texts) => {
  test.each(texts)('%j', (text, wanted) => {
    expect(summary(text)).toBe(wanted)
  })
})

test('the line that opens the block is known, or the first line of the file', () => {
  const opening = (text: string) => {
    const { start, end } = readFrontMatter(text).opening
    return [start.line, start.column, end.line, end.column]
  }
  expect(opening('\n ---\nlicense: mit\n---\n')).toEqual([2, 2, 2, 5])
  expect(opening('Text\n\n---- \nlicense: mit\n---\n')).toEqual([3, 1, 3, 6])
  expect(opening('license: mit\n---\n')).toEqual([1, 1, 1, 13])
  expect(opening('# M\n\n```yaml\nlicense: mit\n```\n')).toEqual([3, 1, 3, 8])
  expect(opening('# Tiny\n\nText')).toEqual([1, 1, 1, 7])
})
