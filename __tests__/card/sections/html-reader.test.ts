// Raw HTML between Markdown is read as a viewer shows it, and what is left open swallows nothing that follows.
import { describe, expect, test } from '@jest/globals'
import { told } from './told.ts'

type Row = readonly [html: string, told: readonly string[]]

const LONGEST = 'a'.repeat(200)

describe('a heading in HTML', () => {
  test.each<Row>([
    ['<h1>A</h1>', ['1 html/1 A']],
    ['<h6 id="a">A</h6>', ['1 html/6 A']],
    ['<h7>A</h7>', ['1 text: "A"']],
    ['<div><th1>A</th1></div>', ['1 text: "A"']],
    ['<div><h22>A</h22></div>', ['1 text: "A"']],
    ['<div>\n<h2>A <b>b</b>\n  c</h2>', ['2 html/2 A b c']],
    ['<h2>A<br>b</h2>', ['1 html/2 A b']],
    ['<h2>A<p>B</p></h2>', ['1 html/2 A B']],
    ['<h2>A <!-- x -->b</h2>', ['1 html/2 A b']],
    ['<h2><a href="x.md">A</a><img src=x.png></h2>', ['1 html/2 A']],
    [`<h2>${LONGEST}</h2>`, [`1 html/2 ${LONGEST}`]],
    [`<h2>${LONGEST}a</h2>`, [`1 text: "${LONGEST}a"`]],
    ['<h2></h2>', []],
    ['<h2> \n </h2>', []],
    ['<div>a\n<h2>B</h2>\nc</div>', ['1 text: "a"', '2 html/2 B', '3 text: "c"']],
    ['<h2>A</h2><h3>B</h3>', ['1 html/2 A', '1 html/3 B']],
    ['<h2>A<h3>B</h3>', ['1 html/2 A', '1 html/3 B']],
    ['<h2>A\n\n## B', ['1 html/2 A', '3 markdown/2 B']],
    ['<h2>A\n\nb', ['1 html/2 A', '3 text: "b"']],
    ['<h2>A', ['1 html/2 A']],
    ['<h2>\n\n**A**\n\n</h2>\n\nb', ['1 html/2 A', '7 text: "b"']],
    ['<h2>\n\n## A\n\n</h2>', ['3 markdown/2 A']],
    ['<div></h2>a</div>', ['1 text: "a"']],
  ])('%j', (html, lines) => {
    expect(told(html)).toEqual(lines)
  })
})

describe('a summary', () => {
  test.each<Row>([
    ['<summary>A</summary>', ['1 summary/7 A']],
    [
      '<details><summary>A</summary>x</details>\n\ny',
      ['1 summary/7 A', '1 text: "x"', 'end of summary', '3 text: "y"'],
    ],
    [
      '<details>\n<summary>A</summary>\n\nb\n\n</details>\n\nc',
      ['2 summary/7 A', '4 text: "b"', 'end of summary', '8 text: "c"'],
    ],
    ['<summary>A<summary>B</summary>', ['1 summary/7 A', '1 summary/7 B']],
    ['<summary>A\n\nb', ['1 summary/7 A', '3 text: "b"']],
    ['<summary>A<h3>B</h3>', ['1 summary/7 A', '1 html/3 B']],
  ])('%j', (html, lines) => {
    expect(told(html)).toEqual(lines)
  })
})

describe('text in HTML', () => {
  test.each<Row>([
    ['<p>a</p><p>b</p>', ['1 text: "a"', '1 text: "b"']],
    ['<p>a\nb</p>', ['1 text: "a\\nb"']],
    ['<p>\n a\n</p>\n<p>\n\nb</p>', ['2 text: "a"', '6 text: "b"']],
    ['<div>a\n<div>\nb</div>\n</div>', ['1 text: "a"', '3 text: "b"']],
    ['<p>a</p>\n\nb\n\n<p>c</p>', ['1 text: "a"', '3 text: "b"', '5 text: "c"']],
    ['<p>a<br>b</p>', ['1 text: "a\\nb"']],
    ['<br>', []],
    ['<div> \n </div>', []],
    ['<div>a<hr>b</div>', ['1 text: "a"', '1 text: "b"']],
    ['<div><foo>a</foo>b</div>', ['1 text: "a"', '1 text: "b"']],
    ['<p>Usage:</p>', ['1 colon/9 Usage:']],
    ['<td>a</td>', ['1 text: "a"']],
    ['<tr><td>a', ['1 text: "a"']],
    ['<p>a</p>\n\n- b', ['1 text: "a"', '3 item: "b"']],
  ])('%j', (html, lines) => {
    expect(told(html)).toEqual(lines)
  })

  const INLINE =
    'a abbr b big cite code del em font i img ins kbd mark q s samp small span strike strong sub sup u var'
  test.each(INLINE.split(' '))('goes on over <%s>', (name) => {
    expect(told(`<p>a <${name}>b</${name}> c</p>`)).toHaveLength(1)
    expect(told(`<p>a <${name}>b</${name}> c</p>`)[0]).toMatch(/^1 text: "a b c"/)
  })

  test.each<Row>([
    ['<p><b>A</b></p>', ['1 bold/7 A']],
    ['<p><strong>A</strong></p>', ['1 bold/7 A']],
    ['<p><i>Hm</i></p>', ['1 text: "Hm"']],
    ['<p><b><strong>A</b></strong></p>', ['1 bold/7 A']],
    ['<p><b>A<b>B</b>C</b></p>', ['1 bold/7 ABC']],
    ['<p></b><b>A</b></p>', ['1 bold/7 A']],
    ['<p><b>A</b></b>x</p>', ['1 text: "Ax"']],
    ['<p><b>A', ['1 bold/7 A']],
    ['<p><strong>A</strong>b</p>', ['1 text: "Ab"']],
    ['<p>a<br><b>B</b><br>c</p>', ['1 text: "a"', '1 bold/7 B', '1 text: "c"']],
  ])('is bold between the tags: %j', (html, lines) => {
    expect(told(html)).toEqual(lines)
  })

  test.each<Row>([
    ['<p>a <a href="x.md">b</a></p>', ['1 text: "a b" -> x.md']],
    ['<p><a href="x.md">a</a> <a>b</a></p>', ['1 text: "a b" -> x.md']],
    ['<p>\n<a href="x.md">a</a></p><p>b</p>', ['2 text: "a" -> x.md', '2 text: "b"']],
    ['<p><img src="a.png" alt="b"></p>', ['1 text: "" !a.png(b)']],
    ['<img src=a.png>\n<p>t</p>', ['1 text: "" !a.png()', '2 text: "t"']],
    ['<p>a <img src=b.png></p>', ['1 text: "a" !b.png()']],
    ['<div><a id="x"></a></div>', []],
    ['<p><a id="x" href="y.md">a</a><img alt="b" src="c.png"></p>', ['1 text: "a" -> y.md !c.png(b)']],
    ['<div><a href="x.md"><b>Usage</b></a></div>', ['1 bold/7 Usage']],
  ])('has its links and images, the first word too: %j', (html, lines) => {
    expect(told(html)).toEqual(lines)
  })
})

describe('a list in HTML', () => {
  test.each<Row>([
    ['<ul><li>a</li><li>b</li></ul><p>c</p>', ['1 item: "a"', '1 item: "b"', '1 text: "c"']],
    ['<ul><li>a</li>b</ul>', ['1 item: "a"', '1 text: "b"']],
    ['<ul><li>a</p>b</li></ul>', ['1 item: "a"', '1 item: "b"']],
    ['<ul><li>a<li>b</ul>', ['1 item: "a"', '1 item: "b"']],
    ['<ul><li><b>A</b></li></ul>', ['1 item: "A"']],
    ['<ul><li>Usage:</li></ul>', ['1 item: "Usage:"']],
    ['<ul><li>a<p>b</p></li></ul>', ['1 item: "a"', '1 text: "b"']],
  ])('%j', (html, lines) => {
    expect(told(html)).toEqual(lines)
  })
})

describe('code in HTML', () => {
  test.each<Row>([
    ['<pre>a\n b</pre>', ['1 code: "a\\n b"']],
    ['<div>\n<pre>a<br>b</pre></div>', ['2 code: "a\\nb"']],
    ['<pre><code>a</code></pre>', ['1 code: "a"']],
    ['<pre>a\n<p>b</p>c</pre>', ['1 code: "a\\nbc"']],
    ['<pre><a href="x.md">a</a></pre><p>b</p>', ['1 code: "a"', '1 text: "b"']],
    ['<pre>a\n\n# H\n', ['1 code: "a\\n\\n# H\\n"']],
    ['<div><pre>a\n\n# H', ['1 code: "a"', '3 markdown/1 H']],
    ['<div>a</pre>b</div>', ['1 text: "ab"']],
  ])('%j', (html, lines) => {
    expect(told(html)).toEqual(lines)
  })
})

describe('a table in HTML', () => {
  test.each<Row>([
    [
      '<table><tr><td>a</td><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
      ['1 table 2x2: "a\\tb\\n1\\t2"'],
    ],
    ['<table><td>a</td></table>', ['1 table 1x1: "a"']],
    ['<table><td>a</td><td>b</td></table>', ['1 table 1x2: "a\\tb"']],
    ['<table>x<tr>y<td> a\n b </td>z<th>c</th>w</tr></table>', ['1 table 1x2: "a b\\tc"']],
    ['<table><tr>x</tr></table>', ['1 table 1x0: ""']],
    ['<table></table>', []],
    ['<div>\n<table><tr><td><img src=a.png><a href=x>b</a></td></tr></table>', ['2 table 1x1: "b"']],
    ['<table><tr><td>a<br>b<p>c</p></td></tr></table>', ['1 table 1x1: "a b c"']],
    ['<table><tr><td>a<table><tr><td>b</td></tr></table>', ['1 table 2x1: "a\\nb"']],
    ['<table><tr><td>\n\nA\n\n**b**\n\n</td></tr></table>', ['1 table 1x1: "A b"']],
    ['<table><tr><td>a</td>\n\nb', ['3 text: "b"', '1 table 1x1: "a"']],
    ['<table><tr><td>a\n\n```\nb\n```\n', ['3 code: "b"', '1 table 1x1: "a"']],
    ['<table><tr><td>a\n\n# H\n\nb', ['1 table 1x1: "a"', '3 markdown/1 H', '5 text: "b"']],
    [
      '<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>c</td><td>one two three four</td></tr></table>',
      ['1 label/10 A', '1 label/11 c', '1 text: "one two three four"', 'end of label'],
    ],
    ['<table><tr><td>a</td></tr></table><p>b</p>', ['1 table 1x1: "a"', '1 text: "b"']],
  ])('%j', (html, lines) => {
    expect(told(html)).toEqual(lines)
  })
})

describe('what a viewer does not show', () => {
  test.each(['script', 'style', 'template', 'head'])('says nothing: <%s>', (name) => {
    expect(told(`<div><${name}>x<${name}><h2>y</h2>z</b>w</${name}>a</div>`)).toEqual(['1 text: "a"'])
    expect(told(`<div>a<${name}>x`)).toEqual(['1 text: "a"'])
  })

  test.each<Row>([
    ['<!-- a --><p>b</p>', ['1 text: "b"']],
    ['<div><!-- a -->b</div>', ['1 text: "b"']],
    ['<div><!-- a\n\n# B\n\n- c\n\n<p>d</p>\n\n<!-- e -->\n\nf', ['11 text: "f"']],
    ['<div><!-- a\n\nb\n\n<p>--></p>\n\n<p>c</p>', ['7 text: "c"']],
    ['<div><!-- a\n\n<p>b --> c</p>', ['3 text: "c"']],
    ['<div><!-- a\n\n<p>b --> <!-- c</p>\n\nd', []],
  ])('comments: %j', (html, lines) => {
    expect(told(html)).toEqual(lines)
  })
})
