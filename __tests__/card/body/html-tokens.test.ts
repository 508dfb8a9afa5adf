// HTML as people write it, whole and broken, in pieces.
import { describe, expect, test } from '@jest/globals'
import { attribute, htmlTokens, isComment, tagName } from '../../../src/card/body/html-tokens.ts'

/** Each token in brackets of its kind, with its offset. */
function pieces(html: string, from = 0): string {
  return [...htmlTokens(html, from)]
    .map((token) => {
      if (token.kind === 'text') return `${token.offset}:${JSON.stringify(token.text)}`
      if (token.kind === 'comment') return `${token.offset}:${token.closed ? '<!---->' : '<!--'}`
      return `${token.offset}:${token.kind} ${token.name} ${token.raw}`
    })
    .join(', ')
}

describe('tokens', () => {
  test.each([
    ['', ''],
    ['a', '0:"a"'],
    ['<b>a</b>', '0:open b <b>, 3:"a", 4:close b </b>'],
    ['<BR/>a<h2 id="x">', '0:open br <BR/>, 5:"a", 6:open h2 <h2 id="x">'],
    ['a<!-- <b> -->c', '0:"a", 1:<!---->, 13:"c"'],
    ['<!-->a-->b', '0:<!---->, 9:"b"'],
    ['a<!-- b', '0:"a", 1:<!--'],
    ['a < b > c', '0:"a ", 2:"<", 3:" b > c"'],
    ['<1><b>', '0:"<", 1:"1>", 3:open b <b>'],
    ['a<b', '0:"a", 1:"<", 2:"b"'],
    ['a<b &amp; <i &lt;', '0:"a", 1:"<", 2:"b & <i <"'],
    ['<a href="x', '0:"<", 1:"a href=\\"x"'],
    ['<<b>', '0:"<", 1:open b <b>'],
    ['</>', '0:"<", 1:"/>"'],
    ['<a\nb>', '0:open a <a\nb>'],
  ])('of %j', (html, expected) => {
    expect(pieces(html)).toBe(expected)
  })

  test('from a place on, with offsets from the start', () => {
    expect(pieces('<b>a</b>', 3)).toBe('3:"a", 4:close b </b>')
  })
})

describe('entities', () => {
  test.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['a&nbsp;b', 'a b'],
    ['&AMP;', '&'],
    ['&#65;&#x42;&#X43;', 'ABC'],
    ['&#x1F426;', '🐦'],
    ['&#x10FFFF;', '\u{10ffff}'],
    ['&#x110000;', '&#x110000;'],
    ['&#0;', '&#0;'],
    ['&#1;', '\u0001'],
    ['&unknown;', '&unknown;'],
    ['&constructor;', '&constructor;'],
    ['&amp', '&amp'],
    ['&#xG;', '&#xG;'],
    ['&#A;', '&#A;'],
  ])('%s', (html, text) => {
    expect([...htmlTokens(html)]).toEqual([{ kind: 'text', text, offset: 0 }])
  })
})

describe('the name of a tag', () => {
  test.each([
    ['<b>', 'b'],
    ['</B>', '/b'],
    ['<h1 id="x">', 'h1'],
    ['<my-tag/>', 'my-tag'],
    [`<${'a'.repeat(40)}>`, 'a'.repeat(31)],
    ['<1>', ''],
    ['< b>', ''],
    ['a<b>', ''],
    ['<!-- -->', ''],
  ])('of %j is %j', (raw, name) => {
    expect(tagName(raw)).toBe(name)
  })
})

describe('an attribute', () => {
  test.each([
    ['<a href="x y">', 'x y'],
    ["<a href='x \"y'>", 'x "y'],
    ['<a href=x>', 'x'],
    ['<a href=x title=y>', 'x'],
    ['<a href=x\ntitle=y>', 'x'],
    ['<a HREF="x">', 'x'],
    ['<a href="">', ''],
    ['<a href="x', 'x'],
    ['<a href=', ''],
    ['<a title="x">', ''],
    ['<a data-href="y">', ''],
    ['<a data-href="y" href="x">', 'x'],
    ['<a title="y"href="x">', 'x'],
    ["<a title='y'href='x'>", 'x'],
    ['<a/href="x">', 'x'],
    ['href="x"', 'x'],
    ['<a title="see href=y" href="x">', 'x'],
    [`<a title="y href='y'" href="x">`, 'x'],
    ['<a title="a=b/href=y" href="x">', 'x'],
    ['<a href = "x">', 'x'],
    ['<a title="İİ" href="x">', 'x'],
  ])('of %j', (raw, value) => {
    expect(attribute(raw, 'href')).toBe(value)
  })
})

test('a comment is known by how it begins', () => {
  expect(['<!-- a -->', '<!--', '<!a>', 'a <!-- b -->'].map(isComment)).toEqual([true, true, false, false])
})
