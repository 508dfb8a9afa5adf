// Which texts content/placeholder takes for left in, and where it says so.
import { describe, expect, test } from '@jest/globals'
import { placeholder } from '../../../src/rules/content/placeholder.ts'
import { findingsOf, placesOf, said } from './said.ts'

/** What is found in the text below a heading that is no topic: line, and what stands there. */
function left(text: string): readonly string[] {
  return findingsOf(placeholder, `# Tern\n\n## Colours\n\n${text}\n`).map(
    ({ place, actual }) => `${place?.start.line} ${actual}`,
  )
}

describe('a mark for what is to be written', () => {
  test.each([
    ['TODO', ['5 TODO']],
    ['TBD', ['5 TBD']],
    ['TODO.', ['5 TODO.']],
    ['TBD: the colours', ['5 TBD: the colours']],
    ['TODO：写', ['5 TODO：写']],
    ['Wings: TODO', ['5 TODO']],
    ['Wings:TBD', ['5 TBD']],
    ['Wings： TBD', ['5 TBD']],
    ['Wings: TODO. Then more.', ['5 TODO. Then more.']],
    ['The wings TODO: measure them', ['5 TODO: measure them']],
    ['TODO the colours', []],
    ['TODOS: none', []],
    ['The wings TBD: measure them', []],
    ['Wings: TODOs', []],
    ['A TODO', []],
    ['The TODO:list', []],
    ['MYTODO: measure', []],
    ['todo: measure', []],
    ['Written\nTODO', ['6 TODO']],
    ['TODO\nWritten', ['5 TODO']],
    ['| a | b |\n| --- | --- |\n| TBD | 1 |\n| 2 | TODO: x |', ['7 TBD', '8 TODO: x']],
    ['| TODO | b |\n| --- | --- |\n| 1 | 2 |', ['5 TODO']],
  ])('%j', (text, wanted) => {
    expect(left(text)).toEqual(wanted)
  })
})

describe('a variable of a card’s own template', () => {
  test.each([
    ...['model_id', 'model_name', 'model_summary', 'model_description', 'model_card_authors', 'model_type'],
    ...[
      'model_index',
      'card_data',
      'direct_use',
      'downstream_use',
      'out_of_scope_use',
      'bias_risks_limitations',
    ],
    ...[
      'bias_recommendations',
      'get_started_code',
      'training_data',
      'training_regime',
      'testing_factors',
      'results',
    ],
    ...[
      'results_summary',
      'citation_bibtex',
      'citation_apa',
      'developers',
      'funded_by',
      'shared_by',
      'base_model',
    ],
    ...['license', 'language', 'repo', 'paper', 'demo', 'MODEL_ID', 'license | default("x", true)'],
  ])('{{ %s }}', (name) => {
    expect(left(`It is {{ ${name} }} here.`)).toEqual([`5 {{ ${name} }}`])
    expect(left(`It is {{${name}}} here.`)).toEqual([`5 {{${name}}}`])
  })

  test.each([
    '{{ question }}',
    '{{ model_key }}',
    '{{ training }}',
    '{ model_id }',
    '{{ citation }}',
    '{{ my_license }}',
    '{{ licenses }}',
    '{{  license }}',
  ])('%s is none', (text) => {
    expect(left(`It is ${text} here.`)).toEqual([])
  })
})

describe('what the gate’s drafts leave in code', () => {
  const inCode = (text: string) => left(`\`\`\`\nx\n${text}\n\`\`\``)
  test.each([
    ['load("TODO: the folder")', ['7 TODO: the folder']],
    ["load('TODO: the folder')", ['7 TODO: the folder']],
    ['title = {TODO the title}', ['7 TODO the title']],
    ['# TODO: load the model from this folder', ['7 # TODO: load the model from this folder']],
    ['# TODO: how its package is installed', ['7 # TODO: how its package is installed']],
    ['see huggingface.co/your-name/your-model for it', ['7 huggingface.co/your-name/your-model']],
    ['load("TODO")', []],
    ['load("a TODO: b")', []],
    ['title = {TODOS}', []],
    ['title = { TODO }', []],
    ['# TODO: load faster', []],
    ['TODO: measure', []],
    ['TODO', []],
    ['Coming soon', []],
    ['huggingface.co/your-name/my-model', []],
  ])('%s', (text, wanted) => {
    expect(inCode(text)).toEqual(wanted)
  })

  test('is a mark for the reader outside of code', () => {
    expect(left('See huggingface.co/your-name/your-model for it.')).toEqual([])
    expect(left('Call load("TODO: the folder").')).toEqual(['5 TODO: the folder").'])
  })
})

describe('a promise is the whole of a line', () => {
  test.each([
    ['Coming soon', ['5 Coming soon']],
    ['🚧 Coming soon! 🚧', ['5 🚧 Coming soon! 🚧']],
    ['Written.\nComing soon', ['6 Coming soon']],
    ['Coming soon, says the tern of the shore.', []],
    ['The paper is coming soon to a journal near you', []],
    ['Coming soon 2026', []],
    ['> Coming soon', []],
    ['`````\nComing soon\n`````', []],
  ])('%j', (text, wanted) => {
    expect(left(text)).toEqual(wanted)
  })

  test('a year says something, and other numbers do not', () => {
    expect(left('To be published in 2026')).toEqual([])
    expect(left('To be published')).toEqual(['5 To be published'])
  })
})

describe('how it is told', () => {
  test('a text once, with the number of its other places', () => {
    const card = (times: number) => `# Tern\n\n## Colours\n\n${'- [More Information Needed]\n'.repeat(times)}`
    const told = (places: string) => [
      `5:1 placeholder: \`[More Information Needed]\` is left in from a template${places}. Write what is meant, or delete the line.`,
    ]
    expect(said(placeholder, card(1))).toEqual(told(''))
    expect(said(placeholder, card(2))).toEqual(told(', here and in one more place'))
    expect(said(placeholder, card(3))).toEqual(told(', here and in 2 more places'))
  })

  test('a promise in many places, however its marks differ', () => {
    expect(said(placeholder, '# Tern\n\n## Wings\n\nComing soon!\n\n## Feet\n\n*COMING SOON...*\n')).toEqual([
      '5:1 placeholder: `Coming soon!` is a promise to write something later, here and in one more place. Write it, or delete the line and its heading.',
    ])
  })

  test('of a line but once, whatever it has', () => {
    expect(left('TODO: [More Information Needed]')).toHaveLength(1)
    expect(left('{{ license }} and {{ language }}')).toHaveLength(1)
    expect(left('{{ license }}\nand {{ language }}')).toHaveLength(2)
  })

  test('each of many texts', () => {
    const lines = Array.from({ length: 50 }, (_, index) => `- TODO: ${index} wings`).join('\n')
    expect(left(lines)).toHaveLength(50)
  })

  test('on a line of the file, however many rows a table has on one', () => {
    const rows = '<tr><td>a</td><td>b</td></tr>'.repeat(5)
    const card = `# Tern\n\n## Colours\n\n<table>${rows}<tr><td>TODO</td></tr></table>\n`
    expect(placesOf(placeholder, card).map((place) => Number.parseInt(place, 10))).toEqual([6])
  })

  test.each(['\n', '\r\n', '\r'])('on its line where lines end with %j', (end) => {
    expect(placesOf(placeholder, ['# Tern', '', '## Colours', '', 'Brown.', 'TODO', ''].join(end))).toEqual([
      '6:1 placeholder',
    ])
  })
})

describe('what its own rule tells', () => {
  test.each(['Usage', 'Limitations', 'Evaluation', 'Citation'])('is left to it below "%s"', (heading) => {
    expect(placesOf(placeholder, `# Tern\n\n## ${heading}\n\n[More Information Needed]\n`)).toEqual([])
    expect(
      placesOf(placeholder, `# Tern\n\n## ${heading}\n\n[More Information Needed]\n\n## Colours\n\nTODO\n`),
    ).toEqual(['9:1 placeholder'])
  })

  test('is told where something else is written too', () => {
    const card =
      '# Tern\n\n## Limitations\n\nIt does not know of birds that live at sea, nor of those in the snow.\n\n[More Information Needed]\n'
    expect(placesOf(placeholder, card)).toEqual(['7:1 placeholder'])
  })

  test('is told where the topic has no such rule', () => {
    expect(placesOf(placeholder, '# Tern\n\n## Training data\n\n[More Information Needed]\n')).toEqual([
      '5:1 placeholder',
    ])
  })
})

describe('a template’s introduction may stay', () => {
  const intro = 'This section describes the evaluation protocols and provides the results.'
  test.each([
    ['above words of the author', `## Wings\n\n${intro}\n\nTerns have two of them, and they are long.`, []],
    ['above words further below', `## Wings\n\n${intro}\n\n### Length\n\nLong enough.`, []],
    ['but not alone', `## Wings\n\n${intro}`, ['5']],
    ['but not above another promise', `## Wings\n\n${intro}\n\nTODO`, ['5']],
    ['but not above code alone', `## Wings\n\n${intro}\n\n\`\`\`\nmeasure\n\`\`\``, ['5']],
    ['but not for words of another section', `## Wings\n\n${intro}\n\n## Feet\n\nTwo of them.`, ['5']],
  ])('%s', (_, text, lines) => {
    expect(
      placesOf(placeholder, `# Tern\n\n${text}\n`)
        .map((place) => place.split(':')[0])
        .slice(0, 1),
    ).toEqual(lines)
  })

  test('and other sentences of it may not', () => {
    expect(left('[More Information Needed]\n\nTerns have two wings.')).toEqual([
      '5 [More Information Needed]',
    ])
  })
})
