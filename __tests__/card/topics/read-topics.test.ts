// Which heading, or which line, documents a topic, and what a heading with too little below it counts for.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import { headingLexicon } from '../../../src/card/topics/headings/lexicon.ts'
import { readTopics } from '../../../src/card/topics/read-topics.ts'
import { TOPICS, type Topic } from '../../../src/card/topics/topics.ts'

/** Below the card's title, which stands in line 1; blank lines stand between the pieces, so that these begin in 3, 5, 7. */
function told(topic: Topic, ...pieces: readonly string[]): string {
  const state = parseCard('README.md', `# Tern\n\n${pieces.join('\n\n')}\n`).topics[topic]
  if (state.state === 'missing') return 'missing'
  if (state.state === 'inline') {
    return `inline at ${state.line}${'under' in state ? ` under ${state.under}` : ''}`
  }
  return `${state.state} at ${state.line}: ${state.heading}`
}

type Row = readonly [told: string, topic: Topic, ...pieces: readonly string[]]
const check = (expected: string, topic: Topic, ...pieces: readonly string[]) =>
  expect(told(topic, ...pieces)).toBe(expected)

const RUN = '`ollama run tern`'
/** Headings of thirteen words, which only hint. */
const SENTENCE = (word: string) => `## of all terns that we have ever seen we have here the ${word}`

describe('the heading of a section, or the line that says it elsewhere', () => {
  test.each<Row>([
    ['present at 3: Evaluation', 'benchmark', '## Evaluation', 'Accuracy: 0.92'],
    ['present at 5: Evaluation', 'benchmark', 'It is a tern.', '## Evaluation', 'It is.', 'Accuracy: 92'],
    ['present at 3: Evaluation', 'benchmark', '## Evaluation', '### Gulls', 'Accuracy: 92'],
    ['inline at 3 under Tern', 'benchmark', 'Accuracy: 0.92'],
    ['inline at 5 under Tern', 'benchmark', 'It is a tern.', 'Accuracy: 0.92'],
    ['inline at 5 under Gulls', 'benchmark', '## Gulls', 'Accuracy: 0.92', 'Accuracy: 0.93'],
    ['inline at 3 under Tern', 'benchmark', 'Accuracy: 0.92', '## Evaluation'],
    ['placeholder at 3: Evaluation', 'benchmark', '## Evaluation'],
    ['placeholder at 3: Evaluation', 'benchmark', '## Evaluation', '## Gulls', 'Accuracy: 92'],
    ['placeholder at 5: Evaluation', 'benchmark', 'Accuracy: 92', '## Evaluation'],
    ['missing', 'benchmark', 'It is a tern.'],
    ['missing', 'benchmark'],
    // What a template left is nobody's word; words before a picture tell what it shows.
    ['placeholder at 3: Limitations', 'limitations', '## Limitations', 'Lorem ipsum, lorem ipsum.'],
    ['placeholder at 5: Limitations', 'limitations', 'It is a tern', '## Limitations', 'Lorem ipsum'],
    ['present at 3: Usage', 'usage', '## Usage', 'It is shown to all of you here:', '![](tern.png)'],
    ['placeholder at 3: Usage', 'usage', '## Usage', '![](tern.png)', 'It is shown to all of you here:'],
  ])('%s (%s: %j, %j, %j, %j)', check)

  test('what stands above every heading is under none', () => {
    const { benchmark } = parseCard('README.md', 'Accuracy: 0.92\n').topics
    expect(benchmark).toStrictEqual({ state: 'inline', line: 1 })
  })

  test.each([
    ['# Evaluation\n\nAccuracy: 92\n', 'present'],
    ['# Evaluation of terns\n\nAccuracy: 92\n', 'missing'],
    ['# Evaluation of terns\n', 'missing'],
    ['# Tern: evaluation\n\nAccuracy: 92\n', 'present'],
    ['It is.\n\n# Evaluation of terns\n\nAccuracy: 92\n', 'missing'],
    ['## Evaluation of terns\n\nAccuracy: 92\n', 'present'],
    ['# Tern\n\n# Evaluation of terns\n\nAccuracy: 92\n', 'present'],
  ])('the title names a topic only as a whole: %j is %s', (text, state) => {
    expect(parseCard('README.md', text).topics.benchmark.state).toBe(state)
  })
})

describe('how much has to stand below a heading', () => {
  test.each<Row>([
    // Below a name of its own: any statement, or, for some topics, what is about it.
    ['present at 3: Limitations', 'limitations', '## Limitations', 'It is a tern.'],
    ['present at 3: License', 'license', '## License', 'It is a tern.'],
    ['placeholder at 3: Usage', 'usage', '## Usage', 'It is a tern.'],
    ['present at 3: Usage', 'usage', '## Usage', 'Download the file.'],
    ['placeholder at 3: Evaluation', 'benchmark', '## Evaluation', 'It is a tern.'],
    ['placeholder at 3: Citation', 'citation', '## Citation', 'It is a tern.'],
    ['present at 3: Citation', 'citation', '## Citation', 'In 2020'],
    // Below one that names another topic too: content of the topic's own kind.
    [
      'placeholder at 3: Limitations and license',
      'limitations',
      '## Limitations and license',
      'It is a tern.',
    ],
    ['present at 3: Limitations and license', 'limitations', '## Limitations and license', 'It is limited.'],
    ['placeholder at 3: Usage and license', 'usage', '## Usage and license', 'Download the file.'],
    ['present at 3: Usage and license', 'usage', '## Usage and license', '1. Download the file.'],
    ['present at 3: Citation and license', 'citation', '## Citation and license', 'In 2020'],
    // One that is close to it, or only hinted at, is no other.
    ['present at 3: Limitations and bias', 'limitations', '## Limitations and bias', 'It is a tern.'],
    ['present at 3: Limitations and bias', 'bias', '## Limitations and bias', 'It is a tern.'],
    ['present at 3: Usage and demo', 'usage', '## Usage and demo', 'Download the file.'],
    ['placeholder at 3: Usage and demo', 'demo', '## Usage and demo', 'It is a tern.'],
    ['present at 3: Limitations, quality', 'limitations', '## Limitations, quality', 'It is a tern.'],
    // Below one that only hints: what would document it anywhere, or a piece of code.
    ['missing', 'benchmark', '## Quality', 'Accuracy: 92'],
    ['present at 3: Quality', 'benchmark', '## Quality', 'Accuracy: 0.92'],
    ['missing', 'limitations', '## Notes', 'It is limited.'],
    ['present at 3: Notes', 'limitations', '## Notes', 'It should not be used for gulls.'],
    ['present at 3: Example', 'usage', '## Example', '1. Download the file.'],
    ['missing', 'usage', '## Example', 'Download the file.'],
    ['missing', 'citation', '## APA', 'In 2020'],
    ['present at 3: APA', 'citation', '## APA', 'By Lee et al. in 2020'],
    // What was said before is looked for again where a heading asks for more than a statement.
    [
      'present at 5: License and contact',
      'license',
      'Licensed under A.',
      '## License and contact',
      'License: A',
    ],
    [
      `present at 5: ${SENTENCE('license').slice(3)}`,
      'license',
      'Licensed under A.',
      SENTENCE('license'),
      'License: A',
    ],
    ['inline at 3 under Tern', 'license', 'Licensed under A.', SENTENCE('license'), 'It is a tern.'],
    ['inline at 3 under Tern', 'license', 'Licensed under A.', '## License'],
    ['inline at 5 under Tern', 'license', 'It is a tern.', 'Licensed under A.', 'Licensed under B.'],
  ])('%s (%s: %j, %j, %j)', check)
})

describe('a heading without enough below it', () => {
  test.each<Row>([
    ['missing', 'benchmark', '## Quality', 'TODO'],
    ['placeholder at 3: Evaluation', 'benchmark', '## Evaluation', 'TODO'],
    // Something near: promises the topic where the author says nothing, or only points elsewhere.
    ['placeholder at 3: GSM8K', 'benchmark', '## GSM8K'],
    ['placeholder at 3: GSM8K', 'benchmark', '## GSM8K', 'TODO'],
    ['placeholder at 3: GSM8K', 'benchmark', '## GSM8K', 'See [there](https://example.com).'],
    ['placeholder at 3: GSM8K', 'benchmark', '## GSM8K', '![](logo.png)'],
    ['placeholder at 3: GSM8K', 'benchmark', '## GSM8K', '## Gulls', 'It is a gull.'],
    ['placeholder at 5: GSM8K', 'benchmark', 'It is a tern.', '## GSM8K'],
    ['placeholder at 7: GSM8K', 'benchmark', 'It is a tern.', 'It flies.', '## GSM8K', 'TODO'],
    ['missing', 'benchmark', '## GSM8K', 'It is a tern.'],
    ['missing', 'benchmark', '## GSM8K', 'TODO', 'It is a tern.'],
    ['missing', 'benchmark', '## GSM8K', '### Gulls', 'It is a gull.'],
    // A part of it: only where nothing is said at all.
    ['placeholder at 3: APA', 'citation', '## APA'],
    ['placeholder at 3: APA', 'citation', '## APA', 'TODO'],
    ['placeholder at 3: APA', 'citation', '## APA', '## Gulls', 'It is a gull.'],
    ['missing', 'citation', '## APA', 'It is a tern.'],
    ['missing', 'citation', '## APA', 'See [there](#terns).'],
    ['missing', 'citation', '## APA', '![](tern.png)'],
    // Of several the most direct one is named, of these the first.
    ['placeholder at 5: Evaluation', 'benchmark', '## GSM8K', '## Evaluation', '## Results'],
  ])('%s (%s: %j, %j, %j)', check)
})

describe('a section below a heading', () => {
  test.each<Row>([
    // On a matter of its own it says nothing of the topic above it, but for what says so anywhere.
    ['placeholder at 3: Limitations', 'limitations', '## Limitations', '### Training', 'It is a tern.'],
    ['placeholder at 3: Limitations', 'limitations', '## Limitations', '### License', 'It is a tern.'],
    [
      'placeholder at 3: Limitations',
      'limitations',
      '## Limitations',
      '### Table of contents',
      '- [Terns](#terns)\n- It is a tern.',
    ],
    [
      'placeholder at 3: Limitations',
      'limitations',
      '## Limitations',
      '### Training',
      '#### Gulls',
      'It is a tern.',
    ],
    [
      'present at 3: Limitations',
      'limitations',
      '## Limitations',
      '### Training',
      'It should not be used for gulls.',
    ],
    [
      'present at 3: License',
      'license',
      '## License',
      'TODO',
      '### Training',
      'Licensed under A.',
      'Licensed under B.',
    ],
    [
      'present at 5: License',
      'license',
      'Licensed under A.',
      '## License',
      '### Training',
      'Licensed under B.',
    ],
    // It is no other matter where its heading is close to the topic, only hints, or names none that sets apart.
    ['present at 3: Limitations', 'limitations', '## Limitations', '### Gulls', 'It is a tern.'],
    ['present at 3: Limitations', 'limitations', '## Limitations', '### Quality', 'It is a tern.'],
    ['present at 3: Limitations', 'limitations', '## Limitations', '### Overview', 'It is a tern.'],
    ['present at 3: Bias', 'bias', '## Bias', '### Limitations', 'It is a tern.'],
    ['present at 3: License', 'license', '## License', '### Description', 'It is a tern.'],
    ['placeholder at 3: License', 'license', '## License', '### Limitations', 'It is a tern.'],
    ['placeholder at 3: Limitations', 'limitations', '## Limitations', '### Training', '## Terns', 'It is.'],
  ])('%s (%s: %j, %j, %j, %j, %j)', check)
})

describe('of several headings with enough below them', () => {
  test.each<Row>([
    ['present at 3: Evaluation', 'benchmark', '## Evaluation', 'Accuracy: 92', '## Results', 'Accuracy: 93'],
    ['present at 3: Evaluation', 'benchmark', '## Evaluation', '### Results', 'Accuracy: 93'],
    ['present at 5: Results', 'benchmark', '## Evaluation', '## Results', 'Accuracy: 93'],
    // The most direct goes first; of names, one that names no other topic.
    ['present at 7: Evaluation', 'benchmark', '## GSM8K', 'Accuracy: 92', '## Evaluation', 'Accuracy: 93'],
    ['present at 7: GSM8K', 'benchmark', '## Quality', 'Accuracy: 0.92', '## GSM8K', 'Accuracy: 93'],
    [
      'present at 7: Evaluation, license',
      'benchmark',
      '## GSM8K',
      'Accuracy: 92',
      '## Evaluation, license',
      'Accuracy: 93',
    ],
    [
      'present at 7: Known issues',
      'limitations',
      '## Limitations, license',
      'It is limited.',
      '## Known issues',
      'It is limited.',
    ],
    [
      'present at 3: Known issues',
      'limitations',
      '## Known issues',
      'It is limited.',
      '## Limitations, license',
      'It should not be used for gulls.',
    ],
    // For usage one with something to run goes before one of the same kind without, and before what is only near.
    ['present at 7: How to run', 'usage', '## Usage', 'Download the file.', '## How to run', RUN],
    ['present at 3: Usage', 'usage', '## Usage', 'Download the file.', '## Usage, license', RUN],
    [
      'present at 7: Usage, license',
      'usage',
      '## How to run, license',
      '1. Download it.',
      '## Usage, license',
      RUN,
    ],
    ['present at 7: Example', 'usage', '## Inference', 'Download the file.', '## Example', RUN],
    ['present at 3: Inference', 'usage', '## Inference', RUN, '## Example', RUN],
    ['present at 7: Usage', 'usage', '## Example', RUN, '## Usage', 'Download the file.'],
    [
      'present at 3: Known issues',
      'limitations',
      '## Known issues',
      'It is a tern.',
      '## Limits',
      'It should not be used for gulls.',
    ],
    ['present at 3: Quality', 'benchmark', '## Quality', 'Accuracy: 0.92', '## Speed', 'Accuracy: 0.92'],
    // One that only hints got its content from the one below it.
    ['present at 5: Code', 'usage', '## Example', '### Code', RUN],
    ['present at 5: Run locally', 'usage', '## Inference', '### Run locally', RUN],
    ['present at 3: Example', 'usage', '## Example', RUN, '## Code', RUN],
    ['present at 3: Example', 'usage', '## Example', '1. Download it.', '### Code', '2. Load it.'],
    ['present at 3: Usage', 'usage', '## Usage', '### How to run', RUN],
  ])('%s (%s: %j, %j, %j, %j)', check)
})

test('every block and every section is looked at once for every topic', () => {
  const { outline } = parseCard('README.md', '# Tern\n\nIt is a tern.\n\n## Usage\n\nRun it.\n')
  const work = { characters: 0, sections: 0 }
  readTopics(outline, headingLexicon(), work)
  expect(work).toEqual({ characters: 20 * TOPICS.length, sections: 3 * TOPICS.length })
})
