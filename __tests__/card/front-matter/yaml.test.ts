// The YAML of a block: read as the Hub's js-yaml reads it, with the place of everything in the file.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFrontMatter } from '../../../src/card/front-matter/front-matter.ts'
import { oracle, plain, read } from './as-js-yaml.ts'

const VALUES = [
  'language: no',
  'a: [NO, on, Yes, off, y]',
  'a: [true, True, FALSE]',
  'a: [null, ~, Null, NULL]\nb:',
  'a: [2022-01-20, 2022-1-2 3:04:05, 2022-01]',
  'a: [1e-5, 012, 0x1F, -0x1F, 0b11, 0o17, +12, 1., .5, 12:30:45, 1_000]',
  'base: &b {x: 1, y: 2}\n<<: *b\ny: 3',
  '<<: [{a: 1}, {a: 2, b: 3}]',
  'a: &x [1, 2]\nb: *x',
  'a: b\n c',
  'a: |\n  x\n  y\nb: >-\n  x\n  y',
  "a: 'it''s'\nb: \"\\u00e9\\n\"",
  '- a\n  - b',
  'tags:\n- a\n  - b',
  'a:1: b',
  'license: {license}',
  '{license: mit, tags: [a, b]}',
  'widget:\n- text: "a\nb"\n- text: c',
  'a: [b,\nc]\nd: e',
  'a: {b: c,\nd: e\n}\nf: g',
  '1: a\nnull: b\ntrue: c',
  '__proto__: 1\ntoString: 2',
  'a: !!str 5\nb: !!int "5"',
]

test.each(VALUES)('is read as js-yaml reads it: %j', (yaml) => {
  const expected = oracle(yaml)
  const isMap = typeof expected?.value === 'object' && !Array.isArray(expected.value)
  expect(expected).toBeDefined()
  expect(read(yaml).problems.filter(({ kind }) => kind !== 'not-a-map')).toEqual([])
  expect(plain(read(yaml).data)).toEqual(isMap ? plain(expected?.value) : {})
})

const REFUSED: Readonly<
  Record<string, { readonly yaml: string; readonly kind: string; readonly line: number }>
> = {
  'a duplicate key': { yaml: 'license: mit\ntags: [a]\nlicense: mit', kind: 'duplicate-key', line: 4 },
  'a duplicate key in a flow map': { yaml: 'a: {b: 1, b: 2}', kind: 'duplicate-key', line: 2 },
  'a duplicate key that is a number': { yaml: '1: a\n"1": b', kind: 'duplicate-key', line: 3 },
  'a second colon': { yaml: 'license: mit\ndescription: a: b', kind: 'syntax', line: 3 },
  'bad indentation': { yaml: 'license: mit\n  tags: x', kind: 'syntax', line: 3 },
  'a tab': { yaml: 'a:\n\tb: c', kind: 'syntax', line: 3 },
  'an open quote': { yaml: 'a: "b\nc: d', kind: 'syntax', line: 2 },
  'an open bracket': { yaml: 'license: [mit\ntags:\n- a', kind: 'syntax', line: 2 },
  'a reserved character': { yaml: 'a: @b', kind: 'syntax', line: 2 },
  'an alias without an anchor': { yaml: 'a: *b', kind: 'syntax', line: 2 },
  'a merge of no map': { yaml: '<<: 5', kind: 'syntax', line: 2 },
  'no key before the colon': { yaml: 'a: b\n: c', kind: 'syntax', line: 3 },
  'a second document': { yaml: 'a: b\n--- c\nd: e', kind: 'syntax', line: 3 },
  'an unknown tag': { yaml: 'a: b\nc: !!python/tuple [1]', kind: 'unknown-tag', line: 3 },
  'a control character': { yaml: 'a: b\nc: \u0007', kind: 'control-character', line: 3 },
  'half a surrogate pair': { yaml: 'a: \uD800', kind: 'control-character', line: 2 },
}

test.each(Object.entries(REFUSED))('is refused as js-yaml refuses it: %s', (_, { yaml, kind, line }) => {
  expect(oracle(yaml)).toBeUndefined()
  expect(read(yaml).problems[0]).toMatchObject({ kind, position: { start: { line } } })
})

test('names both places of a duplicate key', () => {
  const [problem] = read('license: mit\ntags: [a]\nlicense: mit').problems
  expect(problem).toMatchObject({
    key: 'license',
    first: { start: { line: 2, column: 1 } },
    position: { start: { line: 4, column: 1 } },
  })
})

test('accepts and refuses what js-yaml does, whatever happens to a real front matter', () => {
  const bases = ['license: mit\nlanguage:\n- en\n- de\ntags: [a, "b"]', 'a: "x"\nb: {c: d}\ne: |\n  f\n']
  const pieces = fc.constantFrom(
    ' ',
    '  ',
    '\n',
    ':',
    ': ',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '@',
    '%',
    '1',
  )
  const mutated = fc
    .tuple(fc.constantFrom(...bases), fc.array(fc.tuple(fc.nat(60), pieces), { minLength: 1, maxLength: 3 }))
    .map(([base, inserts]) =>
      inserts.reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), base),
    )
  fc.assert(
    fc.property(mutated, (yaml) => {
      // A delimiter ends the block; a line that begins with a colon is read otherwise by the two, and nobody writes it.
      fc.pre(!/(^|\n)\s*(---|:)/.test(yaml))
      const expected = oracle(yaml)
      const { problems, nearMisses, data } = read(yaml)
      const accepted = nearMisses.length === 0 && problems.every(({ kind }) => kind === 'not-a-map')
      expect(accepted).toBe(expected !== undefined)
      if (accepted && problems.length === 0) expect(plain(data)).toEqual(plain(expected?.value))
    }),
    { seed: 11, numRuns: 1500 },
  )
})

describe('what Python reads otherwise', () => {
  const OTHERWISE = {
    true: ['yes', 'Yes', 'YES', 'on', 'On', 'ON'],
    false: ['no', 'No', 'NO', 'off', 'Off', 'OFF'],
    number: [
      ...[
        '012',
        '-012',
        '+0_1',
        '0_',
        '00',
        '1_000',
        '-1_0',
        '+1_',
        '0b1_0',
        '-0b_1',
        '0x1_F',
        '0x_a',
        '+0xA_',
      ],
      ...['1:30', '-1:30', '+12:5', '1:30:45', '190:20:30.15', '1_0:30', '1:5.', '9:59'],
    ],
    date: ['2022-01-20', '2022-1-20 3:04:05'],
  }
  test.each(Object.entries(OTHERWISE).flatMap(([kind, texts]) => texts.map((text) => [text, kind])))(
    '%s becomes %s',
    (text, kind) => {
      const { pythonReadings } = read(`a:\n- ${text} `)
      expect(pythonReadings).toMatchObject([
        {
          path: ['a', 0],
          source: text,
          becomes: kind,
          position: { start: { line: 3, column: 3 }, end: { line: 3, column: 3 + text.length } },
        },
      ])
      expect(
        read(`a: "${text}"\nb: !!str ${text}\n${text}: c\nd: x${text}\ne: ${text}x`).pythonReadings,
      ).toEqual([])
    },
  )

  test.each([
    ...[
      'nb',
      'y',
      'n',
      'yES',
      'nO',
      'oFF',
      'true',
      'null',
      '0',
      '08',
      '018',
      '12',
      '0b10',
      '0x1F',
      '_1',
      '__',
      '1__x',
    ],
    ...[
      '0b2_',
      '0xg_',
      '1:60',
      '1:300',
      '01:30',
      '0:30',
      '1:',
      ':30',
      '1:30:',
      '1:30x',
      '1.5',
      '1e5',
      '2022-01',
    ],
  ])('%s stays what it is', (text) => {
    expect(read(`a:\n- ${text}`).pythonReadings).toEqual([])
  })

  test('is told in order of place', () => {
    const { pythonReadings } = read('language: no\nx: {y: [on, "no", nb]}\nz: 012')
    expect(pythonReadings.map(({ path }) => path)).toEqual([['language'], ['x', 'y', 0], ['z']])
  })
})

describe('hostile YAML', () => {
  const ITEMS = Array.from('bcdefghij')
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...ITEMS.map((name, index) => {
      const before = `*${'abcdefghi'.charAt(index)}`
      return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`
    }),
  ].join('\n')

  test.each([
    ['a bomb of aliases', bomb],
    ['a list that holds itself', 'a: &a [*a]'],
    ['a long text that is repeated', `a: &a ${'b'.repeat(5000)}\nc: [${'*a, '.repeat(1000)}]`],
    ['deep brackets', `a: ${'['.repeat(50_000)}`],
    ['deep lists', '- '.repeat(20_000)],
    ['a list of empty places', `a: [${','.repeat(260_000)}]`],
    ['deep maps', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('%s is too complex', (_, yaml) => {
    const found = read(yaml)
    expect(found.problems.map(({ kind }) => kind)).toEqual(['too-complex'])
    expect(found).toMatchObject({ data: {}, complete: false })
  })

  test('short texts and few long ones may be repeated', () => {
    const few = `a: &a ${'b'.repeat(5000)}\nd: &d e\nc: [${'*a, '.repeat(900)}${'*d, '.repeat(8000)}]`
    expect(read(few).problems).toEqual([])
  })

  test('a block over 1 MiB is too large, one of just that size is not', () => {
    expect(read(`a: ${'é'.repeat(524_300)}`).problems.map(({ kind }) => kind)).toEqual(['too-large'])
    expect(read(`a: ${'x'.repeat(1_048_573)}`).problems).toEqual([])
  })

  test('a long front matter of an embedding model is read', () => {
    const result = '  - task:\n      type: Retrieval\n    metrics:\n    - type: map\n      value: 1.5\n'
    const { data, problems } = read(`model-index:\n- name: m\n  results:\n${result.repeat(8000)}`)
    expect(problems).toEqual([])
    expect(data).toMatchObject({ 'model-index': [{ name: 'm' }] })
  })
})

test('of a block with a syntax error only what stands before it is read', () => {
  const found = read('license: Apache 2.0\ntags: [a]\nx: y: z\nlanguage: en')
  expect(found.data).toEqual({ license: 'Apache 2.0', tags: ['a'] })
  expect(found.complete).toBe(false)
})

test('any text gives a front matter, with every place inside the file', () => {
  const pieces = fc.constantFrom(
    '---',
    '----',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\t',
    'license',
    ': ',
    'mit',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '|',
    '>',
    '!x ',
    '<<: ',
    '\uFEFF',
    '\u200B',
    '<!--',
    '```',
    '? ',
    '\0',
    '\uD800',
    'é👍',
    '...',
    ',',
  )
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 40 }).map((parts) => `---\n${parts.join('')}\n---\n`),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { extent, opening, nearMisses, problems, pythonReadings, data, locate } = readFrontMatter(text)
      const lines = text.split(/\r\n|\r|\n/)
      const places = [
        opening,
        ...[...nearMisses, ...problems, ...pythonReadings].map(({ position }) => position),
      ]
      for (const key of Object.keys(data)) {
        const placed = locate([key])
        if (placed) places.push(placed.value, ...(placed.key ? [placed.key] : []))
      }
      for (const { start, end } of places) {
        for (const { line, column, offset = -1 } of [start, end]) {
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
          expect(Math.min(line, column, offset + 1)).toBeGreaterThanOrEqual(1)
          expect(offset).toBeLessThanOrEqual(text.length)
        }
        expect(start.offset).toBeLessThanOrEqual(end.offset ?? -1)
      }
      if (extent) {
        expect(extent.start).toBeGreaterThanOrEqual(0)
        expect(extent.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { seed: 3, numRuns: 1500 },
  )
})
