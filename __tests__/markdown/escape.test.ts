// What others wrote reaches Markdown as code and as nothing else.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { code, codeBlock, isCopiedAsIs, sentence } from '../../src/markdown/escape.ts'
import { paragraph, toText } from '../../src/markdown/nodes.ts'
import { anyText, commands, foreign, parse, quoted } from './hostile-text.ts'

const RUNS = { seed: 20261123, numRuns: 500 }

const values = (nodes: readonly PhrasingContent[]) =>
  nodes.map((node) => (node.type === 'inlineCode' ? `<${node.value}>` : textOf(node))).join('')

describe('a value', () => {
  test.each([
    ['apache-2.0', '<apache-2.0>'],
    ['', '(empty)'],
    ['  ', '<␠␠>'],
    ['one\r\ntwo\nthree\rfour', '<one␊two␊three␍four>'],
    ['nul \u0000, tab \t, escape \u001b, delete \u007f', '<nul ␀, tab ␉, escape ␛, delete ␡>'],
    ['gnp\u202eexe', '<gnp[U+202E]exe>'],
    ['mit\u200b', '<mit[U+200B]>'],
    ['mit\u00a0', '<mit[U+00A0]>'],
    ['half \ud83d', '<half [U+D83D]>'],
    ['👩‍🔬 stays, and \u{e0061} shows', '<👩‍🔬 stays, and [U+E0061] shows>'],
  ])('%j', (text, shown) => {
    expect(values(code(text))).toBe(shown)
  })

  test('that runs from right to left keeps to itself', () => {
    expect(values(code('עברית'))).toBe('\u200e\u2066<עברית>\u2069')
  })

  test('is cut without cutting a character in two', () => {
    expect(values(code('a'.repeat(300), 10))).toBe(`<${'a'.repeat(9)}…>`)
    expect(values(code('ab😀def', 4))).toBe('<ab…>')
  })

  test('never comes alive, whatever it is', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const markdown = toText([
          paragraph(
            { type: 'text', value: 'Value ' },
            ...code(first),
            { type: 'text', value: ' ' },
            ...code(second),
          ),
        ])
        expect(foreign(markdown, [])).toEqual([])
        expect(commands(markdown)).toEqual([])
        expect(parse(markdown).children).toHaveLength(1)
      }),
      RUNS,
    )
  })
})

describe('a block to paste', () => {
  test('stands in a fence longer than any in it', () => {
    const block = codeBlock('````\n# Title\n````\n', 'markdown')
    expect(block && toText([block])).toBe('`````markdown\n````\n# Title\n````\n`````\n')
  })

  test('is left out where it is too long to be whole', () => {
    expect(codeBlock('x'.repeat(4001), 'yaml')).toBeUndefined()
  })

  test('is copied as it is, unless something in it had to be made visible', () => {
    expect(isCopiedAsIs('a: b\r\n\tc\n')).toBe(true)
    expect(isCopiedAsIs('a:\u00a0b')).toBe(false)
    expect(isCopiedAsIs('a\u0007')).toBe(false)
    expect(isCopiedAsIs('##[error]')).toBe(false)
  })

  test('never leaves its fence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const block = codeBlock(text, 'yaml')
        const markdown = toText(block ? [block, paragraph({ type: 'text', value: 'After.' })] : [])
        expect(parse(markdown).children.map(({ type }) => type)).toEqual(['code', 'paragraph'])
        expect(commands(markdown)).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('a sentence', () => {
  test.each([
    ['`license` is `Apache 2.0`. Write `apache-2.0`.', '<license> is <Apache 2.0>. Write <apache-2.0>.'],
    [
      'Of 1,024 values (88.5%) “half” don’t fit: see the Hub, e.g. on-line, and/or off.',
      'Of 1,024 values (88.5%) “half” don’t fit: see the Hub, e.g. on-line, and/or off.',
    ],
    [
      'Since 2026-11-23 mend README.md (see docs/rules.md).',
      'Since 2026-11-23 mend <README.md> (see <docs/rules.md>).',
    ],
    ['Mitchell et al. 2019 say so in 12345', 'Mitchell et al. 2019 say so in <12345>'],
    ['日本語 is text, `` a`b `` is code.', '日本語 is text, <a`b> is code.'],
    ['An open ` backtick', 'An open <`> backtick'],
    ['`a``b` is one, `a`@b are two', '<a``b> is one, <a> <@b> are two'],
    ['thank @octocat for #1 and deadbeef', 'thank <@octocat> for <#1> and <deadbeef>'],
  ])('%s', (message, shown) => {
    expect(values(sentence(message))).toBe(shown)
  })

  test('is cut where it is too long', () => {
    const shown = values(sentence('`value` is wrong. '.repeat(500)))
    expect(shown.length).toBeLessThan(1400)
    expect(shown.endsWith('…')).toBe(true)
  })

  test('that is cut within a value keeps it code', () => {
    const shown = values(sentence(`The value \`${'very large '.repeat(1000)}\` is wrong.`))
    expect(shown).toMatch(/^The value <(?:very large )+very …>$/)
  })

  test('of values in backticks shows each as code, and nothing else of them', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const nodes = sentence(`The value ${quoted(first)} stands before ${quoted(second)}, and that is all.`)
        const outside = nodes.map((node) => (node.type === 'text' ? node.value : '')).join('')
        expect(outside.replace(/[\u200e\u2066\u2069]/g, '')).toBe(
          'The value  stands before , and that is all.',
        )
      }),
      RUNS,
    )
  })

  test('never comes alive, though its values broke out of their backticks', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const markdown = toText([
          paragraph({ type: 'text', value: 'So: ' }, ...sentence(`${first} \`${second}\` ${first}`)),
        ])
        expect(foreign(markdown, [])).toEqual([])
        expect(parse(markdown).children).toHaveLength(1)
      }),
      RUNS,
    )
  })
})
