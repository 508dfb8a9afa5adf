// What content/headings and content/title make of a card’s headings.
import { describe, expect, test } from '@jest/globals'
import { headings } from '../../../src/rules/content/headings.ts'
import { title } from '../../../src/rules/content/title.ts'
import { findingsOf, placesOf, said } from './said.ts'

describe('content/headings', () => {
  test.each<[string, string, readonly string[]]>([
    ['levels one by one, and back at once', '# T\n\n## A\n\n### B\n\n#### C\n\n## D', []],
    ['a level too deep', '# T\n\n### A', ['3:1 skipped']],
    ['and again below it', '# T\n\n### A\n\n##### B', ['3:1 skipped', '5:1 skipped']],
    ['a first heading of any level', '###### T', []],
    ['a title below a deeper heading', '## Badges\n\n# T\n\n## A', []],
    ['HTML that leaves a level out', '# T\n\n<h3>A</h3>', []],
    ['a heading below HTML', '<h1>T</h1>\n\n### A', ['3:1 skipped']],
    ['a heading right below HTML of the level above', '<h1>T</h1>\n\n<h2>A</h2>\n\n### B', []],
    ['headings in quotes and lists', '# T\n\n> ### A\n\n- #### B', []],
    ['elements of other names', '# T\n\n<h7>A</h7>\n\n<th2>A</th2>\n\n## B', []],
    ['two titles', '# T\n\n# A', ['3:1 several']],
    ['two titles, of which the first is HTML', '<h1>T</h1>\n\n# A', ['3:1 several']],
    ['two titles, of which the second is HTML', '# T\n\n<h1>A</h1>', []],
    ['sections as titles', '# Usage\n\n# Limitations', ['1:1 several']],
    ['a title of another card', '# T\n\n# Model card for A', []],
    ['a title of another card at its end', '# T\n\n# A model card', []],
    ['a model card of none', '# T\n\n# Model cards', ['3:1 several']],
    ['what is said of a model card', '# T\n\n# The model card for A', ['3:1 several']],
    ['the other card one level down', '# T\n\n## Model card for A\n\n# B', ['5:1 several']],
    ['an original card at any level', '# T\n\n## Original README\n\n# A\n\n#### B', []],
    ['an original that is no card', '# T\n\n## Original paper\n\n# A', ['5:1 several']],
    ['an original card as the only one', '# Original model card\n\n# A', ['3:1 several']],
    ['no text', '# T\n\n##\n\n## A', ['3:1 empty']],
    ['no text in HTML', '# T\n\n<h2></h2>', []],
    ['a picture in place of text', '# T\n\n## ![](a.png)', []],
    ['no text below another card', '# T\n\n# Original model card\n\n##', ['5:1 empty']],
    ['a line below a line', 'T\n===\n\nA\n---', []],
    ['a line below two lines', '# T\n\nA\nb\n---', ['3:1 by-accident']],
    ['a line below a paragraph of its own', '# T\n\nA\nb\n\n---', []],
  ])('%s', (_, card, wanted) => {
    expect(placesOf(headings, `${card}\n`)).toEqual(wanted)
  })

  test.each<[string, readonly string[]]>([
    ['##Usage', ['3:1']],
    ['A.\n   ######Usage', ['4:1']],
    ['##Über uns', ['3:1']],
    ['#Usage', []],
    ['#######Usage', []],
    ['##2 steps', []],
    ['##!', []],
    ['a ##Usage', []],
    ['A.\n##Usage\n###More', ['4:1', '5:1']],
    ['> ##Usage', []],
    ...[
      '###Instruction:',
      '##system',
      '##User:',
      '##Human',
      '##assistant',
      '##INPUT',
      '##output',
      '##Response',
      '##prompt',
    ].map((each): [string, readonly string[]] => [each, []]),
    ['###Context x', []],
    ['###Inputs', ['3:1']],
    ['###My input', ['3:1']],
    ['##A {x}', []],
    ['##A }', []],
  ])('hashes without a space: %j', (text, wanted) => {
    expect(placesOf(headings, `# T\n\n${text}\n`)).toEqual(wanted.map((each) => `${each} no-space`))
  })

  test.each(['\n', '\r\n', '\r'])('hashes are set right in place where lines end with %j', (end) => {
    const card = ['# T', '', 'A.', '  ##Usage', '##More', ''].join(end)
    const found = findingsOf(headings, card)
    const at = card.indexOf('##Usage')
    expect(found[0]).toEqual({
      case: 'no-space',
      message: '`##Usage` is shown as text, not as a heading. Put a space behind `##`.',
      place: {
        start: { line: 4, column: 1, offset: at - 2 },
        end: { line: 4, column: 10, offset: at + 7 },
      },
      fix: {
        start: { line: 4, column: 5, offset: at + 2 },
        end: { line: 4, column: 5, offset: at + 2 },
        text: ' ',
      },
    })
    expect(found[1]?.place?.start).toEqual({ line: 5, column: 1, offset: at + 7 + end.length })
    expect(found).toHaveLength(2)
  })

  test('each is told in a sentence', () => {
    expect(said(headings, '# T\n\n#### A *b*\n\n##\n\nC\nd\n---\n')).toEqual([
      '3:1 skipped: `A b` is of level 4 right below one of level 1. Write `## A b`, or give it a heading of level 2 above.',
      '5:1 empty: This heading has no text. Give it one or delete it.',
      '7:1 by-accident: The line right below this paragraph makes a heading of it. Put an empty line between them.',
    ])
    expect(said(headings, '# T\n\n# A\n\n# B\n')).toEqual([
      '3:1 several: 3 headings are of level 1, and the first is the title. Write the others, and what is below them, one level down: `## A`.',
    ])
    expect(said(headings, '# Usage\n\n# Citation\n')).toEqual([
      '1:1 several: 2 headings are of level 1, which is for the title. Write them, and what is below them, one level down: `## Usage`.',
    ])
  })

  test('each of many', () => {
    expect(placesOf(headings, `# T\n\n${'##\n\n'.repeat(50)}`)).toHaveLength(50)
  })
})

describe('content/title', () => {
  test.each<[string, string, readonly string[]]>([
    ['a name', '# Tern\n\nA bird.', []],
    ['a name with a mark', '# Tern: Usage of it', []],
    ['a section, and then a name at the top', '# Usage\n\n## Tern\n\n# Tern', []],
    ['a section, and then a name further down', '# Usage\n\n## Tern', ['1:1 missing']],
    ['a name that is not at the top, but first', '#### Tern\n\nA bird.', []],
    ['a bold line above everything', '**Tern**\n\nA bird.\n\n## Usage', []],
    ['a bold line below a sentence', 'A bird.\n\n**Tern**\n\nIt flies.\n\n## Usage', ['7:1 missing']],
    ['a bold name of a section', '**Usage**\n\nA bird.', ['- missing']],
    ['a bold line alone', '**Tern**', ['- missing']],
    ['a picture with words', '![Tern](a.png)\n\n## Usage', []],
    ['a picture without words', '![](a.png)\n\n## Usage', ['3:1 missing']],
    ['a picture with a letter', '![T1](a.png)\n\n## Usage', ['3:1 missing']],
    ['a picture below the first heading', '## Usage\n\n![Tern](a.png)', ['1:1 missing']],
    ['a picture with words and no heading', '![Tern](a.png)', []],
    ['two pictures, of which the first has words', '![Tern](a.png) ![](b.png)\n\n## Usage', []],
    ['a picture in HTML', '<p><img src="a.png" alt="Tern"></p>\n\n## Usage', []],
    [
      'pictures in HTML, of which the first has words',
      '<p><img src="a.png" alt="Tern"></p>\n\n<p><img src="b.png"></p>\n\n## Usage',
      [],
    ],
    ['a picture in HTML without words', '<p><img src="a.png" alt=""></p>\n\n## Usage', ['3:1 missing']],
    ['words of another element', '<p alt="Tern">x</p>\n\n## Usage', ['3:1 missing']],
    ...[
      'Disclaimer',
      'News',
      "What's new",
      'Whats New',
      'Update',
      'Updates',
      'Changelog',
      'Change log',
      'Training results',
      'Framework versions',
      'Provided files',
      'Available models',
      'Files',
      'Prompt template',
      'Prompt format',
      'Example',
      'Samples',
      'Notes',
      'Warning',
      'Important',
      'Requirements',
      'Installation',
      'Install',
      'Acknowledgements',
      'Acknowledgments',
      'References',
      'Files and versions',
      '🚀 News!',
      'Table of contents',
    ].map((each): [string, string, readonly string[]] => [
      `the section "${each}"`,
      `# ${each}`,
      ['1:1 missing'],
    ]),
    ...['News reader', 'Tern news', 'Old files', 'Installer', 'Sampler'].map(
      (each): [string, string, readonly string[]] => [`the name "${each}"`, `# ${each}`, []],
    ),
    ...[
      'my-v1-final-really',
      'checkpoint-500',
      '🚀',
      'Model',
      'finalModelV2',
      'test 2a',
      'b',
      'v12',
      '0a1b2c3',
      'merged_lora',
    ].map((each): [string, string, readonly string[]] => [`the vague "${each}"`, `# ${each}`, ['1:1 vague']]),
    ...['abcdefa', '4fabcdg', 'tern-v1', 'v1xy', 'checkpoint-abc', 'мой', 'modelTern2'].map(
      (each): [string, string, readonly string[]] => [`the telling "${each}"`, `# ${each}`, []],
    ),
    ['a template’s', '# Model Card for Model ID', ['1:1 template']],
    ['a template’s variable in a name', '# Tern {{ model_id }}', ['1:1 template']],
    ['a card for a model', '# Model card for Tern', []],
  ])('%s', (_, card, wanted) => {
    expect(placesOf(title, `${card}\n`)).toEqual(wanted)
  })
})
