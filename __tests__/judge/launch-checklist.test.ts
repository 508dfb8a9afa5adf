// The launch checklist: ticked from the card, and only under the preset that is about a launch.
import { describe, expect, test } from '@jest/globals'
import { judgeCard } from '../../src/judge/judge-card.ts'
import { LAUNCH_NEEDS } from '../../src/judge/launch-checklist.ts'
import { judgeSafely } from '../../src/judge/who-judges.ts'
import { cardPolicy } from '../../src/policy/card-policy.ts'
import { DEFAULT_POLICY, type RuleSettings } from '../../src/policy/policy.ts'
import { RULE_IDS } from '../../src/rules/rules.ts'
import { PRESETS, type Preset } from '../../src/rules/severities.ts'

function judged(text: string, preset: Preset = 'launch', rules: RuleSettings = {}) {
  const policy = { ...DEFAULT_POLICY, preset: { value: preset, origin: 'the test' }, rules }
  return judgeCard(text, { path: 'README.md', policy: cardPolicy(policy, () => false) }).report
}

const done = (text: string, rules?: RuleSettings) =>
  new Map(judged(text, 'launch', rules).checklist?.map((item) => [item.text, item.done]))

/** With what reads examples of code, as the gate has it. */
async function doneWithParsers(text: string) {
  const policy = cardPolicy(
    { ...DEFAULT_POLICY, preset: { value: 'launch', origin: 'the test' } },
    () => false,
  )
  const { report } = await judgeSafely(text, { path: 'README.md', policy })
  return new Map(report.checklist?.map((item) => [item.text, item.done]))
}

const WHOLE = `---
license: apache-2.0
pipeline_tag: text-classification
library_name: transformers
language: en
tags: [reviews, sentiment, distillation]
thumbnail: https://acme.example/tern.png
---

# Tern

A small encoder that sorts English product reviews by sentiment.

[![code](https://img.shields.io/badge/code-GitHub-black)](https://github.com/acme/tern)
[Report](https://arxiv.org/abs/1810.03993) and [announcement](https://acme.example/blog/tern).
Other sizes are in [a collection](https://huggingface.co/collections/acme/tern-65f).

## Model description

Tern is an encoder of six layers.

## Intended use

Sorting product reviews.

## Demo

https://huggingface.co/spaces/acme/tern

## Usage

\`\`\`python
from transformers import pipeline

pipe = pipeline("text-classification", model="acme/tern")
print(pipe("It arrived on time."))
\`\`\`

## Evaluation

| model | accuracy on SST-2 |
| --- | --- |
| Tern | 0.91 |
| BERT | 0.93 |

## Limitations

It knows English only.

## Bias and ethical considerations

It rates reviews in dialects lower.

## Citation

\`\`\`bibtex
@misc{doe2025tern,
  title = {Tern},
  author = {Doe, Jane},
  year = {2025},
  url = {https://arxiv.org/abs/1810.03993}
}
\`\`\`
`

describe('the launch checklist', () => {
  test.each(PRESETS.filter((preset) => preset !== 'launch'))('is not there under %s', (preset) => {
    expect(judged(WHOLE, preset).checklist).toBeUndefined()
  })

  test('of a card that has everything is done', () => {
    const items = judged(WHOLE).checklist ?? []
    expect(items.filter((item) => !item.done)).toEqual([])
    expect(items).toHaveLength(LAUNCH_NEEDS.length)
  })

  test('of an empty card has nothing done, the keys of a front matter that is not there included', () => {
    expect(judged('').checklist?.filter((item) => item.done)).toEqual([])
    expect(done('').get('`license`')).toBe(false)
  })

  test.each([
    ['`thumbnail`', 'thumbnail: https://acme.example/tern.png\n'],
    ['`license`', 'license: apache-2.0\n'],
    ['Benchmarks, beside baselines that people know', '| BERT | 0.93 |\n'],
    ['A citation in BibTeX', '  year = {2025},\n'],
    ['Badges', '[![code](https://img.shields.io/badge/code-GitHub-black)](https://github.com/acme/tern)\n'],
    ['A demo: a Space, or examples for the widget', 'https://huggingface.co/spaces/acme/tern\n'],
    [
      'A line below it that says what the model is and for whom',
      'A small encoder that sorts English product reviews by sentiment.\n',
    ],
  ])('says that %s is open once it is taken out', (text, line) => {
    expect(WHOLE).toContain(line)
    expect(done(WHOLE).get(text)).toBe(true)
    expect(done(WHOLE.replace(line, '')).get(text)).toBe(false)
  })

  test.each([
    ['Benchmarks, beside baselines that people know', 'no other model is beside it', '| BERT | 0.93 |\n', ''],
    ['A citation in BibTeX', 'it has no year', '  year = {2025},\n', ''],
    [
      'A citation in BibTeX',
      'it is no BibTeX',
      '@misc{doe2025tern',
      'Doe, Jane (2025). Tern. arXiv preprint.',
    ],
    ['Code to copy and run', 'it does not parse', 'print(pipe(', 'print((pipe('],
    ['Code to copy and run', 'it loads a placeholder', 'model="acme/tern"', 'model="your-name/your-model"'],
    [
      'A description of the model and its architecture',
      'it has none',
      '## Model description\n\nTern is an encoder of six layers.\n',
      '',
    ],
    ['Three topic tags or more, none that the Hub adds by itself', 'there are two', ', distillation]', ']'],
    [
      'Links to the paper, the code and a post',
      'there is no post',
      ' and [announcement](https://acme.example/blog/tern)',
      '',
    ],
  ])('says that %s is open where %s', async (text, _, there, instead) => {
    expect(WHOLE).toContain(there)
    expect((await doneWithParsers(WHOLE)).get(text)).toBe(true)
    expect((await doneWithParsers(WHOLE.replace(there, instead))).get(text)).toBe(false)
  })

  test('leaves out the language of a model without one', () => {
    const card = WHOLE.replace('text-classification', 'image-classification').replace('language: en\n', '')
    expect(done(card).has('`language`')).toBe(false)
  })

  test('leaves out what the policy has off', () => {
    const off = { severity: 'off', options: {}, origin: 'the test' } as const
    expect(done(WHOLE, { 'metadata/thumbnail': off }).has('`thumbnail`')).toBe(false)
  })

  test('is not ticked by a comment that ignores a rule', () => {
    const comment = '<!-- model-card-gate-ignore metadata/thumbnail: the picture comes in May -->\n\n# Tern'
    const card = WHOLE.replace('thumbnail: https://acme.example/tern.png\n', '').replace('# Tern', comment)
    expect(judged(card).findings.map(({ ruleId }) => ruleId)).not.toContain('metadata/thumbnail')
    expect(done(card).get('`thumbnail`')).toBe(false)
  })

  test('names rules that there are, each need by at least one', () => {
    for (const { ruleIds } of LAUNCH_NEEDS) {
      expect(ruleIds.length).toBeGreaterThan(0)
      for (const id of ruleIds) expect(RULE_IDS).toContain(id)
    }
  })
})
