// Cards of any kind: bytes, Markdown and front matter put together from what breaks parsers.
import fc from 'fast-check'
import type { Preset } from '../../src/rules/severities.ts'

const MARKDOWN = [
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\t',
  '    ',
  '  \n',
  '# ',
  '## Usage\n\n',
  '## Limitations\n',
  '## Results\n\n',
  '## Citation\n',
  '**Usage**\n',
  'Usage:\n',
  '===\n',
  '---\n',
  '> ',
  '- ',
  '1. ',
  '* ',
  '- [x] ',
  '```\n',
  '```python\n',
  '```bibtex\n',
  '~~~\n',
  '`',
  '``',
  '*',
  '**',
  '_',
  '~~',
  '[',
  ']',
  '](',
  ')',
  '![',
  '[a]: b\n',
  '[^a]: b\n',
  '[^a]',
  '<',
  '>',
  '<!--',
  '-->',
  '<div>',
  '</div>',
  '<details>',
  '<summary>',
  '</summary>',
  '</details>',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '<h2>',
  '</h2>',
  '<pre>',
  '</pre>',
  '<br>',
  '<img src="a.png" alt="',
  '<a href="',
  '"',
  "'",
  '| a | b |\n',
  '|---|---|\n',
  '| 1 | 2 |\n',
  '|',
  '\\',
  '&amp;',
  '&#0;',
  'https://a.b/',
  'a@b.c',
  'pip install tern',
  'from transformers import pipeline\n',
  'accuracy',
  '0.93',
  '95%',
  '[More Information Needed]',
  '{{ model_id }}',
  '@misc{a,\n  title = {',
  '},\n  author={A},\n year = 2024\n}\n',
  '<!-- model-card-gate-ignore section/usage: later -->\n',
  '<!-- model-card-gate-ignore metadata/license -->\n',
  '\u0000',
  '\u0301',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\ud83d',
  '\ude00',
  '😀',
  '模型',
  'نموذج',
  'a',
  ' ',
  'The model ',
] as const

const YAML = [
  '\n',
  '\r\n',
  '\r',
  '\n  ',
  '\n- ',
  '\n  - ',
  ': ',
  ':',
  '- ',
  '? ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '"',
  "'",
  '|\n',
  '>-\n',
  '# ',
  '#',
  '&a ',
  '*a',
  '<<: *a\n',
  '!!str ',
  '!x ',
  '%YAML 1.2\n',
  '---\n',
  '--- ',
  '...\n',
  '\t',
  '@',
  '`',
  '\\',
  '\u0000',
  '\ufeff',
  '\u0085',
  'license: mit\n',
  'license: Apache 2.0\n',
  'licence: MIT\n',
  'license: [mit, ',
  'pipeline_tag: text-classification\n',
  'pipeline-tag: Text Classification\n',
  'library_name: transformers\n',
  'library_name: Transformers\n',
  'language: en\n',
  'language:\n- English\n',
  'language: no\n',
  'tags:\n- a\n',
  'tags: a, b\n',
  'datasets: squad\n',
  'base_model: a/b\n',
  'base_model: https://huggingface.co/a/b\n',
  'model-index:\n- name: a\n  results:\n',
  '  - task:\n      type: a\n',
  '    metrics:\n    - type: accuracy\n      value: 0.9\n',
  'thumbnail: a\n',
  'widget:\n- text: a\n',
  'co2_eq_emissions: 1\n',
  'yes',
  'null',
  '~',
  '1e3',
  '0x1f',
  '2024-01-01',
  '.inf',
  'a',
  'b',
  ' ',
  '模',
  '😀',
  '\ud800',
] as const

const pieces = (texts: readonly string[], maxLength: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...texts) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
      ),
      { maxLength },
    )
    .map((parts) => parts.join(''))

const OPENERS = ['---\n', '---\r\n', '--- \n', '\n---\n', '\ufeff---\n', '----\n', '```yaml\n', ''] as const
const CLOSERS = ['\n---\n', '\n---\r\n', '\n---', '\n--- \n', '\n...\n', '\n----\n', ''] as const

const front = fc
  .tuple(fc.constantFrom(...OPENERS), pieces(YAML, 25), fc.constantFrom(...CLOSERS))
  .map((parts) => parts.join(''))
const body = pieces(MARKDOWN, 60)

/** A paragraph, block or key again and again: depth and number find what variety does not. */
const repeated = fc
  .tuple(pieces(MARKDOWN, 4), fc.integer({ min: 2, max: 200 }))
  .map(([text, times]) => text.repeat(times))

const text = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(front, body).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: front },
  { weight: 2, arbitrary: body },
  { weight: 1, arbitrary: fc.tuple(front, repeated).map((parts) => parts.join('')) },
)

/** Lone surrogates become what a file that holds them reads as. */
const asBytes = (card: string): Uint8Array => new TextEncoder().encode(card)

/** A text of which a few bytes were lost, doubled or changed on the way. */
const damaged = fc
  .tuple(text.map(asBytes), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }))
  .map(([bytes, hits]) => {
    const hit = Uint8Array.from(bytes)
    for (const [at, value] of hits) if (hit.length > 0) hit[at % hit.length] = value
    return hit
  })

export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 6, arbitrary: text.map(asBytes) },
  { weight: 2, arbitrary: damaged },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
)

export const anyPreset: fc.Arbitrary<Preset> = fc.constantFrom('hub', 'recommended', 'strict', 'launch')
