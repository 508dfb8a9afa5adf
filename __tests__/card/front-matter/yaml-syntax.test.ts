// The first fault of a block's YAML: its name, where exactly it stands, and what was read before it.
import { expect, test } from '@jest/globals'
import { oracle, read } from './as-js-yaml.ts'

/** Places are lines and columns of the card, whose second line is the first of the YAML. */
const FAULTS: readonly (readonly [yaml: string, fault: string, data: string])[] = [
  ['license: mit\n  tags: x', 'OVER_INDENTED 3:3-3:7', '{}'],
  ['license: mit\ntags: [a]\n  more: x', 'BAD_INDENT 4:1-4:2', '{"license":"mit"}'],
  ['a: b\nc: d\n    e: f\ng: h', 'OVER_INDENTED 4:5-4:6', '{"a":"b"}'],
  ['a: b\nc: d\n   more\n  \te: f', 'OVER_INDENTED 5:4-5:5', '{"a":"b"}'],
  ['a:\n  b: c\n d: e', 'BAD_INDENT 4:1-4:2', '{}'],
  ['a:\n- b\n  c: d', 'OVER_INDENTED 4:3-4:4', '{}'],
  ['x: y\ndescription: a: b', 'BLOCK_AS_IMPLICIT_KEY 3:14-3:15', '{"x":"y"}'],
  ['a: ? b', 'BLOCK_AS_IMPLICIT_KEY 2:4-2:5', '{}'],
  ['a: mit\nText', 'NO_PAIR 3:1-3:5', '{"a":"mit"}'],
  ['a: mit\nText\nmore: x', 'NO_PAIR 3:1-3:5', '{"a":"mit"}'],
  ['Text\nmore\na: b', 'NO_PAIR 2:1-2:5', '{}'],
  ['a: b\nText more\n\nc: d', 'NO_PAIR 3:1-3:10', '{"a":"b"}'],
  ['a: b\nText', 'NO_PAIR 3:1-3:5', '{"a":"b"}'],
  ['a:\n- b\nText', 'NO_PAIR 4:1-4:5', '{"a":["b"]}'],
  ['a:b\nc: d', 'NO_BLANK_AFTER_COLON 2:1-2:4', '{}'],
  ['"a\nb": c', 'NO_PAIR 2:1-2:3', '{}'],
  ['[a,\nb]: c', 'NO_PAIR 2:1-2:2', '{}'],
  ['a: b\n- c', 'NO_PAIR 3:1-3:2', '{"a":"b"}'],
  ['? a\nb', 'NO_PAIR 3:1-3:2', '{}'],
  ['- a\nb: c', 'UNEXPECTED_TOKEN 3:1-3:2', '{}'],
  ['a: "b\nc: d', 'OPEN_QUOTE 2:4-2:5', '{}'],
  ["x: y\na: 'b\nc: d", 'OPEN_QUOTE 3:4-3:5', '{"x":"y"}'],
  ['x: "y"\na: "b\\"\nc: d', 'OPEN_QUOTE 3:7-3:8', '{"x":"y"}'],
  ["a: it's \"b\nc: 'd", 'OPEN_QUOTE 3:4-3:5', '{"a":"it\'s \\"b"}'],
  ['a: [b, "c\nd: e', 'OPEN_QUOTE 2:8-2:9', '{}'],
  ['a: [b\nc: d', 'OPEN_BRACKET 2:4-2:5', '{}'],
  ['x: [y]\na: {b: c\nd: e', 'OPEN_BRACKET 3:4-3:5', '{"x":["y"]}'],
  ['x: [y]\na: [b, {c: d\ne: f', 'OPEN_BRACKET 3:8-3:9', '{"x":["y"]}'],
  ['x: {y}\na: {b: [c\nd: e', 'OPEN_BRACKET 3:8-3:9', '{"x":{"y":null}}'],
  ['x: y\na: [b]]', 'UNEXPECTED_TOKEN 3:7-3:8', '{"x":"y"}'],
  ['a: "b" c', 'UNEXPECTED_TOKEN 2:8-2:9', '{}'],
  ['a: - b', 'UNEXPECTED_TOKEN 2:4-2:5', '{}'],
  ['a: [b: c, d: e: f]', 'BLOCK_IN_FLOW 2:14-2:18', '{}'],
  ['a: @b', 'BAD_SCALAR_START 2:4-2:5', '{}'],
  ['a:\n\tb: c', 'TAB_AS_INDENT 3:1-3:2', '{}'],
  ['a: b\n: c', 'EMPTY_KEY 3:3-3:4', '{"a":"b","null":"c"}'],
  ['a: "\\z"', 'BAD_DQ_ESCAPE 2:5-2:6', '{}'],
  ['a: b\n--- c\nd: e', 'MULTIPLE_DOCS 3:1-3:4', '{"a":"b"}'],
  ['a: &b\nc: *d', 'BAD_ALIAS 3:4-3:6', '{"a":null}'],
  ['a: b\n*c : d', 'BAD_ALIAS 3:1-3:3', '{"a":"b"}'],
  ['<<: [1]', 'BAD_MERGE 2:5-2:8', '{}'],
  ['a: &a b\n<<: *a', 'BAD_MERGE 3:5-3:7', '{"a":"b"}'],
  ['<<:', 'BAD_MERGE 2:4-2:4', '{}'],
  ['<<: *x', 'BAD_ALIAS 2:5-2:7', '{}'],
  ['<<: [*x, {a: b}]', 'BAD_ALIAS 2:6-2:8', '{"a":"b"}'],
  ['a:\n  <<: {b: 1}\n  <<: x', 'BAD_MERGE 4:7-4:8', '{"a":{"b":1}}'],
]

test.each(FAULTS)('%j', (yaml, fault, data) => {
  expect(oracle(yaml)).toBeUndefined()
  const found = read(yaml)
  const told = found.problems.map((problem) => {
    const { start, end } = problem.position
    return `${'code' in problem ? problem.code : problem.kind} ${start.line}:${start.column}-${end.line}:${end.column}`
  })
  expect(told).toEqual([fault])
  expect(JSON.stringify(found.data)).toBe(data)
})

test.each([
  ['a comment close behind a quote', "a: 'b'#c"],
  ['a key longer than a thousand characters', `${'a'.repeat(1100)}: b`],
  ['no blank behind a colon in braces', 'a: {"b":c}'],
])('%s is no fault, as for js-yaml', (_, yaml) => {
  expect(read(yaml).problems).toEqual([])
  expect(read(yaml).data).toEqual(oracle(yaml)?.value)
})

test('faults are told in order of place', () => {
  const { problems } = read('a: 1\nb: !x 2\na: *c\n<<: 5\nd: \u0007')
  expect(problems.map((problem) => ('code' in problem ? problem.code : problem.kind))).toEqual([
    'unknown-tag',
    'duplicate-key',
    'BAD_ALIAS',
    'BAD_MERGE',
    'control-character',
  ])
})

test('of one kind five thousand are told, and one more', () => {
  const faults = (first: string, line: string) =>
    read(`${first}\n${Array(6000).fill(line).join('\n')}`).problems
  expect(faults('z: 1', 'z: 1')).toHaveLength(5001)
  expect(faults('z:', '- !x 1')).toHaveLength(5001)
  expect(faults('z:', '- *x')).toHaveLength(5001)
})

test.each([
  ['a list', '- a', 'list', '2:1-2:4'],
  ['text', '  Text', 'text', '2:3-2:7'],
  ['a comment', '# a', 'nothing', '2:1-2:4'],
  ['a null', '~', 'nothing', '2:1-2:2'],
])('%s is no map', (_, yaml, found, place) => {
  const { problems, complete } = read(yaml)
  expect(problems).toMatchObject([{ kind: 'not-a-map', found }])
  const { start, end } = problems[0]?.position ?? {}
  expect(`${start?.line}:${start?.column}-${end?.line}:${end?.column}`).toBe(place)
  expect(complete).toBe(false)
})

test('a control character is told with its place', () => {
  expect(read('a: b\u0007c').problems).toMatchObject([
    {
      kind: 'control-character',
      character: '\u0007',
      position: { start: { column: 5 }, end: { column: 6 } },
    },
  ])
})
