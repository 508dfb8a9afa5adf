// The anchors that a card has: those that GitHub and the Hub make of its headings, and those that its HTML names.
import { UnicodePattern } from '../../card/unicode-pattern.ts'
import type { BodyLinks } from './body-links.ts'

/** As GitHub makes them: lower case, no punctuation, a dash for each blank, a number where one is there already. */
export function headingAnchors(headings: BodyLinks['headings']): readonly string[] {
  const counts = new Map<string, number>()
  const anchors: string[] = []
  for (const texts of headings)
    for (const slug of new Set(texts.map(slugOf))) {
      const count = counts.get(slug) ?? 0
      counts.set(slug, count + 1)
      anchors.push(count === 0 ? slug : `${slug}-${count}`)
    }
  return anchors
}

const PUNCTUATION = new UnicodePattern(String.raw`[^\p{L}\p{M}\p{N}\p{Pc}\- ]`, 'gu')
const BETWEEN_WORDS = new UnicodePattern(String.raw`[^\p{L}\p{M}\p{N}_]+`, 'gu')

function slugOf(text: string): string {
  return text.trim().toLowerCase().replace(PUNCTUATION.for(text), '').replaceAll(' ', '-')
}

/**
 * Whether two anchors may be the same for one of the sites: they differ in what they do with case, emoji, and dashes in
 * a row or at an end, and none of them is wrong for that.
 */
export function anchorKey(anchor: string): string {
  return anchor
    .toLowerCase()
    .replace(/^user-content-/, '')
    .replace(BETWEEN_WORDS.for(anchor), '-')
    .replace(/^-|-$/g, '')
}

/** Anchors that no heading makes: the top of the page, footnotes, lines of a file, a text to be found. */
export function isMadeBySite(anchor: string): boolean {
  return /^(?:top|L\d+(?:-L?\d+)?|(?:user-content-)?fn(?:ref)?-?[\w-]*|:~:.*)?$/is.test(anchor)
}
