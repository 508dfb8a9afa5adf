// The badge says the verdict and the score, to eyes and to screen readers.
import { describe, expect, test } from '@jest/globals'
import { renderBadgeJson, renderBadgeSvg } from '../../src/report/badge.ts'
import type { Report } from '../../src/report/report.ts'
import { ALL_TOPICS, card, finding, report } from './sample-reports.ts'

const GREEN = report(card('README.md', ALL_TOPICS))
const WARNED = report(card('README.md', ALL_TOPICS, [finding('metadata/tags', 'warning', 'Odd.')]))
const RED = report(
  card('a/README.md', ALL_TOPICS, [
    finding('metadata/license', 'error', 'Wrong.'),
    finding('section/usage', 'error', 'None.'),
  ]),
  card('b/README.md', ALL_TOPICS),
)
const NONE = report()
const UNTOUCHED: Report = { ...NONE, verdict: 'pass' }

const json = (given: Report) => JSON.parse(renderBadgeJson(given))
const badge = (message: string, color: string, label = 'model card') => ({
  schemaVersion: 1,
  label,
  message,
  color,
})

describe('a badge for shields.io', () => {
  test.each([
    ['a card with nothing to fix', GREEN, badge('passed', 'brightgreen')],
    ['a card with a warning', WARNED, badge('passed, 13/14', 'yellow')],
    ['cards of which one fails', RED, badge('failed, 26/28', 'red', 'model cards')],
    ['a repository without a card', NONE, badge('none found', 'red')],
    ['a pull request that touches none', UNTOUCHED, badge('none judged', 'lightgrey')],
  ])('of %s', (_, given, expected) => {
    expect(json(given)).toEqual(expected)
    expect(renderBadgeJson(given).endsWith('}\n')).toBe(true)
  })
})

describe('a badge as a picture', () => {
  const widthOf = (svg: string) => Number(/^<svg [^>]*width="(\d+)"/.exec(svg)?.[1])
  const texts = (svg: string) =>
    [...svg.matchAll(/<text x="(\d+)" y="14" textLength="(\d+)">([^<]*)<\/text>/g)].map(
      ([, x, length, words]) => ({ x: Number(x), length: Number(length), words }),
    )

  test('has a title, which is its name for screen readers too', () => {
    const svg = renderBadgeSvg(RED)
    expect(svg).toContain('<title>model cards: failed, 26 of 28 rules kept</title>')
    expect(svg).toContain('role="img" aria-label="model cards: failed, 26 of 28 rules kept"')
  })

  test('is as wide as its texts with room around them', () => {
    for (const given of [GREEN, WARNED, RED, NONE, UNTOUCHED]) {
      const svg = renderBadgeSvg(given)
      const [label, message] = texts(svg)
      if (label === undefined || message === undefined) throw new Error('a text is missing')
      expect(label).toMatchObject({ x: 6, words: json(given).label })
      expect(message).toMatchObject({ x: label.length + 18, words: json(given).message })
      expect(widthOf(svg)).toBe(label.length + message.length + 24)
    }
  })

  test('can stand beside others in one page', () => {
    expect(renderBadgeSvg(RED)).not.toMatch(/ id=|url\(/)
  })

  test('measures letters as Verdana has them at eleven pixels', () => {
    // By the font's own table of widths: "model card" is 5.597 and "passed" 3.463 times its size.
    const [label, message] = texts(renderBadgeSvg(GREEN))
    expect(label?.length).toBe(Math.round(5.597 * 11))
    expect(message?.length).toBe(Math.round(3.463 * 11))
  })

  test('has colours on which white text can be read', () => {
    const luminance = (hex: string) => {
      const [red = 0, green = 0, blue = 0] =
        (hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex)
          .match(/\w\w/g)
          ?.map((pair) => Number.parseInt(pair, 16) / 255)
          .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) ?? []
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    for (const given of [GREEN, WARNED, RED, UNTOUCHED]) {
      const fills = [...renderBadgeSvg(given).matchAll(/<path [^>]*fill="(#\w+)"/g)].map(
        ([, hex = '']) => hex,
      )
      expect(fills).toHaveLength(2)
      for (const hex of fills) expect(1.05 / (luminance(hex) + 0.05)).toBeGreaterThanOrEqual(4.5)
    }
  })
})
