// The model that this one was made from, as front matter, adapter and text name it.
import { describe, expect, test } from '@jest/globals'
import { baseModelConsistency as rule } from '../../../src/rules/consistency/base-model.ts'
import { applies, card, messages, repositoryWith, told } from '../told.ts'

const adapter = (text: string) =>
  repositoryWith([{ kind: 'adapter-config', path: 'adapter_config.json', text }])
const adapterOf = (base: unknown) => adapter(JSON.stringify({ base_model_name_or_path: base }))
const MADE = 'This model is a fine-tuned version of'

describe('the rule looks at', () => {
  test.each([
    ['a card that names a base model', card('base_model: acme/tern'), undefined, true],
    ['an adapter', card('license: mit'), adapterOf('acme/tern'), true],
    ['a text that tells it', card('license: mit', `${MADE} acme/tern.`), undefined, true],
    ['no other card', card('license: mit', 'A model of acme/tern.'), undefined, false],
    ['no empty key', card('base_model:'), undefined, false],
  ])('%s', (_, text, repository, expected) => expect(applies(rule, text, repository)).toBe(expected))
})

describe('the adapter and `base_model`', () => {
  test('a contradiction stands at the first base model', () => {
    expect(told(rule, card('base_model: [acme/tern, acme/gull]'), adapterOf('acme/auk'))).toEqual([
      {
        case: 'adapter',
        message:
          '`base_model` is `acme/tern` and `acme/gull`, but `adapter_config.json` names `acme/auk`, on which the adapter runs. Make them say the same.',
        at: '2:14-2:23',
        actual: 'acme/tern',
        expected: ['acme/auk'],
      },
    ])
  })

  test('of many base models five are named, and of a long one 200 characters are given', () => {
    const many = card(`base_model: [a/tern1, a/tern2, a/tern3, a/tern4, a/tern5, a/tern6]`)
    expect(messages(rule, many, adapterOf('a/auk'))[0]).toContain('`a/tern4` and `a/tern5`, but')
    const [long] = told(rule, card(`base_model: acme/${'tern'.repeat(60)}`), adapterOf('a/auk'))
    expect(long?.actual).toBe(`acme/${'tern'.repeat(60)}`.slice(0, 200))
  })

  test.each([
    ['names one of several', 'base_model: [acme/tern, acme/gull]', adapterOf('acme/gull')],
    ['names a mirror', 'base_model: acme/tern', adapterOf('mirror/tern-bnb-4bit')],
    ['names a folder', 'base_model: acme/tern', adapterOf('./checkpoints/last')],
    ['names nothing', 'base_model: acme/tern', adapter('{}')],
    ['has a number', 'base_model: acme/tern', adapterOf(7)],
    ['is null', 'base_model: acme/tern', adapter('null')],
    ['is cut off', 'base_model: acme/tern', adapter('{"base_model_name_or_path": "acme/gu')],
    [
      'lies in another folder',
      'base_model: acme/tern',
      repositoryWith([
        {
          kind: 'adapter-config',
          path: 'old/adapter_config.json',
          text: '{"base_model_name_or_path": "acme/gull"}',
        },
      ]),
    ],
  ])('an adapter that %s contradicts nothing', (_, front, repository) => {
    expect(told(rule, card(front), repository)).toEqual([])
  })
})

describe('the text and `base_model`', () => {
  test('a contradiction stands at the sentence’s line', () => {
    const text = card('base_model: [acme/tern, acme/gull]', `# Auk\n\nIt is small.\n${MADE} acme/auk.`)
    expect(told(rule, text)).toEqual([
      {
        case: 'text',
        message:
          'The text says that this model was made from `acme/auk`, but `base_model` is `acme/tern` and `acme/gull`. Make them say the same.',
        at: '7:1-7:48',
        expected: ['acme/tern', 'acme/gull'],
      },
    ])
  })

  test.each([
    ['acme/auk.', 'acme/auk'],
    ['acme/auk...', 'acme/auk'],
    ['acme/auk-1.5 by Acme', 'acme/auk-1.5'],
    ['the [acme/auk](https://huggingface.co/acme/auk) model', 'acme/auk'],
    ['`acme/auk`', 'acme/auk'],
  ])('of %j it takes %s', (words, id) => {
    expect(told(rule, card('license: mit', `${MADE} ${words}`))[0]?.expected).toEqual([id])
  })

  test.each([
    ['This is a LoRA adapter for acme/auk', true],
    ['Fine-tuned from acme/auk', true],
    ['(The model was fine-tuned from acme/auk)', true],
    ['We compare with a model fine-tuned from acme/auk', false],
    ['Unlike this model, a fine-tune of acme/auk', false],
    [`${'This '.repeat(16)}fine-tuned from acme/auk`, true],
    [`${'This '.repeat(16)} fine-tuned from acme/auk`, false],
    ['We know a fine-tune of acme/gull. This is a fine-tune of acme/auk', true],
    ['This is a fine-tune of outputs/last. This is a fine-tune of acme/auk', true],
    ['This is a fine-tune of acme/auk. This is a fine-tune of acme/gull', true],
    ['This is a fine-tune of outputs/last', false],
  ])('%j tells it of this model: %s', (text, tells) => {
    const expected = tells ? [['acme/auk']] : []
    expect(told(rule, card('license: mit', text)).map((each) => each.expected)).toEqual(expected)
  })

  test('what the text says is no contradiction where `base_model` or the adapter names it too', () => {
    const text = card('base_model: [acme/tern, acme/auk]', `${MADE} acme/auk.`)
    expect(told(rule, text)).toEqual([])
    const other = card('base_model: acme/tern', `${MADE} acme/auk.`)
    expect(told(rule, other, adapterOf('acme/auk')).map((each) => each.case)).toEqual(['adapter'])
    expect(told(rule, other, adapterOf('acme/gull')).map((each) => each.case)).toEqual(['adapter', 'text'])
  })
})

describe('without `base_model`', () => {
  test('the adapter’s is offered for the front matter', () => {
    for (const body of ['# Auk', `${MADE} acme/gull.`])
      expect(told(rule, card('license: mit', body), adapterOf('acme/auk'))).toEqual([
        {
          case: 'untold',
          message:
            '`adapter_config.json` names `acme/auk`, and no `base_model` says so. Add `base_model: acme/auk` to the front matter.',
          at: '1:1-1:4',
          expected: ['acme/auk'],
        },
      ])
  })

  test('else the text’s, at the line that names it', () => {
    expect(told(rule, card('license: mit', `# Auk\n\n${MADE} acme/auk.`))).toEqual([
      {
        case: 'untold',
        message:
          'The text says that this model was made from `acme/auk`, and no `base_model` says so. Add `base_model: acme/auk` to the front matter.',
        at: '6:1-6:48',
        expected: ['acme/auk'],
      },
    ])
  })

  test.each([
    ['the key has no value', 'base_model:'],
    ['its value is no text', 'base_model: 7'],
    ['the front matter cannot be read', 'license: [mit'],
  ])('nothing is said where %s', (_, front) => {
    expect(told(rule, card(front, `${MADE} acme/auk.`))).toEqual([])
  })

  test('nothing is said where neither tells it', () => {
    expect(told(rule, card('license: mit'), adapterOf('./last'))).toEqual([])
  })
})
