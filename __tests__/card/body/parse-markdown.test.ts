// The tree of a card's body: remark's own, with the positions of the whole file.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseMarkdown } from '../../../src/card/body/parse-markdown.ts'
import { readFrontMatter } from '../../../src/card/front-matter/front-matter.ts'

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const FRONT_MATTER = '---\nlicense: mit\ntags:\n- tiny\n---'

/** As remark reads the file where spaces stand in place of the front matter. */
function asRemarkReads(text: string): unknown {
  const { start, end } = readFrontMatter(text).extent ?? { start: 0, end: 0 }
  return remark.parse(
    text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end),
  )
}

function asWeRead(text: string): unknown {
  return parseMarkdown(text, readFrontMatter(text).extent)
}

describe('the tree is the one that remark makes of the file, positions included', () => {
  test.each([
    [
      'with front matter',
      `${FRONT_MATTER}\n\n# Tiny\n\nText with *emphasis*,\n\`code\` and [a link](x.md).\n`,
    ],
    ['with blank lines before it', `\n \n${FRONT_MATTER}\n# Tiny\n`],
    ['with Windows line ends', `${FRONT_MATTER}\n\n# Tiny\n\n- one\n- two\n`.replaceAll('\n', '\r\n')],
    ['with nothing after it', FRONT_MATTER],
    ['with a rule right after it', `${FRONT_MATTER}\n---\nlicence: mit\n---\n`],
    ['with a heading before the block that was meant', '# Tiny\n\n---\nlicense: mit\n---\n\n## Usage\n'],
    ['with a block that is never closed', '---\nlicense: mit\n\n# Tiny\n\nText.\n'],
    [
      'with tables, footnotes, tasks and strike-through',
      '|a|b|\n|-|-|\n|1|~~2~~|\n\n- [x] done[^1]\n\n[^1]: Note.\n',
    ],
    ['with tables in a quote and in a list', '> |a|\n> |-|\n> |1|\n\n- a\n\n  a | b\n  -|-\n  1|2\n  3\n'],
    ['with a table right below a list mark', '1. | a |\n   |---|\n   | 1 |\n'],
    [
      'with a table below a paragraph, and one that a lazy line ends',
      'Text\n\na|b\n-|-\n1|2\n> a|b\n> -|-\n1|2\n',
    ],
    ['with a table whose lines end in carriage returns', '|a|b|\r|-|-|\r|1|2|\r\rText\r'],
    ['with blanks and tabs behind a delimiter row', '|a|\n|:-:| \t \n|1|\n \t\n|2|\n'],
    ['with a delimiter row without a head', '\n|-|-|\n|1|2|\n\n---\n|-|\n'],
    ['with a head whose delimiter row is another line', '|a|\n\n|-|\n|a|\ntext\n|-|\n'],
    ['with a table that the text ends', 'a|b\n-|-'],
    ['with a table in a footnote', '[^a]: |b|\n    |-|\n    |1|\n\n[^a]\n'],
    ['without front matter', '# Tiny\n\nText.\n'],
    ['that is empty', ''],
  ])('of a file %s', (_, text) => {
    expect(asWeRead(text)).toEqual(asRemarkReads(text))
  })

  test('also where what is left out ends within a line break', () => {
    expect(parseMarkdown('---\r\n# Tiny\n', { start: 0, end: 4 })).toEqual(remark.parse('   \r\n# Tiny\n'))
    expect(parseMarkdown('---\r# Tiny\n', { start: 0, end: 3 })).toEqual(remark.parse('   \r# Tiny\n'))
    expect(parseMarkdown('--- a\n', { start: 0, end: 3 })).toEqual(remark.parse('    a\n'))
  })

  test('of any file', () => {
    const piece = fc.constantFrom(
      '# ',
      '- ',
      '> ',
      '`',
      '*',
      '_',
      '|',
      '|-|-|',
      '|a|\n|-|\n',
      ':-:',
      '\r',
      '1. ',
      '[^a]: ',
      '[a](b)',
      '<b>',
      'x',
      ' ',
      '\n',
      '\r\n',
      '\t',
      '---',
    )
    const body = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(
        fc.constantFrom('', FRONT_MATTER, `${FRONT_MATTER}\n`, `\n${FRONT_MATTER}\r\n`),
        body,
        (top, rest) => {
          const text = top + rest
          expect(asWeRead(text)).toEqual(asRemarkReads(text))
        },
      ),
      { seed: 8, numRuns: 300 },
    )
  })
})

describe('a byte order mark, which remark leaves out of its counts, is counted', () => {
  test.each([
    ['before front matter', `\uFEFF${FRONT_MATTER}\n# Tiny\n`, '# Tiny', [6, 1]],
    ['without front matter', '\uFEFF# Tiny\n', '# Tiny', [1, 2]],
    ['before Markdown that the front matter follows', `\uFEFF# Tiny\n\n${FRONT_MATTER}`, '# Tiny', [1, 2]],
    ['of a text that reaches into the next line', '\uFEFFTiny\nmodel\n', 'Tiny\nmodel', [1, 2]],
  ])('%s', (_, text, written, [line, column]) => {
    const { start, end } = parseMarkdown(text, readFrontMatter(text).extent).children[0]?.position ?? {}
    expect(start).toMatchObject({ line, column })
    expect(text.slice(start?.offset, end?.offset)).toBe(written)
  })

  test('up to the end of the file', () => {
    const { position } = parseMarkdown('\uFEFFTiny\nmodel')
    expect(position).toMatchObject({ start: { line: 1, column: 1, offset: 0 } })
    expect(position?.end).toEqual({ line: 2, column: 6, offset: 11 })
    expect(parseMarkdown('\uFEFF').position?.end).toEqual({ line: 1, column: 2, offset: 1 })
  })
})
