// What the rules on topics say and where, what they know of the card, and how they write its own heading.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import type { HeadingKind } from '../../../src/card/sections/block.ts'
import { type CardFacts, cardFacts } from '../../../src/rules/section/card-facts.ts'
import { contact } from '../../../src/rules/section/contact.ts'
import { demo } from '../../../src/rules/section/demo.ts'
import { headingAsWritten } from '../../../src/rules/section/heading-as-written.ts'
import { training } from '../../../src/rules/section/training.ts'
import { usage } from '../../../src/rules/section/usage.ts'
import { told } from '../told.ts'

const CONTACT = 'TODO: a name with an address, or a link to an issue tracker.'

describe('a topic', () => {
  test('that is missing has no place, and its section to paste', () => {
    expect(told(contact, '# Tern\n')).toEqual([
      {
        case: 'missing',
        message:
          'The card does not say whom to ask. Add a section, for instance `## Contact`, with a name with an address, an issue tracker or the Community tab.',
        note: `## Contact\n\n${CONTACT}`,
        at: undefined,
      },
    ])
  })

  test.each(['\n', '\r\n', '\r'])(
    'with nothing real below its heading stands at the heading’s line, broken by %j',
    (end) => {
      const lines = ['# Tern', '', 'A bird.', '', '#### Contact us ✉️', '', 'TBD', '']
      expect(told(contact, lines.join(end))).toEqual([
        {
          case: 'placeholder',
          message:
            '`Contact us ✉️` is not filled in yet. Below it belongs a name with an address, an issue tracker or the Community tab.',
          actual: 'Contact us ✉️',
          note: `#### Contact us ✉️\n\n${CONTACT}`,
          at: '5:1-5:19',
        },
      ])
    },
  )

  test.each<[string, boolean]>([
    ['See the [documentation](https://acme.org/docs).', true],
    ['[One](https://acme.org/1)\n\n- [two](docs/usage.md)', true],
    ['[More Information Needed](https://acme.org)', false],
    ['See [above](#terns).', false],
    ['Birds fly.\n\nSee the [documentation](https://acme.org/docs).', false],
    ['![a plot](plot.png)', false],
    ['', false],
  ])('whose section is %j only points elsewhere: %s', (text, isSo) => {
    const [finding] = told(usage, `# Tern\n\n## Usage\n\n${text}\n\n## Birds\n\nThey fly.\n`)
    const wants = 'Below it belongs code, a command or steps that load and run it'
    expect(finding).toMatchObject({
      case: 'placeholder',
      message: isSo
        ? `\`Usage\` only points elsewhere. ${wants}, in the card itself.`
        : `\`Usage\` is not filled in yet. ${wants}.`,
    })
  })

  test.each([
    ['# Tern\n\n## Birds\n\n', ' under `Birds`', 5],
    ['', '', 1],
  ])('without a heading of its own stands at its first line', (before, under, line) => {
    expect(told(training, `${before}It was fine-tuned on two thousand reviews.\n`)).toEqual([
      {
        case: 'inline',
        message: `Found at line ${line}${under}: how the model was trained. Give it a heading, for instance \`## Training\`.`,
        expected: ['## Training'],
        at: `${line}:1-${line}:43`,
      },
    ])
  })

  test('that is there is not told', () => {
    expect(told(contact, '# Tern\n\n## Contact\n\njane@example.com\n')).toEqual([])
  })

  test.each([
    ['[{text: It came.}]', []],
    ['[]', ['missing']],
    ['{text: It came.}', ['missing']],
    ['It came.', ['missing']],
  ])('demo, where `widget` is %s', (widget, expected) => {
    const cases = told(demo, `---\nwidget: ${widget}\n---\n# Tern\n`).map((each) => each.case)
    expect(cases).toEqual(expected)
  })

  test('whose heading shares its line with others has its own heading in the text to paste', () => {
    const [finding] = told(usage, '# Tern\n\n<h2>Birds</h2><h2>Usage</h2>\n\nTBD\n')
    expect(finding?.note).toMatch(/^## Usage\n\n```/)
  })
})

describe('what is known of the model', () => {
  const facts = (card: string) => cardFacts(parseCard('README.md', card))
  const front = (yaml: string) => facts(`---\n${yaml}\n---\n# Tern\n`)
  const NOTHING: CardFacts = {
    modelId: 'your-name/your-model',
    library: undefined,
    task: undefined,
    metrics: [],
    license: undefined,
    title: 'your-model',
  }

  test.each([
    ['', {}],
    ['# Tern', { title: 'Tern' }],
    ['A bird.\n\n# Tern', { title: 'Tern' }],
    ['## Tern', {}],
    ['## Birds\n\n# Tern', {}],
    ['# Usage\n\nRun `tern`.', {}],
    ['# Usage\n\nTBD', {}],
    ['# Tern\n\n## Usage\n\nTBD', { title: 'Tern' }],
    ['# Model Card for Model ID', {}],
    ['# Model card for MODEL_ID', {}],
    ['# Model card for model id 2', { title: 'Model card for model id 2' }],
    ['# My model card for model id', { title: 'My model card for model id' }],
    ['# acme/tern', { title: 'acme/tern', modelId: 'acme/tern' }],
    ['# Model card for acme/tern', { title: 'Model card for acme/tern', modelId: 'acme/tern' }],
    ['# Model card of acme/tern', { title: 'Model card of acme/tern', modelId: 'acme/tern' }],
    ['# The acme/tern', { title: 'The acme/tern' }],
    ['# acme/tern 2', { title: 'acme/tern 2' }],
    ['from_pretrained("acme/tern")', { title: 'tern', modelId: 'acme/tern' }],
    ["SentenceTransformer('acme/tern')", { title: 'tern', modelId: 'acme/tern' }],
    ['pipeline("fill-mask", model="acme/tern")', {}],
    ['pipeline(model = "acme/tern")', { title: 'tern', modelId: 'acme/tern' }],
    ['load_from_hub(repo_id="acme/tern")', { title: 'tern', modelId: 'acme/tern' }],
    ['load_from_hub("./acme/tern") from_pretrained("acme/tern")', { title: 'tern', modelId: 'acme/tern' }],
    ['# acme/tern\n\nfrom_pretrained("acme/gull")', { title: 'acme/tern', modelId: 'acme/tern' }],
    ['# Tern\n\nfrom_pretrained("acme/gull")', { title: 'Tern', modelId: 'acme/gull' }],
    ['load("acme/tern")', {}],
  ])('by the text %j', (card, known) => expect(facts(card)).toEqual({ ...NOTHING, ...known }))

  test.each([
    ['library_name: timm', { library: 'timm' }],
    ['library_name: [timm, keras]', { library: 'timm' }],
    ['library_name: ""', {}],
    ['library_name: ["", 7, keras]', { library: 'keras' }],
    ['library_name: 7', {}],
    ['pipeline_tag: fill-mask', { task: 'fill-mask' }],
    ['license: mit', { license: 'mit' }],
    ['metrics: wer', { metrics: ['wer'] }],
    ['metrics: [a, b, c, d, e]', { metrics: ['a', 'b', 'c', 'd'] }],
    ['metrics: ["a|b", "x y", "<b>"]', { metrics: ['x y'] }],
    [`metrics: [${'a'.repeat(30)}, ${'b'.repeat(31)}]`, { metrics: ['a'.repeat(30)] }],
    ['metrics: ["|a", "a|"]', {}],
  ])('by %s', (yaml, known) => expect(front(yaml)).toEqual({ ...NOTHING, title: 'Tern', ...known }))

  test.each([
    ['base_model: acme/gull', 'acme/tern'],
    ['base_model: [acme/auk, acme/gull]', 'acme/tern'],
    ['base_model: acme/auk', 'acme/gull'],
  ])('where %s the code loads %s', (yaml, id) => {
    const code = 'from_pretrained("acme/gull")\nfrom_pretrained("acme/tern")'
    expect(facts(`---\n${yaml}\n---\n${code}\n`).modelId).toBe(id)
  })
})

describe('a heading to paste', () => {
  const long = (length: number, before: string, after = '') =>
    `${before}Usage${'x'.repeat(length - before.length - after.length - 5)}${after}`
  const rows: readonly (readonly [HeadingKind, string, string | undefined])[] = [
    ['label', '| Usage | Run it |', undefined],
    ['item', '- **Usage** run it', undefined],
    ['markdown', '## Usage ##', '## Usage ##'],
    ['markdown', '  ## Usage ##  ', '## Usage ##'],
    ['markdown', '- ## Usage', '## Usage'],
    ['markdown', '> 1. *    ## Usage', '## Usage'],
    ['markdown', '10) ## Usage', '## Usage'],
    ['markdown', '###### Usage', '###### Usage'],
    ['markdown', '####### Usage', '## Usage'],
    ['markdown', '##Usage', '## Usage'],
    ['markdown', 'x ## Usage', '## Usage'],
    ['markdown', 'Usage', '## Usage'],
    ['markdown', long(300, '## '), long(300, '## ')],
    ['markdown', long(301, '## '), '## Usage'],
    ['html', '<h2 id="x">Usage</h2>', '<h2 id="x">Usage</h2>'],
    ['html', '<H2>Usage</H2>', '<H2>Usage</H2>'],
    ['html', '<h3>Usage</h3>', '## Usage'],
    ['html', '<h2>Usage</h3>', '## Usage'],
    ['html', '<p><h2>Usage</h2>', '## Usage'],
    ['html', '<h2>Usage</h2></p>', '## Usage'],
    ['html', '<h2>Usage</h2><h2>x</h2>', '## Usage'],
    ['html', long(301, '<h2>', '</h2>'), '## Usage'],
    ['summary', '<summary><b>Usage</b></summary>', '<summary><b>Usage</b></summary>'],
    ['summary', '<details><summary>Usage</summary>', '<summary>Usage</summary>'],
    ['summary', '<summary>Usage', '<summary>Usage</summary>'],
    ['summary', long(301, '<summary>', '</summary>'), '<summary>Usage</summary>'],
    ['colon', '- **Usage**:', 'Usage'],
    ['bold', '__Usage__ 🚀', '__Usage__ 🚀'],
    ['bold', '- **Usage**', '**Usage**'],
    ['bold', '**Us<i>age</i>**', '**Usage**'],
    ['bold', long(301, '**', '**'), '**Usage**'],
  ]
  test.each(rows)('%s: %j', (kind, line, expected) => {
    expect(headingAsWritten({ kind, text: 'Usage', rank: 2, line: 1 }, line)).toBe(expected)
  })
})
