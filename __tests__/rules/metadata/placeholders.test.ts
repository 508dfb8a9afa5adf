// metadata/placeholder: which values are those of a template, and which only look like it.
import { describe, expect, test } from '@jest/globals'
import { cardOf, findingsIn } from './said.ts'

function left(yaml: string): readonly (string | undefined)[] {
  return findingsIn('placeholder', cardOf(yaml)).map(({ actual }) => actual)
}

/** What is left in, and beside it what is one word or one sign away and may well be meant. */
const VALUES: Readonly<Record<string, readonly [left: readonly string[], meant: readonly string[]]>> = {
  'of the samples': [
    ['lang1', 'tag2', 'Dataset3', 'metric9', 'any valid license identifier', 'base model Hub identifier'],
    ['lang', 'tag10', 'a tag1', 'tag1 too', 'any license', 'the base model Hub identifier'],
  ],
  'that a program was to fill in': [
    ['{name}', '{{name}}', '{}', '{ my name }', 'an {{ x }} in it', '{% if x %}', 'a {% x %} b', '{{}}'],
    ['{name', 'name}', 'an {x} in it', '{x} y', '{a{b}c}', '{{ x', '{% x', 'a {%x%y%} b', '{ { x } }'],
  ],
  'that ask for more information': [
    ['[More Information Needed]', 'more information needed', 'More information is needed.'],
    ['[more information', 'no more information needed', 'more information needed here'],
  ],
  'that ask for it in brackets, escaped or not': [
    ['[[More Information Needed]]', '\\[More Information Needed\\]', '[ More Information Needed ]'],
    ['([More Information Needed])', '[[[More Information Needed]]]', '[More Information Needed]..'],
  ],
  'that put it off': [
    [
      'TBD',
      'tba',
      'todo',
      'FIXME',
      'xxx',
      'XXXXX',
      'placeholder',
      'changeme',
      'change_me',
      'change-me',
      'TODO!..',
    ],
    ['xx', 'xxxy', 'my TODO', 'todos', 'TODO list', 'placeholders', 'change me', 'tbd?', 'axxx'],
  ],
  'that put it off in words': [
    [
      'to be added',
      'To be completed',
      'to be determined',
      'to be announced',
      'to be written',
      'coming soon...',
    ],
    ['to be', 'to be addressed', 'has to be added', 'to be added in May', 'is coming soon'],
  ],
  'that are to be filled in': [
    ['to be filled', 'to be filled in', 'fill me in', 'Fill this in'],
    ['to be filled out', 'fill in', 'fill me', 'to be filledin'],
  ],
  'in square brackets that tell what to put there': [
    ['[todo]', '[insert name]', '[Your name]', '[add the data here]', '[ replace me ]', '[your]'],
    [
      '[yours]',
      '[additional]',
      '[the data]',
      'see [your name]',
      '[your name] here',
      '[your [name]]',
      '[insert',
    ],
  ],
  'in angle brackets that tell what to put there': [
    ['<your name>', '<insert>', '<Replace me>', '<add it>', '<enter a name>', '<todo>', '< your name >'],
    ['<yours>', '<b>', 'see <your name>', '<your car> here', '<your <car>>', '<your car', '<additional>'],
  ],
  'of another': [
    [
      'your-model',
      'your_org',
      'Your name',
      '<your-username>/x',
      'insert-repo',
      'replace dataset',
      'your email here',
    ],
    ['yourmodel', 'your own', 'my your-model', 'your names', 'insert a repo', 'the replace model'],
  ],
  'of another with a long tail': [
    [
      `your-model ${'x'.repeat(59)}`,
      'your-organization',
      'your-organisation',
      'your-model-name',
      'your language',
    ],
    [`your-model ${'x'.repeat(60)}`, 'your-models', 'your-company'],
  ],
  'under another’s name': [
    ['your-username/tern', 'yourname/tern', 'your_org/x', 'YourUser/x', 'your-organization/x'],
    ['yourname/', 'ayour-name/x', 'yournames/x', 'your/x', `yourname/${'x'.repeat(97)}`],
  ],
  'that fill space': [
    ['Lorem ipsum', 'lorem ipsum dolor'],
    ['lorem', 'lorem ipsums', 'a lorem ipsum'],
  ],
}

describe.each(Object.entries(VALUES))('values %s', (_, [templates, meant]) => {
  test.each(templates)('%s is left in', (value) => {
    expect(left(`x: ${JSON.stringify(value)}`)).toEqual([value.length > 60 ? expect.any(String) : value])
  })

  test.each(meant)('%s may be meant', (value) => {
    expect(left(`x: ${JSON.stringify(value)}`)).toEqual([])
  })
})

test('blanks around a value are none of it', () => {
  expect(left('x: "  TODO "\nmetrics: [" metrics "]')).toEqual(['TODO', 'metrics'])
})

test.each(['metrics', 'datasets', 'licence', 'base_model'])(
  'a sample’s %s names the key itself, or the licence',
  (key) => {
    expect(left(`${key}: ${key}`)).toEqual([key])
    expect(left(`${key}: [${key}, license]`)).toEqual([key, 'license'])
    expect(left(`${key}: [x${key}, ${key}s, licenses]`)).toEqual([])
    expect(left(`${key}: [[${key}]]`)).toEqual([])
  },
)

test('a list where the Hub wants one, too', () => {
  expect(left('tags: [tags, tag, license]\nlicense: license\nlanguage: [language]')).toEqual([
    'tags',
    'license',
  ])
})

test('of other keys their name may be meant', () => {
  expect(left('x: x\nmodel_name: model_name\ntitle: license\nauthor: [author]')).toEqual([])
})
