// What the marks of a paragraph are reckoned to cost: as much for those that mean nothing as remark takes to find that out.
import { describe, expect, test } from '@jest/globals'
import { InlineWork } from '../../../src/card/body/inline-work.ts'

const cost = (text: string, labels = 0) => new InlineWork(text, 1e9).cost(0, text.length, labels)
/** What the text costs beside the marks themselves, in hundredths of a microsecond. */
const beside = (text: string, marks: number) => Math.round((cost(text) - marks * 5) * 100)

describe('marks that mean nothing cost five each', () => {
  test.each([
    ['words', 'a word, and one more.', 0],
    ['an escape', '\\*a', 1],
    ['two escapes', '\\*\\_a', 2],
    ['marks of any kind', '!&:@"\'', 6],
    ['an opening run', '*a **b _c', 3],
    ['underscores in words', 'a_b_c 1_2', 3],
    ['three tildes', '~~~a~~~', 2],
    ['an opening bracket', '[a', 1],
    ['an image’s', '![a', 2],
    ['HTML', '<b>', 1],
  ])('%s', (_, text, marks) => {
    expect(Math.round(cost(text))).toBe(marks * 5)
  })

  test('one that may begin a cell costs more', () => {
    expect(cost('a|b|c')).toBeCloseTo(18, 1)
  })
})

describe('emphasis costs as much as it pairs', () => {
  const PAIRED = 810
  test.each([
    ['a pair', '*a*', 2, PAIRED],
    ['a pair of two marks', '**a**', 2, PAIRED],
    ['three marks are two pairs', '***a***', 2, 2 * PAIRED + 8],
    ['the nearer run', '*a **b** c*', 4, 2 * PAIRED + 12],
    ['underscores', '_a_', 2, PAIRED],
    ['tildes of one length', '~~a~~', 2, PAIRED],
    ['tildes of two lengths', '~~a~', 2, 14],
    ['what is left of a longer run', '***a*b**', 3, 2 * PAIRED + 10],
    ['what opens but not closes', 'a *b *c', 2, 0],
    ['what closes nothing', 'a* b*', 2, 6],
    ['a run between letters', 'a*b*c', 2, PAIRED + 2],
    ['punctuation before, a letter behind', '(*a*b', 3, PAIRED],
    ['a bracket before, which opens only', '[a](b)*c* d', 0, 0],
    ['quotes beyond ASCII', '“*a*” “*b*”', 4, 2 * PAIRED],
    ['a letter beyond ASCII', 'é*a', 1, 2],
    ['a sign beyond ASCII', '€*a', 1, 0],
    ['a no-break space', 'a\u00a0*b', 1, 0],
    ['runs whose lengths make three do not fit', 'a*b**c', 2, 16],
    ['runs whose lengths are of three do', 'a***b***c', 2, 2 * PAIRED + 10],
    ['runs that only open or only close do', '*a**', 2, PAIRED + 4],
    ['a tilde beside', 'a *~b *~c', 4, 0],
  ])('%s', (name, text, marks, extra) => {
    if (name.startsWith('a bracket')) expect(cost(text)).toBeCloseTo(cost('[a](b)c d') + 10 + 8.1, 0)
    else expect(beside(text, marks)).toBe(extra)
  })

  test('up to 500 within each other, and no deeper', () => {
    const nested = (depth: number) => cost(`${'*a '.repeat(depth)}${' b*'.repeat(depth)}`)
    expect(nested(500)).toBeLessThan(Number.POSITIVE_INFINITY)
    expect(nested(501)).toBe(Number.POSITIVE_INFINITY)
    const long = (depth: number) => cost(`${'**'.repeat(depth)}a${'**'.repeat(depth)}`)
    expect(long(500)).toBeLessThan(Number.POSITIVE_INFINITY)
    expect(long(501)).toBe(Number.POSITIVE_INFINITY)
    expect(cost('**a** '.repeat(600))).toBeLessThan(Number.POSITIVE_INFINITY)
    expect(cost(`*x ${'*a* '.repeat(600)}y*`)).toBeLessThan(Number.POSITIVE_INFINITY)
  })

  test('also where the runs are of different lengths', () => {
    const inside = `${'**'.repeat(300)}a${'**'.repeat(300)}`
    expect(cost(`${'_x '.repeat(200)}${inside}${' y_'.repeat(200)}`)).toBeLessThan(Number.POSITIVE_INFINITY)
    expect(cost(`${'_x '.repeat(201)}${inside}${' y_'.repeat(201)}`)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('what is looked for in vain costs what is read of the paragraph', () => {
  const rest = 'b '.repeat(500)
  test.each([
    ['a run of backticks', '`', 3003],
    ['a longer one', '```', 3009],
    ['a comment', '<!-- ', 3015],
    ['CDATA', '<![CDATA[ ', 3030],
    ['an instruction', '<? ', 3009],
    ['a declaration', '<!A ', 3012],
  ])('%s', (_, mark, extra) => {
    const marks = (mark.match(/[`<![]/g) ?? []).length - (mark.startsWith('```') ? 2 : 0)
    const bracketed = mark.includes('[') ? 0 : extra
    if (bracketed > 0) expect(beside(mark + rest, marks) / 100).toBeCloseTo(extra / 100, 0)
    else expect(cost(mark + rest)).toBeGreaterThan(cost(rest) + extra / 100)
  })

  test.each([
    ['`', '` '],
    ['``', '`` '],
    ['<!-- ', '-->'],
    ['<? ', '?>'],
    ['<!A ', '>'],
    ['<![CDATA[ ', ']]>'],
  ])('and nothing where %j is closed by %j', (open, close) => {
    expect(cost(`${open}a ${close}${rest}`)).toBeLessThan(45)
  })

  test.each([
    ['`', 1],
    ['``', 1],
    ['` ``', 2],
    ['`` `', 2],
    ['` `', 0],
    ['<!--', 1],
    ['<!-- >', 1],
    ['<!-- ?>', 1],
    ['<!-->', 0],
    ['<?', 1],
    ['<? >', 1],
    ['<?>', 1],
    ['<? ?>', 0],
    ['<!A', 1],
    ['<!A ?>', 0],
    ['<![CDATA[', 1],
    ['<![CDATA[ >', 1],
    ['<![CDATA[ -->', 1],
    ['<![CDATA[ ]]>', 0],
    ['<b', 0],
  ])('of %j %d are', (start, inVain) => {
    expect(cost(start + 'b'.repeat(1000)) - cost(start)).toBeCloseTo(inVain * 30)
  })

  test('backticks in code, and HTML in code, are read with it', () => {
    expect(cost(`\`\` a \` b \`\`${rest}`)).toBeLessThan(20)
    expect(cost(`\` <!-- \`${rest}`)).toBeLessThan(25)
    expect(cost(`<!-- \` -->${rest}`)).toBeLessThan(25)
    expect(cost(`\`a\` \`${rest}`)).toBeGreaterThan(40)
  })

  test('a closer of another length closes nothing', () => {
    expect(cost(`\`\`${rest}\``) - cost(`\`\`${rest}\`\``)).toBeGreaterThan(25)
  })

  test.each([
    ['a double quote', '[a](b "', true],
    ['a single quote', "[a](b '", true],
    ['a parenthesis', '[a](b (', true],
    ['a quote in the next line', '[a](b\n"', true],
    ['a quote behind a tab and blanks', '[a](b \t  "', true],
    ['a quote behind a destination with parentheses', '[a](b(c) "', true],
    ['a quote behind a tab alone', '[a](b\t"', true],
    ['a double quote that a parenthesis does not close', '[a](b ")', true],
    ['a parenthesis that is opened twice', '[a](b ((', true],
    ['a parenthesis that is closed', '[a](b (c)', false],
    ['a single quote that is closed', "[a](b 'c'", false],
    ['no quote', '[a](b c', false],
    ['a word that stands only there', '[a](b d', false],
    ['a quote in parentheses without a link', '(b "', false],
    ['a quote in two of them', '((b "', false],
    ['a quote behind the link', '[a](b) "', false],
    ['a parenthesis behind the link', '[a](b) (', false],
    ['a quote that is closed', '[a](b "c") "', false],
    ['a quote behind brackets', '[a] (b "', false],
  ])('a title: %s', (_, start, isTitle) => {
    const more = cost(start + 'c'.repeat(2000)) - cost(start)
    if (isTitle) expect(more).toBeCloseTo(60, 0)
    else expect(more).toBeCloseTo(0, 0)
  })
})

describe('brackets', () => {
  test('cost the way back to the one that opens', () => {
    expect(beside('[a]', 2)).toBe(6)
    expect(beside(`[${'a'.repeat(1000)}]`, 2)).toBe(3003)
    expect(cost(`${'"'.repeat(1000)}]`) - cost('"'.repeat(1000))).toBeCloseTo(5 + 0.4 + 20.02, 1)
  })

  test('cost a look at each label', () => {
    expect(cost('[a]', 1000) - cost('[a]')).toBeCloseTo(3)
    expect(cost('a]', 1000) - cost('a]')).toBeCloseTo(3)
    expect(cost('[a', 1000)).toBe(cost('[a'))
  })

  test('cost each word that follows within them a look back', () => {
    expect(cost('[a b c d') - cost('[a')).toBeCloseTo(0.02 + 0.04 + 0.06)
    expect(cost('[a] b c d')).toBeCloseTo(cost('[a]'))
    expect(cost('[a \n\t b')).toBeCloseTo(cost('[a b'), 9)
    expect(cost('[ a')).toBeCloseTo(5.02)
    expect(cost('[a ')).toBeCloseTo(5)
  })

  test('nest up to 500 deep', () => {
    const nested = (depth: number) => cost(`${'['.repeat(depth)}a${']'.repeat(depth)}`)
    expect(nested(500)).toBeLessThan(Number.POSITIVE_INFINITY)
    expect(nested(501)).toBe(Number.POSITIVE_INFINITY)
  })
})

test.each(['`b`', '``', '`!', '<?', '<!-- -->', '[a](b "', '[a]', '[a b c', '*a*'])(
  '%s costs the same wherever it stands, and what follows it is none of its own',
  (text) => {
    expect(cost(`${'a'.repeat(500)} ${text}`)).toBeCloseTo(cost(text), 9)
    expect(cost(`${text}"`)).toBeGreaterThan(cost(text) + 5)
  },
)

test('the more marks stand before one, the more it costs', () => {
  expect(cost('"'.repeat(10_000))).toBeCloseTo(10_000 * 5 + 10_000 * 9999 * 0.0002, 3)
})

test('counting ends where the budget does', () => {
  expect(new InlineWork('"'.repeat(1000), 50).cost(0, 1000, 0)).toBeLessThan(60)
})

test('each paragraph is reckoned by itself', () => {
  const text = '*a\n\nb* `c\n\n` d'
  const work = new InlineWork(text, 1e9)
  expect(work.cost(0, 2, 0)).toBe(5)
  expect(work.cost(4, 9, 0)).toBeCloseTo(10.09, 1)
  expect(work.cost(11, text.length, 0)).toBeCloseTo(5.1, 1)
  expect(new InlineWork('[a](b \n\n"c', 1e9).cost(0, 6, 0)).toBe(cost('[a](b '))
})
