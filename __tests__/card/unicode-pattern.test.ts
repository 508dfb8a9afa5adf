// Patterns with Unicode's classes, and what of them is made for texts in ASCII.
import { expect, test } from '@jest/globals'
import { asciiSource, UnicodePattern } from '../../src/card/unicode-pattern.ts'

test.each([
  [String.raw`\p{L}`, '[a-zA-Z]'],
  [String.raw`[^\p{L}\p{N}_]+`, '[^a-zA-Z0-9_]+'],
  [String.raw`(?<!\p{Lu})\p{Ll}`, '(?<![A-Z])[a-z]'],
  [String.raw`[\p{M}]|\p{Script=Han}`, '[]|[]'],
  [String.raw`\[\p{L}\]`, String.raw`\[[a-zA-Z]\]`],
  [String.raw`[\]\p{Pc}]\p{L}`, String.raw`[\]_][a-zA-Z]`],
  [String.raw`\\p{2}`, String.raw`\\p{2}`],
])('%s is %s in ASCII', (source, ascii) => {
  expect(asciiSource(source)).toBe(ascii)
})

test('a text with one letter beyond ASCII is looked into with the whole pattern', () => {
  const letters = new UnicodePattern(String.raw`^\p{L}+$`)
  expect(['tern', 'seeschwalbe', 'тёрн', 'tern1', 'térn'].map((text) => letters.test(text))).toEqual([
    true,
    true,
    true,
    false,
    true,
  ])
  expect(letters.for('tern').source).not.toBe(letters.for('térn').source)
})

test('a class of which nobody has said what is in ASCII is refused', () => {
  expect(() => asciiSource(String.raw`\p{Nd}`)).toThrow('What of \\p{Nd} is in ASCII is not known.')
})
