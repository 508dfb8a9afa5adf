// What each builder of Markdown writes, letter by letter.
import { describe, expect, test } from '@jest/globals'
import {
  fold,
  foldUnder,
  heading,
  link,
  list,
  numberedList,
  paragraph,
  small,
  strong,
  table,
  text,
  toText,
} from '../../src/markdown/nodes.ts'

const words = (value: string) => paragraph(text(value))

describe('written as Markdown', () => {
  test.each([
    ['words', words('A * b'), 'A \\* b\n'],
    ['strong words', paragraph(strong(text('a'), text('b'))), '**ab**\n'],
    ['a heading', heading(3, text('Tern')), '### Tern\n'],
    ['a link', paragraph(...link('https://a.example', text('b'))), '[b](https://a.example)\n'],
    [
      'a link of its own address',
      paragraph(...link('https://a.b', text('https://a.b'))),
      '[https://a.b](https://a.b)\n',
    ],
    ['no link where there is no address', paragraph(...link(undefined, text('b'))), 'b\n'],
    ['a tight list', list([[words('a')], [words('b')]]), '- a\n- b\n'],
    ['a loose list', list([[words('a'), words('b')], [words('c')]], true), '- a\n\n  b\n\n- c\n'],
    ['a numbered list', numberedList([[words('a')], [words('b')]]), '1. a\n2. b\n'],
    ['small print', small(text('a')), '<sub>a</sub>\n'],
    [
      'a table',
      table([
        [[text('a')], [text('b')]],
        [[text('c')], [text('d')]],
      ]),
      '| a | b |\n| :- | :- |\n| c | d |\n',
    ],
  ])('%s', (_, block, markdown) => {
    expect(toText([block])).toBe(markdown)
  })

  test('a table without rows is none that could be read, and no error', () => {
    expect(table([])).toEqual({ type: 'table', align: [], children: [] })
  })

  test('blocks that open on a click', () => {
    expect(toText(fold('2 cards, a.b', [words('a')]))).toBe(
      '<details>\n<summary>2 cards, a.b</summary>\n\na\n\n</details>\n',
    )
    expect(toText(foldUnder(heading(4, text('Tern')), [words('a')]))).toBe(
      '<details>\n<summary>\n\n#### Tern\n\n</summary>\n\na\n\n</details>\n',
    )
  })

  test('a label that holds no tag', () => {
    expect(toText(fold('<b>a & b</b>', []))).toContain('<summary>ba  bb</summary>')
  })
})
