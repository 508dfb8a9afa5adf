// The Hub's delimiter rule, held against the regular expression that huggingface_hub publishes.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Delimited, findDelimited } from '../../../src/card/front-matter/delimiter.ts'

/** huggingface_hub: repocard.py, REGEX_YAML_BLOCK, since pull request 4526. */
const HUB = /^(\s*---(?:\r\n|\r|\n))([\S\s]*?)((?:\r\n|\r|\n)---[ \t]*(\r\n|\n|$))/

function byExpression(text: string): Delimited | undefined {
  const found = HUB.exec(text)
  if (!found) return undefined
  const [whole, opening = '', content = '', closing = '', behind = ''] = found
  const contentEnd = opening.length + content.length
  return {
    opener: opening.lastIndexOf('---'),
    contentStart: opening.length,
    contentEnd,
    closer: contentEnd + closing.indexOf('---'),
    end: whole.length - behind.length,
  }
}

function contentOf(text: string): string | undefined {
  const found = findDelimited(text)
  return found && text.slice(found.contentStart, found.contentEnd)
}

describe('the Hub sees', () => {
  test.each([
    ['a plain block', '---\na: b\n---\n', 'a: b'],
    ['CRLF', '---\r\na: b\r\n---\r\n', 'a: b'],
    ['a block that ends the file', '---\na: b\n---', 'a: b'],
    ['leading blank lines', '\n\n---\na: b\n---\n', 'a: b'],
    ['a leading tab', '\t---\na: b\n---\n', 'a: b'],
    ['a leading no-break space', '\u00A0---\na: b\n---\n', 'a: b'],
    ['a byte order mark', '\uFEFF---\na: b\n---\n', 'a: b'],
    ['blanks behind the closer', '---\na: b\n--- \t\n', 'a: b'],
    ['an empty line between', '---\n\n---\n', ''],
    ['only the first of two blocks', '---\na: b\n---\n---\nc: d\n---\n', 'a: b'],
    ['past an indented delimiter', '---\na: |\n  ---\nb: c\n---\n', 'a: |\n  ---\nb: c'],
    ['an empty block with CRLF, by backtracking', '---\r\n---\r\n', ''],
    ['such a block with blanks behind, at the end', '---\r\n--- \t', ''],
    ['a closer behind a lone carriage return', '---\na: b\r---\n', 'a: b'],
    ['a closer with CRLF behind', '---\na: b\r\n---\r\n', 'a: b'],
    ['past a closer with text behind', '---\na: b\n---c\n---\n', 'a: b\n---c'],
  ])('%s', (_, text, content) => {
    expect(contentOf(text)).toBe(content)
    expect(findDelimited(text)).toEqual(byExpression(text))
  })
})

describe('the Hub does not see', () => {
  test.each([
    ['a zero-width space before it', '\u200B---\na: b\n---\n'],
    ['a blank behind the opener', '--- \na: b\n---\n'],
    ['four dashes', '----\na: b\n---\n'],
    ['a closer of four dashes', '---\na: b\n----\n'],
    ['text behind the closer', '---\na: b\n---oops\n'],
    ['dots as the closer', '---\na: b\n...\n'],
    ['an indented closer', '---\na: b\n  ---\n'],
    ['a heading before it', '# Title\n---\na: b\n---\n'],
    ['a comment before it', '<!-- x -->\n---\na: b\n---\n'],
    ['a file of carriage returns', '---\ra: b\r---\rtext'],
    ['nothing between the lines', '---\n---\n'],
    ['text behind such a closer', '---\r\n---a\r\n'],
    ['an opener that ends the file', '---'],
    ['two dashes', '--\na: b\n---\n'],
    ['a closer with a lone carriage return behind', '---\na: b\n---\ra'],
  ])('%s', (_, text) => {
    expect(findDelimited(text)).toBeUndefined()
    expect(byExpression(text)).toBeUndefined()
  })
})

test('agrees with the published expression on every short text', () => {
  const pieces = ['---', '-', '\n', '\r', ' ', 'a']
  let texts = ['---\n', '---\r\n', ' ---\r']
  for (let length = 1; length <= 4; length++) {
    texts = texts.flatMap((text) => pieces.map((piece) => text + piece))
    // Asking `expect` of each takes longer than all the rest.
    for (const text of texts) {
      const [ours, theirs] = [findDelimited(text), byExpression(text)]
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        expect({ text, ...ours }).toEqual({ text, ...theirs })
    }
  }
})

test('agrees with the published expression on any text', () => {
  const pieces = fc.constantFrom('---', '-', '\n', '\r', '\r\n', ' ', '\t', 'a: b', '\uFEFF', '\u200B', '#')
  const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => expect(findDelimited(text)).toEqual(byExpression(text))),
    { seed: 7, numRuns: 5000 },
  )
})

test('takes linear time where the expression does not', () => {
  const text = `---\n${'\n--- x'.repeat(200_000)}`
  expect(findDelimited(text)).toBeUndefined()
})
