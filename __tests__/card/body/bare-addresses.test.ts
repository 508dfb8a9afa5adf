// Addresses without brackets, as GitHub and the Hub make links of them.
import { describe, expect, test } from '@jest/globals'
import type { Paragraph } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { bareAddresses } from '../../../src/card/body/bare-addresses.ts'

const remark = unified().use(remarkParse).use(remarkGfm).freeze()

function linksByRemark(text: string): readonly string[] {
  const [paragraph] = remark.parse(text).children as readonly Paragraph[]
  return (paragraph?.children ?? []).flatMap((node) => (node.type === 'link' ? node.url : []))
}

describe('the links are those that remark finds', () => {
  test.each([
    ['in a sentence', 'See https://example.org/a_b?c=d#e, or http://localhost:8080/x.'],
    ['in brackets', 'Written down (https://example.org/wiki/Tern_(bird)).'],
    ['without a scheme', 'At www.example.org/papers and in (www.example.com).'],
    ['in capitals', 'HTTPS://EXAMPLE.ORG/A'],
    ['before markup of HTML', 'https://example.org/a<br>'],
    ['after other letters', 'xhttps://example.org and awww.example.org'],
    ['of mail', 'Write to first.last+cards@mail.example.org.'],
    ['of mail in a sentence', 'Mail me@example.org, not @me; or tern@example.com...'],
    ['of mail behind what is none', '@ me@example.org'],
    ['of the web that ends like one of mail', 'https://example.org/me@example.org'],
    ['of mail without a name', 'At @example.org.'],
    ['of mail whose domain ends in a digit', 'me@example.org1'],
    ['with a www within', '1https://example.org/www'],
    ['of nothing', 'https:// and @ and a@b and me@example'],
    ['with quotes around', 'Named "https://example.org/a".'],
    ['beyond ASCII', 'https://例え.jp/モデル をご覧ください'],
  ])('%s', (_, text) => {
    expect(bareAddresses(text)).toEqual(linksByRemark(text))
  })
})

test('the domain of mail begins with no dot, other than remark has it', () => {
  expect(bareAddresses('me@.example.org')).toEqual([])
})

test('takes time in proportion to the text', () => {
  const work = (letters: number) => {
    const texts = ['a.', 'a@', '@', 'www.', 'http://', 'https://a)', '(']
    const start = process.cpuUsage().user
    for (const text of texts) bareAddresses(text.repeat(letters / text.length))
    return process.cpuUsage().user - start
  }
  work(20_000)
  // Quadratic work would take 400 times as long for 20 times the text.
  expect(work(2_000_000)).toBeLessThan(Math.max(work(100_000), 2_000) * 100)
})
