// Comments that ask to leave a rule alone: which they are, and for which lines they hold.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../src/card/parse-card.ts'

const END = Number.MAX_SAFE_INTEGER

/** Each as `line rule: reason`. */
function asked(body: string): string[] {
  return parseCard('README.md', body).ignores.map(
    ({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`,
  )
}

describe('a comment asks', () => {
  test.each<[string, string, string[]]>([
    [
      'with a reason',
      '<!-- model-card-gate-ignore section/usage: it is late -->',
      ['1 section/usage: it is late'],
    ],
    ['without one', '<!-- model-card-gate-ignore section/usage -->', ['1 section/usage: ']],
    ['with an empty one', '<!-- model-card-gate-ignore section/usage: -->', ['1 section/usage: ']],
    ['with a colon in it', '<!-- model-card-gate-ignore a/b : c: d -->', ['1 a/b: c: d']],
    ['without white space', '<!--model-card-gate-ignore a/b:c-->', ['1 a/b: c']],
    ['over several lines', '<!--\nmodel-card-gate-ignore\n  a/b:  c\n   d\n-->', ['1 a/b: c d']],
    ['for no rule', '<!-- model-card-gate-ignore -->', ['1 : ']],
    ['for no rule, with a reason', '<!-- model-card-gate-ignore: a -->', ['1 : a']],
    ['for several', '<!-- model-card-gate-ignore a/b, c/d: e -->', ['1 a/b, c/d: e']],
    ['in the midst of text', 'A\nb <!-- model-card-gate-ignore a/b: c --> d', ['2 a/b: c']],
    ['in a list', '- a\n  <!-- model-card-gate-ignore a/b: c -->', ['2 a/b: c']],
    ['in other HTML', '<div>\n<p>\n<!-- model-card-gate-ignore a/b: c -->\n</p></div>', ['3 a/b: c']],
    [
      'beside others',
      '<div><!-- x\n--><!-- model-card-gate-ignore a/b: c\n--> <!--\n.\n--><!-- model-card-gate-ignore d/e: f -->',
      ['2 a/b: c', '5 d/e: f'],
    ],
    [
      'with Windows line ends',
      '<div>\r\n<!-- x\r\n-->\r\n<!-- model-card-gate-ignore a/b: c -->',
      ['4 a/b: c'],
    ],
  ])('%s', (_, body, wanted) => {
    expect(asked(body)).toEqual(wanted)
    expect(asked(`---\nlicense: mit\n---\n\n${body}`)).toEqual(
      wanted.map((text) => text.replace(/^\d+/, (line) => String(Number(line) + 4))),
    )
  })

  test.each([
    ['another word', '<!-- model-card-gate-ignore-next a/b: c -->'],
    ['a longer word', '<!-- model-card-gate-ignores a/b: c -->'],
    ['a shorter word', '<!-- model-card-gate a/b: c -->'],
    ['something before it', '<!-- please model-card-gate-ignore a/b: c -->'],
    ['no comment', 'model-card-gate-ignore a/b: c'],
    ['a tag', '<a title="model-card-gate-ignore a/b: c">'],
    ['a tag with a comment behind', '<div model-card-gate-ignore><!-- a -->'],
    ['a comment that is never closed', '<!-- model-card-gate-ignore a/b: c'],
    ['a comment shorter than its marks', '<!--> model-card-gate-ignore a/b: c'],
    ['code', '```html\n<!-- model-card-gate-ignore a/b: c -->\n```'],
    ['code in a line', 'Write `<!-- model-card-gate-ignore a/b: c -->`.'],
  ])('no more where it is %s', (_, body) => {
    expect(asked(body)).toEqual([])
  })
})

describe('a comment holds', () => {
  const IGNORE = '<!-- model-card-gate-ignore a/b: c -->'
  test.each<[string, string, [number, number, number]]>([
    ['for the whole card before the first heading', `a\n\n${IGNORE}\n\n# A`, [3, 1, END]],
    ['for the whole card without headings', IGNORE, [1, 1, END]],
    ['up to the next heading of its rank', `## A\n\n${IGNORE}\n\n## B`, [3, 1, 4]],
    ['up to the next heading above', `## A\n\n${IGNORE}\n\n# B`, [3, 1, 4]],
    ['for the headings below', `# A\n\n${IGNORE}\n\n## B\n\n### C\n\n# D`, [3, 1, 8]],
    ['up to the end of the file', `# A\n\n## B\n\n${IGNORE}\n\n### C`, [5, 3, END]],
    ['for the innermost section', `# A\n\n## B\n\n### C\n\n${IGNORE}\n\n### D\n\n## E`, [7, 5, 8]],
    ['for the section in whose heading it stands', `# A\n\n## B ${IGNORE}\n\n## C`, [3, 3, 4]],
    ['after a deeper section, for that one', `# A\n\n### B\n\n## C\n\n${IGNORE}`, [7, 5, END]],
    ['below many headings', `# A\n## B\n## C\n## D\n## E\n## F\n\n${IGNORE}\n\n## G`, [8, 6, 9]],
    ['whatever stands in a quote', `# A\n\n> ## B\n\n${IGNORE}`, [5, 1, END]],
  ])('%s', (_, body, lines) => {
    const { ignores } = parseCard('README.md', body)
    expect(ignores.map(({ line, from, to }) => [line, from, to])).toEqual([lines])
  })
})
