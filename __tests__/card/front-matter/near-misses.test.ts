// Blocks that were meant and that the Hub does not see: what is wrong, where, and what they say all the same.
import { describe, expect, test } from '@jest/globals'
import { readFrontMatter } from '../../../src/card/front-matter/front-matter.ts'
import { summary } from './summary.ts'

interface Case {
  readonly text: string
  /** Kind of each near miss with its line, such as `opener@1`. */
  readonly misses: readonly string[]
  readonly extent?: string
}

const CASES: Readonly<Record<string, Case>> = {
  'a blank behind the opener': {
    text: '--- \nlicense: mit\n---\n# M\n',
    misses: ['opener@1'],
    extent: '--- \nlicense: mit\n---',
  },
  'four dashes above and below': {
    text: '----\nlicense: mit\n----\n# M\n',
    misses: ['opener@1', 'closer@3'],
    extent: '----\nlicense: mit\n----',
  },
  'text behind the opener': { text: '---yaml\nlicense: mit\n---\n', misses: ['opener@1'] },
  'a zero-width space before the opener': { text: '\u200B---\nlicense: mit\n---\n', misses: ['opener@1'] },
  'dashes that a word processor made': { text: '—\nlicense: mit\n—\n', misses: ['opener@1', 'closer@3'] },
  'the delimiter of TOML': { text: '+++\nlicense: mit\n+++\n', misses: ['opener@1', 'closer@3'] },
  'text behind the closer': { text: '---\nlicense: mit\n---oops\n\n# M\n', misses: ['closer@3'] },
  'dots as the closer': { text: '---\nlicense: mit\n...\n\n# M\n', misses: ['closer@3'] },
  'an indented closer': { text: '---\nlicense: mit\n  ---\n\n# M\n', misses: ['closer@3'] },
  'a fence as the closer': { text: '---\nlicense: mit\n```\n\n# M\n', misses: ['closer@3'] },
  'a heading before it': {
    text: '# M\n\n---\nlicense: mit\n---\n',
    misses: ['before@1'],
    extent: '---\nlicense: mit\n---',
  },
  'text before it': { text: 'Hello.\n\n---\nlicense: mit\n---\n', misses: ['before@1'] },
  'an image before it': { text: '![logo](a.png)\n\n---\nlicense: mit\n---\n', misses: ['before@1'] },
  'a comment before it': { text: '<!-- c -->\n---\nlicense: mit\n---\n', misses: ['before@1'] },
  'a comment around it': { text: '<!--\n---\nlicense: mit\n---\n-->\n# M\n', misses: ['before@1'] },
  'a comment in the place of the delimiters': {
    text: '<!--\nlicense: mit\n-->\n# M\n',
    misses: ['before@1'],
  },
  'a fence around it': { text: '```yaml\n---\nlicense: mit\n---\n```\n', misses: ['before@1'] },
  'a fence in the place of the delimiters': {
    text: '```yaml\nlicense: mit\n```\n# M\n',
    misses: ['before@1'],
  },
  'a fence below the title': { text: '# M\n\n```yaml\nlicense: mit\n```\n', misses: ['before@1'] },
  'no opener': { text: 'license: mit\n---\n# M\n', misses: ['no-opener@1'] },
  'no closer': {
    text: '---\nlicense: mit\n\n# M\n\nText.\n',
    misses: ['unclosed@2'],
    extent: '---\nlicense: mit',
  },
  'no closer and no blank line': { text: '---\nlicense: mit\nSome text.\n', misses: ['unclosed@2'] },
  'carriage returns alone': { text: '---\rlicense: mit\r---\r# M\r', misses: ['carriage-return@1'] },
  'text before it and four dashes below': {
    text: 'Hello.\n\n---\nlicense: mit\n----\n',
    misses: ['before@1', 'closer@5'],
  },
}

describe('a block that was meant', () => {
  test.each(Object.entries(CASES))('%s', (_, { text, misses, extent }) => {
    const found = readFrontMatter(text)
    expect(found.state).toBe('unseen')
    expect(found.nearMisses.map(({ kind, position }) => `${kind}@${position.start.line}`)).toEqual(misses)
    expect(found.data).toEqual({ license: 'mit' })
    expect(found.locate(['license'])?.source).toBe('mit')
    if (extent !== undefined) expect(text.slice(found.extent?.start, found.extent?.end)).toBe(extent)
  })

  test('is mended by the replacement, where there is one', () => {
    for (const { text } of Object.values(CASES)) {
      const { nearMisses } = readFrontMatter(text)
      if (!nearMisses.every(({ replacement }) => replacement !== undefined)) continue
      let mended = text
      for (const { position, replacement = '' } of [...nearMisses].reverse()) {
        mended = mended.slice(0, position.start.offset) + replacement + mended.slice(position.end.offset)
      }
      expect(readFrontMatter(mended)).toMatchObject({
        state: 'seen',
        nearMisses: [],
        data: { license: 'mit' },
      })
    }
  })

  test('of two lines with nothing between is empty', () => {
    const found = readFrontMatter('---\n---\n\n# M\n')
    expect(found.state).toBe('unseen')
    expect(found.nearMisses.map(({ kind }) => kind)).toEqual(['empty'])
  })

  test('behind a Git LFS pointer is not looked for', () => {
    const text = 'version https://git-lfs.github.com/spec/v1\noid sha256:12ab\nsize 12\n'
    const found = readFrontMatter(text)
    expect(found).toMatchObject({ state: 'unseen', complete: false, extent: { start: 0, end: text.length } })
    expect(found.nearMisses.map(({ kind }) => kind)).toEqual(['git-lfs'])
  })

  test('is no pointer where the file is larger than one can be', () => {
    const text = `version https://git-lfs.github.com/spec/v1\n${'a\n'.repeat(600)}`
    expect(readFrontMatter(text)).toMatchObject({ state: 'absent', nearMisses: [] })
  })
})

describe('a block that the Hub sees', () => {
  test('and Python does not, for a byte order mark', () => {
    const found = readFrontMatter('\uFEFF---\nlicense: mit\n---\n')
    expect(found.state).toBe('seen')
    expect(found.nearMisses.map(({ kind }) => kind)).toEqual(['byte-order-mark'])
  })

  test('and that reaches into the text, because a rule further down closes it', () => {
    const text = '---\nlicense: mit\n----\n\n# M\n\nText is here.\n\n---\n\nMore.\n'
    const found = readFrontMatter(text)
    expect(found.state).toBe('seen')
    expect(found.nearMisses.map(({ kind, position }) => `${kind}@${position.start.line}`)).toEqual([
      'closer@3',
    ])
    expect(text.slice(found.extent?.start, found.extent?.end)).toBe('---\nlicense: mit\n----')
    expect(found.problems).toEqual([])
  })

  test('with a second one behind it that it does not see', () => {
    const found = readFrontMatter('---\nlicense: mit\n---\n\n---\ntags: [a]\n---\n# M\n')
    expect(found.nearMisses.map(({ kind, position }) => `${kind}@${position.start.line}`)).toEqual([
      'second-block@5',
    ])
    expect(found.complete).toBe(false)
  })
})

describe('no block', () => {
  test.each([
    ['nothing at all', ''],
    ['a heading', '# M\n\nText.\n'],
    ['a rule at the top', '---\n\nJust text.\n'],
    ['rules in the text', '# M\n\n---\n\nNote: a thing\n\n---\n\nEnd\n'],
    ['YAML of another kind in a fence', '# M\n\n```yaml\nname: test\n```\n'],
    ['a front matter shown further down', '# M\n\nWrite this:\n\n```yaml\n---\nlicense: mit\n---\n```\n'],
    ['text with a colon', 'Note: this is text.\n'],
  ])('%s', (_, text) => {
    expect(readFrontMatter(text)).toMatchObject({ state: 'absent', nearMisses: [], data: {} })
  })
})

/** For each text what `summary` says of it. */
const SUMMARIES: Readonly<Record<string, readonly (readonly [text: string, summary: string])[]>> = {
  'the opener': [
    ['--- \nname: x\n---\n', 'unseen, opener blank-behind 1 "---" | 1-3 {"name":"x"}'],
    ['--- \n#c\n#d\nname: x\n---\n', 'unseen, opener blank-behind 1 "---" | 1-5 {"name":"x"}'],
    ['--- \n# c\nname: x\n---\n', 'unseen, opener blank-behind 1 "---" | 1-4 {"name":"x"}'],
    ['--- \n# c\n# d\nname: x\n---\n', 'absent {}'],
    ['--- \n\n\nname: x\n---\n', 'unseen, opener blank-behind 1 "---" | 1-5 {"name":"x"}'],
    ['--- \nText\n---\n', 'absent {}'],
    ['--- \n---\n', 'absent {}'],
    ['---', 'absent {}'],
    ['--- ', 'absent {}'],
    ['---\n---\n', 'unseen, empty 1 | 1-2 {} incomplete not-a-map'],
    ['---\n--- \n', 'unseen, empty 1 | 1-2 {} incomplete not-a-map'],
    ['---\n----\n', 'unseen, closer dashes 2 "---" | 1-2 {} incomplete not-a-map'],
    ['---\n\n---x\n', 'absent {}'],
    ['---license: mit\n---\n', 'unseen, opener text-behind 1 | 1-2 {"license":"mit"}'],
    [
      '--- "license": mit\ntags: [a]\n---\n',
      'unseen, opener text-behind 1 | 1-3 {"license":"mit","tags":["a"]}',
    ],
    ['--- license: mit\n\n# M', 'unseen, opener text-behind 1, unclosed 1 | 1-1 {"license":"mit"}'],
    ['---yaml\nname: x\n---\n', 'unseen, opener text-behind 1 | 1-3 {"name":"x"}'],
    ['---yaml\n# a\n', 'absent {}'],
    ['----license: mit\n---\n', 'absent {}'],
    ['\n\n--- \nlicense: mit\n---', 'unseen, opener blank-behind 3 "---" | 3-5 {"license":"mit"}'],
    ['  --- \nlicense: mit\n---', 'unseen, opener indented 1 "---" | 1-3 {"license":"mit"}'],
  ],
  'what stands before it': [
    ['Text\n\n---\n---\n', 'absent {}'],
    ['# M\n\n---\n---x\n', 'absent {}'],
    ['# M\n--- \nname: x\n---\n', 'absent {}'],
    [
      '# M\n\nText\n\n----\nlicense: mit\n---\n',
      'unseen, before heading 1, opener dashes 5 "---" | 5-7 {"license":"mit"}',
    ],
    ['# M\n---\n# c\nlicense: mit\n---\n', 'unseen, before heading 1 | 2-5 {"license":"mit"}'],
    ['Text\n---license: mit\n---\n', 'unseen, before text 1, opener text-behind 2 | 2-3 {"license":"mit"}'],
    ['<p>a</p>\n---\nlicense: mit\n---', 'unseen, before html 1 | 2-4 {"license":"mit"}'],
    ['[![a](b)](c)\n---\nlicense: mit\n---', 'unseen, before image 1 | 2-4 {"license":"mit"}'],
    ['\u200B\n---\nlicense: mit\n---', 'unseen, before text 1 | 2-4 {"license":"mit"}'],
    ['x\r---\nlicense: mit\n---\n', 'unseen, before text 1 | 2-4 {"license":"mit"}'],
    ['Text\n```\nx\n```\n\n---\nlicense: mit\n---', 'unseen, before text 1 | 6-8 {"license":"mit"}'],
    ['```\nname: x\n```\n---\nlicense: mit\n---\n', 'unseen, before fence 1 | 4-6 {"license":"mit"}'],
    ['```\n---\nlicense: mit\n---\n```', 'unseen, before fence 1 | 2-4 {"license":"mit"}'],
    ['Text\n```\n---\nlicense: mit\n---\n```', 'absent {}'],
    ['Text\n\n```\nx\n', 'absent {}'],
  ],
  'a fence or comment in its place': [
    ['```\nlicense: mit\n```\n', 'unseen, before fence 1 | 1-3 {"license":"mit"}'],
    ['# M\n\n```\n\nlicense: mit\n```\n\nText', 'unseen, before heading 1 | 3-6 {"license":"mit"}'],
    ['```\nx\n```\n```\nlicense: mit\n```', 'unseen, before fence 1 | 4-6 {"license":"mit"}'],
    ['Text\n```\nlicense: mit\n```', 'absent {}'],
    ['```\nname: x\n```', 'absent {}'],
    ['<!-- \nlicense: mit\n-->', 'unseen, before comment 1 | 1-3 {"license":"mit"}'],
    ['<!--\n\nlicense: mit\n-->\n# M', 'unseen, before comment 1 | 1-4 {"license":"mit"}'],
    ['<!-- a -->\n<!--\nlicense: mit\n-->', 'unseen, before comment 1 | 2-4 {"license":"mit"}'],
    ['<!-- x\nlicense: mit\n-->', 'absent {}'],
    ['<!--\nname: x\n-->', 'absent {}'],
    ['Text\n<!--\nlicense: mit\n-->', 'absent {}'],
    ['<p>\n<!--\nlicense: mit\n-->', 'absent {}'],
  ],
  'no opener': [
    ['license: mit\n', 'unseen, no-opener 1 | 1-1 {"license":"mit"}'],
    ['license: mit\ntags: [a]\n', 'unseen, no-opener 1, unclosed 2 | 1-2 {"license":"mit","tags":["a"]}'],
    ['license: mit\n--- \n# M', 'unseen, no-opener 1 | 1-2 {"license":"mit"}'],
    ['license: mit\n\n# M', 'unseen, no-opener 1 | 1-1 {"license":"mit"}'],
    [
      'license: mit\n# c\ntags: [a]\n\n# M\ntext: x\n',
      'unseen, no-opener 1, unclosed 3 | 1-3 {"license":"mit","tags":["a"]}',
    ],
    ['name: x\n---\n', 'absent {}'],
    ['license: mit\nText\n---\n', 'unseen, no-opener 1 | 1-1 {"license":"mit"}'],
    ['\nlicense: mit\n---\n', 'unseen, no-opener 2 | 2-3 {"license":"mit"}'],
  ],
  'the closer': [
    ['\n---\rlicense: mit\r---\r', 'unseen, carriage-return 2 | 2-4 {"license":"mit"}'],
    ['---\nlicense: mit\n\n## M\n\nText', 'unseen, unclosed 2 | 1-2 {"license":"mit"}'],
    ['---\nlicense: mit\n---text\n', 'unseen, closer text-behind 3 | 1-3 {"license":"mit"}'],
    ['  ---\nlicense: mit\n', 'unseen, unclosed 2 | 1-2 {"license":"mit"}'],
    [
      '---\nlicense: mit\n# a\n\ntags: [a]\n\nText',
      'unseen, unclosed 5 | 1-5 {"license":"mit","tags":["a"]}',
    ],
    ['---\nlicense: mit\na: # b\n\nText', 'unseen, unclosed 3 | 1-3 {"license":"mit","a":null}'],
    ['---\nlicense: mit\n', 'unseen, unclosed 2 | 1-2 {"license":"mit"}'],
    ['---\nlicense: mit\n# M\n\nText', 'unseen, unclosed 2 | 1-2 {"license":"mit"}'],
    ['---\nlicense: mit\n# a\ntags: [a]\n\n# M', 'unseen, unclosed 4 | 1-4 {"license":"mit","tags":["a"]}'],
    ['---\nlicense: mit\n## M\n\n## N\n\ntext', 'unseen, unclosed 2 | 1-2 {"license":"mit"}'],
    ['---\nlicense: mit\n# M\n', 'unseen, unclosed 2 | 1-2 {"license":"mit"}'],
    ['---\nlicense: mit\n#M\n\nText', 'unseen, unclosed 3 | 1-3 {"license":"mit"}'],
    ['---\nlicense: mit\n\nText', 'unseen, unclosed 2 | 1-2 {"license":"mit"}'],
    ['---\nlicense: mit\n\n\n', 'unseen, unclosed 2 | 1-2 {"license":"mit"}'],
    ['---\nlicense: mit\n----\ntags: [a]\n---x', 'unseen, closer dashes 3 "---" | 1-3 {"license":"mit"}'],
    [
      '---\nlicense: mit\n----\n# M\ntags: [a]\n---x',
      'unseen, closer dashes 3 "---" | 1-3 {"license":"mit"}',
    ],
    ['---\nlicense: mit\nText\n----', 'unseen, unclosed 2 | 1-2 {"license":"mit"}'],
    ['---\nlicense: mit\n```\nx\n', 'unseen, closer other-mark 3 "---" | 1-3 {"license":"mit"}'],
    ['---\nlicense: mit\n-->\n', 'unseen, closer other-mark 3 "---" | 1-3 {"license":"mit"}'],
    ['---\nlicense: mit\n\u2014 \n', 'unseen, closer other-mark 3 "---" | 1-3 {"license":"mit"}'],
    ['---\nlicense: mit\n\n====\n', 'unseen, closer other-mark 4 "---" | 1-4 {"license":"mit"}'],
    ['---\nlicense: mit\n\n# M\n\n----\n', 'unseen, unclosed 2 | 1-2 {"license":"mit"}'],
  ],
}

describe.each(Object.entries(SUMMARIES))('%s', (_, texts) => {
  test.each(texts)('%j', (text, wanted) => {
    expect(summary(text)).toBe(wanted)
  })
})

test('the place of a near miss is its whole line, of a mark the mark', () => {
  const places = (text: string) => readFrontMatter(text).nearMisses.map(({ position }) => position)
  expect(places('Text \n\n--- \nlicense: mit\n....\n')).toMatchObject([
    { start: { line: 1, column: 1 }, end: { line: 1, column: 6 } },
    { start: { line: 3, column: 1 }, end: { line: 3, column: 5 } },
    { start: { line: 4, column: 1 }, end: { line: 4, column: 13 } },
  ])
  expect(places('\n \uFEFF\n---\nlicense: mit\n---\n')).toMatchObject([
    { start: { line: 2, column: 2 }, end: { line: 2, column: 3 } },
  ])
})

test('a Git LFS pointer has less than 1024 characters', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\n'
  expect(summary(pointer.padEnd(1023, 'a'))).toBe('unseen, git-lfs 1 | 1-2 {} incomplete')
  expect(summary(pointer.padEnd(1024, 'a'))).toBe('absent {}')
})
