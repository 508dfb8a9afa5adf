// Which lines of a paragraph are headings, and what becomes of the lines and links around them.
import { describe, expect, test } from '@jest/globals'
import { told } from './told.ts'

const TWELVE = 'One two three four five six seven eight nine ten eleven twelve'

describe('a line all in bold', () => {
  test.each([
    ...['Usage', 'Use it?', 'Use. it', 'Usage:', 'Usage：', TWELVE, 'a'.repeat(100), 'Use 1', '使う'],
  ])('is a heading: %s', (text) => {
    expect(told(`**${text}**\n\nText.`)).toEqual([`1 bold/7 ${text}`, '3 text: "Text."'])
  })

  test.each([
    ...[`${TWELVE} thirteen`, 'a'.repeat(101), '123', 'Use it.', 'Use it!', 'Use it,', 'Use it;'],
    ...['使う。', '使う！', '使う，'],
  ])('is text where it is long, a sentence or has no letter: %s', (text) => {
    expect(told(`**${text}**\n\nText.`)).toEqual([`1 text: ${JSON.stringify(text)}`, '3 text: "Text."'])
  })

  test.each([
    ['with the colon outside', '**Usage**:', '1 bold/7 Usage:'],
    ['with a wide colon outside', '**Usage**：', '1 bold/7 Usage：'],
    ['with more behind the colon', '**Usage**: a', '1 text: "Usage: a"'],
    ['with two colons outside', '**Usage**::', '1 colon/9 Usage::'],
    ['but for a letter', '**Usage** x', '1 text: "Usage x"'],
    [
      'of twelve words with two blanks between',
      `**${TWELVE.replace(' ', '  ')}**`,
      `1 bold/7 ${TWELVE.replace(' ', '  ')}`,
    ],
    ['in two pieces', '**How to** **use it all**', '1 bold/7 How to use it all'],
    ['that is not bold', 'Hello', '1 text: "Hello"'],
  ])('%s', (_, text, line) => {
    expect(told(text)).toEqual([line])
  })

  test('parts the text above it from the text below', () => {
    expect(told('Text\n**Usage**\nMore\nand more')).toEqual([
      '1 text: "Text"',
      '2 bold/7 Usage',
      '3 text: "More\\nand more"',
    ])
  })

  test.each([
    ['names a list item with more below it', '- **Usage**\n\n  Text.', ['1 item/8 Usage', '3 item: "Text."']],
    ['names it in a numbered list', '1. **Use**\n\n   Run.', ['1 item/8 Use', '3 item ordered: "Run."']],
    ['names it once', '- **Usage**\n\n  **More**', ['1 item/8 Usage', '3 item: "More"']],
  ])('%s', (_, text, lines) => {
    expect(told(text)).toEqual([...lines, 'end of item'])
  })

  test('is a heading of its own in a list of one item, and text in a list of many', () => {
    expect(told('- **Usage**')).toEqual(['1 bold/7 Usage'])
    expect(told('1. **Usage**')).toEqual(['1 bold/7 Usage'])
    expect(told('- **Usage**\n- **More**')).toEqual(['1 item: "Usage"', '2 item: "More"'])
  })
})

describe('a line that lacks the space behind its number signs', () => {
  test.each([
    ['##Usage', 'Usage'],
    ['#Usage', 'Usage'],
    ['######Usage', 'Usage'],
    [`##${TWELVE}`, TWELVE],
  ])('is a heading: %s', (text, name) => {
    expect(told(text)).toEqual([`1 bold/7 ${name}`])
    expect(told(`${text}\nText.`)).toEqual([`1 bold/7 ${name}`, '2 text: "Text."'])
  })

  test.each([
    ...['#######Usage', '##Usage#more', '##Usage ##', '##1 Usage', 'x ##Usage', `##${TWELVE} thirteen`],
  ])('is text: %s', (text) => {
    expect(told(text)).toEqual([`1 text: ${JSON.stringify(text)}`])
  })

  test('is text in a list', () => {
    expect(told('- ##Usage')).toEqual(['1 item: "##Usage"'])
  })
})

describe('a line by itself', () => {
  const TITLES = [
    ...['■ Usage', '■Usage', '□ 使い方', '◆ a', '◇ a', '▼ a', '▽ a', '◎ a', '★ a', '☆ a', '▶ a', '❖ a'],
    ...['【使用方法】', '【a】', `【${'a'.repeat(30)}】`],
    ...['Usage', 'usage', 'Example usage', 'How to use', 'How to use it', 'How to use the model'],
    ...['How to use this model', 'Quickstart', 'Quick start', 'Getting started', 'Limitation', 'Limitations'],
    ...['Known limitations', 'Known issues', 'Evaluation', 'Evaluation results', 'Benchmark', 'Benchmarks'],
    ...['Results', 'Citation', 'BibTeX', 'How to cite'],
  ]
  test.each(TITLES)('is a heading where only a heading looks like it: %s', (text) => {
    expect(told(text)).toEqual([`1 bold/7 ${text}`])
    expect(told(`${text}\nText.`)).toEqual([`1 text: ${JSON.stringify(`${text}\nText.`)}`])
    expect(told(`- ${text}`)).toEqual([`1 item: ${JSON.stringify(text)}`])
  })

  test.each([
    ...[
      '■  Usage',
      '■ 5',
      'Text ■ Usage',
      '【】',
      '【Usage',
      '【Usage】x',
      'x【Usage】',
      '【a】b】',
      '【【a】',
    ],
    ...[`【${'a'.repeat(31)}】`, 'My usage', 'Usage now', 'How to use them', 'Result', 'Known', 'Example'],
    ...['How to use the models', 'Quick-start', 'Limitationss', 'Issues', 'Cite'],
  ])('is text where a sentence may look like it: %s', (text) => {
    expect(told(text)).toEqual([`1 text: ${JSON.stringify(text)}`])
  })
})

describe('a short line that ends in a colon', () => {
  test.each([...['Use:', 'Use：', 'Use it in just six words:', 'Eval on test:']])(
    'is a heading where it is all of the paragraph: %s',
    (text) => {
      expect(told(text)).toEqual([`1 colon/9 ${text}`])
      expect(told(`- ${text}`)).toEqual([`1 colon/9 ${text}`])
      expect(told(`${text}\nText.`)).toEqual([`1 text: ${JSON.stringify(`${text}\nText.`)}`])
    },
  )

  test.each([...['Use it in all of seven words:', 'Use: this', 'Use;', '5:', ':']])('is text: %s', (text) => {
    expect(told(text)).toEqual([`1 text: ${JSON.stringify(text)}`])
  })

  test('is text in a numbered list, among other items and above more of its item', () => {
    expect(told('1. Use:')).toEqual(['1 item ordered: "Use:"'])
    expect(told('- Use:\n- More:')).toEqual(['1 item: "Use:"', '2 item: "More:"'])
    expect(told('- Use:\n\n  More.')).toEqual(['1 item: "Use:"', '3 item: "More."', 'end of item'])
  })
})

describe('a paragraph', () => {
  test.each([
    ['links to headings alone', '[a](#a) [b](#b)'],
    ['links over several lines', '[a](#a)\n[b](#b)'],
    ['links to four letters of five', '[abcdefgh](#a) no'],
    ['nothing but a comment', '<!-- x -->'],
    ['bold white space', '**  **'],
  ])('of %s says nothing', (_, text) => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['a link that leads elsewhere too', '[a](#a) [b](b.md)', '1 text: "a b" -> #a b.md'],
    ['an image beside the links', '[a](#a) ![x](x.png)', '1 text: "a" -> #a !x.png(x)'],
    ['more text than links', '[abcd](#a) no', '1 text: "abcd no" -> #a'],
    ['more digits than links', '[abcd](#a) 12', '1 text: "abcd 12" -> #a'],
    ['marks beside the text of links', '[abcd](#a) | *', undefined],
    ['a link without text', 'plain [](#a)', '1 text: "plain" -> #a'],
    ['an image alone', '![c](d.png)', '1 text: "" !d.png(c)'],
    ['lines', 'Text  \nmore', '1 text: "Text\\nmore"'],
    ['all that there is', 'T `c` [a](b.md) ![d](e.png)', '1 text: "T c a" -> b.md !e.png(d) `c`'],
  ])('with %s', (_, text, line) => {
    expect(told(text)).toEqual(line === undefined ? [] : [line])
  })

  test.each([
    [
      'above',
      'Text [a](b.md)\n**Usage**\nMore.',
      ['1 text: "Text a" -> b.md', '2 bold/7 Usage', '3 text: "More."'],
    ],
    [
      'below',
      '**Usage**\nText `a`\n**More**\nAll.',
      ['1 bold/7 Usage', '2 text: "Text a" `a`', '3 bold/7 More', '4 text: "All."'],
    ],
    ['below, where it has no text', '**Usage**\n![c](d.png)', ['1 bold/7 Usage', '2 text: "" !d.png(c)']],
  ])('in parts gives its links and images to the first of them: %s the heading', (_, text, lines) => {
    expect(told(text)).toEqual(lines)
  })

  test('begins at its first line with text', () => {
    expect(told('![a](b.png)\nText')).toEqual(['2 text: "Text" !b.png(a)'])
    expect(told('- Text\n  more')).toEqual(['1 item: "Text\\nmore"'])
  })
})
