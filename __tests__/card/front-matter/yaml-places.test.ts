// Where each key and value of front matter stands, and how it is written.
import { describe, expect, test } from '@jest/globals'
import { type Path, readFrontMatter } from '../../../src/card/front-matter/front-matter.ts'
import { card, read } from './as-js-yaml.ts'

type Row = readonly [path: Path, placed: string]

/** For each YAML the places of its keys and values: `KEY VALUE SOURCE STYLE`, from line and column to line and column. */
const PLACES: readonly (readonly [yaml: string, rows: readonly Row[]])[] = [
  [
    'license: mit # c\ntags: [a, "b c", \'d\']\nempty:\nnull: ~\nblank: ""',
    [
      [['license'], '2:1-2:8 2:10-2:13 "mit" plain'],
      [['tags'], '3:1-3:5 3:7-3:22 "[a, \\"b c\\", \'d\']"'],
      [['tags', 0], '- 3:8-3:9 "a" plain'],
      [['tags', 1], '- 3:11-3:16 "\\"b c\\"" double-quoted'],
      [['tags', 2], '- 3:18-3:21 "\'d\'" single-quoted'],
      [['empty'], '4:1-4:6 4:7-4:7 ""'],
      [['null'], '5:1-5:5 5:7-5:8 "~" plain'],
      [['blank'], '6:1-6:6 6:8-6:10 "\\"\\"" double-quoted'],
    ],
  ],
  [
    'text: |\n  a\n  b\n\nfold: >-\n  a\nplain: a\n  b\n\nlast: x \t ',
    [
      [['text'], '2:1-2:5 2:7-4:4 "|\\n  a\\n  b" block'],
      [['fold'], '6:1-6:5 6:7-7:4 ">-\\n  a" block'],
      [['plain'], '8:1-8:6 8:8-9:4 "a\\n  b" plain'],
      [['last'], '11:1-11:5 11:7-11:8 "x" plain'],
    ],
  ],
  [
    'list:\n- a\n-\n- - b\n- c: d\n  e:\nflow: {a: 1, b, ? c : 2}',
    [
      [['list'], '2:1-2:5 3:1-7:5 "- a\\n-\\n- - b\\n- c: d\\n  e:"'],
      [['list', 0], '- 3:3-3:4 "a" plain'],
      [['list', 1], '- 4:2-4:2 ""'],
      [['list', 2, 0], '- 5:5-5:6 "b" plain'],
      [['list', 3], '- 6:3-7:5 "c: d\\n  e:"'],
      [['list', 3, 'c'], '6:3-6:4 6:6-6:7 "d" plain'],
      [['list', 3, 'e'], '7:3-7:4 7:5-7:5 ""'],
      [['flow', 'a'], '8:8-8:9 8:11-8:12 "1" plain'],
      [['flow', 'b'], '8:14-8:15 8:15-8:15 ""'],
      [['flow', 'c'], '8:19-8:20 8:23-8:24 "2" plain'],
    ],
  ],
  [
    'a: &a {b: [c]}\nd: *a\ne:\n  <<: *a\n  f: g\nh: [*a]\ni:\n  <<: [*a, {j: k}]',
    [
      [['a', 'b', 0], '- 2:12-2:13 "c" plain'],
      [['d'], '3:1-3:2 2:7-2:15 "{b: [c]}" shared'],
      [['d', 'b'], '2:8-2:9 2:11-2:14 "[c]" shared'],
      [['d', 'b', 0], '- 2:12-2:13 "c" plain shared'],
      [['e'], '4:1-4:2 5:3-6:7 "<<: *a\\n  f: g"'],
      [['e', 'f'], '6:3-6:4 6:6-6:7 "g" plain'],
      [['e', 'b'], '2:8-2:9 2:11-2:14 "[c]" shared'],
      [['e', 'b', 0], '- 2:12-2:13 "c" plain shared'],
      [['h'], '7:1-7:2 7:4-7:8 "[*a]"'],
      [['h', 0], '- 2:7-2:15 "{b: [c]}" shared'],
      [['h', 0, 'b', 0], '- 2:12-2:13 "c" plain shared'],
      [['i', 'b'], '2:8-2:9 2:11-2:14 "[c]" shared'],
      [['i', 'j'], '9:13-9:14 9:16-9:17 "k" plain shared'],
    ],
  ],
  [
    '"quoted key": a\n? b\n: c\n1: f\n2026-01-02: g\n~: h\n&k l: *k\n[m]: n',
    [
      [['quoted key'], '2:1-2:13 2:15-2:16 "a" plain'],
      [['b'], '3:3-3:4 4:3-4:4 "c" plain'],
      [['1'], '5:1-5:2 5:4-5:5 "f" plain'],
      [[1], '5:1-5:2 5:4-5:5 "f" plain'],
      [['2026-01-02'], '6:1-6:11 6:13-6:14 "g" plain'],
      [['null'], '7:1-7:2 7:4-7:5 "h" plain'],
      [['l'], '8:4-8:5 8:4-8:5 "l" plain shared'],
      [['[m]'], '9:1-9:4 9:6-9:7 "n" plain'],
    ],
  ],
  [
    'a: !!str 5\nb: &x 6\nc: !!set {y}\nd: !!pairs [e: f]\ng: !!omap\nh: é👍 x',
    [
      [['a'], '2:1-2:2 2:10-2:11 "5" plain !!str 2:4-2:9'],
      [['b'], '3:1-3:2 3:7-3:8 "6" plain'],
      [['c', 'y'], '4:11-4:12 4:12-4:12 ""'],
      [['d', 0], '- 5:13-5:17 "e: f"'],
      [['g'], '6:1-6:2 6:10-6:10 "" !!omap 6:4-6:10'],
      [['c'], '4:1-4:2 4:10-4:13 "{y}" !!set 4:4-4:9'],
      [['h'], '7:1-7:2 7:4-7:9 "é👍 x" plain'],
    ],
  ],
]

type Place = NonNullable<ReturnType<ReturnType<typeof readFrontMatter>['locate']>>

function placeAsText({ key, value, source, style, shared, tag }: Place): string {
  const [at, of, tagAt] = [key, value, tag?.position].map((place) =>
    place ? `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}` : '-',
  )
  const rest = [...(style ? [style] : []), ...(shared ? ['shared'] : []), ...(tag ? [tag.source, tagAt] : [])]
  return [at, of, JSON.stringify(source), ...rest].join(' ')
}

describe.each(PLACES)('in %j', (yaml, rows) => {
  const text = card(yaml)
  test.each(rows)('%j', (path, wanted) => {
    const placed = readFrontMatter(text).locate(path)
    expect(placed && placeAsText(placed)).toBe(wanted)
    expect(text.slice(placed?.value.start.offset, placed?.value.end.offset)).toBe(placed?.source)
  })

  test('alike in a file with Windows line ends', () => {
    const windows = readFrontMatter(text.replaceAll('\n', '\r\n'))
    for (const [path, wanted] of rows) {
      const placed = windows.locate(path)
      expect(placed && placeAsText(placed).replaceAll('\\r\\n', '\\n')).toBe(wanted)
    }
  })
})

test('a path that leads nowhere has no place', () => {
  const { locate } = read('license: mit\ntags: [a]\nnothing:\nlist:\n- a: b')
  for (const path of [
    ['x'],
    ['tags', 1],
    ['tags', 'a'],
    ['tags', '0'],
    ['license', 0],
    ['nothing', 'x'],
    ['list', 0, 'c'],
    ['list', 'a'],
  ]) {
    expect(locate(path)).toBeUndefined()
  }
  expect(read('- a').locate(['a'])).toBeUndefined()
  expect(readFrontMatter('# M').locate(['a'])).toBeUndefined()
})

test('a path of no steps is the whole block', () => {
  expect(read('a: b\n').locate([])).toMatchObject({ source: 'a: b', shared: false })
})
