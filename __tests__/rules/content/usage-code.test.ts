// Which code blocks of a card content/usage-code looks at, and what content/variants takes for a variant.
import { describe, expect, test } from '@jest/globals'
import type { CodeParser } from '../../../src/rules/content/code/parsers.ts'
import { usageCode } from '../../../src/rules/content/usage-code.ts'
import { variants } from '../../../src/rules/content/variants.ts'
import { findingsOf, placesOf, said } from './said.ts'

/** A language in which only "!" is a fault. */
const noMarks: CodeParser = (text) => {
  const at = text.indexOf('!')
  const before = text.slice(0, at).split('\n')
  if (at < 0) return undefined
  return {
    line: before.length - 1,
    column: before.at(-1)?.length ?? 0,
    problem: 'it shouts',
    advice: 'Whisper.',
  }
}
const parsers = {
  python: noMarks,
  shell: noMarks,
  javascript: noMarks,
  typescript: noMarks,
  json: noMarks,
  yaml: noMarks,
}
const fenced = (label: string, text: string) => `\`\`\`${label}\n${text}\n\`\`\`\n\n`
const RUN = 'model = load_model("tern")'

describe('a fault of syntax', () => {
  test.each([
    ['python', 'Python'],
    ['{.python .numberLines}', 'Python'],
    ['language-py', 'Python'],
    ['lang-py3', 'Python'],
    ['Python', 'Python'],
    ['python:run.py', 'Python'],
    ['py=', 'Python'],
    ['python,ignore', 'Python'],
    ['pycon', 'Python'],
    ['ipython', 'Python'],
    ['bash', 'shell'],
    ['console', 'shell'],
    ['zsh', 'shell'],
    ['js', 'JavaScript'],
    ['jsx', 'JavaScript'],
    ['ts', 'TypeScript'],
    ['tsx', 'TypeScript'],
    ['json5', 'JSON'],
    ['jsonl', 'JSON'],
    ['yml', 'YAML'],
  ])('in %s is one of %s', (label, name) => {
    expect(said(usageCode, `# Tern\n\n${fenced(label, 'a\nb!')}`, { parsers })).toEqual([
      `5:2 syntax: This ${name} example does not parse: it shouts. Whisper.`,
    ])
  })

  test.each(['', 'text', 'mylanguage-py', 'pythons', 'bibtex', 'go'])('in "%s" is none', (label) => {
    expect(placesOf(usageCode, `# Tern\n\n${fenced(label, 'a\nb!')}`, { parsers })).toEqual([])
  })

  test('of a language without a parser is none', () => {
    expect(placesOf(usageCode, fenced('python', 'a!'), { parsers: { shell: noMarks } })).toEqual([])
    expect(placesOf(usageCode, fenced('python', 'a!'))).toEqual([])
  })

  test.each<[string, string, readonly string[]]>([
    ['in a list', '- a\n\n  ```py\n  b\n   c!\n  ```\n', ['5:5 syntax']],
    ['in tildes', '~~~py\na!\n~~~\n', ['2:2 syntax']],
    ['in a quote', '> ```py\n> a!\n> ```\n', []],
    ['in a quote in a quote', '> > a\n>\n> ```py\n> a!\n> ```\n', []],
    ['below a quote', '> a\n\n```py\na!\n```\n', ['4:2 syntax']],
    ['in a block without a label', '    a!\n', []],
    ['in two blocks', `${fenced('py', 'a!')}${fenced('sh', '!')}`, ['2:2 syntax', '6:1 syntax']],
  ])('%s', (_, card, wanted) => {
    expect(placesOf(usageCode, card, { parsers })).toEqual(wanted)
  })

  test('has the rest of its line for a place', () => {
    expect(findingsOf(usageCode, fenced('py', 'a\nb!cde'), { parsers })[0]?.place).toEqual({
      start: { line: 3, column: 2 },
      end: { line: 3, column: 6 },
    })
    expect(findingsOf(usageCode, '```py\r\na\r\nb!c\r\n```\r\n', { parsers })[0]?.place).toEqual({
      start: { line: 3, column: 2 },
      end: { line: 3, column: 4 },
    })
  })

  test('is told of each example', () => {
    expect(placesOf(usageCode, fenced('py', '!').repeat(50), { parsers })).toHaveLength(50)
  })

  test('in very long code is none, and of a card so much is read', () => {
    const long = (length: number) => `${'a'.repeat(length - 1)}!`
    const read = (...lengths: readonly number[]) =>
      placesOf(usageCode, lengths.map((length) => fenced('py', long(length))).join(''), { parsers }).length
    expect(read(16_384)).toBe(1)
    expect(read(16_385)).toBe(0)
    // What has a fault counts twice.
    expect(read(16_384, 16_384)).toBe(2)
    expect(read(16_384, 16_384, 1)).toBe(2)
    expect(read(16_384, 16_383, 1)).toBe(3)
    expect(read(16_384, 16_383, 3, 2)).toBe(3)
  })
})

describe('no language', () => {
  const told = (cure: string) =>
    `No example of the card names its language, so that none is coloured. ${cure}`
  test.each<[string, string, string]>([
    ['Python', RUN, 'python'],
    ['Python below a remark', `# $ a\n\n${RUN}`, 'python'],
    ['a command', '$ ollama run tern', 'bash'],
    ['a command with a call below it', '$ python run.py\nload(tern)', 'bash'],
    ['a notebook’s command', '!python run.py --f(x)', 'bash'],
    ['a command without a mark', 'ollama run tern', 'bash'],
    ['an import', 'from tern import x\nimport y\ny.model = x.load("a")', 'python'],
  ])('is told of %s', (_, text, language) => {
    expect(findingsOf(usageCode, `# Tern\n\n## Usage\n\n${fenced('', text)}`)).toEqual([
      {
        case: 'no-language',
        message: told(`Write it behind the opening fence, here \`${language}\`.`),
        place: { start: { line: 5, column: 1, offset: 18 }, end: { line: 5, column: 4 } },
        expected: [`\`\`\`${language}`],
      },
    ])
  })

  test.each<[string, string, readonly string[]]>([
    [
      'of the first that runs the model',
      `${fenced('', 'pip install tern')}${fenced('', RUN)}${fenced('', RUN)}`,
      ['5:1 no-language'],
    ],
    ['of one that is said to be text', fenced('text', RUN), ['1:1 no-language']],
    ['not where another has one', `${fenced('', RUN)}${fenced('yaml', 'a: 1')}`, []],
    ['not where another has one that is unknown', `${fenced('', RUN)}${fenced('elixir', 'a')}`, []],
    [
      'where another is a reference or output',
      `${fenced('', RUN)}${fenced('bibtex', 'a')}${fenced('output', 'a')}`,
      ['1:1 no-language'],
    ],
    ['not of preparation', fenced('', 'pip install tern'), []],
    ['not of a quote', `> \`\`\`\n> ${RUN}\n> \`\`\`\n`, []],
    ...[
      'md',
      'markdown',
      'none',
      'log',
      'out',
      'plaintext',
      'txt',
      'code',
      'nohighlight',
      'no-highlight',
      'biblatex',
    ].map((label): [string, string, readonly string[]] => [
      `where it says "${label}"`,
      fenced(label, RUN),
      ['1:1 no-language'],
    ]),
    ...['logs', 'mytext', 'codes', 'outer', 'mdx'].map((label): [string, string, readonly string[]] => [
      `not where it says "${label}"`,
      fenced(label, RUN),
      [],
    ]),
  ])('is told %s', (_, card, wanted) => {
    expect(placesOf(usageCode, card)).toEqual(wanted)
  })

  test('of an indented block is told otherwise', () => {
    expect(said(usageCode, `# Tern\n\n    ${RUN}\n`)).toEqual([
      `3:1 no-language: ${told('Put this one between a line of three backticks with `python` behind them and a line of three backticks.')}`,
    ])
  })
})

describe('content/variants', () => {
  const front = (lines: string, title = 'Tern') => `---\n${lines}\n---\n# ${title}\n`
  test.each<[string, string, string | undefined]>([
    ...['peft', 'gguf', 'exllamav2', 'exllamav3', 'mlx', 'ctranslate2'].map(
      (each): [string, string, string] => [
        each,
        front(`library_name: ${each}`),
        `\`library_name\` is \`${each}\``,
      ],
    ),
    ...[
      'gguf',
      'GPTQ',
      'awq',
      'exl2',
      'bnb-4bit',
      '4-bit',
      '8bit',
      'int8',
      'fp8',
      'lora',
      'quantized',
      'quantised',
      'distilled',
      'merge',
    ].map((each): [string, string, string] => [
      each,
      front(`tags: [birds, 3, ${each}]`),
      `\`tags\` has \`${each}\``,
    ]),
    ...['Tern GGUF', 'Tern-AWQ-v2', 'Lora of a tern', 'Tern_distil'].map((each): [string, string, string] => [
      each,
      front('license: mit', each),
      `The title has \`${/gguf|awq|lora|distil/i.exec(each)?.[0]}\``,
    ]),
    ['a library first', front('library_name: peft\ntags: [lora]'), '`library_name` is `peft`'],
    ['another library', front('library_name: transformers'), undefined],
    ['a tag with more to it', front('tags: [my-lora]'), undefined],
    ['tags that are no list', front('tags: lora'), undefined],
    ['a word in a word', front('license: mit', 'Flora and mergers'), undefined],
    ['a variant with an original', front('base_model: acme/tern\ntags: [lora]'), undefined],
    ['a key without a value, which another rule tells', front('base_model:\ntags: [lora]'), undefined],
  ])('an original: %s', (_, card, sign) => {
    const wanted = `1:1 unlinked: ${sign}, so this model was made from another, and \`base_model\` does not say from which. Add it.`
    expect(said(variants, card).filter((each) => each.includes(' unlinked: '))).toEqual(
      sign === undefined ? [] : [wanted],
    )
    if (sign !== undefined)
      expect(findingsOf(variants, card)[0]?.note).toBe('base_model: TODO-owner/TODO-model')
  })

  test.each<[string, boolean]>([
    ['https://huggingface.co/acme/tern', true],
    ['hf.co/acme/tern', true],
    ['https://huggingface.co/collections/x', true],
    ...['spaces/a', 'datasets/a', 'papers/2401', 'docs/hub', 'blog/a', 'models', 'join', 'settings/a'].map(
      (each): [string, boolean] => [`https://huggingface.co/${each}`, false],
    ),
    ['https://huggingface.co/acme', false],
    ['https://example.org/acme/tern', false],
  ])('%s leads on: %s', (address, leadsOn) => {
    expect(placesOf(variants, `# Tern\n\nSee ${address}\n`)).toEqual(leadsOn ? [] : ['- unlisted'])
    expect(placesOf(variants, `---\nsee: ${address}\n---\n# Tern\n`)).toEqual(['- unlisted'])
    expect(placesOf(variants, `---\nbase_model: acme/tern\n---\n# Tern\n\nSee ${address}\n`)).toEqual([])
  })
})
