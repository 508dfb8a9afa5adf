// What one line looks like to somebody who searches for a block that the Hub does not see.
import { describe, expect, test } from '@jest/globals'
import {
  type Before,
  type DelimiterShape,
  delimiterShape,
  isBlank,
  keyOf,
  looksLikeCloser,
  looksLikeYaml,
  shapeBefore,
  tellsFrontMatter,
} from '../../../src/card/front-matter/line-shape.ts'

const DELIMITERS: Readonly<Record<DelimiterShape, readonly string[]>> = {
  exact: ['---'],
  'blank-behind': ['--- ', '---\t', '---  \t'],
  indented: [' ---', '\t---', '  --- ', '\u00A0---'],
  invisible: [
    '\u200B---',
    '---\uFEFF',
    '-\u00AD--',
    ' \u2060---',
    '---\0',
    '\u202A---\u202C',
    '\u2066---\u2069',
    '\u180E---',
  ],
  dashes: ['----', '-----', ' ---- ', '-'.repeat(80), '\u200B----'],
  'other-mark': [
    '--',
    '- - -',
    '\u2010',
    '\u2015',
    '\u2212',
    '–',
    '—',
    '——',
    '———',
    '-—',
    '–––',
    '\\---',
    '+++',
    '***',
    '___',
    '===',
    ' +++ ',
  ],
  'text-behind': ['---yaml', '--- yaml', '---oops', ' ---a', '---#'],
}

describe('a delimiter', () => {
  test.each(Object.entries(DELIMITERS).flatMap(([shape, lines]) => lines.map((line) => [shape, line])))(
    '%s: %j',
    (shape, line) => {
      expect(delimiterShape(line)).toBe(shape)
      expect(looksLikeCloser(line)).toBe(true)
    },
  )

  test.each([
    ...[
      '',
      ' ',
      '-',
      'a---',
      '- a',
      '-a-',
      '--a',
      '- -',
      '————',
      '++',
      '++++',
      '**',
      '__',
      '==',
      '\\--',
      '\\---a',
      'a +++',
      'a',
      '...',
      'x- - -',
      '- - -x',
    ],
  ])('is not made of %j', (line) => {
    expect(delimiterShape(line)).toBeUndefined()
  })

  test.each(['...', '====', '=====', '****', '____', '```', '````', '~~~', '-->', ' ... ', '  ```'])(
    'may be closed by %j',
    (line) => {
      expect(delimiterShape(line)).toBeUndefined()
      expect(looksLikeCloser(line)).toBe(true)
    },
  )

  test.each(['..', '....', '==', '``', '~~', '->', '...a', 'a...', '```yaml', 'a ```', 'x====', '====x'])(
    'is not closed by %j',
    (line) => {
      expect(looksLikeCloser(line)).toBe(false)
    },
  )
})

describe('a key', () => {
  test.each([
    ['license: mit', 'license'],
    ['license:', 'license'],
    ['license:\tmit', 'license'],
    ['license : mit', 'license'],
    ['_a.b-c9: x', '_a.b-c9'],
    ['"license": mit', 'license'],
    ["'base model': x", 'base model'],
    ['"": x', ''],
    ["'': x", ''],
    ['\uFEFFlicense: mit', 'license'],
    ['lic\u200Bense: mit', 'license'],
  ])('of %j', (line, key) => {
    expect(keyOf(line)).toBe(key)
  })

  test.each([
    ...[
      ' license: mit',
      'license:mit',
      'license',
      '9a: x',
      '-a: x',
      '- a: x',
      '# a: x',
      'a b: x',
      '"a: x',
      ': x',
      'ä: x',
      'https://e.org',
      '"a"b: x',
      'x "a": b',
    ],
  ])('is not in %j', (line) => {
    expect(keyOf(line)).toBeUndefined()
    expect(tellsFrontMatter(line)).toBe(false)
  })

  const TELLING = [
    ...[
      'base_model',
      'base_model_relation',
      'co2_eq_emissions',
      'datasets',
      'inference',
      'language',
      'languages',
      'lib',
      'library',
    ],
    ...[
      'library_name',
      'licence',
      'license',
      'license_link',
      'license_name',
      'metrics',
      'model-index',
      'model_name',
      'new_version',
    ],
    ...['pipeline_tag', 'pipeline-tag', 'tags', 'thumbnail', 'widget'],
  ]
  test.each(TELLING)('tells front matter: %s', (key) => {
    expect(tellsFrontMatter(`${key}: x`)).toBe(true)
    expect(tellsFrontMatter(`"${key}":`)).toBe(true)
    expect(tellsFrontMatter(`x${key}: x`)).toBe(false)
  })

  test.each(['name: x', 'title: x', 'License: x', 'constructor: x'])('tells nothing: %s', (line) => {
    expect(tellsFrontMatter(line)).toBe(false)
  })
})

describe('a line', () => {
  test.each(['', ' ', '\t', '\u00A0', '\u200B', ' \uFEFF '])('%j is blank', (line) => {
    expect(isBlank(line)).toBe(true)
    expect(looksLikeYaml(line)).toBe(true)
  })

  test.each([
    ...[
      'a: b',
      'a:',
      '"a": b',
      '  text',
      '\ttext',
      '- a',
      '-',
      '-\ta',
      '# a',
      '#a',
      '[a',
      ']',
      '{a',
      '}',
      '? a',
      '"a',
      "'a",
    ],
  ])('%j may stand in YAML', (line) => {
    expect(isBlank(line)).toBe(false)
    expect(looksLikeYaml(line)).toBe(true)
  })

  test.each(['Text.', 'a:b', '-a', '*a', '<a>', '`a`', '![a](b)', '---', '1. a', ',', 'Text # a', 'a [b'])(
    '%j does not stand in YAML',
    (line) => {
      expect(isBlank(line)).toBe(false)
      expect(looksLikeYaml(line)).toBe(false)
    },
  )
})

const BEFORE: Readonly<Record<Before, readonly string[]>> = {
  heading: ['# A', '#', '###### A', '  ## A', '#\tA'],
  comment: ['<!-- a -->', '<!--', ' <!--a'],
  fence: ['```', '```yaml', '````', '~~~', ' ~~~~a'],
  html: ['<p>', '<!DOCTYPE html>', '</p>', '< a', ' <br>'],
  image: ['![a](b)', '[![a](b)](c)', ' ![', '![]'],
  text: [
    'A',
    '#A',
    '####### A',
    '``',
    '~~',
    'a <!-- b -->',
    'a ```',
    'a <p>',
    '[a](b)',
    '[[![',
    'a ![b](c)',
    '!a',
    'a # b',
  ],
}

test.each(Object.entries(BEFORE).flatMap(([shape, lines]) => lines.map((line) => [shape, line])))(
  'before a block stands %s: %j',
  (shape, line) => {
    expect(shapeBefore(line)).toBe(shape)
  },
)
