// Finds the heading that is a card's title, and tells it from one that only names a section.

import { attribute, htmlTokens } from '../../card/body/html-tokens.ts'
import { walk } from '../../card/body/walk.ts'
import type { Card } from '../../card/card.ts'
import type { Heading } from '../../card/sections/block.ts'
import { headingLexicon } from '../../card/topics/headings/lexicon.ts'
import { headingMeaning } from '../../card/topics/headings/meaning.ts'
import { UnicodePattern } from '../../card/unicode-pattern.ts'

export type CardTitle =
  | { readonly kind: 'heading'; readonly heading: Heading }
  /** A picture above all headings that says in words what it shows, such as a banner. */
  | { readonly kind: 'image' }
  /** `first`: the first heading, which names a section. */
  | { readonly kind: 'none'; readonly first: Heading | undefined }

const LAST_REAL_RANK = 6

const BETWEEN_WORDS = new UnicodePattern(String.raw`[^\p{L}\p{N}\p{M}'.&]+`, 'gu')
const WORD = new UnicodePattern(String.raw`\p{L}{2}`)
/** Names of sections that are no topics. */
const SECTION =
  /^(?:disclaimer|news|what'?s new|updates?|change ?log|training results|framework versions|(?:provided|available) (?:files|models)|files|prompt (?:template|format)|examples?|samples?|notes?|warning|important|requirements|installation|install|acknowledge?ments?|references|files and versions)$/i

/** The first heading where it names the model, however deep, or the first top heading below it that does. */
export function findTitle(card: Card): CardTitle {
  const { sections, blocks } = card.outline
  const headings = sections.flatMap(({ heading }) => heading ?? [])
  const real = headings.filter(({ rank }) => rank <= LAST_REAL_RANK)
  const [first] = real
  // A bold line above everything else acts as a title too.
  const [top] = headings
  const isAbove = top?.kind === 'bold' && sections[0]?.end === 0 && blocks.length > 0
  if (top && isAbove && !namesSection(top.text)) return { kind: 'heading', heading: top }
  const heading = real.find((each) => (each === first || each.rank === 1) && !namesSection(each.text))
  if (heading) return { kind: 'heading', heading }
  return hasNamedImage(card, first?.line) ? { kind: 'image' } : { kind: 'none', first }
}

function namesSection(text: string): boolean {
  // Without the marks that would set parts of it apart: "Model details: Tern" names the model.
  const whole = text.replace(BETWEEN_WORDS.for(text), ' ').trim()
  const meaning = headingMeaning(whole, 'whole', headingLexicon())
  return meaning.isContents || meaning.whole.size > 0 || SECTION.test(whole)
}

/** Whether a picture above the first heading has a description. */
function hasNamedImage({ body }: Card, firstHeading = Number.MAX_SAFE_INTEGER): boolean {
  let found = false
  walk(body, (node) => {
    if ((node.position?.start.line ?? 1) > firstHeading) return false
    if (node.type === 'image') found ||= hasWords(node.alt ?? '')
    if (node.type === 'html') found ||= htmlHasNamedImage(node.value)
    return undefined
  })
  return found
}

function htmlHasNamedImage(html: string): boolean {
  for (const token of htmlTokens(html)) {
    if (token.kind === 'open' && token.name === 'img' && hasWords(attribute(token.raw, 'alt'))) return true
  }
  return false
}

function hasWords(text: string): boolean {
  return WORD.test(text)
}
