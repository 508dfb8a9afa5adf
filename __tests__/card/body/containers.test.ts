// Which quotes, list items and footnotes are open at each line: never fewer than remark has.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { Containers } from '../../../src/card/body/containers.ts'
import { parseMarkdown } from '../../../src/card/body/parse-markdown.ts'
import { findExcess } from '../../../src/card/body/reading-limits.ts'

/** For each line how many containers are open, and `m` where it may move what was read, `l` where it may be lazy. */
function followed(...lines: readonly string[]): string {
  return toldBy(new Containers(), lines)
}

/** The lines are those of one text, of which each is read up to its end. */
function toldBy(containers: Containers, lines: readonly string[]): string {
  const text = lines.join('\n')
  let end = -1
  return lines
    .map((line) => {
      const start = end + 1
      end = start + line.length
      const { moves, lazy } = containers.follow(text, start, end)
      return `${containers.depth}${moves ? 'm' : ''}${lazy ? 'l' : ''}`
    })
    .join(' ')
}

describe('what is open after each line', () => {
  test.each([
    ['a quote', ['> a', '> b', '', 'c'], '1 1 0m 0'],
    ['quotes without blanks', ['>a', '>>b'], '1 2'],
    ['a quote indented by three columns, and by four', ['   > a', '', '    > a'], '1 0m 0'],
    ['a quote that goes on with three columns, and with four', ['> a', '   > b', '    > c'], '1 1 1ml'],
    ['list items', ['- a', '- b', '* c', '+ d'], '1 1 1 1'],
    ['numbers', ['1. a', '2) b', '123456789. c', '', '1234567890. d'], '1 1 1 1 0m'],
    ['marks without a blank', ['-a', '1.a', '1a. b', '. c'], '0 0 0 0'],
    ['an item that goes on', ['- a', '  b', '', '  c', '', ' d'], '1 1 1 1 1 0m'],
    ['a number that goes on', ['12. a', '', '    b', '', '   c'], '1 1 1 1 0m'],
    [
      'the columns of an item with blanks around its mark',
      ['  -   a', '', '      b', '', '     c'],
      '1 1 1 1 0m',
    ],
    ['the columns of an item with code', ['-     a', '', '  b', '', ' c'], '1 1 1 1 0m'],
    ['the columns of an item with four blanks', ['-    a', '', '     b', '', '    c'], '1 1 1 1 0m'],
    ['the columns of an item without text', ['-', '  a', '', ' b'], '1 1 1 0m'],
    ['tabs', ['-\ta', '', '    b', '', '  \tc', '', '   d'], '1 1 1 1 1 1 0m'],
    ['a tab behind a quote', ['>\t- a', '', '>     - a'], '2 0m 1'],
    ['footnotes', ['[^a]: b', '    c', '', '    d', '', '   e'], '1 1 1 1 1 0m'],
    ['a footnote with anything behind', ['[^a]:      - b', '[^a b]: c', '[^]: d', '[^a]c'], '2 2ml 2ml 2ml'],
    ['an escaped bracket in a footnote', ['[^a\\]b]: c', '', '[^a\\]: c'], '1 1 0m'],
    ['lists in lists', ['- a', '  - b', '    - c', '- d'], '1 2 3 1m'],
    ['a list after a list', ['- - a', '- b'], '2 1m'],
    ['a quote after a list, and back', ['- a', '> b', '- c'], '1 1 1'],
    ['thematic breaks', ['- a', '***', '- - -', '* * *x', '_ _ _', '--'], '1 0m 0 2 0m 0'],
    ['breaks of two marks', ['**', '* *'], '0 2'],
    ['a break in a quote in an item', ['- > - - -', '- > - * -', '- - - a'], '2 5m 3m'],
    ['a tab behind each of two quotes', ['>\t- a', '>\t- a'], '2 2'],
    ['a quote without a blank around an item', ['>- a', '>', '>  b'], '2 2 1m'],
    ['a quote behind blanks of a quote', ['>    > a', '>     > a'], '2 2ml'],
    ['breaks of marks apart, and marks that make none', ['* * *', '> > >', '+ + +'], '0 3 3'],
    ['blanks before a tab', ['* \t+'], '2'],
    ['a number after a break', ['***', '1. a'], '0 1'],
  ])('%s', (_, lines, expected) => {
    expect(followed(...lines)).toBe(expected)
  })
})

describe('a line that lacks the marks', () => {
  test.each([
    ['goes on with a paragraph, and moves nothing', ['> a', 'b', 'c'], '1 1l 1l'],
    ['goes on in what is nested', ['> - a', '> b', 'c'], '2 2l 2l'],
    ['may end a paragraph', ['> a', '*b*', '<b>', '[a]', 'c'], '1 1ml 1ml 1ml 1ml'],
    ['ends a paragraph with a heading', ['> a', '# b', 'c'], '1 0m 0'],
    ['ends it with a heading of six marks, not of seven', ['> a', '####### b', '###### c'], '1 1ml 0m'],
    ['ends it with a heading without text', ['> a', '#'], '1 0m'],
    ['ends it with a heading behind three blanks', ['> a', '   # b'], '1 0m'],
    ['ends it with a mark alone', ['> a', '#', 'b'], '1 0m 0'],
    ['ends none with a mark and a letter, or behind four blanks', ['> a', '#b', '    # c'], '1 1ml 1ml'],
    ['goes on with nothing after a heading or a break', ['> # a', 'b', '> ---', 'c'], '1 0m 1 0m'],
    ['goes on with nothing after a blank line in the quote', ['> a', '>', 'b'], '1 1 0m'],
    ['may go on with no code', ['> ```', 'a', 'b'], '1 1ml 1ml'],
    ['may go on with no tilde code', ['> ~~~', 'a'], '1 1ml'],
    ['may go on with no indented code', ['>     a', 'b'], '1 1ml'],
    ['may go on with no code behind a tab', ['-\t\ta', 'b'], '1 1ml'],
    ['may go on with no code after a blank line', ['', '>     a', 'b', 'c'], '0 1 1ml 1ml'],
    ['may go on with no code below a paragraph', ['a', '>     b', 'c'], '0 1 1ml'],
    ['may go on with no tilde code over items', ['> ~~~', '> - a', '> b'], '1 2 2ml'],
    ['goes on with an item below a quote with code', ['> ~~~', '- a', 'b'], '1 1 1l'],
    ['may go on with no HTML', ['> <b>', 'a'], '1 1ml'],
    ['may go on with a script that holds a tag', ['> <pre>', '> <p>', '>', '> a', 'b'], '1 1 1 1 1ml'],
    ['may go on with no table', ['> |a|', '> |-|', 'b'], '1 1 1ml'],
    ['may go on with code over blank lines', ['> ```', '>', '> a', 'b'], '1 1 1 1ml'],
    ['may go on with a script over blank lines', ['> <script>', '>', '> a', 'b'], '1 1 1 1ml'],
    ['goes on behind a tag and a blank line', ['> <p>', '>', '> a', 'b'], '1 1 1 1l'],
    ['goes on behind a closing tag and a blank line', ['> </p>', '>', '> a', 'b'], '1 1 1 1l'],
    ['goes on in a quote after the one with code', ['> ```', '', '> a', 'b'], '1 0m 1 1l'],
    ['begins a list where that can interrupt', ['> a', '1. b'], '1 1'],
    ['may begin a list where that cannot', ['> a', '2. b', '-', '', 'c'], '1 2l 3l 2m 0'],
    ['ends what may have been opened, with a mark at the margin', ['> a', '-', '-'], '1 2l 1'],
    ['does not end it with a mark behind blanks', ['> a', '-', '  - b'], '1 2l 2'],
    ['does not end it with a mark in the quote', ['> a', '-', '> - b'], '1 2l 3'],
    ['does not end it with text behind blanks', ['> ~~~', '-', '  a'], '1 2l 1m'],
    ['does not end it with text that may go on', ['> a', '2. b', '', '   c', 'd'], '1 2l 1m 1 1'],
    ['does not end it with a mark that may go on', ['> a', '2. b', '', '   c', '2. d'], '1 2l 1m 1 2'],
    ['ends a list with a quote', ['- - - a', '>', '- b'], '3 1 1'],
    ['begins a list after its own kind', ['- a', '2. b', '*'], '1 1 1'],
  ])('%s', (_, lines, expected) => {
    expect(followed(...lines)).toBe(expected)
  })

  test('does not hide what it may have opened', () => {
    expect(followed('> a', '2. b', '3. c', '> d', '', 'e')).toBe('1 2l 3l 3 2m 0')
  })
})

test('tells the marks that a line opens, whether one is a footnote, and where its text begins', () => {
  const line = (text: string) => new Containers().follow(text, 0, text.length)
  expect(line('> - 1. a')).toMatchObject({ opened: 3, footnote: false, text: 7 })
  expect(line('- [^a]: b')).toMatchObject({ opened: 2, footnote: true, text: 8 })
  expect(line('  a')).toMatchObject({ opened: 0, footnote: false, text: 2 })
  expect(line('- ***')).toMatchObject({ opened: 1, text: 2 })
})

test('counts what remark keeps: more for what is open, most for what is new', () => {
  const events = (...lines: readonly string[]) => {
    const containers = new Containers()
    for (const line of lines) containers.follow(line, 0, line.length)
    return containers.events
  }
  expect([events('a'), events('a', 'b'), events('> a'), events('- a'), events('[^a]: b')]).toEqual([
    2, 4, 12, 12, 22,
  ])
  expect([events('> a', '> b'), events('- a', '  b'), events('- - a', '    b')]).toEqual([20, 16, 28])
  expect(events('>', '   > a')).toBe(20)
})

test('a fence at the margin ends all that is open', () => {
  const containers = new Containers()
  const after = (...lines: readonly string[]) => {
    toldBy(containers, ['> a', '> ```', '2. b'])
    containers.clear()
    return toldBy(containers, lines)
  }
  expect(after()).toBe('')
  expect(containers.depth).toBe(0)
  expect(after('a')).toBe('0')
  expect(after('> a', 'b')).toBe('1 1l')
  expect(after('>     a', 'b')).toBe('1 1ml')
})

function depthOf(node: Nodes): number {
  const own = ['blockquote', 'listItem', 'footnoteDefinition'].includes(node.type) ? 1 : 0
  return own + ('children' in node ? Math.max(0, ...node.children.map(depthOf)) : 0)
}

test('of any text no more is nested than was counted', () => {
  const pieces =
    '> |>|- |+ |* |1. |2. |10) |-\n|  |    |\t|\n|\n\n|a|a\n|[^a]: |[^b\\]]: |# |```|~~~\n|<div>|<!--|===\n|---\n|\\|<b>|***\n|\r\n|-     |<pre>\n'
  const piece = fc.constantFrom(...pieces.split('|'), '|a|\n|-|\n', '|')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
      const text = parts.join('')
      const counts = { depth: 0, work: 0 }
      findExcess(text, undefined, counts)
      expect(counts.depth).toBeGreaterThanOrEqual(depthOf(parseMarkdown(text, { start: 0, end: 0 })))
    }),
    { seed: 9, numRuns: 400 },
  )
})
