// What holds for the four states of any card, whatever is written in it. Seeded, so that a failure comes again.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCard } from '../../../src/card/parse-card.ts'
import { TOPICS, type Topic, type Topics } from '../../../src/card/topics/topics.ts'

const RUNS = { seed: 20_261, numRuns: 100 }
type FourTopics = 'usage' | 'limitations' | 'benchmark' | 'citation'

/** Headings that say the same, and content of the topic's kind or none, for each of the four topics. */
const NAMES: Readonly<Record<FourTopics, readonly string[]>> = {
  usage: [
    'Usage',
    'How to use',
    'Quickstart',
    '使用方法',
    '使い方',
    '사용법',
    'Comment utiliser',
    'Cómo usar',
    'Schnellstart',
    'Как использовать',
    'Como usar',
  ],
  limitations: [
    'Limitations',
    'Known limitations',
    'Bias, risks, and limitations',
    '局限性',
    '制限事項',
    '한계점',
    'Limites',
    'Limitaciones',
    'Einschränkungen',
    'Ограничения',
    'Limitações',
  ],
  benchmark: [
    'Evaluation',
    'Results',
    'Benchmarks',
    '评测结果',
    '評価結果',
    '평가 결과',
    'Évaluation',
    'Evaluación',
    'Ergebnisse',
    'Результаты',
    'Avaliação',
  ],
  citation: [
    'Citation',
    'How to cite',
    'BibTeX',
    '引用',
    '引用方法',
    '인용',
    'Comment citer',
    'Cómo citar',
    'Zitierung',
    'Цитирование',
    'Como citar',
  ],
}
const CONTENT: Readonly<Record<FourTopics, readonly string[]>> = {
  usage: [
    '```python\nfrom transformers import pipeline\npipe = pipeline(model="acme/tiny")\n```',
    '1. Download `tiny.gguf`.\n2. Open it in your editor.',
    'Run `ollama run tiny` and type.',
  ],
  limitations: [
    'It knows English only.',
    '- It does not handle irony.\n- It is biased.',
    'Do not use it for medical advice.',
  ],
  benchmark: [
    'Accuracy: 92.1 %',
    '| model | F1 |\n| --- | --- |\n| tiny | 0.81 |',
    'It reaches 8.4 % WER on the test set.',
  ],
  citation: [
    '```bibtex\n@misc{doe2025tiny,\n  title = {Tiny},\n  author = {Doe, Jane}\n}\n```',
    'https://arxiv.org/abs/1810.03993',
    'Doe, J. (2025). Tiny models. In: Proceedings of the Workshop on Small Things.',
  ],
}
const EMPTY = [
  '',
  '[More Information Needed]',
  'TBD',
  '<!-- to be written -->',
  'Coming soon!',
  '- **Label:**',
] as const
const UNRELATED = [
  '## Acknowledgements\n\nWe thank our friends.',
  '## Changelog\n\n- second version',
  '## Colours\n\nBlue and green.',
  '## 谢谢\n\n谢谢大家。',
] as const
const FOUR = Object.keys(NAMES) as FourTopics[]

const topic = fc.constantFrom(...FOUR)
const kind = fc.constantFrom(...FOUR).chain((name) =>
  fc.record({
    topic: fc.constant(name),
    heading: fc.constantFrom(...NAMES[name]),
    synonym: fc.constantFrom(...NAMES[name]),
    content: fc.constantFrom(...CONTENT[name], ...EMPTY),
  }),
)
type Drawn = { topic: FourTopics; heading: string; synonym: string; content: string }
const sections = fc.uniqueArray(kind, { minLength: 1, maxLength: 4, selector: (drawn) => drawn.topic })

function cardOf(list: readonly Drawn[], extra: readonly string[] = []): string {
  return ['# Tiny', ...list.map(({ heading, content }) => `## ${heading}\n\n${content}`), ...extra].join(
    '\n\n',
  )
}

function topicsOf(text: string): Topics {
  return parseCard('README.md', text).topics
}

function statesOf(text: string): Record<Topic, string> {
  const topics = topicsOf(text)
  return Object.fromEntries(TOPICS.map((name) => [name, topics[name].state])) as Record<Topic, string>
}

const ORDER = ['missing', 'placeholder', 'inline', 'present']

describe('the state of a topic', () => {
  test('is present over content of its kind and a placeholder over none', () => {
    fc.assert(
      fc.property(sections, (list) => {
        const states = statesOf(cardOf(list))
        for (const { topic: name, content } of list) {
          const isEmpty = (EMPTY as readonly string[]).includes(content)
          expect(`${name} over ${content}: ${states[name]}`).toBe(
            `${name} over ${content}: ${isEmpty ? 'placeholder' : 'present'}`,
          )
        }
      }),
      RUNS,
    )
  })

  test('never gets better when its content is removed', () => {
    fc.assert(
      fc.property(sections, fc.nat(), (list, pick) => {
        const index = pick % list.length
        const without = list.map((drawn, i) => (i === index ? { ...drawn, content: '' } : drawn))
        const before = statesOf(cardOf(list))
        const after = statesOf(cardOf(without))
        for (const name of FOUR) {
          expect(ORDER.indexOf(after[name])).toBeLessThanOrEqual(ORDER.indexOf(before[name]))
        }
      }),
      RUNS,
    )
  })

  test('does not change when an unrelated section is added, wherever it stands', () => {
    fc.assert(
      fc.property(sections, fc.constantFrom(...UNRELATED), fc.nat(), (list, extra, pick) => {
        const parts = cardOf(list).split('\n\n## ')
        const at = 1 + (pick % parts.length)
        const added = [...parts.slice(0, at), extra.slice(3), ...parts.slice(at)].join('\n\n## ')
        const before = statesOf(cardOf(list))
        const after = statesOf(added)
        for (const name of FOUR) expect(after[name]).toBe(before[name])
      }),
      RUNS,
    )
  })

  test('stays when its heading becomes a synonym or is translated', () => {
    fc.assert(
      fc.property(sections, (list) => {
        const renamed = list.map((drawn) => ({ ...drawn, heading: drawn.synonym }))
        const before = statesOf(cardOf(list))
        const after = statesOf(cardOf(renamed))
        for (const name of FOUR) expect(after[name]).toBe(before[name])
      }),
      RUNS,
    )
  })

  test('is missing when its section is put into an HTML comment', () => {
    fc.assert(
      fc.property(sections, topic, (list, name) => {
        const hidden = list
          .filter((drawn) => drawn.topic === name)
          .map(({ heading, content }) => `<!--\n## ${heading}\n\n${content.replaceAll(/<!--|-->/g, '')}\n-->`)
        const shown = list.filter((drawn) => drawn.topic !== name)
        expect(statesOf(cardOf(shown, hidden))[name]).toBe('missing')
      }),
      RUNS,
    )
  })

  test('is told for any text at all, with a line of the file', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '# ',
        '## Usage',
        '\n',
        '\r\n',
        '```',
        '<details>',
        '<summary>',
        '</summary>',
        '<table><tr><td>',
        '<!--',
        '-->',
        '| a | b |\n| - | - |\n',
        '- ',
        '1. ',
        '> ',
        '**',
        '[',
        '](#',
        ':',
        '---\n',
        '<h2>',
        '</h2>',
        '&#x;',
        '@misc{',
        '0.5',
        '\uFEFF',
        '\uD800',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const lines = text.split(/\r\n|\r|\n/).length
        for (const state of Object.values(topicsOf(text))) {
          if (state.state === 'missing') continue
          expect(state.line).toBeGreaterThanOrEqual(1)
          expect(state.line).toBeLessThanOrEqual(lines)
        }
      }),
      { ...RUNS, numRuns: 300 },
    )
  })
})
