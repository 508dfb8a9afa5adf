// What content/tagline takes for the line that says what a model is.
import { describe, expect, test } from '@jest/globals'
import { tagline } from '../../../src/rules/content/tagline.ts'
import { placesOf, said } from './said.ts'

describe('content/tagline', () => {
  const long = (length: number) => `It is for terns ${'a'.repeat(length - 16)}`
  const below = (text: string) => placesOf(tagline, `# Tern\n\n${text}\n`)
  const GOOD = 'A small encoder for reviews.'

  test.each<[string, string, readonly string[]]>([
    ['a sentence', GOOD, []],
    ['a label', 'By Ada Okafor in May', ['1:1 missing']],
    ['nineteen letters', `for ${'a'.repeat(16)}`, ['1:1 missing']],
    ['twenty letters', `for ${'a'.repeat(17)}`, []],
    ['Chinese of seven letters', '面向评论的模型', ['1:1 missing']],
    ['Chinese of eight letters', '面向评论的小模型', []],
    ['280 characters', long(280), []],
    ['281 characters', long(281), ['3:1 long']],
    ['a first sentence of many', `${GOOD} ${'It knows much about birds. '.repeat(12)}`, []],
    ['a question first', `${'Which bird is this one for? '}${long(281)}`, []],
    ['a point that ends nothing', `${GOOD} of terns. ${'a'.repeat(260)}`, ['3:1 long']],
    ['a Chinese sentence of many', `面向评论的小模型。${'甲'.repeat(300)}`, []],
    ['what a trainer writes', 'This model is a fine-tuned version of acme/tern for reviews.', ['3:1 vague']],
    ['what a trainer writes of its training', 'This model was trained for reviews.', ['3:1 vague']],
    ['the same in other words', 'Here, this model was trained for reviews.', []],
    ['the same with an adverb', 'This model was well trained for reviews.', []],
    ['no purpose', 'The newest release of our laboratory.', ['3:1 vague']],
    ['no purpose, in Russian', 'Новая модель нашей лаборатории.', []],
    ['text-to-speech', 'Our newest text-to-speech release.', []],
    ['a kind of network', 'Our newest denoising network, release 3.', []],
    ['code first', `\`\`\`\n${GOOD}\n\`\`\`\n\n${GOOD}`, []],
    ['code only', `\`\`\`\n${GOOD}\n\`\`\``, ['1:1 missing']],
    ['a table only', `| ${GOOD} | b |\n| --- | --- |\n| c | d |`, ['1:1 missing']],
    ['a row of links', '[The paper for terns](a) | [The code for terns](b)', ['1:1 missing']],
    [
      'a row of links with points',
      '[The paper for terns](a) • [The code](b) · [All the data](c)',
      ['1:1 missing'],
    ],
    ['a sentence with links', 'A model for [terns](a) and [gulls](b) alike.', []],
    ['one link and a bar', '[A small model for terns](a) | for gulls', []],
    ['a label with an address', 'Read more: https://example.org/a-page-for-terns', ['1:1 missing']],
    ['an address in a sentence', 'A small model for terns, see https://example.org/tern', []],
    ['a promise', 'TODO: one sentence for the reader', ['1:1 missing']],
    ['a line of a template', '[More Information Needed]', ['1:1 missing']],
    ['a line of a template, then a sentence', `[More Information Needed]\n\n${GOOD}`, []],
    ['a label of a template', 'By Ada Okafor: [More Information Needed]', ['1:1 missing']],
    ['a bold line of a template', '**[More Information Needed]**\n\nBy Ada.', ['1:1 missing']],
    ['a heading of a template right below', '## [More Information Needed]', ['1:1 missing']],
    ['a sentence beside a line of a template', `${GOOD}\n[More Information Needed]`, []],
    ['the twelfth block', `${'By Ada.\n\n'.repeat(11)}${GOOD}`, []],
    ['the thirteenth block', `${'By Ada.\n\n'.repeat(12)}${GOOD}`, ['1:1 missing']],
    ['a heading right below', `## ${GOOD}`, []],
    ['a heading of one word right below', `## ${'A'.repeat(30)}`, ['1:1 missing']],
    ['a short heading right below', '## For terns', ['1:1 missing']],
    ['a heading further below', `By Ada.\n\n## ${GOOD}`, ['1:1 missing']],
    ['a vague heading right below', '## The newest release of our laboratory', ['3:1 vague']],
    ['a bold line right below', `**${GOOD}**\n\nBy Ada.`, []],
    ['a bold vague line right below', '**The newest release of our laboratory**\n\nBy Ada.', ['3:1 vague']],
    ['a sentence of the next section', `By Ada.\n\n## Usage\n\n${GOOD}`, ['1:1 missing']],
  ])('%s', (_, text, wanted) => {
    expect(below(text)).toEqual(wanted)
  })

  test.each<[string, string, readonly string[]]>([
    ['after a colon', '# Tern: a model for reviews', []],
    ['after a dash', '# Tern – a model for reviews', []],
    ['after a hyphen', '# Tern - a model for reviews', []],
    ['after a bar', '# Tern | a model for reviews', []],
    ['after a Chinese colon', '# 燕鸥：面向评论的情感分类小模型的卡', []],
    ['after a hyphen in a word', '# Tern-a model for reviews', ['1:1 missing']],
    ['in three words', '# Tern: a reviewing model', ['1:1 missing']],
    ['in eleven characters', '# Tern: a b c d e f', ['1:1 missing']],
    ['in twelve characters', '# Tern: a b c d e fg', []],
    ['without a mark', '# Tern is a model for reviews', ['1:1 missing']],
  ])('a title that goes on %s', (_, card, wanted) => {
    expect(placesOf(tagline, `${card}\n`)).toEqual(wanted)
  })

  test.each<[string, string, readonly string[]]>([
    ['a sentence above all headings', `${GOOD}\n\n## Usage`, []],
    ['a picture for a title', `![Tern](a.png)\n\n## Usage\n\n${GOOD}`, ['1:1 missing']],
    ...[
      'Description',
      'Model description',
      'Project overview',
      '📖 Summary',
      'Introduction:',
      'About',
      'Model details',
    ].map((each): [string, string, readonly string[]] => [
      `a sentence below "${each}"`,
      `## ${each}\n\n${GOOD}`,
      [],
    ]),
    ['a sentence below another section', `## Usage\n\n${GOOD}`, ['1:1 missing']],
    [
      'a sentence above a description',
      `The newest release of our laboratory.\n\n## Description\n\n${GOOD}`,
      ['1:1 vague'],
    ],
  ])('without a title: %s', (_, card, wanted) => {
    expect(placesOf(tagline, `${card}\n`)).toEqual(wanted)
  })

  test('each is told in a sentence', () => {
    const advice =
      'one sentence that says what the model is and for whom or what, such as `A 110M encoder that sorts English product reviews by sentiment.`'
    expect(said(tagline, '\n# Tern\n')).toEqual([
      `2:1 missing: No sentence stands below the title. Add ${advice}`,
    ])
    expect(said(tagline, '\n## Usage\n')).toEqual([
      `1:1 missing: No sentence at the beginning of the card says what the model is. Add ${advice}`,
    ])
    expect(said(tagline, `# Tern\n\n${long(300)}\n`)).toEqual([
      `3:1 long: The first sentence has 300 characters. Put above it ${advice}`,
    ])
    expect(said(tagline, '# Tern\n\nThe newest release of our\nlaboratory. It is for terns.\n')).toEqual([
      `3:1 vague: The first sentence, \`The newest release of our laboratory.\`, does not say what the model is for. Put above it ${advice}`,
    ])
  })
})
