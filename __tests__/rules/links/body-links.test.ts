// What a card's body links to and what in it can be linked to; and which paths are looked up before anybody parses it.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import { anchorKey, headingAnchors, isMadeBySite } from '../../../src/rules/links/anchors.ts'
import { bodyLinks } from '../../../src/rules/links/body-links.ts'
import { namedPaths } from '../../../src/rules/links/named-paths.ts'

function placesOf(text: string) {
  return bodyLinks(parseCard('README.md', text).body, text)
}

/** Kind, address and place of each link, such as `link a.md 1:1-8`. */
function linksOf(text: string): readonly string[] {
  return placesOf(text).links.map(({ kind, url, place: { start, end } }) => {
    const line = end.line === start.line ? '' : `${end.line}:`
    return `${kind} ${url} ${start.line}:${start.column}-${line}${end.column}`
  })
}

describe('links', () => {
  test.each([
    ['[a](b.md "c")', ['link b.md 1:1-14']],
    ['![a](b.png)', ['image b.png 1:1-12']],
    ['[a]: b.md', ['link b.md 1:1-10']],
    ['[![a](b.png)](c.md) d', ['link c.md 1:1-20', 'image b.png 1:2-13']],
    ['a [b](c) *d [e](f)*', ['link c 1:3-9', 'link f 1:13-19']],
    ['a <a href="b.md">c</a>', ['link b.md 1:3-18']],
    ['a <A HREF = b.md>c</A>', ['link b.md 1:3-18']],
    ["a <img src='b.png'/>", ['image b.png 1:3-21']],
    ['a <video src="b.mp4"> <audio src="c.mp3">', ['image b.mp4 1:3-22', 'image c.mp3 1:23-42']],
    ['<a href="b?c=1&amp;d=2&amp;e=3">', ['link b?c=1&d=2&e=3 1:1-33']],
    ['<source src="a.mp4">', ['image a.mp4 1:1-21']],
    ['<source srcset=" a.png 1x, b.png 2x">', ['image a.png 1:1-38']],
    ['<source srcset="a.png,b.png 2x" src="c.png">', ['image c.png 1:1-45', 'image a.png 1:1-45']],
  ])('%s', (text, found) => {
    expect(linksOf(text)).toEqual(found)
  })

  test.each([
    '<a href="">x</a>',
    '<a>x</a>',
    '<a src="b.md">x</a>',
    '<a data-href="b.md">x</a>',
    '<img href="b.png">',
    '<img data-src="b.png">',
    '<img srcset="b.png 2x">',
    '<source srcset="">',
    '<div href="a" src="b" srcset="c">',
    '<!-- <a href="b.md"> -->',
    '`[a](b)`',
  ])('none in %s', (text) => {
    expect(linksOf(text)).toEqual([])
  })

  test.each([
    [
      'one after the other, though they are alike',
      '<p>\n<a href="b">c</a> <a href="b">d</a>\n</p>',
      ['2:1-13', '2:19-31'],
    ],
    [
      'behind another of the same kind',
      'a <a href="b">c</a>\n\n<p><a href="b">d</a></p>',
      ['1:3-15', '3:4-16'],
    ],
    ['behind the same text in code', '`<a href="b">`\n\n<a href="b">', ['3:1-13']],
    ['in a quote', '> <p>\n> a <a href="b">c</a>\n> </p>', ['2:5-17']],
    ['over two lines', '<p><a\nhref="b">c</a></p>', ['1:4-2:10']],
    [
      'over two lines of a quote, of which the first stands for it',
      '> <p><a\n> href="b">c</a></p>\n\n<p>',
      ['1:6-8'],
    ],
    [
      'over two lines of a quote, with the same in one line below',
      '> <p><a\n> href="b">c</a></p>\n\n<p><a\nhref="b"></p>',
      ['1:6-8', '4:4-5:10'],
    ],
    ['at the very end', 'a\n\n- <a href="b">', ['3:3-15']],
    ['below front matter', '---\na: <a href="b">\n---\n\n<a href="b">', ['5:1-13']],
  ])('stand where they are: %s', (_, text, places) => {
    expect(linksOf(text)).toEqual(places.map((place) => `link b ${place}`))
  })

  test('come in order of place, however deep they stand', () => {
    expect(
      linksOf('- [a](1)\n  - > [b](2)\n- [c](3)\n\n| a |\n|---|\n| [d](4) |').map(
        (link) => link.split(' ')[1],
      ),
    ).toEqual(['1', '2', '3', '4'])
  })
})

describe('headings', () => {
  test.each([
    ['# A `b` *c*', [['A b c', 'A b c']]],
    ['## ![logo](a.png) Tern', [['logo Tern', ' Tern']]],
    ['<h2>  A <b>b</b>  </h2>', [['A b']]],
    ['<h1>A</h1>\n<h6>B</h6>', [['A'], ['B']]],
    ['<h2 id="x">A &amp; B</h2>', [['A & B']]],
    ['<h3>A</h3> B <h3>C</h3>', [['A'], ['C']]],
    ['<h2>A <!-- b --><br></h2>', [['A']]],
    ['<h2>A\n\n# B\n\n</h2>', [['B', 'B'], ['A']]],
    ['a <h2>b</h2> c', [['']]],
  ])('%s', (text, texts) => {
    expect(placesOf(text).headings).toEqual(texts)
  })

  test.each([
    '<h7>A</h7>',
    '<p>A</p>',
    '<hr>A</hr>',
    '<h22>A</h22>',
    '<xh2>A</xh2>',
    '</h2>',
    '<h2>A',
    '<th2>A</th2>',
  ])('none in %s', (text) => {
    expect(placesOf(text).headings).toEqual([])
  })

  test('end with their own tag', () => {
    expect(placesOf('<h2>A <b>b</b> c</h2>').headings).toEqual([['A b c']])
    expect(placesOf('<h2>A</p> b</h2></h2> c').headings).toEqual([['A b']])
    expect(placesOf('<h2>A</xh2> b</h22> c</h2>').headings).toEqual([['A b c']])
    expect(placesOf('<xh2>A</h2>\n<h22>B</h2>').headings).toEqual([])
  })

  test('begin anew with another', () => {
    expect(placesOf('<h2>A<h3>B</h3>').headings).toEqual([['B']])
  })
})

test.each([
  ['<p id="a"><a name=\'b\'></a></p>', ['a', 'b']],
  ['text <span id=a>b</span>', ['a']],
  ['<a id="a" name="b">', ['a', 'b']],
  ['<p id="" data-id="a" class="b">', []],
  ['<p id>', []],
  ['<!-- <p id="a"> -->', []],
])('names in %s', (text, names) => {
  expect([...placesOf(text).names]).toEqual(names)
})

describe('anchors of headings', () => {
  test.each([
    [['How to use?'], ['how-to-use']],
    [['  A_b - c\u00A0d  '], ['a_b---cd']],
    [
      ['A', 'A', 'A'],
      ['a', 'a-1', 'a-2'],
    ],
    [
      ['A-1', 'A', 'A'],
      ['a-1', 'a', 'a-1'],
    ],
    [['Ünï 使用 1/2 e\u0301'], ['ünï-使用-12-e\u0301']],
    [[''], ['']],
    [[], []],
  ])('%j has %j', (headings, anchors) => {
    expect(headingAnchors(headings.map((text) => [text]))).toEqual(anchors)
  })

  test('are two where the sites read a heading differently, and one where they do not', () => {
    expect(headingAnchors([['Logo Tern', ' Tern'], ['Tern'], ['A', 'A']])).toEqual([
      'logo-tern',
      'tern',
      'tern-1',
      'a',
    ])
  })
})

test.each([
  ['Usage', 'usage'],
  ['user-content-usage', 'usage'],
  ['-quick--start-', 'quick-start'],
  ['🚀quick.start!', 'quick-start'],
  ['a_b', 'a_b'],
  ['e\u0301-1', 'e\u0301-1'],
])('%s may be the anchor %s', (one, other) => {
  expect(anchorKey(one)).toBe(anchorKey(other))
})

test.each([
  ['a-b', 'ab'],
  ['a_b', 'a-b'],
  ['a-1', 'a-2'],
  ['my-user-content-usage', 'my-usage'],
  ['e\u0301', 'e'],
  ['-a-b', 'ab'],
  ['x-é', 'x-e'],
])('%s is not the anchor %s', (one, other) => {
  expect(anchorKey(one)).not.toBe(anchorKey(other))
})

test.each([
  '',
  'top',
  'TOP',
  'L1',
  'L12',
  'L12-L34',
  'L12-34',
  'fn1',
  'fn-1',
  'fnref-1',
  'fnref1-2',
  'fn-a_b',
  'fn',
  'user-content-fn-1',
  ':~:text=a',
  ':~:text=a\nb',
])('the site makes the anchor %j', (anchor) => {
  expect(isMadeBySite(anchor)).toBe(true)
})

test.each([
  'topics',
  'stop',
  'L',
  'Lx',
  'L1-',
  'L1-x',
  'L1-L',
  'XL1',
  'L1-2x',
  'functions ',
  'my-fn-1',
  'user-content-usage',
  'fn.1',
  'a:~:b',
  ' ',
])('a heading may make the anchor %j', (anchor) => {
  expect(isMadeBySite(anchor)).toBe(false)
})

describe('paths that are looked up', () => {
  test.each([
    ['[a](b.md)', ['b.md']],
    ['[a]( \n b.md "c")', ['b.md']],
    ['[a](<b c.md> "d")', ['b c.md']],
    ['[a](b_(1).md) c.md)', ['b_(1).md']],
    ['[a](b_((1)(2)).md)', ['b_((1)(2)).md']],
    ['[a](b\\)c\\_d.md)', ['b)c_d.md']],
    ['[a](b\\(c.md) d)', ['b(c.md']],
    ['[a](b\\c.md)', ['b/c.md']],
    ['[a](b.md', ['b.md']],
    ['[a]: b.md', ['b.md']],
    ['[a]:\n  b.md', ['b.md']],
    ['<img src="b.png">', ['b.png']],
    ["<img src='b c.png'>", ['b c.png']],
    ['<img SRC = b.png>', ['b.png']],
    ['<video poster=b.png src=c.mp4>', ['b.png', 'c.mp4']],
    ['<a href="b&amp;c&amp;d.md">', ['b&c&d.md']],
    ['<source srcset=" b.png 2x, c.png">', ['b.png']],
    ['<source srcset="b.png,c.png">', ['b.png']],
    ['<img src="b,c d.png">', ['b,c d.png']],
    ['<img data-srcset="b c.png">', ['b']],
    ['---\nlicense_link: LICENSE.md\n---\n', ['LICENSE.md']],
    ['---\nlicense_link: "LICENSE.md"\n---\n', ['LICENSE.md']],
    ['[a](b.md) [c](./b.md#d) [e](f.md) [g](b.md?h)', ['b.md', 'f.md']],
    ['[a](b [c](d)', ['b', 'd']],
  ])('%j', (text, paths) => {
    expect(namedPaths(text, 'README.md')).toEqual(paths)
  })

  test.each([
    '[a](#b)',
    '[a](https://example.org)',
    '[a]()',
    '[a] (b.md)',
    'a: b.md',
    '[a]:\n\nb.md',
    '[a](<b.md)',
    '<img src="b.png>',
    '<img src="">',
    '<img asrc="b.png">',
    'my_license_link: LICENSE',
  ])('none in %j', (text) => {
    expect(namedPaths(text, 'README.md')).toEqual([])
  })

  test('lie beside the card', () => {
    expect(namedPaths('[a](b.md) [c](../d.md) [e](/f.md) [g](../../h.md)', 'm/README.md')).toEqual([
      'm/b.md',
      'd.md',
      'f.md',
    ])
  })

  const many = (count: number, piece: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => piece(index)).join('')

  test.each([
    [499, 499],
    [500, 500],
    [501, 500],
  ])('of %d are at most five hundred: %d', (count, found) => {
    expect(
      namedPaths(
        many(count, (index) => `[a](${index}) `),
        'README.md',
      ),
    ).toHaveLength(found)
  })

  test.each([
    [19_999, ['b']],
    [20_000, []],
  ])('stand among the first twenty thousand addresses: behind %d are %j', (count, found) => {
    expect(namedPaths(`${many(count, () => '](#)')}[a](b)`, 'README.md')).toEqual(found)
  })

  test('have no more than five hundred letters, quotes included', () => {
    expect(namedPaths(`[a](${'b'.repeat(600)})`, 'README.md').map((path) => path.length)).toEqual([500])
    expect(namedPaths(`<img src="${'b'.repeat(498)}">`, 'README.md')).toHaveLength(1)
    expect(namedPaths(`<img src="${'b'.repeat(499)}">`, 'README.md')).toEqual([])
  })
})
