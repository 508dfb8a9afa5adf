// What the code of a card imports and loads, and the library that it contradicts.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import {
  codeExamples,
  importedPackages,
  loadedModels,
} from '../../../src/rules/consistency/examples-in-code.ts'
import { isHubId, mayBeSame } from '../../../src/rules/consistency/model-ids.ts'
import { usageLibrary } from '../../../src/rules/consistency/usage-library.ts'
import { applies, card, code, told } from '../told.ts'

const examplesOf = (body: string) => codeExamples(parseCard('README.md', body))

describe('examples in code', () => {
  test.each([
    ['python', 1],
    ['', 1],
    ['context', 1],
    ['textile', 1],
    ['text', 0],
    ['Text', 0],
    ['yaml', 0],
    ['yml', 0],
    ['bibtex', 0],
  ])('a block of the language %j counts %i', (language, count) => {
    expect(examplesOf(code('import timm', language))).toHaveLength(count)
  })

  test('a quoted block is another card’s', () => {
    expect(examplesOf('> ```python\n> import timm\n> ```')).toEqual([])
  })

  test('of 60,000 characters a block is code, of one more it is data', () => {
    expect(examplesOf(code('x'.repeat(60_000)))).toHaveLength(1)
    expect(examplesOf(code('x'.repeat(60_001)))).toEqual([])
  })

  test('the first 200 blocks are read', () => {
    expect(examplesOf(`${code('a')}\n\n`.repeat(201))).toHaveLength(200)
  })

  test('a card is read once', () => {
    const parsed = parseCard('README.md', code('import timm'))
    expect(codeExamples(parsed)).toBe(codeExamples(parsed))
  })

  test('a piece is found at its first place in the block, and not before or far behind it', () => {
    const [first, second] = examplesOf(
      `timm\n\n${code('import timm')}\n\n${code('x')}\n${'-'.repeat(1500)} peft`,
    )
    expect(first?.placeOf('timm')).toEqual({
      start: { line: 4, column: 8, offset: 23 },
      end: { line: 4, column: 12, offset: 27 },
    })
    expect(first?.placeOf('')).toBeUndefined()
    expect(first?.placeOf('flair')).toBeUndefined()
    expect(second?.placeOf('timm')).toBeUndefined()
    expect(second?.placeOf('peft')).toBeUndefined()
  })

  test('a piece may stand behind the block’s start by twice its length and 1,000', () => {
    const piece = (dashes: number) =>
      examplesOf(`${code('abc')}\n\n${'-'.repeat(dashes)}peft`)[0]?.placeOf('peft')
    expect(piece(987)?.start.offset).toBe(1006)
    expect(piece(988)).toBeUndefined()
  })
})

describe('imports', () => {
  test.each([
    ['import timm', ['timm']],
    ['import timm.data', ['timm']],
    ['import tensorflow as tf', ['tensorflow']],
    ['import _private2', ['_private2']],
    ['from timm import create_model', ['timm']],
    ['from timm.data.x import y', ['timm']],
    ['    from timm import x', ['timm']],
    [`${' '.repeat(40)}import timm`, ['timm']],
    [`${' '.repeat(41)}import timm`, []],
    ['>>> import timm', ['timm']],
    ['>>>import timm', ['timm']],
    ['... import timm', ['timm']],
    ['...import timm', ['timm']],
    ['x = 1\nimport timm\nimport flair', ['timm', 'flair']],
    ['import timm\nimport timm', ['timm']],
    ['reimport timm', []],
    ['and import timm', []],
    ['import 2timm', []],
    ['from .timm import x', []],
    ['from timm', []],
    ['# import timm', []],
  ])('%j imports %j', (text, packages) => expect([...importedPackages(text)]).toEqual(packages))
})

describe('models that code loads', () => {
  test.each([
    ['from_pretrained("acme/tern")', 'acme/tern', false],
    ['from_pretrained(" acme/tern ")', 'acme/tern', false],
    ["from_pretrained(pretrained_model_name_or_path = 'acme/tern')", 'acme/tern', false],
    ['from_pretrained(f"{owner}/tern")', '{owner}/tern', true],
    ['model_id = f"{owner}/tern"', '{owner}/tern', true],
    ['checkpoint="acme/tern"', 'acme/tern', false],
    ['huggingface-cli download acme/tern', 'acme/tern', false],
    ['hf download $OWNER/tern', '$OWNER/tern', true],
    ['git clone git@hf.co:acme/tern.git', 'acme/tern', false],
    ['git clone https://huggingface.co/acme/tern.github', 'acme/tern.github', false],
    ['git clone https://huggingface.co/acme/tern.git-x', 'acme/tern.git-x', false],
    ['python run.py --model=acme/tern', 'acme/tern', false],
    ['lm_eval --model-path "acme/tern"', 'acme/tern', false],
  ])('%j loads one', (text, name, isTemplate) => {
    expect(loadedModels(text)).toEqual([{ name, isTemplate }])
  })

  test.each([
    'self.model = "acme/tern"',
    'my_model = "acme/tern"',
    'print("acme/tern")',
    'x--model acme/tern',
  ])('%j loads none', (text) => expect(loadedModels(text)).toEqual([]))
})

describe('ids', () => {
  test.each([
    ['acme/tern', true],
    ['a/b', true],
    ['acme/tern-7b_v1.5', true],
    ['acme/tern.json.x', true],
    ['acme/ternjson', true],
    ['acme/tern.json', false],
    ['acme/tern.GGUF', false],
    ['acme/tern.jpeg', false],
    ['acme/tern.jpg', false],
    ['models-x/tern', true],
    ['my-models/tern', true],
    ['Models/tern', false],
    ['model/tern', false],
    ['data/tern', false],
    ['-acme/tern', false],
    ['acme/tern/x', false],
    [' acme/tern', false],
    ['acme/tern ', false],
  ])('%j is one: %s', (text, expected) => expect(isHubId(text)).toBe(expected))

  test.each([
    ['acme/tern-7b', 'acme/tern-7b-instruct', true],
    ['acme/tern-7b-GGUF-q4_K', 'other/tern_7B', true],
    ['acme/meta-tern', 'acme/tern', true],
    ['acme/Meta-tern', 'acme/tern-2', true],
    ['acme/xmeta-tern', 'acme/xtern', false],
    ['acme/tern-meta-7b', 'acme/tern-7b', true],
    ['tern-7b', 'acme/tern-7b', true],
    ['acme/tern-7b', 'tern', true],
    ['tern', 'acme/tern-7b', true],
    ['gull/auk-1', 'acme/auk1', true],
    ['gull/tern', 'tern/gull', false],
    ['acme/tern-hfx', 'acme/tern-bnbx', false],
    ['acme/tern-7b', 'acme/tern-8b', false],
  ])('%s and %s may be the same: %s', (one, other, expected) => expect(mayBeSame(one, other)).toBe(expected))
})

describe('the library', () => {
  const libraries = (name: string, text: string) =>
    told(usageLibrary, card(`library_name: ${name}`, code(text))).flatMap(({ expected = [] }) => expected)

  test.each([
    ['library_name: timm', true],
    ['license: mit', false],
    ['library_name: [timm]', false],
  ])('%s: the rule looks at it: %s', (front, expected) =>
    expect(applies(usageLibrary, card(front))).toBe(expected),
  )

  test('a contradiction stands at the name and tells all libraries that the examples import', () => {
    const body = `${code('import timm')}\n\n${code('import spacy\nimport numpy')}`
    expect(told(usageLibrary, card('library_name: diffusers', body))).toEqual([
      {
        case: 'differs',
        message:
          '`library_name` is `diffusers`, but the examples import `timm` and `spacy` and not that. Make them say the same.',
        at: '2:15-2:24',
        actual: 'diffusers',
        expected: ['timm', 'spacy'],
      },
    ])
  })

  test.each([
    ['keras', 'import tensorflow\nimport timm', []],
    ['keras', 'import timm', ['timm']],
    ['timm', 'import transformers', []],
    ['timm', 'import transformers\nimport spacy', []],
    ['timm', 'import spacy', ['spacy']],
    ['timm', 'import tensorflow', ['keras']],
    ['flair', 'import transformers', ['transformers']],
    ['timm', 'import numpy', []],
    ['constructor', 'import timm', []],
    ['acme', 'import timm', []],
  ])('%s, where the examples say %j: %j', (name, text, expected) =>
    expect(libraries(name, text)).toEqual(expected),
  )

  test('what is no text names no library', () => {
    expect(told(usageLibrary, card('library_name: [diffusers]', code('import timm')))).toEqual([])
  })
})
