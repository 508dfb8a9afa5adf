// What parseCard makes of a file: positions of the file, and the four states of a topic.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../src/card/parse-card.ts'
import { TOPICS } from '../../src/card/topics/topics.ts'

const FRONT_MATTER = '---\nlicense: mit\nextra_gated_prompt: |\n  # Usage\n  Run `ollama run tiny`.\n---\n'

describe('parseCard', () => {
  test('keeps the positions of the file behind the front matter', () => {
    const text = `${FRONT_MATTER}# Tiny\n\n## Limitations\n\nIt knows English only.\n`
    const card = parseCard('README.md', text)
    expect(card.topics.limitations).toEqual({ state: 'present', line: 9, heading: 'Limitations' })
    const offset = card.body.children[0]?.position?.start.offset ?? -1
    expect(text.slice(offset, offset + 6)).toBe('# Tiny')
  })

  test('keeps them with Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${FRONT_MATTER}# Tiny\n\n## Limitations\n\nIt knows English only.\n`.replaceAll(
      '\n',
      '\r\n',
    )
    expect(parseCard('README.md', text).topics.limitations).toMatchObject({ state: 'present', line: 9 })
  })

  test('reads nothing in the front matter as a section', () => {
    expect(parseCard('README.md', FRONT_MATTER).topics.usage).toEqual({ state: 'missing' })
  })

  test.each([
    ['a fence in the place of its delimiters', '```yaml\nlicense: mit\n```\n'],
    ['a comment in their place', '<!--\nlicense: mit\n-->\n'],
    ['a fence that is never closed', '```yaml\nlicense: mit\n\n'],
    ['a key behind its opener', '--- license: mit\n---\n'],
  ])('reads front matter with %s, and all that follows it', (_, top) => {
    const { frontMatter, outline } = parseCard('README.md', `${top}# Tiny\n\n## Usage\n\nText.\n`)
    expect(frontMatter.data).toEqual({ license: 'mit' })
    expect(frontMatter.locate(['license'])?.source).toBe('mit')
    expect(outline.sections.map(({ heading }) => heading?.text)).toEqual([undefined, 'Tiny', 'Usage'])
    expect(outline.blocks.map(({ text }) => text)).toEqual(['Text.'])
  })

  test('is what it was given, and what it read', () => {
    const text = '\uFEFF---\nlicense: mit\n---\n\n# Tiny\n\nText.\n'
    const card = parseCard('models/tiny/README.md', text)
    expect(card).toMatchObject({ path: 'models/tiny/README.md', text, ignores: [] })
    expect(card.frontMatter.data).toEqual({ license: 'mit' })
    expect(card.outline.sections.map(({ heading }) => heading?.text)).toEqual([undefined, 'Tiny'])
    expect(card).not.toHaveProperty('excess')
  })

  test('reads as far as it can', () => {
    const text = `# Tiny\n\n## Limitations\n\nSlow.\n\n${'> '.repeat(101)}deep\n\n## Usage\n\n    ollama run tiny\n`
    const { excess, body, topics } = parseCard('README.md', text)
    expect(excess).toEqual({ kind: 'depth', offset: text.indexOf('> ') })
    expect(body.children).toHaveLength(3)
    expect(topics).toMatchObject({ limitations: { state: 'present' }, usage: { state: 'missing' } })
  })

  test('tells every topic, also of an empty file', () => {
    const { topics } = parseCard('README.md', '')
    expect(Object.keys(topics)).toEqual([...TOPICS])
    expect(new Set(Object.values(topics).map(({ state }) => state))).toEqual(new Set(['missing']))
  })

  test('takes the policy’s own headings for a topic', () => {
    const text = '# Tiny\n\n## Hints for operators\n\n```sh\nollama run tiny\n```\n'
    expect(parseCard('README.md', text).topics.usage.state).toBe('inline')
    const headings = { usage: ['hints for operators'] }
    expect(parseCard('README.md', text, { headings }).topics.usage).toEqual({
      state: 'present',
      line: 3,
      heading: 'Hints for operators',
    })
    // The next card may be judged by another policy.
    expect(parseCard('README.md', text).topics.usage.state).toBe('inline')
    const others = { limitations: ['hints for operators'] }
    expect(parseCard('README.md', text, { headings: others }).topics.limitations).toMatchObject({ line: 3 })
    expect(
      parseCard('README.md', '# Tiny\n\n## Hints for operators\n', { headings }).topics.usage.state,
    ).toBe('placeholder')
  })

  test('names the more direct of two headings that qualify', () => {
    const text =
      '# Tiny\n\n## Out-of-scope use\n\nNo medical advice.\n\n## Bias, risks and limitations\n\nIt is biased.\n'
    expect(parseCard('README.md', text).topics.limitations).toMatchObject({ line: 7 })
  })

  test('names a sub-heading of the topic’s own before the one that it shares', () => {
    const text =
      '# Tiny\n\n## Intended uses & limitations\n\nIt does not handle irony.\n\n### Limitations\n\nIt is slow.\n'
    expect(parseCard('README.md', text).topics.limitations).toMatchObject({ line: 7 })
  })

  test('does not let a section on another matter fill an empty one', () => {
    const text = '# Tiny\n\n# Limitations\n\n## License\n\nApache 2.0, with no warranty.\n'
    expect(parseCard('README.md', text).topics.limitations).toMatchObject({ state: 'placeholder', line: 3 })
  })

  test('does not take the title for a topic', () => {
    const text = '# Tiny evaluation model\n\nIt has 4.2 million parameters.\n'
    expect(parseCard('README.md', text).topics.benchmark.state).toBe('missing')
  })

  test('does not take figures quoted from another card for results of this model', () => {
    expect(parseCard('README.md', '# Tiny\n\n> Accuracy: 98.4 %\n').topics.benchmark.state).toBe('missing')
    expect(parseCard('README.md', '# Tiny\n\nAccuracy: 98.4 %\n').topics.benchmark.state).toBe('inline')
  })
})
