// The model that a card's examples load: this one, another one or a placeholder.
import { describe, expect, test } from '@jest/globals'
import { usageModelId } from '../../../src/rules/consistency/usage-model-id.ts'
import { applies, card, code, messages, told } from '../told.ts'

const load = (...names: readonly string[]) =>
  code(names.map((name) => `AutoModel.from_pretrained("${name}")`).join('\n'))

describe('the model that the examples load', () => {
  test.each([
    [load('acme/tern'), true],
    [code('import timm'), false],
    [`${code('import timm')}\n\n${load('acme/tern')}`, true],
    ['# Tern', false],
  ])('%j: the rule looks at it: %s', (body, expected) => expect(applies(usageModelId, body)).toBe(expected))

  test('a placeholder is told once, where it first stands, with the id where the card gives it', () => {
    const text = `# acme/tern\n\n${load('my-org/x', 'your-name/x', 'my-org/x')}`
    const finding = (name: string, at: string) => ({
      case: 'placeholder',
      message: `The example loads \`${name}\`, a placeholder, so that nobody can run it as it stands. Write \`acme/tern\`.`,
      at,
      actual: name,
      expected: ['acme/tern'],
    })
    expect(told(usageModelId, text)).toEqual([
      finding('my-org/x', '4:28-4:36'),
      finding('your-name/x', '5:28-5:39'),
    ])
    const [unknown] = told(usageModelId, `# Tern\n\n${load('my-org/x')}`)
    expect(unknown?.message).toMatch(/Write the id of this model\.$/)
    expect(unknown).not.toHaveProperty('expected')
  })

  test.each([
    ['<name>', true],
    ['<name>/tern', true],
    ['[name]', true],
    ['[name]/tern', false],
    ['x[name]', false],
    ['acme/<name>', false],
    ['<>', false],
    [`<${'n'.repeat(81)}>`, false],
    ['{name}', true],
    ['{name}/tern', true],
    ['acme/{name}', false],
    ['my-user/tern', true],
    ['acme/your-model-id', true],
    ['org/tern', true],
    ['organization/tern', true],
    ['acme-org/tern', false],
    ['./path/to/tern', true],
    ['../path_to_tern', true],
    ['model-id-here', true],
    ['model-ids', false],
    ['XXX', true],
    ['TODO', true],
    ['TODOS', false],
    ['...', true],
    ['....', false],
  ])('%s is a placeholder: %s', (name, expected) => {
    expect(told(usageModelId, `# Tern\n\n${load(name)}`).map(({ actual }) => actual)).toEqual(
      expected ? [name] : [],
    )
  })

  test('of other models alone the first is told', () => {
    expect(told(usageModelId, `# acme/tern\n\n${load('acme/gull', 'acme/auk')}`)).toEqual([
      {
        case: 'other',
        message:
          'The examples load `acme/gull`, and none loads this model. Write `acme/tern` where that is meant.',
        at: '4:28-4:37',
        actual: 'acme/gull',
        expected: ['acme/tern'],
      },
    ])
  })

  test.each([
    ['this model among others', `# acme/tern\n\n${load('acme/gull', 'acme/tern')}`],
    ['a conversion of it', `# acme/tern\n\n${load('other/tern-GGUF')}`],
    ['its base', card('base_model: [acme/auk, acme/gull]', `# acme/tern\n\n${load('acme/gull')}`)],
    [
      'its base among others',
      card('base_model: acme/gull', `# acme/tern\n\n${load('acme/auk', 'acme/gull')}`),
    ],
    ['what is no id', `# acme/tern\n\n${load('gull', './gull')}`],
    ['it by its name', `# acme/tern\n\n${load('acme/gull')}\n\n${code('x = "tern"')}`],
    ['nothing', '# acme/tern'],
    ['another one, where nothing says which this is', `# Tern\n\n${load('acme/gull')}`],
  ])('that load %s contradict nothing', (_, text) => expect(told(usageModelId, text)).toEqual([]))

  test('beside a placeholder no other model is told', () => {
    const text = `# acme/tern\n\n${load('your-name/x', 'acme/gull')}`
    expect(told(usageModelId, text).map((each) => each.case)).toEqual(['placeholder'])
  })
})

describe('which model this is', () => {
  const index = (...names: readonly string[]) =>
    `model-index:\n${names.map((name) => `- name: ${name}`).join('\n')}`
  test.each([
    ['the title', '# acme/tern', 'acme/tern'],
    ['the title of the template', '# Model Card for acme/tern', 'acme/tern'],
    ['the title of another template', '# model card of  acme/tern', 'acme/tern'],
    ['the text before the title', 'A model.\n\n# acme/tern', 'acme/tern'],
    ['no title further down', '# Birds\n\n# acme/tern', undefined],
    ['no heading below the first level', '## acme/tern', undefined],
    ['no title with more words', '# My Model card for acme/tern', undefined],
    ['`model-index`', card(index('acme/tern'), '# Birds'), 'acme/tern'],
    ['`model-index` without a title', card(index('acme/tern'), ''), 'acme/tern'],
    ['the title before `model-index`', card(index('acme/auk'), '# acme/tern'), 'acme/tern'],
    ['no `model-index` of two', card(index('acme/tern', 'acme/auk'), '# Birds'), undefined],
    ['no name without an owner', card(index('tern'), '# Birds'), undefined],
    ['no number', card(index('7'), '# Birds'), undefined],
    ['no `model-index` without an entry', card('model-index: []', '# Birds'), undefined],
    ['no empty entry', card('model-index: [null]', '# Birds'), undefined],
    ['no map', card('model-index: {name: acme/tern}', '# Birds'), undefined],
    ['no text', card('model-index: acme/tern', '# Birds'), undefined],
  ])('is told by %s', (_, text, expected) => {
    const own = expected === undefined ? 'the id of this model' : `\`${expected}\``
    const [message = ''] = messages(usageModelId, `${text}\n\n${load('your-name/x')}\n`)
    expect(message.slice(message.indexOf('Write '))).toBe(`Write ${own}.`)
  })
})
