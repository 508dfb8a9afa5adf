// What --init writes: drafts that the gate itself takes for drafts, and cards that keep what they have.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import { completedCard, type Drafting, newCard } from '../../../src/cli/init/draft-card.ts'
import { guess } from '../../../src/cli/init/guesses.ts'
import { VOCABULARIES } from '../../../src/hub/vocabulary.ts'
import { judgeCard } from '../../../src/judge/judge-card.ts'
import { cardPolicy } from '../../../src/policy/card-policy.ts'
import { DEFAULT_POLICY } from '../../../src/policy/policy.ts'
import { PRESETS, type Preset } from '../../../src/rules/severities.ts'

const policyOf = (preset: Preset) =>
  cardPolicy({ ...DEFAULT_POLICY, preset: { value: preset, origin: 'the test' } }, () => false)

function drafting(changes: Partial<Drafting> = {}): Drafting {
  return {
    policy: policyOf('launch'),
    guesses: guess({ files: [], json: new Map() }),
    title: { text: 'tern', source: 'the name of this folder' },
    isGguf: false,
    ...changes,
  }
}

const withKeys = (pairs: Readonly<Record<string, string>>) => ({
  made: Object.entries(pairs).map(([key, value]) => ({ key, value, source: 'the test' })),
  hints: [],
})

const hubFindings = (text: string) =>
  judgeCard(text, { path: 'README.md', policy: policyOf('hub') }).report.findings

function completed(text: string, changes: Partial<Drafting> = {}) {
  const drafted = completedCard(text, drafting(changes))
  if (drafted.kind !== 'drafted') throw new Error(JSON.stringify(drafted))
  return drafted
}

describe('a new card', () => {
  const libraries = [...VOCABULARIES.library.values(), 'gguf']
  const tasks = [...VOCABULARIES.pipelineTag.values()]

  test('has a placeholder, and nothing else, for every topic that it drafts, whatever the library and the task', () => {
    for (const [index, library_name] of libraries.entries()) {
      const pipeline_tag = tasks[index % tasks.length] ?? 'other'
      const { text, sections } = newCard(drafting({ guesses: withKeys({ library_name, pipeline_tag }) }))
      const { topics } = parseCard('README.md', text)
      const states = sections.map(({ topic }) => [library_name, topic, topics[topic].state])
      expect(states.filter(([, , state]) => state !== 'placeholder')).toEqual([])
      expect(sections.length).toBeGreaterThan(8)
    }
  })

  test.each(tasks)('for %s passes the preset hub without a finding', (pipeline_tag) => {
    const { text } = newCard(drafting({ guesses: withKeys({ pipeline_tag }) }))
    expect(hubFindings(text)).toEqual([])
  })

  test('of a repository that shows nothing passes the preset hub too', () => {
    expect(hubFindings(newCard(drafting()).text)).toEqual([])
  })

  test.each(PRESETS)('has the sections that the preset %s asks for', (preset) => {
    const { text, sections } = newCard(drafting({ policy: policyOf(preset) }))
    expect(sections.length).toBe({ hub: 0, recommended: 4, strict: 12, launch: 12 }[preset])
    const again = completedCard(text, drafting({ policy: policyOf(preset) }))
    expect(again).toEqual({ kind: 'complete' })
  })

  test('says in a comment where each value comes from, and what could not be guessed', () => {
    const signs = { files: ['tokenizer.json'], json: new Map([['config.json', { model_type: 't5' }]]) }
    const { text } = newCard(drafting({ guesses: guess(signs) }))
    expect(text).toContain('library_name: transformers # config.json: model_type is `t5`\n')
    expect(text).toContain('# language: TODO (tokenizer.json says that the model reads text;')
    expect(text).toContain('# pipeline_tag: TODO (no file says for which task;')
    expect(text).toContain('<!-- The title is the name of this folder. -->')
  })

  test('cites what CITATION.cff says, as content', () => {
    const citation = '@misc{doe2025tern,\n  title = {Tern},\n  author = {Doe, Jane},\n  year = {2025}\n}'
    const { text } = newCard(drafting({ citation }))
    expect(text).toContain(citation)
    expect(text).toContain('<!-- From CITATION.cff. -->')
    expect(parseCard('README.md', text).topics.citation.state).toBe('present')
  })

  test('names the model by the git remote, and leaves its use a placeholder until it was tried', () => {
    const remote = { remote: 'origin', id: 'acme/tern' }
    const { text } = newCard(drafting({ remote, guesses: withKeys({ library_name: 'transformers' }) }))
    expect(text).toContain('By the git remote origin the model is acme/tern.')
    expect(parseCard('README.md', text).topics.usage.state).toBe('placeholder')
  })
})

describe('a card that is there', () => {
  const CARD =
    '---\nlicense: mit # ours\n---\n\n# Tern\n\nA small model.\n\n## Usage\n\n```python\nimport timm\nm = timm.create_model("hf-hub:acme/tern")\n```\n'

  test('keeps every byte, and gets keys before the closing line and sections at the end', () => {
    const { text, keys, sections } = completed(CARD, {
      guesses: withKeys({ license: 'apache-2.0', library_name: 'timm' }),
      policy: policyOf('recommended'),
    })
    expect(keys).toEqual(['library_name'])
    expect(sections.map(({ topic }) => topic)).toEqual(['limitations', 'benchmark', 'citation'])
    const [head, tail] = CARD.split('\n---\n\n')
    expect(text.startsWith(`${head}\nlibrary_name: timm # the test\n---\n\n${tail}\n## Limitations\n`)).toBe(
      true,
    )
  })

  test.each([
    ['Windows line ends', CARD.replaceAll('\n', '\r\n')],
    ['no line end at its end', CARD.trimEnd()],
    ['a byte order mark', `\uFEFF${CARD}`],
    ['no front matter', '# Tern\n\nA small model.\n'],
    ['a byte order mark and no front matter', '\uFEFF# Tern\n'],
    ['an empty front matter', '---\n\n---\n\n# Tern\n'],
    ['comments alone in its front matter', '---\n# license: mit\n---\n# Tern\n'],
    ['nothing in it', ''],
    ['a blank closing line', '---\nlicense: mit\n--- \n# Tern\n'],
    [
      'a text block at the end of its front matter',
      '---\nextra_gated_prompt: |\n  one\n\n  two\n---\n# Tern\n',
    ],
  ])('with %s keeps it, passes the preset hub, and is complete on the second run', (_, card) => {
    const changes = { guesses: withKeys({ library_name: 'timm' }) }
    const { text, keys } = completed(card, changes)
    expect(keys).toEqual(['library_name'])
    const rest = [...text]
    let at = 0
    for (const character of card) {
      at = rest.indexOf(character, at) + 1
      expect(at).toBeGreaterThan(0)
    }
    if (card.includes('\r\n')) expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(hubFindings(text).filter(({ severity }) => severity !== 'notice')).toEqual([])
    expect(completedCard(text, drafting(changes))).toEqual({ kind: 'complete' })
  })

  test('without front matter gets one where no file says a thing, as a new card does', () => {
    for (const card of ['# Tern\n\nA small model.\n', '\uFEFF# Tern\r\n', '']) {
      const { text, keys } = completed(card)
      expect(keys).toEqual(['tags'])
      expect(text).toMatch(/^\uFEFF?---\r?\ntags: \[\] # topics .*\r?\n# license: TODO \(/)
      expect(hubFindings(text).filter(({ severity }) => severity !== 'notice')).toEqual([])
      expect(completedCard(text, drafting())).toEqual({ kind: 'complete' })
    }
  })

  test('gets keys with the line ends of its front matter and sections with those of its body', () => {
    const card = '---\nlicense: mit\n---\n\r\n# Tern\r\n'
    const { text } = completed(card, { guesses: withKeys({ library_name: 'timm' }) })
    expect(text).toMatch(
      /^---\nlicense: mit\nlibrary_name: timm # the test\n---\n\r\n# Tern\r\n\r\n## Usage\r\n/,
    )
  })

  test('gets its sections at the level of its own', () => {
    const { text } = completed('# Tern\n\n# Usage\n\n`ollama run tern`\n', {
      policy: policyOf('recommended'),
    })
    expect(text).toContain('\n# Limitations\n')
    const deep = completed('# Tern\n\n### Usage\n\n`ollama run tern`\n', { policy: policyOf('recommended') })
    expect(deep.text).toContain('\n### Limitations\n')
  })

  test('gets no key that it has under a wrong name or in a wrong place', () => {
    const card = '---\nlibary_name: timm\n---\n# Tern\n'
    expect(completed(card, { guesses: withKeys({ library_name: 'timm' }) }).keys).toEqual([])
  })

  test.each([
    ['front matter that is no YAML', '---\nlicense: [mit\n---\n# Tern\n', /from line 2 on/],
    [
      'front matter that the Hub does not see',
      '\n--- \nlicense: mit\n---\n# Tern\n',
      /cannot be read as the Hub reads it/,
    ],
    ['a key that stands twice', '---\nlicense: mit\nlicense: mit\n---\n', /from line 3 on/],
    [
      'the front matter of a data set',
      '---\ntask_categories: [translation]\n---\n# Reviews\n',
      /describes a data set/,
    ],
    ['a map in braces', '---\n{ license: mit }\n---\n# Tern\n', /Write one key a line/],
    [
      'a code block that is not closed',
      '---\nlicense: mit\n---\n# Tern\n\n```python\nimport timm\n',
      /not closed/,
    ],
    ['bytes of another kind', '# Tern\0\n', /no text/],
  ])('with %s is left as it is', (_, card, reason) => {
    const drafted = completedCard(card, drafting({ guesses: withKeys({ library_name: 'timm' }) }))
    expect(drafted).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) })
  })
})
