// The work done grows with the card's length and no faster: counted, not timed.
import { describe, expect, test } from '@jest/globals'
import { parseMarkdown } from '../../../src/card/body/parse-markdown.ts'
import { buildOutline } from '../../../src/card/sections/outline.ts'
import { readParts } from '../../../src/card/sections/read-parts.ts'
import { headingLexicon } from '../../../src/card/topics/headings/lexicon.ts'
import { readTopics } from '../../../src/card/topics/read-topics.ts'
import { TOPICS } from '../../../src/card/topics/topics.ts'

const LEXICON = headingLexicon()

function workOn(text: string) {
  const parts = { nodes: 0 }
  const topics = { characters: 0, sections: 0 }
  const outline = buildOutline(readParts(parseMarkdown(text), parts))
  readTopics(outline, LEXICON, topics)
  return { ...parts, ...topics }
}

const SHAPES: readonly (readonly [string, (n: number) => string])[] = [
  ['sections', (n) => '## Usage\n\nSee `run`. Accuracy 0.9.\n\n'.repeat(n)],
  [
    'ever deeper headings',
    (n) => '# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n\n**G**\n\ntext\n\n'.repeat(n),
  ],
  ['list items', (n) => '- one\n- **two:** TBD\n'.repeat(n)],
  ['tables', (n) => '| a | b |\n| - | - |\n| Limitations | it is small, slow and weak |\n\n'.repeat(n)],
  ['details', (n) => '<details>\n<summary>Usage</summary>\n\ntext\n\n</details>\n\n'.repeat(n)],
  ['open details', (n) => '<details>\n<summary>Usage</summary>\n\n'.repeat(n)],
  ['nested quotes', (n) => `${'> '.repeat(n)}text\n`],
]

describe.each(SHAPES)('%s', (_, shape) => {
  test('twice the text is at most twice the work', () => {
    const once = workOn(shape(40))
    const twice = workOn(shape(80))
    for (const name of ['nodes', 'characters', 'sections'] as const) {
      expect(twice[name]).toBeLessThanOrEqual(2 * once[name] + 2 * TOPICS.length)
    }
  })

  test('no more characters are looked at than the text has, once for every topic', () => {
    const text = shape(40)
    expect(workOn(text).characters).toBeLessThanOrEqual(text.length * TOPICS.length)
  })
})
