// Evidence that a card says how to cite the model or the work behind it.
import { UnicodePattern } from '../../unicode-pattern.ts'
import { isBibtex, isFilledBibtex } from './bibtex.ts'
import { ANYWHERE, BELOW_NAME, type Grade, KIND, NOTHING, type Reading, STATEMENT } from './evidence.ts'

const YEAR = /\b(?:19|20)\d\d\b/
const IDENTIFIER =
  /\barxiv[:.\s]{0,3}\d{4}\.\d{4,5}|\barxiv\.org\/|\bdoi\.org\/|\b10\.\d{4,9}\/\S|aclanthology\.org\/|openreview\.net\//i
/** Addresses of papers that carry no number of their own. */
const PAPER =
  /\/papers?\/|\.pdf(?:$|[?#])|semanticscholar\.org|dl\.acm\.org|ieeexplore|springer\.com|sciencedirect|nature\.com|pubmed|neurips\.cc/i
const VENUE =
  /\b(?:proceedings|conference|journal|transactions|workshop|arxiv|preprint|press|findings|symposium|zenodo|association for)\b|\bin:|\bpp\.|\bvol\.|\b(?:19|20)\d\d;\d/i
/** "Lastname, F.", "F. Lastname", "et al.", "First Last and First Last. 2020", "Last A, Last B." */
const AUTHORS = new UnicodePattern(
  String.raw`\bet al\b|\p{Lu}[\p{L}'-]{1,30},\s(?:\p{Lu}\.|\p{Lu}[\p{L}'-]{1,30})|\b\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}{1,30}|(?:,|and) \p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}.'-]{0,30}){1,3},? \(?(?:19|20)\d\d|\p{Lu}\p{L}{1,30} \p{Lu}{1,3}, \p{Lu}\p{L}{1,30} \p{Lu}{1,3}[.,]`,
)
const ASKS =
  /\b(?:please |kindly )?(?:consider )?(?:citing|cite)\b|\bcite as\b|引用|인용|цитир|zitier|citer|citar/i

export function citationGrade({ block, text }: Reading): Grade {
  if (isBibtex(block.text)) return isFilledBibtex(block.text) ? ANYWHERE : NOTHING
  if (block.kind === 'table') return NOTHING
  if (text === '' && block.links.length === 0) return NOTHING
  if (isReference(text)) return ANYWHERE
  if (IDENTIFIER.test(text) || block.links.some((url) => IDENTIFIER.test(url) || PAPER.test(url))) return KIND
  const hasAuthors = AUTHORS.test(text)
  const hasYear = YEAR.test(text)
  if (hasAuthors && hasYear) return KIND
  if (hasAuthors || hasYear || /https?:\/\//.test(text)) return BELOW_NAME
  if (block.links.some((url) => /^https?:/i.test(url))) return BELOW_NAME
  return STATEMENT
}

/** Authors, a year, and a venue or an identifier: what a bibliography would print. */
function isReference(text: string): boolean {
  if (!YEAR.test(text)) return false
  const hasAuthors = AUTHORS.test(text)
  return hasAuthors && (VENUE.test(text) || ASKS.test(text)) && text.length >= 60
}
